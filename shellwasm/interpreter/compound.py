"""Closures for lists and compound commands (XCU 2.9.3, 2.9.4): a status below 0 from a part unwinds through them."""

from __future__ import annotations

from shellwasm.builtins.base import BREAK, RETURN
from shellwasm.interpreter import redirect
from shellwasm.interpreter.flow import RedirectionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shellwasm.expand.pattern import Pattern
    from shellwasm.interpreter.flow import Thunk
    from shellwasm.interpreter.redirect import Opener
    from shellwasm.interpreter.shell import Shell


def succeed(shell: Shell) -> int:
    """The closure of an empty list."""
    shell.status = 0
    return 0


def sequence(thunks: Sequence[Thunk]) -> Thunk:
    """`a; b; c`: signals are attended to after each command."""
    if not thunks:
        return succeed
    if len(thunks) == 1:
        return thunks[0]

    def thunk(shell: Shell) -> int:
        status = 0
        task = shell.task
        for command in thunks:
            status = command(shell)
            if status < 0:
                return status
            if task.attention:
                flow = shell.attend()
                if flow:
                    return flow
        return status

    return thunk


def and_or(first: Thunk, rest: Sequence[tuple[bool, Thunk]]) -> Thunk:
    """`first && a || b`; `rest` holds (is it &&, command). `set -e` holds for the last command only."""
    if len(rest) == 1:
        return _pair(first, *rest[0])
    last = rest[-1][1]

    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        shell.ignoring = True
        status = first(shell)
        for is_and, command in rest:
            if status < 0:
                break
            if shell.task.attention:
                flow = shell.attend()
                if flow:
                    status = flow
                    break
            if (not status) is is_and:
                if command is last:
                    shell.ignoring = ignoring
                status = command(shell)
        shell.ignoring = ignoring
        return status

    return thunk


def _pair(first: Thunk, is_and: bool, second: Thunk) -> Thunk:
    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        shell.ignoring = True
        status = first(shell)
        shell.ignoring = ignoring
        if shell.task.attention and status >= 0:
            flow = shell.attend()
            if flow:
                return flow
        if (not status) is is_and and status >= 0:
            return second(shell)
        return status

    return thunk


def negation(command: Thunk) -> Thunk:
    """`! command`."""

    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        shell.ignoring = True
        status = command(shell)
        shell.ignoring = ignoring
        if status < 0:
            if status != RETURN:  # `! break`: four of six shells turn the loop's status round
                shell.status = 1
            return status
        shell.status = status = 0 if status else 1
        return status

    return thunk


def conditional(clauses: Sequence[tuple[Thunk, Thunk]], orelse: Thunk) -> Thunk:
    """`if ... elif ... else ... fi`."""
    if len(clauses) == 1:
        return _if_else(*clauses[0], orelse)

    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        for condition, body in clauses:
            shell.ignoring = True
            status = condition(shell)
            shell.ignoring = ignoring
            if not status:
                return body(shell)
            if status < 0:
                return status
        return orelse(shell)

    return thunk


def _if_else(condition: Thunk, body: Thunk, orelse: Thunk) -> Thunk:
    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        shell.ignoring = True
        status = condition(shell)
        shell.ignoring = ignoring
        if status:
            return status if status < 0 else orelse(shell)
        return body(shell)

    return thunk


# ---------------------------------------------------------------- loops


def _inverted(condition: Thunk) -> Thunk:
    def thunk(shell: Shell) -> int:
        status = condition(shell)
        return status if status < 0 else not status

    return thunk


def _leaves(shell: Shell, status: int) -> bool:
    """Does a negative status leave the loop? If it does for this loop only, it is BREAK; else it goes on outwards."""
    if status == RETURN:
        return True
    if shell.levels > 1:
        shell.levels -= 1
        return True
    shell.levels = 0
    return status == BREAK


def _outcome(shell: Shell, status: int) -> int:
    """The loop's own status when a negative one has left it."""
    if status == RETURN or shell.levels:
        return status
    return shell.status


