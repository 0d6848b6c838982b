/*
 * Regular expressions before they are compiled: glibc's errors for what musl takes or reports otherwise, GNU's {,n}, and
 * repetitions beyond musl's 255.
 */
#include <ctype.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "patterns.h"

enum { MUSL_REPEAT = 255, GLIBC_REPEAT = 0x7fff, NO_NUMBER = -1, BAD_NUMBER = -2, INTERVAL_ROOM = 16 };
/* What the last item was: something that cannot be repeated, something that can, a repetition. */
enum item { NOTHING, ATOM, REPETITION };

struct check {
	const char *at;
	int extended, clamped;
	enum item last;
	char *full, *musl;
};

size_t pattern_room(const char *pattern)
{
	size_t braces = 0;
	for (const char *at = pattern; *at; at++)
		braces += *at == '{';
	return strlen(pattern) + braces * 2 * INTERVAL_ROOM + 1;
}

const char *bracket_end(const char *at)
{
	at += at[1] == '^' ? 2 : 1;
	if (*at == ']')
		at++;
	for (; *at && *at != ']'; at++)
		if (at[0] == '[' && (at[1] == ':' || at[1] == '.' || at[1] == '=')) {
			char kind = at[1];
			for (at += 2; *at && !(at[0] == kind && at[1] == ']'); at++)
				;
			if (!*at)
				break;
			at++;
		}
	return *at ? at + 1 : at;
}

static void copy(struct check *check, size_t length)
{
	memcpy(check->full, check->at, length);
	memcpy(check->musl, check->at, length);
	check->full += length;
	check->musl += length;
	check->at += length;
}

static int at_interval_end(const struct check *check)
{
	return check->extended ? *check->at == '}' : check->at[0] == '\\' && check->at[1] == '}';
}

/* A number up to a comma or the closing brace, which stay. */
static int read_number(struct check *check)
{
	int number = NO_NUMBER;
	for (;; check->at++) {
		if (*check->at == '\0')
			return BAD_NUMBER;
		if (at_interval_end(check) || *check->at == ',')
			return number;
		if (!isdigit((unsigned char)*check->at) || number == BAD_NUMBER)
			number = BAD_NUMBER;
		else
			number = (number < 0 ? 0 : number > GLIBC_REPEAT ? GLIBC_REPEAT : number) * 10 + *check->at - '0';
	}
}

static int write_interval(const struct check *check, char *to, int min, int max)
{
	const char *escape = check->extended ? "" : "\\";
	if (max == NO_NUMBER)
		return sprintf(to, "%s{%d,%s}", escape, min, escape);
	return sprintf(to, "%s{%d,%d%s}", escape, min, max, escape);
}

/* {m}, {m,}, {m,n} or {,n}, behind the brace. */
static int check_interval(struct check *check)
{
	int min = read_number(check), max = min;
	if (min == NO_NUMBER) {
		if (*check->at != ',')
			return REG_BADBR;
		min = 0;
	}
	if (min != BAD_NUMBER && *check->at == ',') {
		check->at++;
		max = read_number(check);
	}
	if (min == BAD_NUMBER || max == BAD_NUMBER)
		return *check->at ? REG_BADBR : REG_EBRACE;
	if (!at_interval_end(check) || (max != NO_NUMBER && min > max))
		return REG_BADBR;
	if (min > GLIBC_REPEAT || max > GLIBC_REPEAT)
		return REG_ESIZE;
	check->at += check->extended ? 1 : 2;
	check->full += write_interval(check, check->full, min, max);
	check->clamped |= min > MUSL_REPEAT || max > MUSL_REPEAT;
	check->musl += write_interval(check, check->musl, min > MUSL_REPEAT ? MUSL_REPEAT : min,
		max > MUSL_REPEAT ? NO_NUMBER : max);
	return 0;
}

/* A repetition of `length` bytes: of nothing it is an error, and of a repetition in a basic expression too. */
static int check_repetition(struct check *check, size_t length, int interval)
{
	if (check->last == NOTHING || (check->last == REPETITION && !check->extended))
		return REG_BADRPT;
	check->last = REPETITION;
	if (interval) {
		check->at += length;
		return check_interval(check);
	}
	copy(check, length);
	return 0;
}

static int check_bracket(struct check *check)
{
	size_t length = bracket_end(check->at) - check->at;
	if (check->at[length - 1] != ']' || length < 3 || (check->at[1] == '^' && length < 4))
		return check->at[1 + (check->at[1] == '^')] ? REG_EBRACK : REG_BADPAT;
	check->last = ATOM;
	copy(check, length);
	return 0;
}

static int check_escape(struct check *check)
{
	char letter = check->at[1];
	if (letter == '\0')
		return REG_EESCAPE;
	if (!check->extended && letter == '{')
		return check_repetition(check, 2, 1);
	if (!check->extended && (letter == '+' || letter == '?') && check->last != NOTHING)
		check->last = REPETITION;
	else if (!check->extended && (letter == '(' || letter == '|'))
		check->last = NOTHING;
	else
		check->last = ATOM;
	copy(check, 2);
	return 0;
}

static int check_extended(struct check *check)
{
	switch (*check->at) {
	case '*': case '+': case '?':
		return check_repetition(check, 1, 0);
	case '{':
		return check_repetition(check, 1, 1);
	case '(': case '|': case '^': case '$':
		check->last = NOTHING;
		break;
	default:
		check->last = ATOM;
	}
	copy(check, 1);
	return 0;
}

static int check_basic(struct check *check)
{
	if (*check->at == '*' && check->last != NOTHING)
		return check_repetition(check, 1, 0);
	if (*check->at != '^' || check->last != NOTHING)
		check->last = ATOM;
	copy(check, 1);
	return 0;
}

int pattern_check(const char *pattern, int extended, char *full, char *musl, int *clamped)
{
	struct check check = { .at = pattern, .extended = extended, .full = full, .musl = musl };
	int error = 0;
	while (*check.at && !error) {
		if (*check.at == '[')
			error = check_bracket(&check);
		else if (*check.at == '\\')
			error = check_escape(&check);
		else
			error = extended ? check_extended(&check) : check_basic(&check);
	}
	*check.full = *check.musl = '\0';
	*clamped = check.clamped;
	return error;
}
