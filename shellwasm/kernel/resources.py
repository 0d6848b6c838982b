"""Resource limits (getrlimit) and scheduling attributes (nice, ioprio, affinity) of processes."""

from __future__ import annotations

import os

from shellwasm.errors import EACCES, EFBIG, EINVAL, EPERM, ESRCH, SysError
from shellwasm.vfs.base import O_APPEND, S_IFMT, S_IFREG, SEEK_CUR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.task import Task
    from shellwasm.limits import Limits
    from shellwasm.vfs.base import OpenFile

# Linux's resource numbers
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS = range(6)
RLIMIT_NPROC, RLIMIT_NOFILE, RLIMIT_MEMLOCK, RLIMIT_AS = 6, 7, 8, 9
RLIMIT_COUNT = 16
RLIM_INFINITY = (1 << 64) - 1

PRIO_PROCESS, PRIO_PGRP, PRIO_USER = 0, 1, 2
NICE_MIN, NICE_MAX = -20, 19


def default_rlimit(limits: Limits, resource: int) -> tuple[int, int]:
    """(soft, hard) of a process that changed nothing: what the sandbox's `Limits` say."""
    value: float | None = {
        RLIMIT_CPU: limits.cpu_time,
        RLIMIT_FSIZE: limits.file_size,
        RLIMIT_STACK: 8 << 20,
        RLIMIT_CORE: 0,
        RLIMIT_NPROC: limits.processes,
        RLIMIT_NOFILE: limits.open_files,
        RLIMIT_AS: limits.wasm_memory,
    }.get(resource)
    number = RLIM_INFINITY if value is None else int(value)
    return number, number


def get_rlimit(task: Task, resource: int) -> tuple[int, int]:
    """getrlimit(2): (soft, hard). EINVAL."""
    if not 0 <= resource < RLIMIT_COUNT:
        raise SysError(EINVAL)
    return task.rlimits.get(resource) or default_rlimit(task.kernel.limits, resource)


def set_rlimit(task: Task, resource: int, soft: int, hard: int) -> None:
    """setrlimit(2). EINVAL when soft > hard; EPERM to raise a hard limit: beyond the sandbox's own, even for root."""
    _, old_hard = get_rlimit(task, resource)
    if soft > hard:
        raise SysError(EINVAL)
    ceiling = default_rlimit(task.kernel.limits, resource)[1] if task.euid == 0 else old_hard
    if hard > ceiling:
        raise SysError(EPERM)
    task.rlimits = {**task.rlimits, resource: (soft, hard)}
    if resource == RLIMIT_NOFILE:
        task.fds.limit = soft
    elif resource == RLIMIT_CPU:
        task.kernel.cpu_watch.begin()


def clip(task: Task, file: OpenFile, data: bytes | memoryview) -> bytes | memoryview:
    """What RLIMIT_FSIZE lets a write to a regular file take; EFBIG when that is nothing."""
    limit = task.rlimits[RLIMIT_FSIZE][0]
    if limit == RLIM_INFINITY or not data:
        return data
    status = file.stat()
    if status.mode & S_IFMT != S_IFREG:
        return data
    offset = status.size if file.flags & O_APPEND else file.seek(0, SEEK_CUR)
    if offset >= limit:
        raise SysError(EFBIG)
    return data[: limit - offset]


def _chosen(task: Task, which: int, who: int) -> list[Task]:
    """The tasks that getpriority(2) and setpriority(2) speak of. ESRCH, EINVAL."""
    kernel = task.kernel
    if which == PRIO_PROCESS:
        return [kernel.lookup(who) if who else task]
    if which == PRIO_PGRP:
        chosen = [other for other in kernel.tasks() if other.pgid == (who or task.pgid)]
    elif which == PRIO_USER:
        chosen = [other for other in kernel.tasks() if other.uid == (who or task.uid)]
    else:
        raise SysError(EINVAL)
    if not chosen:
        raise SysError(ESRCH)
    return chosen


def get_priority(task: Task, which: int, who: int) -> int:
    """getpriority(2): the lowest nice value (the highest priority) of those chosen."""
    return min(other.nice for other in _chosen(task, which, who))


def set_priority(task: Task, which: int, who: int, value: int) -> None:
    """setpriority(2): clamps to -20..19. EPERM for another's process, EACCES to lower nice without root."""
    value = max(NICE_MIN, min(NICE_MAX, value))
    for other in _chosen(task, which, who):
        if task.euid and task.euid not in (other.uid, other.euid):
            raise SysError(EPERM)
        if task.euid and value < other.nice:
            raise SysError(EACCES)
        other.nice = value


def processors() -> int:
    """How many processors the sandbox shows."""
    return os.cpu_count() or 1


def affinity(task: Task, pid: int, value: int = 0) -> int:
    """sched_getaffinity(2), as a mask of processors; a `value` not 0 sets it first. ESRCH, EPERM, EINVAL."""
    other = task.kernel.lookup(pid) if pid else task
    every = (1 << processors()) - 1
    if value:
        if task.euid and task.euid not in (other.uid, other.euid):
            raise SysError(EPERM)
        if not value & every:
            raise SysError(EINVAL)
        other.affinity = value & every
    return other.affinity or every


def io_priority(task: Task, pid: int, value: int = -1) -> int:
    """ioprio_get(2) in Linux's encoding; a `value` not -1 sets it first. ESRCH, EPERM, EINVAL."""
    other = task.kernel.lookup(pid) if pid else task
    if value != -1:
        kind, level = value >> 13, value & 0x1FFF
        if kind not in (0, 1, 2, 3) or level > 7:
            raise SysError(EINVAL)
        if task.euid and (kind == 1 or task.euid not in (other.uid, other.euid)):
            raise SysError(EPERM)
        other.ioprio = value
    return other.ioprio
