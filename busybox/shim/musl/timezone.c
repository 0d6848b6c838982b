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

/* A summer time without its dates has those of the United States, as glibc has it; musl would make it last all year. */
static const char *with_dates(const char *zone)
{
	static const char offset[] = "+-:0123456789", blank[] = ",+-0123456789";
	static char text[64];
	const char *rest = zone ? zone + strcspn(zone, blank) : "";
	size_t length = strspn(rest, offset);
	if (rest == zone || length == 0 || !rest[length] || strchr(rest, ','))
		return zone;
	if (strchr(zone, '<') || snprintf(text, sizeof text, "%s,M3.2.0,M11.1.0", zone) >= (int)sizeof text)
		return zone;
	return text;
}
#define getenv(name) with_dates(getenv(name))

#include <__tz.c>
