/* musl's own getopt(), from the compiler's package, with the messages of glibc, which scripts and people know. */
#include "internals.h"
#include <string.h>
#include <getopt.h>

/* musl's getopt_long() calls musl's getopt(); programs get the one below */
int musl_getopt(int, char *const *, const char *) __asm__("getopt");

/* `text` is one of musl's three or four messages; `option` (not terminated) points into argv for an unknown one. */
static void say(const char *program, const char *text, const char *option, size_t length)
{
	int lone = strstr(text, "unrecognized") != NULL && option[-1] == '-' && option[-2] == '-';
	int is_long = length > 1 || lone;
	fprintf(stderr, "%s: ", program);
	if (strstr(text, "ambiguous"))
		fprintf(stderr, "option '--%.*s' is ambiguous\n", (int)length, option);
	else if (strstr(text, "does not take"))
		fprintf(stderr, "option '--%.*s' doesn't allow an argument\n", (int)length, option);
	else if (strstr(text, "requires"))
		fprintf(stderr, is_long ? "option '--%.*s' requires an argument\n" : "option requires an argument -- '%.*s'\n",
			(int)length, option);
	else
		fprintf(stderr, is_long ? "unrecognized option '--%.*s'\n" : "invalid option -- '%.*s'\n", (int)length, option);
}

/* musl's __getopt_msg() writes its text with fputs() first; here that says all and fails, so that nothing follows */
#define fputs(program, stream) (say(program, b, c, l), -1)
#define getopt musl_getopt
#include "getopt.c"
#undef getopt

/* glibc's getopt() takes options that follow operands too; musl only does so in getopt_long(). */
int getopt(int argc, char *const argv[], const char *options)
{
	if (getenv("POSIXLY_CORRECT"))
		return musl_getopt(argc, argv, options);
	return getopt_long(argc, argv, options, NULL, NULL);
}
