/* Preview 1 call by call, in the directory that is the first argument, below the preopen "/". What the specification leaves
   open is a list of errnos. Each check that fails prints its line; the exit status is their number. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wasi/api.h>

typedef __wasi_fd_t fd_t;
typedef __wasi_rights_t rights_t;

static int failures;
static fd_t dir;

#define CHECK(condition) ((condition) ? (void)0 : (void)(failures++, printf("line %d: %s\n", __LINE__, #condition)))
#define ERRNOS(...) ((const __wasi_errno_t[]){__VA_ARGS__, 0xFFFF})
#define GIVES(call, ...) gives(__LINE__, #call, (call), ERRNOS(__VA_ARGS__))
#define OK(call) GIVES(call, 0)
#define E(name) __WASI_ERRNO_##name
#define RIGHT(name) ((rights_t)__WASI_RIGHTS_##name)
#define READ RIGHT(FD_READ)
#define WRITE RIGHT(FD_WRITE)
#define CREAT __WASI_OFLAGS_CREAT
#define DIRECTORY __WASI_OFLAGS_DIRECTORY
#define EXCL __WASI_OFLAGS_EXCL
#define TRUNC __WASI_OFLAGS_TRUNC
#define FOLLOW __WASI_LOOKUPFLAGS_SYMLINK_FOLLOW

static void gives(int line, const char *call, __wasi_errno_t got, const __wasi_errno_t *wanted)
{
	for (const __wasi_errno_t *one = wanted; *one != 0xFFFF; one++)
		if (got == *one)
			return;
	failures++;
	printf("line %d: %s gives errno %d\n", line, call, got);
}

static __wasi_errno_t open_at(fd_t at, int follow, const char *name, int how, rights_t base, rights_t inherit, int flags, fd_t *fd)
{
	return __wasi_path_open(at, follow, name, how, base, inherit, flags, fd);
}

static __wasi_errno_t tries(const char *name, int follow, int how)
{
	fd_t fd;
	__wasi_errno_t error = open_at(dir, follow, name, how, 0, 0, 0, &fd);
	return error ? error : __wasi_fd_close(fd);
}

static fd_t opened(const char *name, int how, rights_t base)
{
	fd_t fd = 0;
	OK(open_at(dir, 0, name, how, base, 0, 0, &fd));
	CHECK(fd > 2);
	return fd;
}

static void make(const char *name)
{
	OK(__wasi_fd_close(opened(name, CREAT | EXCL, READ | WRITE)));
}

static __wasi_errno_t put(fd_t fd, const void *data, size_t size, size_t *done)
{
	return __wasi_fd_write(fd, &(__wasi_ciovec_t){data, size}, 1, done);
}

static __wasi_errno_t take(fd_t fd, void *data, size_t size, size_t *done)
{
	return __wasi_fd_read(fd, &(__wasi_iovec_t){data, size}, 1, done);
}

static __wasi_filestat_t status(const char *name, int follow)
{
	__wasi_filestat_t found = {0};
	OK(__wasi_path_filestat_get(dir, follow, name, &found));
	return found;
}

static __wasi_filesize_t size_of(fd_t fd)
{
	__wasi_filestat_t found = {0};
	OK(__wasi_fd_filestat_get(fd, &found));
	return found.size;
}

static __wasi_fdstat_t described(fd_t fd)
{
	__wasi_fdstat_t found = {0};
	OK(__wasi_fd_fdstat_get(fd, &found));
	return found;
}

/* Directories */

struct entry { __wasi_dirent_t head; char name[256]; };

static size_t entries(fd_t fd, __wasi_dircookie_t cookie, struct entry *found, size_t most, int *ended)
{
	static uint8_t buffer[512];
	size_t used = 0, at = 0, count = 0;
	OK(__wasi_fd_readdir(fd, buffer, sizeof buffer, cookie, &used));
	CHECK(used <= sizeof buffer);
	*ended = used < sizeof buffer;
	while (at + sizeof(__wasi_dirent_t) <= used && count < most) {
		struct entry *one = &found[count];
		memcpy(&one->head, buffer + at, sizeof one->head);
		at += sizeof one->head;
		if (at + one->head.d_namlen > used)
			break;
		memcpy(one->name, buffer + at, one->head.d_namlen);
		one->name[one->head.d_namlen] = 0;
		at += one->head.d_namlen;
		CHECK(one->head.d_ino != 0);
		count++;
	}
	return count;
}

static struct entry *named(struct entry *found, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (!strcmp(found[i].name, name))
			return &found[i];
	printf("no entry %s\n", name);
	failures++;
	return found;
}

