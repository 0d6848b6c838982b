/*
 * A lazily built deterministic automaton, so that most lines are decided at a table look-up per byte. musl's own
 * matcher costs some 20 times as much; it is still asked for subexpressions and for what dfa_new() declines.
 *
 * Pattern -> tree of nodes -> nondeterministic automaton -> deterministic states, made when first reached. An
 * assertion (^ $ \< \> \b \B) is decided at the boundary between two bytes: a state knows what lay before it, and a
 * transition knows the byte that follows.
 */
#include <ctype.h>
#include <regex.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "dfa.h"

enum { MAX_NODES = 2000, MAX_DEPTH = 100, MAX_REPEAT = 0x7fff, MAX_TABLE = 1 << 18, MAX_FLUSHES = 8 };
enum node_kind { EMPTY, SET, ASSERT, CAT, ALTERNATIVE, REPEAT };
enum assertion { LINE_BEGIN, LINE_END, WORD_BEGIN, WORD_END, WORD_EDGE, NO_WORD_EDGE };
enum { AT_LINE_BEGIN = 1, AFTER_WORD = 2 };       /* what lies before a boundary */
enum { END_IS_LINE_END = 256, END_ONLY, SYMBOLS };  /* what follows: a byte, or the end of the text */
enum { ACCEPT = 1, UNKNOWN = -1 };

typedef struct { uint32_t bits[8]; } byte_set;

struct node {
	enum node_kind kind;
	int left, right;  /* children; for SET the set's number, for ASSERT the assertion */
	int min, max;     /* REPEAT; max -1: no limit */
};

/* A state of the nondeterministic automaton: consumes a byte of `set`, or tests `assertion`, or only branches. */
struct nfa_state {
	int set, assertion;  /* -1: none */
	int next[2];         /* -1: none */
};

struct dfa_state {
	uint64_t hash;
	int first, count;  /* its nondeterministic states: a part of `members` */
	unsigned char context, floating;
};

struct dfa {
	const char *at;
	int flags, failed;
	struct node *nodes;
	int node_count;
	byte_set *sets;
	int set_count;
	struct nfa_state *nfa;
	int nfa_count, nfa_start, nfa_accept;
	unsigned char class_of[SYMBOLS];
	int class_count;
	short example[SYMBOLS];  /* a symbol of each class */
	byte_set first_bytes;
	int may_be_empty;
	struct dfa_state *states;
	int state_count, state_room;
	int *table, *members;
	int member_count, member_room;
	int *stack, *mark, generation, *kernel;
	int flushes;
};

/* ---- sets of bytes ---- */

static int has(const byte_set *set, int byte)
{
	return set->bits[byte >> 5] >> (byte & 31) & 1;
}

static void add(byte_set *set, int byte)
{
	set->bits[byte >> 5] |= 1u << (byte & 31);
}

static int is_word(int byte)
{
	return byte < 256 && (isalnum(byte) || byte == '_');
}

/* ---- pattern to tree ---- */

static int decline(struct dfa *dfa)
{
	dfa->failed = 1;
	return 0;
}

static int new_node(struct dfa *dfa, enum node_kind kind, int left, int right)
{
	if (dfa->node_count >= MAX_NODES)
		return decline(dfa);
	dfa->nodes[dfa->node_count] = (struct node) { kind, left, right, 0, 0 };
	return dfa->node_count++;
}

/* A node for a set, completed as the flags want; a pattern never matches the NUL that ends a text. */
static int set_node(struct dfa *dfa, byte_set set, int negate)
{
	if (dfa->flags & REG_ICASE)
		for (int byte = 0; byte < 256; byte++)
			if (has(&set, byte)) {
				add(&set, tolower(byte));
				add(&set, toupper(byte));
			}
	if (negate)
		for (int i = 0; i < 8; i++)
			set.bits[i] = ~set.bits[i];
	set.bits[0] &= ~1u;
	if (negate && dfa->flags & REG_NEWLINE)
		set.bits[0] &= ~(1u << '\n');
	if (dfa->set_count >= MAX_NODES)
		return decline(dfa);
	dfa->sets[dfa->set_count] = set;
	return new_node(dfa, SET, dfa->set_count++, 0);
}

