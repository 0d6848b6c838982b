/* musl's own stdin, from the compiler's package, with the buffer size of streams.h. */
#include "internals.h"
#include "stdin.c"
