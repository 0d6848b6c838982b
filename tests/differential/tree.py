"""Scripts as trees of text, so that they can be made smaller."""

from __future__ import annotations

from collections.abc import Callable, Iterator

FILTERS: dict[str, Callable[[str], str]] = {
    "": lambda text: text,
    "single": lambda text: text.replace("'", "'\\''"),
    "back": lambda text: text.replace("\\", "\\\\").replace("`", "\\`"),
}


class Tree:
    """A piece of a script: texts and smaller pieces. `kind`: its nonterminal; `least`: a text to put in its place;
    `filter`: how its text is quoted.
    """

    __slots__ = ("filter", "kind", "least", "parts")

    def __init__(self, kind: str, parts: list[str | Tree], least: str, filter: str = "") -> None:
        self.kind = kind
        self.parts = parts
        self.least = least
        self.filter = filter

    def __str__(self) -> str:
        return FILTERS[self.filter]("".join(map(str, self.parts)))

    def nodes(self) -> Iterator[Tree]:
        """This tree and all below, from the top."""
        yield self
        for part in self.parts:
            if isinstance(part, Tree):
                yield from part.nodes()


def shrink(tree: Tree, fails: Callable[[str], bool], tries: int = 400) -> Tree:
    """The smallest tree found that still fails: pieces become their least text, or one of their own pieces of the
    same kind. Changes `tree`.
    """
    progress = True
    while progress and tries > 0:
        progress = False
        for node in list(tree.nodes()):
            for parts in _smaller(node):
                before, node.parts = node.parts, parts
                tries -= 1
                if tries > 0 and fails(str(tree)):
                    progress = True
                    break
                node.parts = before
    return tree


def _smaller(node: Tree) -> Iterator[list[str | Tree]]:
    """What may stand in place of a node's parts, the smallest first."""
    if str(node) != node.least:
        yield [node.least]
    for below in list(node.nodes())[1:]:
        if below.kind == node.kind and str(below) != str(node):
            yield below.parts
