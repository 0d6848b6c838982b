"""Numbers in the operands of special builtins."""

from __future__ import annotations

from shellwasm.builtins.base import BuiltinError


def unsigned(text: str, *, least: int = 0) -> int:
    """A decimal number without a sign, not below `least`. BuiltinError with status 2, as in dash and busybox ash."""
    if not (text.isascii() and text.isdigit()) or len(text) > 18 or int(text) < least:
        raise BuiltinError(f"Illegal number: {text}", 2)
    return int(text)
