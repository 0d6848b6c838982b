/* regcomp(), regexec(), regfree(): the automaton of dfa.c in front of musl's matcher. */
#include "dfa.h"
#include "patterns.h"
#include "imports.h"

/* musl's own, behind their real names */
int musl_regcomp(regex_t *restrict, const char *restrict, int) __asm__("regcomp");
int musl_regexec(const regex_t *restrict, const char *restrict, size_t, regmatch_t *restrict, int) __asm__("regexec");
void musl_regfree(regex_t *) __asm__("regfree");

/* What lies behind regex_t's first padding word. */
struct extra {
	struct dfa *dfa;
	int flags;
};

static struct extra **extra_of(const regex_t *regex)
{
	return (struct extra **)&regex->__padding[0];
}

static int has_back_reference(const char *pattern)
{
	const char *at = pattern;
	while (*at) {
		if (*at == '[')
			at = bracket_end(at);
		else if (*at++ == '\\') {
			if (*at >= '1' && *at <= '9')
				return 1;
			at += *at != '\0';
		}
	}
	return 0;
}

/* An extended expression as a basic one, which is where musl has back references. malloc()ed. */
static char *as_basic(const char *pattern)
{
	static const char operators[] = "()|+?{}";
	char *basic = malloc(2 * strlen(pattern) + 1), *to = basic;
	if (!basic)
		return NULL;
	for (const char *at = pattern; *at;) {
		if (*at == '[') {
			const char *end = bracket_end(at);
			memcpy(to, at, end - at);
			to += end - at;
			at = end;
		} else if (*at == '\\' && at[1] && strchr(operators, at[1])) {
			*to++ = at[1];
			at += 2;
		} else if (*at == '\\' && at[1]) {
			*to++ = *at++;
			*to++ = *at++;
		} else {
			if (strchr(operators, *at))
				*to++ = '\\';
			*to++ = *at++;
		}
	}
	*to = '\0';
	return basic;
}

/* Compile by musl, which has back references in basic expressions only. */
static int compile_by_musl(regex_t *regex, const char *pattern, int flags, int references)
{
	char *basic = references ? as_basic(pattern) : NULL;
	int error = REG_ESPACE;
	if (basic || !references)
		error = musl_regcomp(regex, basic ? basic : pattern, basic ? flags & ~REG_EXTENDED : flags);
	free(basic);
	return error;
}

/* Compile a checked pattern: `full` for the automaton, `plain` for musl. */
static int compile_both(regex_t *regex, const char *full, const char *plain, int flags, int clamped)
{
	int references = flags & REG_EXTENDED && has_back_reference(full);
	struct extra *extra = malloc(sizeof *extra);
	int error = extra ? compile_by_musl(regex, plain, flags, references) : REG_ESPACE;
	if (error) {
		free(extra);
		return error;
	}
	*extra = (struct extra) { references ? NULL : dfa_new(full, flags), flags };
	*extra_of(regex) = extra;
	if (!clamped || extra->dfa)
		return 0;
	regfree(regex);  /* musl's repetitions are too few, and the automaton would be too large */
	return REG_ESPACE;
}

int regcomp(regex_t *restrict regex, const char *restrict pattern, int flags)
{
	size_t room = pattern_room(pattern);
	char *full = malloc(2 * room);
	int clamped, error = REG_ESPACE;
	if (full)
		error = pattern_check(pattern, flags & REG_EXTENDED, full, full + room, &clamped);
	if (!error)
		error = compile_both(regex, full, full + room, flags, clamped);
	free(full);
	return error;
}

void regfree(regex_t *regex)
{
	struct extra *extra = *extra_of(regex);
	if (extra) {
		dfa_free(extra->dfa);
		free(extra);
	}
	*extra_of(regex) = NULL;
	musl_regfree(regex);
}

/* musl's matcher on text[start..end), which knows nothing of what lies before and needs a NUL behind. */
static int match_by_musl(const regex_t *regex, const char *text, size_t start, size_t end, size_t count,
	regmatch_t match[], int flags)
{
	char *copy = NULL;
	int newline = (*extra_of(regex))->flags & REG_NEWLINE && start > 0 && text[start - 1] == '\n';
	if (start > 0 && !newline)
		flags |= REG_NOTBOL;
	else if (newline)
		flags &= ~REG_NOTBOL;
	if (text[end] != '\0' && !(copy = strndup(text + start, end - start)))
		return REG_ESPACE;
	int error = musl_regexec(regex, copy ? copy : text + start, count, match, flags);
	free(copy);
	for (size_t i = 0; !error && i < count; i++)
		if (match[i].rm_so >= 0) {
			match[i].rm_so += start;
			match[i].rm_eo += start;
		}
	return error;
}

int regexec(const regex_t *restrict regex, const char *restrict text, size_t count, regmatch_t match[restrict], int flags)
{
	struct extra *extra = *extra_of(regex);
	size_t start = flags & REG_STARTEND ? match[0].rm_so : 0, found[2];
	size_t end = flags & REG_STARTEND ? (size_t)match[0].rm_eo : strlen(text);
	flags &= REG_NOTBOL | REG_NOTEOL;
	if (extra->flags & REG_NOSUB)
		count = 0;
	int outcome = extra->dfa ? dfa_search(extra->dfa, text, start, end, flags, count ? found : NULL) : -1;
	if (outcome == 0)
		return REG_NOMATCH;
	if (outcome < 0)
		return match_by_musl(regex, text, start, end, count, match, flags);
	if (count > 1 && regex->re_nsub > 0) {
		/* an edge assertion may depend on the byte before, and repetitions beyond musl's 255 are more to it than asked */
		size_t starts[] = { found[0], start, found[0] }, ends[] = { end, end, found[1] };
		for (int i = 0; i < 3; i++)
			if (!match_by_musl(regex, text, starts[i], ends[i], count, match, flags)
			 && match[0].rm_so == (regoff_t)found[0] && match[0].rm_eo == (regoff_t)found[1])
				return 0;
		/* musl forgets all but one of several empty alternatives: no subexpressions then */
	}
	for (size_t i = 0; i < count; i++)
		match[i].rm_so = match[i].rm_eo = -1;
	if (count) {
		match[0].rm_so = found[0];
		match[0].rm_eo = found[1];
	}
	return 0;
}

/* glibc's texts for musl's numbers. */
size_t regerror(int code, const regex_t *restrict regex, char *restrict buffer, size_t size)
{
	static const char *const texts[] = {
		[REG_OK] = "Success",
		[REG_NOMATCH] = "No match",
		[REG_BADPAT] = "Invalid regular expression",
		[REG_ECOLLATE] = "Invalid collation character",
		[REG_ECTYPE] = "Invalid character class name",
		[REG_EESCAPE] = "Trailing backslash",
		[REG_ESUBREG] = "Invalid back reference",
		[REG_EBRACK] = "Unmatched [, [^, [:, [., or [=",
		[REG_EPAREN] = "Unmatched ( or \\(",
		[REG_EBRACE] = "Unmatched \\{",
		[REG_BADBR] = "Invalid content of \\{\\}",
		[REG_ERANGE] = "Invalid range end",
		[REG_ESPACE] = "Memory exhausted",
		[REG_BADRPT] = "Invalid preceding regular expression",
		[REG_ESIZE] = "Regular expression too big",
	};
	const char *text = code >= 0 && code <= REG_ESIZE ? texts[code] : "Unknown error";
	return 1 + snprintf(buffer, size, "%s", text);
}
