/* musl's own fdopen(), from the compiler's package, with the buffer size of streams.h. */
#include "internals.h"
#define __isatty isatty
#include "__fdopen.c"

_Static_assert(offsetof(struct sw_stream, wend) == offsetof(FILE, wend), "streams.h has musl's layout");
_Static_assert(offsetof(struct sw_stream, lbf) == offsetof(FILE, lbf), "streams.h has musl's layout");
