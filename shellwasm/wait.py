"""The only way to block: Waiter (one sleeping process thread) and WaitQueue (who waits for an object)."""

from __future__ import annotations

import threading
from collections import deque
from time import monotonic

from shellwasm.errors import EAGAIN, EINTR, EPIPE, SysError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Waiter:
    """Lets the thread of one process sleep, and any other thread wake it.

    `interrupted` is asked before and after each sleep: while it is true (a signal to deliver, a kill),
    `sleep` raises SysError(EINTR) instead of sleeping. `wakers` are extra things to poke on wake
    (a host descriptor that the thread polls, for instance). `asleep` is what `ps` shows.
    """

    __slots__ = ("_lock", "asleep", "interrupted", "wakers")

    def __init__(self, interrupted: Callable[[], object] | None = None) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()
        self.asleep = False
        self.interrupted = interrupted
        self.wakers: list[Callable[[], None]] = []

    def wake(self) -> None:
        """Make the current or the next `sleep` return; never blocks, any thread, idempotent."""
        try:
            self._lock.release()
        except RuntimeError:  # already awake
            pass
        for waker in tuple(self.wakers):
            waker()

    def sleep(self, deadline: float | None = None) -> bool:
        """Sleep until woken (True) or until `deadline` on the monotonic clock (False).

        Wake-ups may be spurious: the caller tests its condition again. Raises SysError(EINTR).
        """
        if self.interrupted is not None and self.interrupted():
            raise SysError(EINTR)
        self.asleep = True
        if deadline is None:
            woken = self._lock.acquire()
        else:
            woken = self._lock.acquire(timeout=max(0.0, min(deadline - monotonic(), threading.TIMEOUT_MAX)))
        self.asleep = False
        if self.interrupted is not None and self.interrupted():
            raise SysError(EINTR)
        return woken

    def pause(self) -> None:
        """Sleep until woken, whatever `interrupted` says: for a stopped process. May return early."""
        self._lock.acquire()


class WaitQueue:
    """The waiters of one object; the object's owner calls `wake` after each change of state.

    `add` and `wake` may race: a waiter registers first, then tests the condition, then sleeps.
    """

    __slots__ = ("_waiters",)

    def __init__(self) -> None:
        self._waiters: list[Waiter] = []

    def add(self, waiter: Waiter) -> None:
        self._waiters.append(waiter)

    def remove(self, waiter: Waiter) -> None:
        if waiter in self._waiters:
            self._waiters.remove(waiter)

    def wake(self) -> None:
        """Wake everybody."""
        for waiter in tuple(self._waiters):
            waiter.wake()

    def wait(self, waiter: Waiter, ready: Callable[[], object], deadline: float | None = None) -> bool:
        """Sleep until `ready()` (True) or the deadline (False). Raises SysError(EINTR)."""
        if ready():
            return True
        self.add(waiter)
        try:
            while not ready():
                try:
                    woken = waiter.sleep(deadline)
                except SysError:
                    if ready():  # what was waited for counts more than a signal that came with it
                        break
                    raise
                if not woken and deadline is not None and monotonic() >= deadline:
                    return bool(ready())
            return True
        finally:
            self.remove(waiter)


class Pipe:
    """A bounded byte queue in memory (XBD 3.259): chunks by reference, writes up to PIPE_BUF atomic.

    `readers` and `writers` count open ends; the owner of an end calls `close_reader`/`close_writer`.
    """

    PIPE_BUF = 4096

    __slots__ = ("__weakref__", "_chunks", "_lock", "_start", "capacity", "queue", "readers", "size", "writers")

    def __init__(self, capacity: int = 65_536, readers: int = 1, writers: int = 1) -> None:
        self.capacity = capacity
        self.size = 0
        self.readers = readers
        self.writers = writers
        self.queue = WaitQueue()
        self._chunks: deque[bytes] = deque()
        self._start = 0  # how much of the first chunk was read
        self._lock = threading.Lock()

    def read(self, size: int, waiter: Waiter, *, block: bool = True, delimiter: bytes = b"") -> bytes:
        """At most `size` bytes; b"" when no writer is left. EAGAIN when empty and not `block`.

        With a `delimiter` (one byte) nothing behind the first one is taken, though less may be.
        """
        while True:
            with self._lock:
                data = self._take(self._distance(delimiter, size) if delimiter else size) if self._chunks else None
                ended = not self.writers
            if data is not None:
                self.queue.wake()
                return data
            if ended or not size:
                return b""
            if not block:
                raise SysError(EAGAIN)
            self.queue.wait(waiter, self.read_ready)

    def write(self, data: bytes | memoryview, waiter: Waiter, *, block: bool = True) -> int:
        """Write all of `data` (short only when not `block`, or when a signal came). EPIPE when no reader is left."""
        total = len(data)
        need = min(total if total <= self.PIPE_BUF else 1, self.capacity)
        done = self._put(data, 0, need)
        while done < total:
            if not block:
                if done:
                    break
                raise SysError(EAGAIN)
            if done:
                need = min(total - done, self.PIPE_BUF, self.capacity)
            try:
                self._wait_for_room(need, waiter)
                done += self._put(data, done, need)
            except SysError:
                if done:
                    break
                raise
        return done

    def _put(self, data: bytes | memoryview, start: int, need: int) -> int:
        """Append what fits of `data` from `start` on, if there is room for `need` bytes; the number appended."""
        with self._lock:
            if not self.readers:
                raise SysError(EPIPE)
            room = self.capacity - self.size
            if room < need:
                return 0
            piece = bytes(data[start : start + room] if start or len(data) > room else data)
            if piece:
                self._chunks.append(piece)
                self.size += len(piece)
        self.queue.wake()
        return len(piece)

    def _wait_for_room(self, need: int, waiter: Waiter) -> None:
        self.queue.wait(waiter, lambda: not self.readers or self.capacity - self.size >= need)

    def _distance(self, delimiter: bytes, size: int) -> int:
        """How many bytes of the first chunk to take so as to end behind `delimiter`."""
        first, start = self._chunks[0], self._start
        end = first.find(delimiter, start, start + size) + 1
        return (end if end else min(len(first), start + size)) - start

    def _take(self, size: int) -> bytes:
        """At most `size` bytes off the front; there is a chunk."""
        parts: list[bytes] = []
        left = size
        while left and self._chunks:
            first, start = self._chunks[0], self._start
            end = start + left
            if end < len(first):
                parts.append(first[start:end])
                self._start = end
                left = 0
                break
            parts.append(first[start:] if start else first)
            left -= len(first) - start
            self._chunks.popleft()
            self._start = 0
        self.size -= size - left
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read_ready(self) -> bool:
        """Would a read return at once?"""
        return bool(self._chunks) or not self.writers

    def write_ready(self) -> bool:
        """Would a write of PIPE_BUF bytes return at once?"""
        return self.capacity - self.size >= min(self.PIPE_BUF, self.capacity) or not self.readers

    def open_reader(self) -> None:
        with self._lock:
            self.readers += 1
        self.queue.wake()

    def open_writer(self) -> None:
        with self._lock:
            self.writers += 1
        self.queue.wake()

    def close_reader(self) -> None:
        with self._lock:
            self.readers -= 1
        self.queue.wake()

    def close_writer(self) -> None:
        with self._lock:
            self.writers -= 1
        self.queue.wake()
