"""Quoting of output that the shell can read back (alias, trap, set, export -p ...)."""

from __future__ import annotations

from shellwasm.regex import LazyPattern

_PLAIN = LazyPattern(r"[\w%+,./:@-]+")


def quote_value(text: str) -> str:
    """A variable's value, quoted only if it must be: as bash, yash, mksh and ksh list variables."""
    return text if _PLAIN.fullmatch(text) else quote(text)


def quote(text: str) -> str:
    """`text` in single quotes; runs of single quotes stand in double quotes between them."""
    if "'" not in text:
        return f"'{text}'"
    pieces = []
    rest = text
    while rest:
        plain, quote_sign, _ = rest.partition("'")
        if plain:
            pieces.append(f"'{plain}'")
        rest = rest[len(plain) :]
        if quote_sign:
            run = len(rest) - len(rest.lstrip("'"))
            pieces.append(f'"{rest[:run]}"')
            rest = rest[run:]
    return "".join(pieces)
