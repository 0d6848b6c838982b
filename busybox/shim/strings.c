/*
 * Strings and sorting: the compiler's libc scans whole strings byte by byte, even where the answer is near the front.
 * Here eight bytes at a time; aligned words never reach beyond the memory that holds the string.
 */
#include <string.h>
#include <stdint.h>
#include <stdlib.h>

typedef uint64_t __attribute__((may_alias)) word;

enum { WORD = sizeof(word) };
#define ONES ((word)-1 / 255)
#define HIGHS (ONES * 128)

/* Is a byte of `value` zero? */
static inline word zero_in(word value)
{
	return (value - ONES) & ~value & HIGHS;
}

static inline int aligned(const void *at)
{
	return (uintptr_t)at % WORD == 0;
}

size_t strlen(const char *string)
{
	const char *at = string;
	for (; !aligned(at); at++)
		if (!*at)
			return at - string;
	while (!zero_in(*(const word *)at))
		at += WORD;
	while (*at)
		at++;
	return at - string;
}

char *strchrnul(const char *string, int byte)
{
	const unsigned char wanted = byte;
	const unsigned char *at = (const unsigned char *)string;
	const word pattern = ONES * wanted;
	for (; !aligned(at); at++)
		if (!*at || *at == wanted)
			return (char *)at;
	while (!zero_in(*(const word *)at) && !zero_in(*(const word *)at ^ pattern))
		at += WORD;
	while (*at && *at != wanted)
		at++;
	return (char *)at;
}

char *strchr(const char *string, int byte)
{
	char *found = strchrnul(string, byte);
	return *(unsigned char *)found == (unsigned char)byte ? found : NULL;
}

void *memchr(const void *memory, int byte, size_t size)
{
	const unsigned char wanted = byte;
	const size_t above = UINTPTR_MAX - (uintptr_t)memory, most = above < PTRDIFF_MAX ? above : PTRDIFF_MAX;
	/* fnmatch() asks strnlen() with SIZE_MAX: the end must not wrap round. */
	const unsigned char *at = memory, *end = at + (size < most ? size : most);
	const word pattern = ONES * wanted;
	for (; at < end && !aligned(at); at++)
		if (*at == wanted)
			return (void *)at;
	while (end - at >= WORD && !zero_in(*(const word *)at ^ pattern))
		at += WORD;
	for (; at < end; at++)
		if (*at == wanted)
			return (void *)at;
	return NULL;
}

size_t strnlen(const char *string, size_t size)
{
	const char *end = memchr(string, '\0', size);
	return end ? (size_t)(end - string) : size;
}

int strcmp(const char *left, const char *right)
{
	const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;
	while (*a && *a == *b)
		a++, b++;
	return *a - *b;
}

/* Stops at the first place that fits: the haystack's length is not asked for. */
char *strstr(const char *haystack, const char *needle)
{
	size_t length = strlen(needle);
	if (length == 0)
		return (char *)haystack;
	while ((haystack = strchr(haystack, *needle)) != NULL && strncmp(haystack, needle, length) != 0)
		haystack++;
	return (char *)haystack;
}

/* ---- qsort(): merges, so that equal elements keep their order, as in glibc ---- */

typedef int comparison(const void *, const void *, void *);

struct sorting {
	char *spare;
	size_t size;
	comparison *compare;
	void *context;
};

static void sort_short(const struct sorting *sorting, char *base, size_t count)
{
	const size_t size = sorting->size;
	for (size_t i = 1; i < count; i++) {
		size_t to = i;
		while (to > 0 && sorting->compare(base + (to - 1) * size, base + i * size, sorting->context) > 0)
			to--;
		if (to == i)
			continue;
		memcpy(sorting->spare, base + i * size, size);
		memmove(base + (to + 1) * size, base + to * size, (i - to) * size);
		memcpy(base + to * size, sorting->spare, size);
	}
}

static void sort(const struct sorting *sorting, char *base, size_t count)
{
	const size_t size = sorting->size, half = count / 2;
	if (count <= 6) {
		sort_short(sorting, base, count);
		return;
	}
	char *middle = base + half * size, *end = base + count * size;
	sort(sorting, base, half);
	sort(sorting, middle, count - half);
	if (sorting->compare(middle - size, middle, sorting->context) <= 0)
		return;
	char *left = sorting->spare, *left_end = left + half * size, *right = middle, *to = base;
	memcpy(left, base, half * size);
	while (left < left_end && right < end) {
		char **smaller = sorting->compare(left, right, sorting->context) <= 0 ? &left : &right;
		if (size == sizeof(int))
			*(int __attribute__((may_alias)) *)to = *(int __attribute__((may_alias)) *)*smaller;
		else
			memcpy(to, *smaller, size);
		*smaller += size;
		to += size;
	}
	memcpy(to, left, left_end - left);
}

void qsort_r(void *base, size_t count, size_t size, comparison *compare, void *context)
{
	struct sorting sorting = { NULL, size, compare, context };
	if (count < 2)
		return;
	sorting.spare = malloc((count / 2 + 1) * size);
	if (!sorting.spare) {
		static const char message[] = "out of memory\n";
		write(STDERR_FILENO, message, sizeof message - 1);
		_Exit(1);
	}
	sort(&sorting, base, count);
	free(sorting.spare);
}

/* The two-argument comparison of qsort() rides in the context. */
static int call_plain(const void *left, const void *right, void *context)
{
	int (*compare)(const void *, const void *) = *(int (**)(const void *, const void *))context;
	return compare(left, right);
}

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	qsort_r(base, count, size, call_plain, &compare);
}
