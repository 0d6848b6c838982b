/* Memory: the engine keeps to itself that it refused more; the host learns of it here, for the limits of the run. */
#include "imports.h"

void *libc_malloc(size_t) __asm__("malloc");
void *libc_calloc(size_t, size_t) __asm__("calloc");
void *libc_realloc(void *, size_t) __asm__("realloc");

static void *told(void *memory, size_t wanted)
{
	if (!memory && wanted)
		host_refused();
	return memory;
}

void *malloc(size_t size)
{
	return told(libc_malloc(size), size);
}

void *calloc(size_t count, size_t size)
{
	return told(libc_calloc(count, size), count && size);
}

void *realloc(void *memory, size_t size)
{
	return told(libc_realloc(memory, size), size);
}
