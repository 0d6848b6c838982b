"""environ_get, environ_sizes_get: the environment as NAME=VALUE strings."""

from __future__ import annotations

from shellwasm.wasi.args import put_sizes, put_strings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wasi.process import WasmProcess


def _strings(process: WasmProcess) -> list[bytes]:
    return [name + b"=" + value for name, value in process.environ.items()]


def environ_get(process: WasmProcess, pointers: int, buffer: int) -> int:
    """The environment. EFAULT."""
    return put_strings(process, _strings(process), pointers, buffer)


def environ_sizes_get(process: WasmProcess, count: int, size: int) -> int:
    """(number of variables, bytes that they take). EFAULT."""
    return put_sizes(process, _strings(process), count, size)


FUNCTIONS = {"environ_get": ("ii", environ_get), "environ_sizes_get": ("ii", environ_sizes_get)}
