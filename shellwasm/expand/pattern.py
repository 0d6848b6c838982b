"""Shell patterns (XCU 2.14): parsed to fixed-length segments between stars, so that matching never backtracks.

A pattern is text in which a backslash makes the next character literal (`escape` quotes a whole text). Each
element but `*` matches exactly one character, so a pattern is a row of segments of known length: the first is
anchored, the last is anchored, and those between are found leftmost (or rightmost), one after the other.
"""

from __future__ import annotations

from shellwasm import regex
from shellwasm.expand.text import from_bytewise, has_stray_bytes, to_bytewise, translate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Poll = Callable[[], object]

_SPECIAL = {ord(c): "\\" + c for c in "\\*?[]!^-:.="}
_WORK = 1 << 20  # characters looked at between two looks at the signals; `re` gets 64 KiB of them at most
_ROW = 64  # elements in one regular expression
_UNCLOSED = 64  # brackets that are not closed, after which a pattern has no more brackets: linear time

# POSIX character classes: (the ASCII members as the inside of a `re` class, the test for other characters)
CLASSES: dict[str, tuple[str, Callable[[str], bool]]] = {
    "alnum": ("a-zA-Z0-9", str.isalnum),
    "alpha": ("a-zA-Z", str.isalpha),
    "blank": (r" \t", lambda c: c.isspace() and c.isprintable()),
    "cntrl": (r"\x00-\x1f\x7f", lambda c: "\x80" <= c <= "\x9f"),
    "digit": ("0-9", lambda c: False),
    "graph": ("!-~", lambda c: c.isprintable() and not c.isspace()),
    "lower": ("a-z", str.islower),
    "print": (" -~", str.isprintable),
    "punct": (r"!-/:-@\[-`{-~", lambda c: c.isprintable() and not c.isalnum() and not c.isspace()),
    "space": (r" \t\n\r\f\v", str.isspace),
    "upper": ("A-Z", str.isupper),
    "xdigit": ("0-9a-fA-F", lambda c: False),
}


def no_poll() -> None:
    """Nothing has to be attended to."""


def escape(text: str) -> str:
    """A pattern that matches `text` only."""
    return text if text.isalnum() else translate(text, _SPECIAL)


def unescape(pattern: str) -> str:
    """The text that a pattern without special elements matches."""
    if "\\" not in pattern:
        return pattern
    first, *rest = pattern.split("\\")
    out, parts = [first], iter(rest)
    for part in parts:
        # nothing between two backslashes: the second one is the escaped character
        out.append(part or "\\" + next(parts, ""))
    return "".join(out)


def has_magic(text: str) -> bool:
    """Whether a `*`, `?` or `[` occurs: else the text cannot be a pattern."""
    return "*" in text or "?" in text or "[" in text


class Bracket:
    """A bracket expression: matches one character. `members`: the inside of a `re` class; `classes`: names."""

    __slots__ = ("classes", "members", "negated")

    def __init__(self, members: str, classes: tuple[str, ...], negated: bool) -> None:
        self.members = members
        self.classes = classes
        self.negated = negated

    def regex(self) -> str:
        """The expression for ASCII text and for bytes."""
        inside = self.members + "".join(CLASSES[name][0] for name in self.classes)
        if not inside:
            return r"[\s\S]" if self.negated else r"(?!)"
        return f"[{'^' if self.negated else ''}{inside}]"

    def matches(self, char: str) -> bool:
        """For any character; classes are those of Unicode."""
        found = bool(self.members and regex.build(f"[{self.members}]").match(char))
        if not found:
            found = any(regex.build(f"[{CLASSES[n][0]}]").match(char) or _beyond_ascii(n, char) for n in self.classes)
        return found != self.negated


def _beyond_ascii(name: str, char: str) -> bool:
    return not char.isascii() and CLASSES[name][1](char)