static int byte_node(struct dfa *dfa, int byte)
{
	byte_set set = { { 0 } };
	add(&set, byte);
	return set_node(dfa, set, 0);
}

static void add_class(byte_set *set, int (*member)(int))
{
	for (int byte = 1; byte < 128; byte++)
		if (member(byte))
			add(set, byte);
}

/* [:name:] at dfa->at, behind the first two characters. */
static void parse_class(struct dfa *dfa, byte_set *set)
{
	static const struct { const char *name; int (*member)(int); } classes[] = {
		{ "alpha", isalpha }, { "digit", isdigit }, { "alnum", isalnum }, { "upper", isupper }, { "lower", islower },
		{ "space", isspace }, { "blank", isblank }, { "punct", ispunct }, { "print", isprint }, { "graph", isgraph },
		{ "cntrl", iscntrl }, { "xdigit", isxdigit },
	};
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
		size_t length = strlen(classes[i].name);
		if (strncmp(dfa->at, classes[i].name, length) == 0 && strncmp(dfa->at + length, ":]", 2) == 0) {
			add_class(set, classes[i].member);
			dfa->at += length + 2;
			return;
		}
	}
	decline(dfa);
}

static int parse_bracket(struct dfa *dfa)
{
	byte_set set = { { 0 } };
	int negate = *dfa->at == '^';
	const char *begin = dfa->at += negate;
	while ((*dfa->at != ']' || dfa->at == begin) && !dfa->failed) {
		int low = (unsigned char)*dfa->at++, high = low;
		if (low == '[' && *dfa->at == ':') {
			dfa->at++;
			parse_class(dfa, &set);
			continue;
		}
		if (low == '\0' || (low == '[' && (*dfa->at == '.' || *dfa->at == '=')))
			return decline(dfa);
		if (dfa->at[0] == '-' && dfa->at[1] != ']') {
			high = (unsigned char)dfa->at[1];
			dfa->at += 2;
			if (high < low || high == '[' || high >= 128)
				return decline(dfa);
		}
		for (int byte = low; byte <= high; byte++)
			add(&set, byte);
	}
	dfa->at++;
	return set_node(dfa, set, negate);
}

/* \w \W \s \S \d \D: the class, or 0 for another letter. */
static int parse_letter_class(struct dfa *dfa, int letter, int *node)
{
	byte_set set = { { 0 } };
	switch (tolower(letter)) {
	case 'w':
		add_class(&set, is_word);
		break;
	case 's':
		add_class(&set, isspace);
		break;
	case 'd':
		add_class(&set, isdigit);
		break;
	default:
		return 0;
	}
	for (int i = 0; isupper(letter) && i < 8; i++)  /* unlike [^...], these match a newline in any case */
		set.bits[i] = ~set.bits[i];
	*node = set_node(dfa, set, 0);
	return 1;
}

static int parse_escape(struct dfa *dfa)
{
	static const char letters[] = "tnrfae", bytes[] = "\t\n\r\f\a\033", edges[] = "<>bB";
	const char *found;
	int letter = (unsigned char)*dfa->at++, node;
	if (letter == '\0')
		return decline(dfa);
	if (parse_letter_class(dfa, letter, &node))
		return node;
	if ((found = strchr(letters, letter)) != NULL)
		return byte_node(dfa, bytes[found - letters]);
	if ((found = strchr(edges, letter)) != NULL)
		return new_node(dfa, ASSERT, WORD_BEGIN + (found - edges), 0);
	if ((letter == '`' || letter == '\'') && !(dfa->flags & REG_NEWLINE))  /* the ends of the text */
		return new_node(dfa, ASSERT, letter == '`' ? LINE_BEGIN : LINE_END, 0);
	if (isalnum(letter) || letter == '`' || letter == '\'')
		return decline(dfa);
	return byte_node(dfa, letter);
}

