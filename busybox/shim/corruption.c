/*
 * What follows when a decompressor meets corrupt data. Upstream jumps back and goes on with the next file; without
 * setjmp() this process cleans up as upstream would, has the other files done by a new one, and fails.
 */
#include "libbb.h"
#include "bb_archive.h"
#include "corruption.h"

/* The operands of bbunpack(), the one at work, and the file that it makes. */
static char **operands, **current;
static const char *partial;
/* What the caller says after the decompressor's own message. */
static const char *last_words;

long long sw_unpack(sw_unpacker unpack, transformer_state_t *state, char **argv, const char *output)
{
	if (!operands)
		operands = argv;
	current = argv;
	partial = output;
	return unpack(state);
}

void sw_on_corruption(const char *message)
{
	last_words = message;
}

/* This command line again, with the operands that are left. */
static void unpack_the_rest(void)
{
	char **command = operands - optind;
	int status;
	memmove(operands, current + 1, (char *)(current + string_array_len(current)) - (char *)current);
	pid_t pid = sw_spawn(bb_busybox_exec_path, command, 0, 1, 2, 8);
	if (pid < 0)
		bb_perror_msg_and_die("can't execute '%s'", command[0]);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		continue;
}

void sw_corrupt(void)
{
	if (partial)
		xunlink(partial);
	if (last_words)
		bb_simple_error_msg(last_words);
	if (current && current[0] && current[1])
		unpack_the_rest();
	exit(EXIT_FAILURE);
}
