"""Compiles the words of a simple command into one closure that gives its argument list."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.expand.word import compile_declaration, compile_fields, compile_text, literal_field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from shellwasm.interpreter.shell import Shell

    Arguments: TypeAlias = Callable[[Shell], list[str]]

_SINGLE = (ast.Literal, ast.CommandSubstitution, ast.Arithmetic)


def constant(word: ast.Word) -> str | None:
    """The text of a word that no expansion can change; else None. A lone `[` is no pattern."""
    parts = word.parts
    if len(parts) == 1 and type(parts[0]) is ast.Literal and parts[0].text == "[":
        return "["
    return literal_field(word)


def _is_single(word: ast.Word) -> bool:
    """Is it one word in double quotes that gives exactly one field (no `$@`)?"""
    if len(word.parts) != 1 or type(word.parts[0]) is not ast.DoubleQuoted:
        return False
    return all(
        type(part) in _SINGLE or (type(part) is ast.Parameter and part.word is None and part.name != "@")
        for part in word.parts[0].parts
    )


def compile_arguments(words: Sequence[ast.Word], *, declares: bool = False) -> Arguments:
    """The closure for `words`; with `declares`, those that look like assignments are neither split nor globbed."""
    head: list[str] = []
    rows: list[tuple[bool, Callable[[Shell], object], list[str]]] = []
    for word in words:
        text = constant(word)
        if text is not None and not declares:
            (rows[-1][2] if rows else head).append(text)
        elif declares:
            rows.append((False, compile_declaration(word), []))
        elif _is_single(word):
            rows.append((True, compile_text(word), []))
        else:
            rows.append((False, compile_fields(word), []))
    if not rows:
        return lambda _: head.copy()
    if len(rows) == 1:
        return _compile_one(head, *rows[0])
    return _compile_many(head, rows)


def _compile_one(head: list[str], single: bool, expand: Callable[[Shell], object], tail: list[str]) -> Arguments:
    """The commonest shape: one word that varies among words that do not."""
    if single:
        return lambda shell: [*head, expand(shell), *tail]  # type: ignore[list-item]
    if not head and not tail:
        return expand  # type: ignore[return-value]
    if tail:
        return lambda shell: [*head, *expand(shell), *tail]  # type: ignore[misc]
    return lambda shell: head + expand(shell)  # type: ignore[operator]


def _compile_many(head: list[str], rows: list[tuple[bool, Callable[[Shell], object], list[str]]]) -> Arguments:
    def arguments(shell: Shell) -> list[str]:
        argv = head.copy()
        for single, expand, tail in rows:
            if single:
                argv.append(expand(shell))  # type: ignore[arg-type]
            else:
                argv += expand(shell)  # type: ignore[arg-type]
            argv += tail
        return argv

    return arguments
