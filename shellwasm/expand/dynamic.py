"""Arithmetic whose text is known only at run time: the one place where expansion calls the parser."""

from __future__ import annotations

from shellwasm import ast, syntax
from shellwasm.expand.base import ExpansionError
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import parse_arithmetic


def parse_expression(text: str) -> ast.Arith:
    """Parse an arithmetic expression; ExpansionError if it is none."""
    try:
        return parse_arithmetic(text)
    except ShellSyntaxError as error:
        raise ExpansionError(f"arithmetic syntax error: {error.message}") from error


def text_with_operands(expression: ast.Arith, operands: list[str]) -> str:
    """The text of an expression, with the texts of its expansions in their places."""
    return syntax.arithmetic_text(expression, operands)