static void listing(void)
{
	static struct entry found[64];
	__wasi_filestat_t itself;
	int ended;
	size_t count, used = 1;
	fd_t fd;
	OK(__wasi_path_create_directory(dir, "list"));
	fd = opened("list", DIRECTORY, 0);
	OK(__wasi_fd_filestat_get(fd, &itself));
	count = entries(fd, 0, found, 64, &ended);
	CHECK(count == 2 && ended);
	CHECK(named(found, count, ".")->head.d_ino == itself.ino);
	CHECK(named(found, count, ".")->head.d_type == __WASI_FILETYPE_DIRECTORY);
	CHECK(named(found, count, "..")->head.d_type == __WASI_FILETYPE_DIRECTORY);
	make("list/file");
	OK(__wasi_path_create_directory(dir, "list/nested"));
	OK(__wasi_path_symlink("file", dir, "list/link"));
	count = entries(fd, 0, found, 64, &ended);
	CHECK(count == 5 && ended);
	CHECK(named(found, count, "file")->head.d_ino == status("list/file", 0).ino);
	CHECK(named(found, count, "file")->head.d_type == __WASI_FILETYPE_REGULAR_FILE);
	CHECK(named(found, count, "nested")->head.d_ino == status("list/nested", 0).ino);
	CHECK(named(found, count, "link")->head.d_type == __WASI_FILETYPE_SYMBOLIC_LINK);
	__wasi_dircookie_t last = found[3].head.d_next, past = found[4].head.d_next;
	char name[256];
	strcpy(name, found[4].name);
	count = entries(fd, last, found, 64, &ended);
	CHECK(count == 1 && !strcmp(found[0].name, name));
	CHECK(entries(fd, past, found, 64, &ended) == 0 && ended);
	OK(__wasi_fd_readdir(fd, (uint8_t *)found, sizeof found, past + 1, &used));
	CHECK(used == 0);
	OK(__wasi_path_unlink_file(dir, "list/link"));
	OK(__wasi_path_unlink_file(dir, "list/file"));
	OK(__wasi_path_remove_directory(dir, "list/nested"));
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_remove_directory(dir, "list"));
}

static void long_listing(void)
{
	static struct entry found[64];
	char name[32];
	int ended = 0, total = 0;
	__wasi_dircookie_t cookie = 0;
	OK(__wasi_path_create_directory(dir, "many"));
	for (int i = 0; i < 300; i++) {
		snprintf(name, sizeof name, "many/file.%d", i);
		make(name);
	}
	fd_t fd = opened("many", DIRECTORY, 0);
	while (!ended) {
		size_t count = entries(fd, cookie, found, 64, &ended);
		total += count;
		if (count)
			cookie = found[count - 1].head.d_next;
	}
	CHECK(total == 302);
	GIVES(__wasi_path_remove_directory(dir, "many"), E(NOTEMPTY));
	for (int i = 0; i < 300; i++) {
		snprintf(name, sizeof name, "many/file.%d", i);
		OK(__wasi_path_unlink_file(dir, name));
	}
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_remove_directory(dir, "many"));
}

static void odd_name(void)
{
	static uint8_t buffer[128];
	const char *name = "D\xd0\xb5\xd0\xb9\xe2\x82\xac";
	int found = 0;
	OK(__wasi_path_create_directory(dir, "odd"));
	fd_t at, fd;
	OK(open_at(dir, 0, "odd", DIRECTORY, 0, READ, 0, &at));
	OK(open_at(at, 0, name, CREAT, READ, 0, 0, &fd));
	OK(__wasi_fd_close(fd));
	for (size_t size = 0; size <= sizeof buffer && !found; size++) {
		size_t used = 0;
		OK(__wasi_fd_readdir(at, buffer, size, 0, &used));
		CHECK(used <= size);
		for (size_t i = 0; i + strlen(name) <= used; i++)
			found |= !memcmp(buffer + i, name, strlen(name));
	}
	CHECK(found);
	OK(__wasi_path_unlink_file(at, name));
	OK(__wasi_fd_close(at));
	OK(__wasi_path_remove_directory(dir, "odd"));
}

static void no_file_operations_on(fd_t fd)
{
	char bytes[8];
	size_t done;
	__wasi_filesize_t at;
	GIVES(take(fd, bytes, 8, &done), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(put(fd, bytes, 8, &done), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_pread(fd, &(__wasi_iovec_t){(void *)bytes, 8}, 1, 0, &done), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_pwrite(fd, &(__wasi_ciovec_t){(void *)bytes, 8}, 1, 0, &done), E(BADF), E(ISDIR), E(NOTCAPABLE));
	for (int whence = 0; whence < 3; whence++)
		GIVES(__wasi_fd_seek(fd, 0, whence, &at), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_tell(fd, &at), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_allocate(fd, 0, 1), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_allocate(fd, 0, 0), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_advise(fd, 0, 0, __WASI_ADVICE_DONTNEED), E(BADF), E(ISDIR), E(NOTCAPABLE));
	GIVES(__wasi_fd_filestat_set_size(fd, 0), E(BADF), E(ISDIR), E(INVAL), E(NOTCAPABLE));
}

static void directory_descriptors(void)
{
	rights_t whole = RIGHT(PATH_CREATE_DIRECTORY) | RIGHT(PATH_CREATE_FILE) | RIGHT(PATH_LINK_SOURCE) | RIGHT(PATH_LINK_TARGET) |
		RIGHT(PATH_OPEN) | RIGHT(FD_READDIR) | RIGHT(PATH_READLINK) | RIGHT(PATH_RENAME_SOURCE) | RIGHT(PATH_RENAME_TARGET) |
		RIGHT(PATH_SYMLINK) | RIGHT(PATH_REMOVE_DIRECTORY) | RIGHT(PATH_UNLINK_FILE) | RIGHT(PATH_FILESTAT_GET) |
		RIGHT(PATH_FILESTAT_SET_TIMES) | RIGHT(FD_FILESTAT_GET) | RIGHT(FD_FILESTAT_SET_TIMES);
	rights_t handed_on = whole | RIGHT(FD_DATASYNC) | READ | WRITE | RIGHT(FD_SEEK) | RIGHT(FD_FDSTAT_SET_FLAGS) | RIGHT(FD_SYNC) |
		RIGHT(FD_TELL) | RIGHT(FD_ADVISE) | RIGHT(FD_ALLOCATE) | RIGHT(FD_FILESTAT_SET_SIZE) | RIGHT(POLL_FD_READWRITE);
	for (fd_t fd = 3; fd <= dir; fd++) {
		__wasi_fdstat_t found = described(fd);
		CHECK(found.fs_filetype == __WASI_FILETYPE_DIRECTORY && !(found.fs_rights_base & RIGHT(FD_SEEK)));
		CHECK((found.fs_rights_base & whole) == whole && (found.fs_rights_inheriting & handed_on) == handed_on);
		CHECK(!(found.fs_rights_base & RIGHT(FD_FILESTAT_SET_SIZE)) && !found.fs_flags);
		no_file_operations_on(fd);
		fd_t again;
		OK(open_at(fd, 0, ".", 0, found.fs_rights_base, found.fs_rights_inheriting, 0, &again));
		no_file_operations_on(again);
		OK(__wasi_fd_close(again));
		OK(open_at(fd, 0, ".", DIRECTORY, READ, 0, __WASI_FDFLAGS_NONBLOCK, &again));
		OK(__wasi_fd_close(again));
		GIVES(open_at(fd, 0, ".", DIRECTORY, READ | WRITE, 0, 0, &again), E(ISDIR));
		GIVES(open_at(fd, 0, ".", DIRECTORY, WRITE, 0, 0, &again), E(ISDIR));
		GIVES(open_at(fd, 0, ".", 0, WRITE, 0, 0, &again), E(ISDIR));
	}
	OK(__wasi_path_create_directory(dir, "dir"));
	fd_t fd = opened("dir", DIRECTORY, RIGHT(FD_SEEK));
	no_file_operations_on(fd);
	CHECK(!(described(fd).fs_rights_base & RIGHT(FD_SEEK)));
	__wasi_timestamp_t later = status("dir", 0).mtim + 100000000000;
	OK(__wasi_fd_filestat_set_times(fd, later, later, __WASI_FSTFLAGS_MTIM));
	CHECK(status("dir", 0).mtim == later);
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_remove_directory(dir, "dir"));
}

