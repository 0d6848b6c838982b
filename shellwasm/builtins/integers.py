"""Whole numbers in the operands of builtins."""

from __future__ import annotations

MOST, LEAST = 2**63 - 1, -(2**63)
_BLANKS = " \t\n\v\f\r"


def parse_integer(text: str) -> int | None:
    """A decimal number with an optional sign, blanks allowed around it; None if `text` is none."""
    if not (text.isdigit() and text.isascii()):
        text = text.strip(_BLANKS)
        digits = text[1:] if text[:1] in ("-", "+") else text
        if not (digits.isdigit() and digits.isascii()):
            return None
    if len(text) > 40 and len(text.lstrip("+-0")) > 40:  # int() refuses thousands of digits
        return LEAST - 1 if text[0] == "-" else MOST + 1
    return int(text if len(text) <= 40 else text[:1].strip("0123456789") + (text.lstrip("+-0") or "0"))


def is_number(text: str) -> bool:
    """Only decimal digits, at least one."""
    return text.isdigit() and text.isascii()