/* The length of the operator `sign` (with its backslash in a basic expression) at dfa->at, or 0. */
static int operator(struct dfa *dfa, char sign)
{
	if (dfa->flags & REG_EXTENDED)
		return *dfa->at == sign;
	return dfa->at[0] == '\\' && dfa->at[1] == sign ? 2 : 0;
}

static int ends_branch(struct dfa *dfa)
{
	return *dfa->at == '\0' || operator(dfa, '|') || operator(dfa, ')');
}

static int parse_alternatives(struct dfa *dfa, int depth);

static int parse_atom(struct dfa *dfa, int first, int depth)
{
	int extended = dfa->flags & REG_EXTENDED, length = operator(dfa, '('), node;
	if (length) {
		dfa->at += length;
		node = parse_alternatives(dfa, depth + 1);
		length = operator(dfa, ')');
		dfa->at += length;
		return length ? node : decline(dfa);
	}
	int byte = (unsigned char)*dfa->at++;
	if (byte == '[')
		return parse_bracket(dfa);
	if (byte == '\\')
		return operator(dfa, '{') || strchr("{+?", *dfa->at) ? decline(dfa) : parse_escape(dfa);
	if (byte == '.')
		return set_node(dfa, (byte_set) { { 0 } }, 1);
	if (byte == '^' && (extended || first))
		return new_node(dfa, ASSERT, LINE_BEGIN, 0);
	if (byte == '$' && (extended || ends_branch(dfa)))
		return new_node(dfa, ASSERT, LINE_END, 0);
	if (extended ? strchr("*+?{", byte) != NULL : byte == '*' && !first)
		return decline(dfa);
	return byte_node(dfa, byte);
}

/* {m}, {m,} or {m,n} behind the brace. */
static void parse_bounds(struct dfa *dfa, int *min, int *max)
{
	char *end;
	int length;
	if (!isdigit((unsigned char)*dfa->at) ) {
		decline(dfa);
		return;
	}
	*min = *max = strtol(dfa->at, &end, 10);
	dfa->at = end;
	if (*dfa->at == ',') {
		dfa->at++;
		*max = *dfa->at == '}' || *dfa->at == '\\' ? -1 : strtol(dfa->at, &end, 10);
		dfa->at = *max < 0 ? dfa->at : end;
	}
	length = operator(dfa, '}');
	dfa->at += length;
	if (!length || *min > MAX_REPEAT || *max > MAX_REPEAT || (*max >= 0 && *max < *min))
		decline(dfa);
}

static int repeat_node(struct dfa *dfa, int child, int min, int max)
{
	int node = new_node(dfa, REPEAT, child, 0);
	dfa->nodes[node].min = min;
	dfa->nodes[node].max = max;
	return node;
}

static int parse_repeats(struct dfa *dfa, int atom)
{
	for (;;) {
		int min = 0, max = -1, length;
		if (*dfa->at == '*')
			dfa->at++;
		else if ((length = operator(dfa, '+')) != 0)
			dfa->at += length, min = 1;
		else if ((length = operator(dfa, '?')) != 0)
			dfa->at += length, max = 1;
		else if ((length = operator(dfa, '{')) != 0) {
			dfa->at += length;
			parse_bounds(dfa, &min, &max);
		} else
			return atom;
		if (dfa->failed || dfa->nodes[atom].kind == ASSERT)
			return decline(dfa);
		atom = repeat_node(dfa, atom, min, max);
	}
}

static int parse_branch(struct dfa *dfa, int depth)
{
	int branch = new_node(dfa, EMPTY, 0, 0), first = 1;
	while (!dfa->failed && !ends_branch(dfa)) {
		int atom = parse_atom(dfa, first, depth);
		/* a star behind a leading ^ of a basic expression is an ordinary character */
		first = !(dfa->flags & REG_EXTENDED) && first && dfa->nodes[atom].kind == ASSERT;
		if (!first)
			atom = parse_repeats(dfa, atom);
		branch = new_node(dfa, CAT, branch, atom);
	}
	return branch;
}