static void preopens(void)
{
	__wasi_prestat_t found;
	uint8_t name[64];
	OK(__wasi_fd_prestat_get(3, &found));
	CHECK(found.tag == __WASI_PREOPENTYPE_DIR && found.u.dir.pr_name_len == 1);
	GIVES(__wasi_fd_prestat_dir_name(3, name, 0), E(NAMETOOLONG), E(INVAL));
	OK(__wasi_fd_prestat_dir_name(3, name, sizeof name));
	CHECK(name[0] == '/');
	GIVES(__wasi_fd_prestat_get(dir, &found), E(BADF));
	GIVES(__wasi_fd_prestat_get(0, &found), E(BADF));
	GIVES(__wasi_fd_prestat_get(0x7FFFFFFF, &found), E(BADF));
}

/* Paths */

static void paths(void)
{
	fd_t fd;
	OK(__wasi_path_create_directory(dir, "dir"));
	OK(__wasi_path_create_directory(dir, "dir/nested"));
	GIVES(__wasi_path_create_directory(dir, "dir/nested"), E(EXIST));
	GIVES(__wasi_path_create_directory(dir, "none/nested"), E(NOENT));
	make("dir/nested/file");
	GIVES(tries("/dir/nested/file", 0, 0), E(PERM), E(NOTCAPABLE));
	OK(tries("dir/.//nested/../../dir/nested/../nested///./file", 0, 0));
	GIVES(tries("dir/nested/file/", 0, 0), E(NOTDIR), E(NOENT));
	GIVES(tries("dir/nested/file///", 0, 0), E(NOTDIR), E(NOENT));
	OK(tries("dir/nested/", 0, 0));
	OK(tries("dir/nested///", 0, 0));
	GIVES(tries("dir/nested/../../../dir/nested/file", 0, 0), E(PERM), E(NOTCAPABLE));
	GIVES(tries("..", 0, 0), E(PERM), E(NOTCAPABLE));
	GIVES(tries("", 0, 0), E(NOENT));
	GIVES(tries("none", 0, 0), E(NOENT));
	GIVES(tries("dir/nested/file", 0, CREAT | EXCL), E(EXIST));
	GIVES(tries("dir/nested/file", 0, DIRECTORY), E(NOTDIR));
	fd = opened("dir/nested/file", 0, READ);
	fd_t below;
	GIVES(open_at(fd, 0, "none", CREAT, 0, 0, 0, &below), E(NOTDIR), E(NOTCAPABLE));
	OK(__wasi_fd_close(fd));
	GIVES(open_at(fd, 0, "none", 0, 0, 0, 0, &below), E(BADF));
	OK(__wasi_path_unlink_file(dir, "dir/nested/file"));
	OK(__wasi_path_remove_directory(dir, "dir/nested"));
	OK(__wasi_path_remove_directory(dir, "dir"));
}

static void removal(void)
{
	OK(__wasi_path_create_directory(dir, "dir"));
	GIVES(__wasi_path_unlink_file(dir, "dir"), E(ISDIR), E(PERM));
	GIVES(__wasi_path_unlink_file(dir, "dir/"), E(ISDIR), E(PERM));
	OK(__wasi_path_remove_directory(dir, "dir/"));
	make("file");
	GIVES(__wasi_path_unlink_file(dir, "file/"), E(NOTDIR));
	GIVES(__wasi_path_remove_directory(dir, "file"), E(NOTDIR));
	GIVES(__wasi_path_remove_directory(dir, "file/"), E(NOTDIR));
	OK(__wasi_path_unlink_file(dir, "file"));
	GIVES(__wasi_path_unlink_file(dir, "file"), E(NOENT));
	GIVES(__wasi_path_remove_directory(dir, "dir"), E(NOENT));
}

