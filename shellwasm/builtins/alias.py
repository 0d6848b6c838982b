"""alias."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options
from shellwasm.builtins.quoting import quote


def alias(shell: Shell, argv: list[str]) -> int:
    """Define aliases, or write them so that the shell can read them back."""
    _, operands = parse_options(argv, "")
    if not operands:
        shell.out("".join(_definition(name, value) for name, value in sorted(shell.aliases.items())))
    status = 0
    for operand in operands:
        name, equals, value = operand.partition("=")
        if equals and name:
            shell.aliases[name] = value
        elif operand in shell.aliases:
            shell.out(_definition(operand, shell.aliases[operand]))
        else:
            shell.error(f"{operand} not found", builtin="alias")
            status = 1
    return status


def _definition(name: str, value: str) -> str:
    return f"{name}={quote(value)}\n"


BUILTINS = (Builtin("alias", alias, usage="alias [name[=string]...]", section="XCU alias"),)
