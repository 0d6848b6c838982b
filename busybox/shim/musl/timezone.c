/* Time zones: wasi-libc leaves TZ out of musl; this is musl's own code for it, from the compiler's package. */
#include <stdint.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

/* what that file expects of musl's internals */
#define hidden
#define weak_alias(old, new) extern __typeof(old) new __attribute__((__weak__, __alias__(#old)))
#define LOCK(lock) ((void)(lock))
#define UNLOCK(lock) ((void)(lock))
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