static void open_after_removal(void)
{
	char byte = 0;
	size_t done;
	fd_t fd = opened("file", CREAT, READ | WRITE);
	OK(__wasi_path_unlink_file(dir, "file"));
	make("file");
	OK(put(fd, "x", 1, &done));
	OK(__wasi_fd_pread(fd, &(__wasi_iovec_t){(uint8_t *)&byte, 1}, 1, 0, &done));
	CHECK(byte == 'x' && status("file", 0).size == 0);
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_unlink_file(dir, "file"));
}

static void renaming(void)
{
	OK(__wasi_path_create_directory(dir, "source"));
	OK(__wasi_path_rename(dir, "source", dir, "target"));
	GIVES(tries("source", 0, DIRECTORY), E(NOENT));
	OK(__wasi_path_create_directory(dir, "source"));
	OK(__wasi_path_rename(dir, "source", dir, "target"));
	OK(__wasi_path_create_directory(dir, "source"));
	make("target/file");
	GIVES(__wasi_path_rename(dir, "source", dir, "target"), E(NOTEMPTY), E(EXIST));
	GIVES(__wasi_path_rename(dir, "source", dir, "target/file"), E(NOTDIR));
	GIVES(__wasi_path_rename(dir, "target", dir, "target/below"), E(INVAL));
	OK(__wasi_path_unlink_file(dir, "target/file"));
	OK(__wasi_path_remove_directory(dir, "target"));
	OK(__wasi_path_rename(dir, "source/", dir, "target"));
	OK(__wasi_path_rename(dir, "target", dir, "source/"));
	OK(__wasi_path_rename(dir, "source/", dir, "target/"));
	make("source");
	GIVES(__wasi_path_rename(dir, "source", dir, "target"), E(ISDIR));
	OK(__wasi_path_remove_directory(dir, "target"));
	GIVES(__wasi_path_rename(dir, "source/", dir, "target"), E(NOTDIR));
	GIVES(__wasi_path_rename(dir, "source", dir, "target/"), E(NOTDIR), E(NOENT));
	GIVES(__wasi_path_rename(dir, "source/", dir, "target/"), E(NOTDIR));
	OK(__wasi_path_rename(dir, "source", dir, "target"));
	make("source");
	__wasi_inode_t moved = status("source", 0).ino;
	OK(__wasi_path_rename(dir, "source", dir, "target"));
	CHECK(status("target", 0).ino == moved);
	GIVES(tries("source", 0, 0), E(NOENT));
	OK(__wasi_path_unlink_file(dir, "target"));
}

static void symbolic_links(void)
{
	uint8_t text[10] = {0};
	size_t done;
	OK(__wasi_path_symlink("target", dir, "link"));
	GIVES(tries("link", 0, DIRECTORY), E(NOTDIR), E(LOOP));
	GIVES(tries("link", 0, 0), E(LOOP));
	GIVES(tries("link", FOLLOW, 0), E(NOENT));
	OK(__wasi_path_readlink(dir, "link", text, sizeof text, &done));
	CHECK(done == 6 && !memcmp(text, "target\0\0\0\0", 10));
	memset(text, 0, sizeof text);
	OK(__wasi_path_readlink(dir, "link", text, 4, &done));
	CHECK(done == 4 && !memcmp(text, "targ\0\0", 6));
	OK(__wasi_path_readlink(dir, "link", text, 0, &done));
	CHECK(done == 0);
	GIVES(__wasi_path_readlink(dir, ".", text, 4, &done), E(INVAL));
	OK(__wasi_path_create_directory(dir, "target"));
	GIVES(tries("link", 0, DIRECTORY), E(NOTDIR), E(LOOP));
	GIVES(tries("link", 0, 0), E(LOOP));
	OK(tries("link", FOLLOW, DIRECTORY));
	CHECK(status("link", 0).filetype == __WASI_FILETYPE_SYMBOLIC_LINK);
	CHECK(status("link", FOLLOW).filetype == __WASI_FILETYPE_DIRECTORY);
	OK(__wasi_path_remove_directory(dir, "target"));
	make("target");
	GIVES(tries("link", FOLLOW, DIRECTORY), E(NOTDIR));
	OK(tries("link", FOLLOW, 0));
	__wasi_timestamp_t of_link = status("link", 0).mtim - 200, of_file = status("target", 0).mtim;
	OK(__wasi_path_filestat_set_times(dir, 0, "link", 0, of_link, __WASI_FSTFLAGS_MTIM));
	CHECK(status("link", 0).mtim == of_link && status("target", 0).mtim == of_file && status("link", FOLLOW).mtim == of_file);
	OK(__wasi_path_filestat_set_times(dir, FOLLOW, "link", 0, of_link, __WASI_FSTFLAGS_MTIM));
	CHECK(status("target", 0).mtim == of_link);
	GIVES(__wasi_path_symlink("other", dir, "target"), E(EXIST));
	GIVES(__wasi_path_symlink("other", dir, "target/"), E(NOTDIR), E(EXIST));
	GIVES(__wasi_path_symlink("other", dir, "none/"), E(NOENT));
	GIVES(__wasi_path_symlink("/", dir, "root"), E(PERM), E(NOTCAPABLE));
	GIVES(__wasi_path_symlink("", dir, "empty"), E(NOENT), E(INVAL));
	OK(__wasi_path_unlink_file(dir, "target"));
	OK(__wasi_path_create_directory(dir, "target"));
	GIVES(__wasi_path_symlink("other", dir, "target/"), E(EXIST));
	OK(__wasi_path_remove_directory(dir, "target"));
	OK(__wasi_path_unlink_file(dir, "link"));
	OK(__wasi_path_symlink("loop", dir, "loop"));
	GIVES(tries("loop", FOLLOW, 0), E(LOOP));
	GIVES(tries("loop/file", 0, 0), E(LOOP));
	OK(__wasi_path_unlink_file(dir, "loop"));
}

