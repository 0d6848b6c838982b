"""Backslash escapes of echo and printf."""

from __future__ import annotations

CONTROLS = {"a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
OCTAL = frozenset("01234567")
HEXADECIMAL = frozenset("0123456789abcdefABCDEF")


def byte(value: int) -> str:
    """The text that encodes to the one byte `value`."""
    return chr(value) if value < 0x80 else chr(0xDC00 + value)


def octal_end(text: str, place: int, most: int = 3) -> int:
    """The end of the octal number at `place`: at most `most` digits, and no more than one byte."""
    end, value = place, 0
    while end < len(text) and end - place < most and text[end] in OCTAL:
        value = value * 8 + int(text[end])
        if value > 0xFF:
            break
        end += 1
    return end


def hexadecimal_end(text: str, place: int) -> int:
    """The end of the one or two hexadecimal digits at `place`."""
    end = place
    while end < len(text) and end - place < 2 and text[end] in HEXADECIMAL:
        end += 1
    return end


def expand_escapes(text: str, *, leading_zero: bool) -> tuple[str, bool]:
    r"""(`text` with its escapes replaced, whether `\c` ended it).

    With `leading_zero` an octal escape may have a zero before its three digits (echo, `%b`), else it is `\ddd`
    only (formats). What is not an escape stays as it is.
    """
    place = text.find("\\")
    if place < 0:
        return text, False
    pieces = []
    start = 0
    while 0 <= place < len(text) - 1:
        pieces.append(text[start:place])
        if text[place + 1] == "c":
            return "".join(pieces), True
        replaced, start = _escape(text, place, leading_zero)
        pieces.append(replaced)
        place = text.find("\\", start)
    pieces.append(text[start:])
    return "".join(pieces), False


def _escape(text: str, place: int, leading_zero: bool) -> tuple[str, int]:
    """The value of the escape at `place`, and where it ends."""
    letter = text[place + 1]
    control = CONTROLS.get(letter)
    if control is not None:
        return control, place + 2
    if letter in OCTAL:
        first = place + 1
        if leading_zero and letter == "0" and text[place + 2 : place + 3] in OCTAL:
            first += 1
        end = octal_end(text, first)
        return byte(int(text[first:end], 8)), end
    end = hexadecimal_end(text, place + 2) if letter == "x" else place
    if end > place + 2:
        return byte(int(text[place + 2 : end], 16)), end
    if letter == '"' and not leading_zero:  # in formats only
        return letter, place + 2
    return "\\", place + 1
