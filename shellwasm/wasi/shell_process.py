"""Module `shellwasm`, processes: spawn, exec, wait (docs/wasm-imports.md)."""

from __future__ import annotations

from struct import unpack

from shellwasm.errors import EINTR, SysError
from shellwasm.kernel import images
from shellwasm.wasi.memory import c_strings, check, load, path, store, store_u32
from shellwasm.wasi.shell_identity import RUSAGE_SIZE, pack_rusage
from shellwasm.wasi.types import signed32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from shellwasm.kernel.images import Image
    from shellwasm.kernel.task import Task
    from shellwasm.vfs.base import OpenFile
    from shellwasm.wasi.process import WasmProcess

NEW_SESSION, NEW_GROUP, DEFAULT_SIGNALS, NO_SEARCH = 1, 2, 4, 8
_CLOSED = -1
_FAR = 3e8  # s


def _image(process: WasmProcess, file: int, length: int, argv: int, envp: int, flags: int) -> Image:
    """The program of a spawn or exec, ready to start."""
    name = path(process, file, length)
    limit = process.kernel.limits.argument_size
    arguments = c_strings(process, argv, limit)
    environ = {}
    for text in c_strings(process, envp, limit):
        key, equals, value = text.partition(b"=")
        if equals and key not in environ:
            environ[key] = value
    return images.prepare(process.task, name, arguments or [name], environ, not flags & NO_SEARCH)


def spawn(process: WasmProcess, file: int, length: int, argv: int, envp: int, fds: int, flags: int) -> int:
    """posix_spawn(3): the new process's pid. EACCES, EAGAIN, EBADF, E2BIG, ENOENT, ENOEXEC."""
    standard = _standard_files(process, fds) if fds else None
    image = _image(process, file, length, argv, envp, flags)
    kernel = process.kernel
    child = kernel.fork(process.task)
    try:
        _set_up(child, standard, flags)
    except BaseException:
        kernel.discard(child)
        raise
    kernel.start(child, image.enter, stack=image.stack)
    return child.pid


def _standard_files(process: WasmProcess, fds: int) -> list[OpenFile | None]:
    numbers = unpack("<3i", load(process, fds, 12))
    return [None if number == _CLOSED else process.file(number) for number in numbers]


def _set_up(child: Task, standard: list[OpenFile | None] | None, flags: int) -> None:
    for number, file in enumerate(standard or ()):
        if file is not None:
            child.fds.put(number, file)
        elif number in child.fds:
            child.fds.close(number)
    if flags & NEW_SESSION:
        child.sid = child.pgid = child.pid
    elif flags & NEW_GROUP:
        child.pgid = child.pid
    if flags & DEFAULT_SIGNALS:
        child.ignored = 0


def exec_(process: WasmProcess, file: int, length: int, argv: int, envp: int, flags: int) -> NoReturn:
    """execve(2), execvp(3): returns only on failure."""
    raise images.Replaced(_image(process, file, length, argv, envp, flags))


def wait(process: WasmProcess, pid: int, status: int, options: int, usage: int, timeout: int) -> int:
    """wait4(2), for at most `timeout` ms: the pid, 0 at the timeout or for WNOHANG. ECHILD, EINTR."""
    if status:
        check(process, status, 4)
    if usage:
        check(process, usage, RUSAGE_SIZE)
    kernel, task = process.kernel, process.task
    limit = signed32(timeout)
    deadline = kernel.clock.deadline(min(limit / 1000, _FAR)) if limit >= 0 else None
    while True:
        try:
            result = kernel.wait(task, signed32(pid), options, deadline)
            break
        except SysError as error:
            if error.errno != EINTR:
                raise
            process.interrupted()
    if result is None:
        return 0
    if status:
        store_u32(process, status, result.status)
    if usage:
        store(process, usage, pack_rusage(result.cpu_seconds, result.max_rss))
    return result.pid


FUNCTIONS = {
    "spawn": ("iiiiii", spawn),
    "exec": ("iiiii", exec_),
    "wait": ("iiiii", wait),
}