static int same_file(const char *one, const char *other)
{
	__wasi_filestat_t a = status(one, 0), b = status(other, 0);
	return !memcmp(&a, &b, sizeof a) && a.nlink == 2;
}

static void hard_links(void)
{
	make("file");
	OK(__wasi_path_create_directory(dir, "sub"));
	fd_t sub = opened("sub", DIRECTORY, 0), one, other;
	OK(__wasi_path_link(dir, 0, "file", dir, "link"));
	CHECK(same_file("file", "link"));
	one = opened("file", 0, READ);
	other = opened("link", 0, READ);
	__wasi_fdstat_t a = described(one), b = described(other);
	CHECK(a.fs_rights_base == b.fs_rights_base && a.fs_rights_inheriting == b.fs_rights_inheriting && a.fs_flags == b.fs_flags);
	OK(__wasi_fd_close(one));
	OK(__wasi_fd_close(other));
	GIVES(__wasi_path_link(dir, 0, "file", dir, "link"), E(EXIST));
	GIVES(__wasi_path_link(dir, 0, "file", dir, "file"), E(EXIST));
	GIVES(__wasi_path_link(dir, 0, "file", dir, "sub"), E(EXIST));
	GIVES(__wasi_path_link(dir, 0, "sub", dir, "none"), E(PERM), E(ACCES));
	GIVES(__wasi_path_link(dir, 0, "file", dir, "none/"), E(NOENT));
	OK(__wasi_path_unlink_file(dir, "link"));
	OK(__wasi_path_link(dir, 0, "file", sub, "link"));
	CHECK(same_file("file", "sub/link"));
	OK(__wasi_path_unlink_file(sub, "link"));
	OK(__wasi_path_symlink("none", dir, "symlink"));
	OK(__wasi_path_link(dir, 0, "symlink", dir, "link"));
	CHECK(status("link", 0).filetype == __WASI_FILETYPE_SYMBOLIC_LINK);
	OK(__wasi_path_unlink_file(dir, "link"));
	GIVES(__wasi_path_link(dir, 0, "file", dir, "symlink"), E(EXIST));
	GIVES(__wasi_path_link(dir, FOLLOW, "symlink", dir, "link"), E(INVAL), E(NOENT));
	OK(__wasi_path_unlink_file(dir, "symlink"));
	OK(__wasi_path_symlink("symlink", dir, "symlink"));
	OK(__wasi_path_link(dir, 0, "symlink", dir, "link"));
	OK(__wasi_path_unlink_file(dir, "link"));
	OK(__wasi_path_unlink_file(dir, "symlink"));
	OK(__wasi_fd_close(sub));
	OK(__wasi_path_remove_directory(dir, "sub"));
	OK(__wasi_path_unlink_file(dir, "file"));
}

/* Open files */

static void reading_and_writing(void)
{
	char bytes[100];
	size_t done;
	make("file");
	fd_t fd = opened("file", 0, READ);
	CHECK(described(fd).fs_rights_base & READ && !(described(fd).fs_rights_base & WRITE));
	OK(take(fd, bytes, sizeof bytes, &done));
	CHECK(done == 0);
	GIVES(put(fd, "x", 1, &done), E(BADF), E(PERM), E(NOTCAPABLE));
	GIVES(__wasi_fd_filestat_set_size(fd, 100), E(INVAL), E(BADF), E(NOTCAPABLE));
	CHECK(size_of(fd) == 0);
	OK(__wasi_fd_close(fd));
	fd = opened("file", 0, WRITE);
	rights_t owned = described(fd).fs_rights_base;
	CHECK(owned & WRITE && !(owned & READ) && !(owned & RIGHT(FD_READDIR)));
	GIVES(take(fd, bytes, 1, &done), E(BADF), E(PERM), E(NOTCAPABLE));
	OK(put(fd, memset(bytes, 1, 50), 50, &done));
	CHECK(done == 50);
	OK(__wasi_fd_close(fd));
	fd = opened("file", 0, READ | WRITE);
	OK(take(fd, bytes, sizeof bytes, &done));
	CHECK(done == 50);
	OK(put(fd, bytes, 25, &done));
	CHECK(size_of(fd) == 75);
	fd_t second = opened("file", 0, READ);
	OK(__wasi_fd_pwrite(fd, (__wasi_ciovec_t[]){{(void *)"ab", 2}, {(void *)"cd", 2}}, 2, 2, &done));
	CHECK(done == 4);
	memset(bytes, 0, sizeof bytes);
	OK(__wasi_fd_pread(second, (__wasi_iovec_t[]){{(void *)bytes, 3}, {(void *)(bytes + 10), 3}}, 2, 1, &done));
	CHECK(done == 6 && !memcmp(bytes, "\1ab\0", 4) && !memcmp(bytes + 10, "cd\1", 3));
	OK(__wasi_fd_pread(second, &(__wasi_iovec_t){(void *)bytes, 9}, 1, 70, &done));
	CHECK(done == 5);
	OK(__wasi_fd_pread(second, &(__wasi_iovec_t){(void *)bytes, 9}, 1, 1000, &done));
	CHECK(done == 0);
	OK(__wasi_fd_close(second));
	OK(__wasi_fd_close(fd));
	fd = opened("file", CREAT | TRUNC, READ | WRITE);
	CHECK(size_of(fd) == 0);
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_unlink_file(dir, "file"));
}

