"""Threads of our own with deep stacks, and the settings of the host process that they need.

Stack size, switch interval and recursion limit belong to the whole host process, so the one object of this
module that keeps them (`SHARED`) is the package's one global with state: all sandboxes share it, it changes
a setting only while tasks run, and it puts back what it found.
"""

from __future__ import annotations

import os
import sys
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    T = TypeVar("T")

SHALLOW, DEEP = 16 << 20, 64 << 20  # bytes of stack: for wasm only, and for what runs a shell

# A Python frame takes up to 500 bytes of stack on 3.10, 260 on 3.11 (measured): this fits DEEP on all versions.
RECURSION_LIMIT = 100_000

# With the default of 5 ms, one busy Python thread makes each wasm run of another take 6.3 ms; so: 0.25 ms.
SWITCH_INTERVAL = 50e-6

_PER_THREAD_NICE = sys.platform == "linux"  # elsewhere nice(2) is for the whole process
_IDLE_SECONDS = 2.0
_IDLE_MAX = 64


class _Worker:
    """One thread; `handed` is released when `job` is set. A nice one is not used again: nobody could undo it."""

    __slots__ = ("handed", "job", "nice", "stack")

    def __init__(self, job: Callable[[], None], stack: int, nice: int) -> None:
        self.job: Callable[[], None] | None = job
        self.handed = threading.Lock()
        self.handed.acquire()
        self.stack = stack
        self.nice = nice


class ThreadShortage(Exception):
    """The host has no thread, or no room for the stack of one, left."""


class _Outcome:
    """What a call on another thread brought."""

    __slots__ = ("done", "error", "function", "result")

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function
        self.done = threading.Lock()
        self.done.acquire()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.function()
        except BaseException as error:
            self.error = error
        self.done.release()


class ThreadPool:
    """Runs jobs on threads that are kept for the next job; idle ones end after two seconds.

    Jobs must not raise. The threads are daemons: a host program may end without closing its sandboxes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._here = threading.local()
        self.generation = 0  # how often the host process has forked
        self._reset()

    def _reset(self) -> None:
        self._idle: dict[int, list[_Worker]] = {SHALLOW: [], DEEP: []}
        self._active = 0
        self._deep = 0
        self._old_interval = 0.0
        self._old_recursion = 0
        self._serial = 0

    def start(self, job: Callable[[], None], stack: int = DEEP, nice: int = 0) -> None:
        """Run `job` on a thread with `stack` bytes (SHALLOW or DEEP). ThreadShortage if the host has none left.

        With `nice` above 0 the host schedules the thread that much lower than this process, on Linux.
        """
        with self._lock:
            worker = self._idle[stack].pop() if self._idle[stack] and nice <= 0 else None
            self._enter(stack)
            if worker is None:
                self._spawn(_Worker(job, stack, max(0, nice)))
                return
        worker.job = job
        worker.handed.release()

    def call(self, function: Callable[[], T], stack: int = DEEP, nice: int = 0) -> T:
        """Run `function` on a pooled thread and wait for it: its result, or the exception that it raised."""
        outcome = _Outcome(function)
        self.start(outcome.run, stack, nice)
        outcome.done.acquire()
        if outcome.error is not None:
            raise outcome.error
        result: T = outcome.result
        return result

    def stack(self) -> int:
        """Bytes of stack of the calling thread, if it is one of ours; else 0: nothing is known of it."""
        return getattr(self._here, "stack", 0)

    def nice(self) -> int:
        """By how much the calling thread was made nicer than the process."""
        return getattr(self._here, "nice", 0)

    def _spawn(self, worker: _Worker) -> None:
        self._serial += 1
        thread = threading.Thread(target=self._work, args=(worker,), name=f"shellwasm-{self._serial}", daemon=True)
        old = threading.stack_size(worker.stack)
        try:
            thread.start()
        except (RuntimeError, MemoryError) as error:
            self._leave(worker.stack)
            raise ThreadShortage(str(error)) from error
        finally:
            threading.stack_size(old)

    def _work(self, worker: _Worker) -> None:
        self._here.stack = worker.stack
        if worker.nice:
            self._here.nice = worker.nice
            if _PER_THREAD_NICE:
                os.nice(worker.nice)
        while True:
            job = worker.job
            worker.job = None
            if job is not None:
                self._run(job, worker)
            job = None  # a waiting thread keeps nothing of its last job alive
            if not self._retreat(worker):
                return
            if not worker.handed.acquire(timeout=_IDLE_SECONDS) and self._retire(worker):
                return

    def _run(self, job: Callable[[], None], worker: _Worker) -> None:
        try:
            job()
        except BaseException:
            with self._lock:
                self._leave(worker.stack)
            raise

    def _retreat(self, worker: _Worker) -> bool:
        """Back among the idle threads, unless there are many."""
        with self._lock:
            self._leave(worker.stack)
            idle = self._idle[worker.stack]
            if worker.nice or len(idle) >= _IDLE_MAX:
                return False
            idle.append(worker)
            return True

    def _retire(self, worker: _Worker) -> bool:
        """End an idle thread, unless a job is being handed to it at this moment."""
        with self._lock:
            idle = self._idle[worker.stack]
            if worker in idle:
                idle.remove(worker)
                return True
        worker.handed.acquire()
        return False

    def _enter(self, stack: int) -> None:
        self._active += 1
        if self._active == 2:
            self._old_interval = sys.getswitchinterval()
            sys.setswitchinterval(min(SWITCH_INTERVAL, self._old_interval))
        if stack == DEEP:
            self._deep += 1
            if self._deep == 1:
                self._old_recursion = sys.getrecursionlimit()
                sys.setrecursionlimit(max(RECURSION_LIMIT, self._old_recursion))

    def _leave(self, stack: int) -> None:
        self._active -= 1
        if self._active == 1:
            sys.setswitchinterval(self._old_interval)
        if stack == DEEP:
            self._deep -= 1
            if self._deep == 0 and sys.getrecursionlimit() == max(RECURSION_LIMIT, self._old_recursion):
                sys.setrecursionlimit(self._old_recursion)

    def idle_count(self) -> int:
        """Threads that wait for a job."""
        with self._lock:
            return sum(map(len, self._idle.values()))

    def after_fork(self) -> None:
        """In the child of a host fork: none of the threads exist here, and their kernels cannot be used."""
        self.generation += 1
        if self._active >= 2:
            sys.setswitchinterval(self._old_interval)
        if self._deep:
            sys.setrecursionlimit(self._old_recursion)
        self._lock = threading.Lock()
        self._here = threading.local()
        self._reset()


SHARED = ThreadPool()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=SHARED.after_fork)
