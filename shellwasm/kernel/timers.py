"""Timers: calls at a later moment, for alarms, wall time and the CPU watch, on one thread that all kernels share."""

from __future__ import annotations

import heapq
import os
import threading
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_IDLE_SECONDS = 2.0


class Timer:
    """One pending call; `when` is a moment of the monotonic clock, in seconds."""

    __slots__ = ("call", "serial", "when")

    def __init__(self, when: float, call: Callable[[], object], serial: int) -> None:
        self.when = when
        self.call: Callable[[], object] | None = call
        self.serial = serial

    def __lt__(self, other: Timer) -> bool:
        return (self.when, self.serial) < (other.when, other.serial)

    def cancel(self) -> None:
        """The call will not be made (it may be under way)."""
        self.call = None


class Timers:
    """A heap of timers and the thread that makes their calls; the thread ends two seconds after the last one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._reset()

    def _reset(self) -> None:
        self._heap: list[Timer] = []
        self._thread: threading.Thread | None = None
        self._serial = 0
        self._sweep_at = 64  # size of the heap at which cancelled timers are thrown out

    def after(self, seconds: float, call: Callable[[], object]) -> Timer:
        """Call `call()` in `seconds`, on the timer thread: it must be quick and must not raise."""
        with self._changed:
            self._serial += 1
            timer = Timer(monotonic() + seconds, call, self._serial)
            if len(self._heap) >= self._sweep_at:
                self._sweep()
            heapq.heappush(self._heap, timer)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="shellwasm-timers", daemon=True)
                self._thread.start()
            elif self._heap[0] is timer:
                self._changed.notify()
        return timer

    def _sweep(self) -> None:
        self._heap = [timer for timer in self._heap if timer.call is not None]
        heapq.heapify(self._heap)
        self._sweep_at = 64 + 2 * len(self._heap)

    def _work(self) -> None:
        while True:
            timer = self._next()
            if timer is None:
                return
            call = timer.call
            timer.call = None
            if call is not None:
                call()

    def _next(self) -> Timer | None:
        """Sleep until a timer is due; None when there has been none for a while."""
        with self._changed:
            while True:
                while self._heap and self._heap[0].call is None:
                    heapq.heappop(self._heap)
                if not self._heap:
                    if not self._changed.wait(_IDLE_SECONDS) and not self._heap:
                        self._thread = None
                        return None
                    continue
                left = self._heap[0].when - monotonic()
                if left <= 0:
                    return heapq.heappop(self._heap)
                self._changed.wait(min(left, threading.TIMEOUT_MAX))

    def after_fork(self) -> None:
        """In the child of a host fork: the thread does not exist here."""
        self._changed = threading.Condition()
        self._reset()


SHARED = Timers()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=SHARED.after_fork)
