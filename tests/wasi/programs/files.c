/* Uses wasi-libc as an ordinary program does. Each check that fails prints its line; the exit status is their number. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int failures;
#define CHECK(condition) ((condition) ? (void)0 : (void)(failures++, printf("line %d: %s (errno %d)\n", __LINE__, #condition, errno)))
#define FAILS(call, error) CHECK((errno = 0, (call) == -1 && errno == (error)))

static void streams(void)
{
	char text[32] = "";
	FILE *file = fopen("data/file", "r");
	CHECK(file && fread(text, 1, sizeof text, file) == 7 && !strcmp(text, "content"));
	CHECK(file && !fseek(file, -3, SEEK_END) && fgetc(file) == 'e' && !fclose(file));
	file = fopen("data/new", "w+");
	CHECK(file && fprintf(file, "%d %s\n", 42, "lines") == 9 && !fflush(file));
	rewind(file);
	CHECK(fgets(text, sizeof text, file) && !strcmp(text, "42 lines\n") && !fclose(file));
	CHECK(!fopen("data/none", "r") && errno == ENOENT);
	CHECK(fopen("/etc/passwd", "r"));
	CHECK(fopen("../etc/passwd", "r"));
}

static void descriptors(void)
{
	char text[16] = "";
	struct stat status;
	int fd = open("data/bytes", O_CREAT | O_RDWR | O_EXCL, 0644);
	CHECK(fd >= 3 && pwrite(fd, "hello", 5, 3) == 5 && lseek(fd, 0, SEEK_END) == 8);
	CHECK(pread(fd, text, 8, 0) == 8 && !memcmp(text, "\0\0\0hello", 8));
	CHECK(!ftruncate(fd, 4) && !fstat(fd, &status) && status.st_size == 4 && S_ISREG(status.st_mode));
	CHECK(!fsync(fd) && !fdatasync(fd) && !posix_fadvise(fd, 0, 4, POSIX_FADV_RANDOM) && !posix_fallocate(fd, 0, 64));
	CHECK(!close(fd));
	FAILS(close(fd), EBADF);
	FAILS(open("data/bytes", O_CREAT | O_EXCL | O_RDWR, 0644), EEXIST);
	fd = open("data/bytes", O_WRONLY | O_APPEND);
	CHECK(fd >= 0 && write(fd, "x", 1) == 1 && lseek(fd, 0, SEEK_CUR) == 65 && fcntl(fd, F_GETFL) & O_APPEND);
	FAILS(read(fd, text, 1), EBADF);
	FAILS(shutdown(fd, SHUT_RD), ENOTSOCK);
	FAILS(shutdown(99, SHUT_RD), EBADF);
	FAILS(isatty(0) - 1, errno);
	close(fd);
}

static void directories(void)
{
	struct stat status;
	struct dirent *entry;
	char target[16] = "";
	int entries = 0, fd;
	CHECK(!mkdir("data/dir", 0755) && !stat("data/dir", &status) && S_ISDIR(status.st_mode));
	FAILS(mkdir("data/dir", 0755), EEXIST);
	CHECK(!symlink("../file", "data/dir/link") && readlink("data/dir/link", target, 16) == 7);
	CHECK(!lstat("data/dir/link", &status) && S_ISLNK(status.st_mode));
	CHECK(!stat("data/dir/link", &status) && status.st_size == 7);
	CHECK(!link("data/file", "data/dir/hard") && !stat("data/file", &status) && status.st_nlink == 2);
	DIR *directory = opendir("data/dir");
	while (directory && (entry = readdir(directory)))
		entries++;
	CHECK(entries == 4 && !closedir(directory));
	fd = open("data", O_RDONLY | O_DIRECTORY);
	CHECK(fd >= 0 && openat(fd, "file", O_RDONLY) >= 0 && !faccessat(fd, "dir", R_OK, 0));
	CHECK(!renameat(fd, "dir/hard", fd, "moved") && !unlinkat(fd, "moved", 0));
	FAILS(rmdir("data/dir"), ENOTEMPTY);
	CHECK(!unlink("data/dir/link") && !rmdir("data/dir"));
	struct timespec times[2] = {{1, 2}, {3, 4}};
	CHECK(!utimensat(AT_FDCWD, "data/file", times, 0) && !stat("data/file", &status));
	CHECK(status.st_mtim.tv_sec == 3 && status.st_mtim.tv_nsec == 4 && status.st_dev && status.st_ino);
}

static void clocks(void)
{
	struct timespec before, after, pause = {0, 20000000};
	struct pollfd input = {.fd = 0, .events = POLLIN};
	CHECK(!clock_gettime(CLOCK_MONOTONIC, &before) && !nanosleep(&pause, NULL));
	CHECK(!clock_gettime(CLOCK_MONOTONIC, &after));
	CHECK((after.tv_sec - before.tv_sec) * 1000000000L + after.tv_nsec - before.tv_nsec >= 20000000);
	CHECK(poll(&input, 1, 1000) == 1 && input.revents & POLLIN);
	CHECK(time(NULL) > 1500000000);
}

int main(int argc, char **argv)
{
	CHECK(argc == 2 && !strcmp(argv[1], "an argument") && getenv("NAME") && !getenv("HOME"));
	streams();
	descriptors();
	directories();
	clocks();
	return failures;
}
