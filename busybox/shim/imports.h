/* The host's functions: docs/wasm-imports.md says what each does. All return >= 0, or a negated errno. */
#ifndef SHELLWASM_IMPORTS_H
#define SHELLWASM_IMPORTS_H

#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <string.h>

#define IMPORT(name) __attribute__((import_module("shellwasm"), import_name(#name))) int32_t host_##name
#define PATH const char *path, size_t length

/* files */
IMPORT(open)(int32_t fd, PATH, int32_t flags, uint32_t mode);
IMPORT(stat)(int32_t fd, PATH, int32_t nofollow, struct stat *buffer);
IMPORT(unlink)(int32_t fd, PATH, int32_t flags);
IMPORT(mkdir)(int32_t fd, PATH, uint32_t mode);
IMPORT(mknod)(int32_t fd, PATH, uint32_t mode, uint64_t device);
IMPORT(chmod)(int32_t fd, PATH, int32_t nofollow, uint32_t mode);
IMPORT(chown)(int32_t fd, PATH, int32_t nofollow, uint32_t uid, uint32_t gid);
IMPORT(utimens)(int32_t fd, PATH, int32_t nofollow, const struct timespec *times);
IMPORT(truncate)(int32_t fd, PATH, int64_t size);
IMPORT(access)(int32_t fd, PATH, int32_t mode, int32_t flags);
IMPORT(rename)(int32_t fd1, const char *path1, size_t length1, int32_t fd2, const char *path2, size_t length2);
IMPORT(link)(int32_t fd1, const char *path1, size_t length1, int32_t fd2, const char *path2, size_t length2, int32_t follow);
IMPORT(symlink)(const char *target, size_t target_length, int32_t fd, PATH);
IMPORT(readlink)(int32_t fd, PATH, char *buffer, size_t size);
IMPORT(realpath)(PATH, char *buffer, size_t size);
IMPORT(chdir)(int32_t fd, PATH);
IMPORT(getcwd)(char *buffer, size_t size);
IMPORT(chroot)(PATH);
IMPORT(statfs)(int32_t fd, PATH, uint64_t values[8]);

/* descriptors */
IMPORT(dup)(int32_t fd, int32_t minimum, int32_t cloexec);
IMPORT(dup2)(int32_t fd, int32_t newfd, int32_t cloexec);
IMPORT(pipe)(int32_t fds[2], int32_t cloexec);
IMPORT(fdflags)(int32_t fd, int32_t set);
IMPORT(flflags)(int32_t fd, int32_t set);
IMPORT(isatty)(int32_t fd);
IMPORT(flock)(int32_t fd, int32_t operation);
IMPORT(lock)(int32_t fd, int32_t command, struct flock *lock);
IMPORT(ioctl)(int32_t fd, uint32_t request, void *argument);
IMPORT(watch)(int32_t fd, PATH, uint32_t mask);

/* identity */
enum {
	ID_GETUID = 1, ID_GETEUID, ID_GETGID, ID_GETEGID, ID_GETPID, ID_GETPPID, ID_GETSID, ID_SETSID, ID_GETPGID,
	ID_SETPGID, ID_UMASK, ID_GETPRIORITY, ID_SETPRIORITY, ID_SETUID, ID_SETGID, ID_SYNC, ID_PROCESSORS,
	ID_TCGETPGRP, ID_TCSETPGRP, ID_SETRESUID, ID_SETRESGID, ID_AFFINITY, ID_IOPRIO,
};
IMPORT(ident)(int32_t operation, int32_t a, int32_t b);
IMPORT(groups)(gid_t *buffer, size_t count, int32_t set);
IMPORT(uname)(struct utsname *buffer);
IMPORT(sethostname)(const char *name, size_t length);
IMPORT(sysinfo)(uint64_t values[11]);
IMPORT(rlimit)(int32_t resource, int32_t set, uint64_t values[2]);
IMPORT(rusage)(int32_t who, struct rusage *buffer);
IMPORT(refused)(void);

/* processes and signals */
enum { SPAWN_NEW_SESSION = 1, SPAWN_NEW_GROUP = 2, SPAWN_DEFAULT_SIGNALS = 4, SPAWN_NO_PATH = 8 };
IMPORT(spawn)(const char *file, size_t length, char *const *argv, char *const *envp, const int32_t fds[3], int32_t flags);
IMPORT(exec)(const char *file, size_t length, char *const *argv, char *const *envp, int32_t flags);
IMPORT(wait)(int32_t pid, int32_t *status, int32_t options, struct rusage *usage, int32_t timeout_ms);
IMPORT(kill)(int32_t pid, int32_t signo);
IMPORT(sigaction)(int32_t signo, int32_t disposition, int32_t flags);
IMPORT(sigmask)(int32_t how, const uint64_t *set, uint64_t *old);
IMPORT(sigpending)(uint64_t *set);
IMPORT(sigsuspend)(const uint64_t *mask);
IMPORT(setitimer)(int64_t value_us, int64_t interval_us, int64_t old_us[2]);
IMPORT(socket)(int32_t domain, int32_t type, int32_t protocol);

/* A host result as C has it: -1 and errno for a failure. */
static inline int result(int32_t value)
{
	if (value < 0) {
		errno = -value;
		return -1;
	}
	return value;
}

/* A path as the host has it: pointer and length. */
#define P(path) (path), strlen(path)
/* wasi-libc's AT_FDCWD is -2, the host's is -1. */
#define DIRFD(fd) ((fd) == AT_FDCWD ? -1 : (fd))
#define HERE (-1)

#endif
