"""Numbers of the wasi_snapshot_preview1 witx: file types, rights, flags, and the layout of its records."""

from __future__ import annotations

from struct import Struct

from shellwasm.vfs.base import S_IFBLK, S_IFCHR, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK

# filetype; a FIFO is UNKNOWN, for preview 1 has no type for it
UNKNOWN, BLOCK_DEVICE, CHARACTER_DEVICE, DIRECTORY, REGULAR_FILE, SOCKET_DGRAM, SOCKET_STREAM, SYMBOLIC_LINK = range(8)
_FILETYPES = {
    S_IFBLK: BLOCK_DEVICE,
    S_IFCHR: CHARACTER_DEVICE,
    S_IFDIR: DIRECTORY,
    S_IFREG: REGULAR_FILE,
    S_IFSOCK: SOCKET_STREAM,
    S_IFLNK: SYMBOLIC_LINK,
}


def filetype(mode: int) -> int:
    """The filetype of a st_mode."""
    return _FILETYPES.get(mode & S_IFMT, UNKNOWN)


LOOKUP_SYMLINK_FOLLOW = 1
OFLAGS_CREAT, OFLAGS_DIRECTORY, OFLAGS_EXCL, OFLAGS_TRUNC = 1, 2, 4, 8
FDFLAGS_APPEND, FDFLAGS_DSYNC, FDFLAGS_NONBLOCK, FDFLAGS_RSYNC, FDFLAGS_SYNC = 1, 2, 4, 8, 16
FSTFLAGS_ATIM, FSTFLAGS_ATIM_NOW, FSTFLAGS_MTIM, FSTFLAGS_MTIM_NOW = 1, 2, 4, 8
WHENCE_MAX = 2
ADVICE_MAX = 5
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME, CLOCK_THREAD_CPUTIME = range(4)
EVENTTYPE_CLOCK, EVENTTYPE_FD_READ, EVENTTYPE_FD_WRITE = range(3)
SUBCLOCK_ABSTIME = 1
EVENT_HANGUP = 1

FDSTAT = Struct("<BxHxxxxQQ")  # filetype, flags, base rights, inheriting rights
FILESTAT = Struct("<QQB7xQQQQQ")  # dev, ino, filetype, nlink, size, atim, mtim, ctim
DIRENT = Struct("<QQIB3x")  # next, ino, length of the name, filetype
PRESTAT = Struct("<B3xI")  # tag (0: a directory), length of the name
SUBSCRIPTION_SIZE, SUBSCRIPTION_UNION = 48, 16
SUBSCRIPTION = Struct("<QB7x")  # userdata, event type
SUBSCRIPTION_CLOCK = Struct("<I4xQQH")  # id, timeout, precision, flags
EVENT = Struct("<QHB5xQH6x")  # userdata, error, type, bytes, flags

U64 = (1 << 64) - 1
I64_MAX = (1 << 63) - 1


def signed32(value: int) -> int:
    """An i32 argument, which arrives unsigned, as C's int."""
    return value - (1 << 32) if value & 0x80000000 else value


def signed64(value: int) -> int:
    """An i64 argument as C's int64_t."""
    return value - (1 << 64) if value & (1 << 63) else value
