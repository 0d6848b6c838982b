"""getopts: take the next option of the positional parameters."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.read_fields import is_name
from shellwasm.expand.base import ReadonlyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def getopts(shell: Shell, argv: list[str]) -> int:
    """0 while there are options, good or bad; 1 at their end. Sets the named variable, OPTARG and OPTIND."""
    operands = argv[2:] if argv[1:2] == ["--"] else argv[1:]
    if len(operands) < 2:
        raise UsageError("usage: getopts optstring var [arg...]")
    letters, name, *words = operands
    try:
        return _next_option(shell, letters, name, words or shell.positional)
    except ReadonlyError as error:
        raise BuiltinError(error.message, 2) from None


def _next_option(shell: Shell, letters: str, name: str, words: Sequence[str]) -> int:
    index, offset = _position(shell, words)
    if offset == 0:
        word = words[index - 1] if index <= len(words) else ""
        if len(word) < 2 or word[0] != "-" or word == "--":
            _store(shell, index + (word == "--"), 0, name, "?", None)
            return 1
        index, offset = index + 1, 1
    word = words[index - 2]
    letter, following = word[offset], offset + 1 if offset + 1 < len(word) else 0
    silent = letters.startswith(":")
    found = -1 if letter == ":" else letters.find(letter)
    if found < 0:
        _store(shell, index, following, name, "?", letter if silent else None)
        _complain(shell, silent, f"Illegal option -{letter}")
    elif letters[found + 1 : found + 2] != ":":
        _store(shell, index, following, name, letter, None)
    elif following:
        _store(shell, index, 0, name, letter, word[following:])
    elif index <= len(words):
        _store(shell, index + 1, 0, name, letter, words[index - 1])
    else:
        _store(shell, index, 0, name, ":" if silent else "?", letter if silent else None)
        _complain(shell, silent, f"No arg for -{letter} option")
    return 0


def _position(shell: Shell, words: Sequence[str]) -> tuple[int, int]:
    """(OPTIND, place within the argument before it, 0 when a new argument is due)."""
    text = shell.get("OPTIND") or "1"
    index = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 1
    offset = shell.option_offset
    if index < 1:
        return 1, 0
    if offset and (not 2 <= index <= len(words) + 1 or offset >= len(words[index - 2])):
        return index, 0  # the arguments are others than those of the last call
    return index, offset


def _store(shell: Shell, index: int, offset: int, name: str, value: str, argument: str | None) -> None:
    if argument is None:
        shell.unset("OPTARG")
    else:
        shell.assign("OPTARG", argument)
    shell.assign("OPTIND", str(index))
    shell.option_offset = offset
    if not is_name(name):
        raise UsageError(f"{name}: bad variable name")
    shell.assign(name, value)


def _complain(shell: Shell, silent: bool, message: str) -> None:
    if not silent and shell.get("OPTERR") != "0":
        shell.notice(f"{shell.name}: {message}")


BUILTINS = (Builtin("getopts", getopts, usage="getopts optstring name [param...]", section="XCU getopts"),)
