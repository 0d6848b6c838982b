/*
 * The timeout applet. Upstream forks a grandchild that watches the process which becomes the program; a process
 * cannot be duplicated here, so this one stays, waits with a deadline and passes signals on. Options, messages and
 * statuses are upstream's: the usage text still comes from its file.
 */
#include "libbb.h"

int timeout_main(int argc, char **argv) MAIN_EXTERNALLY_VISIBLE;

static pid_t child;

static void pass_on(int signo)
{
	kill(child, signo);
}

/* Wait for the child at most `seconds`: 1 if it ended, 0 if it still runs. */
static int ended_within(duration_t seconds, int *status)
{
	unsigned long long end = monotonic_us() + (unsigned long long)(seconds * 1000000);
	for (;;) {
		unsigned long long now = monotonic_us();
		long long left = now < end ? (end - now + 999) / 1000 : 0;
		pid_t found = sw_wait_for(child, status, left > INT_MAX ? INT_MAX : left);
		if (found > 0)
			return 1;
		if (found < 0 && errno != EINTR)
			bb_simple_perror_msg_and_die("wait");
		if (left == 0)
			return 0;
	}
}

static int wait_for_end(void)
{
	int status;
	while (safe_waitpid(child, &status, 0) < 0)
		continue;
	return status;
}

/* Upstream's process *is* the program: end as it did. */
static int end_like(int status)
{
	if (WIFSIGNALED(status))
		kill_myself_with_sig(WTERMSIG(status));
	return WEXITSTATUS(status);
}

int timeout_main(int argc UNUSED_PARAM, char **argv)
{
	const char *signal_name = "TERM";
	char *kill_after = NULL;
	int status = 0;
	getopt32(argv, "+s:k:", &signal_name, &kill_after);
	int signo = get_signum(signal_name);
	if (signo < 0)
		bb_error_msg_and_die("unknown signal '%s'", signal_name);
	duration_t grace = kill_after ? parse_duration_str(kill_after) : 0;
	argv += optind;
	if (!argv[0])
		bb_show_usage();
	duration_t limit = parse_duration_str(*argv++);
	if (!argv[0])
		bb_show_usage();
	child = sw_spawn_or_die(argv);
	bb_signals((1 << SIGTERM) | (1 << SIGINT) | (1 << SIGHUP) | (1 << SIGQUIT) | (1 << SIGUSR1) | (1 << SIGUSR2), pass_on);
	if (ended_within(limit, &status))
		return end_like(status);
	kill(child, signo);
	if (grace > 0) {
		if (ended_within(grace, &status))
			return end_like(status);
		kill(child, SIGKILL);
	}
	return end_like(wait_for_end());
}