static int parse_alternatives(struct dfa *dfa, int depth)
{
	int node, length;
	if (depth > MAX_DEPTH)
		return decline(dfa);
	node = parse_branch(dfa, depth);
	while (!dfa->failed && (length = operator(dfa, '|')) != 0) {
		dfa->at += length;
		node = new_node(dfa, ALTERNATIVE, node, parse_branch(dfa, depth));
	}
	return node;
}

/* ---- tree to nondeterministic automaton: each part is built with the state that follows it known ---- */

static int new_state(struct dfa *dfa, int set, int assertion, int next, int other)
{
	if (dfa->nfa_count >= MAX_NODES)
		return decline(dfa);
	dfa->nfa[dfa->nfa_count] = (struct nfa_state) { set, assertion, { next, other } };
	return dfa->nfa_count++;
}

static int build(struct dfa *dfa, int index, int next);

static int build_repeat(struct dfa *dfa, const struct node *node, int next)
{
	int entry = next;
	if (node->max < 0) {
		int loop = new_state(dfa, -1, -1, next, -1);
		dfa->nfa[loop].next[1] = build(dfa, node->left, loop);
		entry = loop;
	}
	for (int i = node->min; i < node->max && !dfa->failed; i++)
		entry = new_state(dfa, -1, -1, build(dfa, node->left, entry), next);
	for (int i = 0; i < node->min && !dfa->failed; i++)
		entry = build(dfa, node->left, entry);
	return entry;
}

/* The state at which `index` begins, when `next` follows it. */
static int build(struct dfa *dfa, int index, int next)
{
	const struct node *node = &dfa->nodes[index];
	if (dfa->failed)
		return 0;
	switch (node->kind) {
	case SET:
		return new_state(dfa, node->left, -1, next, -1);
	case ASSERT:
		return new_state(dfa, -1, node->left, next, -1);
	case CAT:
		return build(dfa, node->left, build(dfa, node->right, next));
	case ALTERNATIVE:
		return new_state(dfa, -1, -1, build(dfa, node->left, next), build(dfa, node->right, next));
	case REPEAT:
		return build_repeat(dfa, node, next);
	default:
		return next;
	}
}

/* ---- classes of bytes that no set and no assertion tells apart ---- */

static void split_classes(struct dfa *dfa, const byte_set *set)
{
	short moved[SYMBOLS];
	memset(moved, -1, sizeof moved);
	int count = dfa->class_count, size[SYMBOLS] = { 0 }, inside[SYMBOLS] = { 0 };
	for (int byte = 0; byte < 256; byte++) {
		size[dfa->class_of[byte]]++;
		inside[dfa->class_of[byte]] += has(set, byte);
	}
	for (int byte = 0; byte < 256; byte++) {
		int old = dfa->class_of[byte];
		if (!has(set, byte) || inside[old] == size[old])
			continue;
		if (moved[old] < 0)
			moved[old] = count++;
		dfa->class_of[byte] = moved[old];
	}
	dfa->class_count = count;
}

/* At most 254 classes: two more symbols stand for the end of the text. */
static void make_classes(struct dfa *dfa)
{
	byte_set words = { { 0 } }, newline = { { 0 } };
	add_class(&words, is_word);
	add(&newline, '\n');
	dfa->class_count = 1;
	split_classes(dfa, &words);
	split_classes(dfa, &newline);
	for (int i = 0; i < dfa->set_count && dfa->class_count < 200; i++)
		split_classes(dfa, &dfa->sets[i]);
	if (dfa->class_count >= 200)
		decline(dfa);
	dfa->class_of[END_IS_LINE_END] = dfa->class_count++;
	dfa->class_of[END_ONLY] = dfa->class_count++;
	for (int symbol = 0; symbol < SYMBOLS; symbol++)
		dfa->example[dfa->class_of[symbol]] = symbol;
}