def _end_turn(shell: Shell, status: int, result: int) -> tuple[int, int]:
    """After a turn cut short, or when a signal awaits: (below 0 to leave the loop, the loop's status so far)."""
    if status < 0 and not _leaves(shell, status):
        status, result = 0, shell.status
    if status >= 0 and shell.task.attention:
        status = shell.attend()
        if status < 0 and not _leaves(shell, status):
            status = 0
    return (status, _outcome(shell, status)) if status < 0 else (0, result)


def loop(until: bool, condition: Thunk, body: Thunk) -> Thunk:
    """`while`, `until` (XCU 2.9.4.4): the status is that of the last turn of the body, else 0."""
    if until:
        condition = _inverted(condition)

    def thunk(shell: Shell) -> int:
        ignoring = shell.ignoring
        task = shell.task
        shell.loops += 1
        result = 0
        while True:
            shell.ignoring = True
            status = condition(shell)
            shell.ignoring = ignoring
            if not status:
                status = result = body(shell)
            elif status > 0:
                break
            if status < 0 or task.attention:
                status, result = _end_turn(shell, status, result)
                if status < 0:
                    break
        shell.loops -= 1
        if result >= 0:
            shell.status = result
        return result

    return thunk


def iteration(name: str, words: Callable[[Shell], list[str]], body: Thunk, line: int) -> Thunk:
    """`for name in words` (XCU 2.9.4.2)."""

    def thunk(shell: Shell) -> int:
        shell.line = line
        task = shell.task
        values = words(shell)
        shell.loops += 1
        status = result = 0
        for value in values:
            shell.assign(name, value)
            status = result = body(shell)
            if status < 0 or task.attention:
                status, result = _end_turn(shell, status, result)
                if status < 0:
                    break
        shell.loops -= 1
        if result >= 0:
            shell.status = result
        return result

    return thunk


def positional(shell: Shell) -> list[str]:
    """The words of a `for` without `in`."""
    return shell.positional.copy()


# ---------------------------------------------------------------- case, redirections


class CaseRow:
    """One item: patterns as text that can only match itself, or as closures; its body; whether it falls through."""

    __slots__ = ("body", "fallthrough", "patterns")

    def __init__(
        self, patterns: Sequence[tuple[str | None, Callable[[Shell], Pattern]]], body: Thunk, fallthrough: bool
    ) -> None:
        self.patterns = patterns
        self.body = body
        self.fallthrough = fallthrough

    def matches(self, shell: Shell, value: str) -> bool:
        for text, pattern in self.patterns:
            if value == text if text is not None else pattern(shell).matches(value, shell.collect_signals):
                return True
        return False


def case(word: Callable[[Shell], str], rows: Sequence[CaseRow], line: int) -> Thunk:
    """`case word in ... esac` (XCU 2.9.4.3); `;&` goes on with the next body."""

    def thunk(shell: Shell) -> int:
        shell.line = line
        shell.substitution_status = 0
        value = word(shell)
        for index, row in enumerate(rows):
            if row.matches(shell, value):
                return _run_rows(shell, rows, index) if row.fallthrough else row.body(shell)
        shell.status = 0
        return 0

    return thunk


def _run_rows(shell: Shell, rows: Sequence[CaseRow], index: int) -> int:
    status = 0
    for row in rows[index:]:
        status = row.body(shell)
        if status < 0 or not row.fallthrough:
            break
    return status


def redirected(command: Thunk, openers: Sequence[Opener], line: int) -> Thunk:
    """A compound command with redirections; errors inside are printed while they hold."""

    def thunk(shell: Shell) -> int:
        shell.line = line
        saved: redirect.Saved = []
        try:
            redirect.apply(shell, openers, saved)
            return command(shell)
        except RedirectionError as error:
            redirect.restore(shell, saved)
            shell.error(error.message)
            return shell.settle(error.status)
        except shell.fatal_errors as error:
            raise shell.fail(error) from error
        finally:
            redirect.restore(shell, saved)

    return thunk
