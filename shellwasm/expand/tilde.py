"""Tilde expansion (XCU 2.6.1): finds the tilde-prefixes of a literal text, and looks homes up at run time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.expand.base import Environment


_NO_NAME = frozenset(" \t\n:*?[")  # no user's name has these, so that the text stays one that is split, and a pattern


def split_tildes(text: str, first: bool, last: bool, assignment: bool) -> list[tuple[bool, str]]:
    """Cut a literal into `(is a tilde-prefix, text)`; the text of a prefix is the user's name ("": HOME).

    `first`, `last`: whether the literal begins and ends its word; in an `assignment` a prefix may also follow `:`
    and end before one. What follows a prefix that is not ended here is quoted or expanded: then it is none.
    """
    out: list[tuple[bool, str]] = []
    pieces = text.split(":") if assignment else [text]
    for index, piece in enumerate(pieces):
        colon = ":" if index else ""
        name, slash, rest = piece.partition("/")
        ended = slash or last or index < len(pieces) - 1
        if piece.startswith("~") and ended and (index or first) and _NO_NAME.isdisjoint(name):
            out += [(False, colon), (True, name[1:]), (False, slash + rest)]
        else:
            out.append((False, colon + piece))
    return _merge(out)


def _merge(pieces: list[tuple[bool, str]]) -> list[tuple[bool, str]]:
    """Join neighbours that are plain text, and drop empty ones."""
    out: list[tuple[bool, str]] = []
    for tilde, text in pieces:
        if out and not tilde and not out[-1][0]:
            out[-1] = (False, out[-1][1] + text)
        elif tilde or text:
            out.append((tilde, text))
    return out


def compile_tilde(user: str) -> Callable[[Environment], str]:
    """The directory of `user` ("": HOME), or the prefix as it stands if there is none."""

    def text(shell: Environment) -> str:
        home = shell.home(user) if user else shell.values.get("HOME")
        return "~" + user if home is None else home

    return text
