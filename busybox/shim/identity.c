/* Who and where the process is: users, groups, sessions, priorities, limits, the machine. */
#include "imports.h"

_Static_assert(sizeof(struct rusage) == 144, "struct rusage is the host's");

uid_t getuid(void) { return host_ident(ID_GETUID, 0, 0); }
uid_t geteuid(void) { return host_ident(ID_GETEUID, 0, 0); }
gid_t getgid(void) { return host_ident(ID_GETGID, 0, 0); }
gid_t getegid(void) { return host_ident(ID_GETEGID, 0, 0); }
pid_t getpid(void) { return host_ident(ID_GETPID, 0, 0); }
pid_t getppid(void) { return host_ident(ID_GETPPID, 0, 0); }
pid_t getsid(pid_t pid) { return result(host_ident(ID_GETSID, pid, 0)); }
pid_t setsid(void) { return result(host_ident(ID_SETSID, 0, 0)); }
pid_t getpgid(pid_t pid) { return result(host_ident(ID_GETPGID, pid, 0)); }
pid_t getpgrp(void) { return getpgid(0); }
int setpgid(pid_t pid, pid_t group) { return result(host_ident(ID_SETPGID, pid, group)); }
pid_t setpgrp(void) { return setpgid(0, 0); }

int setuid(uid_t uid) { return result(host_ident(ID_SETUID, uid, 0)); }
int setgid(gid_t gid) { return result(host_ident(ID_SETGID, gid, 0)); }
int setreuid(uid_t real, uid_t effective) { return result(host_ident(ID_SETRESUID, real, effective)); }
int setregid(gid_t real, gid_t effective) { return result(host_ident(ID_SETRESGID, real, effective)); }
int setresuid(uid_t real, uid_t effective, uid_t saved) { return setreuid(real, effective); }
int setresgid(gid_t real, gid_t effective, gid_t saved) { return setregid(real, effective); }
int seteuid(uid_t uid) { return setreuid(-1, uid); }
int setegid(gid_t gid) { return setregid(-1, gid); }

int getgroups(int count, gid_t list[])
{
	return result(host_groups(list, count, 0));
}

int setgroups(size_t count, const gid_t list[])
{
	return result(host_groups((gid_t *)list, count, 1));
}

int getpriority(int which, id_t who)
{
	int value = result(host_ident(ID_GETPRIORITY, which, who));
	return value < 0 ? -1 : value - 20;
}

/* setpriority: the host has the priorities of processes only. */
int setpriority(int which, id_t who, int value)
{
	if (which != PRIO_PROCESS) {
		errno = EINVAL;
		return -1;
	}
	return result(host_ident(ID_SETPRIORITY, who, value));
}

int nice(int increment)
{
	errno = 0;
	int value = getpriority(PRIO_PROCESS, 0) + increment;
	if (errno || setpriority(PRIO_PROCESS, 0, value) < 0)
		return -1;
	return getpriority(PRIO_PROCESS, 0);
}

void sync(void)
{
	host_ident(ID_SYNC, 0, 0);
}

int syncfs(int fd)
{
	return host_ident(ID_SYNC, 0, 0) < 0 ? -1 : 0;
}

int uname(struct utsname *buffer)
{
	return result(host_uname(buffer));
}

int gethostname(char *buffer, size_t size)
{
	struct utsname names;
	if (uname(&names) < 0)
		return -1;
	strncpy(buffer, names.nodename, size);
	return 0;
}

int sethostname(const char *name, size_t length)
{
	return result(host_sethostname(name, length));
}

/* glibc's rule: the file /etc/hostid, else nothing that tells machines apart. */
long gethostid(void)
{
	int32_t id = 0;
	int fd = open("/etc/hostid", O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		if (read(fd, &id, sizeof id) != sizeof id)
			id = 0;
		close(fd);
	}
	return id;
}

int sysinfo(struct sysinfo *info)
{
	uint64_t values[11];
	if (result(host_sysinfo(values)) < 0)
		return -1;
	memset(info, 0, sizeof *info);
	info->uptime = values[0];
	for (int i = 0; i < 3; i++)
		info->loads[i] = values[1 + i];
	info->mem_unit = 1;
	/* struct sysinfo has 32-bit fields here: count larger memories in larger units */
	while ((values[4] | values[8]) / info->mem_unit > UINT32_MAX)
		info->mem_unit *= 2;
	info->totalram = values[4] / info->mem_unit;
	info->freeram = values[5] / info->mem_unit;
	info->sharedram = values[6] / info->mem_unit;
	info->bufferram = values[7] / info->mem_unit;
	info->totalswap = values[8] / info->mem_unit;
	info->freeswap = values[9] / info->mem_unit;
	info->procs = values[10];
	return 0;
}

int getrlimit(int resource, struct rlimit *limit)
{
	return result(host_rlimit(resource, 0, (uint64_t *)limit));
}

int setrlimit(int resource, const struct rlimit *limit)
{
	return result(host_rlimit(resource, 1, (uint64_t *)limit));
}

int getrusage(int who, struct rusage *usage)
{
	return result(host_rusage(who, usage));
}

/* The host's affinity masks have 31 processors. */
int sched_getaffinity(pid_t pid, size_t size, void *mask)
{
	int32_t bits = result(host_ident(ID_AFFINITY, pid, 0));
	if (bits < 0)
		return -1;
	memset(mask, 0, size);
	memcpy(mask, &bits, size < sizeof bits ? size : sizeof bits);
	return 0;
}

int sched_setaffinity(pid_t pid, size_t size, const void *mask)
{
	int32_t bits = 0;
	memcpy(&bits, mask, size < sizeof bits ? size : sizeof bits);
	bits &= INT32_MAX;
	if (!bits) {
		errno = EINVAL;
		return -1;
	}
	return host_ident(ID_AFFINITY, pid, bits) < 0 ? result(-EINVAL) : 0;
}
