"""Ticker: a thread that does something at a steady pace, only while there is somebody to do it for."""

from __future__ import annotations

import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_IDLE_TURNS = 50  # turns without work before the thread goes to sleep, so that commands in a row do not wake it each time


class Ticker:
    """Calls `tick` every `interval` seconds while `busy()`. `idle` is true while somebody must call `wake`."""

    __slots__ = ("idle", "_tick", "_busy", "_interval", "_awake", "_thread", "_stopped")

    def __init__(self, tick: Callable[[], object], busy: Callable[[], object], interval: float) -> None:
        self.idle = True
        self._tick = tick
        self._busy = busy
        self._interval = interval
        self._awake = threading.Event()
        self._thread: threading.Thread | None = None
        self._stopped = False

    def wake(self) -> None:
        """There is work again: call after `busy()` has become true."""
        self.idle = False
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="shellwasm-ticker", daemon=True)
            self._thread.start()
        self._awake.set()

    def stop(self) -> None:
        """End the thread."""
        self._stopped = True
        self._awake.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopped:
            self._tick_until_idle()
            self._awake.clear()
            self.idle = True
            if not self._busy() and not self._stopped:
                self._awake.wait()
            self.idle = False

    def _tick_until_idle(self) -> None:
        unused = 0
        while unused < _IDLE_TURNS and not self._stopped:
            time.sleep(self._interval)
            self._tick()
            unused = 0 if self._busy() else unused + 1