static void positions(void)
{
	char bytes[100] = {0};
	size_t done;
	__wasi_filesize_t at = 9;
	fd_t fd = opened("file", CREAT, READ | WRITE | RIGHT(FD_SEEK) | RIGHT(FD_TELL));
	OK(__wasi_fd_tell(fd, &at));
	CHECK(at == 0);
	OK(put(fd, bytes, 100, &done));
	OK(__wasi_fd_tell(fd, &at));
	CHECK(at == 100);
	OK(__wasi_fd_seek(fd, -50, __WASI_WHENCE_CUR, &at));
	CHECK(at == 50);
	OK(__wasi_fd_seek(fd, 0, __WASI_WHENCE_SET, &at));
	OK(__wasi_fd_seek(fd, 1000, __WASI_WHENCE_CUR, &at));
	GIVES(__wasi_fd_seek(fd, -2000, __WASI_WHENCE_CUR, &at), E(INVAL));
	GIVES(__wasi_fd_seek(fd, INT64_MAX, __WASI_WHENCE_CUR, &at), E(INVAL), E(OVERFLOW));
	GIVES(__wasi_fd_seek(fd, 0, 3, &at), E(INVAL));
	OK(__wasi_fd_seek(fd, -1, __WASI_WHENCE_END, &at));
	CHECK(at == 99);
	OK(take(fd, bytes, 100, &done));
	CHECK(done == 1);
	OK(__wasi_fd_tell(fd, &at));
	CHECK(at == 100);
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_unlink_file(dir, "file"));
}

static void sizes(void)
{
	fd_t fd = opened("file", CREAT, READ | WRITE);
	OK(__wasi_fd_filestat_set_size(fd, 100));
	CHECK(size_of(fd) == 100);
	OK(__wasi_fd_advise(fd, 10, 50, __WASI_ADVICE_NORMAL));
	GIVES(__wasi_fd_advise(fd, 10, 50, 77), E(INVAL));
	OK(__wasi_fd_allocate(fd, 10, 10));
	CHECK(size_of(fd) == 100);
	OK(__wasi_fd_allocate(fd, 90, 20));
	CHECK(size_of(fd) == 110);
	GIVES(__wasi_fd_allocate(fd, 0, 0), E(INVAL));
	OK(__wasi_fd_filestat_set_size(fd, 3));
	CHECK(size_of(fd) == 3);
	OK(__wasi_fd_sync(fd));
	OK(__wasi_fd_datasync(fd));
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_unlink_file(dir, "file"));
}

static void appending(int flags)
{
	char zeros[100] = {0}, ones[100], found[100];
	size_t done;
	__wasi_filesize_t at;
	fd_t fd;
	memset(ones, 1, 100);
	OK(open_at(dir, 0, "file", CREAT, READ | WRITE, 0, flags | __WASI_FDFLAGS_APPEND, &fd));
	CHECK((described(fd).fs_flags & (flags | __WASI_FDFLAGS_APPEND)) == (flags | __WASI_FDFLAGS_APPEND));
	OK(put(fd, zeros, 100, &done));
	OK(__wasi_fd_seek(fd, 0, __WASI_WHENCE_SET, &at));
	OK(put(fd, ones, 100, &done));
	OK(__wasi_fd_tell(fd, &at));
	CHECK(at == 200);
	OK(__wasi_fd_seek(fd, 100, __WASI_WHENCE_SET, &at));
	OK(take(fd, found, 100, &done));
	CHECK(done == 100 && !memcmp(found, ones, 100));
	OK(__wasi_fd_fdstat_set_flags(fd, 0));
	CHECK(!(described(fd).fs_flags & __WASI_FDFLAGS_APPEND));
	OK(__wasi_fd_seek(fd, 0, __WASI_WHENCE_SET, &at));
	OK(put(fd, ones, 100, &done));
	CHECK(size_of(fd) == 200);
	OK(__wasi_fd_close(fd));
	OK(__wasi_path_unlink_file(dir, "file"));
}

static void times(void)
{
	fd_t fd;
	make("file");
	__wasi_filestat_t before = status("file", 0);
	for (int writes = 0; writes < 2; writes++) {
		fd = opened("file", 0, writes ? READ | WRITE : READ);
		OK(__wasi_fd_filestat_set_times(fd, 5, before.mtim - 2000 + writes, __WASI_FSTFLAGS_MTIM));
		__wasi_filestat_t after = status("file", 0);
		CHECK(after.mtim == before.mtim - 2000 + writes && after.atim == before.atim && after.size == 0);
		GIVES(__wasi_fd_filestat_set_times(fd, 1, 2, __WASI_FSTFLAGS_MTIM | __WASI_FSTFLAGS_MTIM_NOW), E(INVAL));
		GIVES(__wasi_fd_filestat_set_times(fd, 1, 2, __WASI_FSTFLAGS_ATIM | __WASI_FSTFLAGS_ATIM_NOW), E(INVAL));
		OK(__wasi_fd_close(fd));
	}
	GIVES(__wasi_path_filestat_set_times(dir, 0, "file", 1, 2, __WASI_FSTFLAGS_MTIM | __WASI_FSTFLAGS_MTIM_NOW), E(INVAL));
	GIVES(__wasi_path_filestat_set_times(dir, 0, "file", 1, 2, __WASI_FSTFLAGS_ATIM | __WASI_FSTFLAGS_ATIM_NOW), E(INVAL));
	CHECK(status("file", 0).mtim == before.mtim - 1999);
	OK(__wasi_path_filestat_set_times(dir, 0, "file", 0, 0, __WASI_FSTFLAGS_ATIM_NOW | __WASI_FSTFLAGS_MTIM_NOW));
	CHECK(status("file", 0).mtim >= before.mtim);
	OK(__wasi_path_unlink_file(dir, "file"));
}

