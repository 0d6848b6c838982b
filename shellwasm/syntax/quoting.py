"""Dollar-single-quotes (XCU 2.2.4): what their escapes mean."""

from __future__ import annotations

from shellwasm.regex import LazyPattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

ESCAPE = LazyPattern(
    r"\\(?:([\"'\\?])|([abefnrtvE])|c(\\\\|[\s\S])|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})"
    r"|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8}))"
)
LETTERS = dict(zip("abefnrtvE", "\a\b\x1b\f\n\r\t\v\x1b", strict=True))


def decode_dollar_quoted(text: str) -> str:
    """The value of `$'text'`: str as everywhere (UTF-8, surrogateescape), cut at an escaped NUL."""
    if "\\" not in text:
        return text
    out = bytearray()
    last = 0
    for match in ESCAPE.finditer(text):
        out += text[last : match.start()].encode("utf-8", "surrogateescape")
        last = match.end()
        value = _value(match)
        if value == b"\0":
            return out.decode("utf-8", "surrogateescape")
        out += value
    out += text[last:].encode("utf-8", "surrogateescape")
    return out.decode("utf-8", "surrogateescape")


def _value(match: re.Match[str]) -> bytes:
    itself, letter, control, hexadecimal, octal, short, long = match.groups()
    if itself:
        return itself.encode()
    if letter:
        return LETTERS[letter].encode()
    if control:
        return b"\x7f" if control == "?" else bytes([ord(control[0].upper()) & 0x1F])
    if hexadecimal or octal:
        return bytes([int(hexadecimal, 16) if hexadecimal else int(octal, 8) & 0xFF])
    number = int(short or long, 16)
    valid = number < 0x110000 and not 0xD800 <= number < 0xE000
    return chr(number).encode() if valid else match[0].encode()
