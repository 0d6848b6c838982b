/*
 * Paths, descriptors and directories. wasi-libc has functions of these names that work on preopened directories;
 * SW() gives ours another symbol, so that upstream's calls reach the host while libc's own code stays whole.
 */
#ifndef SHELLWASM_FILES_H
#define SHELLWASM_FILES_H

#define SW(name) __asm__("sw_" #name)

int open(const char *, int, ...) SW(open);
int creat(const char *, mode_t) SW(creat);
int openat(int, const char *, int, ...) SW(openat);
FILE *fopen(const char *restrict, const char *restrict) SW(fopen);
FILE *freopen(const char *restrict, const char *restrict, FILE *restrict) SW(freopen);
DIR *opendir(const char *) SW(opendir);
int scandir(const char *, struct dirent ***, int (*)(const struct dirent *),
	int (*)(const struct dirent **, const struct dirent **)) SW(scandir);
int stat(const char *restrict, struct stat *restrict) SW(stat);
int lstat(const char *restrict, struct stat *restrict) SW(lstat);
int fstat(int, struct stat *) SW(fstat);
int fstatat(int, const char *restrict, struct stat *restrict, int) SW(fstatat);
int access(const char *, int) SW(access);
int unlink(const char *) SW(unlink);
int rmdir(const char *) SW(rmdir);
int remove(const char *) SW(remove);
int rename(const char *, const char *) SW(rename);
int link(const char *, const char *) SW(link);
int linkat(int, const char *, int, const char *, int) SW(linkat);
int symlink(const char *, const char *) SW(symlink);
ssize_t readlink(const char *restrict, char *restrict, size_t) SW(readlink);
int mkdir(const char *, mode_t) SW(mkdir);
int mknod(const char *, mode_t, dev_t) SW(mknod);
int mkfifo(const char *, mode_t) SW(mkfifo);
int chmod(const char *, mode_t) SW(chmod);
int fchmod(int, mode_t) SW(fchmod);
int chown(const char *, uid_t, gid_t) SW(chown);
int lchown(const char *, uid_t, gid_t) SW(lchown);
int fchown(int, uid_t, gid_t) SW(fchown);
mode_t umask(mode_t) SW(umask);
int chdir(const char *) SW(chdir);
int fchdir(int) SW(fchdir);
int chroot(const char *) SW(chroot);
char *getcwd(char *, size_t) SW(getcwd);
char *realpath(const char *restrict, char *restrict) SW(realpath);
int utime(const char *, const struct utimbuf *) SW(utime);
int utimes(const char *, const struct timeval *) SW(utimes);
int lutimes(const char *, const struct timeval *) SW(lutimes);
int utimensat(int, const char *, const struct timespec *, int) SW(utimensat);
int futimens(int, const struct timespec *) SW(futimens);
int truncate(const char *, off_t) SW(truncate);
int mkstemp(char *) SW(mkstemp);
char *mkdtemp(char *) SW(mkdtemp);
char *mktemp(char *) SW(mktemp);
int statvfs(const char *restrict, struct statvfs *restrict) SW(statvfs);
size_t strftime(char *restrict, size_t, const char *restrict, const struct tm *restrict) SW(strftime);
char *strptime(const char *restrict, const char *restrict, struct tm *restrict) SW(strptime);
int isatty(int) SW(isatty);
int dup(int) SW(dup);
int dup2(int, int) SW(dup2);
int dup3(int, int, int) SW(dup3);
int fcntl(int, int, ...) SW(fcntl);
void *malloc(size_t) SW(malloc);
void *calloc(size_t, size_t) SW(calloc);
void *realloc(void *, size_t) SW(realloc);
int putenv(char *) SW(putenv);
int vasprintf(char **restrict, const char *restrict, __builtin_va_list) SW(vasprintf);
long random(void) SW(random);
void srandom(unsigned) SW(srandom);
int rand(void) SW(rand);
void srand(unsigned) SW(srand);
int getopt(int, char *const *, const char *) SW(getopt);
int ioctl(int, int, ...) SW(ioctl);

#undef O_CLOEXEC
#define O_CLOEXEC 0x40000000
#define O_NDELAY O_NONBLOCK
#define F_DUPFD 0
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#define F_DUPFD_CLOEXEC 1030
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2

#endif
