"""Module `shellwasm`, identity: ids, groups, host name, resources (docs/wasm-imports.md)."""

from __future__ import annotations

from struct import Struct, pack, unpack

from shellwasm.errors import EINVAL, ENAMETOOLONG, ENOSYS, ENOTTY, EPERM, SysError
from shellwasm.kernel import resources
from shellwasm.wasi import system
from shellwasm.wasi.memory import check, load, store
from shellwasm.wasi.types import U64, signed32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.kernel.task import Task
    from shellwasm.wasi.process import WasmProcess

_ASK = 0xFFFFFFFF  # -1
_GROUPS_MAX = 65_536
_HOST_NAME_MAX = 64
_UTS_FIELD = 65
_RUSAGE = Struct("<4q14q")
RUSAGE_SIZE = _RUSAGE.size
_SYSINFO = Struct("<10Q")
_RLIMIT = Struct("<QQ")
_PRIORITY_SHIFT = 20


def _getsid(task: Task, pid: int, _: int) -> int:
    return task.kernel.lookup(pid).sid if pid else task.sid


def _getpgid(task: Task, pid: int, _: int) -> int:
    return task.kernel.lookup(pid).pgid if pid else task.pgid


def _setpgid(task: Task, pid: int, pgid: int) -> int:
    task.kernel.setpgid(task, signed32(pid), signed32(pgid))
    return 0


def _umask(task: Task, mask: int, _: int) -> int:
    old, task.umask = task.umask, mask & 0o777
    return old


def _setpriority(task: Task, who: int, value: int) -> int:
    resources.set_priority(task, resources.PRIO_PROCESS, who, signed32(value))
    return 0


def _change_uid(task: Task, real: int, effective: int) -> int:
    """setresuid(2) with two ids; -1 keeps. EPERM unless root or one of the process's own ids."""
    own = (task.uid, task.euid, task.suid)
    if task.euid and not all(each in own for each in (real, effective) if each != _ASK):
        raise SysError(EPERM)
    task.uid = task.uid if real == _ASK else real
    task.euid = task.euid if effective == _ASK else effective
    return 0


def _change_gid(task: Task, real: int, effective: int) -> int:
    own = (task.gid, task.egid, task.sgid)
    if task.euid and not all(each in own for each in (real, effective) if each != _ASK):
        raise SysError(EPERM)
    task.gid = task.gid if real == _ASK else real
    task.egid = task.egid if effective == _ASK else effective
    return 0


def _setuid(task: Task, uid: int, _: int) -> int:
    """setuid(2): root changes all three ids, others the effective one."""
    if not task.euid:
        task.uid = task.euid = task.suid = uid
        return 0
    return _change_uid(task, _ASK, uid)


def _setgid(task: Task, gid: int, _: int) -> int:
    if not task.euid:
        task.gid = task.egid = task.sgid = gid
        return 0
    return _change_gid(task, _ASK, gid)


def _sync(task: Task, _: int, __: int) -> int:
    for _number, file in task.fds.items():
        try:
            file.sync()
        except SysError:  # sync(2) reports nothing
            pass
    return 0


def _terminal(task: Task, fd: int) -> None:
    if not task.fds.get(fd).isatty():
        raise SysError(ENOTTY)


def _tcgetpgrp(task: Task, fd: int, _: int) -> int:
    _terminal(task, fd)
    return task.kernel.foreground(task)


def _tcsetpgrp(task: Task, fd: int, pgid: int) -> int:
    _terminal(task, fd)
    task.kernel.set_foreground(task, signed32(pgid))
    return 0


def _ioprio(task: Task, pid: int, value: int) -> int:
    return resources.io_priority(task, pid, signed32(value))


def _affinity(task: Task, pid: int, value: int) -> int:
    return resources.affinity(task, pid, value) & 0x7FFFFFFF


# by the numbers of docs/wasm-imports.md
_OPERATIONS: dict[int, Callable[[Task, int, int], int]] = {
    1: lambda task, a, b: task.uid,
    2: lambda task, a, b: task.euid,
    3: lambda task, a, b: task.gid,
    4: lambda task, a, b: task.egid,
    5: lambda task, a, b: task.pid,
    6: lambda task, a, b: task.ppid,
    7: _getsid,
    8: lambda task, a, b: task.kernel.setsid(task),
    9: _getpgid,
    10: _setpgid,
    11: _umask,
    12: lambda task, which, who: resources.get_priority(task, which, who) + _PRIORITY_SHIFT,
    13: _setpriority,
    14: _setuid,
    15: _setgid,
    16: _sync,
    17: lambda task, a, b: resources.processors(),
    18: _tcgetpgrp,
    19: _tcsetpgrp,
    20: _change_uid,
    21: _change_gid,
    22: _affinity,
    23: _ioprio,
}


