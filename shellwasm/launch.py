"""Launch: makes the first process of a run: identity, directory, environment, streams, limits; then starts it."""

from __future__ import annotations

from shellwasm.errors import EACCES, ENOENT, ENOTDIR, ShellwasmError, SysError
from shellwasm.interp import Invocation, run_shell
from shellwasm.kernel.hostio import ControllingTerminal, HostFile
from shellwasm.kernel.images import COMM_MAX
from shellwasm.process import ClosingCallback, ClosingHostFile, Collector, Process, encode_environment
from shellwasm.result import Diagnostic
from shellwasm.streams import CAPTURE, CLOSED, DISCARD, PIPE, STDOUT, Channel, InputWriter, open_input
from shellwasm.wait import Waiter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from shellwasm.kernel.task import Task
    from shellwasm.limits import Limits
    from shellwasm.sandbox import Sandbox
    from shellwasm.syntax.errors import ShellSyntaxError
    from shellwasm.vfs.base import OpenFile


class Launch:
    """One run in the making: `prepare`, `connect`, `start`; or `cancel`."""

    def __init__(
        self, sandbox: Sandbox, command: str | Sequence[str] | None, name: str | None, *, limits: Limits, linger: bool
    ) -> None:
        self.sandbox = sandbox
        self.command = command
        self.script = command if isinstance(command, str) else None
        self.argv = [] if command is None or isinstance(command, str) else list(command)
        if not self.argv and command is not None and self.script is None:
            raise ValueError("an empty command")
        self.name = name if name is not None else self.argv[0] if self.argv else "sh"
        self.linger = linger
        self.task: Task = sandbox.kernel.begin(limits)
        self.channel = Channel(limits.capture or 1 << 62)
        self.outputs: list[ClosingCallback | ClosingHostFile] = []
        self.collectors: list[Collector | None] = [None, None]
        self.stdin: InputWriter | None = None
        self.environ: dict[bytes, bytes] = {}
        self.missing_file_hint = ""
        self.from_file = False  # the script is the text of the file `name`
        self.diagnostics: list[Diagnostic] = []

    def cancel(self) -> None:
        self.sandbox.kernel.discard(self.task)

    def prepare(self, env: Mapping[str, str], cwd: str) -> None:
        """Who, where, and with which variables. NotADirectoryError or the like for a bad `cwd`; ValueError."""
        task, who = self.task, self.sandbox.identity
        task.uid = task.euid = task.suid = who.uid
        task.gid = task.egid = task.sgid = who.gid
        task.groups = (who.gid,)
        task.umask = 0o022
        try:
            task.cwd = self.sandbox.kernel.vfs.directory(task, cwd.encode("utf-8", "surrogateescape"))
        except SysError as error:
            kinds: dict[int, type[OSError]] = {
                ENOENT: FileNotFoundError, ENOTDIR: NotADirectoryError, EACCES: PermissionError,
            }  # fmt: skip
            raise kinds.get(error.errno, OSError)(error.errno, f"cannot start in {cwd}: {error}") from error
        self.environ = encode_environment({**env, "PWD": cwd})
        task.environ = self.environ
        task.argv = [word.encode("utf-8", "surrogateescape") for word in self._shown()]
        task.name = task.argv[0].rpartition(b"/")[2][:COMM_MAX]

    def _shown(self) -> list[str]:
        """The arguments that ps shows."""
        if self.argv:
            return self.argv
        if self.from_file:
            return ["sh", self.name]
        return ["sh", "-c", self.script] if self.script else ["sh"]

    def note_syntax_error(self, error: ShellSyntaxError) -> None:
        """For the shell: see `builtins.base.ScriptHost`."""
        self.diagnostics.append(Diagnostic(error.message, error.line, error.column, error.offset, error.expected))

    # ---------------------------------------------------------------- streams

    def connect(self, stdin: Any, stdout: Any, stderr: Any) -> None:
        """Descriptors 0, 1 and 2; see `streams`."""
        fds = self.task.fds
        if stdin is not CLOSED:
            fds.put(0, self._input(stdin))
        if stdout is not CLOSED:
            fds.put(1, self._output(stdout, 0))
        if stderr is STDOUT:
            fds.put(2, fds.get(1))
        elif stderr is not CLOSED:
            fds.put(2, self._output(stderr, 1))
        terminals = [file for _, file in fds.items() if isinstance(file, HostFile) and file.terminal]
        if terminals:
            self.sandbox.kernel.ttys[self.task.sid] = ControllingTerminal(terminals[0].fd, self.task.budget)

    def _input(self, source: Any) -> OpenFile:
        if source is not PIPE:
            return open_input(source)
        reader, writer = self.sandbox.kernel.pipe()
        writer.acquire()
        self.stdin = InputWriter(writer, Waiter())
        return reader

    def _output(self, sink: Any, index: int) -> OpenFile:
        budget = self.task.budget
        if isinstance(sink, int):
            file: ClosingHostFile | ClosingCallback = ClosingHostFile(sink, budget=budget)
        else:
            file = ClosingCallback(self._receiver(sink, index), budget)
        file.on_close = self._closed
        self.outputs.append(file)
        return file

    def _receiver(self, sink: Any, index: int) -> Callable[[bytes], object]:
        """What is called with each chunk: the listeners, then what the caller asked for."""
        publish = self.channel.publish
        if sink is None or sink is DISCARD:
            return publish
        if sink is CAPTURE:
            limits = self.task.budget.limits
            collector = self.collectors[index] = Collector(limits.capture, self.task.budget)
            return _both(publish, collector.write)
        if hasattr(sink, "write"):
            return _both(publish, _file_writer(sink))
        if callable(sink):
            return _both(publish, sink)
        raise TypeError(f"cannot send output to {sink!r}")

    def _closed(self) -> None:
        self.sandbox.kernel.tell_ends()

    # ---------------------------------------------------------------- start

    def start(self, args: Sequence[str], options: Sequence[tuple[str, bool]], interactive: bool | None) -> Process:
        process = Process(
            self.sandbox, self.task, self.command, name=self.name, outputs=self.outputs,
            collectors=(self.collectors[0], self.collectors[1]), channel=self.channel, stdin=self.stdin,
            diagnostics=self.diagnostics, linger=self.linger,
        )  # fmt: skip
        body = self._command_body() if self.argv else self._script_body(args, options, interactive)
        process.begin(self.sandbox.kernel.limit_time(self.task.budget))
        try:
            self.sandbox.kernel.start(self.task, body)
        except SysError:
            process.abandon()
            raise ShellwasmError("cannot start a process: the host gives no memory or no thread for it") from None
        process.watch()
        return process

    def _script_body(
        self, args: Sequence[str], options: Sequence[tuple[str, bool]], interactive: bool | None
    ) -> Callable[[Task], int]:
        """`command` None: the script is standard input."""
        if self.script is None:
            options = [*options, ("stdin", True)]
        invocation = Invocation(
            self.script, is_file=self.from_file, name=self.name, args=args, options=options, interactive=interactive,
            host=self,
        )  # fmt: skip

        def body(task: Any) -> int:  # the interpreter knows the kernel by its protocols only
            return run_shell(task, invocation, self.environ, program=self.name)

        return body

    def _command_body(self) -> Callable[[Task], int]:
        argv = [word.encode("utf-8", "surrogateescape") for word in self.argv]

        def body(task: Task) -> int:
            try:
                return task.kernel.exec(task, argv[0], argv, self.environ)
            except SysError as error:
                return _cannot_run(task, argv[0], error)

        return body


def _cannot_run(task: Task, name: bytes, error: SysError) -> int:
    """XCU 2.8.2: 127 when it is not there, 126 when it cannot be run."""
    try:
        task.write(2, b"shellwasm: %s: %s\n" % (name, str(error).encode()))
    except SysError:
        pass  # nobody listens
    return 127 if error.errno in (ENOENT, ENOTDIR) else 126


def _both(first: Callable[[bytes], object], second: Callable[[bytes], object]) -> Callable[[bytes], object]:
    def receive(data: bytes) -> None:
        first(data)
        second(data)

    return receive


def _file_writer(file: Any) -> Callable[[bytes], object]:
    flush = getattr(file, "flush", None)

    def write(data: bytes) -> None:
        file.write(data)
        if flush is not None:
            flush()

    return write
