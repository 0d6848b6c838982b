/* Time zones: wasi-libc leaves TZ out of musl; this is musl's own code for it, from the compiler's package. */
#include <stdint.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

#include "internals.h"
#define __wasilibc_unmodified_upstream 1
#define index timezone_index
static struct { int secure; } libc;

/* The bytes of a zone file: there is no mmap(), so a copy. */
static const unsigned char *__map_file(const char *path, size_t *size)
{
	struct stat status;
	unsigned char *bytes = NULL;
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && (bytes = malloc(status.st_size)) != NULL) {
		*size = status.st_size;
		if (read(fd, bytes, *size) != (ssize_t)*size) {
			free(bytes);
			bytes = NULL;
		}
	}
	close(fd);
	return bytes;
}
#define __munmap(address, size) free((void *)(address))

#include <__tz.c>
