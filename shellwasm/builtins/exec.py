"""exec: make redirections of this shell permanent, or replace it by a program."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options


def exec_(shell: Shell, argv: list[str]) -> int:
    """Without a command the redirections of this command stay; else the shell becomes that program, or ends."""
    options, operands = parse_options(argv, "a:")
    if operands:
        shell.replace(operands, options.get("a"))
    shell.keeps_redirections = True
    return 0


BUILTINS = (
    Builtin("exec", exec_, usage="exec [-a name] [command [argument...]]", section="XCU 2.15 exec", special=True),
)
