/* In place of wasi-libc's placeholder: a signal set is the 64-bit mask of the host's imports (bit signo - 1). */
#ifndef __wasilibc___typedef_sigset_t_h
#define __wasilibc___typedef_sigset_t_h

typedef struct { unsigned long long mask; } sigset_t;

#endif
