"""What a builtin is (Builtin), and the shell as builtins see it (the protocol Shell)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Protocol

    from shellwasm.ast import FunctionDefinition
    from shellwasm.kernel.base import Kernel, Task
else:
    Protocol = object


class Builtin:
    """The record of one builtin: `run(shell, argv) -> exit status`; argv[0] is its name.

    `special` is XCU 2.15's list: assignments before it persist, its errors exit a non-interactive shell.
    `usage` is its synopsis; `section` where the standard describes it. Help, `type`, docs and tests derive from these.
    `declares` marks utilities whose arguments are expanded as assignments (export, readonly, local: XCU 2.9.1.1).
    """

    __slots__ = ("name", "run", "special", "usage", "section", "declares")

    def __init__(
        self,
        name: str,
        run: Callable[[Shell, list[str]], int],
        *,
        usage: str,
        section: str,
        special: bool = False,
        declares: bool = False,
    ) -> None:
        self.name = name
        self.run = run
        self.special = special
        self.usage = usage
        self.section = section
        self.declares = declares


class BuiltinError(Exception):
    """A builtin gives up: the interpreter prints `$0: line N: name: message` and the status is `status`.

    In a special builtin it exits a non-interactive shell (XCU 2.8.1) unless `fatal` is False.
    """

    def __init__(self, message: str, status: int = 1, *, fatal: bool = True) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.fatal = fatal


class UsageError(BuiltinError):
    """Wrong options or operands: status 2."""

    def __init__(self, message: str) -> None:
        super().__init__(message, 2)


class Shell(Protocol):
    """What a builtin may ask of the shell that runs it. `interp.Shell` is one.

    Text is `str` (UTF-8, surrogateescape); `encode`/`decode` convert at the border to bytes.
    """

    # variables (state)
    values: dict[str, str]
    exported: set[str]
    readonly: set[str]
    positional: list[str]
    functions: dict[str, FunctionDefinition]
    aliases: dict[str, str]
    status: int  # $?
    name: str  # $0
    interactive: bool
    bytewise: bool
    options: dict[str, bool]  # by long name: errexit, nounset, ...; change them with set_option

    # the system
    task: Task
    kernel: Kernel

    def get(self, name: str) -> str | None:
        """Value of a variable, computed ones (LINENO, ...) too; None if unset."""

    def assign(self, name: str, value: str) -> None:
        """Raises expand.base.ReadonlyError. Honours `set -a`, and variables with side effects (PATH clears the hash
        table, OPTIND resets getopts, LC_* change `bytewise`)."""

    def unset(self, name: str) -> None:
        """Raises ReadonlyError."""

    def set_option(self, name: str, value: bool) -> None:
        """By long name; ValueError if there is no such option. Has the option's effects (monitor, ...)."""

    def out(self, text: str) -> None:
        """Write to descriptor 1. SysError is the interpreter's to report (`write error: ...`, status 1)."""

    def error(self, message: str) -> None:
        """Print `$0: line N: message` on descriptor 2; never raises SysError."""

    def evaluate(self, text: str) -> int:
        """Parse and run text in this shell (eval, ., fc, traps); the status."""

    def run_command(self, argv: list[str], *, functions: bool = True, path: str | None = None) -> int:
        """Run a simple command by the search order of XCU 2.9.1.4; `command` asks with functions=False (then special
        builtins lose their special properties), `command -p` with the standard path."""

    def builtin(self, name: str) -> Builtin | None:
        """The builtin of that name."""

    def find_command(self, name: str, path: str | None = None) -> str | None:
        """The file that PATH search gives (hash table used when `path` is None), or None."""

    def encode(self, text: str) -> bytes: ...
    def decode(self, data: bytes) -> str: ...


def flatten(tables: Iterable[Iterable[Builtin]]) -> dict[str, Builtin]:
    """One table, by name, of the records that the files of this folder define."""
    return {builtin.name: builtin for table in tables for builtin in table}
