"""colon: expand arguments, do nothing."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell


def colon(shell: Shell, argv: list[str]) -> int:
    """Status 0, whatever the arguments."""
    return 0


BUILTINS = (Builtin(":", colon, usage=": [argument...]", section="XCU 2.15 colon", special=True),)
