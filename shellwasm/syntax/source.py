"""The text being parsed: a buffer that grows, is spliced, and always knows where its characters came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Reader = Callable[[], str]
    """Gives the next piece of the text (a line or more, ended by a newline but for the last), "" at its end."""

    Maps = tuple[list[int], list[int], list[int | None]]
    Saved = tuple[str, int, bool, bool, Maps, list["AliasRegion"], int]

CHUNK = 32768


class Origin:
    """The original text as far as it was read: where its lines begin, and what it says in a span.

    What lies before `base` was forgotten: a shell that reads its script from a pipe may run for ever.
    """

    __slots__ = ("base", "first_line", "length", "newlines", "pieces")

    def __init__(self, first_line: int = 1) -> None:
        self.first_line = first_line
        self.base = 0
        self.length = 0
        self.pieces: list[str] = []
        self.newlines: list[int] = []

    def add(self, piece: str) -> None:
        at = piece.find("\n")
        while at >= 0:
            self.newlines.append(self.length + at)
            at = piece.find("\n", at + 1)
        self.pieces.append(piece)
        self.length += len(piece)

    def forget(self) -> None:
        """Drop the text, whose commands have been given out; lines go on counting."""
        self.first_line += len(self.newlines)
        self.base = self.length
        self.pieces = []
        self.newlines = []

    def line(self, offset: int) -> int:
        return self.first_line + bisect_left(self.newlines, offset)

    def line_start(self, offset: int) -> int:
        index = bisect_left(self.newlines, offset)
        return self.newlines[index - 1] + 1 if index else self.base

    def slice(self, start: int, end: int) -> str:
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0][max(start - self.base, 0) : max(end - self.base, 0)] if self.pieces else ""

    def line_text(self, offset: int) -> str:
        """The line that holds `offset`, without its newline."""
        index = bisect_left(self.newlines, offset)
        end = self.newlines[index] if index < len(self.newlines) else self.length
        return self.slice(self.line_start(offset), end)


class AliasRegion:
    """The text of aliases in the buffer, each put in the place of the one before: they are not substituted again.

    `names` gives their order; a copy made by Source.save shares it, and counts the first `count` only.
    """

    __slots__ = ("count", "end", "names", "opens", "start")

    def __init__(self, names: dict[str, int], count: int, start: int, end: int, opens: bool) -> None:
        self.names = names
        self.count = count
        self.start = start
        self.end = end
        self.opens = opens  # a value ends in a blank: the next word may be an alias too

    def has(self, name: str) -> bool:
        """Is the text that of this alias?"""
        return self.names.get(name, self.count) < self.count

    def add(self, name: str, opens: bool) -> None:
        """The value of one more alias is now the whole text."""
        if self.count < len(self.names):
            self.names = {known: place for known, place in self.names.items() if place < self.count}
        self.names[name] = self.count
        self.count += 1
        self.opens = self.opens or opens


class Source:
    """A buffer of text with `pos`, the place of the next token.

    `mapped` is False while offsets in the buffer are offsets in the original text. Else three parallel lists say that
    from `keys[i]` on the original text goes on at `origins[i]`, or stays within (`origins[i]`, `fixed[i]`): the span
    of the alias that this piece of the buffer replaced.
    """

    __slots__ = ("continued", "fixed", "keys", "mapped", "origin", "origins", "pos", "reader", "regions", "text")

    def __init__(self, origin: Origin, reader: Reader | None = None) -> None:
        self.origin = origin
        self.reader = reader
        self.text = ""
        self.pos = 0
        self.keys = [0]
        self.origins = [origin.length]
        self.fixed: list[int | None] = [None]
        self.mapped = origin.length != 0
        self.continued = False
        self.regions: list[AliasRegion] = []

    # ---- where a place in the buffer came from

    def start_of(self, pos: int) -> int:
        """The original offset of a token that begins at `pos`."""
        if not self.mapped:
            return pos
        i = bisect_right(self.keys, pos) - 1
        origin = self.origins[i]
        return origin if self.fixed[i] is not None else origin + pos - self.keys[i]

    def end_of(self, pos: int) -> int:
        """The original offset of the end of a token that ends at `pos`."""
        if not self.mapped:
            return pos
        i = max(bisect_left(self.keys, pos) - 1, 0)
        fixed = self.fixed[i]
        return self.origins[i] + pos - self.keys[i] if fixed is None else fixed

    def position_of(self, offset: int) -> int:
        """The place in the buffer of an original offset at or after `pos` that no alias covers."""
        if not self.mapped:
            return offset
        i = len(self.keys) - 1
        while i and (self.fixed[i] is not None or self.origins[i] > offset):
            i -= 1
        return self.keys[i] + offset - self.origins[i]

    # ---- growing

    def more(self, stop: Callable[[str], object] | None = None, *, keep: bool = False) -> bool:
        """Append the next piece of text, or all up to one for which `stop` is true; False at the end of the text.

        What lies before `pos` is dropped unless `keep`, so that a long command does not cost quadratic time.
        """
        pieces = []
        while self.reader is not None:
            piece = self.reader()
            if not piece:
                self.reader = None
                break
            pieces.append(piece)
            if stop is None or stop(piece):
                break
        if not pieces:
            return False
        if not keep:
            self.drop()
        self.append("".join(pieces))
        return True

    def append(self, piece: str) -> None:
        """Add text that was just read from the original."""
        offset = self.origin.length
        self.origin.add(piece)
        self._extend(piece, offset)

    def _extend(self, piece: str, offset: int) -> None:
        start = len(self.text)
        if start or self.mapped:
            self._mark(start, offset, None)
        self.text += piece
        self.continued = self.continued or "\\\n" in piece
        nul = self.text.find("\0", start)
        while nul >= 0:  # shells ignore NUL
            self.remove(nul, 1)
            nul = self.text.find("\0", nul)

    def _mark(self, key: int, origin: int, fixed: int | None) -> None:
        last = len(self.keys) - 1
        if self.fixed[last] is None and fixed is None and self.origins[last] + key - self.keys[last] == origin:
            return
        if self.keys[last] == key:
            del self.keys[last], self.origins[last], self.fixed[last]
        self.keys.append(key)
        self.origins.append(origin)
        self.fixed.append(fixed)
        self.mapped = True

    def drop(self) -> None:
        """Forget the buffer before `pos`."""
        pos = self.pos
        if not pos:
            return
        first = bisect_right(self.keys, pos) - 1
        if self.fixed[first] is None:
            self.origins[first] += pos - self.keys[first]
        self.keys[first] = pos
        self.keys = [key - pos for key in self.keys[first:]]
        del self.origins[:first], self.fixed[:first]
        for region in self.regions:
            region.start -= pos
            region.end -= pos
        self.text = self.text[pos:]
        self.pos = 0
        self.continued = "\\\n" in self.text
        self.mapped = len(self.keys) > 1 or self.origins[0] != 0

    # ---- splicing

    def remove(self, start: int, count: int) -> None:
        """Take `count` characters out of the buffer."""
        self._splice(start, start + count, "", None)

    def join(self, start: int, end: int) -> None:
        """Take the line continuations between two places out of the buffer, all at once if there are many."""
        cuts = []
        at = self.text.find("\\\n", start, end)
        while at >= 0:
            cuts.append(at)
            at = self.text.find("\\\n", at + 2, end)
        index = bisect_right(self.keys, start)
        if len(cuts) < 8 or (index < len(self.keys) and self.keys[index] <= end) or self.fixed[index - 1] is not None:
            for cut in reversed(cuts):
                self.remove(cut, 2)
            return
        shift = self.origins[index - 1] - self.keys[index - 1]
        keys = [key - 2 * len(cuts) for key in self.keys[index:]]
        self.keys[index:] = [*(cut - 2 * i for i, cut in enumerate(cuts)), *keys]
        self.origins[index:index] = [cut + 2 + shift for cut in cuts]
        self.fixed[index:index] = [None] * len(cuts)
        self.mapped = True
        self.text = self.text[:start] + self.text[start:end].replace("\\\n", "") + self.text[end:]
        for region in self.regions:
            if region.end >= end:
                region.end -= 2 * len(cuts)

    def substitute(self, start: int, end: int, name: str, value: str) -> None:
        """Put the value of alias `name` in the place of the word at `start`."""
        opens = value[-1:] in (" ", "\t")
        inner = self.regions[-1] if self.regions else None
        whole = inner is not None and (inner.start, inner.end) == (start, end)
        self._splice(start, end, value, (self.start_of(start), self.end_of(end)))
        if inner is not None and whole:
            inner.add(name, opens)
        else:
            self.regions.append(AliasRegion({name: 0}, 1, start, start + len(value), opens))
        self.continued = self.continued or "\\\n" in value

    def _splice(self, start: int, end: int, value: str, span: tuple[int, int] | None) -> None:
        grown = len(value) - (end - start)
        after = bisect_right(self.keys, end) - 1
        fixed = self.fixed[after]
        rest = self.origins[after] + (end - self.keys[after] if fixed is None else 0)
        before = bisect_left(self.keys, start)
        keys = [key + grown for key in self.keys[after + 1 :]]
        origins, fixes = self.origins[after + 1 :], self.fixed[after + 1 :]
        del self.keys[before:], self.origins[before:], self.fixed[before:]
        if span is not None and value:
            self.keys.append(start)
            self.origins.append(span[0])
            self.fixed.append(span[1])
        self.keys += [start + len(value), *keys]
        self.origins += [rest, *origins]
        self.fixed += [fixed, *fixes]
        self.mapped = True
        self.text = self.text[:start] + value + self.text[end:]
        for region in self.regions:
            if region.end >= end:
                region.end += grown

    # ---- backtracking, and texts inside this text

    def save(self) -> Saved:
        """What `restore` needs to try another reading of the text from here."""
        regions = [AliasRegion(r.names, r.count, r.start, r.end, r.opens) for r in self.regions]
        maps = self.keys[:], self.origins[:], self.fixed[:]
        return self.text, self.pos, self.mapped, self.continued, maps, regions, self.origin.length

    def restore(self, saved: Saved) -> None:
        """Undo all splices since `save`; text that was read since then is kept."""
        self.text, self.pos, self.mapped, self.continued, maps, self.regions, length = saved
        self.keys, self.origins, self.fixed = maps
        if length < self.origin.length:
            self._extend(self.origin.slice(length, self.origin.length), length)

    def inner(self, pieces: list[tuple[int, int]]) -> Source:
        """A source of its own for some pieces (from, to) of this buffer: a backquoted command, a here-document."""
        inner = Source(Origin())
        inner.origin = self.origin
        inner.reader = None
        inner.text = "".join([self.text[start:end] for start, end in pieces])
        inner.keys, inner.origins, inner.fixed = [], [], []
        key = 0
        for start, end in pieces or [(self.pos, self.pos)]:
            for mark, origin, fixed in self._marks_between(start, end):
                inner.keys.append(key + mark - start)
                inner.origins.append(origin)
                inner.fixed.append(fixed)
            key += end - start
        inner.mapped = len(inner.keys) > 1 or inner.origins[0] != 0 or inner.fixed[0] is not None
        inner.continued = "\\\n" in inner.text
        return inner

    def _marks_between(self, start: int, end: int) -> Iterator[tuple[int, int, int | None]]:
        first = bisect_right(self.keys, start) - 1
        fixed = self.fixed[first]
        yield start, self.origins[first] + (start - self.keys[first] if fixed is None else 0), fixed
        for i in range(first + 1, len(self.keys)):
            if self.keys[i] >= end:
                return
            yield self.keys[i], self.origins[i], self.fixed[i]


def text_source(text: str, first_line: int = 1, *, live: bool = False) -> Source:
    """A source for a whole text; in pieces if it will be spliced (each splice copies the buffer)."""
    in_pieces = len(text) > CHUNK and (live or "\\\n" in text or "\0" in text)
    source = Source(Origin(first_line), chunks(text).__next__ if in_pieces else None)
    if not in_pieces:
        source.append(text)
    return source


def chunks(text: str) -> Iterator[str]:
    """The text in pieces of about CHUNK characters that end at newlines; "" for ever at its end."""
    start = 0
    while start < len(text):
        newline = text.find("\n", start + CHUNK)
        end = newline + 1 if newline >= 0 else len(text)
        yield text[start:end]
        start = end
    while True:
        yield ""
