"""Signals of module `shellwasm`: handlers through `sw_raise`, masks, EINTR and restart, timers."""

from __future__ import annotations

import struct
import threading
import time
from collections.abc import Callable

import pytest

from shellwasm.kernel.base import SIGALRM, SIGTERM, signaled
from shellwasm.kernel.task import Task
from tests.engine.world import World
from tests.wasi.program import ERRNO, Outcome, Program

SIGUSR1 = 10
SEEN = 3000  # the handler stores the last signal here, and counts at SEEN + 4
HANDLER = f"""
(func (export "sw_raise") (param i32) (result i32)
  (i32.store (i32.const {SEEN}) (local.get 0))
  (i32.store (i32.const {SEEN + 4}) (i32.add (i32.load (i32.const {SEEN + 4})) (i32.const 1)))
  (i32.const 0))
"""
DEFAULT, IGNORE, HANDLE, ASK = 0, 1, 2, -1
RESTART = 1


def negated(name: str) -> int:
    return (1 << 32) - ERRNO[name]


def program(world: World) -> Program:
    return Program(world, shell=True, body=HANDLER)


def post_after(world: World, seconds: float, signo: int) -> Callable[[Task], None]:
    def prepare(task: Task) -> None:
        threading.Timer(seconds, lambda: world.kernel.post(task, signo)).start()

    return prepare


def seen(outcome: Outcome) -> tuple[int, int]:
    """(last signal, number of them) that the handler saw."""
    return outcome.u32(SEEN), outcome.u32(SEEN + 4)


def test_disposition(world: World) -> None:
    p = program(world)
    p.call("sigaction", SIGUSR1, ASK, 0)
    p.call("sigaction", SIGUSR1, IGNORE, 0)
    p.call("sigaction", SIGUSR1, HANDLE, 0)
    p.call("sigaction", SIGUSR1, ASK, 0)
    p.call("sigaction", 9, HANDLE, 0)
    p.call("sigaction", 0, DEFAULT, 0)
    p.call("sigaction", 99, ASK, 0)
    p.call("sigaction", SIGUSR1, 3, 0)
    invalid = negated("INVAL")
    assert p.run().results == [DEFAULT, DEFAULT, IGNORE, HANDLE, invalid, invalid, invalid, invalid]


def test_handler_runs_before_the_call_returns(world: World) -> None:
    p = program(world)
    p.call("sigaction", SIGUSR1, HANDLE, 0)
    pid = p.space(4)
    p.call("ident", 5, 0, 0)
    p.call("kill", 0, 0)
    p.call("kill", 0, SIGUSR1)
    outcome = p.run(prepare=_own_group)
    assert outcome.results[0] == DEFAULT and outcome.results[3] == 0
    assert seen(outcome) == (SIGUSR1, 1)
    assert pid


def _own_group(task: Task) -> None:
    task.pgid = task.pid


def test_mask(world: World) -> None:
    p = program(world)
    block = p.data(struct.pack("<Q", 1 << (SIGUSR1 - 1)))
    old, pending = p.space(8), p.space(8)
    p.call("sigaction", SIGUSR1, HANDLE, 0)
    p.call("sigmask", 0, block, 0)
    p.call("kill", 0, SIGUSR1)
    p.call("sigpending", pending)
    p.call("sigmask", 1, block, old)
    p.call("sigmask", 3, block, old)
    p.call("sigmask", 0, 0xFFFFFFF0, 0)
    outcome = p.run(prepare=_own_group)
    assert outcome.results == [0, 0, 0, 0, 0, negated("INVAL"), negated("FAULT")]
    assert outcome.u64(pending) == outcome.u64(old) == 1 << (SIGUSR1 - 1)
    assert seen(outcome) == (SIGUSR1, 1)


@pytest.mark.parametrize("flags", [0, RESTART])
def test_read_is_interrupted_or_goes_on(world: World, flags: int) -> None:
    reader, writer = world.kernel.pipe()
    writer.acquire()
    p = program(world)
    room, size = p.space(4), p.space(4)
    p.call("sigaction", SIGUSR1, HANDLE, flags)
    p.call("fd_read", 0, *p.iovecs((room, 4)), size, module="wasi_snapshot_preview1")

    def prepare(task: Task) -> None:
        task.fds.put(0, reader)
        threading.Timer(0.2, lambda: world.kernel.post(task, SIGUSR1)).start()
        if flags:
            threading.Timer(0.5, lambda: writer.write(b"late", world.first.waiter)).start()

    outcome = p.run(prepare=prepare)
    assert seen(outcome) == (SIGUSR1, 1)
    assert outcome.results[1] == (0 if flags else ERRNO["INTR"])
    assert outcome.bytes(room, 4) == (b"late" if flags else bytes(4))
    writer.release()


def test_default_action_without_a_handler_export(world: World) -> None:
    p = Program(world, shell=True)
    p.call("sigaction", SIGTERM, HANDLE, 0)
    p.call("kill", 0, SIGTERM)
    assert p.run(prepare=_own_group).status == signaled(SIGTERM)


def test_ignored_stays_ignored(world: World) -> None:
    p = program(world)
    p.call("sigaction", SIGTERM, IGNORE, 0)
    p.call("kill", 0, SIGTERM)
    outcome = p.run(prepare=_own_group)
    assert (outcome.status, outcome.results) == (0, [0, 0])


def test_suspend(world: World) -> None:
    p = program(world)
    p.call("sigaction", SIGUSR1, HANDLE, RESTART)
    p.call("sigsuspend", p.data(bytes(8)))
    outcome = p.run(prepare=post_after(world, 0.2, SIGUSR1))
    assert outcome.results == [0, negated("INTR")]
    assert seen(outcome) == (SIGUSR1, 1)


def test_timer(world: World) -> None:
    p = program(world)
    old = p.space(16)
    p.call("sigaction", SIGALRM, HANDLE, 0)
    p.call("setitimer", 100_000_000, 0, 0)
    p.call("setitimer", 50_000, 0, old)
    p.call("sigsuspend", 0)
    p.call("setitimer", -1, 0, 0)
    begin = time.monotonic()
    outcome = p.run()
    assert outcome.results == [0, 0, 0, negated("INTR"), negated("INVAL")]
    assert time.monotonic() - begin < 5
    assert 99_000_000 < outcome.u64(old) <= 100_000_000
    assert seen(outcome) == (SIGALRM, 1)


def test_a_loop_is_killed_though_signals_are_handled(world: World) -> None:
    """A handled signal waits for the next host call; a fatal one does not."""
    p = Program(world, shell=True, body=HANDLER + "(func $spin (loop $l (br $l))) (start $spin)")
    p.call("ident", 5, 0, 0)
    outcome = p.run(prepare=post_after(world, 0.2, SIGTERM))
    assert outcome.status == signaled(SIGTERM)
