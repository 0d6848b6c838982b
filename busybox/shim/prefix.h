/*
 * Comes before every file, upstream's and ours: completes wasi-libc to the POSIX that BusyBox expects.
 *
 * wasi-libc keeps musl's declarations of what WASI lacks under __wasilibc_unmodified_upstream. The headers whose
 * types and constants must stay WASI's are included first; the others then show musl's own text.
 */
#ifndef SHELLWASM_PREFIX_H
#define SHELLWASM_PREFIX_H

#include <features.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <fcntl.h>
#include <time.h>
#include <sys/time.h>
#include <sys/stat.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <poll.h>
#include <dirent.h>
#include <stdio.h>

/* structures that the headers above have defined already, in WASI's way */
#define __DEFINED_struct_timeval
#define __DEFINED_struct_timespec
#define __DEFINED_struct_iovec
#define __wasilibc_unmodified_upstream 1
#include <unistd.h>
#include <stdlib.h>
#include <signal.h>
#include <sys/ioctl.h>
#undef __wasilibc_unmodified_upstream

#include <utime.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <sys/file.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <termios.h>

#include "files.h"
#include "processes.h"
#include "streams.h"
#include "regexes.h"
#include "network.h"
#include "wiring.h"

#endif
