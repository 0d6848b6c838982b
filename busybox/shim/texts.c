/* glibc's answers where scripts can see them: unknown conversions of printf(), and the numbers of random(). */
#include <stdarg.h>
#include <stdint.h>
#include "imports.h"

int libc_vasprintf(char **, const char *, va_list) __asm__("vasprintf");

/* The end of the conversion that begins at `at`, a per cent sign; *known tells if printf() has such a one. */
static const char *conversion_end(const char *at, int *known)
{
	at++;
	at += strspn(at, "-+ #0'I");
	at += strspn(at, "0123456789*$");
	if (*at == '.')
		at += 1 + strspn(at + 1, "0123456789*");
	at += strspn(at, "hlLqjzt");
	*known = *at && strchr("diouxXeEfFgGaAcsCSpnm%", *at);
	return *at ? at + 1 : at;
}

/* `format` with the per cent signs doubled that begin no conversion. malloc()ed. */
static char *with_known_conversions(const char *format)
{
	char *copy = malloc(2 * strlen(format) + 1), *to = copy;
	while (copy && *format) {
		int known = 1;
		const char *end = *format == '%' ? conversion_end(format, &known) : format + 1;
		if (!known)
			*to++ = '%';
		memcpy(to, format, end - format);
		to += end - format;
		format = end;
	}
	if (copy)
		*to = '\0';
	return copy;
}

/* An unknown conversion is shown as it stands; musl fails. */
int vasprintf(char **text, const char *format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = libc_vasprintf(text, format, arguments);
	if (length < 0 && errno == EINVAL) {
		char *known = with_known_conversions(format);
		length = known ? libc_vasprintf(text, known, again) : -1;
		free(known);
	}
	if (length < 0 && errno == ENOMEM)
		host_refused();
	va_end(again);
	return length;
}

/* random(): the additive feedback generator x^31 + x^3 + 1, seeded and warmed up as in the C library of BSD and GNU. */
enum { DEGREE = 31, SEPARATION = 3, WARM_UP = 10 * DEGREE };

static uint32_t sequence[DEGREE];
static int front = -1, rear;

static uint32_t step(void)
{
	uint32_t value = sequence[front] += sequence[rear];
	front = (front + 1) % DEGREE;
	rear = (rear + 1) % DEGREE;
	return value >> 1;
}

void srandom(unsigned seed)
{
	int64_t word = sequence[0] = seed ? seed : 1;
	word = (int32_t)word;
	for (int i = 1; i < DEGREE; i++) {
		word = 16807 * (word % 127773) - 2836 * (word / 127773);  /* 16807 * word % (2^31 - 1), in 32 bits */
		if (word < 0)
			word += INT32_MAX;
		sequence[i] = word;
	}
	front = SEPARATION;
	rear = 0;
	for (int i = 0; i < WARM_UP; i++)
		step();
}

long random(void)
{
	if (front < 0)
		srandom(1);
	return step();
}

void srand(unsigned seed)
{
	srandom(seed);
}

int rand(void)
{
	return random();
}
