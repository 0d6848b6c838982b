"""Time and randomness for the sandbox: real by default, virtual and seeded for a reproducible run."""

from __future__ import annotations

import os
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wait import Waiter

_NS = 1_000_000_000
_U64 = (1 << 64) - 1


class Clock:
    """The real clock. Times are nanoseconds; durations and deadlines are seconds."""

    __slots__ = ()

    def realtime(self) -> int:
        """Nanoseconds since the Epoch."""
        return time.time_ns()

    def monotonic(self) -> int:
        """Nanoseconds since some fixed moment."""
        return time.monotonic_ns()

    def resolution(self) -> int:
        """Nanoseconds between two moments that the clock can tell apart."""
        return 1

    def deadline(self, seconds: float) -> float:
        """The moment `seconds` from now, as `Waiter.sleep` and `WaitQueue.wait` take it."""
        return time.monotonic() + seconds

    def sleep(self, waiter: Waiter, seconds: float) -> None:
        """Sleep that long. Raises SysError(EINTR) when a signal must be attended to."""
        end = time.monotonic() + seconds
        while waiter.sleep(end) or time.monotonic() < end:
            pass


class VirtualClock(Clock):
    """A clock that only moves when somebody sleeps, or looks at it (by `tick` nanoseconds): runs are reproducible.

    A sleep takes no real time: it moves the clock. Waiting for something with a deadline still takes real time.
    """

    __slots__ = ("_lock", "_now", "_start", "_tick")

    def __init__(self, start: int = 0, tick: int = 1000) -> None:
        self._now = self._start = start  # ns since the Epoch
        self._tick = tick
        self._lock = threading.Lock()

    def _advance(self, nanoseconds: int) -> int:
        with self._lock:
            self._now += nanoseconds
            return self._now

    def realtime(self) -> int:
        return self._advance(self._tick)

    def monotonic(self) -> int:
        return self._advance(self._tick) - self._start

    def sleep(self, waiter: Waiter, seconds: float) -> None:
        if waiter.interrupted is not None and waiter.interrupted():
            waiter.sleep(0.0)  # raises EINTR
        self._advance(max(0, int(seconds * _NS)))


class Entropy:
    """Random bytes from the host's operating system."""

    __slots__ = ()

    def read(self, size: int) -> bytes:
        return os.urandom(size)


class SeededEntropy(Entropy):
    """Reproducible random bytes (the SplitMix64 generator): not for secrets."""

    __slots__ = ("_lock", "_state")

    def __init__(self, seed: int) -> None:
        self._state = seed & _U64
        self._lock = threading.Lock()

    def read(self, size: int) -> bytes:
        with self._lock:
            return b"".join(self._word().to_bytes(8, "little") for _ in range((size + 7) // 8))[:size]

    def _word(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _U64
        word = self._state
        word = ((word ^ (word >> 30)) * 0xBF58476D1CE4E5B9) & _U64
        word = ((word ^ (word >> 27)) * 0x94D049BB133111EB) & _U64
        return word ^ (word >> 31)
