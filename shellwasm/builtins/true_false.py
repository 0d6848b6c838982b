"""true and false."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell


def true(shell: Shell, argv: list[str]) -> int:
    """Succeed."""
    return 0


def false(shell: Shell, argv: list[str]) -> int:
    """Fail."""
    return 1


BUILTINS = (
    Builtin("true", true, usage="true", section="XCU true"),
    Builtin("false", false, usage="false", section="XCU false"),
)
