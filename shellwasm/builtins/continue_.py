"""continue: go on with the next turn of a loop."""

from __future__ import annotations

from shellwasm.builtins.base import CONTINUE, Builtin, Shell
from shellwasm.builtins.break_ import leave_loops


def continue_(shell: Shell, argv: list[str]) -> int:
    """Go on with the next turn of the n-th enclosing loop (1 by default); outside of loops it does nothing."""
    return leave_loops(shell, argv, CONTINUE)


BUILTINS = (Builtin("continue", continue_, usage="continue [n]", section="XCU 2.15 continue", special=True),)
