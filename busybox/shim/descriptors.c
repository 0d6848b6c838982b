/* Descriptors: duplication, flags, locks, directories and the opening of streams. */
#include <stdarg.h>
#include "imports.h"

int dup(int fd)
{
	return result(host_dup(fd, 0, 0));
}

int dup2(int fd, int newfd)
{
	return result(host_dup2(fd, newfd, 0));
}

int dup3(int fd, int newfd, int flags)
{
	if (fd == newfd) {
		errno = EINVAL;
		return -1;
	}
	return result(host_dup2(fd, newfd, !!(flags & O_CLOEXEC)));
}

int pipe(int fds[2])
{
	return result(host_pipe(fds, 0));
}

int pipe2(int fds[2], int flags)
{
	return result(host_pipe(fds, !!(flags & O_CLOEXEC)));
}

int fcntl(int fd, int command, ...)
{
	va_list arguments;
	va_start(arguments, command);
	void *pointer = va_arg(arguments, void *);
	va_end(arguments);
	int value = (int)(intptr_t)pointer;
	switch (command) {
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		return result(host_dup(fd, value, command == F_DUPFD_CLOEXEC));
	case F_GETFD:
		return result(host_fdflags(fd, -1));
	case F_SETFD:
		return result(host_fdflags(fd, value & FD_CLOEXEC));
	case F_GETFL:
		return result(host_flflags(fd, -1));
	case F_SETFL:
		return result(host_flflags(fd, value & (O_APPEND | O_NONBLOCK)));
	case F_GETLK:
	case F_SETLK:
	case F_SETLKW:
		return result(host_lock(fd, command, pointer));
	}
	errno = EINVAL;
	return -1;
}

int flock(int fd, int operation)
{
	return result(host_flock(fd, operation));
}

static int stream_flags(const char *mode)
{
	int flags = strchr(mode, '+') ? O_RDWR : *mode == 'r' ? O_RDONLY : O_WRONLY;
	if (*mode != 'r')
		flags |= O_CREAT;
	if (*mode == 'w')
		flags |= O_TRUNC;
	if (*mode == 'a')
		flags |= O_APPEND;
	if (strchr(mode, 'x'))
		flags |= O_EXCL;
	if (strchr(mode, 'e'))
		flags |= O_CLOEXEC;
	return flags;
}

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	int fd = open(path, stream_flags(mode), 0666);
	FILE *stream = fd < 0 ? NULL : fdopen(fd, mode);
	if (fd >= 0 && !stream)
		close(fd);
	return stream;
}

FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict stream)
{
	int fd = open(path, stream_flags(mode), 0666);
	if (fd < 0)
		return NULL;
	fflush(stream);
	if (fd != fileno(stream)) {
		int moved = dup2(fd, fileno(stream));
		close(fd);
		if (moved < 0)
			return NULL;
	}
	clearerr(stream);
	return stream;
}

DIR *opendir(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *directory = fd < 0 ? NULL : fdopendir(fd);
	if (fd >= 0 && !directory)
		close(fd);
	return directory;
}

/* One entry, as large as its name needs. */
static struct dirent *copy_entry(const struct dirent *entry)
{
	size_t size = offsetof(struct dirent, d_name) + strlen(entry->d_name) + 1;
	struct dirent *copy = malloc(size);
	if (copy)
		memcpy(copy, entry, size);
	return copy;
}

int scandir(const char *path, struct dirent ***list, int (*wanted)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **))
{
	struct dirent *entry, **entries = NULL;
	size_t count = 0;
	DIR *directory = opendir(path);
	if (!directory)
		return -1;
	while ((entry = readdir(directory)) != NULL) {
		if (wanted && !wanted(entry))
			continue;
		struct dirent **larger = realloc(entries, (count + 1) * sizeof *entries);
		if (!larger || !(larger[count] = copy_entry(entry))) {
			closedir(directory);
			errno = ENOMEM;
			return -1;
		}
		entries = larger;
		count++;
	}
	closedir(directory);
	if (compare)
		qsort(entries, count, sizeof *entries, (int (*)(const void *, const void *))compare);
	*list = entries;
	return count;
}
