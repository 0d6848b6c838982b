"""exit: end the shell."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.numbers import unsigned


def exit_(shell: Shell, argv: list[str]) -> int:
    """End the shell with status n; without it with `$?`, in a trap's action with `$?` from before the action.

    An interactive shell with stopped jobs stays the first time, and says so.
    """
    if not (shell.interactive and shell.jobs.hold_exit()):
        shell.exit(_status(shell, argv) & 0xFF)
    return 0


def _status(shell: Shell, argv: list[str]) -> int:
    if len(argv) > 1:
        return unsigned(argv[1])
    return shell.status if shell.trap_status is None else shell.trap_status


BUILTINS = (Builtin("exit", exit_, usage="exit [n]", section="XCU 2.15 exit", special=True),)
