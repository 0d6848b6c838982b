"""The command line's main thread: it only waits, on a wake descriptor, and hands the host's signals to the sandbox.
At the end the terminal has the modes that it had before.
"""

from __future__ import annotations

import os
import select

try:
    import termios
except ImportError:  # Windows
    termios = None  # type: ignore[assignment]

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    from types import FrameType
    from typing import Any

    from shellwasm.process import Process
else:
    import _signal as signal  # `signal` gives its numbers names by `enum`, which takes 4 ms to import

# What the host sends us goes to the foreground processes inside.
FORWARDED = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP)
# Those that end nothing: a window of another size, and Ctrl-Z.
GENTLE = frozenset({signal.SIGWINCH, signal.SIGTSTP})


class Foreground:
    """Waits for a process on the main thread; a context manager, entered before the process starts.

    Signal handlers only set flags: the wake descriptor ends the wait. (A handler alone would not: it does not run
    while a condition variable sleeps in the main thread.) With `job_control`, for a shell at a terminal, Ctrl-Z is
    forwarded too: it stops the foreground job inside, not us. The terminal gets its modes back after such a shell, and
    after any process that was killed; what a script that ended by itself did to them (`stty`) stays.
    """

    def __init__(self, *, job_control: bool = False) -> None:
        self._signals = (*FORWARDED, signal.SIGWINCH, *([signal.SIGTSTP] if job_control else []))
        self._restores = job_control
        self._modes: list[Any] | None = None
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)
        os.set_blocking(self._reader, False)
        self._received: list[int] = []
        self._previous: dict[int, Any] = {}
        self._old_wakeup = -1

    def __enter__(self) -> Foreground:
        self._old_wakeup = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        self._previous = {number: signal.signal(number, self._note) for number in self._signals}
        self._modes = _terminal_modes()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if self._modes is not None and (self._restores or kind is not None):
            _restore_modes(self._modes)
        signal.set_wakeup_fd(self._old_wakeup)
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        writer, self._writer = self._writer, -1
        os.close(self._reader)
        os.close(writer)

    def wait(self, process: Process) -> int:
        """The process' status."""
        process.add_done_callback(lambda _: self._wake())
        while process.running:
            select.select([self._reader], [], [])
            self._drain()
            while self._received:
                number = self._received.pop(0)
                if number == signal.SIGHUP:
                    process.hang_up()
                else:
                    process.interrupt(number)
                if number not in GENTLE:
                    process.stop_lingering()
        result = process.result()
        self._restores = self._restores or result.signal is not None
        return result.status

    def _note(self, number: int, frame: FrameType | None) -> None:
        self._received.append(number)

    def _wake(self) -> None:
        try:
            os.write(self._writer, b"\0")
        except OSError:
            pass  # full, so awake already; or the wait is over

    def _drain(self) -> None:
        try:
            while os.read(self._reader, 512):
                pass
        except BlockingIOError:
            pass


def _terminal_modes() -> list[Any] | None:
    """The modes of the terminal on descriptor 0, if it is one."""
    if termios is None or not os.isatty(0):
        return None
    try:
        return termios.tcgetattr(0)
    except termios.error:
        return None


def _restore_modes(modes: list[Any]) -> None:
    """Set them, unless another job has the terminal now: we would be stopped."""
    try:
        if os.tcgetpgrp(0) == os.getpgrp():
            termios.tcsetattr(0, termios.TCSANOW, modes)
    except (OSError, termios.error):
        pass  # the terminal is gone


def reserve_standard_streams() -> list[bool]:
    """Which of descriptors 0, 1, 2 are open; the others now lead to the null device, so that no file of ours gets
    their numbers.
    """
    are_open = [_is_open(fd) for fd in (0, 1, 2)]
    while not all(_is_open(fd) for fd in (0, 1, 2)):
        os.open(os.devnull, os.O_RDWR)
    return are_open


def _is_open(fd: int) -> bool:
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True
