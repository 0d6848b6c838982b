/* Paths and files: every call that takes a name goes to the host, which alone knows the current directory and modes. */
#include <limits.h>
#include <stdarg.h>
#include "imports.h"

_Static_assert(sizeof(struct stat) == 144 && offsetof(struct stat, st_mode) == 24, "struct stat is the host's");
_Static_assert(offsetof(struct stat, st_size) == 48 && offsetof(struct stat, st_atim) == 72, "struct stat is the host's");
_Static_assert(sizeof(struct timespec) == 16, "struct timespec is the host's");

/* In WASI O_RDONLY is a bit of its own, but POSIX programs may leave it out. */
static int open_flags(int flags)
{
	return flags & O_ACCMODE ? flags : flags | O_RDONLY;
}

int open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	if (flags & O_CREAT) {
		va_list arguments;
		va_start(arguments, flags);
		mode = va_arg(arguments, int);
		va_end(arguments);
	}
	return result(host_open(HERE, P(path), open_flags(flags), mode));
}

int openat(int fd, const char *path, int flags, ...)
{
	mode_t mode = 0;
	if (flags & O_CREAT) {
		va_list arguments;
		va_start(arguments, flags);
		mode = va_arg(arguments, int);
		va_end(arguments);
	}
	return result(host_open(DIRFD(fd), P(path), open_flags(flags), mode));
}

