"""hash: remember or report utility locations."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options


def hash_(shell: Shell, argv: list[str]) -> int:
    """Write the remembered paths, forget them (-r), or look names up; status 1 if one was not found."""
    options, operands = parse_options(argv, "r")
    if "r" in options:
        shell.hashed.clear()
    elif not operands:
        shell.out("".join(f"{path}\n" for path in shell.hashed.values()))
    status = 0
    for name in operands:
        if not _remember(shell, name):
            shell.error(f"{name}: not found", builtin="hash")
            status = 1
    return status


def _remember(shell: Shell, name: str) -> bool:
    """Search `name` anew. Functions and builtins are found, but have no location to remember."""
    if "/" in name or name in shell.functions or shell.builtin(name) is not None:
        return True
    shell.hashed.pop(name, None)
    path = shell.find_command(name)
    if path is None:
        return False
    shell.hashed[name] = path
    return True


BUILTINS = (Builtin("hash", hash_, usage="hash [-r] [utility...]", section="XCU hash"),)
