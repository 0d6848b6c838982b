"""Module `shellwasm`, descriptors: duplicates, pipes, flags, locks, terminals (docs/wasm-imports.md)."""

from __future__ import annotations

from struct import Struct

from shellwasm.errors import EBADF, EINTR, EINVAL, ENOTTY, SysError
from shellwasm.vfs.base import O_APPEND, O_NONBLOCK, S_IFMT, S_IFREG, SEEK_CUR
from shellwasm.vfs.locks import F_UNLCK, TO_END
from shellwasm.vfs.openfile import NodeFile
from shellwasm.wasi.fd import drop_locks
from shellwasm.wasi.memory import check, load, store
from shellwasm.wasi.shell_files import libc_flags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.vfs.base import OpenFile
    from shellwasm.wasi.process import WasmProcess

_ASK = 0xFFFFFFFF  # -1
F_GETLK, F_SETLK, F_SETLKW = 5, 6, 7
_FLOCK = Struct("<hhiqqi4x")  # type, whence, start, length, pid
# ioctl requests (Linux's): bytes of the argument structure that go in, and that come out
_WINSIZE, _TERMIOS, _INT = 8, 60, 4
_IOCTLS = {
    0x5413: (0, _WINSIZE),  # TIOCGWINSZ
    0x5414: (_WINSIZE, 0),  # TIOCSWINSZ
    0x5401: (0, _TERMIOS),  # TCGETS
    0x5402: (_TERMIOS, 0),  # TCSETS
    0x5403: (_TERMIOS, 0),  # TCSETSW
    0x5404: (_TERMIOS, 0),  # TCSETSF
    0x541B: (0, _INT),  # FIONREAD
}


def dup(process: WasmProcess, fd: int, minimum: int, cloexec: int) -> int:
    """dup(2), fcntl(F_DUPFD)."""
    table = process.task.fds
    number = table.add(table.get(fd), minimum, cloexec=bool(cloexec))
    if fd in process.rights:
        process.rights[number] = process.rights[fd]
    return number


def dup2(process: WasmProcess, fd: int, new: int, cloexec: int) -> int:
    """dup3(2); the same descriptor twice changes nothing."""
    table = process.task.fds
    file = table.get(fd)
    if fd == new:
        return new
    if process.holds_locks and new in table:
        drop_locks(process, table.get(new))
    table.put(new, file, cloexec=bool(cloexec))
    process.forget(new)
    if fd in process.rights:
        process.rights[new] = process.rights[fd]
    return new


def pipe(process: WasmProcess, result: int, cloexec: int) -> int:
    """pipe2(2)."""
    check(process, result, 8)
    table = process.task.fds
    read_end, write_end = process.kernel.pipe()
    close = bool(cloexec)
    reader = table.add(read_end, cloexec=close)
    try:
        writer = table.add(write_end, cloexec=close)
    except SysError:
        table.close(reader)
        raise
    store(process, result, reader.to_bytes(4, "little") + writer.to_bytes(4, "little"))
    return 0


def fdflags(process: WasmProcess, fd: int, value: int) -> int:
    """fcntl(F_GETFD, F_SETFD)."""
    if value == _ASK:
        return int(process.task.fds.cloexec(fd))
    process.task.fds.cloexec(fd, bool(value & 1))
    return 0


def flflags(process: WasmProcess, fd: int, value: int) -> int:
    """fcntl(F_GETFL, F_SETFL)."""
    file = process.file(fd)
    if value == _ASK:
        return libc_flags(file.flags)
    flags = (O_APPEND if value & 1 else 0) | (O_NONBLOCK if value & 4 else 0)
    file.flags = file.flags & ~(O_APPEND | O_NONBLOCK) | flags
    return 0


def isatty(process: WasmProcess, fd: int) -> int:
    """isatty(3): 0 for a terminal. ENOTTY."""
    if not process.file(fd).isatty():
        raise SysError(ENOTTY)
    return 0


def _lockable(file: OpenFile) -> NodeFile:
    if not isinstance(file, NodeFile):
        raise SysError(EBADF)
    return file


def _until_done(process: WasmProcess, call: Callable[[], None]) -> int:
    """Make a call that may sleep, again after each EINTR that lets it go on."""
    while True:
        try:
            call()
            return 0
        except SysError as error:
            if error.errno != EINTR:
                raise
            process.interrupted()


def flock(process: WasmProcess, fd: int, operation: int) -> int:
    """flock(2)."""
    file = _lockable(process.file(fd))
    locks, waiter = process.kernel.vfs.locks, process.task.waiter
    return _until_done(process, lambda: locks.flock(file, operation, waiter))


def lock(process: WasmProcess, fd: int, command: int, address: int) -> int:
    """fcntl(F_GETLK, F_SETLK, F_SETLKW)."""
    kind, whence, _, start, length, _ = _FLOCK.unpack(load(process, address, _FLOCK.size))
    file = _lockable(process.file(fd))
    start += _lock_base(file, whence)
    if command == F_GETLK:
        return _find_lock(process, file, kind, start, length, address)
    if command not in (F_SETLK, F_SETLKW):
        raise SysError(EINVAL)
    locks, task = process.kernel.vfs.locks, process.task
    waiter = task.waiter if command == F_SETLKW else None
    process.holds_locks = True
    return _until_done(process, lambda: locks.set_record(file, task, kind, start, length, waiter))


def _lock_base(file: NodeFile, whence: int) -> int:
    if whence == 0:
        return 0
    if whence == 1:
        return file.seek(0, SEEK_CUR)
    if whence == 2 and file.stat().mode & S_IFMT == S_IFREG:
        return file.stat().size
    raise SysError(EINVAL)


def _find_lock(process: WasmProcess, file: NodeFile, kind: int, start: int, length: int, address: int) -> int:
    held = process.kernel.vfs.locks.get_record(file, process.task, kind, start, length)
    if held is None:
        store(process, address, F_UNLCK.to_bytes(2, "little"))
        return 0
    size = 0 if held.end >= TO_END else held.end - held.start
    pid = getattr(held.owner, "pid", -1)
    store(process, address, _FLOCK.pack(int(held.exclusive), 0, 0, held.start, size, pid))
    return 0


def ioctl(process: WasmProcess, fd: int, request: int, address: int) -> int:
    """ioctl(2), for terminals and FIONREAD; other requests are ENOTTY."""
    file = process.file(fd)
    sizes = _IOCTLS.get(request)
    if sizes is None:
        raise SysError(ENOTTY)
    given, taken = sizes
    check(process, address, max(given, taken))
    answer = file.ioctl(request, load(process, address, given))
    store(process, address, answer[:taken])
    return 0


FUNCTIONS = {
    "dup": ("iii", dup),
    "dup2": ("iii", dup2),
    "pipe": ("ii", pipe),
    "fdflags": ("ii", fdflags),
    "flflags": ("ii", flflags),
    "isatty": ("i", isatty),
    "flock": ("ii", flock),
    "lock": ("iii", lock),
    "ioctl": ("iii", ioctl),
}
