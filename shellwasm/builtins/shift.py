"""shift: drop the first positional parameters."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.numbers import unsigned


def shift(shell: Shell, argv: list[str]) -> int:
    """Drop n parameters, 1 by default; if there are fewer, say so, drop none and give status 1."""
    count = unsigned(argv[1]) if len(argv) > 1 else 1
    if count > len(shell.positional):
        raise BuiltinError("can't shift that many", 1, fatal=False)
    shell.positional = shell.positional[count:]
    return 0


BUILTINS = (Builtin("shift", shift, usage="shift [n]", section="XCU 2.15 shift", special=True),)
