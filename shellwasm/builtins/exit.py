"""exit: end the shell."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.numbers import unsigned


def exit_(shell: Shell, argv: list[str]) -> int:
    """End the shell with status n; without it with `$?`, in a trap's action with `$?` from before the action."""
    if len(argv) > 1:
        status = unsigned(argv[1])
    else:
        status = shell.status if shell.trap_status is None else shell.trap_status
    shell.exit(status & 0xFF)


BUILTINS = (Builtin("exit", exit_, usage="exit [n]", section="XCU 2.15 exit", special=True),)
