"""read: take one record of a file apart into variables. Never reads further than the record's end."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.integers import is_number
from shellwasm.builtins.options import parse_options
from shellwasm.builtins.read_fields import split_record, unescape
from shellwasm.builtins.read_input import Interrupted, TimedOut, read_characters, read_record
from shellwasm.errors import SysError
from shellwasm.expand.base import ReadonlyError
from shellwasm.expand.text import from_bytewise, has_stray_bytes, to_bytewise
from shellwasm.vfs.base import OpenFile

_NONE: dict[str, str] = {}
_RAW = {"r": ""}


def read(shell: Shell, argv: list[str]) -> int:
    """0, 1 at end of file (variables get what was read), 128 + n when a trap broke it off, 2 for errors."""
    options, names = _arguments(argv)
    if names:
        _check_name(names[0])
    raw = options is _RAW or "r" in options
    try:
        if options is _RAW or options is _NONE:
            data, complete = read_record(shell, shell.task.fds.get(0), b"\n", raw)
        else:
            file = shell.task.fds.get(_number(options.get("u", "0")))
            data, complete = _read_with_options(shell, file, options, raw)
    except Interrupted as interrupted:
        return 128 + interrupted.signo
    except TimedOut:
        data, complete = b"", False
    except SysError as error:
        raise UsageError(f"read error: {error}") from None
    _assign(shell, names, shell.decode(data), raw)
    return 0 if complete else 1


def _check_name(name: str) -> None:
    if not (name.isidentifier() and name.isascii()):
        raise BuiltinError(f"{name}: bad variable name")


def _arguments(argv: list[str]) -> tuple[dict[str, str], list[str]]:
    """Options and names; the two common forms without a loop."""
    if len(argv) < 2 or argv[1][:1] != "-":
        return _NONE, argv[1:]
    if argv[1] == "-r" and (len(argv) == 2 or argv[2][:1] != "-"):
        return _RAW, argv[2:]
    return parse_options(argv, "rd:p:t:n:su:")


def _number(text: str) -> int:
    if not is_number(text) or len(text) > 9:
        raise UsageError(f"{text}: bad number")
    return int(text)


def _seconds(text: str) -> float:
    whole, _, fraction = text.partition(".")
    if not is_number(whole or "0") or not is_number(fraction or "0") or not whole + fraction:
        raise UsageError(f"{text}: invalid timeout")
    return float(text)


def _read_with_options(shell: Shell, file: OpenFile, options: dict[str, str], raw: bool) -> tuple[bytes, bool]:
    """The record, as -d, -n, -p and -t want it."""
    if "p" in options and file.isatty():
        shell.task.write(2, shell.encode(options["p"]))
    delimiter = shell.encode(options["d"])[:1] or b"\0" if "d" in options else b"\n"
    seconds = _seconds(options["t"]) if "t" in options else None
    count = _number(options["n"]) if "n" in options else None
    if count is None and seconds is None:
        return read_record(shell, file, delimiter, raw)
    return read_characters(shell, file, delimiter, raw, count, seconds)


def _assign(shell: Shell, names: list[str], text: str, raw: bool) -> None:
    literal = None
    separators = shell.values.get("IFS", " \t\n")
    by_bytes = not separators.isascii() and (shell.bytewise or has_stray_bytes(separators))
    if by_bytes:
        text, separators = to_bytewise(text), to_bytewise(separators)
    if not raw and "\\" in text:
        text, literal = unescape(text)
    values = split_record(text, separators, len(names), literal) if names else [text]
    try:
        for name, value in zip(names or ("REPLY",), values, strict=True):
            _check_name(name)  # the names before a bad one have got their values, as in five of six shells
            shell.assign(name, from_bytewise(value) if by_bytes else value)
    except ReadonlyError as error:
        raise BuiltinError(error.message, 2) from None


BUILTINS = (
    Builtin(
        "read",
        read,
        usage="read [-rs] [-d delim] [-n count] [-p prompt] [-t seconds] [-u fd] [var...]",
        section="XCU read",
    ),
)
