"""The thread pool and its process-wide settings, timers, clocks and entropy."""

from __future__ import annotations

import os
import sys
import threading
import time

import pytest

from shellwasm.errors import EAGAIN, EINTR, SysError
from shellwasm.kernel.base import SIGKILL, exited, signaled
from shellwasm.kernel.clock import Clock, Entropy, SeededEntropy, VirtualClock
from shellwasm.kernel.task import Task
from shellwasm.kernel.threads import DEEP, RECURSION_LIMIT, SHALLOW, SWITCH_INTERVAL, ThreadPool
from shellwasm.kernel.timers import Timers
from shellwasm.wait import Waiter, WaitQueue

from .conftest import World, until


def test_threads_are_used_again_and_stacks_are_kept_apart() -> None:
    pool = ThreadPool()
    first = pool.call(threading.get_ident)
    until(lambda: pool.idle_count() == 1)
    assert pool.call(threading.get_ident) == first
    assert pool.call(pool.stack, SHALLOW) == SHALLOW
    assert pool.call(pool.stack, DEEP) == DEEP
    assert pool.stack() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own")
def test_nice_threads_are_scheduled_lower_and_not_used_again(world: World) -> None:
    def host_nice(task: Task | None = None) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    pool = world.kernel.pool
    before = host_nice()
    assert pool.call(host_nice, nice=3) == min(19, before + 3)
    assert pool.call(host_nice) == before
    child = world.kernel.fork(world.shell)
    child.nice = 4
    world.kernel.start(child, host_nice)
    assert world.status(child) == exited(min(19, before + 4))
    world.install(b"/x", b"\0asm")
    world.code = host_nice
    child = world.kernel.fork(world.shell)
    child.nice = 5
    assert world.kernel.run(child, lambda t: world.kernel.exec(t, b"/x", [b"x"], {})) == exited(min(19, before + 5))
    assert pool.nice() == 0 and host_nice() == before


