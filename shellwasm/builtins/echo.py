"""echo, as busybox ash has it: options n, e and E in any cluster; escapes with -e only."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.escapes import expand_escapes

_LETTERS = frozenset("neE")


def echo(shell: Shell, argv: list[str]) -> int:
    """Write the operands, separated by blanks, and a newline (XCU echo leaves options and escapes open)."""
    if len(argv) < 2 or argv[1][:1] != "-":
        shell.out(" ".join(argv[1:]) + "\n")
        return 0
    place, letters = 1, ""
    while place < len(argv) and _is_option(argv[place]):
        letters += argv[place][1:]
        place += 1
    text = " ".join(argv[place:])
    stopped = False
    if "e" in letters:  # E does not take it back
        text, stopped = expand_escapes(text, leading_zero=True)
    shell.out(text if stopped or "n" in letters else text + "\n")
    return 0


def _is_option(word: str) -> bool:
    return len(word) > 1 and word[0] == "-" and _LETTERS.issuperset(word[1:])


BUILTINS = (Builtin("echo", echo, usage="echo [-neE] [string...]", section="XCU echo"),)
