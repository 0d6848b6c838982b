"""unalias."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options


def unalias(shell: Shell, argv: list[str]) -> int:
    """Remove aliases; all of them with -a."""
    options, operands = parse_options(argv, "a")
    if "a" in options:
        shell.aliases.clear()
        return 0
    status = 0
    for name in operands:
        if shell.aliases.pop(name, None) is None:
            shell.error(f"{name} not found", builtin="unalias")
            status = 1
    return status


BUILTINS = (Builtin("unalias", unalias, usage="unalias -a | name...", section="XCU unalias"),)
