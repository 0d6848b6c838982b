"""args_get, args_sizes_get: the command line."""

from __future__ import annotations

from shellwasm.wasi.memory import check, store, store_u32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from shellwasm.wasi.process import WasmProcess


def put_strings(process: WasmProcess, strings: Sequence[bytes], pointers: int, buffer: int) -> int:
    """Store NUL-terminated strings at `buffer` and their addresses at `pointers`. EFAULT."""
    data = b"\0".join(strings) + b"\0" if strings else b""
    check(process, pointers, 4 * len(strings))
    check(process, buffer, len(data))
    addresses = []
    at = buffer
    for text in strings:
        addresses.append(at)
        at += len(text) + 1
    store(process, pointers, b"".join([address.to_bytes(4, "little") for address in addresses]))
    store(process, buffer, data)
    return 0


def put_sizes(process: WasmProcess, strings: Sequence[bytes], count: int, size: int) -> int:
    """Store how many strings there are, and their bytes with the NULs. EFAULT."""
    check(process, count, 4)
    check(process, size, 4)
    store_u32(process, count, len(strings))
    store_u32(process, size, sum(map(len, strings)) + len(strings))
    return 0


def args_get(process: WasmProcess, argv: int, buffer: int) -> int:
    """The arguments, argv[0] first. EFAULT."""
    return put_strings(process, process.argv, argv, buffer)


def args_sizes_get(process: WasmProcess, count: int, size: int) -> int:
    """(number of arguments, bytes that they take). EFAULT."""
    return put_sizes(process, process.argv, count, size)


FUNCTIONS = {"args_get": ("ii", args_get), "args_sizes_get": ("ii", args_sizes_get)}
