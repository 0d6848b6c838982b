"""type: tell how names would be understood as commands."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.lookup import describe
from shellwasm.builtins.options import parse_options


def type_(shell: Shell, argv: list[str]) -> int:
    """One line for each name; status 1 if one was not found."""
    _, operands = parse_options(argv, "")
    status = 0
    for name in operands:
        description = describe(shell, name)
        if description is None:
            shell.out(f"{name}: not found\n")
            status = 1
        else:
            shell.out(description + "\n")
    return status


BUILTINS = (Builtin("type", type_, usage="type name...", section="XCU type"),)