def ident(process: WasmProcess, operation: int, a: int, b: int) -> int:
    """The small calls about who a process is. ENOSYS for an unknown operation."""
    function = _OPERATIONS.get(operation)
    if function is None:
        raise SysError(ENOSYS)
    return function(process.task, a, b)


def groups(process: WasmProcess, buffer: int, count: int, change: int) -> int:
    """getgroups(2), setgroups(2)."""
    task = process.task
    if change:
        if count > _GROUPS_MAX:
            raise SysError(EINVAL)
        wanted = unpack(f"<{count}I", load(process, buffer, 4 * count))
        if task.euid:
            raise SysError(EPERM)
        task.groups = wanted
        return 0
    if count:
        if count < len(task.groups):
            raise SysError(EINVAL)
        store(process, buffer, pack(f"<{len(task.groups)}I", *task.groups))
    return len(task.groups)


def uname(process: WasmProcess, result: int) -> int:
    """uname(2), with the domain name."""
    fields = (*system.uname(process.kernel), b"(none)")
    store(process, result, b"".join([field[: _UTS_FIELD - 1].ljust(_UTS_FIELD, b"\0") for field in fields]))
    return 0


def sethostname(process: WasmProcess, address: int, length: int) -> int:
    """sethostname(2)."""
    check(process, address, length)
    if process.task.euid:
        raise SysError(EPERM)
    if length > _HOST_NAME_MAX:
        raise SysError(ENAMETOOLONG)
    process.kernel.hostname = load(process, address, length)
    return 0


def sysinfo(process: WasmProcess, result: int) -> int:
    """sysinfo(2)."""
    check(process, result, _SYSINFO.size)
    store(process, result, _SYSINFO.pack(*[int(number) & U64 for number in system.sysinfo(process.kernel)]))
    return 0


def rlimit(process: WasmProcess, resource: int, change: int, address: int) -> int:
    """getrlimit(2), setrlimit(2)."""
    check(process, address, _RLIMIT.size)
    if change:
        soft, hard = _RLIMIT.unpack(load(process, address, _RLIMIT.size))
        resources.set_rlimit(process.task, resource, soft, hard)
    else:
        store(process, address, _RLIMIT.pack(*[value & U64 for value in resources.get_rlimit(process.task, resource)]))
    return 0


def pack_rusage(cpu_seconds: float, max_rss: int) -> bytes:
    """struct rusage: all CPU time is user time; `max_rss` is in bytes here and in KiB there."""
    microseconds = int(cpu_seconds * 1e6)
    return _RUSAGE.pack(*divmod(microseconds, 1_000_000), 0, 0, max_rss >> 10, *[0] * 13)


def rusage(process: WasmProcess, who: int, result: int) -> int:
    """getrusage(2): 0 for the process itself, -1 for the children that it waited for."""
    check(process, result, RUSAGE_SIZE)
    if signed32(who) not in (0, -1):
        raise SysError(EINVAL)
    task = process.task
    own, children = task.usage()
    used = task.used
    if who:
        data = pack_rusage(children, used.children_max_rss if used is not None else 0)
    else:
        data = pack_rusage(own, max(used.max_rss if used is not None else 0, len(process.memory)))
    store(process, result, data)
    return 0


def refused(process: WasmProcess) -> int:
    """The program was refused more linear memory: its run has met `wasm_memory`, unless `ulimit -v` allows less."""
    limits = process.task.budget.limits
    soft, _hard = resources.get_rlimit(process.task, resources.RLIMIT_AS)
    if limits.wasm_memory is not None and soft >= limits.wasm_memory:
        process.task.budget.note("wasm_memory")
    return 0


FUNCTIONS = {
    "ident": ("iii", ident),
    "groups": ("iii", groups),
    "uname": ("i", uname),
    "sethostname": ("ii", sethostname),
    "sysinfo": ("i", sysinfo),
    "rlimit": ("iii", rlimit),
    "rusage": ("ii", rusage),
    "refused": ("", refused),
}
