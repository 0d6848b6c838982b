"""Field splitting as `read` does it: the last variable gets the rest of the line (XCU read)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Set

_WHITESPACE = " \t\n"


def is_name(text: str) -> bool:
    """Is it a variable's name (XBD 3.216)?"""
    return text.isidentifier() and text.isascii()


def unescape(text: str) -> tuple[str, Set[int]]:
    """(`text` without its escaping backslashes, the places in it that were escaped and so never delimit)."""
    pieces: list[str] = []
    literal: set[int] = set()
    start = length = 0
    place = text.find("\\")
    while place >= 0:
        pieces.append(text[start:place])
        length += place - start
        character = text[place + 1 : place + 2]
        if character and character != "\n":
            pieces.append(character)
            literal.add(length)
            length += 1
        start = place + 2
        place = text.find("\\", start)
    pieces.append(text[start:])
    return "".join(pieces), literal


def split_record(text: str, ifs: str, count: int, literal: Set[int] | None = None) -> list[str]:
    """`count` values: fields, the rest of the text in the last one, "" where there are too few."""
    if not ifs:
        return [text] + [""] * (count - 1)
    if literal:
        return _split_slowly(text, ifs, count, literal)
    if ifs == _WHITESPACE:
        return _split_blanks(text, count)
    return _split_slowly(text, ifs, count, frozenset())


def _split_blanks(text: str, count: int) -> list[str]:
    """The default IFS: blanks only, so no field is empty."""
    rest = text.strip(_WHITESPACE)
    if count == 1:
        return [rest]
    if "\t" in rest or "\n" in rest:
        return _split_slowly(rest, _WHITESPACE, count, frozenset())
    values: list[str] = []
    while len(values) < count - 1:
        field, _, rest = rest.partition(" ")
        values.append(field)
        rest = rest.lstrip(" ")
    values.append(rest)
    return values


def _split_slowly(text: str, ifs: str, count: int, literal: Set[int]) -> list[str]:
    """Any IFS, character by character."""
    blanks = "".join(character for character in ifs if character in _WHITESPACE)
    values: list[str] = []
    place = _skip(text, 0, blanks, literal)
    while len(values) < count - 1 and place < len(text):
        end = _field_end(text, place, ifs, literal)
        values.append(text[place:end])
        place = _skip_delimiter(text, end, ifs, blanks, literal)
    if len(values) < count:
        values.append(_last_value(text, place, ifs, blanks, literal))
    return values + [""] * (count - len(values))


def _skip(text: str, place: int, characters: str, literal: Set[int]) -> int:
    while place < len(text) and text[place] in characters and place not in literal:
        place += 1
    return place


def _field_end(text: str, place: int, ifs: str, literal: Set[int]) -> int:
    while place < len(text) and (text[place] not in ifs or place in literal):
        place += 1
    return place


def _skip_delimiter(text: str, place: int, ifs: str, blanks: str, literal: Set[int]) -> int:
    """Behind one delimiter: blanks of IFS, at most one other character of IFS, blanks."""
    place = _skip(text, place, blanks, literal)
    if place < len(text) and text[place] in ifs and place not in literal:
        place = _skip(text, place + 1, blanks, literal)
    return place


def _last_value(text: str, place: int, ifs: str, blanks: str, literal: Set[int]) -> str:
    """The rest; a delimiter that ends it goes when the rest is but one field."""
    end = len(text)
    while end > place and text[end - 1] in blanks and end - 1 not in literal:
        end -= 1
    field_end = _field_end(text, place, ifs, literal)
    if field_end < end and _skip_delimiter(text, field_end, ifs, blanks, literal) >= end:
        return text[place:field_end]
    return text[place:end]
