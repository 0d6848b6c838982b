"""Changing a script in place: replace the text of some nodes, and leave every other character as it was."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.syntax.parser import parse
from shellwasm.syntax.printer import unparse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Rewriter:
    """A script, its tree, and the edits to make.

        >>> rewriter = Rewriter("rm  -rf build # careful\\n")
        >>> command = rewriter.tree.items[0].command
        >>> rewriter.replace(command.words[0], "trash")
        >>> rewriter.text()
        'trash  -rf build # careful\\n'

    Nodes that an alias made, and text inside backquotes (whose backslashes belong to the backquotes), cannot be
    addressed exactly: what is replaced there is the span that the node has in the source.
    """

    def __init__(self, text: str, *, aliases: Mapping[str, str] | None = None) -> None:
        self.source = text
        self.tree = parse(text, aliases=aliases)
        self._edits: list[tuple[int, int, str]] = []

    def replace(self, node: ast.Node, new: ast.Node | str) -> None:
        """Put a text, or another node's text, in the place of a node."""
        self.edit(node.start, node.end, new if isinstance(new, str) else unparse(new))

    def insert_before(self, node: ast.Node, text: str) -> None:
        self.edit(node.start, node.start, text)

    def insert_after(self, node: ast.Node, text: str) -> None:
        self.edit(node.end, node.end, text)

    def remove(self, node: ast.Node) -> None:
        self.edit(node.start, node.end, "")

    def edit(self, start: int, end: int, text: str) -> None:
        """Replace a span of the source; spans must not overlap."""
        if not 0 <= start <= end <= len(self.source):
            raise ValueError(f"no span of the source: {start} to {end}")
        for other_start, other_end, _ in self._edits:
            if start < other_end and other_start < end:
                raise ValueError(f"an edit of {other_start} to {other_end} is in the way of {start} to {end}")
        self._edits.append((start, end, text))

    def text(self) -> str:
        """The source with all edits made."""
        out, last = [], 0
        for start, end, text in sorted(self._edits, key=lambda edit: edit[:2]):
            out += [self.source[last:start], text]
            last = end
        return "".join([*out, self.source[last:]])
