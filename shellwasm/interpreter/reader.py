"""Where a shell's commands come from: a text, standard input line by line, or a person; and the loop that runs them."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.errors import EINTR, SysError
from shellwasm.expand.base import check_size
from shellwasm.expand.text import decode
from shellwasm.interpreter import modes
from shellwasm.interpreter.flow import AbandonLine, ExitShell, StopExecuting
from shellwasm.interpreter.history import History
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import Parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from shellwasm.ast import List
    from shellwasm.interpreter.shell import Shell
    from shellwasm.kernel.base import Task

    class Reader(Protocol):
        """Gives complete commands."""

        def open(self, shell: Shell) -> None:
            """Before the first command."""

        def next_unit(self) -> List | None:
            """The next complete command, None at the end. ShellSyntaxError."""


_PIECE = 4096  # bytes asked for at once; only the line's own are taken
MAX_IGNORED_EOFS = 50  # in a row, for a terminal that went away under `set -o ignoreeof`


def show_units(shell: Shell, parser: Parser, text: str) -> Iterator[List]:
    """The units of a file's text; `set -v` prints the lines of each before it is given."""
    shown, previous = 0, None  # up to where lines are printed, or passed over when they belong to `previous`
    while True:
        try:
            unit = parser.next_unit()
        except ShellSyntaxError as error:
            if shell.verbose:
                shell.echo_input(text[_passed(text, previous, shown) : _line_end(text, error.offset)])
            raise
        place = None if unit is None else (unit, parser.consumed)
        if shell.verbose:
            end = len(text) if place is None else _passed(text, place, shown)
            shell.echo_input(text[_passed(text, previous, shown) : end])
            shown, previous = end, None
        else:
            previous = place
        if unit is None:
            return
        yield unit


def _passed(text: str, place: tuple[List, int] | None, otherwise: int) -> int:
    """Where the last line of a unit ends, or that of its last here-document."""
    if place is None:
        return otherwise
    unit, consumed = place
    has_here_document = any(isinstance(node, ast.HereDocument) for node in unit.walk())
    return consumed if has_here_document else max(_line_end(text, unit.end), otherwise)


def _line_end(text: str, offset: int) -> int:
    return text.find("\n", max(offset - 1, 0)) + 1 or len(text)


class TextReader:
    """Commands from a text that is there as a whole; `set -v` shows it if it `is_file`."""

    __slots__ = ("is_file", "text", "units")

    def __init__(self, text: str, *, is_file: bool = False) -> None:
        self.text = text
        self.is_file = is_file

    def open(self, shell: Shell) -> None:
        limit = shell.kernel.limits.source_depth
        parser = Parser(self.text, aliases=shell.aliases, max_depth=limit, tick=shell.tick)
        self.units = show_units(shell, parser, self.text) if self.is_file else iter(parser)

    def next_unit(self) -> List | None:
        return next(self.units, None)


class LineReader:
    """Commands from descriptor 0. It never reads beyond the line it needs, so that commands can read the rest."""

    __slots__ = ("parser", "shell", "size", "task")

    def __init__(self, task: Task) -> None:
        self.task = task

    def open(self, shell: Shell) -> None:
        self.shell = shell
        limit = shell.kernel.limits.source_depth
        self.parser = Parser(self.next_line, aliases=shell.aliases, max_depth=limit, tick=shell.tick)

    def next_unit(self) -> List | None:
        self.size = 0  # bytes of the lines of this command
        return self.parser.next_unit()

    def next_line(self) -> str:
        """The next line with its newline, "" at the end."""
        line = decode(self.read_line().replace(b"\0", b""))
        if self.shell.verbose and line:
            self.shell.echo_input(line)
        return line

    def read_line(self) -> bytes:
        """One line of bytes."""
        line = bytearray()
        limit = self.shell.memory_limit
        while not line.endswith(b"\n") and (limit is None or len(line) <= limit):
            try:
                file = self.task.fds.get(0)
                self.task.await_foreground(file)
                piece = file.read_until(b"\n", _PIECE, self.task.waiter)
            except SysError as error:
                if error.errno != EINTR:
                    break  # as at end of file: there is nobody to tell
                self.shell.attend()
                continue
            if not piece:
                break
            line += piece
            if len(piece) == _PIECE and self.task.attention:
                self.task.settle()
        self.size += len(line)
        check_size(self.shell, self.size)
        return bytes(line)


class Interactive(LineReader):
    """Commands from a person: prompts on standard error, and what became of jobs (XCU sh, 2.5.3)."""

    __slots__ = ("history", "ignored", "lines")

    def open(self, shell: Shell) -> None:
        super().open(shell)
        self.history = History(shell)
        self.lines = 0  # of the command at hand
        self.ignored = 0  # ends of file in a row

    def next_unit(self) -> List | None:
        self.lines = 0
        return super().next_unit()

    def next_line(self) -> str:
        shell = self.shell
        while True:
            if not self.lines:
                self.history.save()
                shell.jobs.notify()
                shell.modes = modes.read(self.task)
                shell.jobs.warned = max(0, shell.jobs.warned - 1)
            shell.prompt("PS2" if self.lines else "PS1")
            line = super().next_line()
            if line:
                self._remember(line)
                return line
            if not self.lines and shell.jobs.hold_exit():
                continue
            if self.lines or not shell.options["ignoreeof"] or self.ignored >= MAX_IGNORED_EOFS:
                return ""
            self.ignored += 1
            shell.notice('\nUse "exit" to leave shell.')

    def _remember(self, line: str) -> None:
        self.ignored = 0
        self.history.add(line, continues=self.lines > 0)
        self.lines += 1


def run_units(shell: Shell, reader: Reader) -> int:
    """Run all commands that `reader` gives; the last status. ExitShell, and errors that end the shell, go through."""
    reader.open(shell)
    while True:
        try:
            unit = reader.next_unit()
            if unit is None:
                return shell.status
            if not unit.items or (shell.noexec and not shell.interactive):
                continue  # a blank line leaves `$?` alone
            status = (unit._thunk or shell.compile(unit))(shell)
            if status >= 0 and shell.task.attention:
                status = shell.attend()
            if status < 0:
                return shell.status
        except StopExecuting:
            continue
        except AbandonLine as end:
            _recover(shell, end.status)
        except shell.fatal_errors as error:
            failure = shell.fail(error)
            if isinstance(failure, ExitShell) or isinstance(reader, TextReader):
                raise failure from error
            _recover(shell, failure.status)


def _recover(shell: Shell, status: int) -> None:
    """An interactive shell goes on after an error."""
    shell.status = status
    shell.recover()
