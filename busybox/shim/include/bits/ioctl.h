/* In place of wasi-libc's, which has no terminals: Linux's requests, which the host speaks. */
#include <../generic-musl/bits/ioctl.h>
