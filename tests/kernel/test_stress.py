"""Races: many threads fork, wait, write, stop, continue and kill at once, for a bounded time."""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

from shellwasm.errors import ECHILD, EINTR, SysError
from shellwasm.kernel.base import HANDLER, IGNORE, SIGCHLD, SIGCONT, SIGKILL, SIGPIPE, SIGSTOP, SIGTERM, SIGTSTP
from shellwasm.kernel.sinks import CaptureFile
from shellwasm.kernel.task import Task
from shellwasm.limits import Limits

from .conftest import World, until

T = TypeVar("T")
SIGUSR1 = 10
SECONDS = 0.6


@pytest.fixture
def no_bugs(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Whatever a task's body raised beside Terminated."""
    bugs: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: bugs.append(error))
    return bugs


def leaf(task: Task) -> int:
    persist(task, lambda: task.sleep(random.random() * 0.002))
    persist(task, lambda: task.write(1, b"x"))
    return random.randrange(3)


def persist(task: Task, call: Callable[[], T]) -> T:
    """Repeat a call that a handler broke off."""
    while True:
        try:
            return call()
        except SysError as error:
            if error.errno != EINTR:
                raise
            task.attend()


def tree(depth: int) -> object:
    """A body that makes guests and children with pipes, waits for them, and looks at signals as a shell does."""

    def body(task: Task) -> int:
        kernel = task.kernel
        task.set_disposition(SIGUSR1, HANDLER)
        task.set_disposition(SIGCHLD, random.choice((0, IGNORE, HANDLER)))
        below = leaf if depth == 0 else tree(depth - 1)
        for _ in range(2):
            if task.attention:
                task.attend()
            kernel.run(kernel.fork(task), below)  # type: ignore[arg-type]
            child = kernel.fork(task)
            reader, writer = kernel.pipe()
            child.fds.put(1, writer)
            task.fds.put(5, reader)
            kernel.start(child, below)  # type: ignore[arg-type]
            del child, writer
            drain(task)
            reap(task)
        return 0

    return body


def drain(task: Task) -> None:
    while persist(task, lambda: task.read(5, 100)):
        pass


def reap(task: Task) -> None:
    try:
        while True:
            persist(task, lambda: task.kernel.wait(task))
    except SysError as error:
        if error.errno != ECHILD:
            raise


def disturb(world: World, stop: threading.Event, kinds: tuple[int, ...]) -> None:
    while not stop.is_set():
        tasks = [task for task in world.kernel.live() if task is not world.shell]
        if tasks:
            victim = random.choice(tasks)
            signo = random.choice(kinds)
            world.kernel.post(victim, signo)
            if signo in (SIGSTOP, SIGTSTP):
                world.kernel.post(victim, SIGCONT)
        time.sleep(0.0003)


@pytest.mark.parametrize(
    "kinds",
    [
        (SIGUSR1, SIGCHLD),
        (SIGSTOP, SIGTSTP, SIGUSR1),
        (SIGTERM, SIGKILL, SIGPIPE, SIGUSR1, SIGSTOP),
    ],
    ids=["handlers", "stops", "deaths"],
)
def test_a_forest_under_fire(world: World, no_bugs: list[object], kinds: tuple[int, ...]) -> None:
    kernel, shell = world.kernel, world.shell
    sink = CaptureFile()
    shell.fds.put(1, sink)
    stop = threading.Event()
    disturbers = [threading.Thread(target=disturb, args=(world, stop, kinds)) for _ in range(2)]
    for thread in disturbers:
        thread.start()
    end = time.monotonic() + SECONDS
    running: list[Task] = []
    while time.monotonic() < end:
        running = [task for task in running if not kernel.ended(task)]
        while len(running) < 4:
            running.append(world.spawn(tree(2)))  # type: ignore[arg-type]
        time.sleep(0.005)
    stop.set()
    for thread in disturbers:
        thread.join()
    for task in kernel.live():
        if task is not shell:
            kernel.post(task, SIGCONT)
    until(lambda: kernel.live() == [shell])
    assert not no_bugs
    reap(shell)
    assert list(kernel.tasks()) == [kernel.init, shell]
    shell.fds.close(1)
    assert sink.closed, "a descriptor was lost"
    gc.collect()


def test_shutdown_in_the_middle(no_bugs: list[object]) -> None:
    for _ in range(5):
        world = World(Limits())
        world.shell.fds.put(1, CaptureFile())
        for _ in range(5):
            world.spawn(tree(3))  # type: ignore[arg-type]
        time.sleep(random.random() * 0.05)
        world.kernel.discard(world.shell)
        assert world.kernel.shutdown() == []
        assert list(world.kernel.tasks()) == [world.kernel.init]
    assert not [bug for bug in no_bugs if not isinstance(bug[1], SysError)]  # type: ignore[index]


def test_many_waiters_of_one_pipe(world: World) -> None:
    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)

    def consume(task: Task) -> int:
        task.fds.close(6)
        total = 0
        while data := task.read(5, 64):
            total += len(data)
        counts.append(total)
        return 0

    def produce(task: Task) -> int:
        for _ in range(500):
            task.write(6, bytes(100))
        return 0

    counts: list[int] = []
    tasks = [world.spawn(consume) for _ in range(6)] + [world.spawn(produce) for _ in range(6)]
    world.shell.fds.close(6)
    assert {world.status(task) for task in tasks} == {0}
    assert sum(counts) == 6 * 500 * 100
