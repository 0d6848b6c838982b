/*
 * WebAssembly cannot fork. Upstream's vfork() sites all mean "run this program with these descriptors": here each
 * becomes one spawn, without a change of upstream's text. A macro stands for vfork() in that one file; it spawns
 * and yields the child's pid, so upstream goes on in the parent's branch.
 */
#ifndef SHELLWASM_WIRING_H
#define SHELLWASM_WIRING_H

#if defined SW_FILE_vfork_daemon_rexec
/* spawn() and xspawn() run argv; fork_or_rexec() runs this program again, marked as the child by argv[0]'s high bit */
pid_t sw_spawn_or_rexec(const char *function, char **argv);
# define vfork() sw_spawn_or_rexec(__func__, argv)

#elif defined SW_FILE_time
# define vfork() sw_spawn_or_die(cmd)

/* -b: upstream's process goes on in a grandchild; here the same command line starts again in the background */
#elif defined SW_FILE_start_stop_daemon
pid_t sw_background(void);
# define vfork() sw_background()

#elif defined SW_FILE_open_transformer
/* the filter wants the signature back, which upstream has read already; a pipe cannot seek */
# include "libbb.h"
void sw_unread(int fd, const void *bytes, int count);
# define xlseek(fd, offset, whence) sw_unread(fd, &xstate->magic, -(offset))
# define vfork() ({ \
	char *filter[] = { (char *)transform_prog, (char *)"-cf", (char *)"-", NULL }; \
	sw_spawn_filter(filter, fd, fd_pipe.wr, fd_pipe.rd); })

#elif defined SW_FILE_tar
# define vfork() ({ \
	char *packer[] = { (char *)gzip, (char *)"-f", NULL }; \
	sw_spawn_filter(packer, data.rd, tar_fd, data.wr); })

#elif defined SW_FILE_data_extract_to_command
# define vfork() ({ \
	char *shell[] = { (char *)archive_handle->tar__to_command_shell, (char *)"-c", \
		(char *)archive_handle->tar__to_command, NULL }; \
	oct2env(tar_env, TAR_MODE, file_header->mode); \
	str2env(tar_env, TAR_FILENAME, file_header->name); \
	str2env(tar_env, TAR_REALNAME, file_header->name); \
	str2env(tar_env, TAR_UNAME, file_header->tar__uname); \
	str2env(tar_env, TAR_GNAME, file_header->tar__gname); \
	dec2env(tar_env, TAR_SIZE, file_header->size); \
	dec2env(tar_env, TAR_UID, file_header->uid); \
	dec2env(tar_env, TAR_GID, file_header->gid); \
	sw_spawn_filter(shell, p[0], STDOUT_FILENO, p[1]); })

#elif defined SW_FILE_awk
/* ERRNO shows a number: Linux's. The paste leaves upstream's definition alone and takes its calls. */
# include "libbb.h"
int sw_linux_errno(void);
# define setvar_ERRNO(parameter) SET_ERRNO_##parameter
# define SET_ERRNO_void upstream_setvar_ERRNO(void)
# define SET_ERRNO_ setvar_i(intvar[ERRNO], sw_linux_errno())
/* Records: upstream reads some 400 bytes at a time; make room for more first. */
# define safe_read(fd, start, count) ({ \
	if (rsm->size < BUFSIZ) { \
		b = m = xrealloc(m, BUFSIZ); \
		rsm->size = BUFSIZ; \
	} \
	(safe_read)(fd, b + p, rsm->size - p - 1); })

/* Hashes: 32-bit code for SHA-3 is for machines without 64-bit arithmetic. */
#elif defined SW_FILE_hash_md5_sha
# include <limits.h>
# undef LONG_MAX
# define LONG_MAX 0x7fffffffffffffff

/* Upstream jumps out of the decompressor to a place that prints exactly this. */
#elif defined SW_FILE_decompress_gunzip
# include <setjmp.h>
# include "corruption.h"
# undef longjmp
# define longjmp(environment, value) (bb_simple_error_msg(error_msg), sw_corrupt())
#elif defined SW_FILE_decompress_bunzip2
# include <setjmp.h>
# include "corruption.h"
# undef longjmp
# define longjmp(environment, value) (bb_error_msg("bunzip error %d", value), sw_corrupt())

#elif defined SW_FILE_bbunzip
# include "corruption.h"
# define unpacker(state) sw_unpack(unpacker, state, argv, filename ? new_name : NULL)

#elif defined SW_FILE_unzip
# include "corruption.h"
# define inflate_unzip(state) (sw_on_corruption("inflate error"), inflate_unzip(state))
# define unpack_bz2_stream(state) (sw_on_corruption("inflate error"), unpack_bz2_stream(state))
#endif

#endif
