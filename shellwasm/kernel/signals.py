"""Signal delivery: what each signal does by default, posting to a task, and what a task does about it."""

from __future__ import annotations

from shellwasm.errors import EINVAL, SysError, Terminated
from shellwasm.kernel.base import (
    CONTINUED,
    DEFAULT,
    HANDLER,
    IGNORE,
    SIGCHLD,
    SIGCONT,
    SIGKILL,
    SIGSTOP,
    SIGTSTP,
    SIGTTIN,
    SIGTTOU,
    signaled,
    stopped,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.task import Task

SIGNAL_MAX = 64
_SIGURG, _SIGWINCH = 23, 28

# the states of a task, in the order in which it goes through them (RUNNING and STOPPED alternate)
RUNNING, STOPPED, EXITING, ZOMBIE, REAPED = range(5)


def mask(*signals: int) -> int:
    """The signal set that holds `signals`: bit signo - 1, as in `Task.blocked`."""
    bits = 0
    for signo in signals:
        bits |= 1 << (signo - 1)
    return bits


_KILL = mask(SIGKILL)
_CONT = mask(SIGCONT)
STOPPING = mask(SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU)
HARMLESS = mask(SIGCHLD, SIGCONT, _SIGURG, _SIGWINCH)  # the default action is to ignore
UNBLOCKABLE = mask(SIGKILL, SIGSTOP)
EVERY = (1 << SIGNAL_MAX) - 1


def signals_of(bits: int) -> list[int]:
    """The numbers in a signal set, ascending."""
    numbers = []
    while bits:
        low = bits & -bits
        numbers.append(low.bit_length())
        bits ^= low
    return numbers


def check(signo: int) -> None:
    """EINVAL unless `signo` is a signal number, 1 to 64."""
    if not 1 <= signo <= SIGNAL_MAX:
        raise SysError(EINVAL)


def disposition(task: Task, signo: int) -> int:
    """DEFAULT, IGNORE or HANDLER."""
    bit = mask(signo)
    if bit & task.handled:
        return HANDLER
    return IGNORE if bit & task.ignored else DEFAULT


def set_disposition(task: Task, signo: int, value: int, restart: bool) -> int:
    """sigaction(2): returns the old disposition; EINVAL for SIGKILL and SIGSTOP. Ignoring drops a pending one."""
    check(signo)
    bit = mask(signo)
    if bit & UNBLOCKABLE and value != DEFAULT:
        raise SysError(EINVAL)
    with task.kernel.lock:
        old = disposition(task, signo)
        task.handled = task.handled | bit if value == HANDLER else task.handled & ~bit
        task.ignored = task.ignored | bit if value == IGNORE else task.ignored & ~bit
        task.restarting = task.restarting | bit if restart else task.restarting & ~bit
        if value == IGNORE or (value == DEFAULT and bit & HARMLESS):
            task.pending &= ~bit
        refresh(task)
    return old


def refresh(task: Task) -> None:
    """Set `attention` anew after a change of the mask or the pending set; the kernel's lock is held."""
    due = task.pending & ~task.blocked_set
    task.attention = bool(due) or task.fatal is not None or task.state == STOPPED


def post(task: Task, signo: int) -> None:
    """Make `signo` pending for `task`, or drop it when it is ignored; wake whatever the task does.

    Init has no handlers, and like Linux's it takes no default action: nothing reaches it.
    """
    if task is task.kernel.init:
        return
    bit = mask(signo)
    resumed = remote = False
    with task.kernel.lock:
        if task.state >= EXITING:
            return
        if signo == SIGCONT:
            task.pending &= ~STOPPING
            resumed = _resume(task, CONTINUED)
        elif signo == SIGKILL:
            _resume(task, None)
        elif bit & STOPPING:
            task.pending &= ~_CONT
        unblocked = not bit & task.blocked_set
        if not (unblocked and bit & (task.ignored | (HARMLESS & ~task.handled))):
            task.pending |= bit
            if unblocked:
                task.attention = True
                remote = task.guest is not None and not bit & task.handled
    task.wake()
    if remote:
        _act_for(task, bit)
    if resumed:
        task.kernel.report_change(task)


def _resume(task: Task, report: int | None) -> bool:
    """Let a stopped task go on; the kernel's lock is held."""
    if task.state != STOPPED:
        return False
    task.state = RUNNING
    task.report = report
    return True


def _act_for(task: Task, bit: int) -> None:
    """Take a default action for a task whose thread is lent to a child that runs inline.

    A task at the bottom of its thread dies or stops at once, as seen by others, and its child lives on as an
    orphan. One in the middle can only unwind, so the innermost child is killed to give the thread back.
    """
    if bit & STOPPING:
        with task.kernel.lock:
            moved = bool(task.pending & bit) and task.state == RUNNING
            if moved:
                task.pending &= ~bit
                _stop(task, bit.bit_length())
        if moved:
            task.kernel.report_change(task)
    elif task.inline:
        end_guests(task)
    else:
        task.kernel.die_lent(task, signaled(bit.bit_length()))


def end_guests(task: Task) -> None:
    """Kill the chain of tasks that run inline on the thread of `task`."""
    guest = task.guest
    while guest is not None:
        deeper = guest.guest
        force(guest, signaled(SIGKILL))
        guest = deeper


def force(task: Task, status: int) -> None:
    """End a task with `status` at its next look at `attention`, whatever its mask says."""
    with task.kernel.lock:
        if task.state >= EXITING:
            return
        if task.state == STOPPED:
            task.state = RUNNING
        if task.fatal is None:
            task.fatal = status
        task.attention = True
    task.wake()


def _stop(task: Task, signo: int) -> None:
    task.state = STOPPED
    task.report = stopped(signo)
    task.attention = True


def settle(task: Task) -> None:
    """Take the default actions that are due, on the task's own thread; signals with a handler stay pending.

    Raises Terminated for a fatal one (again at each later call); a stop sleeps here until SIGCONT or SIGKILL.
    """
    lock = task.kernel.lock
    if task.recount:
        task.recount = False
        task.count_cpu()
    while True:
        with lock:
            if task.fatal is not None:
                raise Terminated(task.fatal)
            halted = task.state == STOPPED
            if not halted:
                mine = task.pending & ~task.blocked_set & ~task.handled
                if not mine:
                    refresh(task)
                    return
                halted = _take_default(task, mine)
                fresh = halted
            else:
                fresh = False
        if fresh:
            task.kernel.report_change(task)
        while halted and task.state == STOPPED:
            task.waiter.pause()


def _take_default(task: Task, due: int) -> bool:
    """Take one default action of `due`; was it a stop? The kernel's lock is held. Raises Terminated."""
    bit = _KILL if due & _KILL else due & -due
    task.pending &= ~bit
    if bit & (task.ignored | HARMLESS):
        return False
    if bit & STOPPING:
        _stop(task, bit.bit_length())
        return True
    task.fatal = signaled(bit.bit_length())
    task.attention = True
    raise Terminated(task.fatal)


def take_handled(task: Task) -> list[int]:
    """The unblocked pending signals with a handler, ascending; they are no longer pending."""
    with task.kernel.lock:
        due = task.pending & ~task.blocked_set & task.handled
        task.pending &= ~due
        refresh(task)
    return signals_of(due)


def handler_due(task: Task) -> bool:
    """Does a signal with a handler wait for this task?"""
    return bool(task.pending & ~task.blocked_set & task.handled)


def default_due(task: Task) -> bool:
    """Does a death, a stop or another default action wait for this task?"""
    due = task.pending & ~task.blocked_set & ~task.handled
    return bool(due) or task.fatal is not None or task.state == STOPPED
