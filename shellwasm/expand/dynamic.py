"""Arithmetic whose text is known only at run time: the one place where expansion calls the parser."""

from __future__ import annotations

from shellwasm import ast, syntax
from shellwasm.expand.base import ExpansionError
from shellwasm.regex import LazyPattern
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import parse_arithmetic

_LONGEST = 1 << 18  # characters of an expression made at run time: its tree takes a hundred times as much
_CACHED = 256
_ELEMENT = LazyPattern(r"[A-Za-z_]\w*\[")


def parse_expression(text: str) -> ast.Arith:
    """Parse an arithmetic expression; ExpansionError if it is none."""
    if len(text) > _LONGEST:
        raise ExpansionError("arithmetic expression too long")
    # what is long is not likely to come again: keep it out of the parser's cache
    parse = parse_arithmetic if len(text) < _CACHED else parse_arithmetic.__wrapped__
    try:
        return parse(text)
    except ShellSyntaxError as error:
        hint = " (arrays are not supported)" if _ELEMENT.search(text) else ""
        raise ExpansionError(f"arithmetic syntax error{hint}") from error


def text_with_operands(expression: ast.Arith, operands: list[str]) -> str:
    """The text of an expression, with the texts of its expansions in their places."""
    return syntax.arithmetic_text(expression, operands)
