/* Processes: spawn instead of fork, exec, wait; popen and system on top of them. */
#include <stdarg.h>
#include "libbb.h"
#include <wasi/api.h>
#include "imports.h"
#undef fork
#undef vfork

extern char **environ;
int libc_putenv(char *) __asm__("putenv");

/* musl refuses a variable without a name; env(1) can set one. */
int putenv(char *text)
{
	size_t count = 0;
	if (*text != '=')
		return libc_putenv(text);
	while (environ[count])
		count++;
	char **larger = malloc((count + 2) * sizeof *larger);
	if (!larger)
		return -1;
	memcpy(larger, environ, count * sizeof *larger);
	larger[count] = text;
	larger[count + 1] = NULL;
	environ = larger;
	return 0;
}

pid_t sw_spawn(const char *file, char *const *argv, int in, int out, int err, int flags)
{
	int32_t fds[3] = { in, out, err };
	fflush(NULL);  /* the child's output must come after ours */
	return result(host_spawn(P(file), argv, environ, fds, flags));
}

static pid_t or_die(pid_t pid, const char *program)
{
	if (pid < 0) {
		xfunc_error_retval = errno == ENOENT ? 127 : 126;
		bb_perror_msg_and_die("can't execute '%s'", program);
	}
	return pid;
}

pid_t sw_spawn_or_die(char *const *argv)
{
	return or_die(sw_spawn(argv[0], argv, 0, 1, 2, 0), argv[0]);
}

pid_t sw_spawn_filter(char *const *argv, int in, int out, int ours)
{
	int flags = fcntl(ours, F_GETFD);
	fcntl(ours, F_SETFD, FD_CLOEXEC);
	pid_t pid = or_die(sw_spawn(argv[0], argv, in, out, 2, 0), argv[0]);
	fcntl(ours, F_SETFD, flags);
	return pid;
}

/* The command line as it was; upstream moves and changes its argv. NULL for no memory. */
static char **command_line(void)
{
	size_t count, size;
	if (__wasi_args_sizes_get(&count, &size) != 0)
		return NULL;
	uint8_t **argv = xzalloc((count + 1) * sizeof *argv);
	return __wasi_args_get(argv, xmalloc(size)) == 0 ? (char **)argv : NULL;
}

/* upstream's fork_or_rexec() wants this program again; the high bit of argv[0] tells it that it is the child */
pid_t sw_spawn_or_rexec(const char *function, char **argv)
{
	if (strcmp(function, "fork_or_rexec") != 0)
		return sw_spawn(argv[0], argv, 0, 1, 2, 0);
	char **again = command_line();
	if (!again)
		return result(-ENOMEM);
	again[0][0] |= 0x80;
	return sw_spawn(bb_busybox_exec_path, again, 0, 1, 2, SPAWN_NO_PATH);
}

/*
 * start-stop-daemon -b, called at both of upstream's forks. In the first process: start this command line again in a
 * session of its own, marked by a variable, and be the parent. In the marked process: be the child, twice.
 */
pid_t sw_background(void)
{
	static const char mark[] = "SHELLWASM_BACKGROUND";
	static smallint forks;
	if (getenv(mark) || forks) {
		unsetenv(mark);
		forks++;
		return 0;
	}
	char **again = command_line();
	if (!again)
		return result(-ENOMEM);
	setenv(mark, "", 1);
	return sw_spawn(bb_busybox_exec_path, again, 0, 1, 2, SPAWN_NEW_SESSION | SPAWN_NO_PATH);
}

/* Put bytes back that were read from `fd`: seek, or, on a pipe, go on with one that has them and a cat behind. */
void sw_unread(int fd, const void *bytes, int count)
{
	char *cat[] = { (char *)"cat", NULL };
	struct fd_pair pipe;
	if (lseek(fd, -count, SEEK_CUR) >= 0)
		return;
	if (errno != ESPIPE)
		bb_simple_perror_msg_and_die("lseek");
	xpiped_pair(pipe);
	xwrite(pipe.wr, bytes, count);
	sw_spawn_filter(cat, fd, pipe.wr, pipe.rd);
	close(pipe.wr);
	xmove_fd(pipe.rd, fd);
}

pid_t fork(void)
{
	errno = ENOSYS;
	return -1;
}

pid_t vfork(void)
{
	return fork();
}

static int run_instead(const char *file, char *const *argv, char *const *envp, int flags)
{
	fflush(NULL);
	return result(host_exec(P(file), argv, envp, flags));
}

