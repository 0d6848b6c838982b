"""Process: a program that runs in a sandbox: its streams, its end, its figures; what `docker exec`, `top` and `logs`
need.
"""

from __future__ import annotations

import threading
import time
from functools import partial

from shellwasm.errors import ShellwasmError, SysError
from shellwasm.kernel.base import SIGHUP, SIGNALS, shell_status
from shellwasm.kernel.hostio import HostFile
from shellwasm.kernel.sinks import CallbackFile
from shellwasm.lazy import load_aio
from shellwasm.result import Result, Usage
from shellwasm.wait import Waiter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from typing import Any

    from shellwasm.kernel.task import Task
    from shellwasm.kernel.timers import Timer
    from shellwasm.limits import Budget
    from shellwasm.result import Diagnostic
    from shellwasm.sandbox import Sandbox
    from shellwasm.streams import Channel, InputWriter, Subscription


class CaptureFull(Exception):
    """More output than the limit `capture` keeps."""


class Collector:
    """Captured output. After `detach`, what a left-over child still writes goes to `overflow` instead."""

    __slots__ = ("_chunks", "_lock", "_overflow", "_size", "budget", "limit")

    def __init__(self, limit: int | None, budget: Budget) -> None:
        self.limit = limit
        self.budget = budget
        self._chunks: list[bytes] = []
        self._size = 0
        self._overflow: Callable[[bytes], object] | None = None
        self._lock = threading.Lock()

    def write(self, data: bytes) -> None:
        with self._lock:
            if self._overflow is None:
                room = len(data) if self.limit is None else self.limit - self._size
                self._chunks.append(data[:room])
                self._size += min(room, len(data))
                if room < len(data):
                    self.budget.note("capture")
                    raise CaptureFull
                return
        self._overflow(data)

    def detach(self, overflow: Callable[[bytes], object]) -> bytes:
        """Everything so far."""
        with self._lock:
            self._overflow = overflow
            return b"".join(self._chunks)


class ClosingCallback(CallbackFile):
    """A CallbackFile that tells when its last descriptor is closed."""

    __slots__ = ("on_close",)

    on_close: Callable[[], object]

    def close(self) -> None:
        self.on_close()


class ClosingHostFile(HostFile):
    """A HostFile that tells when its last descriptor is closed."""

    __slots__ = ("on_close",)

    on_close: Callable[[], object]

    def close(self) -> None:
        super().close()
        self.on_close()


