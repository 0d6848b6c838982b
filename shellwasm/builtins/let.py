"""let: evaluate arithmetic expressions (no part of the standard; busybox ash, bash, mksh and ksh have it)."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.expand.arithmetic import evaluate
from shellwasm.expand.base import ExpansionError, MemoryExceeded


def let(shell: Shell, argv: list[str]) -> int:
    """0 when the last expression is not zero, else 1."""
    if len(argv) < 2:
        raise UsageError("expression expected")
    value = 0
    for text in argv[1:]:
        try:
            value = evaluate(shell, text)
        except MemoryExceeded:
            raise
        except ExpansionError as error:  # no word expansion, so it does not end the shell
            raise BuiltinError(error.message, error.status) from error
    return 0 if value else 1


BUILTINS = (Builtin("let", let, usage="let expression...", section="extension"),)
