"""Host functions as commands: a Python callable that appears in /usr/local/bin and runs as a process of the sandbox."""

from __future__ import annotations

import io

from shellwasm.errors import SysError
from shellwasm.lazy import make_view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Any

    from shellwasm.kernel.task import Task


class InputStream(io.RawIOBase):
    """A descriptor of the process, to read: bytes, lines, iteration."""

    def __init__(self, task: Task, fd: int) -> None:
        super().__init__()
        self._task = task
        self._fd = fd

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._task.read(self._fd, len(buffer))
        except SysError as error:
            raise OSError(error.errno, str(error)) from error
        buffer[: len(data)] = data
        return len(data)


class OutputStream:
    """A descriptor of the process, to write: bytes or text (UTF-8), unbuffered. BrokenPipeError when nobody reads."""

    def __init__(self, task: Task, fd: int) -> None:
        self._task = task
        self._fd = fd

    def write(self, data: bytes | str) -> int:
        """Write all of `data`; its length."""
        raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
        try:
            self._task.write(self._fd, raw)
        except SysError as error:
            raise OSError(error.errno, str(error)) from error
        return len(data)

    def flush(self) -> None:
        """Nothing is buffered."""


class CommandCall:
    """What a host command is called with.

    `argv` (argv[0] is the name), `stdin` (a buffered binary reader), `stdout` and `stderr` (their `write` takes bytes
    or text), `env` (name to value), `cwd` (a path of the sandbox), `fs` (its files, as this process may see them),
    `pid`.
    """

    __slots__ = ("argv", "cwd", "env", "fs", "pid", "stderr", "stdin", "stdout")

    def __init__(self, task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> None:
        self.argv = [_text(word) for word in argv]
        self.env = {_text(name): _text(value) for name, value in environ.items()}
        self.cwd = _text(task.kernel.vfs.path_of(task.cwd, task.root))
        self.stdin = io.BufferedReader(InputStream(task, 0))
        self.stdout = OutputStream(task, 1)
        self.stderr = OutputStream(task, 2)
        self.fs = make_view(task.kernel.vfs, task)
        self.pid = task.pid


class HostCommand:
    """A native program of the kernel that calls `function(call)`; what it returns is the status (None is 0).

    An exception is one line on standard error and status 1; `keep` is given the exception. `drive` runs a coroutine.
    """

    __slots__ = ("drive", "function", "keep", "name")

    def __init__(
        self,
        name: str,
        function: Callable[[CommandCall], Any],
        keep: Callable[[Task, BaseException], object],
        drive: Callable[[Awaitable[int | None]], int | None],
    ) -> None:
        self.name = name
        self.function = function
        self.keep = keep
        self.drive = drive

    def run(self, task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
        """See `kernel.images`: the exit code."""
        call = CommandCall(task, argv, environ)
        try:
            outcome = self.function(call)
            if hasattr(outcome, "__await__"):
                outcome = self.drive(outcome)
        except Exception as error:
            self.keep(task, error)
            self._report(call, error)
            return 1
        return int(outcome or 0) & 0xFF

    def _report(self, call: CommandCall, error: BaseException) -> None:
        text = " ".join(str(error).split())
        try:
            call.stderr.write(f"{self.name}: {type(error).__name__}: {text}\n")
        except OSError:
            return  # nobody listens; the exception is kept for the host


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
