/* Mount table, login records, system log: files and services that other libcs read. */
#include "libbb.h"
#include <mntent.h>
#include <utmpx.h>
#include <syslog.h>
#include <stdarg.h>
#include <sys/mount.h>
#include "imports.h"

FILE *setmntent(const char *path, const char *mode)
{
	return fopen(path, mode);
}

int endmntent(FILE *table)
{
	if (table)
		fclose(table);
	return 1;
}

/* In place: `\040` and the like stand for blanks in the names of the mount table. */
static char *unescape(char *word)
{
	char *to = word;
	for (const char *from = word; *from; to++) {
		int octal = from[0] == '\\' && from[1] >= '0' && from[1] <= '3' && from[2] >= '0' && from[2] <= '7'
			&& from[3] >= '0' && from[3] <= '7';
		*to = octal ? (from[1] - '0') << 6 | (from[2] - '0') << 3 | (from[3] - '0') : *from;
		from += octal ? 4 : 1;
	}
	*to = '\0';
	return word;
}

struct mntent *getmntent_r(FILE *table, struct mntent *entry, char *line, int size)
{
	static const char blanks[] = " \t\n";
	while (fgets(line, size, table)) {
		char *rest, *device = strtok_r(line, blanks, &rest), *number;
		if (!device || *device == '#')
			continue;
		entry->mnt_fsname = unescape(device);
		entry->mnt_dir = strtok_r(NULL, blanks, &rest);
		entry->mnt_type = strtok_r(NULL, blanks, &rest);
		entry->mnt_opts = strtok_r(NULL, blanks, &rest);
		if (!entry->mnt_opts)
			continue;
		unescape(entry->mnt_dir);
		entry->mnt_freq = (number = strtok_r(NULL, blanks, &rest)) ? atoi(number) : 0;
		entry->mnt_passno = number && (number = strtok_r(NULL, blanks, &rest)) ? atoi(number) : 0;
		return entry;
	}
	return NULL;
}

struct mntent *getmntent(FILE *table)
{
	static struct mntent entry;
	static char line[1024];
	return getmntent_r(table, &entry, line, sizeof line);
}

char *hasmntopt(const struct mntent *entry, const char *option)
{
	return strstr(entry->mnt_opts, option);
}

int addmntent(FILE *table, const struct mntent *entry)
{
	return fprintf(table, "%s %s %s %s %d %d\n", entry->mnt_fsname, entry->mnt_dir, entry->mnt_type,
		entry->mnt_opts, entry->mnt_freq, entry->mnt_passno) < 0;
}

/* Only the sandbox's owner mounts; a wrong name is still a wrong name. */
static int refuse(const char *target)
{
	struct stat status;
	return stat(target, &status) < 0 ? -1 : result(-EPERM);
}

int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
	return refuse(target);
}

int umount2(const char *target, int flags)
{
	return refuse(target);
}

int umount(const char *target)
{
	return umount2(target, 0);
}

/* Login records: a file of struct utmpx, read in order; absent, nobody is logged in. */
static int records = -1;
static const char *records_path = "/var/run/utmp";

void setutxent(void)
{
	if (records >= 0)
		lseek(records, 0, SEEK_SET);
	else
		records = open(records_path, O_RDONLY | O_CLOEXEC);
}

void endutxent(void)
{
	if (records >= 0)
		close(records);
	records = -1;
}

struct utmpx *getutxent(void)
{
	static struct utmpx entry;
	if (records < 0)
		setutxent();
	return records >= 0 && read(records, &entry, sizeof entry) == sizeof entry ? &entry : NULL;
}

int utmpxname(const char *path)
{
	endutxent();
	records_path = path;
	return 0;
}

/* The sandbox has no login sessions: the name in the environment, else that of the user. */
char *getlogin(void)
{
	struct passwd *user;
	char *name = getenv("LOGNAME");
	if (name)
		return name;
	user = getpwuid(getuid());
	errno = ENXIO;
	return user ? user->pw_name : NULL;
}

int getlogin_r(char *buffer, size_t size)
{
	char *name = getlogin();
	if (!name)
		return ENXIO;
	if (strlen(name) >= size)
		return ERANGE;
	strcpy(buffer, name);
	return 0;
}

/* The system log: no daemon listens, so messages vanish as they do on any such machine, but for LOG_PERROR. */
static const char *log_identity = "";
static int log_options;

void openlog(const char *identity, int options, int facility)
{
	log_identity = identity ? identity : "";
	log_options = options;
}

void closelog(void)
{
}

int setlogmask(int mask)
{
	return 0xff;
}

void vsyslog(int priority, const char *format, va_list arguments)
{
	if (!(log_options & LOG_PERROR))
		return;
	fprintf(stderr, "%s: ", log_identity);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
}

void syslog(int priority, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vsyslog(priority, format, arguments);
	va_end(arguments);
}

/* The shells that /etc/shells allows; without that file, the two that every system has. */
static FILE *shells;
static unsigned fallback;

void setusershell(void)
{
	endusershell();
	shells = fopen("/etc/shells", "re");
}

void endusershell(void)
{
	if (shells)
		fclose(shells);
	shells = NULL;
	fallback = 0;
}

char *getusershell(void)
{
	static char line[256];
	static char *const usual[] = { "/bin/sh", "/bin/csh" };
	if (!shells && fallback == 0)
		setusershell();
	while (shells && fgets(line, sizeof line, shells)) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '/')
			return line;
	}
	return !shells && fallback < 2 ? usual[fallback++] : NULL;
}
