"""Open files that lead out of the sandbox into Python: captured output, callbacks, bytes and iterators as input."""

from __future__ import annotations

import threading

from shellwasm.errors import EBADF, EINVAL, EPIPE, SysError
from shellwasm.vfs.base import O_RDONLY, O_RDWR, O_WRONLY, S_IFCHR, S_IFIFO, S_IFREG, SEEK_CUR, SEEK_SET, OpenFile, Stat
from shellwasm.wait import WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shellwasm.limits import Budget
    from shellwasm.wait import Waiter

SINK_DEV = 9  # st_dev of these files; the number of an anonymous file is its address


class _Sink(OpenFile):
    """Output only; looks like a pipe, so that nobody expects to seek."""

    __slots__ = ()

    def stat(self) -> Stat:
        return Stat(dev=SINK_DEV, ino=id(self) & 0x7FFFFFFF, mode=S_IFIFO | 0o600)

    def read(self, size: int, waiter: Waiter) -> bytes:
        raise SysError(EBADF)


class CaptureFile(_Sink):
    """Collects what is written, up to `limit` bytes; more is EPIPE, and the budget notes the limit `capture`.

    With `charged`, the bytes also count as output of the run. `closed` is true once no descriptor is left:
    a command substitution ends when its shell has ended and this is true (`wait_closed`).
    """

    __slots__ = ("_chunks", "_lock", "_queue", "budget", "charged", "closed", "limit", "size")

    def __init__(self, budget: Budget | None = None, *, limit: int | None = None, charged: bool = False) -> None:
        super().__init__(O_WRONLY)
        self.budget = budget
        self.limit = limit
        self.charged = charged
        self.closed = False
        self.size = 0
        self._chunks: list[bytes] = []
        self._queue: WaitQueue | None = None
        self._lock = threading.Lock()

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        if not data:
            return 0
        if self.charged and self.budget is not None:
            self.budget.charge_output(len(data))
        with self._lock:
            if self.limit is not None:
                data = data[: self.limit - self.size]
            self._chunks.append(bytes(data))
            self.size += len(data)
        if not data:
            self._refuse()
        return len(data)

    def _refuse(self) -> None:
        if self.budget is not None:
            self.budget.note("capture")
        raise SysError(EPIPE)

    def getvalue(self) -> bytes:
        """What was written so far."""
        with self._lock:
            if len(self._chunks) > 1:
                self._chunks[:] = [b"".join(self._chunks)]
            return self._chunks[0] if self._chunks else b""

    def wait_closed(self, waiter: Waiter, deadline: float | None = None) -> bool:
        """Sleep until the last descriptor is closed (True) or the deadline (False). Raises SysError(EINTR)."""
        if self.closed:
            return True
        with self._lock:
            if self._queue is None:
                self._queue = WaitQueue()
        return self._queue.wait(waiter, lambda: self.closed, deadline)

    def close(self) -> None:
        with self._lock:
            self.closed = True
            queue = self._queue
        if queue is not None:
            queue.wake()


class CallbackFile(_Sink):
    """Calls `function` with each chunk of output, one call at a time, on the writer's thread.

    An exception of the function is the host program's: it is kept in `error`, and the writer gets EPIPE.
    """

    __slots__ = ("_lock", "budget", "error", "function")

    def __init__(self, function: Callable[[bytes], object], budget: Budget | None = None) -> None:
        super().__init__(O_WRONLY)
        self.function = function
        self.budget = budget
        self.error: Exception | None = None
        self._lock = threading.Lock()

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        if self.budget is not None:
            self.budget.charge_output(len(data))
        with self._lock:
            if self.error is not None:
                raise SysError(EPIPE)
            try:
                self.function(bytes(data))
            except Exception as error:
                self.error = error
                raise SysError(EPIPE) from error
        return len(data)


class NullFile(OpenFile):
    """/dev/null without a filesystem: end of file to read, swallows what is written."""

    __slots__ = ()

    def __init__(self, flags: int = O_RDWR) -> None:
        super().__init__(flags)

    def read(self, size: int, waiter: Waiter) -> bytes:
        return b""

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        return len(data)

    def seek(self, offset: int, whence: int) -> int:
        return 0

    def stat(self) -> Stat:
        return Stat(dev=SINK_DEV, ino=1, mode=S_IFCHR | 0o666, rdev=0x103)


class BytesFile(OpenFile):
    """Standard input from bytes in memory: a read-only, seekable file."""

    __slots__ = ("_lock", "data", "offset")

    def __init__(self, data: bytes) -> None:
        super().__init__(O_RDONLY)
        self.data = data
        self.offset = 0
        self._lock = threading.Lock()

    def read(self, size: int, waiter: Waiter) -> bytes:
        with self._lock:
            piece = self.data[self.offset : self.offset + size]
            self.offset += len(piece)
        return piece

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        raise SysError(EBADF)

    def pread(self, size: int, offset: int) -> bytes:
        return self.data[offset : offset + size]

    def seek(self, offset: int, whence: int) -> int:
        with self._lock:
            if whence not in (0, 1, 2):
                raise SysError(EINVAL)
            base = 0 if whence == SEEK_SET else self.offset if whence == SEEK_CUR else len(self.data)
            if base + offset < 0:
                raise SysError(EINVAL)
            self.offset = base + offset
            return self.offset

    def stat(self) -> Stat:
        return Stat(dev=SINK_DEV, ino=id(self) & 0x7FFFFFFF, mode=S_IFREG | 0o400, size=len(self.data))


class IteratorFile(OpenFile):
    """Standard input from an iterator of bytes; it is advanced only when its bytes are asked for.

    An exception of the iterator is the host program's: it is kept in `error`, and the reader gets end of file.
    """

    __slots__ = ("_chunk", "_lock", "_source", "_used", "error")

    def __init__(self, source: Iterator[bytes]) -> None:
        super().__init__(O_RDONLY)
        self.error: Exception | None = None
        self._source: Iterator[bytes] | None = source
        self._chunk = b""
        self._used = 0  # bytes of the chunk that were read
        self._lock = threading.Lock()

    def read(self, size: int, waiter: Waiter) -> bytes:
        with self._lock:
            while self._used >= len(self._chunk) and self._source is not None and size:
                self._chunk = self._advance(self._source)
                self._used = 0
            piece = self._chunk[self._used : self._used + size]
            self._used += len(piece)
        return piece

    def _advance(self, source: Iterator[bytes]) -> bytes:
        try:
            return bytes(next(source))
        except StopIteration:
            self._source = None
        except Exception as error:
            self.error = error
            self._source = None
        return b""

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        raise SysError(EBADF)

    def stat(self) -> Stat:
        return Stat(dev=SINK_DEV, ino=id(self) & 0x7FFFFFFF, mode=S_IFIFO | 0o600)