class Process:
    """A program in a sandbox, from `Sandbox.spawn`; `Process.exec` starts another beside it, in the same files.

    `pid` is its number inside.

    >>> from shellwasm import PIPE, Sandbox
    >>> process = Sandbox().spawn(["cat"], stdin=PIPE)
    >>> process.stdin.write(b"hello")
    5
    >>> process.stdin.close()
    >>> process.wait(), process.logs()
    (0, b'hello')
    """

    def __init__(
        self,
        sandbox: Sandbox,
        task: Task,
        args: str | Sequence[str] | None,
        *,
        name: str,
        outputs: Sequence[Any],
        collectors: tuple[Collector | None, Collector | None],
        channel: Channel,
        stdin: InputWriter | None = None,
        diagnostics: list[Diagnostic] | None = None,
        linger: bool = False,
    ) -> None:
        self.sandbox = sandbox
        self.args = args
        self.name = name
        self._stdin = stdin
        self.started_at = time.time()
        self.diagnostics = [] if diagnostics is None else diagnostics
        self.exceptions: list[BaseException] = []
        self._task = task
        self._outputs = outputs
        self._collectors = collectors
        self._channel = channel
        self._linger = linger
        self._begun = time.monotonic()
        self._captured = (b"", b"")
        self._result: Result | None = None
        self._callbacks: list[Callable[[Process], object]] = []
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._timer: Timer | None = None
        self._waiter = Waiter()
        self._waiter.wakers.append(self._look)

    # ---------------------------------------------------------------- its life

    @property
    def stdin(self) -> InputWriter:
        """Its standard input, to write to. ShellwasmError unless it was started with `stdin=PIPE`."""
        if self._stdin is None:
            raise ShellwasmError(f"{self.name}: standard input is no pipe (start it with stdin=PIPE)")
        return self._stdin

    @property
    def pid(self) -> int:
        return self._task.pid

    @property
    def budget(self) -> Budget:
        """What its run has used, beside its limits."""
        return self._task.budget

    @property
    def status(self) -> int | None:
        """What `$?` would be; None while it runs."""
        return self._result.status if self._result is not None else None

    @property
    def running(self) -> bool:
        return not self._done.is_set()

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end; its status. TimeoutError after `timeout` seconds."""
        if not self._done.wait(timeout):
            raise TimeoutError(f"{self.name} still runs after {timeout} s")
        result = self.result()
        return result.status

    def result(self) -> Result:
        """Everything about the finished process. RuntimeError while it runs."""
        if self._result is None:
            raise RuntimeError(f"{self.name} still runs")
        return self._result

    def signal(self, signal: int | str) -> None:
        """Send a signal by number or name (`15`, `TERM`, `SIGTERM`). Nothing happens when it has ended."""
        number = signal_number(signal)
        try:
            self.sandbox.kernel.kill(None, self.pid, number)
        except SysError:
            if self.running:
                raise

    def interrupt(self, signal: int | str = "INT") -> None:
        """Ctrl-C: the signal goes to the foreground processes of its session."""
        kernel = self.sandbox.kernel
        if self.running:
            kernel.interrupt(kernel.foreground(self._task), signal_number(signal))

    def hang_up(self) -> None:
        """The terminal is gone: SIGHUP to the foreground processes of its session, and to itself."""
        self.interrupt("HUP")
        if self.running:
            self.sandbox.kernel.interrupt(self._task.pgid, SIGHUP)

    def stop_lingering(self) -> None:
        """It has ended when its own process has, whoever still holds its output."""
        self._linger = False
        self._look()

    def terminate(self) -> None:
        self.signal("TERM")

    def kill(self) -> None:
        """SIGKILL to it and to everything that it started."""
        self.sandbox.kernel.end_run(self._task.budget)

    def add_done_callback(self, function: Callable[[Process], object]) -> None:
        """Call `function(process)` once it has ended (at once if it has), on a thread of the sandbox."""
        with self._lock:
            if self._result is None:
                self._callbacks.append(function)
                return
        function(self)

    def exec(self, command: str | Sequence[str], **options: Any) -> Result:
        """Run another command in the same sandbox (`docker exec`): see Sandbox.run."""
        return self.sandbox.run(command, **options)

    # ---------------------------------------------------------------- its output

    def subscribe(self, name: str | None = None, *, replay: bool = False) -> Subscription:
        """Listen to its output live: iterate for chunks of standard output and error, as written.

        >>> from shellwasm import Sandbox
        >>> process = Sandbox().spawn("sleep .3; echo one; echo two")
        >>> b"".join(process.subscribe())
        b'one\\ntwo\\n'
        """
        return self._channel.subscribe(name, replay=replay)

    async def astream(self, *, replay: bool = True) -> AsyncIterator[bytes]:
        """`async for chunk in process.astream()`: its output as it comes, from the start unless `replay` is False."""
        subscribe = partial(self._channel.subscribe, None, replay=replay)
        async for data in load_aio().stream(self, lambda notify: subscribe(notify=notify)):
            yield data

    async def await_end(self) -> Result:
        """Wait for its end without a thread; cancelling the waiting task kills the process."""
        result: Result = await load_aio().finish(self)
        return result

    def unsubscribe(self, which: str | Subscription) -> None:
        """Stop a listener, by name or object."""
        self._channel.unsubscribe(which)

    def logs(self) -> bytes:
        """The last part (64 MiB at most) of what it wrote so far, both streams in order."""
        return self._channel.getvalue()

    # ---------------------------------------------------------------- its figures

    def stats(self) -> dict[str, Any]:
        """Of it and everything it started: `cpu_ns`, `memory_bytes`, `pids`, `processes`, `started_at`, `running`."""
        kernel = self.sandbox.kernel
        tasks = kernel.live(self._task.budget)
        running = sum(sum(kernel.cpu_of(task)) for task in tasks) if self.running else 0.0
        spent = max(self._task.budget.cpu_seconds, running)
        return {
            "cpu_ns": int(spent * 1e9),
            "memory_bytes": sum(self.sandbox.resident(task) for task in tasks),
            "pids": [task.pid for task in tasks],
            "processes": len(tasks),
            "started_at": self.started_at,
            "running": self.running,
        }

    def top(self) -> list[dict[str, Any]]:
        """All processes of the sandbox: see Sandbox.top."""
        return self.sandbox.top()

    def __repr__(self) -> str:
        return f"<Process {self.name!r} pid {self.pid} {'running' if self.running else f'status {self.status}'}>"

    # ---------------------------------------------------------------- its end

    def begin(self, timer: Timer | None) -> None:
        """It is about to start; `timer` is that of its limit of wall time."""
        self._timer = timer
        self.sandbox.adopt(self)

    def abandon(self) -> None:
        """It could not be started."""
        if self._timer is not None:
            self._timer.cancel()
        self.sandbox.forget(self)
        self._channel.close()

    def watch(self) -> None:
        """It runs: learn of its end."""
        self.sandbox.kernel.watch_ends(self._waiter)
        self._look()

    def _look(self) -> None:
        """Has it ended? Called after each end of a process and each close of an output, on any thread."""
        if not self.sandbox.kernel.ended(self._task):
            return
        if self._linger and any(file.refs > 0 for file in self._outputs):
            return
        with self._lock:
            if self._result is not None:
                return
            self._result = self._make_result()
            callbacks = self._callbacks
        self.sandbox.kernel.unwatch_ends(self._waiter)
        self._channel.close()
        if self._timer is not None:
            self._timer.cancel()
        self.sandbox.forget(self)
        self._done.set()
        for function in callbacks:
            function(self)

    def _make_result(self) -> Result:
        logs = self.sandbox.logs_channel.publish
        stdout, stderr = (collector.detach(logs) if collector else b"" for collector in self._collectors)
        task, status = self._task, self._task.status
        budget = task.budget
        used = task.used
        return Result(
            self.args or "",
            shell_status(status),
            stdout,
            stderr,
            signal=status & 0x7F or None,
            limit=budget.exceeded,
            usage=Usage(budget.cpu_seconds, budget.output, max(used.max_rss, used.children_max_rss) if used else 0),
            duration=time.monotonic() - self._begun,
            diagnostics=self.diagnostics,
            exceptions=self.exceptions,
        )


def signal_number(signal: int | str) -> int:
    """`TERM`, `SIGTERM`, `15` or 15. ValueError."""
    if isinstance(signal, int):
        return signal
    text = signal.upper()
    if text.isdigit():
        return int(text)
    number = SIGNALS.get(text[3:] if text.startswith("SIG") else text)
    if number is None:
        raise ValueError(f"unknown signal: {signal!r}")
    return number


def encode_environment(environment: Mapping[str, str]) -> dict[bytes, bytes]:
    """Text to bytes; a name with `=` or a NUL anywhere is a ValueError."""
    encoded = {}
    for name, value in environment.items():
        if not name or "=" in name or "\0" in name or "\0" in value:
            raise ValueError(f"not an environment variable: {name!r}")
        encoded[name.encode("utf-8", "surrogateescape")] = value.encode("utf-8", "surrogateescape")
    return encoded
