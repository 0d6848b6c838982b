"""Arithmetic expressions (XCU 2.6.4): precedence, association, and what is left for the run."""

from __future__ import annotations

import pytest

from shellwasm import ast
from shellwasm.ast import ArithDynamic, Arithmetic, Literal
from shellwasm.syntax import ShellSyntaxError, arithmetic_text, parse, parse_arithmetic


def shape(node: ast.Arith) -> str:
    """The expression with every operation in parentheses."""
    if isinstance(node, ast.ArithBinary):
        return f"({shape(node.left)}{node.op}{shape(node.right)})"
    if isinstance(node, ast.ArithUnary):
        return f"({node.op}{shape(node.operand)})"
    if isinstance(node, ast.ArithTernary):
        return f"({shape(node.condition)}?{shape(node.then)}:{shape(node.orelse)})"
    if isinstance(node, ast.ArithAssign):
        return f"({node.name}{node.op}{shape(node.value)})"
    if isinstance(node, ast.ArithComma):
        return f"({shape(node.left)},{shape(node.right)})"
    if isinstance(node, ast.ArithIncrement):
        return f"({node.op}{node.name})" if node.prefix else f"({node.name}{node.op})"
    if isinstance(node, ast.ArithParenthesized):
        return shape(node.expression)
    return str(node.value) if isinstance(node, ast.ArithNumber) else node.name  # type: ignore[attr-defined]


SHAPES = {
    "": "0", " 1 ": "1", "1+2*3": "(1+(2*3))", "1*2+3": "((1*2)+3)", "(1+2)*3": "((1+2)*3)", "1-2-3": "((1-2)-3)",
    "1<<2+3": "(1<<(2+3))", "1<2<<3": "(1<(2<<3))", "1==2<3": "(1==(2<3))", "1&2==3": "(1&(2==3))",
    "1^2&3": "(1^(2&3))", "1|2^3": "(1|(2^3))", "1&&2|3": "(1&&(2|3))", "1||2&&3": "(1||(2&&3))",
    "a?b:c?d:e": "(a?b:(c?d:e))", "a?b?c:d:e": "(a?(b?c:d):e)", "a=b=c": "(a=(b=c))", "a+=b?c:d": "(a+=(b?c:d))",
    "-1": "(-1)", "- -1": "(-(-1))", "--1": "(-(-1))", "!~a": "(!(~a))", "-a*b": "((-a)*b)", "2--3": "(2-(-3))",
    "++a": "(++a)", "a++": "(a++)", "a++ + ++b": "((a++)+(++b))", "a+++b": "((a++)+b)", "a- -b": "(a-(-b))",
    "2**3**2": "(2**(3**2))", "1,2,3": "((1,2),3)", "a\n+\n1": "(a+1)", "a\\\n+1": "(a+1)", "a<=b>=c": "((a<=b)>=c)",
    "0x1F": "31", "010": "8", "2#101": "5", "36#Zz": "1295", "64#_": "63", "00": "0",
    "9223372036854775807": "9223372036854775807", "9223372036854775808": "-9223372036854775808",
    "a<<=1": "(a<<=1)", "a!=b": "(a!=b)", "a%b/c": "((a%b)/c)", "(a)": "a", "((a))": "a", "a=1,b=2": "((a=1),(b=2))",
}  # fmt: skip


@pytest.mark.parametrize("text", [text for text in SHAPES if "\\" not in text])
def test_shape(text: str) -> None:
    assert shape(parse_arithmetic(text)) == SHAPES[text]


@pytest.mark.parametrize("text", SHAPES)
def test_shape_in_a_script(text: str) -> None:
    part = parse(f"x $(({text}))").items[0].command.words[1].parts[0]  # type: ignore[attr-defined]
    assert isinstance(part, Arithmetic)
    assert shape(part.expression) == SHAPES[text]


@pytest.mark.parametrize(
    "text", ["1+", "08", "1 2", "a b", "(1", "1)", "$x", "`a`", "'1'", '"1"', "1=2", "2--x", "37#!", "99#1", "a?b", "#"]
)
def test_errors(text: str) -> None:
    with pytest.raises(ShellSyntaxError):
        parse_arithmetic(text)


@pytest.mark.parametrize("text", ["1+", "08", "a[1]", '"1"', "1 2", "a b", "#", "a.b", "()", "(())+", "@"])
def test_errors_wait_until_they_run(text: str) -> None:
    part = parse(f"x $(({text}))").items[0].command.words[1].parts[0]  # type: ignore[attr-defined]
    assert part == Arithmetic(expression=ArithDynamic(parts=(Literal(text=text),)))


@pytest.mark.parametrize(
    ("text", "values", "wanted"),
    [
        ("$x+1", ["5"], "5 + 1"),
        ("$x*$(y)", ["1+2", "3"], "1+2 * 3"),
        ("-${x:-1}", ["-3"], "--3"),
        ("(a=$x)", ["7"], "(a = 7)"),
        ("$x?$y:$z", ["1", "2", "3"], "1 ? 2 : 3"),
    ],
)
def test_operands_known_at_run_time(text: str, values: list[str], wanted: str) -> None:
    part = parse(f"x $(({text}))").items[0].command.words[1].parts[0]  # type: ignore[attr-defined]
    expansions = [node for node in part.walk() if isinstance(node, ast.ArithExpansion)]
    assert len(expansions) == len(values)
    assert arithmetic_text(part.expression, values) == wanted


@pytest.mark.parametrize("text", ["$x 3", "1${x}2", "$x$y", "$x=1", "$x++", "a $op b"])
def test_operators_known_at_run_time(text: str) -> None:
    part = parse(f"x $(({text}))").items[0].command.words[1].parts[0]  # type: ignore[attr-defined]
    assert isinstance(part.expression, ArithDynamic)
