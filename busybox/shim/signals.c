/* Signals: the host has dispositions, masks and timers; the handlers are here, called through sw_raise(). */
#include "imports.h"

enum { LAST_SIGNAL = 64 };
enum disposition { ASK = -1, DEFAULT, IGNORE, HANDLER };
enum { HOST_RESTART = 1, HOST_NOCLDSTOP = 2 };

_Static_assert(sizeof(sigset_t) == 8, "sigset_t is the host's mask");

static struct sigaction actions[LAST_SIGNAL + 1];

static uint64_t bit(int signo)
{
	return 1ULL << (signo - 1);
}

static int valid(int signo)
{
	if (signo >= 1 && signo <= LAST_SIGNAL)
		return 1;
	errno = EINVAL;
	return 0;
}

static enum disposition disposition_of(const struct sigaction *action)
{
	if (action->sa_handler == SIG_DFL)
		return DEFAULT;
	return action->sa_handler == SIG_IGN ? IGNORE : HANDLER;
}

/* The host calls this for a pending, unblocked signal that has a handler. */
__attribute__((export_name("sw_raise"))) int deliver(int signo)
{
	struct sigaction action;
	uint64_t blocked, old;
	if (!valid(signo))
		return 0;
	action = actions[signo];
	if (disposition_of(&action) != HANDLER)
		return 0;
	if (action.sa_flags & SA_RESETHAND)
		signal(signo, SIG_DFL);
	blocked = action.sa_mask.mask | (action.sa_flags & SA_NODEFER ? 0 : bit(signo));
	host_sigmask(SIG_BLOCK, &blocked, &old);
	int error = errno;
	action.sa_handler(signo);
	errno = error;
	host_sigmask(SIG_SETMASK, &old, NULL);
	return 1;
}

int sigaction(int signo, const struct sigaction *restrict new, struct sigaction *restrict old)
{
	if (!valid(signo))
		return -1;
	struct sigaction before = actions[signo];
	int flags = 0, was = ASK;
	if (new) {
		flags = (new->sa_flags & SA_RESTART ? HOST_RESTART : 0) | (new->sa_flags & SA_NOCLDSTOP ? HOST_NOCLDSTOP : 0);
		actions[signo] = *new;
	}
	was = result(host_sigaction(signo, new ? disposition_of(new) : ASK, flags));
	if (was < 0) {
		actions[signo] = before;
		return -1;
	}
	if (old) {
		*old = before;
		if (was != HANDLER)  /* inherited dispositions are only known to the host */
			old->sa_handler = was == IGNORE ? SIG_IGN : SIG_DFL;
	}
	return 0;
}

void (*signal(int signo, void (*handler)(int)))(int)
{
	struct sigaction new = { 0 }, old;
	new.sa_handler = handler;
	new.sa_flags = SA_RESTART;
	return sigaction(signo, &new, &old) < 0 ? SIG_ERR : old.sa_handler;
}

int siginterrupt(int signo, int interrupt)
{
	struct sigaction action;
	if (sigaction(signo, NULL, &action) < 0)
		return -1;
	action.sa_flags = interrupt ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
	return sigaction(signo, &action, NULL);
}

int kill(pid_t pid, int signo)
{
	return result(host_kill(pid, signo));
}

int killpg(pid_t group, int signo)
{
	return kill(-group, signo);
}

int raise(int signo)
{
	return kill(getpid(), signo);
}

int sigemptyset(sigset_t *set)
{
	set->mask = 0;
	return 0;
}

int sigfillset(sigset_t *set)
{
	set->mask = ~0ULL;
	return 0;
}

int sigaddset(sigset_t *set, int signo)
{
	if (!valid(signo))
		return -1;
	set->mask |= bit(signo);
	return 0;
}

int sigdelset(sigset_t *set, int signo)
{
	if (!valid(signo))
		return -1;
	set->mask &= ~bit(signo);
	return 0;
}

int sigismember(const sigset_t *set, int signo)
{
	return valid(signo) ? (set->mask & bit(signo)) != 0 : -1;
}

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return result(host_sigmask(how, set ? &set->mask : NULL, old ? (uint64_t *)&old->mask : NULL));
}

int sigpending(sigset_t *set)
{
	return result(host_sigpending((uint64_t *)&set->mask));
}

int sigsuspend(const sigset_t *set)
{
	return result(host_sigsuspend((const uint64_t *)&set->mask));
}

int pause(void)
{
	return result(host_sigsuspend(NULL));
}

int setitimer(int which, const struct itimerval *restrict new, struct itimerval *restrict old)
{
	int64_t before[2];
	if (which != ITIMER_REAL) {
		errno = EINVAL;
		return -1;
	}
	int64_t value = new->it_value.tv_sec * 1000000LL + new->it_value.tv_usec;
	int64_t interval = new->it_interval.tv_sec * 1000000LL + new->it_interval.tv_usec;
	if (result(host_setitimer(value, interval, before)) < 0)
		return -1;
	if (old) {
		old->it_value = (struct timeval) { before[0] / 1000000, before[0] % 1000000 };
		old->it_interval = (struct timeval) { before[1] / 1000000, before[1] % 1000000 };
	}
	return 0;
}

unsigned alarm(unsigned seconds)
{
	int64_t before[2];
	if (host_setitimer(seconds * 1000000LL, 0, before) < 0)
		return 0;
	return (before[0] + 999999) / 1000000;
}

/* SIGRTMIN and SIGRTMAX: as Linux's libcs have them, the first few kept for themselves. */
int __libc_current_sigrtmin(void)
{
	return 34;
}

int __libc_current_sigrtmax(void)
{
	return LAST_SIGNAL;
}
