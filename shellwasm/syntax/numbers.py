"""Integer constants of arithmetic (XCU 2.6.4): signed 64-bit, wrapped."""

from __future__ import annotations

DIGITS = {c: i for i, c in enumerate("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_")}
MASK, SIGN = (1 << 64) - 1, 1 << 63
MAX_DIGITS = 1_000_000  # reading them cannot be interrupted


def constant(text: str) -> int | None:
    """The value of `12`, `012`, `0x12` or `base#12` (bases 2 to 64); None if a digit is too great for its base."""
    base, digits = 10, text
    if "#" in text:
        prefix, _, digits = text.partition("#")
        base = int(prefix) if len(prefix) < 4 and prefix[:1] != "0" else 0
        if not 2 <= base <= 64:
            return None
    elif text[:2] in ("0x", "0X"):
        base, digits = 16, text[2:]
    elif text[0] == "0":
        base = 8
    if len(digits) > MAX_DIGITS:
        return None
    value = 0
    for char in digits:
        digit = DIGITS[char.lower() if base <= 36 and char.isalpha() else char]
        if digit >= base:
            return None
        value = (value * base + digit) & MASK
    return value - (1 << 64) if value & SIGN else value
