"""Arithmetic whose text is known only at run time: the one place where expansion calls the parser."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.expand.base import ExpansionError
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import parse_arithmetic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def parse_expression(text: str) -> ast.Arith:
    """Parse an arithmetic expression; ExpansionError if it is none."""
    try:
        return parse_arithmetic(text)
    except ShellSyntaxError as error:
        raise ExpansionError(f"arithmetic syntax error: {error.message}") from error


def text_with_operands(expression: ast.Arith, operands: list[str]) -> str:
    """The text of an expression, with the texts of its expansions in their places."""
    texts = iter(operands)
    return " ".join([next(texts) if token is None else token for token in _tokens(expression)])


def _tokens(expression: ast.Arith) -> Iterator[str | None]:
    """The tokens of an expression in order, None for an expansion."""
    todo: list[ast.Arith | str] = [expression]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, ast.ArithExpansion):
            yield None
        else:
            todo += reversed(_row(item))


def _row(node: ast.Arith) -> list[ast.Arith | str]:
    """A node as a row of tokens and nodes."""
    if isinstance(node, ast.ArithNumber):
        return [str(node.value)]
    if isinstance(node, ast.ArithName):
        return [node.name]
    if isinstance(node, ast.ArithParenthesized):
        return ["(", node.expression, ")"]
    if isinstance(node, ast.ArithUnary):
        return [node.op, node.operand]
    if isinstance(node, ast.ArithIncrement):
        return [node.op + node.name] if node.prefix else [node.name + node.op]
    if isinstance(node, ast.ArithBinary):
        return [node.left, node.op, node.right]
    if isinstance(node, ast.ArithTernary):
        return [node.condition, "?", node.then, ":", node.orelse]
    if isinstance(node, ast.ArithAssign):
        return [node.name, node.op, node.value]
    if isinstance(node, ast.ArithComma):
        return [node.left, ",", node.right]
    raise TypeError(type(node).__name__)
