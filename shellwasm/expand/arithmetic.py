"""Arithmetic expansion (XCU 2.6.4): expressions compiled to closures over signed 64-bit integers.

A compiled expression is called with the shell and the values of the expansions inside it, which POSIX wants
expanded before anything is evaluated.
"""

from __future__ import annotations

from shellwasm import ast
from shellwasm.expand.base import ExpansionError
from shellwasm.expand.dynamic import parse_expression, text_with_operands
from shellwasm.syntax.numbers import constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shellwasm.expand.base import Environment, Text, WordCompiler

    Values = Sequence[int]
    Number = Callable[[Environment, Values], int]
    Step = Callable[[Environment, Values, int], int]

_MIN, _MAX = -(1 << 63), (1 << 63) - 1
_MAX_DEPTH = 100  # of variables whose values name variables
_LONG_CHAIN = 16  # operands in a row; longer ones are evaluated by a loop, not by nested calls


def wrap(value: int) -> int:
    """The signed 64-bit integer that is equal to `value` modulo 2**64."""
    return ((value + (1 << 63)) & ((1 << 64) - 1)) - (1 << 63)


def integer(text: str) -> int | None:
    """The value of an integer constant (a sign and blanks around it are allowed), or None if the text is none."""
    if text >= "1" and text.isdigit() and text.isascii() and len(text) < 19:
        return int(text)
    text = text.strip(" \t\n")
    digits = text[1:] if text[:1] in ("-", "+") else text
    if not (digits[:1].isdigit() and digits.isalnum() and digits.isascii()):
        return None
    value = constant(digits)
    return wrap(-value) if value is not None and text[0] == "-" else value


# ---------------------------------------------------------------- operators


def _divide(left: int, right: int) -> int:
    if right == 0:
        raise ExpansionError("divide by zero")
    quotient = abs(left) // abs(right)
    return wrap(quotient if (left < 0) == (right < 0) else -quotient)


def _remainder(left: int, right: int) -> int:
    if right == 0:
        raise ExpansionError("divide by zero")
    remainder = abs(left) % abs(right)
    return remainder if left >= 0 else -remainder


def _power(base: int, exponent: int) -> int:
    if exponent < 0:
        raise ExpansionError("exponent less than 0")
    return wrap(pow(base, exponent, 1 << 64))


_BINARY: dict[str, Callable[[int, int], int]] = {
    "**": _power,
    "*": lambda left, right: wrap(left * right),
    "/": _divide,
    "%": _remainder,
    "+": lambda left, right: wrap(left + right),
    "-": lambda left, right: wrap(left - right),
    "<<": lambda left, right: wrap(left << (right & 63)),  # as the processor's instruction does
    ">>": lambda left, right: left >> (right & 63),
    "<": lambda left, right: 1 if left < right else 0,
    "<=": lambda left, right: 1 if left <= right else 0,
    ">": lambda left, right: 1 if left > right else 0,
    ">=": lambda left, right: 1 if left >= right else 0,
    "==": lambda left, right: 1 if left == right else 0,
    "!=": lambda left, right: 1 if left != right else 0,
    "&": lambda left, right: left & right,
    "^": lambda left, right: left ^ right,
    "|": lambda left, right: left | right,
}

_UNARY: dict[str, Callable[[int], int]] = {
    "+": lambda value: value,
    "-": lambda value: wrap(-value),
    "!": lambda value: 0 if value else 1,
    "~": lambda value: ~value,
}


# ---------------------------------------------------------------- variables


def variable(shell: Environment, name: str) -> int:
    """The value of a variable as a number: a constant, or an expression that is evaluated in turn; unset is 0."""
    text = shell.values.get(name)
    if text is None:
        text = shell.special(name)
        if text is None:
            if shell.nounset:
                raise ExpansionError(f"{name}: parameter not set")
            return 0
    value = integer(text)
    if value is None:
        value = _indirect(shell, text)
    return value


def _indirect(shell: Environment, text: str) -> int:
    if shell.arithmetic_depth >= _MAX_DEPTH:
        raise ExpansionError("expression recursion loop detected")
    shell.arithmetic_depth += 1
    try:
        return evaluate(shell, text)
    finally:
        shell.arithmetic_depth -= 1


def evaluate(shell: Environment, text: str) -> int:
    """The value of an expression given as text (after expansions)."""
    if not text.strip():
        return 0
    return compile_expression(parse_expression(text))(shell, ())


# ---------------------------------------------------------------- compilation


def compile_expression(expression: ast.Arith) -> Number:
    """An expression without expansions inside, as a closure that is called with the shell and ()."""
    return _Compiler(None).compile(expression)


def compile_arithmetic_text(node: ast.Arithmetic, words: WordCompiler) -> Text:
    """`$((expression))` as a closure that gives its value as text."""
    compiler = _Compiler(words)
    number = compiler.compile(node.expression)
    if not compiler.operands:
        return lambda shell: str(number(shell, ()))
    value = _with_operands(node.expression, number, compiler.operands)
    return lambda shell: str(value(shell))


def compile_arithmetic(node: ast.Arithmetic, words: WordCompiler) -> Callable[[Environment], int]:
    """`$((expression))` as a closure that gives its value."""
    compiler = _Compiler(words)
    number = compiler.compile(node.expression)
    if not compiler.operands:
        return lambda shell: number(shell, ())
    return _with_operands(node.expression, number, compiler.operands)


