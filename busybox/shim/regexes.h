/*
 * Regular expressions: musl's regcomp() checks a pattern and finds subexpressions; where a match is, a faster
 * automaton says (dfa.c). Two additions that glibc has: REG_STARTEND, and back references in extended expressions.
 */
#ifndef SHELLWASM_REGEX_H
#define SHELLWASM_REGEX_H

#include <regex.h>

#define REG_STARTEND 4

int regcomp(regex_t *restrict, const char *restrict, int) SW(regcomp);
int regexec(const regex_t *restrict, const char *restrict, size_t, regmatch_t *restrict, int) SW(regexec);
void regfree(regex_t *) SW(regfree);
size_t regerror(int, const regex_t *restrict, char *restrict, size_t) SW(regerror);

#endif