/* ---- nondeterministic to deterministic ---- */

static int holds(const struct dfa *dfa, enum assertion assertion, int context, int symbol)
{
	int before = !!(context & AFTER_WORD), after = is_word(symbol);
	switch (assertion) {
	case LINE_BEGIN:
		return context & AT_LINE_BEGIN;
	case LINE_END:
		return symbol == END_IS_LINE_END || (symbol == '\n' && dfa->flags & REG_NEWLINE);
	case WORD_BEGIN:
		return !before && after;
	case WORD_END:
		return before && !after;
	case WORD_EDGE:
		return before != after;
	default:
		return before == after;
	}
}

static int push(struct dfa *dfa, int top, int state)
{
	if (state >= 0 && dfa->mark[state] != dfa->generation) {
		dfa->mark[state] = dfa->generation;
		dfa->stack[top++] = state;
	}
	return top;
}

/*
 * All consuming states that `count` states reach without a byte, at a boundary between `context` and `symbol`, whose
 * set has `symbol`: their followers go to dfa->kernel. Returns how many; `accepted` says if the end was reached.
 */
static int advance(struct dfa *dfa, const int *from, int count, int context, int symbol, int *accepted)
{
	int top = 0, found = 0;
	dfa->generation++;
	for (int i = 0; i < count; i++)
		top = push(dfa, top, from[i]);
	while (top > 0) {
		int index = dfa->stack[--top];
		const struct nfa_state *state = &dfa->nfa[index];
		if (index == dfa->nfa_accept)
			*accepted = 1;
		else if (state->set >= 0) {
			if (symbol < 256 && has(&dfa->sets[state->set], symbol))
				dfa->kernel[found++] = state->next[0];
		} else if (state->assertion < 0 || holds(dfa, state->assertion, context, symbol)) {
			top = push(dfa, top, state->next[0]);
			top = push(dfa, top, state->next[1]);
		}
	}
	return found;
}

