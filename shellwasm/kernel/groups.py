"""Process groups, sessions and their terminal, and kill(2), which speaks to all of them."""

from __future__ import annotations

from shellwasm.errors import EINVAL, EIO, EPERM, ESRCH, SysError
from shellwasm.kernel import signals
from shellwasm.kernel.base import SIGCONT, SIGKILL, SIGTTIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from shellwasm.kernel.kernel import Kernel
    from shellwasm.kernel.task import Task


def kill(kernel: Kernel, sender: Task | None, pid: int, signo: int) -> None:
    """See `Kernel.kill`."""
    if signo:
        signals.check(signo)
    targets = _targets(kernel, sender, pid)
    if not targets:
        raise SysError(ESRCH)
    allowed = [task for task in targets if sender is None or may_signal(sender, task, signo)]
    if not allowed:
        raise SysError(EPERM)
    if signo:
        for task in allowed:
            signals.post(task, signo)
        if signo == SIGKILL and pid <= 0:
            _kill_newborn(kernel, sender, pid, allowed)


def is_used(tasks: Iterable[Task], number: int) -> bool:
    """Is there a group or session of this number?"""
    return any(number in (task.pgid, task.sid) for task in tasks)


def _targets(kernel: Kernel, sender: Task | None, pid: int) -> list[Task]:
    if pid > 0:
        task = kernel.table.get(pid)
        return [task] if task is not None else []
    if pid == -1:
        return [task for task in kernel.snapshot() if task is not kernel.init and task is not sender]
    if pid == 0 and sender is None:
        raise SysError(EINVAL)
    group = sender.pgid if pid == 0 and sender is not None else -pid
    return members(kernel, group)


def _kill_newborn(kernel: Kernel, sender: Task | None, pid: int, killed: list[Task]) -> None:
    """A fork may have been under way: the dying make no more children, so this ends."""
    while True:
        newborn = [task for task in _targets(kernel, sender, pid) if task not in killed and task.parent in killed]
        if not newborn:
            return
        for task in newborn:
            signals.post(task, SIGKILL)
        killed = killed + newborn


def may_signal(sender: Task, target: Task, signo: int) -> bool:
    """kill(2)'s rule: root, the same user, or SIGCONT within a session."""
    if sender.euid == 0 or sender.uid in (target.uid, target.suid) or sender.euid in (target.uid, target.suid):
        return True
    return signo == SIGCONT and sender.sid == target.sid


def members(kernel: Kernel, group: int) -> list[Task]:
    """The processes of a group, zombies too."""
    return [task for task in kernel.snapshot() if task.pgid == group]


def _is_in_session(kernel: Kernel, group: int, session: int) -> bool:
    return any(task.sid == session for task in members(kernel, group))


def setsid(kernel: Kernel, task: Task) -> int:
    """See `Kernel.setsid`."""
    pid = task.pid
    if members(kernel, pid):
        raise SysError(EPERM)
    task.sid = task.pgid = pid
    return pid


def setpgid(kernel: Kernel, task: Task, pid: int, pgid: int) -> None:
    """See `Kernel.setpgid`."""
    target = kernel.lookup(pid) if pid else task
    if pgid < 0:
        raise SysError(EINVAL)
    if target is not task and target.parent is not task:
        raise SysError(ESRCH)
    group = pgid or target.pid
    if target.sid != task.sid or target.sid == target.pid:
        raise SysError(EPERM)
    if group != target.pid and not _is_in_session(kernel, group, task.sid):
        raise SysError(EPERM)
    target.pgid = group


def set_foreground(kernel: Kernel, task: Task, group: int) -> None:
    """See `Kernel.set_foreground`."""
    if group <= 0:
        raise SysError(EINVAL)
    if not _is_in_session(kernel, group, task.sid):
        raise SysError(EPERM)
    with kernel.lock:
        kernel.terminals[task.sid] = group


def check_terminal(kernel: Kernel, task: Task) -> None:
    """Before `task` reads from a terminal: a background process group gets SIGTTIN, or EIO if that has no effect.

    Only a session that has ever set a foreground group does job control.
    """
    bit = signals.mask(SIGTTIN)
    while kernel.terminals.get(task.sid, task.pgid) != task.pgid:
        if bit & (task.ignored | task.blocked):
            raise SysError(EIO)
        for member in members(kernel, task.pgid):
            signals.post(member, SIGTTIN)
        task.interrupted()
