/* Processes, signals, identity: all of it is the host's. */
#ifndef SHELLWASM_PROCESSES_H
#define SHELLWASM_PROCESSES_H

pid_t getpid(void) SW(getpid);
int raise(int) SW(raise);
void (*signal(int, void (*)(int)))(int) SW(signal);
int getrusage(int, struct rusage *) SW(getrusage);
int uname(struct utsname *) SW(uname);
int gethostname(char *, size_t) SW(gethostname);
long gethostid(void) SW(gethostid);

#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000

#define ITIMER_REAL 0
struct itimerval { struct timeval it_interval, it_value; };
int setitimer(int, const struct itimerval *restrict, struct itimerval *restrict);

#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
int getpriority(int, id_t);
int setpriority(int, id_t, int);

typedef unsigned long long rlim_t;
struct rlimit { rlim_t rlim_cur, rlim_max; };
#define RLIM_INFINITY (~0ULL)
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_NOFILE 7
#define RLIMIT_MEMLOCK 8
#define RLIMIT_AS 9
int getrlimit(int, struct rlimit *);
int setrlimit(int, const struct rlimit *);

int clock_settime(clockid_t, const struct timespec *);
int settimeofday(const struct timeval *, const struct timezone *);
int stime(const time_t *);
void tzset(void);
FILE *popen(const char *, const char *);
int pclose(FILE *);
int sched_getaffinity(pid_t, size_t, void *);
int sched_setaffinity(pid_t, size_t, const void *);

/* raw system calls that upstream makes; the numbers are ours */
enum { SYS_ioprio_set = 1, SYS_ioprio_get };
#define SYS_ioprio_set SYS_ioprio_set
#define SYS_ioprio_get SYS_ioprio_get
long syscall(long, ...);

/* posix_spawn in one call: runs `file` with descriptors 0, 1, 2 from in, out, err (-1: closed); its pid, or -1. */
pid_t sw_spawn(const char *file, char *const *argv, int in, int out, int err, int flags);
/* The same with our own 0, 1, 2; if it cannot run, says so and exits with 126 or 127, as upstream's child would. */
pid_t sw_spawn_or_die(char *const *argv);
/* Runs argv between two descriptors; our end of its pipe, `ours`, is closed in it. Dies as sw_spawn_or_die() does. */
pid_t sw_spawn_filter(char *const *argv, int in, int out, int ours);
/* wait4() that gives up after `timeout_ms` milliseconds and returns 0. */
pid_t sw_wait_for(pid_t pid, int *status, int timeout_ms);

#endif
