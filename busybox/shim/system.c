/* What is left of the kernel's interface: clocks that cannot be set, raw system calls, inotify, polling. */
#include <stdarg.h>
#include <sys/inotify.h>
#include <sys/syscall.h>
#include "imports.h"

enum { IOPRIO_WHO_PROCESS = 1, UNCHANGED = -1 };

int clock_settime(clockid_t clock, const struct timespec *time)
{
	errno = EPERM;
	return -1;
}

int settimeofday(const struct timeval *time, const struct timezone *zone)
{
	errno = EPERM;
	return -1;
}

int stime(const time_t *time)
{
	errno = EPERM;
	return -1;
}

/* Upstream has no libc function for these two. */
long syscall(long number, ...)
{
	va_list arguments;
	va_start(arguments, number);
	int which = va_arg(arguments, int), who = va_arg(arguments, int);
	int value = number == SYS_ioprio_set ? va_arg(arguments, int) : UNCHANGED;
	va_end(arguments);
	if (number != SYS_ioprio_get && number != SYS_ioprio_set)
		return result(-ENOSYS);
	if (which != IOPRIO_WHO_PROCESS)
		return result(-EINVAL);
	return result(host_ident(ID_IOPRIO, who, value));
}

int inotify_init(void)
{
	return result(host_watch(-1, NULL, 0, 0));
}

int inotify_init1(int flags)
{
	int fd = inotify_init();
	if (fd >= 0 && flags & O_CLOEXEC)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	return fd;
}

int inotify_add_watch(int fd, const char *path, uint32_t mask)
{
	return result(host_watch(fd, P(path), mask));
}

int inotify_rm_watch(int fd, int watch)
{
	return result(host_watch(fd, NULL, watch, 0));
}

int ppoll(struct pollfd *descriptors, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
	sigset_t old;
	int milliseconds = timeout ? timeout->tv_sec * 1000 + (timeout->tv_nsec + 999999) / 1000000 : -1;
	if (mask)
		sigprocmask(SIG_SETMASK, mask, &old);
	int ready = poll(descriptors, count, milliseconds);
	if (mask)
		sigprocmask(SIG_SETMASK, &old, NULL);
	return ready;
}

/* setjmp.h: a jump ends the applet with the status that it carries. */
_Noreturn void sw_longjmp(int value)
{
	exit(value);
}