def _with_operands(expression: ast.Arith, number: Number, operands: list[Text]) -> Callable[[Environment], int]:
    def value(shell: Environment) -> int:
        texts = [operand(shell) for operand in operands]
        values = []
        for text in texts:
            plain = integer(text)
            if plain is None:
                return evaluate(shell, text_with_operands(expression, texts))
            values.append(plain)
        return number(shell, values)

    return value


class _Compiler:
    """Compiles one expression. `operands` collects the expansions in it, in the order of the text."""

    def __init__(self, words: WordCompiler | None) -> None:
        self.words = words
        self.operands: list[Text] = []

    def compile(self, node: ast.Arith) -> Number:
        return _METHODS[type(node)](self, node)

    def number(self, node: ast.ArithNumber) -> Number:
        value = node.value
        return lambda shell, values: value

    def name(self, node: ast.ArithName) -> Number:
        name = node.name

        def value(shell: Environment, values: Values) -> int:
            text = shell.values.get(name)
            if text and text >= "1" and text.isdigit() and text.isascii() and len(text) < 19:
                return int(text)
            return variable(shell, name)

        return value

    def expansion(self, node: ast.ArithExpansion) -> Number:
        if self.words is None:
            raise ExpansionError("arithmetic syntax error")
        index = len(self.operands)
        self.operands.append(self.words.part_text(node.part))
        return lambda shell, values: values[index]

    def parenthesized(self, node: ast.ArithParenthesized) -> Number:
        return self.compile(node.expression)

    def unary(self, node: ast.ArithUnary) -> Number:
        apply, operand = _UNARY[node.op], self.compile(node.operand)
        return lambda shell, values: apply(operand(shell, values))

    def increment(self, node: ast.ArithIncrement) -> Number:
        name, prefix, change = node.name, node.prefix, 1 if node.op == "++" else -1

        def value(shell: Environment, values: Values) -> int:
            old = variable(shell, name)
            new = wrap(old + change)
            shell.assign(name, str(new))
            return new if prefix else old

        return value

    def binary(self, node: ast.ArithBinary) -> Number:
        chain = [node]
        while isinstance(chain[-1].left, ast.ArithBinary):
            chain.append(chain[-1].left)
        first = self.compile(chain[-1].left)
        chain.reverse()
        if len(chain) > _LONG_CHAIN:
            return self._loop(first, chain)
        for link in chain:
            if link.op in ("+", "-") and isinstance(link.right, ast.ArithNumber):
                first = _shifted(first, link.right.value if link.op == "+" else -link.right.value)
            else:
                first = _join(link.op, first, self.compile(link.right))
        return first

    def _loop(self, first: Number, chain: list[ast.ArithBinary]) -> Number:
        steps = [_step(link.op, self.compile(link.right)) for link in chain]

        def value(shell: Environment, values: Values) -> int:
            result = first(shell, values)
            for step in steps:
                result = step(shell, values, result)
            return result

        return value

    def ternary(self, node: ast.ArithTernary) -> Number:
        condition, then, orelse = map(self.compile, (node.condition, node.then, node.orelse))
        return lambda shell, values: (then if condition(shell, values) else orelse)(shell, values)

    def assign(self, node: ast.ArithAssign) -> Number:
        name, operand = node.name, self.compile(node.value)
        apply = _BINARY.get(node.op[:-1])

        def value(shell: Environment, values: Values) -> int:
            if apply is None:
                result = operand(shell, values)
            else:
                change = operand(shell, values)  # first: it may assign to the same variable
                result = apply(variable(shell, name), change)
            shell.assign(name, str(result))
            return result

        return value

    def comma(self, node: ast.ArithComma) -> Number:
        left, right = self.compile(node.left), self.compile(node.right)

        def value(shell: Environment, values: Values) -> int:
            left(shell, values)
            return right(shell, values)

        return value

    def dynamic(self, node: ast.ArithDynamic) -> Number:
        if self.words is None:
            raise ExpansionError("arithmetic syntax error")
        text = self.words.quoted_text(node.parts)
        return lambda shell, values: evaluate(shell, text(shell))


_METHODS: dict[type, Callable[..., Number]] = {
    ast.ArithNumber: _Compiler.number,
    ast.ArithName: _Compiler.name,
    ast.ArithExpansion: _Compiler.expansion,
    ast.ArithParenthesized: _Compiler.parenthesized,
    ast.ArithUnary: _Compiler.unary,
    ast.ArithIncrement: _Compiler.increment,
    ast.ArithBinary: _Compiler.binary,
    ast.ArithTernary: _Compiler.ternary,
    ast.ArithAssign: _Compiler.assign,
    ast.ArithComma: _Compiler.comma,
    ast.ArithDynamic: _Compiler.dynamic,
}


def _join(op: str, left: Number, right: Number) -> Number:
    """`left op right`."""
    if op == "&&":
        return lambda shell, values: 1 if left(shell, values) and right(shell, values) else 0
    if op == "||":
        return lambda shell, values: 1 if left(shell, values) or right(shell, values) else 0
    apply = _BINARY[op]
    return lambda shell, values: apply(left(shell, values), right(shell, values))


def _shifted(left: Number, change: int) -> Number:
    """`left + constant`: what counters do."""

    def value(shell: Environment, values: Values) -> int:
        result = left(shell, values) + change
        return result if _MIN <= result <= _MAX else wrap(result)

    return value


def _step(op: str, right: Number) -> Step:
    """One operator of a long chain: from the value on its left to the result."""
    if op == "&&":
        return lambda shell, values, left: 1 if left and right(shell, values) else 0
    if op == "||":
        return lambda shell, values, left: 1 if left or right(shell, values) else 0
    apply = _BINARY[op]
    return lambda shell, values, left: apply(left, right(shell, values))
