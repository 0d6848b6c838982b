"""`$((`: an arithmetic expansion, or a command substitution that begins with a subshell (XCU 2.6.3)?

It is read as an expression; if that fails, as an expression whose operators come from expansions; if that fails too, as
a command, unless only the end of the text kept it from being an expression. Going back is cheap: the LALR stack below
the `$((` is still as it was.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from shellwasm.syntax.errors import ShellSyntaxError
    from shellwasm.syntax.lexer import Lexer

READINGS = (("ARITH_OPEN", "$((", 3), ("DYN_OPEN", "$((", 3), ("CMDSUB_OPEN", "$(", 2))

MINIMAL_BUDGET = 1 << 16


class Attempt:
    """What must be put back if the reading that began here fails."""

    __slots__ = ("comments", "depth", "jobs", "offset", "pending", "saved")

    def __init__(self, depth: int, offset: int, lexer: Lexer) -> None:
        self.depth = depth
        self.offset = offset
        self.saved = lexer.source.save()
        self.pending = lexer.pending[:]
        self.jobs = len(lexer.builder.jobs)
        self.comments = len(lexer.builder.comments)


class Reading:
    """An arithmetic expansion that was read whole: when the text around it is read again, it need not be."""

    __slots__ = ("comments", "end", "jobs", "node")

    def __init__(self, node: Any, end: int, jobs: list[Any], comments: list[Any]) -> None:
        self.node = node
        self.end = end
        self.jobs = jobs
        self.comments = comments


class Speculation:
    """The open attempts, innermost last, and what is known about each `$((` by its place in the original text.

    `budget` bounds the characters that are read again, so that hostile nesting costs a constant factor.
    """

    __slots__ = ("attempts", "budget", "choices", "lexer", "readings", "unfinished")

    def __init__(self, lexer: Lexer, budget: int) -> None:
        self.lexer = lexer
        self.attempts: list[Attempt] = []
        self.choices: dict[int, int] = {}
        self.readings: dict[int, Reading] = {}
        self.unfinished: dict[int, ShellSyntaxError] = {}  # expressions that the text did not end
        self.budget = MINIMAL_BUDGET + budget

    def choose(self, depth: int, offset: int) -> tuple[str, str, int]:
        """Begin the next reading of the `$((` at `offset`: its terminal, value and length."""
        choice = self.choices.get(offset, 0)
        if choice < 2:
            self.attempts.append(Attempt(depth, offset, self.lexer))
            self.lexer.keep = True
        return READINGS[choice]

    def closed(self, node: Any, end: int) -> None:
        """The innermost reading was right: keep it."""
        attempt, lexer = self.attempts.pop(), self.lexer
        lexer.keep = bool(self.attempts)
        builder = lexer.builder
        if self.attempts and len(lexer.pending) == len(attempt.pending):
            jobs, comments = builder.jobs[attempt.jobs :], builder.comments[attempt.comments :]
            self.readings[attempt.offset] = Reading(node, end, jobs, comments)

    def failed(self, error: ShellSyntaxError) -> int:
        """Put everything back to where the innermost reading began; the depth of the LALR stack there."""
        if not self.attempts:
            raise error
        attempt, lexer = self.attempts.pop(), self.lexer
        self.budget -= max(error.offset - attempt.offset, 1)
        if self.budget < 0:
            raise error
        choice = self.choices[attempt.offset] = self.choices.get(attempt.offset, 0) + 1
        if choice == 1 and error.incomplete:
            self.unfinished[attempt.offset] = error
        elif choice == 2 and attempt.offset in self.unfinished:
            raise self.unfinished[attempt.offset]
        lexer.source.restore(attempt.saved)
        lexer.pending = attempt.pending
        lexer.keep = bool(self.attempts)
        del lexer.builder.jobs[attempt.jobs :], lexer.builder.comments[attempt.comments :]
        return attempt.depth

    def known(self, offset: int) -> Reading | None:
        """The finished reading of the `$((` at `offset`, if there is one."""
        reading = self.readings.get(offset)
        if reading is not None:
            self.lexer.builder.jobs += reading.jobs
            self.lexer.builder.comments += reading.comments
        return reading
