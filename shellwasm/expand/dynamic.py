"""Arithmetic whose text is known only at run time: the one place where expansion calls the parser."""

from __future__ import annotations

from shellwasm.expand.base import MissingCallback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm import ast


def parse_expression(text: str) -> ast.Arith:
    """Parse an arithmetic expression; ExpansionError if it is none."""
    raise MissingCallback("no parser")


def text_with_operands(expression: ast.Arith, operands: list[str]) -> str:
    """The text of an expression, with the texts of its expansions in their places."""
    raise MissingCallback("no parser")
