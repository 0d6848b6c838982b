"""An open regular file of the host: offset and bytes are the host's, owner and rules are ours."""

from __future__ import annotations

import fcntl
import os

from shellwasm.errors import EBADF, EINVAL, SysError
from shellwasm.vfs.access import change_mode, change_owner, change_times
from shellwasm.vfs.base import O_APPEND, SEEK_CUR, SEEK_END, SEEK_SET, Inode, Stat
from shellwasm.vfs.hostcall import Handle, call, on
from shellwasm.vfs.openfile import NodeFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller, Location
    from shellwasm.vfs.hostdir import HostFS, HostInode
    from shellwasm.wait import Waiter

MAX_READ = 1 << 24  # in one call: the host allocates the whole buffer first


class OpenInode(Inode):
    """The file behind a descriptor, whatever name it has by now."""

    __slots__ = ("handle", "kind")

    fs: HostFS

    def __init__(self, inode: HostInode, handle: Handle) -> None:
        self.fs = inode.fs
        self.kind = inode.kind
        self.handle = handle

    def stat(self) -> Stat:
        return self.fs.guest_stat(on(self.handle, os.fstat))

    def set_mode(self, mode: int) -> None:
        self.fs.check_writable()
        on(self.handle, os.fchmod, mode & 0o777)

    def set_owner(self, uid: int, gid: int) -> None:
        self.fs.check_writable()
        self.fs.set_owner(on(self.handle, os.fstat), uid, gid)

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        self.fs.check_writable()
        now = on(self.handle, os.fstat)
        times = (now.st_atime_ns if atime is None else atime, now.st_mtime_ns if mtime is None else mtime)
        on(self.handle, os.utime, ns=times)


class HostFile(NodeFile):
    """An open file of a host mount."""

    __slots__ = ("appending", "by_handle", "handle")

    inode: HostInode

    def __init__(self, inode: HostInode, handle: Handle, flags: int, location: Location) -> None:
        super().__init__(inode, flags, location)
        self.handle: Handle | None = handle
        self.by_handle = OpenInode(inode, handle)
        self.appending = False

    def _open_handle(self) -> Handle:
        if self.handle is None:  # closed by another thread meanwhile
            raise SysError(EBADF)
        return self.handle

    def read(self, size: int, waiter: Waiter | None = None) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return on(self._open_handle(), os.read, min(size, MAX_READ))

    def read_until(self, delimiter: bytes, size: int, waiter: Waiter | None = None) -> bytes:
        """See OpenFile; two calls of the host instead of three."""
        data = self.read(size)
        end = data.find(delimiter) + 1
        if not 0 < end < len(data):
            return data
        on(self._open_handle(), os.lseek, end - len(data), os.SEEK_CUR)
        return data[:end]

    def write(self, data: bytes | memoryview, waiter: Waiter | None = None) -> int:
        if not self.writable:
            raise SysError(EBADF)
        handle = self._open_handle()
        append = bool(self.flags & O_APPEND)
        if append != self.appending:  # fcntl(F_SETFL) may have changed it
            on(handle, fcntl.fcntl, fcntl.F_SETFL, os.O_NONBLOCK | (os.O_APPEND if append else 0))
            self.appending = append
        if self.inode.fs.max_file is not None:
            at = on(handle, os.lseek, 0, os.SEEK_END if append else os.SEEK_CUR)
            self.inode.fs.check_size(at + len(data))
        return self._write_all(lambda done: os.write(handle.fd, data[done:] if done else data), len(data))

    def _write_all(self, write: object, length: int) -> int:
        """Repeat short writes; what was written before an error counts as success."""
        done = 0
        while True:
            try:
                done += call(write, done)  # type: ignore[arg-type]
            except SysError:
                if done:
                    return done
                raise
            if done >= length:
                return done

    def pread(self, size: int, offset: int) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return on(self._open_handle(), os.pread, min(size, MAX_READ), offset)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        if not self.writable:
            raise SysError(EBADF)
        handle = self._open_handle()
        self.inode.fs.check_size(offset + len(data))
        return self._write_all(lambda done: os.pwrite(handle.fd, data[done:], offset + done), len(data))

    def seek(self, offset: int, whence: int) -> int:
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise SysError(EINVAL)
        return on(self._open_handle(), os.lseek, offset, whence)

    def truncate(self, size: int) -> None:
        if not self.writable or size < 0:
            raise SysError(EINVAL)
        self.inode.fs.check_size(size)
        on(self._open_handle(), os.ftruncate, size)

    def stat(self) -> Stat:
        return self.by_handle.stat()

    def chmod(self, caller: Caller, mode: int) -> None:
        change_mode(caller, self.location, self.by_handle, mode)

    def chown(self, caller: Caller, uid: int, gid: int) -> None:
        change_owner(caller, self.location, self.by_handle, uid, gid)

    def utimens(self, caller: Caller, atime: int, mtime: int) -> None:
        change_times(caller, self.location, self.by_handle, atime, mtime)

    def sync(self) -> None:
        on(self._open_handle(), os.fsync)

    def close(self) -> None:
        super().close()
        self.handle = None