class Literal:
    """A segment of ordinary characters."""

    __slots__ = ("length", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.length = len(text)

    def at(self, text: str, position: int) -> bool:
        """Whether the segment matches at `position`."""
        return text.startswith(self.text, position)

    def find(self, text: str, start: int, end: int, poll: Poll) -> int:
        """The leftmost match within text[start:end], or -1."""
        return text.find(self.text, start, end)

    def rfind(self, text: str, start: int, end: int, poll: Poll) -> int:
        """The rightmost match within text[start:end], or -1."""
        if self.length * (end - start) <= _WORK:
            return text.rfind(self.text, start, end)
        # str.find is linear, str.rfind is not
        found = text[start:end][::-1].find(self.text[::-1])
        return -1 if found < 0 else end - found - self.length


class Elements:
    """A segment with `?` (None) or brackets among its elements."""

    __slots__ = ("_ascii_only", "_first", "_parts", "elements", "length")

    def __init__(self, elements: list[str | Bracket | None], bytewise: bool) -> None:
        self.elements = elements
        self.length = len(elements)
        sources = [_element_regex(element) for element in elements]
        rows = ["".join(sources[start : start + _ROW]) for start in range(0, self.length, _ROW)]
        self._parts = [regex.build(f"(?s){row}") for row in rows]
        self._first = regex.build(f"(?s)(?={rows[0]})")  # so that matches may overlap
        # the expressions know the ASCII members of classes only, which are all there are among bytes
        self._ascii_only = not bytewise and any(isinstance(e, Bracket) and e.classes for e in elements)

    def at(self, text: str, position: int) -> bool:
        """Whether the segment matches at `position`."""
        if self._ascii_only and not text.isascii():
            return self._at_unicode(text, position)
        if len(self._parts) == 1:
            return self._parts[0].match(text, position) is not None
        return all(part.match(text, position + index * _ROW) for index, part in enumerate(self._parts))

    def _at_unicode(self, text: str, position: int) -> bool:
        if position + self.length > len(text):
            return False
        pairs = zip(self.elements, text[position : position + self.length], strict=True)
        return all(e is None or (e == c if isinstance(e, str) else e.matches(c)) for e, c in pairs)

    def find(self, text: str, start: int, end: int, poll: Poll) -> int:
        """The leftmost match within text[start:end], or -1."""
        for low, high in self._windows(start, end):
            poll()
            found = next(self._places(text, low, high), -1)
            if found >= 0:
                return found
        return -1

    def rfind(self, text: str, start: int, end: int, poll: Poll) -> int:
        """The rightmost match within text[start:end], or -1."""
        for low, high in reversed(list(self._windows(start, end))):
            poll()
            found = list(self._places(text, low, high))
            if found:
                return found[-1]
        return -1

    def _windows(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The places where a match may begin, in pieces that take a limited time each."""
        size = max(1, _WORK // max(self.length, 16))
        for low in range(start, end - self.length + 1, size):
            yield low, min(end - self.length + 1, low + size)

    def _places(self, text: str, low: int, high: int) -> Iterator[int]:
        """The places in text[low:high] where the segment matches."""
        if self._ascii_only and not text.isascii():
            return (place for place in range(low, high) if self._at_unicode(text, place))
        ends = min(len(text), high + min(self.length, _ROW) - 1)
        places = (found.start() for found in self._first.finditer(text, low, ends))
        if len(self._parts) == 1:
            return places
        return (place for place in places if self.at(text, place))


def _element_regex(element: str | Bracket | None) -> str:
    if element is None:
        return "."
    return regex.escape(element) if isinstance(element, str) else element.regex()


class Pattern:
    """A compiled pattern. In a `bytewise` pattern `?` and brackets match single bytes of the subject.

    A pattern with bytes that belong to no character is one, so that it finds these bytes also within characters.
    """

    __slots__ = ("bytewise", "exact", "segments")

    def __init__(self, pattern: str, bytewise: bool = False) -> None:
        self.bytewise = bytewise = bytewise or has_stray_bytes(pattern)
        self.exact: str | None = None  # the only text that matches, if the pattern has no special elements
        if not has_magic(pattern):
            self.exact = unescape(pattern)
            text = to_bytewise(self.exact) if bytewise else self.exact
            self.segments: list[Literal | Elements] = [Literal(text)]
            return
        self.segments = _parse(to_bytewise(pattern) if bytewise else pattern, bytewise)
        if len(self.segments) == 1 and isinstance(self.segments[0], Literal):
            text = self.segments[0].text
            self.exact = from_bytewise(text) if bytewise else text

    def matches(self, text: str, poll: Poll = no_poll) -> bool:
        """Whether the whole of `text` matches. `poll` is called now and then when it takes long; it may raise."""
        if self.exact is not None:
            return text == self.exact
        if self.bytewise:
            text = to_bytewise(text)
        segments = self.segments
        first, last = segments[0], segments[-1]
        position, end = first.length, len(text) - last.length
        if len(segments) == 1:
            return end == 0 and first.at(text, 0)
        if position > end or (position and not first.at(text, 0)) or (last.length and not last.at(text, end)):
            return False
        return len(segments) == 2 or self._middle(text, position, end, poll) >= 0

    def _middle(self, text: str, position: int, end: int, poll: Poll) -> int:
        """Where the segments between the first and the last end, each placed leftmost; or -1."""
        for segment in self.segments[1:-1]:
            position = segment.find(text, position, end, poll)
            if position < 0:
                return -1
            position += segment.length
        return position

    def remove(self, value: str, op: str, poll: Poll = no_poll) -> str:
        """`value` without the shortest (`#`) or longest (`##`) prefix, or suffix (`%`, `%%`), that matches."""
        if self.exact is not None and (not self.bytewise or value.isascii()):
            return value.removeprefix(self.exact) if op[0] == "#" else value.removesuffix(self.exact)
        subject = to_bytewise(value) if self.bytewise else value
        if op[0] == "#":
            end = self.prefix(subject, op == "##", poll)
            rest = subject[end:] if end > 0 else subject
        else:
            start = self.suffix(subject, op == "%%", poll)
            rest = subject[:start] if start >= 0 else subject
        return from_bytewise(rest) if self.bytewise else rest

    def prefix(self, text: str, longest: bool, poll: Poll = no_poll) -> int:
        """Length of the shortest or longest prefix of `text` that matches, or -1. In a bytewise pattern `text`
        must be `to_bytewise` text."""
        first, last = self.segments[0], self.segments[-1]
        if first.length > len(text) or not first.at(text, 0):
            return -1
        if len(self.segments) == 1:
            return first.length
        position = self._middle(text, first.length, len(text), poll)
        if position < 0:
            return -1
        place = last.rfind if longest else last.find
        found = place(text, position, len(text), poll)
        return -1 if found < 0 else found + last.length

    def search(self, text: str, start: int, poll: Poll = no_poll) -> tuple[int, int] | None:
        """The leftmost place from `start` on where the pattern matches, and the longest match there; see `prefix`.

        Where the first segment is found, the others follow or they follow nowhere: no place is tried twice.
        """
        first, last = self.segments[0], self.segments[-1]
        begin = first.find(text, start, len(text), poll)
        if begin < 0:
            return None
        position = begin + first.length
        if len(self.segments) == 1:
            return begin, position
        position = self._middle(text, position, len(text), poll)
        found = last.rfind(text, position, len(text), poll) if position >= 0 else -1
        return (begin, found + last.length) if found >= 0 else None

    def suffix(self, text: str, longest: bool, poll: Poll = no_poll) -> int:
        """Start of the shortest or longest suffix of `text` that matches, or -1; see `prefix`."""
        first, last = self.segments[0], self.segments[-1]
        position = len(text) - last.length
        if position < 0 or not last.at(text, position):
            return -1
        if len(self.segments) == 1:
            return position
        for segment in self.segments[-2:0:-1]:
            position = segment.rfind(text, 0, position, poll)
            if position < 0:
                return -1
        place = first.find if longest else first.rfind
        return place(text, 0, position, poll)


def _parse(pattern: str, bytewise: bool) -> list[Literal | Elements]:
    """The segments between the stars."""
    segments: list[Literal | Elements] = []
    elements: list[str | Bracket | None] = []
    for element in _elements(pattern):
        if element == "":
            segments.append(_segment(elements, bytewise))
            elements = []
        else:
            elements.append(element)
    return [*segments, _segment(elements, bytewise)]


def _segment(elements: list[str | Bracket | None], bytewise: bool) -> Literal | Elements:
    texts = [element for element in elements if isinstance(element, str)]
    return Literal("".join(texts)) if len(texts) == len(elements) else Elements(elements, bytewise)


def _elements(pattern: str) -> Iterator[str | Bracket | None]:
    """The elements in order: a character, None for `?`, a Bracket, or "" for a row of stars."""
    position, after_star, unclosed = 0, False, 0
    while position < len(pattern):
        char = pattern[position]
        position += 1
        if char == "*":
            if not after_star:
                yield ""
            after_star = True
            continue
        after_star = False
        if char == "?":
            yield None
        elif char == "[" and unclosed < _UNCLOSED:
            bracket, position = _bracket(pattern, position)
            unclosed += bracket == "["
            yield bracket
        elif char == "\\" and position < len(pattern):
            yield pattern[position]
            position += 1
        else:
            yield char


def _bracket(pattern: str, start: int) -> tuple[Bracket | str, int]:
    """The bracket expression whose `[` ends at `start`, and where it ends; just "[" if it is not closed.

    At a class or collating element that does not exist the comparison ends without a match, as in ash.
    """
    position = start
    negated = pattern[position : position + 1] in ("!", "^")
    if negated:
        position += 1
    members: list[str] = []
    classes: list[str] = []
    first = valid = True
    while position < len(pattern):
        if pattern[position] == "]" and not first:
            if negated and not valid:
                return Bracket("", (), False), position + 1
            return Bracket("".join(members), tuple(classes), negated), position + 1
        first = False
        name, after = _class_name(pattern, position)
        if after:
            valid = valid and name in CLASSES
            if valid:
                classes.append(name)
            position = after
            continue
        low, position = _range_end(pattern, position)
        high = low
        if pattern[position : position + 1] == "-" and pattern[position + 1 : position + 2] not in ("]", ""):
            high, position = _range_end(pattern, position + 1)
        valid = valid and low != "" and high != ""
        if valid and low <= high:
            members.append(f"{_in_class(low)}-{_in_class(high)}")
    return "[", start


def _class_name(pattern: str, position: int) -> tuple[str, int]:
    """The name in `[:name:]` at `position` and where it ends; ("", 0) if there is none."""
    if not pattern.startswith("[:", position):
        return "", 0
    end = position + 2
    while end < len(pattern) and pattern[end].isalnum():
        end += 1
    return (pattern[position + 2 : end], end + 2) if pattern.startswith(":]", end) else ("", 0)


def _range_end(pattern: str, position: int) -> tuple[str, int]:
    """One character of a bracket expression (plain, escaped, `[.c.]` or `[=c=]`) and where it ends."""
    char = pattern[position]
    kind = pattern[position + 1 : position + 2]
    if char == "[" and kind in (".", "="):
        skip = 1 if pattern[position + 2 : position + 3] == "\\" else 0
        if pattern.startswith(kind + "]", position + 3 + skip):
            return pattern[position + 2 + skip], position + 5 + skip
        end = pattern.find(kind + "]", position + 2, position + 40)
        if end >= 0:  # no collating element of several characters exists
            return "", end + 2
    if char == "\\" and kind:
        return kind, position + 2
    return char, position + 1


def _in_class(char: str) -> str:
    return "\\" + char if char in "\\]^-[&~|" else char
