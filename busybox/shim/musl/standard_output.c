/* musl's own stdout, from the compiler's package, with the buffer size of streams.h. */
#include "internals.h"
#include "stdout.c"
