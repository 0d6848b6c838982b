"""sock_accept, sock_recv, sock_send, sock_shutdown: the sandbox has no network, so no descriptor is a socket."""

from __future__ import annotations

from shellwasm.errors import ENOTSOCK, SysError
from shellwasm.wasi.memory import check, iovecs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from shellwasm.wasi.process import WasmProcess


def _refuse(process: WasmProcess, fd: int) -> NoReturn:
    process.file(fd)
    raise SysError(ENOTSOCK)


def sock_accept(process: WasmProcess, fd: int, flags: int, result: int) -> int:
    """EBADF, EFAULT, ENOTSOCK."""
    check(process, result, 4)
    _refuse(process, fd)


def sock_recv(process: WasmProcess, fd: int, buffers: int, count: int, flags: int, size: int, result_flags: int) -> int:
    """EBADF, EFAULT, EINVAL, ENOTSOCK."""
    check(process, size, 4)
    check(process, result_flags, 2)
    iovecs(process, buffers, count)
    _refuse(process, fd)


def sock_send(process: WasmProcess, fd: int, buffers: int, count: int, flags: int, size: int) -> int:
    """EBADF, EFAULT, EINVAL, ENOTSOCK."""
    check(process, size, 4)
    iovecs(process, buffers, count)
    _refuse(process, fd)


def sock_shutdown(process: WasmProcess, fd: int, how: int) -> int:
    """EBADF, ENOTSOCK."""
    _refuse(process, fd)


FUNCTIONS = {
    "sock_accept": ("iii", sock_accept),
    "sock_recv": ("iiiiii", sock_recv),
    "sock_send": ("iiiii", sock_send),
    "sock_shutdown": ("ii", sock_shutdown),
}