int execve(const char *path, char *const argv[], char *const envp[])
{
	return run_instead(path, argv, envp, SPAWN_NO_PATH);
}

int execv(const char *path, char *const argv[])
{
	return run_instead(path, argv, environ, SPAWN_NO_PATH);
}

int execvp(const char *file, char *const argv[])
{
	return run_instead(file, argv, environ, 0);
}

/* The variable arguments of execl() and execlp() as an array on the caller's stack. */
#define COLLECT(argv, first) \
	va_list arguments; \
	size_t count = 1; \
	va_start(arguments, first); \
	while (va_arg(arguments, char *)) \
		count++; \
	va_end(arguments); \
	char *argv[count + 1]; \
	argv[0] = (char *)first; \
	va_start(arguments, first); \
	for (size_t i = 1; i <= count; i++) \
		argv[i] = va_arg(arguments, char *); \
	va_end(arguments)

int execl(const char *path, const char *first, ...)
{
	COLLECT(argv, first);
	return execv(path, argv);
}

int execlp(const char *file, const char *first, ...)
{
	COLLECT(argv, first);
	return execvp(file, argv);
}

static pid_t wait_until(pid_t pid, int *status, int options, struct rusage *usage, int timeout_ms)
{
	int32_t stored = 0;
	pid_t found = result(host_wait(pid, &stored, options, usage, timeout_ms));
	if (found > 0 && status)
		*status = stored;
	return found;
}

pid_t sw_wait_for(pid_t pid, int *status, int timeout_ms)
{
	return wait_until(pid, status, 0, NULL, timeout_ms);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
	return wait_until(pid, status, options, NULL, -1);
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}

pid_t wait3(int *status, int options, struct rusage *usage)
{
	return wait_until(-1, status, options, usage, -1);
}

pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	return wait_until(pid, status, options, usage, -1);
}

static char *const *shell_command(char *argv[4], const char *command)
{
	argv[0] = (char *)"sh";
	argv[1] = (char *)"-c";
	argv[2] = (char *)command;
	argv[3] = NULL;
	return argv;
}

/* Streams of popen() with their children. */
struct piped {
	FILE *stream;
	pid_t pid;
	struct piped *next;
};
static struct piped *piped_streams;

/* POSIX: streams of earlier popen() calls are closed in the child; close-on-exec on our end does it. */
FILE *popen(const char *command, const char *mode)
{
	char *argv[4];
	int fds[2], reading = *mode == 'r', ours = !reading;
	struct piped *entry;
	if (*mode != 'r' && *mode != 'w') {
		errno = EINVAL;
		return NULL;
	}
	if (pipe2(fds, O_CLOEXEC) < 0)
		return NULL;
	pid_t pid = sw_spawn("/bin/sh", shell_command(argv, command), reading ? 0 : fds[0], reading ? fds[1] : 1, 2, 0);
	close(fds[!ours]);
	entry = pid < 0 ? NULL : malloc(sizeof *entry);
	FILE *stream = entry ? fdopen(fds[ours], mode) : NULL;
	if (!stream) {
		close(fds[ours]);
		free(entry);
		return NULL;
	}
	*entry = (struct piped) { stream, pid, piped_streams };
	piped_streams = entry;
	return stream;
}

int pclose(FILE *stream)
{
	int status = -1;
	for (struct piped **link = &piped_streams; *link; link = &(*link)->next) {
		struct piped *entry = *link;
		if (entry->stream != stream)
			continue;
		*link = entry->next;
		fclose(stream);
		while (waitpid(entry->pid, &status, 0) < 0 && errno == EINTR)
			;
		free(entry);
		return status;
	}
	errno = ECHILD;
	return -1;
}

/* POSIX: SIGINT and SIGQUIT are ignored and SIGCHLD is blocked while the command runs. */
int system(const char *command)
{
	char *argv[4];
	int status = -1;
	struct sigaction ignore = { 0 }, interrupt, quit;
	sigset_t child, old;
	if (!command)
		return 1;
	pid_t pid = sw_spawn("/bin/sh", shell_command(argv, command), 0, 1, 2, 0);
	if (pid < 0)
		return -1;
	ignore.sa_handler = SIG_IGN;
	sigaction(SIGINT, &ignore, &interrupt);
	sigaction(SIGQUIT, &ignore, &quit);
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, &old);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	sigprocmask(SIG_SETMASK, &old, NULL);
	return status;
}
