"""`[ left op right ]` and `test left op right` with the operator plain in the source: the heart of most loops."""

from __future__ import annotations

import operator

from shellwasm.interpreter.arguments import compile_arguments, constant
from shellwasm.interpreter.command import run_shadowed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shellwasm.ast import Word
    from shellwasm.builtins.base import Builtin
    from shellwasm.interpreter.arguments import Arguments
    from shellwasm.interpreter.flow import Thunk
    from shellwasm.interpreter.shell import Shell

_NUMERIC: dict[str, Callable[[int, int], bool]] = {
    "-eq": operator.eq, "-ne": operator.ne, "-lt": operator.lt, "-le": operator.le, "-gt": operator.gt,
    "-ge": operator.ge,
}  # fmt: skip
_TEXTUAL: dict[str, Callable[[str, str], bool]] = {"=": operator.eq, "!=": operator.ne}
_DIGITS = 18  # that many surely fit in 64 bits; the builtin judges longer ones


def compile_comparison(line: int, builtin: Builtin, words: Sequence[Word]) -> Thunk | None:
    """The closure, None if the words have another shape. What it cannot decide at a glance, the builtin does."""
    closed = builtin.name == "["
    if len(words) != (5 if closed else 4) or (closed and constant(words[4]) != "]"):
        return None
    name = constant(words[2]) or ""
    left, right = _compile_operand(words[1]), _compile_operand(words[3])

    def general(shell: Shell, first: list[str], second: list[str]) -> int:
        return run_shadowed(shell, builtin, [builtin.name, *first, name, *second, *(["]"] if closed else [])])

    if name in _TEXTUAL:
        return _compile_textual(line, _TEXTUAL[name], left, right, builtin.name, general)
    if name in _NUMERIC:
        return _compile_numeric(line, _NUMERIC[name], left, right, builtin.name, general)
    return None


def _compile_operand(word: Word) -> Arguments:
    """The fields of one word; do not change the list, a constant word gives the same one each time."""
    text = constant(word)
    if text is None:
        return compile_arguments((word,))
    fields = [text]
    return lambda _: fields


def _compile_textual(
    line: int,
    compare: Callable[[str, str], bool],
    left: Arguments,
    right: Arguments,
    utility: str,
    general: Callable[[Shell, list[str], list[str]], int],
) -> Thunk:
    def thunk(shell: Shell) -> int:
        shell.line = line
        first, second = left(shell), right(shell)
        if len(first) != 1 or len(second) != 1 or shell.xtrace or utility in shell.functions:
            return general(shell, first, second)
        if compare(first[0], second[0]):
            shell.status = 0
            return 0
        shell.status = 1
        return shell.settle(1) if shell.errexit or shell.traps else 1

    return thunk


def _compile_numeric(
    line: int,
    compare: Callable[[int, int], bool],
    left: Arguments,
    right: Arguments,
    utility: str,
    general: Callable[[Shell, list[str], list[str]], int],
) -> Thunk:
    def thunk(shell: Shell) -> int:
        shell.line = line
        first, second = left(shell), right(shell)
        if len(first) != 1 or len(second) != 1 or shell.xtrace or utility in shell.functions:
            return general(shell, first, second)
        a, b = first[0], second[0]
        digits = a + b
        if not (a and b and digits.isdigit() and digits.isascii() and len(digits) <= _DIGITS):
            return general(shell, first, second)
        if compare(int(a), int(b)):
            shell.status = 0
            return 0
        shell.status = 1
        return shell.settle(1) if shell.errexit or shell.traps else 1

    return thunk
