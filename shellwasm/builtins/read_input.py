"""How `read` gets its record from a file: whole pieces where that is exact, single bytes where it must."""

from __future__ import annotations

from time import monotonic

from shellwasm.builtins.base import BuiltinError, Shell
from shellwasm.errors import EINTR, SysError
from shellwasm.vfs.base import POLLERR, POLLHUP, POLLIN, OpenFile

PIECE = 1024  # bytes asked for at once; only the record's own are taken


class Interrupted(Exception):
    """A signal that has a trap came while nothing was there to read."""

    def __init__(self, signo: int) -> None:
        super().__init__(signo)
        self.signo = signo


class TimedOut(Exception):
    """The time given with -t is over; what came until then is lost, as in busybox ash."""


def read_record(shell: Shell, file: OpenFile, delimiter: bytes, raw: bool) -> tuple[bytes, bool]:
    """(the record without its delimiter, whether it had one). NULs are dropped; unless `raw`, backslashes stay in,
    but backslash-newline is gone and an escaped delimiter does not end the record. SysError, Interrupted."""
    task = shell.task
    data = b""
    while True:
        try:
            task.await_foreground(file)
            piece = file.read_until(delimiter, PIECE, task.waiter)
        except SysError as error:
            attend(shell, error)
            continue
        if not piece:
            return _without_nul(data), False
        if task.attention:
            attend(shell)
        data = data + piece if data else piece
        if data[-1:] == delimiter:
            if raw or not _ends_escaped(data):
                return _without_nul(data[:-1]), True
            if delimiter == b"\n":
                data = data[:-2]
        _check_size(shell, data)


def attend(shell: Shell, error: SysError | None = None) -> None:
    """Deal with signals after EINTR, or when something awaits. Raises any other error, and Interrupted."""
    if error is not None and error.errno != EINTR:
        raise error
    signo = shell.pending_trap()
    if signo is not None:
        raise Interrupted(signo)


def _ends_escaped(data: bytes) -> bool:
    """Is the last byte behind an odd number of backslashes?"""
    if data[-2:-1] != b"\\":
        return False
    body = data[:-1]
    return (len(body) - len(body.rstrip(b"\\"))) % 2 == 1


def _without_nul(data: bytes) -> bytes:
    return data.replace(b"\0", b"") if b"\0" in data else data


def _check_size(shell: Shell, data: bytes | bytearray) -> None:
    limit = shell.kernel.limits.shell_memory
    if limit is not None and len(data) > limit:
        raise BuiltinError("out of memory", 2)


def read_characters(
    shell: Shell, file: OpenFile, delimiter: bytes, raw: bool, count: int | None, seconds: float | None
) -> tuple[bytes, bool]:
    """As `read_record`, but ends after `count` characters too, and raises TimedOut after `seconds`."""
    deadline = None if seconds is None else monotonic() + seconds
    if seconds == 0:
        return b"", bool(file.poll() & (POLLIN | POLLHUP | POLLERR))
    data = bytearray()
    escaped = False
    characters = 0
    while count is None or characters < count or (not shell.bytewise and not _is_whole(data)):
        byte = _next_byte(shell, file, deadline)
        if not byte:
            return _without_nul(bytes(data)), False
        if escaped:
            escaped = False
            if byte == b"\n":
                del data[-1]
                continue
        elif byte == delimiter:
            return _without_nul(bytes(data)), True
        elif byte == b"\\" and not raw:
            data += byte
            escaped = True
            continue
        data += byte
        characters += shell.bytewise or byte[0] & 0xC0 != 0x80
        _check_size(shell, data)
    return _without_nul(bytes(data)), True


def _is_whole(data: bytearray) -> bool:
    """Does `data` end with a complete UTF-8 sequence, or with what can never become one?"""
    for length in range(1, min(len(data), 3) + 1):
        lead = data[-length]
        if lead & 0xC0 != 0x80:
            return length >= (4 if lead >= 0xF0 else 3 if lead >= 0xE0 else 2 if lead >= 0xC0 else 1)
    return True


def _next_byte(shell: Shell, file: OpenFile, deadline: float | None) -> bytes:
    while True:
        try:
            if deadline is not None and not _wait_readable(file, shell, deadline):
                raise TimedOut
            shell.task.await_foreground(file)
            return file.read(1, shell.task.waiter)
        except SysError as error:
            attend(shell, error)


def _wait_readable(file: OpenFile, shell: Shell, deadline: float) -> bool:
    """Sleep until a read would not; False at the deadline."""
    waiter = shell.task.waiter
    file.watch(waiter)
    try:
        while not file.poll() & (POLLIN | POLLHUP | POLLERR):
            if monotonic() >= deadline:
                return False
            waiter.sleep(deadline)
        return True
    finally:
        file.unwatch(waiter)
