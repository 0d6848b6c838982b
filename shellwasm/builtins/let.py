"""let: evaluate arithmetic expressions (no part of the standard; busybox ash, bash, mksh and ksh have it)."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell, UsageError
from shellwasm.expand.arithmetic import evaluate


def let(shell: Shell, argv: list[str]) -> int:
    """0 when the last expression is not zero, else 1."""
    if len(argv) < 2:
        raise UsageError("expression expected")
    value = 0
    for text in argv[1:]:
        value = evaluate(shell, text)
    return 0 if value else 1


BUILTINS = (Builtin("let", let, usage="let expression...", section="extension"),)
