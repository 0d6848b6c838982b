"""Compilation on a thread of its own: shared by who asks, paid for, left alone when nobody waits any more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from shellwasm import Mount, Sandbox
from shellwasm.errors import EngineError
from shellwasm.kernel.base import SIGKILL, signaled
from shellwasm.kernel.task import Task
from shellwasm.limits import Limits
from shellwasm.wasi.compilation import ABANDONED_MAX, Compilations
from tests.engine.world import World, wat


class Slow:
    """A compiler that ends when it is told to."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.may_end = threading.Event()
        self.calls: list[bytes] = []

    def __call__(self, wasm: bytes) -> bytes:
        self.calls.append(wasm)
        self.begun.release()
        self.may_end.wait()
        if not wasm:
            raise EngineError("nothing")
        return wasm * 2


@pytest.fixture
def slow() -> Iterator[Slow]:
    compiler = Slow()
    yield compiler
    compiler.may_end.set()


@pytest.fixture
def world() -> Iterator[World]:
    made = World(Limits.standard())
    yield made
    made.close()


def begin(world: World, body: Callable[[Task], object]) -> Task:
    def run(task: Task) -> int:
        body(task)
        return 0

    task, _, _ = world.task()
    world.kernel.start(task, run)
    return task


def status(world: World, task: Task) -> int:
    ended = world.kernel.wait(world.first, task.pid)
    assert ended is not None
    return ended.status


def test_it_is_compiled_once_for_all_who_ask(world: World, slow: Slow) -> None:
    made, results = Compilations(), []
    tasks = [begin(world, lambda t: results.append(made.compiled(t, b"m", slow))) for _ in range(3)]
    slow.begun.acquire()
    slow.may_end.set()
    assert [status(world, task) for task in tasks] == [0, 0, 0]
    assert results == [b"mm"] * 3 and set(slow.calls) == {b"m"}


def test_who_waits_can_be_killed(world: World, slow: Slow) -> None:
    made = Compilations()
    task = begin(world, lambda t: made.compiled(t, b"m", slow))
    slow.begun.acquire()
    world.kernel.post(task, SIGKILL)
    assert status(world, task) == signaled(SIGKILL)
    assert not slow.may_end.is_set()


def test_no_more_than_a_few_are_left_alone(world: World, slow: Slow) -> None:
    made = Compilations()
    for number in range(ABANDONED_MAX):
        task = begin(world, partial(made.compiled, wasm=b"%d" % number, function=slow))
        slow.begun.acquire()
        world.kernel.post(task, SIGKILL)
        status(world, task)
    refused = begin(world, lambda t: made.compiled(t, b"new", slow))
    world.kernel.post(refused, SIGKILL)
    status(world, refused)
    assert b"new" not in slow.calls
    later = begin(world, lambda t: made.compiled(t, b"later", slow))
    slow.may_end.set()
    assert status(world, later) == 0
    assert slow.calls[-1] == b"later"


def test_its_failure_reaches_who_asks(world: World, slow: Slow) -> None:
    made, raised = Compilations(), []

    def ask(task: Task) -> None:
        with pytest.raises(EngineError) as caught:
            made.compiled(task, b"", slow)
        raised.append(str(caught.value))

    task = begin(world, ask)
    slow.may_end.set()
    assert status(world, task) == 0 and raised == ["nothing"]


def test_a_module_on_the_host_that_one_read_does_not_give_whole(tmp_path: Path) -> None:
    content = b"\1x" + bytes(17 << 20)
    size = bytes(len(content) >> shift & 0x7F | 0x80 for shift in (0, 7, 14)) + bytes([len(content) >> 21])  # LEB128
    module = wat('(module (func (export "_start")))') + b"\0" + size + content
    (tmp_path / "large.wasm").write_bytes(module)
    (tmp_path / "large.wasm").chmod(0o755)
    with Sandbox(mounts=[Mount(tmp_path, "/m", "ro")]) as sandbox:
        result = sandbox.run("/m/large.wasm")
    assert (result.status, result.stderr) == (0, b"")
