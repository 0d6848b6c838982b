"""break: leave loops."""

from __future__ import annotations

from shellwasm.builtins.base import BREAK, Builtin, Shell
from shellwasm.builtins.numbers import unsigned


def break_(shell: Shell, argv: list[str]) -> int:
    """Leave `n` enclosing loops (1 by default, at most all); outside of loops it does nothing."""
    return leave_loops(shell, argv, BREAK)


def leave_loops(shell: Shell, argv: list[str], flow: int) -> int:
    """Ask the enclosing loop number n, or the outermost, to end (BREAK) or to go on with its next turn (CONTINUE)."""
    count = unsigned(argv[1], least=1) if len(argv) > 1 else 1
    if not shell.loops:
        return 0
    shell.levels = min(count, shell.loops)
    shell.status = 0
    return flow


BUILTINS = (Builtin("break", break_, usage="break [n]", section="XCU 2.15 break", special=True),)
