/* Leaving a decompressor at corrupt data: see corruption.c. */
#ifndef SHELLWASM_CORRUPTION_H
#define SHELLWASM_CORRUPTION_H

#include "libbb.h"
#include "bb_archive.h"

typedef long long FAST_FUNC (*sw_unpacker)(transformer_state_t *);

/* Calls `unpack` for the operand argv[0], which goes to the file `output` (NULL: to standard output). */
long long sw_unpack(sw_unpacker unpack, transformer_state_t *state, char **argv, const char *output);
/* Says `message` too when data are corrupt. */
void sw_on_corruption(const char *message);
/* After the decompressor's message: ends this process in upstream's way. */
void sw_corrupt(void) NORETURN;

#endif
