/* Regular expressions before they are compiled: see patterns.c. */
#ifndef SHELLWASM_PATTERNS_H
#define SHELLWASM_PATTERNS_H

/* Check `pattern` as glibc does: 0 or a REG_ code. `full` gets it with every interval as {min,max}, `musl` the same with
 * no number beyond musl's limit (*clamped tells if there was one); each has room for pattern_room() bytes. */
int pattern_check(const char *pattern, int extended, char *full, char *musl, int *clamped);
size_t pattern_room(const char *pattern);
/* The end of the bracket expression that begins at `at`: at its NUL if it has none. */
const char *bracket_end(const char *at);

enum { REG_ESIZE = REG_BADRPT + 1 };

#endif
