"""How a run's standard input, output and error are given by a Python program, and turned into open files."""

from __future__ import annotations

import threading
from collections import deque

from shellwasm.errors import EPIPE, SysError
from shellwasm.kernel.hostio import HostFile
from shellwasm.kernel.sinks import BytesFile, IteratorFile, NullFile
from shellwasm.vfs.base import O_RDONLY, OpenFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

READ_SIZE = 65_536


class Special:
    """A named constant: CAPTURE, DISCARD, STDOUT, PIPE."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"shellwasm.{self.name}"


CAPTURE = Special("CAPTURE")  # keep it for the Result
DISCARD = Special("DISCARD")  # like /dev/null
STDOUT = Special("STDOUT")  # stderr goes where stdout goes, in the order of writing
CLOSED = Special("CLOSED")  # no descriptor at all
PIPE = Special("PIPE")  # stdin of a Process: write to `process.stdin`


def open_input(source: Any, encoding: str = "utf-8") -> OpenFile:
    """None (end of file), bytes, str, a host descriptor, a binary file object, or an iterable of bytes."""
    if source is None or source is DISCARD:
        return NullFile(O_RDONLY)
    if isinstance(source, OpenFile):
        return source
    if isinstance(source, str):
        return BytesFile(source.encode(encoding, "surrogateescape"))
    if isinstance(source, (bytes, bytearray, memoryview)):
        return BytesFile(bytes(source))
    if isinstance(source, int):
        return HostFile(source, O_RDONLY)
    if hasattr(source, "read"):
        return IteratorFile(iter(lambda: source.read(READ_SIZE), b""))
    return IteratorFile(iter(source))


class Subscription:
    """One listener of a Channel: iterate it for chunks as they come; it ends when the process has ended.

    At most `limit` bytes wait; when the listener is slower than that, its oldest chunks are dropped and counted
    in `dropped`: a slow listener never blocks the process, nor the others.
    """

    __slots__ = ("_chunks", "_closed", "_condition", "_notify", "_size", "dropped", "limit")

    def __init__(self, limit: int, notify: Callable[[], None] | None = None) -> None:
        self.limit = limit
        self.dropped = 0
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._closed = False
        self._condition = threading.Condition()
        self._notify = notify

    def put(self, data: bytes) -> None:
        with self._condition:
            self._chunks.append(data)
            self._size += len(data)
            while self._size > self.limit and len(self._chunks) > 1:
                lost = self._chunks.popleft()
                self._size -= len(lost)
                self.dropped += len(lost)
            self._condition.notify()
        if self._notify is not None:
            self._notify()

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        if self._notify is not None:
            self._notify()

    def poll(self) -> bytes | None:
        """The next chunk, b"" at the end, None if there is nothing yet; never waits."""
        with self._condition:
            if self._chunks:
                data = self._chunks.popleft()
                self._size -= len(data)
                return data
            return b"" if self._closed else None

    def get(self, timeout: float | None = None) -> bytes | None:
        """The next chunk, b"" at the end, None at the timeout (seconds)."""
        with self._condition:
            self._condition.wait_for(lambda: self._chunks or self._closed, timeout)
        return self.poll()

    def __iter__(self) -> Iterator[bytes]:
        while data := self.get():
            yield data


class Channel:
    """What a process writes: kept as a log (the last `keep` bytes), and handed to every subscriber live."""

    __slots__ = ("_closed", "_lock", "_log", "_size", "_subscribers", "keep")

    def __init__(self, keep: int) -> None:
        self.keep = keep
        self._log: deque[bytes] = deque()
        self._size = 0
        self._subscribers: dict[str, Subscription] = {}
        self._closed = False
        self._lock = threading.Lock()

    def publish(self, data: bytes) -> None:
        with self._lock:
            self._log.append(data)
            self._size += len(data)
            while self._size > self.keep and len(self._log) > 1:
                self._size -= len(self._log.popleft())
            subscribers = tuple(self._subscribers.values())
        for subscription in subscribers:
            subscription.put(data)

    def subscribe(
        self, name: str | None = None, *, replay: bool = False, notify: Callable[[], None] | None = None
    ) -> Subscription:
        """A new listener; with `replay` it first gets the log."""
        subscription = Subscription(self.keep, notify)
        with self._lock:
            name = name or f"listener-{len(self._subscribers)}-{id(subscription):x}"
            for data in self._log if replay else ():
                subscription.put(data)
            if self._closed:
                subscription.close()
            else:
                self._subscribers[name] = subscription
        return subscription

    def unsubscribe(self, which: str | Subscription) -> None:
        """By name or object; unknown ones are ignored."""
        with self._lock:
            for name, subscription in list(self._subscribers.items()):
                if which in (name, subscription):
                    del self._subscribers[name]
                    subscription.close()

    def getvalue(self) -> bytes:
        """The log."""
        with self._lock:
            return b"".join(self._log)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            subscribers = tuple(self._subscribers.values())
            self._subscribers.clear()
        for subscription in subscribers:
            subscription.close()


class InputWriter:
    """The writing end of a Process's standard input (a pipe of the sandbox)."""

    __slots__ = ("_file", "_open", "_waiter")

    def __init__(self, file: OpenFile, waiter: Any) -> None:
        self._file = file
        self._waiter = waiter
        self._open = True

    def write(self, data: bytes | str) -> int:
        """Write all of it; waits while the pipe is full. BrokenPipeError when nobody reads any more."""
        if not self._open:
            raise ValueError("standard input is closed")
        if isinstance(data, str):
            data = data.encode("utf-8", "surrogateescape")
        try:
            return self._file.write(data, self._waiter)
        except SysError as error:
            if error.errno == EPIPE:
                raise BrokenPipeError("nobody reads this process's standard input") from error
            raise

    def close(self) -> None:
        """End of file for the reader."""
        if self._open:
            self._open = False
            self._file.release()

    def __enter__(self) -> InputWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
