"""What a run gives back: Result, its Usage and diagnostics, and the errors that `check=True` raises."""

from __future__ import annotations

from shellwasm.errors import ShellwasmError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_TAIL = 2_000  # bytes of standard error that an exception's message shows


class Usage:
    """What a run used: `cpu_seconds` of all its processes, `output_bytes`, `max_rss` (bytes of the largest process)."""

    __slots__ = ("cpu_seconds", "max_rss", "output_bytes")

    def __init__(self, cpu_seconds: float = 0.0, output_bytes: int = 0, max_rss: int = 0) -> None:
        self.cpu_seconds = cpu_seconds
        self.output_bytes = output_bytes
        self.max_rss = max_rss

    def __repr__(self) -> str:
        return f"Usage(cpu_seconds={self.cpu_seconds:.6f}, output_bytes={self.output_bytes}, max_rss={self.max_rss})"


class Diagnostic:
    """A syntax error as data: where (`line` and `column` from 1, `offset` in characters), what, and what could stand
    there.

    >>> from shellwasm import run
    >>> [error] = run("if true; then echo").diagnostics
    >>> error.line, error.message, "FI" in error.expected
    (1, 'unexpected end of file (expecting "fi")', True)
    """

    __slots__ = ("column", "expected", "line", "message", "offset")

    def __init__(
        self, message: str, line: int, column: int, offset: int, expected: frozenset[str] = frozenset()
    ) -> None:
        self.message = message
        self.line = line
        self.column = column
        self.offset = offset
        self.expected = expected

    def __repr__(self) -> str:
        return f"Diagnostic({self.line}:{self.column}: {self.message})"


class Result:
    """One finished run.

    `status` is what `$?` would be (128 + n after a signal); `signal` is n or None; `limit` names the field of
    `Limits` that was met, or None. `stdout` and `stderr` are bytes (b"" where they were sent elsewhere).
    `exceptions` are those that host commands raised. Truth is success: `if result: ...`.

    >>> from shellwasm import run
    >>> result = run("echo out; echo err >&2; exit 3")
    >>> result.status, result.stdout, result.stderr
    (3, b'out\\n', b'err\\n')
    """

    __slots__ = (
        "args",
        "diagnostics",
        "duration",
        "exceptions",
        "limit",
        "signal",
        "status",
        "stderr",
        "stdout",
        "usage",
    )  # fmt: skip

    def __init__(
        self,
        args: str | Sequence[str],
        status: int,
        stdout: bytes = b"",
        stderr: bytes = b"",
        *,
        signal: int | None = None,
        limit: str | None = None,
        usage: Usage | None = None,
        duration: float = 0.0,
        diagnostics: Sequence[Diagnostic] = (),
        exceptions: Sequence[BaseException] = (),
    ) -> None:
        self.args = args
        self.status = status
        self.stdout = stdout
        self.stderr = stderr
        self.signal = signal
        self.limit = limit
        self.usage = usage or Usage()
        self.duration = duration
        self.diagnostics = list(diagnostics)
        self.exceptions = list(exceptions)

    def text(self, encoding: str = "utf-8", errors: str = "replace") -> str:
        """Standard output as text."""
        return self.stdout.decode(encoding, errors)

    def error_text(self, encoding: str = "utf-8", errors: str = "replace") -> str:
        """Standard error as text."""
        return self.stderr.decode(encoding, errors)

    def lines(self) -> list[str]:
        """Standard output, line by line, without the newlines."""
        return self.text().splitlines()

    def __bool__(self) -> bool:
        return self.status == 0

    def __repr__(self) -> str:
        limit = f", limit={self.limit!r}" if self.limit else ""
        return f"Result(status={self.status}, stdout={self.stdout!r}, stderr={self.stderr!r}{limit})"

    def check(self) -> Result:
        """This result if it succeeded; else raises CommandError."""
        if self.status:
            raise CommandError(self)
        return self


class CommandError(ShellwasmError):
    """A run that was to be checked failed; `result` has everything, the message the tail of standard error."""

    def __init__(self, result: Result) -> None:
        command = result.args if isinstance(result.args, str) else " ".join(result.args)
        shown = command if len(command) <= 60 else command[:57] + "..."
        tail = result.stderr[-_TAIL:].decode("utf-8", "replace").strip()
        why = f" ({result.limit} limit)" if result.limit else ""
        super().__init__(f"{shown!r} ended with status {result.status}{why}" + (f": {tail}" if tail else ""))
        self.result = result

    @property
    def status(self) -> int:
        return self.result.status
