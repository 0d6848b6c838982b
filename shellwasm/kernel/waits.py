"""wait4(2): who among the children has news, and sleeping until one has."""

from __future__ import annotations

import time

from shellwasm.errors import ECHILD, SysError
from shellwasm.kernel import signals
from shellwasm.kernel.base import CONTINUED, WCONTINUED, WNOHANG, WUNTRACED
from shellwasm.kernel.signals import ZOMBIE
from shellwasm.kernel.task import NOTHING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from shellwasm.kernel.kernel import Kernel
    from shellwasm.kernel.task import Task


class WaitResult:
    """What wait4(2) tells: seconds of CPU and peak memory are those of the process and of its waited-for children."""

    __slots__ = ("cpu_seconds", "max_rss", "pid", "status")

    def __init__(self, pid: int, status: int, cpu_seconds: float = 0.0, max_rss: int = 0) -> None:
        self.pid = pid
        self.status = status
        self.cpu_seconds = cpu_seconds
        self.max_rss = max_rss


def wait(kernel: Kernel, task: Task, pid: int, options: int, deadline: float | None) -> WaitResult | None:
    """See `Kernel.wait`."""
    waiter = task.waiter
    while True:
        result = _collect(kernel, task, pid, options)
        if result is not None:
            return result
        if options & WNOHANG:
            return None
        try:
            if not waiter.sleep(deadline) and deadline is not None and time.monotonic() >= deadline:
                return None
        except SysError:
            signals.settle(task)
            if signals.handler_due(task):
                result = _collect(kernel, task, pid, options)
                if result is None:
                    raise
                return result


def collect_ended(kernel: Kernel, host: Task) -> None:
    """Take the ended children of `host`, which waits for its guest, out of the table; wait4 still tells of them."""
    with kernel.lock:
        for child in host.children or ():
            if child.state == ZOMBIE:
                kernel.forget(child)


def _collect(kernel: Kernel, task: Task, pid: int, options: int) -> WaitResult | None:
    """The first child that matches and has news. ECHILD if none matches."""
    with kernel.lock:
        children = _matching(kernel, task, pid)
        if not children:
            raise SysError(ECHILD)
        for child in children:
            if child.state == ZOMBIE:
                used = child.used or NOTHING
                kernel.reap(child, task)
                rss = max(used.max_rss, used.children_max_rss)
                return WaitResult(child.pid, child.status, used.cpu + used.children_cpu, rss)
            report = child.report
            if report is not None and options & (WCONTINUED if report == CONTINUED else WUNTRACED):
                child.report = None
                return WaitResult(child.pid, report)
    return None


def _matching(kernel: Kernel, task: Task, pid: int) -> Sequence[Task]:
    children = task.children or {}
    if pid > 0:
        child = kernel.table.get(pid)
        if child is not None and child in children:
            return (child,)
        return [child for child in children if child._pid == pid]  # collected already: not in the table
    if pid == -1:
        return tuple(children)
    group = task.pgid if pid == 0 else -pid
    return [child for child in children if child.pgid == group]
