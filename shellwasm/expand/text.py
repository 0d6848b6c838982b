"""The shell's text: `str` decoded from UTF-8 with surrogateescape, always equal to `decode(encode(text))`."""

from __future__ import annotations

_PIECE = 1 << 16


def decode(data: bytes) -> str:
    """Bytes to text; a byte that is no UTF-8 becomes a lone surrogate (U+DC80 to U+DCFF)."""
    return data.decode("utf-8", "surrogateescape")


def encode(text: str) -> bytes:
    """Text to the bytes it came from."""
    return text.encode("utf-8", "surrogateescape")


def canonical(text: str) -> str:
    """Text after joining: two halves of a character that met become that character."""
    return decode(encode(text)) if has_stray_bytes(text) else text


def has_stray_bytes(text: str) -> bool:
    """Whether there are bytes in it that belong to no character."""
    if text.isascii():
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # there are surrogates
        return True
    return False


def translate(text: str, table: dict[int, str]) -> str:
    """str.translate in pieces, so that a long text does not keep other threads waiting."""
    if len(text) <= _PIECE:
        return text.translate(table)
    return "".join([text[start : start + _PIECE].translate(table) for start in range(0, len(text), _PIECE)])


def is_name(text: str) -> bool:
    """Whether the text is a name (XBD 3.216): what a variable or function may be called."""
    return text.isascii() and text.isidentifier()


def to_bytewise(text: str) -> str:
    """Text whose characters are the bytes of `text` (for locales that count bytes)."""
    return text if text.isascii() else encode(text).decode("latin-1")


def from_bytewise(text: str) -> str:
    """The inverse of `to_bytewise`."""
    return text if text.isascii() else decode(text.encode("latin-1"))
