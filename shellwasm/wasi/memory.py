"""Checked access to linear memory: every pointer and length is tested before anything happens; EFAULT otherwise.

Views are only good until the next call that may run guest code or end the run: take them late, keep none.
"""

from __future__ import annotations

from struct import Struct, unpack_from

from shellwasm.errors import E2BIG, EFAULT, EINVAL, ENAMETOOLONG, SysError
from shellwasm.vfs.base import PATH_MAX

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.engine.base import Guest

IOV_MAX = 1024  # as Linux
MAX_TRANSFER = 16 << 20  # bytes that one read or write moves; more is a short transfer

_U32 = Struct("<I")
_U64 = Struct("<Q")
_PAIR = Struct("<II")
_put_u32, _put_u64 = _U32.pack_into, _U64.pack_into
_get_pair = _PAIR.unpack_from


def check(guest: Guest, address: int, size: int) -> None:
    """EFAULT unless `size` bytes at `address` are within the memory."""
    if address + size > len(guest.memory):
        _look_again(guest, address + size)


def _look_again(guest: Guest, end: int) -> None:
    """The memory may have grown since it was last looked at."""
    if guest.instance is not None:
        guest.memory = guest.instance.refresh()
    if end > len(guest.memory):
        raise SysError(EFAULT)


def view(guest: Guest, address: int, size: int) -> memoryview:
    """`size` bytes at `address`, as they are in memory."""
    end = address + size
    if end > len(guest.memory):
        _look_again(guest, end)
    return guest.memory[address:end]


def load(guest: Guest, address: int, size: int) -> bytes:
    """A copy of `size` bytes."""
    return bytes(view(guest, address, size))


def store(guest: Guest, address: int, data: bytes) -> None:
    """Write bytes."""
    view(guest, address, len(data))[:] = data


def store_u32(guest: Guest, address: int, value: int) -> None:
    """Write a u32, or an i32 as such."""
    if address + 4 > len(guest.memory):
        _look_again(guest, address + 4)
    _put_u32(guest.memory, address, value & 0xFFFFFFFF)


def store_u64(guest: Guest, address: int, value: int) -> None:
    """Write a u64, or an i64 as such."""
    if address + 8 > len(guest.memory):
        _look_again(guest, address + 8)
    _put_u64(guest.memory, address, value & 0xFFFFFFFFFFFFFFFF)


def load_u64(guest: Guest, address: int) -> int:
    """Read a u64."""
    value: int = _U64.unpack(view(guest, address, 8))[0]
    return value


def path(guest: Guest, address: int, length: int) -> bytes:
    """A path: ENAMETOOLONG beyond PATH_MAX, EINVAL with a NUL byte inside."""
    check(guest, address, length)
    if length >= PATH_MAX:
        raise SysError(ENAMETOOLONG)
    text = bytes(guest.memory[address : address + length])
    if b"\0" in text:
        raise SysError(EINVAL)
    return text


def c_string(guest: Guest, address: int, limit: int) -> bytes:
    """The bytes up to a NUL, at most `limit` (E2BIG)."""
    check(guest, address, 1)
    memory = guest.memory
    piece = bytes(memory[address : address + min(limit, 256)])
    end = piece.find(0)
    if end < 0:
        piece = bytes(memory[address : address + limit])
        end = piece.find(0)
    if end < 0:
        raise SysError(E2BIG if len(piece) == limit else EFAULT)
    return piece[:end]


def c_strings(guest: Guest, address: int, limit: int) -> list[bytes]:
    """A NULL-terminated array of pointers to C strings, all together at most `limit` bytes (E2BIG)."""
    strings: list[bytes] = []
    while True:
        pointer: int = _U32.unpack(view(guest, address, 4))[0]
        if not pointer:
            return strings
        if limit <= 0:
            raise SysError(E2BIG)
        text = c_string(guest, pointer, limit)
        limit -= len(text) + 1 + 4
        strings.append(text)
        address += 4


def iovecs(guest: Guest, address: int, count: int) -> list[tuple[int, int]]:
    """The (address, size) pairs of `count` iovecs, all within the memory. EINVAL beyond IOV_MAX.

    What exceeds MAX_TRANSFER is cut off: the transfer is a short one then.
    """
    if count == 1:
        start, size = _one(guest, address)
        return [(start, size)] if size else []
    if count > IOV_MAX:
        raise SysError(EINVAL)
    table = view(guest, address, 8 * count)
    numbers = unpack_from(f"<{2 * count}I", table)
    pairs = []
    left = MAX_TRANSFER
    for at in range(0, 2 * count, 2):
        start, size = numbers[at], numbers[at + 1]
        if start + size > len(guest.memory):
            _look_again(guest, start + size)
        if size > left:
            size = left
        if size:
            left -= size
            pairs.append((start, size))
    return pairs


def _one(guest: Guest, address: int) -> tuple[int, int]:
    """The (address, size) of a single iovec, by far the commonest."""
    if address + 8 > len(guest.memory):
        _look_again(guest, address + 8)
    start, size = _get_pair(guest.memory, address)
    if start + size > len(guest.memory):
        _look_again(guest, start + size)
    return start, size if size < MAX_TRANSFER else MAX_TRANSFER


def gather(guest: Guest, address: int, count: int) -> bytes:
    """What `count` iovecs hold, copied once."""
    if count == 1:
        start, size = _one(guest, address)
        return bytes(guest.memory[start : start + size])
    pairs = iovecs(guest, address, count)
    memory = guest.memory
    return b"".join([memory[start : start + size] for start, size in pairs])


def scatter(guest: Guest, pairs: list[tuple[int, int]], data: bytes) -> None:
    """Put `data` where iovecs say; they hold at least as much."""
    if len(pairs) == 1:
        start = pairs[0][0]
        guest.memory[start : start + len(data)] = data
        return
    done = 0
    for start, size in pairs:
        piece = data[done : done + size]
        if not piece:
            return
        guest.memory[start : start + len(piece)] = piece
        done += len(piece)


def capacity(pairs: list[tuple[int, int]]) -> int:
    """How many bytes the iovecs hold together."""
    if len(pairs) == 1:
        return pairs[0][1]
    return sum([size for _, size in pairs])
