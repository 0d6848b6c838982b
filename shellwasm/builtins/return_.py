"""return: leave a function or a dot script."""

from __future__ import annotations

from shellwasm.builtins.base import RETURN, Builtin, Shell
from shellwasm.builtins.numbers import unsigned


def return_(shell: Shell, argv: list[str]) -> int:
    """Leave the innermost function or dot script, or the shell itself; its status is n, else `$?`; in a trap's action
    `$?` from before the action."""
    if len(argv) > 1:
        shell.status = unsigned(argv[1]) & 0xFF
    elif shell.trap_status is not None and shell.functions_running == shell.trap_level:
        shell.status = shell.trap_status
    return RETURN


BUILTINS = (Builtin("return", return_, usage="return [n]", section="XCU 2.15 return", special=True),)
