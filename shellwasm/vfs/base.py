"""The filesystem's vocabulary: flags, Stat, Caller, OpenFile (an open file description), Inode, FileSystem."""

from __future__ import annotations

import threading
from time import time_ns

from shellwasm.errors import (
    EACCES,
    EBADF,
    EINVAL,
    ENOTDIR,
    ENOTTY,
    EOPNOTSUPP,
    EROFS,
    ESPIPE,
    SysError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    from shellwasm.wait import Waiter
else:
    Protocol = object

# open(2) flags, Linux's numbers
O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC = 0o100, 0o200, 0o400, 0o1000
O_APPEND, O_NONBLOCK, O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC = 0o2000, 0o4000, 0o200000, 0o400000, 0o2000000
O_PATH = 0o10000000

# st_mode type bits
S_IFMT, S_IFSOCK, S_IFLNK, S_IFREG = 0o170000, 0o140000, 0o120000, 0o100000
S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO = 0o060000, 0o040000, 0o020000, 0o010000
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000

R_OK, W_OK, X_OK, F_OK = 4, 2, 1, 0
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
NAME_MAX, PATH_MAX, SYMLOOP_MAX = 255, 4096, 40
UTIME_NOW, UTIME_OMIT = -1, -2

# poll events of OpenFile.poll
POLLIN, POLLOUT, POLLERR, POLLHUP = 1, 4, 8, 16


class Stat:
    """What stat(2) tells; times are nanoseconds since the Epoch, `blocks` counts 512 bytes."""

    __slots__ = (
        "atime",
        "blksize",
        "blocks",
        "ctime",
        "dev",
        "gid",
        "ino",
        "mode",
        "mtime",
        "nlink",
        "rdev",
        "size",
        "uid",
    )  # fmt: skip

    def __init__(
        self, *, dev: int, ino: int, mode: int, nlink: int = 1, uid: int = 0, gid: int = 0, rdev: int = 0,
        size: int = 0, blksize: int = 4096, blocks: int | None = None, atime: int = 0, mtime: int = 0, ctime: int = 0,
    ) -> None:  # fmt: skip
        self.dev = dev
        self.ino = ino
        self.mode = mode
        self.nlink = nlink
        self.uid = uid
        self.gid = gid
        self.rdev = rdev
        self.size = size
        self.blksize = blksize
        self.blocks = (size + 511) // 512 if blocks is None else blocks
        self.atime = atime
        self.mtime = mtime
        self.ctime = ctime


class Caller(Protocol):
    """On whose behalf a call is made. `kernel.Task` is one; tests make small ones."""

    euid: int
    egid: int
    groups: tuple[int, ...]
    umask: int
    cwd: Location  # of the current directory
    root: Location  # of `/`

    @property
    def waiter(self) -> Waiter: ...

    def descriptor(self, fd: int) -> OpenFile:
        """The open file description of `fd` (for /dev/fd, /dev/stdin). Raises SysError(EBADF)."""


class OpenFile:
    """An open file description (XBD 3.258): offset and status flags, shared by all duplicates of a descriptor.

    Reference-counted: `FdTable` calls `acquire` and `release`; the last release calls `close`.
    Every method may raise SysError; what a kind of file cannot do raises the errno given here.
    `REFERENCES` guards `refs` of all files: processes on several threads share one description.
    """

    __slots__ = ("__weakref__", "flags", "location", "refs")

    REFERENCES = threading.Lock()
    terminal = False  # does it lead to a terminal, so that job control holds for reads?

    def __init__(self, flags: int, location: Location | None = None) -> None:
        self.flags = flags
        self.refs = 0
        self.location = location

    @property
    def readable(self) -> bool:
        return self.flags & O_ACCMODE != O_WRONLY

    @property
    def writable(self) -> bool:
        return self.flags & O_ACCMODE != O_RDONLY

    def acquire(self) -> None:
        with self.REFERENCES:
            self.refs += 1

    def release(self) -> None:
        with self.REFERENCES:
            self.refs -= 1
            last = not self.refs
        if last:
            self.close()

    def reopen(self, flags: int) -> OpenFile:
        """What open(2) of /proc/PID/fd/N gives where no name leads to the file: the same description; EACCES."""
        wanted = flags & O_ACCMODE
        if (wanted != O_WRONLY and not self.readable) or (wanted != O_RDONLY and not self.writable):
            raise SysError(EACCES)
        return self

    def read(self, size: int, waiter: Waiter) -> bytes:
        """Up to `size` bytes at the offset; b"" at end of file. Sleeps as read(2) does."""
        raise SysError(EINVAL)

    def read_until(self, delimiter: bytes, size: int, waiter: Waiter) -> bytes:
        """As `read`, but takes nothing behind the first `delimiter` (one byte, which is taken); may return less.

        What can seek reads ahead and seeks back; the rest is read byte by byte.
        """
        try:
            start = self.seek(0, SEEK_CUR)
        except SysError:
            return self._read_bytewise(delimiter, size, waiter)
        data = self.read(size, waiter)
        end = data.find(delimiter) + 1
        if not 0 < end < len(data):
            return data
        self.seek(start + end, SEEK_SET)
        return data[:end]

    def _read_bytewise(self, delimiter: bytes, size: int, waiter: Waiter) -> bytes:
        data = bytearray()
        while len(data) < size:
            try:
                byte = self.read(1, waiter)
            except SysError:
                if data:  # what was read must not be lost; the next call meets the error again
                    break
                raise
            data += byte
            if not byte or byte == delimiter:
                break
        return bytes(data)

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        """Bytes written; sleeps as write(2) does. EPIPE is the caller's to turn into SIGPIPE."""
        raise SysError(EINVAL)

    def pread(self, size: int, offset: int) -> bytes:
        raise SysError(ESPIPE)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        raise SysError(ESPIPE)

    def seek(self, offset: int, whence: int) -> int:
        """The new offset."""
        raise SysError(ESPIPE)

    def truncate(self, size: int) -> None:
        raise SysError(EINVAL)

    def stat(self) -> Stat:
        raise SysError(EBADF)

    def chmod(self, caller: Caller, mode: int) -> None:
        raise SysError(EINVAL)

    def chown(self, caller: Caller, uid: int, gid: int) -> None:
        raise SysError(EINVAL)

    def utimens(self, caller: Caller, atime: int, mtime: int) -> None:
        """Nanoseconds since the Epoch, or UTIME_NOW, UTIME_OMIT."""
        raise SysError(EINVAL)

    def sync(self) -> None:
        return None

    def readdir(self) -> list[DirEntry]:
        """The entries, `.` and `..` first, in a stable order; the list is the caller's."""
        raise SysError(ENOTDIR)

    def poll(self) -> int:
        """The POLL* events that are true now."""
        return POLLIN | POLLOUT

    def watch(self, waiter: Waiter) -> None:
        """Wake `waiter` when `poll` may have changed, until `unwatch`."""

    def unwatch(self, waiter: Waiter) -> None:
        return None

    def isatty(self) -> bool:
        return False

    def ioctl(self, request: int, argument: bytes) -> bytes:
        """Linux's request number; the argument structure in and out."""
        raise SysError(ENOTTY)

    def close(self) -> None:
        """The last reference is gone."""


class DirEntry:
    """One name of a directory; `kind` is the S_IF* bits of its mode."""

    __slots__ = ("ino", "kind", "name")

    def __init__(self, name: bytes, ino: int, kind: int) -> None:
        self.name = name
        self.ino = ino
        self.kind = kind


class Inode:
    """A file of some filesystem. Directory operations take one name, never a path; the walk is in `vfs.walk`.

    Permission checks, mounts, symlinks and `..` are the VFS's; an inode only stores. What a filesystem
    cannot do stays the errno given here.
    """

    __slots__ = ("__weakref__", "fs")

    fs: FileSystem
    kind: int  # the S_IF* bits of its mode; never changes
    program: object | None = None  # of a native node: what the kernel runs instead of the bytes
    shared: bytes | None = None  # the very object that the file was made from, while nobody has written to it

    def stat(self) -> Stat:
        raise SysError(EOPNOTSUPP)

    def permissions(self) -> tuple[int, int, int]:
        """(mode, uid, gid): the part of `stat` that permission checks need."""
        stat = self.stat()
        return stat.mode, stat.uid, stat.gid

    def up(self) -> tuple[Inode, bytes] | None:
        """Of a directory: its present parent and name there, where the filesystem knows them."""
        return None

    def held(self) -> Inode:
        """Itself, for a description that does not open it (O_PATH) but must still know it when its name is gone."""
        return self

    def closed(self) -> None:
        """An open file description of it is gone."""

    def set_program(self, program: object, text: bytes) -> None:
        """Make this regular file a native node: its bytes become `text`, until somebody writes to it."""
        raise SysError(EOPNOTSUPP)

    def jump(self, caller: Caller) -> Location | None:
        """Of a magic symlink (/proc/self/fd/0): the place it leads to, which no path need name."""
        return None

    def lookup(self, name: bytes, caller: Caller) -> Inode:
        """The child, or ENOENT. `caller` matters to /proc and /dev/fd only."""
        raise SysError(ENOTDIR)

    def readdir(self, caller: Caller) -> Iterable[DirEntry]:
        """Without `.` and `..`."""
        raise SysError(ENOTDIR)

    def readlink(self, caller: Caller) -> bytes:
        raise SysError(EINVAL)

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        """Permissions are already checked; O_CREAT and O_EXCL are done; O_TRUNC is this call's."""
        raise SysError(EOPNOTSUPP)

    def create(self, name: bytes, mode: int, uid: int, gid: int, rdev: int = 0) -> Inode:
        """A new regular file, FIFO or device, by the S_IF* bits of `mode`; EEXIST."""
        raise SysError(EROFS)

    def mkdir(self, name: bytes, mode: int, uid: int, gid: int) -> Inode:
        raise SysError(EROFS)

    def symlink(self, name: bytes, target: bytes, uid: int, gid: int) -> Inode:
        raise SysError(EROFS)

    def link(self, name: bytes, inode: Inode) -> None:
        raise SysError(EROFS)

    def unlink(self, name: bytes) -> None:
        raise SysError(EROFS)

    def rmdir(self, name: bytes) -> None:
        raise SysError(EROFS)

    def rename(self, name: bytes, new_parent: Inode, new_name: bytes) -> None:
        """Within one filesystem; replaces as rename(2) does."""
        raise SysError(EROFS)

    def set_mode(self, mode: int) -> None:
        raise SysError(EROFS)

    def set_owner(self, uid: int, gid: int) -> None:
        raise SysError(EROFS)

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        """Nanoseconds; None keeps."""
        raise SysError(EROFS)

    def truncate(self, size: int) -> None:
        raise SysError(EROFS)


class StatFs:
    """What statvfs(3) tells; sizes count blocks of `block_size`."""

    __slots__ = ("block_size", "blocks", "files", "files_free", "free", "type")

    def __init__(
        self,
        block_size: int = 4096,
        blocks: int = 0,
        free: int = 0,
        files: int = 0,
        files_free: int = 0,
        type: int = 0,  # noqa: A002 (statvfs calls it so)
    ) -> None:
        self.block_size = block_size
        self.blocks = blocks
        self.free = free
        self.files = files
        self.files_free = files_free
        self.type = type


class FileSystem:
    """One mounted tree: its root inode and what `mount` and `df` show."""

    __slots__ = ("dev", "read_only", "root", "source", "type")

    root: Inode

    def __init__(
        self,
        *,
        dev: int,
        type: str,  # noqa: A002 (as mount(8) calls it)
        source: str,
        read_only: bool = False,
    ) -> None:
        self.dev = dev
        self.type = type
        self.source = source
        self.read_only = read_only

    def statfs(self) -> StatFs:
        return StatFs()

    def now(self) -> int:
        """Nanoseconds since the Epoch, by the filesystem's clock."""
        return time_ns()

    def close(self) -> None:
        """Unmounted for good: give host resources back."""


class Location(Protocol):
    """A place in the tree of names: an inode, and how it was reached (so that `..` and getcwd work)."""

    inode: Inode

    @property
    def parent(self) -> Location | None: ...

    @property
    def read_only(self) -> bool:
        """Is the mount that it was reached by read-only?"""

    def entries(self, caller: Caller) -> list[DirEntry]:
        """What the directory holds, mount points that only the mount table knows included; no `.` or `..`."""


class VirtualFileSystem(Protocol):
    """The one way into all filesystems: `vfs.VFS`. A path is bytes; relative ones start at `at`, else `caller.cwd`.

    Every call raises SysError with the errno that Linux gives.
    """

    def open(
        self, caller: Caller, path: bytes, flags: int, mode: int = 0o666, *, at: Location | None = None
    ) -> OpenFile: ...
    def stat(self, caller: Caller, path: bytes, *, follow: bool = True, at: Location | None = None) -> Stat: ...
    def access(
        self, caller: Caller, path: bytes, mode: int, *, effective: bool = False, at: Location | None = None
    ) -> None: ...
    def readlink(self, caller: Caller, path: bytes, *, at: Location | None = None) -> bytes: ...
    def mkdir(self, caller: Caller, path: bytes, mode: int, *, at: Location | None = None) -> None: ...
    def mknod(self, caller: Caller, path: bytes, mode: int, rdev: int = 0, *, at: Location | None = None) -> None: ...
    def unlink(self, caller: Caller, path: bytes, *, at: Location | None = None) -> None: ...
    def rmdir(self, caller: Caller, path: bytes, *, at: Location | None = None) -> None: ...
    def rename(
        self, caller: Caller, old: bytes, new: bytes, *, old_at: Location | None = None, new_at: Location | None = None
    ) -> None: ...
    def link(
        self, caller: Caller, old: bytes, new: bytes, *, follow: bool = False,
        old_at: Location | None = None, new_at: Location | None = None,
    ) -> None: ...  # fmt: skip
    def symlink(self, caller: Caller, target: bytes, path: bytes, *, at: Location | None = None) -> None: ...
    def chmod(
        self, caller: Caller, path: bytes, mode: int, *, follow: bool = True, at: Location | None = None
    ) -> None: ...
    def chown(
        self, caller: Caller, path: bytes, uid: int, gid: int, *, follow: bool = True, at: Location | None = None
    ) -> None: ...
    def utimens(
        self, caller: Caller, path: bytes, atime: int, mtime: int, *, follow: bool = True, at: Location | None = None
    ) -> None: ...
    def truncate(self, caller: Caller, path: bytes, size: int, *, at: Location | None = None) -> None: ...
    def statfs(self, caller: Caller, path: bytes, *, at: Location | None = None) -> StatFs: ...
    def listdir(self, caller: Caller, path: bytes) -> list[DirEntry]:
        """Without `.` and `..`, for globbing (needs read permission on the directory)."""

    def directory(self, caller: Caller, path: bytes, *, at: Location | None = None) -> Location:
        """Resolve a directory that `caller` may search: for chdir and chroot."""

    def path_of(self, location: Location, root: Location) -> bytes:
        """The absolute path of a location seen from `root` (getcwd, realpath). ENOENT when it was removed."""

    def realpath(self, caller: Caller, path: bytes) -> bytes: ...