/* Descriptors and rights */

static void numbers(void)
{
	fd_t one = opened("one", CREAT, READ | WRITE), other = opened("other", CREAT, READ);
	__wasi_fdstat_t before = described(one);
	OK(__wasi_fd_renumber(one, other));
	GIVES(__wasi_fd_close(one), E(BADF));
	__wasi_fdstat_t after = described(other);
	CHECK(before.fs_rights_base == after.fs_rights_base && before.fs_rights_inheriting == after.fs_rights_inheriting);
	CHECK(before.fs_filetype == after.fs_filetype && before.fs_flags == after.fs_flags);
	OK(__wasi_fd_renumber(other, other));
	OK(__wasi_fd_renumber(0, 0));
	GIVES(__wasi_fd_renumber(other, 127), E(BADF));
	GIVES(__wasi_fd_renumber(other, UINT32_MAX), E(BADF));
	GIVES(__wasi_fd_renumber(127, other), E(BADF));
	for (int i = 0; i < 2000; i++) {
		fd_t next = opened("one", 0, READ);
		OK(__wasi_fd_renumber(other, next));
		other = next;
	}
	OK(__wasi_fd_close(other));
	CHECK(!isatty(opened("one", 0, READ)));
	OK(__wasi_path_unlink_file(dir, "one"));
	OK(__wasi_path_unlink_file(dir, "other"));
	GIVES(__wasi_fd_close(UINT32_MAX), E(BADF));
}

static void narrowing(void)
{
	char bytes[4];
	size_t done;
	rights_t both = READ | WRITE, more = both | RIGHT(FD_SEEK) | RIGHT(FD_TELL);
	fd_t fd = opened("file", CREAT, more);
	__wasi_fdstat_t found = described(fd);
	OK(put(fd, "abcd", 4, &done));
	OK(__wasi_fd_fdstat_set_rights(fd, found.fs_rights_base, found.fs_rights_inheriting));
	OK(__wasi_fd_fdstat_set_rights(fd, found.fs_rights_base & ~both, found.fs_rights_inheriting));
	found = described(fd);
	CHECK(!(found.fs_rights_base & both) && found.fs_rights_base & RIGHT(FD_SEEK));
	GIVES(take(fd, bytes, 4, &done), E(NOTCAPABLE), E(BADF));
	GIVES(put(fd, bytes, 4, &done), E(NOTCAPABLE), E(BADF));
	GIVES(__wasi_fd_fdstat_set_rights(fd, found.fs_rights_base | more, found.fs_rights_inheriting | more), E(NOTCAPABLE));
	OK(__wasi_fd_close(fd));
	found = described(dir);
	OK(__wasi_path_create_directory(dir, "sub"));
	OK(__wasi_path_rename(dir, "file", dir, "sub/file"));
	fd_t sub, file;
	OK(open_at(dir, 0, "sub", DIRECTORY, found.fs_rights_base, found.fs_rights_inheriting, 0, &sub));
	found.fs_rights_inheriting &= ~RIGHT(FD_FILESTAT_SET_SIZE);
	OK(__wasi_fd_fdstat_set_rights(sub, found.fs_rights_base, found.fs_rights_inheriting));
	OK(open_at(sub, 0, "file", TRUNC, 0, 0, 0, &file));
	OK(__wasi_fd_close(file));
	OK(__wasi_fd_fdstat_set_rights(sub, found.fs_rights_base & ~RIGHT(PATH_FILESTAT_SET_SIZE), found.fs_rights_inheriting));
	CHECK(!(described(sub).fs_rights_base & RIGHT(PATH_FILESTAT_SET_SIZE)));
	GIVES(open_at(sub, 0, "file", TRUNC, 0, 0, 0, &file), E(NOTCAPABLE), E(PERM));
	OK(__wasi_path_unlink_file(sub, "file"));
	OK(__wasi_fd_close(sub));
	OK(__wasi_path_remove_directory(dir, "sub"));
}

static void replaced_preopen(void)
{
	__wasi_filestat_t before, after;
	__wasi_prestat_t found;
	OK(__wasi_path_create_directory(dir, "sub"));
	fd_t sub = opened("sub", DIRECTORY, 0);
	OK(__wasi_fd_filestat_get(sub, &before));
	OK(__wasi_fd_renumber(sub, 3));
	OK(__wasi_fd_filestat_get(3, &after));
	CHECK(before.dev == after.dev && before.ino == after.ino);
	GIVES(__wasi_fd_filestat_get(sub, &after), E(BADF));
	GIVES(__wasi_fd_prestat_get(3, &found), E(BADF));
	OK(__wasi_fd_close(3));
	GIVES(__wasi_fd_fdstat_get(3, &(__wasi_fdstat_t){0}), E(BADF));
	CHECK(described(dir).fs_filetype == __WASI_FILETYPE_DIRECTORY);
	OK(__wasi_path_remove_directory(dir, "sub"));
}

