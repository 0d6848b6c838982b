"""What expansion needs of a shell (callbacks), and the errors it raises; it knows no kernel and no interpreter."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, Protocol

    from shellwasm.ast import CommandSubstitution, Word, WordPart
    from shellwasm.expand.pattern import Pattern
    from shellwasm.expand.split import Separators
else:
    Protocol = object


class ExpansionError(Exception):
    """An expansion failed (XCU 2.8.1): a non-interactive shell prints the message and exits with `status`."""

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


class ReadonlyError(ExpansionError):
    """Assignment to a readonly variable."""


class MemoryExceeded(ExpansionError):
    """The variables of the shell would be larger than Limits.shell_memory."""


_FIELD = 64  # bytes that a short field takes in a list, about
LARGE = 1 << 16  # characters; shorter texts are joined without looking at the memory limit


def check_size(shell: Environment, size: int) -> None:
    """Raise MemoryExceeded if a word in expansion is larger than all variables of the shell may be."""
    if shell.memory_limit is not None and size > shell.memory_limit:
        raise MemoryExceeded(f"shell memory limit of {shell.memory_limit} bytes exceeded")


def check_count(shell: Environment, fields: int) -> None:
    """Raise MemoryExceeded if so many fields would take more memory than the shell's variables may."""
    check_size(shell, fields * _FIELD)


def check_fields(shell: Environment, text: str) -> None:
    """The same for the fields that a text will be split into."""
    if shell.memory_limit is not None and len(text) >= LARGE:
        check_count(shell, shell.ifs.count(text, shell.memory_limit // _FIELD + 1))


class MissingCallback(TypeError):
    """The Environment given does not offer what this word needs (command substitution, directories)."""


class Environment(Protocol):
    """The shell as expansion sees it. `state.ShellState` has the data; `interp.Shell` adds the callbacks.

    `values` holds the set variables only (name -> text); reading it directly is the fast path. Assigning goes
    through `assign`, which knows readonly, exported and the variables with side effects.
    """

    values: dict[str, str]
    positional: list[str]
    nounset: bool  # set -u
    noglob: bool  # set -f
    ifs: Separators  # the value of IFS, taken apart
    arithmetic_depth: int  # variables being evaluated whose values are expressions; starts at 0
    memory_limit: int | None  # characters that one word may become
    bytewise: bool  # the locale counts bytes, not characters (LC_ALL > LC_CTYPE > LANG)

    def special(self, name: str) -> str | None:
        """`? $ ! - # 0`, LINENO and other computed parameters; None if unset. `@` and `*` are not asked here."""

    def assign(self, name: str, value: str) -> None:
        """Raises ReadonlyError."""

    def substitute(self, node: CommandSubstitution) -> str:
        """Run the command; its output without NULs and trailing newlines. Sets the shell's last status."""

    def collect_signals(self) -> None:
        """Called now and then in long work: may raise to end the shell; traps wait until the command is over."""

    def home(self, user: str) -> str | None:
        """The home directory of `user` (tilde expansion); None if there is no such user."""

    def scandir(self, path: str) -> Iterable[str] | None:
        """Names in a directory (without `.` and `..`), None if it cannot be read; path "" is the current directory."""

    def exists(self, path: str) -> bool:
        """lstat succeeds."""

    def isdir(self, path: str) -> bool:
        """stat says directory."""


if TYPE_CHECKING:

    class Fields(Protocol):
        """A compiled word: called with the shell, gives its fields (zero or more)."""

        def __call__(self, shell: Environment, /) -> list[str]: ...

    class Text(Protocol):
        """A compiled word where no splitting and no globbing happen: one string."""

        def __call__(self, shell: Environment, /) -> str: ...

    class Emit(Protocol):
        """A compiled part that gives any number of pieces: it appends `(kind, text)` to a list."""

        def __call__(self, shell: Environment, out: list[tuple[int, str]], /) -> None: ...

    CompiledPiece = tuple[int, Callable[..., Any]]
    """A kind of `expand.split` and a closure: a Text, or an Emit if the kind is MULTI."""

    class WordCompiler(Protocol):
        """Compiles the words inside a parameter or arithmetic expansion; `expand.word` has it."""

        def text(self, parts: Sequence[WordPart], quoted: bool, tildes: str = "") -> Text: ...
        def quoted_text(self, parts: Sequence[WordPart]) -> Text: ...
        def part_text(self, part: WordPart) -> Text: ...
        def nested(self, parts: Sequence[WordPart], quoted: bool) -> list[CompiledPiece]: ...
        def pattern(self, word: Word) -> Callable[[Environment], Pattern]: ...
        def emit(self, pieces: list[CompiledPiece]) -> Emit: ...
        def join(self, pieces: list[CompiledPiece]) -> Text: ...
