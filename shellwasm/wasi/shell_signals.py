"""Module `shellwasm`, signals: kill, dispositions, masks, timers (docs/wasm-imports.md)."""

from __future__ import annotations

from struct import Struct

from shellwasm.errors import EAFNOSUPPORT, EINTR, EINVAL, SysError
from shellwasm.kernel.alarms import set_timer
from shellwasm.kernel.base import HANDLER, SIGCHLD
from shellwasm.wasi.memory import check, load_u64, store, store_u64
from shellwasm.wasi.types import signed32, signed64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from shellwasm.wasi.process import WasmProcess

_ASK = 0xFFFFFFFF  # -1
_RESTART, _NO_CHILD_STOP = 1, 2
BLOCK, UNBLOCK, SET = 0, 1, 2
_TIMES = Struct("<qq")
_MICROSECOND = 1e-6


def kill(process: WasmProcess, pid: int, signo: int) -> int:
    """kill(2); a signal to itself is delivered before the call returns."""
    process.kernel.kill(process.task, signed32(pid), signed32(signo))
    return 0


def sigaction(process: WasmProcess, signo: int, disposition: int, flags: int) -> int:
    """sigaction(2): the old disposition; -1 only asks. EINVAL."""
    task = process.task
    if disposition == _ASK:
        return task.disposition(signo)
    if disposition > HANDLER:
        raise SysError(EINVAL)
    old = task.set_disposition(signo, disposition, restart=bool(flags & _RESTART))
    if signo == SIGCHLD:
        task.no_child_stop = bool(flags & _NO_CHILD_STOP)
    return old


def sigmask(process: WasmProcess, how: int, new: int, old: int) -> int:
    """sigprocmask(2)."""
    task = process.task
    if how > SET:
        raise SysError(EINVAL)
    given = load_u64(process, new) if new else 0
    before = task.blocked
    if old:
        store_u64(process, old, before)
    if new:
        task.blocked = given if how == SET else before | given if how == BLOCK else before & ~given
    return 0


def sigpending(process: WasmProcess, result: int) -> int:
    """sigpending(2)."""
    task = process.task
    store_u64(process, result, task.pending & task.blocked)
    return 0


def sigsuspend(process: WasmProcess, mask: int) -> NoReturn:
    """sigsuspend(2), pause(2) for a mask of 0: sleeps until a handler has run, then EINTR."""
    task = process.task
    before = task.blocked
    if mask:
        task.blocked = load_u64(process, mask)
    try:
        while True:
            due = task.attend()
            for signo in due:
                process.handle(signo)
            if due:
                raise SysError(EINTR)
            try:
                task.waiter.sleep()
            except SysError:  # EINTR: attend to it
                pass
    finally:
        task.blocked = before


def setitimer(process: WasmProcess, value: int, interval: int, old: int) -> int:
    """setitimer(ITIMER_REAL), in microseconds."""
    if old:
        check(process, old, _TIMES.size)
    first, again = signed64(value), signed64(interval)
    if first < 0 or again < 0:
        raise SysError(EINVAL)
    before = set_timer(process.task, first * _MICROSECOND, again * _MICROSECOND)
    if old:
        store(process, old, _TIMES.pack(*[int(seconds * 1e6) for seconds in before]))
    return 0


def socket(process: WasmProcess, domain: int, kind: int, protocol: int) -> NoReturn:
    """socket(2): the sandbox has no network."""
    raise SysError(EAFNOSUPPORT)


FUNCTIONS = {
    "kill": ("ii", kill),
    "sigaction": ("iii", sigaction),
    "sigmask": ("iii", sigmask),
    "sigpending": ("i", sigpending),
    "sigsuspend": ("i", sigsuspend),
    "setitimer": ("IIi", setitimer),
    "socket": ("iii", socket),
}
