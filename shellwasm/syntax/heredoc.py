"""Here-documents: finding the lines of a body (XCU 2.7.4)."""

from __future__ import annotations

from shellwasm.regex import build, escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shellwasm.ast import HereDocument
    from shellwasm.syntax.builder import Builder
    from shellwasm.syntax.source import Source


class Pending:
    """A here-document whose operator was read; its body begins after the next newline.

    Not after one in a command substitution that begins behind it: `height` is that of the parser's stack at its
    operator.
    """

    __slots__ = ("delimiter", "height", "node", "quoted")

    def __init__(self, delimiter: str, quoted: bool, height: int) -> None:
        self.delimiter = delimiter
        self.quoted = quoted
        self.height = height
        self.node: HereDocument | None = None


def read_body(source: Source, document: Pending, builder: Builder) -> None:
    """Take a body from the buffer, and give its pieces to the builder."""
    node = document.node
    strip = node is not None and node.op == "<<-"
    begin = source.pos
    end, after, terminated = find_delimiter(source, document, strip)
    pieces = list(without_tabs(source.text, begin, end, document.quoted)) if strip else [(begin, end)]
    source.pos = begin
    if node is not None:
        builder.here_body_read(node, source.inner(pieces), source.start_of(begin), source.end_of(end), terminated)
    source.pos = after


def find_delimiter(source: Source, document: Pending, strip: bool) -> tuple[int, int, bool]:
    """(end of the body, begin of what follows, whether the delimiter was found); an input that ends ends the body."""
    search = _line_search(document.delimiter, strip)
    begin = start = source.pos
    while True:
        found = search(source.text, start)
        if found is None or (found[1] == len(source.text) and source.text[-1:] == "\n"):
            start = max(source.text.rfind("\n") + 1, begin)
            if source.more(search, keep=True):
                continue
            return len(source.text), len(source.text), False
        line, end = found
        if document.quoted or not continues(source.text, begin, line):
            return line, min(end + 1, len(source.text)), True
        start = end + 1


def _line_search(delimiter: str, strip: bool) -> Callable[..., tuple[int, int] | None]:
    """A function of a text and the place of a line: where the first line from there that is the delimiter is."""
    if strip:
        pattern = build(rf"(?m)^{chr(92)}t*{escape(delimiter)}$")

        def stripped(text: str, start: int = 0) -> tuple[int, int] | None:
            found = pattern.search(text, start)
            return found and found.span()

        return stripped
    enclosed = f"\n{delimiter}\n"

    def whole(text: str, start: int = 0) -> tuple[int, int] | None:
        if text.startswith(enclosed[1:], start):
            return start, start + len(delimiter)
        at = text.find(enclosed, start) + 1
        if at:
            return at, at + len(delimiter)
        last = len(text) - len(delimiter)
        if last >= start and text.endswith(delimiter) and (last == start or text[last - 1] == "\n"):
            return last, len(text)
        return None

    return whole


def continues(text: str, begin: int, line: int) -> bool:
    """Whether the line that begins at `line` belongs to the one before (an odd number of backslashes ends that)."""
    last = line - 1
    while last > begin and text[last - 1] == "\\":
        last -= 1
    return line > begin and (line - 1 - last) % 2 == 1


def without_tabs(text: str, begin: int, end: int, quoted: bool) -> Iterator[tuple[int, int]]:
    """The pieces of a `<<-` body that are left when each line loses its leading tabs."""
    start = line = begin
    while line < end:
        if text[line] == "\t" and (quoted or not continues(text, begin, line)):
            if line > start:
                yield start, line
            while line < end and text[line] == "\t":
                line += 1
            start = line
        line = text.find("\n", line, end) + 1 or end
    yield start, end
