"""Pathname expansion through the callbacks alone, without a file system."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from shellwasm.expand.glob import glob
from shellwasm.expand.text import decode
from shellwasm.state import ShellState

TREE = {
    "": ["a", "b", ".h", "A", "é", "x y", "[", "f", "\udcff"],
    "a/": ["1", "2", ".x"],
    "b/": ["1", "c"],
    "b/c/": ["1"],
    "/": ["bin"],
    "//": ["bin"],
    "/bin/": ["sh"],
}


class Tree(ShellState):
    """Directories from a table; remembers what was asked."""

    __slots__ = ("asked",)

    def __init__(self) -> None:
        super().__init__()
        self.bytewise = False
        self.asked: list[str] = []

    def scandir(self, path: str) -> Iterable[str] | None:
        self.asked.append(path)
        return TREE.get(path)

    def exists(self, path: str) -> bool:
        self.asked.append(path)
        directory, _, name = path.rpartition("/")
        return name in (".", "..", *TREE.get(directory + "/" if "/" in path else "", ()))

    def isdir(self, path: str) -> bool:
        return path in TREE


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*", ["A", "[", "a", "b", "f", "x y", "é", "\udcff"]),
        (".*", [".", "..", ".h"]),
        ("?h", []),
        ("[.]h", []),
        (".[h]", [".h"]),
        ("*/", ["a/", "b/"]),
        ("*/1", ["a/1", "b/1"]),
        ("?/*", ["a/1", "a/2", "b/1", "b/c"]),
        ("b/*/*", ["b/c/1"]),
        ("b//*", []),
        ("/*", ["/bin"]),
        ("//*", ["//bin"]),
        ("/b?n/s[h]", ["/bin/sh"]),
        ("f/*", []),
        ("nope*", []),
        ("a/\\*", []),
        ("a", []),
        ("[[]", ["["]),
        ("[", []),
        ("[a", []),
        ("[ab]/1", ["a/1", "b/1"]),
        ("a[/]1", []),
        ("?\\/1", ["a/1", "b/1"]),
        ("\\a/?", ["a/1", "a/2"]),
        ("x\\ ?", ["x y"]),
        ("[é]", ["é"]),
    ],
)
def test_table(pattern: str, found: list[str]) -> None:
    assert glob(Tree(), pattern) == found  # type: ignore[arg-type]


def test_names_sort_by_their_bytes() -> None:
    names = [decode(name) for name in (b"\xff", "é".encode(), b"z", "￿".encode(), "𝄞".encode(), b"\x80", b"Z")]

    class Flat(Tree):
        __slots__ = ()

        def scandir(self, path: str) -> Iterable[str] | None:
            return names

    found = glob(Flat(), "*")  # type: ignore[arg-type]
    assert [name.encode("utf-8", "surrogateescape") for name in found] == sorted(
        name.encode("utf-8", "surrogateescape") for name in names
    )


def test_only_needed_directories_are_read() -> None:
    tree = Tree()
    assert glob(tree, "b/c/*") == ["b/c/1"]  # type: ignore[arg-type]
    assert tree.asked == ["b/c/"]
    tree.asked.clear()
    assert glob(tree, "plain/path") == []  # type: ignore[arg-type]
    assert tree.asked == []


def test_bytewise_names() -> None:
    tree = Tree()
    tree.bytewise = True
    assert glob(tree, "??") == ["é"]  # type: ignore[arg-type]
