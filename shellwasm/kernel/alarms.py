"""ITIMER_REAL: SIGALRM after a while, once or again and again."""

from __future__ import annotations

from time import monotonic

from shellwasm.kernel.base import SIGALRM
from shellwasm.kernel.signals import EXITING, post
from shellwasm.kernel.timers import SHARED, Timer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.task import Task


class Alarm:
    """An armed interval timer of one task; seconds."""

    __slots__ = ("interval", "task", "timer")

    def __init__(self, task: Task, value: float, interval: float) -> None:
        self.task = task
        self.interval = interval
        self.timer: Timer = SHARED.after(value, self.ring)

    def ring(self) -> None:
        """Post SIGALRM; arm again if there is an interval."""
        if self.interval and self.task.state < EXITING:
            self.timer = SHARED.after(self.interval, self.ring)
        elif self.task.alarm is self:
            self.task.alarm = None
        post(self.task, SIGALRM)

    def left(self) -> float:
        """Seconds until it rings; never 0 while armed."""
        return max(1e-6, self.timer.when - monotonic())

    def cancel(self) -> None:
        """Disarm."""
        self.interval = 0.0
        self.timer.cancel()


def set_timer(task: Task, value: float, interval: float = 0.0) -> tuple[float, float]:
    """setitimer(2), in seconds: a `value` of 0 disarms. Returns the old (time left, interval)."""
    old = task.alarm
    task.alarm = None
    before = (0.0, 0.0)
    if old is not None:
        before = (old.left(), old.interval)
        old.cancel()
    if value > 0:
        task.alarm = Alarm(task, value, interval)
    return before
