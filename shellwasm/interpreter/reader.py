"""Where a shell's commands come from: a text, standard input line by line, or a person; and the loop that runs them."""

from __future__ import annotations

from shellwasm.errors import EINTR, SysError
from shellwasm.expand.text import decode
from shellwasm.interpreter.flow import AbandonLine, ExitShell, StopExecuting
from shellwasm.syntax.parser import Parser

TYPE_CHECKING = False
if TYPE_CHECKING:
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


class TextReader:
    """Commands from a text that is there as a whole; `set -v` shows it if it `is_file`."""

    __slots__ = ("is_file", "parser", "shell", "shown", "text")

    def __init__(self, text: str, *, is_file: bool = False) -> None:
        self.text = text
        self.is_file = is_file
        self.shown = 0  # how much of it `set -v` has printed or passed over

    def open(self, shell: Shell) -> None:
        self.shell = shell
        self.parser = Parser(self.text, aliases=shell.aliases, max_depth=shell.kernel.limits.source_depth)

    def next_unit(self) -> List | None:
        unit = self.parser.next_unit()
        if unit is not None and self.is_file:
            end = self.text.find("\n", max(unit.end - 1, 0)) + 1 or len(self.text)
            if self.shell.verbose and end > self.shown:
                self.shell.echo_input(self.text[self.shown : end])
            self.shown = max(self.shown, end)
        return unit


class LineReader:
    """Commands from descriptor 0. It never reads beyond the line it needs, so that commands can read the rest."""

    __slots__ = ("parser", "shell", "task")

    def __init__(self, task: Task) -> None:
        self.task = task

    def open(self, shell: Shell) -> None:
        self.shell = shell
        limit = shell.kernel.limits.source_depth
        self.parser = Parser(self.next_line, aliases=shell.aliases, max_depth=limit)

    def next_unit(self) -> List | None:
        return self.parser.next_unit()

    def next_line(self) -> str:
        """The next line with its newline, "" at the end."""
        line = decode(self.read_line().replace(b"\0", b""))
        if self.shell.verbose and line:
            self.shell.echo_input(line)
        return line

    def read_line(self) -> bytes:
        """One line of bytes."""
        line = b""
        while not line.endswith(b"\n"):
            try:
                piece = self.task.fds.get(0).read_until(b"\n", _PIECE, self.task.waiter)
            except SysError as error:
                if error.errno != EINTR:
                    break  # as at end of file: there is nobody to tell
                self.shell.attend()
                continue
            if not piece:
                break
            line += piece
        return line


class Interactive(LineReader):
    """Commands from a person: prompts on standard error, and what became of jobs (XCU sh, 2.5.3)."""

    __slots__ = ("ignored", "lines")

    def open(self, shell: Shell) -> None:
        super().open(shell)
        self.lines = 0  # of the command at hand
        self.ignored = 0  # ends of file in a row

    def next_unit(self) -> List | None:
        self.lines = 0
        return super().next_unit()

    def next_line(self) -> str:
        shell = self.shell
        while True:
            if not self.lines:
                shell.jobs.notify()
            shell.prompt("PS2" if self.lines else "PS1")
            line = super().next_line()
            if line:
                self._remember(line)
                return line
            if self.lines or not shell.options["ignoreeof"] or self.ignored >= MAX_IGNORED_EOFS:
                return ""
            self.ignored += 1
            shell.notice('\nUse "exit" to leave shell.')

    def _remember(self, line: str) -> None:
        self.ignored = 0
        history = self.shell.history
        if self.lines:
            history[-1:] = ["".join(history[-1:]) + "\n" + line.rstrip("\n")]
        else:
            history.append(line.rstrip("\n"))
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
