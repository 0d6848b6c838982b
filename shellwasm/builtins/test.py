"""test and [: evaluate an expression by the number of its arguments (XCU test), then by grammar."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell, UsageError
from shellwasm.builtins.test_primaries import BINARY, UNARY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_MORE_BINARY = frozenset(("-a", "-o"))


def test(shell: Shell, argv: list[str]) -> int:
    """0 true, 1 false; a malformed expression is status 2."""
    return 0 if evaluate(shell, argv[1:]) else 1


def bracket(shell: Shell, argv: list[str]) -> int:
    """The same with a closing bracket."""
    if argv[-1] != "]" or len(argv) < 2:
        raise UsageError("missing ]")
    if len(argv) == 5:  # the commonest by far
        binary = BINARY.get(argv[2])
        if binary is not None:
            return 0 if binary(shell, argv[1], argv[3]) else 1
    return 0 if evaluate(shell, argv[1:-1]) else 1


def evaluate(shell: Shell, words: Sequence[str]) -> bool:
    """The value of the expression that `words` spell. Raises UsageError."""
    count = len(words)
    if count == 0:
        return False
    if count == 1:
        return words[0] != ""
    if count == 2:
        return _two(shell, words)
    if count == 3:
        return _three(shell, words)
    if count == 4:
        if words[0] == "!":
            return not _three(shell, words[1:])
        if words[0] == "(" and words[3] == ")":
            return _two(shell, words[1:3])
    return Expression(shell, words).value()


def _two(shell: Shell, words: Sequence[str]) -> bool:
    if words[0] == "!":
        return words[1] == ""
    unary = UNARY.get(words[0])
    if unary is None:
        raise UsageError(f"{words[1]}: unknown operand")
    return unary(shell, words[1])


def _three(shell: Shell, words: Sequence[str]) -> bool:
    left, operator, right = words
    binary = BINARY.get(operator)
    if binary is not None:
        return binary(shell, left, right)
    if operator == "-a":
        return left != "" and right != ""
    if operator == "-o":
        return left != "" or right != ""
    if left == "!":
        return not _two(shell, words[1:])
    if left == "(" and right == ")":
        return operator != ""
    raise UsageError(f"{operator}: unknown operand")


class Expression:
    """Operator precedence over any number of words: parentheses, `!`, `-a`, `-o`. Never recursive."""

    __slots__ = ("operators", "place", "shell", "values", "words")

    def __init__(self, shell: Shell, words: Sequence[str]) -> None:
        self.shell = shell
        self.words = words
        self.place = 0
        self.values: list[bool] = []
        self.operators: list[str] = []

    def value(self) -> bool:
        """Evaluate all words. Raises UsageError."""
        self._operand()
        while self.place < len(self.words):
            word = self.words[self.place]
            self.place += 1
            if word == ")":
                self._close()
            elif word in _MORE_BINARY:
                self._reduce("-a" if word == "-a" else "")
                self.operators.append(word)
                self._operand()
            else:
                raise UsageError(f"{word}: unknown operand")
        self._reduce("")
        if self.operators:
            raise UsageError("closing paren expected")
        return self.values[0]

    def _operand(self) -> None:
        """Read up to and including one primary, and apply the `!` before it."""
        words, count = self.words, len(self.words)
        while True:
            place = self.place
            if place >= count:
                raise UsageError("argument expected")
            word = words[place]
            if word not in ("!", "(") or place + 1 == count:
                break
            self.place += 1
            self.operators.append(word)
        binary = BINARY.get(words[place + 1]) if place + 2 < count else None
        if binary is not None:
            self.place += 3
            self._push(binary(self.shell, word, words[place + 2]))
            return
        followed = place + 1 < count and words[place + 1] != ")"
        if word == "-a" and place + 2 < count and words[place + 1] in _MORE_BINARY:
            followed = False  # an operand: an operator and one more word come behind it
        unary = UNARY.get(word) if followed else None
        self.place += 1 if unary is None else 2
        self._push(word != "" if unary is None else unary(self.shell, words[place + 1]))

    def _push(self, value: bool) -> None:
        while self.operators and self.operators[-1] == "!":
            self.operators.pop()
            value = not value
        self.values.append(value)

    def _reduce(self, strongest: str) -> None:
        """Apply pending operators: only `-a` when `strongest` says so, else all up to a parenthesis."""
        while self.operators and self.operators[-1] in _MORE_BINARY:
            if strongest and self.operators[-1] != strongest:
                return
            operator, right, left = self.operators.pop(), self.values.pop(), self.values.pop()
            self.values.append(left and right if operator == "-a" else left or right)

    def _close(self) -> None:
        self._reduce("")
        if not self.operators or self.operators.pop() != "(":
            raise UsageError("): unknown operand")
        self._push(self.values.pop())


BUILTINS = (
    Builtin("test", test, usage="test [expression]", section="XCU test"),
    Builtin("[", bracket, usage="[ [expression] ]", section="XCU test"),
)
