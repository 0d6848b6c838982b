"""Session: a shell that stays alive between runs, so that its variables, functions, directory and jobs persist."""

from __future__ import annotations

import threading
import time
from collections import deque

from shellwasm.errors import ShellwasmError, SysError, Terminated
from shellwasm.interp import ExitShell, Invocation, end_shell, make_shell, run_text
from shellwasm.kernel.base import exited, shell_status
from shellwasm.launch import Launch
from shellwasm.result import Result, Usage
from shellwasm.snapshot import load_shell, save_shell
from shellwasm.streams import CAPTURE
from shellwasm.wait import WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from shellwasm.interp import Shell
    from shellwasm.kernel.task import Task
    from shellwasm.limits import Limits
    from shellwasm.sandbox import Sandbox


class _Request:
    """One `Session.run`: the script, where its streams lead, and its end."""

    def __init__(self, script: str | Callable[[Shell], object], launch: Launch) -> None:
        self.script = script
        self.answer: object = None  # of a function
        self.launch = launch
        self.begun = time.monotonic()
        self.status = 0
        self.done = threading.Event()


class Session:
    """A shell in a sandbox; `run` as often as you like, from one thread at a time. A context manager.

    When the script leaves the shell (`exit`, a fatal error, a limit), `running` is False and no further run works.
    """

    def __init__(
        self, sandbox: Sandbox, env: Mapping[str, str], cwd: str, *, name: str = "sh", state: bytes | None = None
    ) -> None:
        self.sandbox = sandbox
        self._state = state
        self.name = name
        self.running = True
        self._requests: deque[_Request | None] = deque()
        self._queue = WaitQueue()
        self._lock = threading.Lock()
        first = Launch(sandbox, "", name, limits=sandbox.limits, linger=False)
        try:
            first.prepare(env, cwd)
            first.connect(None, None, None)
        except BaseException:
            first.cancel()
            raise
        self._task = first.task
        self._environ = first.environ
        sandbox.kernel.start(self._task, self._main)

    # ---------------------------------------------------------------- the caller's side

    def run(
        self,
        script: str,
        *,
        stdin: Any = None,
        stdout: Any = CAPTURE,
        stderr: Any = CAPTURE,
        timeout: float | None = None,
        check: bool = False,
    ) -> Result:
        """Run `script` in the shell; see Sandbox.run. At the timeout the shell is killed, with all it has."""
        limits = self.sandbox.limits if timeout is None else self.sandbox.limits.replace(wall_time=timeout)
        with self._lock:
            result = self._result(self._ask(script, self._connect(limits, stdin, stdout, stderr)), script)
        return result.check() if check else result

    def save(self) -> bytes:
        """The shell's state, for `Sandbox.shell(state=...)`: variables, functions, aliases, options, traps, directory,
        umask. ShellwasmError when it has running jobs or descriptors above 2.
        """
        with self._lock:
            request = self._ask(save_shell, self._connect(self.sandbox.limits, None, None, None))
            request.launch.cancel()
        if isinstance(request.answer, Exception):
            raise request.answer
        assert isinstance(request.answer, bytes)
        return request.answer

    def _ask(self, script: str | Callable[[Shell], object], launch: Launch) -> _Request:
        """Hand one request to the shell and wait for its end; the lock is held."""
        if not self.running:
            launch.cancel()
            raise ShellwasmError("this shell has ended")
        request = _Request(script, launch)
        timer = self.sandbox.kernel.limit_time(launch.task.budget)
        self._requests.append(request)
        self._queue.wake()
        try:
            request.done.wait()
        except BaseException:
            self.sandbox.kernel.end_run(launch.task.budget)
            raise
        finally:
            if timer is not None:
                timer.cancel()
        return request

    def _connect(self, limits: Limits, stdin: Any, stdout: Any, stderr: Any) -> Launch:
        """Streams and a budget for one run, on a task that never runs itself."""
        launch = Launch(self.sandbox, "", self.name, limits=limits, linger=False)
        try:
            launch.connect(stdin, stdout, stderr)
        except BaseException:
            launch.cancel()
            raise
        return launch

    def _result(self, request: _Request, script: str) -> Result:
        launch = request.launch
        budget = launch.task.budget
        logs = self.sandbox.logs_channel.publish
        stdout, stderr = (each.detach(logs) if each else b"" for each in launch.collectors)
        launch.channel.close()
        launch.cancel()
        status = request.status
        return Result(
            script,
            shell_status(status),
            stdout,
            stderr,
            signal=status & 0x7F or None,
            limit=budget.exceeded,
            usage=Usage(budget.cpu_seconds, budget.output),
            duration=time.monotonic() - request.begun,
        )

    def close(self) -> None:
        """End the shell: its EXIT trap runs, its jobs live on until the sandbox closes."""
        self._requests.append(None)
        self._queue.wake()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---------------------------------------------------------------- the shell's side

    def _main(self, task: Any) -> int:
        """The body of the shell's process: one request after the other, until it ends."""
        invocation = Invocation("", name=self.name)
        shell = make_shell(task, invocation, self._environ)
        if self._state is not None:
            load_shell(shell, self._state, lambda text: run_text(shell, text))
        status = 0
        try:
            while True:
                request = self._next(task)
                if request is None:
                    return end_shell(shell, shell.status)
                status = self._serve(task, shell, request)
                if not self.running:
                    return status
        finally:
            self._finish(task, exited(status))

    def _next(self, task: Task) -> _Request | None:
        while True:
            try:
                self._queue.wait(task.waiter, lambda: self._requests)
                return self._requests.popleft()
            except SysError:  # a signal: default actions happen here, traps with the next command
                task.settle()

    def _serve(self, task: Task, shell: Shell, request: _Request) -> int:
        """Run one request on its streams and budget; the exit code."""
        task.budget = request.launch.task.budget
        for fd in (0, 1, 2):
            task.fds.put(fd, request.launch.task.fds.get(fd))
        code = 0
        try:
            code = self._execute(shell, request)
        except ExitShell as end:
            self.running = False
            code = end_shell(shell, end.status)
        except Terminated as end:
            self.running = False
            request.status = end.status
            request.done.set()
            raise
        request.status = exited(code)
        request.done.set()
        return code

    def _execute(self, shell: Shell, request: _Request) -> int:
        if isinstance(request.script, str):
            return run_text(shell, request.script)
        try:
            request.answer = request.script(shell)
        except Exception as error:
            request.answer = error
        return shell.status

    def _finish(self, task: Task, status: int) -> None:
        """The shell has ended: those who still wait learn it."""
        self.running = False
        while self._requests:
            request = self._requests.popleft()
            if request is not None:
                request.status = status
                request.done.set()
