"""CPU time: the clock of each thread, and the watch that holds the limits of CPU time."""

from __future__ import annotations

import threading
import time

from shellwasm.kernel import signals
from shellwasm.kernel.base import SIGKILL, SIGXCPU
from shellwasm.kernel.resources import RLIMIT_CPU
from shellwasm.kernel.timers import SHARED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.kernel.kernel import Kernel
    from shellwasm.kernel.task import Task
    from shellwasm.limits import Budget

_PERIOD = 0.05  # seconds between two looks
_CLOCK_OF: Callable[[int], int] | None = getattr(time, "pthread_getcpuclockid", None)


def running_time(task: Task) -> float:
    """CPU seconds that the thread of `task` has used since they were last counted."""
    with task.kernel.lock:  # the thread exists while `thread` is set
        if not task.thread or task.guest is not None:
            return 0.0
        return max(0.0, thread_clock(task.thread) - task.cpu_mark)


def thread_clock(thread: int) -> float:
    """The CPU clock of a living thread, in seconds; only the calling one's where the host has no such clock (macOS)."""
    if _CLOCK_OF is None:
        return time.thread_time() if thread == threading.get_ident() else 0.0
    return time.clock_gettime(_CLOCK_OF(thread))


def _ask(task: Task) -> None:
    """Let a process count its own time, at its next look at `attention`."""
    with task.kernel.lock:
        if not task.thread or task.guest is not None:
            return
        task.recount = True
        task.attention = True
    task.wake()


class CpuWatch:
    """Looks at the CPU clocks every 50 ms as long as some process of the kernel has a limit of CPU time."""

    __slots__ = ("_active", "_kernel")

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._active = False

    def begin(self) -> None:
        """A process got such a limit."""
        with self._kernel.lock:
            if self._active:
                return
            self._active = True
        SHARED.after(_PERIOD, self._look)

    def _look(self) -> None:
        limited = [
            task
            for task in self._kernel.live()
            if task.budget.limits.cpu_time is not None or RLIMIT_CPU in task.rlimits
        ]
        uncounted: dict[Budget, float] = {}
        for task in limited:
            if _CLOCK_OF is None:
                _ask(task)
            seconds = running_time(task)
            uncounted[task.budget] = uncounted.get(task.budget, 0.0) + seconds
            _check_own(task, seconds)
        for budget, seconds in uncounted.items():
            limit = budget.limits.cpu_time
            if limit is not None and budget.cpu_seconds + seconds > limit:
                budget.exceed("cpu_time")
        with self._kernel.lock:
            self._active = bool(limited)
        if limited:
            SHARED.after(_PERIOD, self._look)


def _check_own(task: Task, uncounted: float) -> None:
    """RLIMIT_CPU: SIGXCPU at the soft limit and each second after it, SIGKILL at the hard one."""
    limits = task.rlimits.get(RLIMIT_CPU)
    if limits is None:
        return
    seconds = uncounted + (task.used.cpu if task.used is not None else 0.0)
    if seconds >= limits[1]:
        signals.post(task, SIGKILL)
    elif seconds >= limits[0]:
        task.rlimits = {**task.rlimits, RLIMIT_CPU: (int(seconds) + 1, limits[1])}
        signals.post(task, SIGXCPU)