static int compare_ints(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static int canonical(int *list, int count)
{
	int kept = 0;
	qsort(list, count, sizeof *list, compare_ints);
	for (int i = 0; i < count; i++)
		if (kept == 0 || list[kept - 1] != list[i])
			list[kept++] = list[i];
	return kept;
}

static void flush(struct dfa *dfa)
{
	dfa->state_count = dfa->member_count = 0;
	dfa->flushes++;
}

static int reserve(void **array, int *room, int need, size_t size)
{
	if (need <= *room)
		return 1;
	int larger = need * 2;
	void *bigger = realloc(*array, larger * size);
	if (!bigger)
		return 0;
	*array = bigger;
	*room = larger;
	return 1;
}

/* The state for the set in dfa->kernel, found or made; -1 when the table is full. */
static int intern(struct dfa *dfa, int count, int context, int floating)
{
	uint64_t hash = context * 2 + floating;
	if (floating)
		dfa->kernel[count++] = dfa->nfa_start;
	count = canonical(dfa->kernel, count);
	for (int i = 0; i < count; i++)
		hash = (hash ^ (unsigned)dfa->kernel[i]) * 0x100000001b3u;
	for (int i = 0; i < dfa->state_count; i++) {
		const struct dfa_state *state = &dfa->states[i];
		if (state->hash == hash && state->count == count && state->context == context && state->floating == floating
		 && memcmp(dfa->members + state->first, dfa->kernel, count * sizeof(int)) == 0)
			return i;
	}
	int room = dfa->state_room;
	if ((dfa->state_count + 1) * dfa->class_count > MAX_TABLE
	 || !reserve((void **)&dfa->members, &dfa->member_room, dfa->member_count + count, sizeof(int))
	 || !reserve((void **)&dfa->states, &dfa->state_room, dfa->state_count + 1, sizeof *dfa->states))
		return -1;
	if (room != dfa->state_room) {
		int *table = realloc(dfa->table, (size_t)dfa->state_room * dfa->class_count * sizeof *table);
		if (!table)
			return -1;
		dfa->table = table;
	}
	memcpy(dfa->members + dfa->member_count, dfa->kernel, count * sizeof(int));
	dfa->states[dfa->state_count] = (struct dfa_state) { hash, dfa->member_count, count, context, floating };
	dfa->member_count += count;
	int *row = dfa->table + dfa->state_count * dfa->class_count;
	for (int i = 0; i < dfa->class_count; i++)
		row[i] = UNKNOWN;
	return dfa->state_count++;
}

static int context_after(const struct dfa *dfa, int byte)
{
	if (byte == '\n' && dfa->flags & REG_NEWLINE)
		return AT_LINE_BEGIN;
	return is_word(byte) ? AFTER_WORD : 0;
}

/* Fill the entry of `state` for the class of `symbol`: the next state's row, and whether a match ends here. */
static int transition(struct dfa *dfa, int state, int symbol)
{
	int accepted = 0, next = 0, class = dfa->class_of[symbol];
	struct dfa_state from = dfa->states[state];
	symbol = dfa->example[class];
	int count = advance(dfa, dfa->members + from.first, from.count, from.context, symbol, &accepted);
	if (symbol < 256) {
		next = intern(dfa, count, context_after(dfa, symbol), from.floating);
		if (next < 0)
			return -1;
	}
	int entry = next * dfa->class_count * 2 + (accepted ? ACCEPT : 0);
	dfa->table[state * dfa->class_count + class] = entry;
	return entry;
}

/* ---- searching ---- */

struct text {
	const unsigned char *bytes;
	size_t end;
	int end_symbol;
	size_t work, limit;
};

static int context_at(const struct dfa *dfa, const struct text *text, size_t at, int flags)
{
	if (at > 0)
		return context_after(dfa, text->bytes[at - 1]);
	return flags & REG_NOTBOL ? 0 : AT_LINE_BEGIN;
}

static int begin(struct dfa *dfa, int context, int floating)
{
	int count = 0;
	if (!floating)
		dfa->kernel[count++] = dfa->nfa_start;
	return intern(dfa, count, context, floating);
}

static int is_dead(const struct dfa *dfa, int row)
{
	const struct dfa_state *state = &dfa->states[row / dfa->class_count];
	return !state->floating && state->count == 0;
}

enum outcome { NONE, FOUND, FULL };

/*
 * Run from `at`. Floating: a match may begin anywhere, stop at the first place where one ends. Else it begins here, stop
 * when no longer one is possible. `where` is the end of the match.
 */
static enum outcome run(struct dfa *dfa, struct text *text, size_t at, int floating, int flags, size_t *where)
{
	const int stride = dfa->class_count;
	const unsigned char *classes = dfa->class_of, *bytes = text->bytes;
	enum outcome outcome = NONE;
	size_t from = at;
	int state = begin(dfa, context_at(dfa, text, at, flags), floating);
	if (state < 0)
		return FULL;
	int row = state * stride, entry;
	for (;; at++) {
		const int *table = dfa->table;
		while (at < text->end && (entry = table[row + classes[bytes[at]]]) >= 0 && !(entry & ACCEPT)) {
			row = entry >> 1;
			if (!floating && is_dead(dfa, row))
				break;
			at++;
		}
		if (!floating && is_dead(dfa, row))
			break;
		int symbol = at < text->end ? bytes[at] : text->end_symbol;
		entry = table[row + classes[symbol]];
		if (entry < 0 && (entry = transition(dfa, row / stride, symbol)) < 0)
			return FULL;
		if (entry & ACCEPT) {
			outcome = FOUND;
			*where = at;
			if (floating)
				break;
		}
		if (at >= text->end)
			break;
		row = entry >> 1;
	}
	text->work += at - from;
	return outcome;
}

/* The leftmost start at or behind `start` whose match exists; a match that ends at `last` is known. */
static enum outcome locate(struct dfa *dfa, struct text *text, size_t start, size_t last, int flags, size_t match[2])
{
	for (size_t at = start; at <= last; at++) {
		if (!dfa->may_be_empty && (at == text->end || !has(&dfa->first_bytes, text->bytes[at])))
			continue;
		enum outcome outcome = run(dfa, text, at, 0, flags, &match[1]);
		if (outcome == FULL || text->work > text->limit)
			return FULL;
		match[0] = at;
		if (outcome == FOUND)
			return FOUND;
	}
	return FULL;
}

int dfa_search(struct dfa *dfa, const char *text_bytes, size_t start, size_t end, int flags, size_t match[2])
{
	struct text text = { (const unsigned char *)text_bytes, end, flags & REG_NOTEOL ? END_ONLY : END_IS_LINE_END, 0, 0 };
	text.limit = 64 * (end - start) + 4096;
	while (dfa->flushes < MAX_FLUSHES) {
		size_t last;
		enum outcome outcome = run(dfa, &text, start, 1, flags, &last);
		if (outcome == FOUND && match)
			outcome = locate(dfa, &text, start, last, flags, match);
		if (outcome != FULL)
			return outcome == FOUND;
		if (text.work > text.limit)
			return -1;
		flush(dfa);
	}
	return -1;
}

/* ---- making and freeing ---- */

/* Which bytes can begin a match: whatever the start state may consume, assertions taken as true. */
static void find_first_bytes(struct dfa *dfa)
{
	int top = 0;
	dfa->generation++;
	top = push(dfa, top, dfa->nfa_start);
	while (top > 0) {
		int index = dfa->stack[--top];
		const struct nfa_state *state = &dfa->nfa[index];
		if (index == dfa->nfa_accept)
			dfa->may_be_empty = 1;
		else if (state->set >= 0)
			for (int i = 0; i < 8; i++)
				dfa->first_bytes.bits[i] |= dfa->sets[state->set].bits[i];
		else {
			top = push(dfa, top, state->next[0]);
			top = push(dfa, top, state->next[1]);
		}
	}
}

static void compile(struct dfa *dfa)
{
	int root = parse_alternatives(dfa, 0);
	if (dfa->failed || *dfa->at != '\0')
		return (void)decline(dfa);
	dfa->nfa_accept = new_state(dfa, -1, -1, -1, -1);
	dfa->nfa_start = build(dfa, root, dfa->nfa_accept);
	make_classes(dfa);
	dfa->stack = calloc(dfa->nfa_count + 1, sizeof *dfa->stack);
	dfa->mark = calloc(dfa->nfa_count + 1, sizeof *dfa->mark);
	dfa->kernel = calloc(dfa->nfa_count + 2, sizeof *dfa->kernel);
	if (!dfa->stack || !dfa->mark || !dfa->kernel)
		return (void)decline(dfa);
	find_first_bytes(dfa);
}

struct dfa *dfa_new(const char *pattern, int flags)
{
	struct dfa *dfa = calloc(1, sizeof *dfa);
	if (!dfa)
		return NULL;
	dfa->at = pattern;
	dfa->flags = flags;
	dfa->nodes = malloc(MAX_NODES * sizeof *dfa->nodes);
	dfa->sets = malloc(MAX_NODES * sizeof *dfa->sets);
	dfa->nfa = malloc(MAX_NODES * sizeof *dfa->nfa);
	if (!dfa->nodes || !dfa->sets || !dfa->nfa)
		dfa->failed = 1;
	else
		compile(dfa);
	if (dfa->failed) {
		dfa_free(dfa);
		return NULL;
	}
	free(dfa->nodes);
	dfa->nodes = NULL;
	return dfa;
}

void dfa_free(struct dfa *dfa)
{
	if (!dfa)
		return;
	free(dfa->nodes);
	free(dfa->sets);
	free(dfa->nfa);
	free(dfa->states);
	free(dfa->table);
	free(dfa->members);
	free(dfa->stack);
	free(dfa->mark);
	free(dfa->kernel);
	free(dfa);
}