def test_a_host_without_threads_is_eagain_or_after_exec_sigkill(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    world.install(b"/x", b"\0asm")
    world.kernel.pool = pool = ThreadPool()
    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(SysError) as caught:
        world.kernel.start(world.kernel.fork(world.shell), lambda t: 0)
    assert caught.value.errno == EAGAIN
    assert world.kernel.live() == [world.shell]
    child = world.kernel.fork(world.shell)
    assert world.kernel.run(child, lambda t: world.kernel.exec(t, b"/x", [b"x"], {})) == signaled(SIGKILL)
    monkeypatch.undo()
    assert pool.call(lambda: 7) == 7


def test_call_brings_exceptions() -> None:
    pool = ThreadPool()
    with pytest.raises(ZeroDivisionError):
        pool.call(lambda: 1 // 0)
    assert pool.call(lambda: 5) == 5


def test_the_stack_size_of_the_host_is_put_back() -> None:
    before = threading.stack_size()
    ThreadPool().call(lambda: None)
    assert threading.stack_size() == before


def test_switch_interval_is_low_only_while_two_threads_work() -> None:
    pool = ThreadPool()
    before = sys.getswitchinterval()
    gate = threading.Event()
    pool.start(gate.wait)
    assert sys.getswitchinterval() == before
    pool.start(gate.wait)
    assert sys.getswitchinterval() == pytest.approx(SWITCH_INTERVAL)
    pool.start(gate.wait)
    gate.set()
    until(lambda: pool.idle_count() == 3)
    assert sys.getswitchinterval() == before


def test_recursion_limit_is_high_only_while_a_deep_thread_works() -> None:
    pool = ThreadPool()
    before = sys.getrecursionlimit()
    assert pool.call(sys.getrecursionlimit, SHALLOW) == before
    assert pool.call(sys.getrecursionlimit, DEEP) == RECURSION_LIMIT
    until(lambda: pool.idle_count() == 2)
    assert sys.getrecursionlimit() == before


def test_a_deep_thread_survives_the_recursion_limit() -> None:
    def down(depth: int) -> int:
        try:
            return down(depth + 1)
        except RecursionError:
            return depth

    assert ThreadPool().call(lambda: down(0), DEEP) > RECURSION_LIMIT * 0.9


def test_idle_threads_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shellwasm.kernel.threads._IDLE_SECONDS", 0.01)
    pool = ThreadPool()
    gate = threading.Event()
    for _ in range(5):
        pool.start(gate.wait)
    gate.set()
    until(lambda: pool.idle_count() == 5)
    until(lambda: pool.idle_count() == 0)
    assert pool.call(lambda: 1) == 1


def test_handing_over_races_with_retiring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shellwasm.kernel.threads._IDLE_SECONDS", 0.0005)
    pool = ThreadPool()
    for turn in range(300):
        assert pool.call(lambda: turn) == turn  # noqa: B023
        time.sleep(0.0004 + (turn % 5) * 0.0001)


def test_timers_ring_in_order_and_can_be_cancelled() -> None:
    timers = Timers()
    rung: list[int] = []
    last = threading.Event()
    timers.after(0.03, lambda: (rung.append(3), last.set()))
    timers.after(0.01, lambda: rung.append(1))
    cancelled = timers.after(0.015, lambda: rung.append(9))
    timers.after(0.02, lambda: rung.append(2))
    cancelled.cancel()
    assert last.wait(5)
    assert rung == [1, 2, 3]


def test_cancelled_timers_do_not_pile_up() -> None:
    timers = Timers()
    for _ in range(10_000):
        timers.after(1000, int).cancel()
    assert len(timers._heap) < 200


def test_the_real_clock_sleeps_and_is_interrupted() -> None:
    clock = Clock()
    start = time.monotonic()
    clock.sleep(Waiter(), 0.01)
    assert time.monotonic() - start >= 0.01
    assert abs(clock.realtime() - time.time_ns()) < 10**9
    with pytest.raises(SysError) as caught:
        clock.sleep(Waiter(lambda: True), 10)
    assert caught.value.errno == EINTR


def test_what_is_waited_for_counts_more_than_a_signal_that_comes_with_it() -> None:
    arrived: list[int] = []
    waiter = Waiter(lambda: arrived)
    queue = WaitQueue()
    threading.Timer(0.02, lambda: [arrived.append(1), queue.wake()]).start()
    assert queue.wait(waiter, lambda: arrived)
    with pytest.raises(SysError):
        queue.wait(waiter, lambda: len(arrived) > 1)


def test_the_virtual_clock_is_deterministic_and_takes_no_time() -> None:
    first, second = VirtualClock(1000), VirtualClock(1000)
    start = time.monotonic()
    for clock in (first, second):
        clock.sleep(Waiter(), 3600)
    assert time.monotonic() - start < 1
    assert [first.realtime(), first.monotonic()] == [second.realtime(), second.monotonic()]
    assert first.realtime() >= 1000 + 3600 * 10**9
    with pytest.raises(SysError):
        first.sleep(Waiter(lambda: True), 1)


def test_seeded_entropy_is_reproducible() -> None:
    assert SeededEntropy(7).read(100) == SeededEntropy(7).read(100)
    assert SeededEntropy(7).read(100) != SeededEntropy(8).read(100)
    source = SeededEntropy(7)
    assert source.read(8) != source.read(8)
    assert len(Entropy().read(33)) == 33 and Entropy().read(16) != Entropy().read(16)


def test_tasks_sleep_on_the_kernel_s_clock(world: World) -> None:
    world.kernel.clock = VirtualClock()
    start = time.monotonic()
    world.shell.sleep(1000)
    assert time.monotonic() - start < 1


def test_wait_queue_deadline_and_wake() -> None:
    queue = WaitQueue()
    waiter = Waiter()
    assert queue.wait(waiter, lambda: True)
    assert not queue.wait(waiter, lambda: False, time.monotonic() + 0.005)
    flag: list[int] = []
    threading.Timer(0.01, lambda: (flag.append(1), queue.wake())).start()
    assert queue.wait(waiter, lambda: flag)
    assert not queue._waiters
