"""Hostile words: they end in a clear error or take a bounded time, counted in steps, not in seconds."""

from __future__ import annotations

import sys
import threading

import pytest
from minishell import MiniShell

from shellwasm.expand.base import ExpansionError, MemoryExceeded
from shellwasm.expand.pattern import Pattern
from shellwasm.expand.word import compile_fields, compile_pattern, compile_text
from shellwasm.syntax.parser import parse


def word(text: str):  # type: ignore[no-untyped-def]
    """The syntax tree of a word."""
    return parse("p " + text).items[0].command.words[1]  # type: ignore[attr-defined]


@pytest.fixture
def small() -> MiniShell:
    """A shell that may hold a mebibyte."""
    shell = MiniShell("/")
    shell.memory_limit = 1 << 20
    shell.credit = 1 << 20
    return shell


@pytest.mark.parametrize("text", ["$x$x$x$x", '"$x$x$x$x"', "$x$x$x$x$x$x$x$x$x$x$x", '"$x$x$x$x$x$x$x$x$x$x$x"'])
def test_a_word_larger_than_the_limit(small: MiniShell, text: str) -> None:
    small.assign("x", "a" * 300_000)
    for compiled in (compile_fields(word(text)), compile_text(word(text))):
        with pytest.raises(MemoryExceeded, match="shell memory limit of 1048576 bytes exceeded"):
            compiled(small)


@pytest.mark.parametrize("separators", [" ", ":", ": "])
def test_too_many_fields(small: MiniShell, separators: str) -> None:
    small.assign("IFS", separators)
    small.assign("x", ("ab" + separators[0]) * 100_000)
    for text in ("$x", "a$x", "$x$x"):
        with pytest.raises(MemoryExceeded):
            compile_fields(word(text))(small)


def test_blanks_are_not_fields(small: MiniShell) -> None:
    small.assign("x", " " * 500_000 + "a")
    assert compile_fields(word("$x"))(small) == ["a"]


def test_globbing_up_and_down_stops(tmp_path, small: MiniShell) -> None:  # type: ignore[no-untyped-def]
    for index in range(10):
        (tmp_path / f"d{index}").mkdir()
    small.directory = str(tmp_path)
    with pytest.raises(MemoryExceeded):
        compile_fields(word("*/../" * 12 + "*"))(small)


def test_names_of_names(small: MiniShell) -> None:
    for index in range(1000):
        small.assign(f"v{index}", f"v{index + 1}")
    small.assign("x", "x")
    for text in ("$((v0))", "$((x))", "$((x+=1))"):
        with pytest.raises(ExpansionError, match="recursion"):
            compile_text(word(text))(small)
    small.assign("v50", "7")
    assert compile_text(word("$((v0))"))(small) == "7"
    assert small.arithmetic_depth == 0


def test_an_expression_too_long(small: MiniShell) -> None:
    small.assign("x", "1+" * 200_000 + "1")
    with pytest.raises(ExpansionError, match="too long"):
        compile_text(word("$((x))"))(small)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{0}1", "5001"),
        ("{1}1", "1"),
        ("{2}1", "1"),
    ],
)
def test_long_chains_of_operators(text: str, value: str) -> None:
    chains = ("1+" * 5000, "1&&" * 5000, "0||" * 5000)
    assert compile_text(word(f"$(({text.format(*chains)}))"))(MiniShell()) == value


def test_deep_nesting() -> None:
    depth = 3000
    results: list[object] = []

    def run() -> None:
        shell = MiniShell()
        quoted = word('"' + "${x-" * depth + "a" + "}" * depth + '"')
        plain = word("${x-" * depth + "a b" + "}" * depth)
        number = word("$((" + "(" * depth + "1" + ")" * depth + "))")
        results.extend([compile_fields(quoted)(shell), compile_fields(plain)(shell), compile_text(number)(shell)])

    old_limit, old_size = sys.getrecursionlimit(), threading.stack_size(64 << 20)
    sys.setrecursionlimit(100_000)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(old_limit)
        threading.stack_size(old_size)
    assert results == [["a"], ["a", "b"], "1"]


def count_lines(action) -> int:  # type: ignore[no-untyped-def]
    """Lines of Python that run in the package during `action`."""
    lines = 0

    def trace(frame, event, argument):  # type: ignore[no-untyped-def]
        nonlocal lines
        lines += event == "line"
        return trace

    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(None)
    return lines


@pytest.mark.parametrize(
    "source",
    ["[" * 300, "[a" * 150, "[!]" * 100, r"[\]" * 100, "[[:" * 100, "[[." * 100, "[[.a" * 75, "*[" * 150],
)
def test_parsing_patterns_is_linear(source: str) -> None:
    short, long = (count_lines(lambda text=text: Pattern(text)) for text in (source, source * 4))
    assert long < 6 * short


def test_splitting_is_linear() -> None:
    shell = MiniShell()

    def lines(size: int) -> int:
        shell.assign("IFS", " :")
        shell.assign("x", " : a" * size)
        compiled = compile_fields(word("q$x$x"))
        return count_lines(lambda: compiled(shell))

    assert lines(4000) < 5 * lines(1000)


def test_signals_are_looked_at_while_matching() -> None:
    class Stop(Exception):
        pass

    class Stopping(MiniShell):
        __slots__ = ()

        def collect_signals(self) -> None:
            raise Stop

    shell = Stopping()
    shell.assign("x", "a" * 100_000)
    with pytest.raises(Stop):
        compile_text(word("${x##*?b?}"))(shell)
    with pytest.raises(Stop):
        compile_pattern(word("*?b?*"))(shell).matches(shell.values["x"], shell.collect_signals)
    with pytest.raises(Stop):
        compile_fields(word("*"))(shell)


@pytest.mark.parametrize(
    "text",
    ["$((1/0))", "$((1%0))", "$((2**-1))", "$((x=1/0))", "$((08))", "$((1+))", "$((@))", "${x.y}", "${x?}", "${1=a}"],
)
def test_errors_are_expansion_errors(text: str) -> None:
    with pytest.raises(ExpansionError) as caught:
        compile_fields(word(text))(MiniShell())
    assert caught.value.message
    assert caught.value.status == 2