static void closed_streams(void)
{
	for (fd_t stream = 0; stream < 2; stream++) {
		__wasi_fdstat_t before = described(stream), after;
		fd_t fd = opened("file", CREAT, READ);
		OK(__wasi_fd_renumber(stream, fd));
		OK(__wasi_fd_fdstat_get(fd, &after));
		failures += before.fs_filetype != after.fs_filetype || __wasi_fd_fdstat_get(stream, &before) != E(BADF);
		OK(__wasi_path_unlink_file(dir, "file"));
		OK(open_at(dir, 0, ".", DIRECTORY, 0, 0, 0, &fd));
		failures += fd != stream;
	}
}

/* Waiting, time, randomness */

static void waiting(void)
{
	__wasi_subscription_t wanted[3] = {{.userdata = 7, .u.tag = __WASI_EVENTTYPE_CLOCK}};
	__wasi_event_t events[3];
	__wasi_timestamp_t before, after, precision;
	size_t count = 9;
	GIVES(__wasi_poll_oneoff(wanted, events, 0, &count), E(INVAL));
	for (__wasi_clockid_t clock = 0; clock < 2; clock++) {
		wanted[0].u.u.clock = (__wasi_subscription_clock_t){.id = clock, .timeout = 5000000};
		OK(__wasi_clock_time_get(__WASI_CLOCKID_MONOTONIC, 0, &before));
		OK(__wasi_poll_oneoff(wanted, events, 1, &count));
		OK(__wasi_clock_time_get(__WASI_CLOCKID_MONOTONIC, 0, &after));
		CHECK(count == 1 && events[0].userdata == 7 && !events[0].error && events[0].type == __WASI_EVENTTYPE_CLOCK);
		CHECK(after - before >= 5000000);
		OK(__wasi_clock_res_get(clock, &precision));
		CHECK(precision > 0 && precision < 1000000000);
	}
	make("full");
	fd_t readable = opened("full", 0, READ | WRITE), writable = opened("empty", CREAT, WRITE);
	OK(put(readable, "x", 1, &count));
	OK(__wasi_fd_filestat_set_size(readable, 4));
	wanted[0] = (__wasi_subscription_t){.userdata = 1, .u.tag = __WASI_EVENTTYPE_FD_READ, .u.u.fd_read = {readable}};
	wanted[1] = (__wasi_subscription_t){.userdata = 2, .u.tag = __WASI_EVENTTYPE_FD_WRITE, .u.u.fd_write = {writable}};
	wanted[2] = (__wasi_subscription_t){.userdata = 3, .u.tag = __WASI_EVENTTYPE_CLOCK, .u.u.clock = {.id = 1, .timeout = UINT64_MAX}};
	OK(__wasi_poll_oneoff(wanted, events, 3, &count));
	CHECK(count == 2 && events[0].userdata == 1 && events[1].userdata == 2 && !events[0].error && !events[1].error);
	CHECK(events[0].type == __WASI_EVENTTYPE_FD_READ && events[0].fd_readwrite.nbytes == 3);
	wanted[0].u.u.fd_read.file_descriptor = UINT32_MAX;
	OK(__wasi_poll_oneoff(wanted, events, 1, &count));
	CHECK(count == 1 && events[0].error == E(BADF) && events[0].userdata == 1);
	OK(__wasi_fd_close(readable));
	OK(__wasi_fd_close(writable));
	OK(__wasi_path_unlink_file(dir, "full"));
	OK(__wasi_path_unlink_file(dir, "empty"));
	OK(__wasi_sched_yield());
}

static void clocks_and_randomness(void)
{
	static uint8_t bytes[100000];
	__wasi_timestamp_t last = 0, now;
	int zeros = 0;
	for (int i = 0; i < 100; i++) {
		OK(__wasi_clock_time_get(__WASI_CLOCKID_MONOTONIC, 0, &now));
		CHECK(now >= last);
		last = now;
	}
	OK(__wasi_clock_time_get(__WASI_CLOCKID_REALTIME, 0, &now));
	OK(__wasi_clock_time_get(__WASI_CLOCKID_PROCESS_CPUTIME_ID, 0, &now));
	GIVES(__wasi_clock_time_get(99, 0, &now), E(INVAL));
	GIVES(__wasi_clock_res_get(99, &now), E(INVAL));
	OK(__wasi_random_get(bytes, sizeof bytes));
	OK(__wasi_random_get(bytes, 0));
	for (size_t i = 0; i < sizeof bytes; i++)
		zeros += !bytes[i];
	CHECK(zeros > 200 && zeros < 700);
}

static void sockets(void)
{
	GIVES(__wasi_sock_shutdown(99, __WASI_SDFLAGS_RD), E(BADF));
	GIVES(__wasi_sock_shutdown(1, __WASI_SDFLAGS_RD), E(NOTSOCK));
}

int main(int argc, char **argv)
{
	OK(open_at(3, 0, argv[1], DIRECTORY, ~(rights_t)0 & ~WRITE, ~(rights_t)0, 0, &dir));
	listing();
	long_listing();
	odd_name();
	directory_descriptors();
	preopens();
	paths();
	removal();
	open_after_removal();
	renaming();
	symbolic_links();
	hard_links();
	reading_and_writing();
	positions();
	sizes();
	appending(0);
	appending(__WASI_FDFLAGS_NONBLOCK);
	appending(__WASI_FDFLAGS_SYNC);
	times();
	numbers();
	narrowing();
	waiting();
	clocks_and_randomness();
	sockets();
	replaced_preopen();
	fflush(stdout);
	if (!failures)
		closed_streams();
	return failures > 100 ? 100 : failures;
}
