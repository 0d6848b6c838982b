"""Regular files, native nodes and FIFOs of the memory filesystem, and their open file descriptions."""

from __future__ import annotations

from shellwasm.errors import EBADF, EINVAL, ENXIO, SysError
from shellwasm.vfs.base import (
    O_ACCMODE,
    O_APPEND,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    O_TRUNC,
    O_WRONLY,
    S_IFIFO,
    S_IFREG,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
)
from shellwasm.vfs.content import Content
from shellwasm.vfs.meminode import MemInode
from shellwasm.vfs.openfile import NodeFile, PipeFile
from shellwasm.wait import Pipe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller, Location, OpenFile
    from shellwasm.vfs.memory import MemoryFS
    from shellwasm.wait import Waiter


class MemFile(MemInode):
    """A regular file. `borrowed` means that a snapshot has the same Content: share it before a write."""

    __slots__ = ("borrowed", "content", "program")

    kind = S_IFREG

    def __init__(self, fs: MemoryFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.content = Content()
        self.borrowed = False
        self.program: object | None = None

    @property
    def size(self) -> int:
        return self.content.size

    @property
    def allocated(self) -> int:
        return self.content.allocated

    @property
    def shared(self) -> bytes | None:  # type: ignore[override]
        return self.content.blob

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        self.opened()
        if flags & O_TRUNC:
            self.truncate(0)
        return MemoryFile(self, flags, location)

    def _own(self, keep: int | None = None) -> Content:
        """Under the lock, before a change of the bytes: a content that is this inode's alone.

        Only the first `keep` bytes will be needed (None: all of them).
        """
        self.modify()
        self.program = None
        if self.borrowed:
            self.content = self.content.share()
            self.borrowed = False
        return self.content

    def fetch(self, offset: int, size: int) -> bytes:
        """Under the lock: bytes of the file; keeps the access time as `relatime` does."""
        if self.atime <= self.mtime or self.atime <= self.ctime:
            self.modify()
            self.atime = self.fs.clock()
        return self.content.read(offset, size)

    def store(self, data: bytes | memoryview, offset: int) -> None:
        """Under the lock: write all of `data`. ENOSPC or EFBIG: nothing is written."""
        length = len(data)
        if not length:
            return
        self.fs.quota.check_file(offset + length)
        content = self._own()
        self.fs.charge(content.growth(offset, length))
        content.write(data, offset)
        self.mtime = self.ctime = self.fs.clock()

    def truncate(self, size: int) -> None:
        if size < 0:
            raise SysError(EINVAL)
        with self.fs.lock:
            self.check_alive()
            if size > self.size:
                self.fs.quota.check_file(size)
            content = self._own(size)
            before = content.allocated
            content.truncate(size)
            self.fs.charge(content.allocated - before)
            self.mtime = self.ctime = self.fs.clock()
        self.changed()

    def set_program(self, program: object, text: bytes) -> None:
        self.truncate(0)
        with self.fs.lock:
            self.store(text, 0)
            self.program = program

    def frozen_body(self) -> object:
        self.borrowed = True
        return self.content, self.program

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, tuple)
        self.content, self.program = body
        self.borrowed = True


