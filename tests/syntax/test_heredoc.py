"""Here-documents (XCU 2.7.4)."""

from __future__ import annotations

import pytest

from shellwasm import ast
from shellwasm.ast import HereDocument, Literal, Parameter
from shellwasm.syntax import parse, unparse


def documents(text: str) -> list[HereDocument]:
    return [node for node in parse(text).walk() if isinstance(node, HereDocument)]


def bodies(text: str) -> list[str]:
    return [
        "".join(getattr(part, "text", f"<{type(part).__name__}>") for part in d.body.parts) for d in documents(text)
    ]


CASES = {
    "cat <<E\na\nb\nE\n": ["a\nb\n"],
    "cat <<E\nE\n": [""],
    "cat <<E\n$x`y`$((1))\nE\n": ["<Parameter><CommandSubstitution><Arithmetic>\n"],
    "cat <<'E'\n$x\\\n`y\nE\n": ["$x\\\n`y\n"],
    'cat <<E"O"\\F\n$x\nEOF\n': ["$x\n"],
    "cat <<-E\n\t\ta\n\tb\n\t\tE\n": ["a\nb\n"],
    "cat <<-'E'\n\ta\\\n\tb\nE\n": ["a\\\nb\n"],
    "cat <<-E\n\ta\\\n\tb\nE\n": ["a\tb\n"],
    "cat <<E\na\\\nE\nb\nE\n": ["aE\nb\n"],
    "cat <<E\na\\\\\nE\n": ["a\\\n"],
    "cat <<'E'\na\\\nE\n": ["a\\\n"],
    "cat <<A <<B; c <<C\na\nA\nb\nB\nc\nC\n": ["a\n", "b\n", "c\n"],
    "cat <<A | b &&\na\nA\nc <<B\nb\nB\n": ["a\n", "b\n"],
    "x=$(cat <<E\na\nE\n)\n": ["a\n"],
    "x=$(cat <<E)\na\nE\n": ["a\n"],
    "cat <<A; (cat <<B\na\nA\nb\nB\n)": ["a\n", "b\n"],
    "cat <<E\nno end": ["no end"],
    "cat <<E": [""],
    "cat <<''\na\n\nb\n": ["a\n"],
    "cat <<E\n E\nE \nE\n": [" E\nE \n"],
    "cat <<E # comment\na\nE\n": ["a\n"],
    "cat <<\\\nE\na\nE\n": ["a\n"],
    "cat <<E\\\nF\na\nEF\n": ["a\n"],
    "if cat <<E; then\na\nE\nb; fi": ["a\n"],
    "f() { cat; } <<E\na\nE\n": ["a\n"],
    "cat <<$x\na\n$x\n": ["a\n"],
    "cat <<$'a\\tb'\n$x\na\tb\n": ["$x\n"],
    "cat <<a$'\\''$\"b\"\n$x\na'$b\n": ["$x\n"],
    "cat <<-E\n\t$x\n\t\t$y\n\tE\n": ["<Parameter>\n<Parameter>\n"],
    "cat 3<<E\na\nE\n": ["a\n"],
    "`cat <<E\n\\$a\nE\n`": ["<Parameter>\n"],
}


@pytest.mark.parametrize("text", CASES)
def test_bodies(text: str) -> None:
    assert bodies(text) == CASES[text]


def test_nested() -> None:
    outer, inner = documents("cat <<A\n$(cat <<B\nin $x\nB\n)\nA\n")
    assert isinstance(outer.body.parts[0], ast.CommandSubstitution)
    assert inner.body.parts == (Literal(text="in "), Parameter(name="x"), Literal(text="\n"))


def test_fields() -> None:
    (node,) = documents("\ncat 12<<-'E'\n\ta\nE\n")
    assert (node.descriptor, node.op, node.delimiter, node.quoted, node.line) == (12, "<<-", "E", True, 2)
    assert node.terminated
    assert not documents("cat <<E\nx")[0].terminated


@pytest.mark.parametrize("text", [text for text in CASES if text not in ("cat <<E\nno end", "cat <<E")])
def test_round_trip(text: str) -> None:
    assert parse(unparse(parse(text))) == parse(text)


def test_spans_in_stripped_bodies() -> None:
    text = "cat <<-E\n\t\ta $x\n\t$y z\n\tE\n"
    names = [node for node in documents(text)[0].walk() if isinstance(node, Parameter)]
    assert [text[node.start : node.end] for node in names] == ["$x", "$y"]


def test_a_large_body_is_linear() -> None:
    body = "some text EOF $x\n" * 200_000
    (node,) = documents(f"cat <<EOF\n{body}EOF\n")
    assert len(node.body.parts) == 400_001
