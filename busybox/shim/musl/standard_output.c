/*
 * musl's own stdout, from the compiler's package, with the buffer size of streams.h. musl asks at the first newline
 * whether it is a terminal, and that line has left by then; asked before, one line waits like all others, and the error
 * of a full disk is that of the last fflush(), which programs look at.
 */
#include "internals.h"
#include <errno.h>
#include "stdout.c"

__attribute__((constructor)) static void choose_buffering(void)
{
	int error = errno;
	if (!isatty(STDOUT_FILENO))
		__stdout_FILE.lbf = -1;
	errno = error;
}
