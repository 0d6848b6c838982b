"""set: options and positional parameters."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, UsageError
from shellwasm.builtins.quoting import quote_value
from shellwasm.state import OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from shellwasm.builtins.base import Shell

    class Options(Protocol):
        """What options are set on: a shell, or the plan for one."""

        def set_option(self, name: str, value: bool) -> None: ...


_BY_LETTER = {letter: name for name, letter, may_change, _ in OPTIONS if letter and may_change}
_BY_NAME = frozenset(name for name, _, may_change, _ in OPTIONS if may_change)


def set_(shell: Shell, argv: list[str]) -> int:
    """List the variables; or change options, and replace the positional parameters if any are given."""
    if len(argv) == 1:
        shell.out("".join(f"{name}={quote_value(value)}\n" for name, value in sorted(shell.values.items())))
        return 0
    if argv[1:] in (["-o"], ["+o"]):
        _print_options(shell, for_input=argv[1] == "+o")
        return 0
    parameters = _parse(shell, argv)
    if parameters is not None:
        shell.set_positional(parameters)
    return 0


def _parse(shell: Shell, argv: list[str]) -> list[str] | None:
    """Apply the options; the operands, or None if the positional parameters stay as they are. UsageError."""
    place = 1
    while place < len(argv):
        word = argv[place]
        if word == "--":
            return argv[place + 1 :]
        if word == "-":  # an old way to end the options, which also ends tracing
            shell.set_option("xtrace", False)
            shell.set_option("verbose", False)
            return argv[place + 1 :] or None
        if word[:1] not in ("-", "+"):  # a `+` alone is an option without letters
            return argv[place:]
        place = parse_cluster(shell, argv, place)
    return None


def parse_cluster(target: Options, argv: Sequence[str], place: int, flags: set[str] | None = None) -> int:
    """One argument such as `-eu` or `-eo`; the place of the next one. UsageError.

    With `flags`, those letters that only the command line of sh has are put there.
    """
    word = argv[place]
    value = word[0] == "-"
    place += 1
    for letter in word[1:]:
        if letter == "o":
            place = _named_option(target, argv, place, value)
        elif letter in _BY_LETTER:
            target.set_option(_BY_LETTER[letter], value)
        elif flags is not None and letter in "csil":
            flags.add(letter)
        else:
            raise UsageError(f"illegal option {word[0]}{letter}")
    return place


def _named_option(target: Options, argv: Sequence[str], place: int, value: bool) -> int:
    if place >= len(argv):
        raise UsageError(f"{'-' if value else '+'}o requires an argument")
    name = argv[place]
    if name not in _BY_NAME:
        raise UsageError(f"illegal option {'-' if value else '+'}o {name}")
    target.set_option(name, value)
    return place + 1


def _print_options(shell: Shell, *, for_input: bool) -> None:
    """`set -o`: a table; `set +o`: commands that bring the options back."""
    lines = []
    for name, _, may_change, _ in OPTIONS:
        value = shell.options[name]
        if not for_input:
            lines.append(f"{name:<15} {'on' if value else 'off'}\n")
        elif may_change:
            lines.append(f"set {'-' if value else '+'}o {name}\n")
    shell.out("".join(lines))


BUILTINS = (
    Builtin(
        "set",
        set_,
        usage="set [-abCefhmnuvx] [-o option] [--] [argument...] | set +... | set -o | set +o",
        section="XCU 2.15 set",
        special=True,
    ),
)
