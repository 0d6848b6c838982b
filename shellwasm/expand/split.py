"""Field splitting (XCU 2.6.5): texts by IFS, and the pieces of a word to fields.

A word in expansion is a list of pieces `(kind, text)`. Splitting is linear: texts are cut by `str` methods only.
"""

from __future__ import annotations

from shellwasm.expand.text import from_bytewise, to_bytewise, translate

TYPE_CHECKING = False
if TYPE_CHECKING:
    Piece = tuple[int, str]
    Segment = tuple[str, bool]  # text, and whether it was quoted

# The kinds of pieces. From LITERAL on they may be patterns.
QUOTED = 0  # neither split nor a pattern; makes a field even if empty
TILDE = 1  # neither split nor a pattern; if empty, it makes no field
LITERAL = 2  # written in the word: not split, may be a pattern
EXPANDED = 3  # the result of an unquoted expansion: split, may be a pattern
BREAK = 4  # here one field ends and another begins (between the parameters of $@)
MULTI = 5  # of compiled parts only: the part gives several pieces at run time

WHITE = " \t\n"


class Separators:
    """A value of IFS, taken apart. `joiner` is what stands between the parameters in "$*"."""

    __slots__ = ("_table", "all", "by_space", "joiner", "joins_by_white", "other", "plain", "special", "value", "white")

    def __init__(self, value: str | None) -> None:
        self.value = value
        chars = WHITE if value is None else value
        self.white = "".join(c for c in WHITE if c in chars)
        self.other = "".join(dict.fromkeys(c for c in chars if c not in WHITE))
        self.all = frozenset(chars)
        self.joiner = " " if value is None else value[:1]
        self.joins_by_white = self.joiner in WHITE and self.joiner != ""
        self.special = self.all | frozenset("*?[")
        self.by_space = not self.other and " " in self.white
        self.plain = not any(c.isalnum() for c in chars)  # then an alphanumeric text is one field
        # every separator is mapped to the first of its class
        same = {ord(c): kind[0] for kind in (self.white, self.other) for c in kind[1:]}
        self._table = same if len(same) > 4 else tuple((chr(c), to) for c, to in same.items())

    def is_one_field(self, text: str) -> bool:
        """Whether a short text has neither separators nor the special characters of patterns, and is not empty."""
        if len(text) > 255:
            return False
        return (self.plain and text.isalnum()) or (text != "" and self.special.isdisjoint(text))

    def occur(self, text: str) -> bool:
        """Whether there is a separator in the text."""
        if len(text) < 64 or len(self.all) > 8:
            return not self.all.isdisjoint(text)
        return any(c in text for c in self.all)

    def count(self, text: str, most: int) -> int:
        """How many fields a text has, about; stops counting at `most`."""
        words = len(text.split(None, most)) if self.white else 0
        return words + sum([text.count(char) for char in self.other[:8]])

    def normalized(self, text: str) -> str:
        """Text in which all white separators are `white[0]` and all others are `other[0]`."""
        if isinstance(self._table, dict):
            return translate(text, self._table)
        for char, to in self._table:
            text = text.replace(char, to)
        return text

    def split(self, text: str) -> list[str]:
        """The fields of a text that stands alone."""
        if self.by_space and text.isascii() and text.isprintable():
            return text.split()  # the only white space in it is the space
        return self.split_normalized(self.normalized(text))

    def restored(self, field: str) -> str:
        """A field of normalized text as text of the shell."""
        return field

    def split_normalized(self, text: str) -> list[str]:
        """The same, for normalized text."""
        if not self.other:
            return self._words(text)
        parts = text.split(self.other[0])
        if not self._words(parts[-1]):
            parts.pop()  # the last separator ends a field, it does not begin one
        if not self.white:
            return parts
        white = self.white[0]
        fields: list[str] = []
        for part in parts:
            fields += [word for word in part.split(white) if word] or [""]
        return fields

    def _words(self, text: str) -> list[str]:
        if not self.white:
            return [text] if text else []
        return [word for word in text.split(self.white[0]) if word]


class ByteSeparators(Separators):
    """A value of IFS that is not ASCII, in a locale where each of its bytes is a separator."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        super().__init__(to_bytewise(value))
        self.joiner = from_bytewise(self.joiner)

    def is_one_field(self, text: str) -> bool:
        return text.isascii() and super().is_one_field(text)

    def occur(self, text: str) -> bool:
        return super().occur(to_bytewise(text))

    def normalized(self, text: str) -> str:
        return super().normalized(to_bytewise(text))

    def split(self, text: str) -> list[str]:
        return [self.restored(field) for field in super().split(text)]

    def restored(self, field: str) -> str:
        return from_bytewise(field)


class _Splitter:
    """Builds fields (lists of segments) from the pieces of a word."""

    __slots__ = ("absorb", "after_white", "current", "fields", "inside", "separators")

    def __init__(self, separators: Separators) -> None:
        self.separators = separators
        self.fields: list[list[Segment]] = []
        self.current: list[Segment] = []
        self.inside = False  # a field has begun
        self.after_white = False  # white space ended a field just now
        self.absorb = False  # so it did, and a new parameter begins: the next separator belongs to it

    def add(self, text: str, quoted: bool) -> None:
        """Text that is not split continues the current field, or begins one."""
        self.current.append((text, quoted))
        self.inside = True
        self.after_white = self.absorb = False

    def end_field(self) -> None:
        """The current field, if there is one, is complete."""
        if self.inside:
            self.fields.append(self.current)
            self.current = []
            self.inside = False

    def between_parameters(self) -> None:
        """A field ends. If IFS begins with white space, it is as if that stood here."""
        self.after_white = self.absorb = self.separators.joins_by_white and (self.inside or self.after_white)
        self.end_field()

    def split(self, text: str) -> None:
        """Text to be split; what is before its first and after its last separator joins with the neighbours.

        Shells split the result of each expansion by itself: white space at the end of one and another separator
        at the start of the next are two separators.
        """
        ifs = self.separators
        text = ifs.normalized(text)
        marks = ifs.white[:1] + ifs.other[:1]
        first = min([place for place in map(text.find, marks) if place >= 0], default=-1)
        if first < 0:
            if text:
                self.add(ifs.restored(text), False)
            return
        last = max(map(text.rfind, marks))
        if first:
            self.add(ifs.restored(text[:first]), False)
        body = text[first : last + 1].lstrip(marks)
        count = text.count(ifs.other[0], first, last + 1 - len(body)) if ifs.other else 0
        begun = self.inside or self.absorb
        empty = count - 1 if begun else count  # the first of them ends the field before it
        self.end_field()
        ending = body[len(body.rstrip(marks)) :] if body else text[first : last + 1]
        self.after_white = bool(begun or body) and not (ifs.other and ifs.other[0] in ending)
        self.absorb = False
        self.fields += [[("", False)] for _ in range(empty)]
        self.fields += [[(ifs.restored(field), False)] for field in ifs.split_normalized(body)]
        if last + 1 < len(text):
            self.add(ifs.restored(text[last + 1 :]), False)


def split_pieces(pieces: list[Piece], separators: Separators) -> list[list[Segment]]:
    """The fields of a word, as segments; a field that is empty and has nothing quoted is not there."""
    splitter = _Splitter(separators)
    for kind, text in pieces:
        if kind == EXPANDED:
            splitter.split(text)
        elif kind == BREAK:
            splitter.between_parameters()
        elif text or kind == QUOTED:
            splitter.add(text, kind < LITERAL)
    splitter.end_field()
    return splitter.fields
