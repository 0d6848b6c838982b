"""Compilation of a module on a thread of its own: who waits for it can be killed, which the engine cannot."""

from __future__ import annotations

import threading
from time import monotonic, thread_time

from shellwasm.errors import EAGAIN, EngineError, SysError, strerror
from shellwasm.kernel.cpuwatch import thread_clock
from shellwasm.kernel.threads import SHALLOW, ThreadShortage
from shellwasm.wait import WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from shellwasm.kernel.task import Task

ABANDONED_MAX = 2  # compilations that nobody waits for; while there are so many, no other one starts
_CHARGE = 0.1  # seconds after which the CPU time of a compilation is charged to who asked for it


class Compilation:
    """One call of `function` on a thread; several tasks may wait for it."""

    __slots__ = ("_cpu", "_done", "_error", "_function", "_lock", "_result", "_thread", "queue", "waiting")

    def __init__(self, function: Callable[[], Any]) -> None:
        self.queue = WaitQueue()
        self.waiting = 1  # tasks that wait for it; the first one is who makes it
        self._function = function
        self._lock = threading.Lock()
        self._thread = 0
        self._cpu = 0.0  # the thread's clock when it began, and later up to which it was charged
        self._done = False
        self._result: Any = None
        self._error: BaseException | None = None

    def run(self) -> None:
        """What the thread does; raises nothing."""
        with self._lock:
            self._thread, self._cpu = threading.get_ident(), thread_time()
        try:
            self._result = self._function()
        except BaseException as error:
            self._error = error
        with self._lock:
            self._done = True
        self.queue.wake()

    def ended(self) -> bool:
        """Is there a result?"""
        return self._done

    def wait(self, task: Task, charged: bool) -> Any:
        """The result, or the exception of the call; Terminated when `task` dies meanwhile. It pays if `charged`."""
        while not sleep(task, self.queue, self.ended, monotonic() + _CHARGE):
            if charged:
                self._charge(task)
        if self._error is not None:
            raise self._error
        return self._result

    def _charge(self, task: Task) -> None:
        with self._lock:  # the thread lives as long as it has not ended the job
            if self._done or not self._thread:
                return
            now = thread_clock(self._thread)
            spent, self._cpu = now - self._cpu, now
        task.add_cpu(max(0.0, spent))


class Compilations:
    """Those that are under way, by module."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[bytes, Compilation] = {}
        self._ended = WaitQueue()

    def compiled(self, task: Task, wasm: bytes, function: Callable[[bytes], Any]) -> Any:
        """`function(wasm)`, called once however many tasks ask at a time. EngineError, Terminated."""
        while True:
            with self._lock:
                job = self._running.get(wasm)
                mine = job is None and self._abandoned() < ABANDONED_MAX
                if mine:
                    job = self._running[wasm] = Compilation(lambda: self._call(wasm, function))
                elif job is not None:
                    job.waiting += 1
            if job is not None:
                return self._wait(task, job, wasm, mine)
            sleep(task, self._ended, lambda: self._abandoned() < ABANDONED_MAX)

    def _abandoned(self) -> int:
        return sum(not job.waiting for job in tuple(self._running.values()))

    def _call(self, wasm: bytes, function: Callable[[bytes], Any]) -> Any:
        try:
            return function(wasm)
        finally:
            self._forget(wasm)

    def _forget(self, wasm: bytes) -> None:
        with self._lock:
            self._running.pop(wasm, None)
        self._ended.wake()

    def _wait(self, task: Task, job: Compilation, wasm: bytes, mine: bool) -> Any:
        try:
            if mine:
                self._start(task, job, wasm)
            return job.wait(task, mine)
        finally:
            with self._lock:
                job.waiting -= 1

    def _start(self, task: Task, job: Compilation, wasm: bytes) -> None:
        try:
            task.kernel.pool.start(job.run, SHALLOW)
        except ThreadShortage:
            self._forget(wasm)
            raise EngineError(strerror(EAGAIN)) from None


def sleep(task: Task, queue: WaitQueue, ready: Callable[[], object], deadline: float | None = None) -> bool:
    """Wait as `WaitQueue.wait` does; signals take their default action. Terminated."""
    try:
        return queue.wait(task.waiter, ready, deadline)
    except SysError:
        task.settle()
        return False
