"""Open file descriptions that several filesystems share: of an inode, of a directory, of a pipe end, of O_PATH."""

from __future__ import annotations

from shellwasm.errors import EBADF, EINVAL, EISDIR, SysError
from shellwasm.vfs.access import change_mode, change_owner, change_times
from shellwasm.vfs.base import (
    O_ACCMODE,
    O_NONBLOCK,
    O_RDONLY,
    O_WRONLY,
    POLLERR,
    POLLHUP,
    POLLIN,
    POLLOUT,
    S_IFDIR,
    SEEK_SET,
    DirEntry,
    OpenFile,
    Stat,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.vfs.base import Caller, Inode, Location
    from shellwasm.wait import Pipe, Waiter


class NodeFile(OpenFile):
    """An open file of some inode: what needs the inode only. `on_close` is told at the end (locks drop that way)."""

    __slots__ = ("inode", "on_close")

    location: Location

    def __init__(self, inode: Inode, flags: int, location: Location) -> None:
        self.flags = flags
        self.refs = 0
        self.location = location
        self.inode = inode
        self.on_close: Callable[[NodeFile], None] | None = None

    def stat(self) -> Stat:
        return self.inode.stat()

    def chmod(self, caller: Caller, mode: int) -> None:
        change_mode(caller, self.location, self.inode, mode)

    def chown(self, caller: Caller, uid: int, gid: int) -> None:
        change_owner(caller, self.location, self.inode, uid, gid)

    def utimens(self, caller: Caller, atime: int, mtime: int) -> None:
        change_times(caller, self.location, self.inode, atime, mtime)

    def close(self) -> None:
        if self.on_close is not None:
            self.on_close(self)


class PathFile(NodeFile):
    """Opened with O_PATH: a handle on a place, not on the bytes."""

    __slots__ = ()

    @property
    def readable(self) -> bool:
        return False

    @property
    def writable(self) -> bool:
        return False

    def read(self, size: int, waiter: Waiter) -> bytes:
        raise SysError(EBADF)

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        raise SysError(EBADF)

    def pread(self, size: int, offset: int) -> bytes:
        raise SysError(EBADF)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        raise SysError(EBADF)

    def seek(self, offset: int, whence: int) -> int:
        raise SysError(EBADF)

    def truncate(self, size: int) -> None:
        raise SysError(EBADF)

    def readdir(self) -> list[DirEntry]:
        raise SysError(EBADF)

    def utimens(self, caller: Caller, atime: int, mtime: int) -> None:
        raise SysError(EBADF)

    def chmod(self, caller: Caller, mode: int) -> None:
        raise SysError(EBADF)

    def chown(self, caller: Caller, uid: int, gid: int) -> None:
        raise SysError(EBADF)


class DirectoryFile(NodeFile):
    """An open directory."""

    __slots__ = ("caller",)

    def __init__(self, inode: Inode, flags: int, location: Location, caller: Caller) -> None:
        super().__init__(inode, flags, location)
        self.caller = caller

    def read(self, size: int, waiter: Waiter) -> bytes:
        raise SysError(EISDIR)

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        raise SysError(EBADF)

    def pread(self, size: int, offset: int) -> bytes:
        raise SysError(EISDIR)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        raise SysError(EBADF)

    def seek(self, offset: int, whence: int) -> int:
        if whence != SEEK_SET or offset < 0:
            raise SysError(EINVAL)
        return offset

    def readdir(self) -> list[DirEntry]:
        own = self.inode.stat().ino
        parent = self.location.parent
        above = own if parent is None else parent.inode.stat().ino
        dots = [DirEntry(b".", own, S_IFDIR), DirEntry(b"..", above, S_IFDIR)]
        return dots + self.location.entries(self.caller)

    def close(self) -> None:
        super().close()
        self.inode.closed()


class PipeFile(NodeFile):
    """One end of a Pipe (both, for a FIFO opened O_RDWR) that already counts it."""

    __slots__ = ("pipe",)

    def __init__(self, inode: Inode, pipe: Pipe, flags: int, location: Location) -> None:
        super().__init__(inode, flags, location)
        self.pipe = pipe

    def read(self, size: int, waiter: Waiter) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return self.pipe.read(size, waiter, block=not self.flags & O_NONBLOCK)

    def read_until(self, delimiter: bytes, size: int, waiter: Waiter) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return self.pipe.read(size, waiter, block=not self.flags & O_NONBLOCK, delimiter=delimiter)

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        if not self.writable:
            raise SysError(EBADF)
        return self.pipe.write(data, waiter, block=not self.flags & O_NONBLOCK)

    def poll(self) -> int:
        pipe = self.pipe
        events = 0
        if self.readable:
            events |= POLLIN if pipe.size else 0
            events |= POLLHUP if not pipe.writers else 0
        if self.writable:
            events |= POLLOUT if pipe.write_ready() else 0
            events |= POLLERR if not pipe.readers else 0
        return events

    def watch(self, waiter: Waiter) -> None:
        self.pipe.queue.add(waiter)

    def unwatch(self, waiter: Waiter) -> None:
        self.pipe.queue.remove(waiter)

    def close(self) -> None:
        super().close()
        access = self.flags & O_ACCMODE
        if access != O_WRONLY:
            self.pipe.close_reader()
        if access != O_RDONLY:
            self.pipe.close_writer()
