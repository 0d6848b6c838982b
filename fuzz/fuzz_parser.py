"""Atheris target: the parser, the printer and JSON on any bytes. `python fuzz/fuzz_parser.py [CORPUS...]`."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["shellwasm"]):
    from shellwasm.syntax import ShellSyntaxError, from_json, parse, parse_arithmetic, parse_here_body, to_json, unparse


def test_one_input(data: bytes) -> None:
    """A syntax error or a tree that prints to an equal one; anything else is a finding."""
    text = data.decode("utf-8", "surrogateescape")
    for function in (parse_arithmetic, parse_here_body):
        try:
            function(text)
        except ShellSyntaxError:
            pass
    try:
        tree = parse(text)
    except ShellSyntaxError as error:
        assert 0 <= error.offset <= len(text)
        return
    assert all(0 <= node.start <= node.end <= len(text) for node in tree.walk())
    assert from_json(to_json(tree)) == tree
    if all(getattr(node, "terminated", True) for node in tree.walk()):
        assert parse(unparse(tree)) == tree


if __name__ == "__main__":
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()