int creat(const char *path, mode_t mode)
{
	return open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

int stat(const char *restrict path, struct stat *restrict buffer)
{
	return result(host_stat(HERE, P(path), 0, buffer));
}

int lstat(const char *restrict path, struct stat *restrict buffer)
{
	return result(host_stat(HERE, P(path), 1, buffer));
}

int fstat(int fd, struct stat *buffer)
{
	return result(host_stat(fd, NULL, 0, 0, buffer));
}

int fstatat(int fd, const char *restrict path, struct stat *restrict buffer, int flags)
{
	return result(host_stat(DIRFD(fd), P(path), flags & AT_SYMLINK_NOFOLLOW, buffer));
}

int access(const char *path, int mode)
{
	return result(host_access(HERE, P(path), mode, 0));
}

int eaccess(const char *path, int mode)
{
	return result(host_access(HERE, P(path), mode, 1));
}

int unlink(const char *path)
{
	return result(host_unlink(HERE, P(path), 0));
}

int rmdir(const char *path)
{
	return result(host_unlink(HERE, P(path), 1));
}

int remove(const char *path)
{
	return result(host_unlink(HERE, P(path), 2));
}

int rename(const char *old, const char *new)
{
	return result(host_rename(HERE, P(old), HERE, P(new)));
}

int link(const char *old, const char *new)
{
	return result(host_link(HERE, P(old), HERE, P(new), 0));
}

int linkat(int fd1, const char *old, int fd2, const char *new, int flags)
{
	return result(host_link(DIRFD(fd1), P(old), DIRFD(fd2), P(new), !!(flags & AT_SYMLINK_FOLLOW)));
}

int symlink(const char *target, const char *path)
{
	return result(host_symlink(P(target), HERE, P(path)));
}

ssize_t readlink(const char *restrict path, char *restrict buffer, size_t size)
{
	return result(host_readlink(HERE, P(path), buffer, size));
}

int mkdir(const char *path, mode_t mode)
{
	return result(host_mkdir(HERE, P(path), mode));
}

int mknod(const char *path, mode_t mode, dev_t device)
{
	return result(host_mknod(HERE, P(path), mode, device));
}

int mkfifo(const char *path, mode_t mode)
{
	return mknod(path, mode | S_IFIFO, 0);
}

int chmod(const char *path, mode_t mode)
{
	return result(host_chmod(HERE, P(path), 0, mode));
}

int fchmod(int fd, mode_t mode)
{
	return result(host_chmod(fd, NULL, 0, 0, mode));
}

int chown(const char *path, uid_t uid, gid_t gid)
{
	return result(host_chown(HERE, P(path), 0, uid, gid));
}

int lchown(const char *path, uid_t uid, gid_t gid)
{
	return result(host_chown(HERE, P(path), 1, uid, gid));
}

int fchown(int fd, uid_t uid, gid_t gid)
{
	return result(host_chown(fd, NULL, 0, 0, uid, gid));
}

mode_t umask(mode_t mask)
{
	return host_ident(ID_UMASK, mask, 0);
}

int chdir(const char *path)
{
	return result(host_chdir(HERE, P(path)));
}

int fchdir(int fd)
{
	return result(host_chdir(fd, NULL, 0));
}

int chroot(const char *path)
{
	return result(host_chroot(P(path)));
}

/* The host stores no NUL: `call` fills PATH_MAX - 1 bytes at most; a copy is made when the caller has no buffer. */
static char *terminated(int length, char *from, char *to)
{
	if (length < 0)
		return NULL;
	from[length] = '\0';
	return to ? to : strdup(from);
}

char *getcwd(char *buffer, size_t size)
{
	char own[PATH_MAX];
	char *at = buffer ? buffer : own;
	if (buffer && size == 0) {
		errno = EINVAL;
		return NULL;
	}
	return terminated(result(host_getcwd(at, (buffer ? size : sizeof own) - 1)), at, buffer);
}

char *realpath(const char *restrict path, char *restrict buffer)
{
	char own[PATH_MAX];
	char *at = buffer ? buffer : own;
	return terminated(result(host_realpath(P(path), at, PATH_MAX - 1)), at, buffer);
}

int utimensat(int fd, const char *path, const struct timespec *times, int flags)
{
	return result(host_utimens(DIRFD(fd), P(path), flags & AT_SYMLINK_NOFOLLOW, times));
}

int futimens(int fd, const struct timespec *times)
{
	return result(host_utimens(fd, NULL, 0, 0, times));
}

static int set_times(const char *path, const struct timeval *times, int nofollow)
{
	struct timespec precise[2];
	for (int i = 0; times && i < 2; i++) {
		precise[i].tv_sec = times[i].tv_sec;
		precise[i].tv_nsec = times[i].tv_usec * 1000;
	}
	return result(host_utimens(HERE, P(path), nofollow, times ? precise : NULL));
}

int utimes(const char *path, const struct timeval *times)
{
	return set_times(path, times, 0);
}

int lutimes(const char *path, const struct timeval *times)
{
	return set_times(path, times, 1);
}

int utime(const char *path, const struct utimbuf *times)
{
	struct timeval pair[2] = { { 0 } };
	if (times) {
		pair[0].tv_sec = times->actime;
		pair[1].tv_sec = times->modtime;
	}
	return set_times(path, times ? pair : NULL, 0);
}

int truncate(const char *path, off_t size)
{
	return result(host_truncate(HERE, P(path), size));
}

static int fill_statfs(int fd, const char *path, size_t length, struct statfs *buffer)
{
	uint64_t values[8];
	if (result(host_statfs(fd, path, length, values)) < 0)
		return -1;
	memset(buffer, 0, sizeof *buffer);
	buffer->f_bsize = buffer->f_frsize = values[0];
	buffer->f_blocks = values[1];
	buffer->f_bfree = values[2];
	buffer->f_bavail = values[3];
	buffer->f_files = values[4];
	buffer->f_ffree = values[5];
	buffer->f_namelen = values[6];
	buffer->f_type = values[7];
	return 0;
}

int statfs(const char *path, struct statfs *buffer)
{
	return fill_statfs(HERE, P(path), buffer);
}

int fstatfs(int fd, struct statfs *buffer)
{
	return fill_statfs(fd, NULL, 0, buffer);
}

int statvfs(const char *restrict path, struct statvfs *restrict buffer)
{
	struct statfs values;
	if (statfs(path, &values) < 0)
		return -1;
	memset(buffer, 0, sizeof *buffer);
	buffer->f_bsize = buffer->f_frsize = values.f_bsize;
	buffer->f_blocks = values.f_blocks;
	buffer->f_bfree = values.f_bfree;
	buffer->f_bavail = values.f_bavail;
	buffer->f_files = values.f_files;
	buffer->f_ffree = buffer->f_favail = values.f_ffree;
	buffer->f_namemax = values.f_namelen;
	return 0;
}

/* mkstemp and its kin: six random characters, tried until the name is free. */
enum temporary { TEMPORARY_FILE, TEMPORARY_DIRECTORY, TEMPORARY_NAME };

static int try_name(const char *path, enum temporary kind)
{
	struct stat unused;
	if (kind == TEMPORARY_FILE)
		return open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
	if (kind == TEMPORARY_DIRECTORY)
		return mkdir(path, 0700);
	if (lstat(path, &unused) == 0)
		errno = EEXIST;
	return errno == ENOENT ? 0 : -1;
}

static int make_temporary(char *template, enum temporary kind)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	size_t length = strlen(template);
	if (length < 6 || strcmp(template + length - 6, "XXXXXX") != 0) {
		errno = EINVAL;
		return -1;
	}
	for (int attempt = 0; attempt < 100; attempt++) {
		unsigned char random[6];
		if (getentropy(random, sizeof random) < 0)
			break;
		for (int i = 0; i < 6; i++)
			template[length - 6 + i] = letters[random[i] % (sizeof letters - 1)];
		int made = try_name(template, kind);
		if (made >= 0 || errno != EEXIST)
			return made;
	}
	return -1;
}

int mkstemp(char *template)
{
	return make_temporary(template, TEMPORARY_FILE);
}

char *mkdtemp(char *template)
{
	return make_temporary(template, TEMPORARY_DIRECTORY) < 0 ? NULL : template;
}

char *mktemp(char *template)
{
	if (make_temporary(template, TEMPORARY_NAME) < 0)
		*template = '\0';
	return template;
}
