"""The two ends of an anonymous pipe, as open file descriptions over `wait.Pipe`."""

from __future__ import annotations

import threading
from weakref import WeakSet

from shellwasm.errors import EBADF, ENFILE, ENOTTY, SysError
from shellwasm.vfs.base import (
    O_ACCMODE,
    O_NONBLOCK,
    O_RDONLY,
    O_WRONLY,
    POLLERR,
    POLLHUP,
    POLLIN,
    POLLOUT,
    S_IFIFO,
    OpenFile,
    Stat,
)
from shellwasm.wait import Pipe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wait import Waiter

FIONREAD = 0x541B
PIPE_DEV = 8  # st_dev of anonymous pipes, as Linux's pipefs has one of its own


class PipeEnd(OpenFile):
    """One end of an anonymous pipe; `ino` is the same number for both ends."""

    __slots__ = ("created", "ino", "pipe")

    def __init__(self, pipe: Pipe, flags: int, ino: int, created: int) -> None:
        super().__init__(flags)
        self.pipe = pipe
        self.ino = ino
        self.created = created  # ns since the Epoch

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

    def stat(self) -> Stat:
        time = self.created
        return Stat(dev=PIPE_DEV, ino=self.ino, mode=S_IFIFO | 0o600, atime=time, mtime=time, ctime=time)

    def reopen(self, flags: int) -> PipeEnd:
        """Another open of the same pipe: as a reader, a writer or both, whichever end this is."""
        end = PipeEnd(self.pipe, flags & (O_ACCMODE | O_NONBLOCK), self.ino, self.created)
        if end.readable:
            self.pipe.open_reader()
        if end.writable:
            self.pipe.open_writer()
        return end

    def poll(self) -> int:
        pipe = self.pipe
        events = 0
        if self.readable:
            events |= (POLLIN if pipe.size else 0) | (0 if pipe.writers else POLLHUP)
        if self.writable:
            events |= (POLLOUT if pipe.write_ready() else 0) | (0 if pipe.readers else POLLERR)
        return events

    def watch(self, waiter: Waiter) -> None:
        self.pipe.queue.add(waiter)

    def unwatch(self, waiter: Waiter) -> None:
        self.pipe.queue.remove(waiter)

    def ioctl(self, request: int, argument: bytes) -> bytes:
        if request != FIONREAD:
            raise SysError(ENOTTY)
        return self.pipe.size.to_bytes(4, "little")

    def close(self) -> None:
        if self.readable:
            self.pipe.close_reader()
        if self.writable:
            self.pipe.close_writer()


class PipeMaker:
    """Makes the anonymous pipes of one sandbox, and bounds what they can hold together, as Linux does."""

    __slots__ = ("_capacity", "_lock", "_open", "_serial")

    BUFFERS_MAX = 64 << 20  # bytes: pipes made beyond that hold only PIPE_BUF
    PIPES_MAX = 16_384  # more are ENFILE

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity  # bytes of one pipe
        self._lock = threading.Lock()
        self._open: WeakSet[Pipe] = WeakSet()
        self._serial = 0

    def make(self, created: int) -> tuple[PipeEnd, PipeEnd]:
        """(read end, write end) of a new pipe, no references taken yet; `created` is nanoseconds since the Epoch."""
        with self._lock:
            count = len(self._open)
            if count >= self.PIPES_MAX:
                raise SysError(ENFILE)
            roomy = count * self._capacity < self.BUFFERS_MAX
            pipe = Pipe(self._capacity if roomy else min(self._capacity, Pipe.PIPE_BUF))
            self._open.add(pipe)
            self._serial += 1
            ino = self._serial
        return PipeEnd(pipe, O_RDONLY, ino, created), PipeEnd(pipe, O_WRONLY, ino, created)
