"""The command line's main thread: it only waits, on a wake descriptor, and hands the host's signals to the sandbox."""

from __future__ import annotations

import os
import select
import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

    from shellwasm.process import Process

# What the host sends us goes to the foreground processes inside; a second one within the run kills them.
FORWARDED = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP)


class Foreground:
    """Waits for a process on the main thread. Signal handlers only set flags: the wake descriptor ends the wait.

    (A handler alone would not: it does not run while a condition variable sleeps in the main thread.)
    """

    def __init__(self, process: Process) -> None:
        self.process = process
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)
        os.set_blocking(self._reader, False)
        self._received: list[int] = []

    def wait(self) -> int:
        """The process' status."""
        previous = {number: signal.signal(number, self._note) for number in FORWARDED}
        old_wakeup = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        self.process.add_done_callback(lambda _: self._wake())
        try:
            while self.process.running:
                select.select([self._reader], [], [])
                self._drain()
                self._forward()
            return self.process.result().status
        finally:
            signal.set_wakeup_fd(old_wakeup)
            for number, handler in previous.items():
                signal.signal(number, handler)
            os.close(self._reader)
            os.close(self._writer)

    def _note(self, number: int, frame: FrameType | None) -> None:
        self._received.append(number)

    def _wake(self) -> None:
        try:
            os.write(self._writer, b"\0")
        except (BlockingIOError, OSError):
            pass  # it is awake already

    def _drain(self) -> None:
        try:
            while os.read(self._reader, 512):
                pass
        except BlockingIOError:
            pass

    def _forward(self) -> None:
        while self._received:
            self.process.interrupt(self._received.pop(0))


def foreground(process: Process) -> int:
    """Wait for `process` as a terminal's program does; its status."""
    return Foreground(process).wait()
