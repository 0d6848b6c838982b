/* A matcher for regular expressions without back references: finds where a match is, in linear time. */
#ifndef SHELLWASM_DFA_H
#define SHELLWASM_DFA_H

#include <stddef.h>

struct dfa;

/* `flags` as regcomp()'s; the pattern has passed regcomp(). NULL when it needs more than this matcher has. */
struct dfa *dfa_new(const char *pattern, int flags);
void dfa_free(struct dfa *dfa);

/*
 * Search text[start..end) for the leftmost, longest match; `flags` as regexec()'s. What lies before `start` is context.
 * 1: found, offsets stored unless `match` is NULL; 0: no match; -1: too much work for this matcher, use another.
 */
int dfa_search(struct dfa *dfa, const char *text, size_t start, size_t end, int flags, size_t match[2]);

#endif