class MemoryFile(NodeFile):
    """An open regular file of memory: the offset lives here, the bytes in the inode."""

    __slots__ = ("position",)

    inode: MemFile

    def __init__(self, inode: MemFile, flags: int, location: Location) -> None:
        super().__init__(inode, flags, location)
        self.position = 0

    def read(self, size: int, waiter: Waiter | None = None) -> bytes:
        if self.flags & O_ACCMODE == O_WRONLY:
            raise SysError(EBADF)
        inode = self.inode
        with inode.fs.lock:  # the offset too: duplicates may read at once from several threads
            data = inode.fetch(self.position, size)
            self.position += len(data)
        return data

    def read_until(self, delimiter: bytes, size: int, waiter: Waiter | None = None) -> bytes:
        if self.flags & O_ACCMODE == O_WRONLY:
            raise SysError(EBADF)
        inode = self.inode
        with inode.fs.lock:
            data = inode.fetch(self.position, size)
            end = data.find(delimiter) + 1
            if end:
                data = data[:end]
            self.position += len(data)
        return data

    def write(self, data: bytes | memoryview, waiter: Waiter | None = None) -> int:
        if self.flags & O_ACCMODE == O_RDONLY:
            raise SysError(EBADF)
        if not data:  # an append of nothing moves nothing either
            return 0
        inode = self.inode
        with inode.fs.lock:
            at = inode.size if self.flags & O_APPEND else self.position
            inode.store(data, at)
            self.position = at + len(data)
        if inode.watchers is not None:
            inode.watchers.wake()
        return len(data)

    def pread(self, size: int, offset: int) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        if offset < 0:
            raise SysError(EINVAL)
        with self.inode.fs.lock:
            return self.inode.fetch(offset, size)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        if not self.writable:
            raise SysError(EBADF)
        if offset < 0:
            raise SysError(EINVAL)
        with self.inode.fs.lock:
            self.inode.store(data, offset)
        self.inode.changed()
        return len(data)

    def seek(self, offset: int, whence: int) -> int:
        start = {SEEK_SET: 0, SEEK_CUR: self.position, SEEK_END: self.inode.size}.get(whence)
        if start is None or start + offset < 0:
            raise SysError(EINVAL)
        self.position = start + offset
        return self.position

    def truncate(self, size: int) -> None:
        if not self.writable:
            raise SysError(EINVAL)
        self.inode.truncate(size)

    def close(self) -> None:
        super().close()
        self.inode.closed()


class MemFifo(MemInode):
    """A FIFO: a Pipe while anybody has it open; `opened_*` count opens, so that a short visit is not missed."""

    __slots__ = ("pipe", "reads_opened", "writes_opened")

    kind = S_IFIFO

    def __init__(self, fs: MemoryFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.pipe: Pipe | None = None
        self.reads_opened = 0
        self.writes_opened = 0

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        with self.fs.lock:
            pipe, seen = self._join(flags)
        end = FifoFile(self, pipe, flags & ~O_TRUNC, location)
        try:
            if seen is not None:
                self._meet(pipe, flags, seen, caller.waiter)
        except SysError:
            end.close()
            raise
        return end

    def _join(self, flags: int) -> tuple[Pipe, int | None]:
        """Under the lock: count a new end; also, how often the other end had been opened by then, None if it is open:
        it may be gone again when this thread goes on.
        """
        access = flags & O_ACCMODE
        if self.pipe is None:
            if access == O_WRONLY and flags & O_NONBLOCK:
                raise SysError(ENXIO)
            self.pipe = Pipe(self.fs.pipe_capacity, 0, 0)
        elif access == O_WRONLY and flags & O_NONBLOCK and not self.pipe.readers:
            raise SysError(ENXIO)
        self.check_alive()
        self.opens += 1
        # looked at before our end wakes those who wait for it: they may write, close and be gone at once
        others = self.pipe.readers if access == O_WRONLY else self.pipe.writers
        seen = self.reads_opened if access == O_WRONLY else self.writes_opened
        if access != O_WRONLY:
            self.reads_opened += 1
            self.pipe.open_reader()
        if access != O_RDONLY:
            self.writes_opened += 1
            self.pipe.open_writer()
        return self.pipe, None if others or access == O_RDWR else seen

    def _meet(self, pipe: Pipe, flags: int, seen: int, waiter: Waiter) -> None:
        """Sleep until the other end is open, or has been since we came."""
        if flags & O_NONBLOCK:
            return
        if flags & O_ACCMODE == O_RDONLY:
            pipe.queue.wait(waiter, lambda: pipe.writers or self.writes_opened != seen)
        else:
            pipe.queue.wait(waiter, lambda: pipe.readers or self.reads_opened != seen)

    def left(self, pipe: Pipe) -> None:
        """An end has closed; the last one takes the unread bytes along."""
        with self.fs.lock:
            if self.pipe is pipe and not pipe.readers and not pipe.writers:
                self.pipe = None
        self.closed()


class FifoFile(PipeFile):
    """An open FIFO."""

    __slots__ = ()

    inode: MemFifo

    def close(self) -> None:
        super().close()
        self.inode.left(self.pipe)
