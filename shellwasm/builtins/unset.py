"""unset: remove variables or functions."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options
from shellwasm.expand.base import ReadonlyError
from shellwasm.expand.text import is_name


def unset(shell: Shell, argv: list[str]) -> int:
    """Remove variables, or functions with -f; what cannot be removed gives a message and status 1."""
    options, operands = parse_options(argv, "fv")
    status = 0
    for name in operands:
        if "f" in options:
            shell.functions.pop(name, None)
            continue
        if not is_name(name):
            shell.error(f"{name}: bad variable name", builtin="unset")
            status = 1
            continue
        try:
            shell.unset(name)
        except ReadonlyError as error:
            shell.error(error.message, builtin="unset")
            status = 1
    return status


BUILTINS = (Builtin("unset", unset, usage="unset [-fv] name...", section="XCU 2.15 unset", special=True),)
