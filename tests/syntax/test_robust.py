"""Any text: an answer in time proportional to it, never a crash; and depth that no stack bounds."""

from __future__ import annotations

import copy
import pickle
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shellwasm.syntax import (
    Parser,
    ShellSyntaxError,
    from_json,
    parse,
    parse_arithmetic,
    parse_here_body,
    to_json,
    unparse,
)
from tests.syntax.differential import TOKENS

DEPTH = 20_000
NESTED = {
    "subshell": ("( ", "a", ")"),
    "group": ("{ ", "a", "; }"),
    "if": ("if a; then ", "b", "; fi"),
    "condition": ("if ", "a", "; then b; fi"),
    "while": ("while a; do ", "b", "; done"),
    "for": ("for i in a; do ", "b", "; done"),
    "case": ("case a in b) ", "c", ";; esac"),
    "function": ("f() { ", "a", "; }"),
    "substitution": ("$(", "a", ")"),
    "quoted substitution": ('"$(', "a", ')"'),
    "braces": ("${a-", "b", "}"),
    "quoted braces": ('"${a-', "b", '}"'),
    "arithmetic": ("$((", "1", "))"),
    "parentheses": ("(", "1", ")"),
    "unary": ("- ", "1", ""),
    "dynamic": ("$((a ", "1", "))"),
}


def nested(name: str, depth: int) -> str:
    before, inside, after = NESTED[name]
    if name in ("parentheses", "unary"):
        return f"echo $(({before * (depth - 1)}{inside}{after * (depth - 1)}))"
    return before * depth + inside + after * depth


@pytest.mark.parametrize("name", NESTED)
def test_depth(name: str) -> None:
    text = nested(name, DEPTH)
    tree = parse(text)
    assert parse(unparse(tree)) == tree
    assert copy.deepcopy(tree) is tree
    assert hash(tree) == hash(parse(text))
    assert len(repr(tree)) > DEPTH


@pytest.mark.parametrize("name", NESTED)
def test_depth_of_copies(name: str) -> None:
    tree = parse(nested(name, 3_000))
    assert from_json(to_json(tree)) == tree
    assert pickle.loads(pickle.dumps(tree)) == tree


def test_depth_of_here_documents() -> None:
    depth = 3_000
    text = "".join(f"$(cat <<E{i}\n" for i in range(depth)) + "a\n"
    text += "".join(f"E{i}\n)\n" for i in reversed(range(depth)))
    tree = parse(text)
    assert parse(unparse(tree)) == tree


LONG = {
    "and": "a && " * DEPTH + "a",
    "pipe": "a | " * DEPTH + "a",
    "list": "a; " * DEPTH,
    "lines": "a\n" * DEPTH,
    "elif": "if a; then b; " + "elif a; then b; " * (DEPTH // 2) + "fi",
    "words": "a " * DEPTH,
    "sum": "echo $((" + "1+" * DEPTH + "1))",
    "case items": "case a in " + "b) c;; " * DEPTH + "esac",
    "redirections": "a " + ">b " * DEPTH,
    "documents": "cat " + "<<E " * 1000 + "\n" + "a\nE\n" * 1000,
}


@pytest.mark.parametrize("name", LONG)
def test_length(name: str) -> None:
    tree = parse(LONG[name])
    assert parse(unparse(tree)) == tree


@pytest.mark.parametrize(
    "text",
    [
        "echo '" + "a" * 10_000_000 + "'",
        'echo "' + "a" * 10_000_000 + '"',
        "echo " + "a" * 10_000_000,
        "#" + "a" * 10_000_000,
        "echo " + "a\\\n" * 200_000,
        "echo " + "a \\\n" * 200_000,
        "echo $((" + "1 + " * 100_000 + "1))",
    ],
    ids=["single", "double", "word", "comment", "joined word", "joined line", "sum"],
)
def test_large(text: str) -> None:
    parse(text)


HOSTILE = {
    "open substitutions": "$(" * 50_000,
    "open arithmetic": "$((" * 20_000,
    "open arithmetic with commands": "$((a;" * 10_000,
    "half open arithmetic": "$((1) " * 10_000,
    "failing late": "$(( " * 2_000 + "1" + ")) ]" * 2_000,
    "open quotes": '"$(' * 20_000,
    "open braces": "${a-" * 50_000,
    "backquotes": "`" * 50_001,
    "escaped backquotes": "`" + "\\`" * 20_000,
    "backslashes": "\\" * 100_001,
    "dollars": "$" * 100_000,
    "open documents": "cat <<E\n" * 5_000,
    "document words": "<<" * 10_000,
    "continuations": 'a\\\n"b"\\\n' * 5_000,
    "quotes": "'\"" * 20_001,
    "operators": "<<<>&|;" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str) -> None:
    started = time.process_time()
    try:
        parse(HOSTILE[name])
    except ShellSyntaxError:
        pass
    assert time.process_time() - started < 20


texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(TOKENS), max_size=14).map("".join),
    st.lists(st.sampled_from(TOKENS), max_size=14).map(" ".join),
)


@settings(max_examples=600, deadline=None)
@given(texts)
def test_any_text_is_parsed_or_refused(text: str) -> None:
    for function in (parse, parse_arithmetic, parse_here_body):
        try:
            function(text)
        except ShellSyntaxError as error:
            assert 0 <= error.offset <= len(text)
            assert error.render()


@settings(max_examples=400, deadline=None)
@given(texts)
def test_line_by_line_is_the_same(text: str) -> None:
    lines = iter(text.splitlines(keepends=True) if "\r" not in text else [text])
    if any(c in text for c in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"):
        lines = iter([text])

    def units() -> object:
        try:
            return [item for unit in Parser(lambda: next(lines, "")) for item in unit.items]
        except ShellSyntaxError as error:
            return error.message, error.offset, error.line

    def whole() -> object:
        try:
            return [item for unit in Parser(text) for item in unit.items]
        except ShellSyntaxError as error:
            return error.message, error.offset, error.line

    assert units() == whole()


@settings(max_examples=400, deadline=None)
@given(texts)
def test_spans_nest_and_lie_in_the_text(text: str) -> None:
    try:
        tree = parse(text)
    except ShellSyntaxError:
        return
    for node in tree.walk():
        assert 0 <= node.start <= node.end <= len(text)


@settings(max_examples=400, deadline=None)
@given(texts)
def test_what_was_parsed_can_be_printed(text: str) -> None:
    try:
        tree = parse(text)
    except ShellSyntaxError:
        return
    if "<<" in text and any(getattr(node, "terminated", True) is False for node in tree.walk()):
        return  # printed with the delimiter that was missing
    printed = unparse(tree)
    assert parse(printed) == tree
    assert unparse(parse(printed)) == printed
