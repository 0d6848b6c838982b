"""Signals: default actions, masks, dispositions, delivery to whatever sleeps or computes, alarms, kill(2)."""

from __future__ import annotations

import threading
import time

import pytest

from shellwasm.errors import EINTR, EINVAL, EPERM, EPIPE, ESRCH, SysError
from shellwasm.kernel.alarms import set_timer
from shellwasm.kernel.base import (
    DEFAULT,
    HANDLER,
    IGNORE,
    SIGALRM,
    SIGCONT,
    SIGINT,
    SIGKILL,
    SIGPIPE,
    SIGSTOP,
    SIGTERM,
    SIGTSTP,
    WUNTRACED,
    exited,
    signaled,
    stopped,
)
from shellwasm.kernel.signals import mask, signals_of
from shellwasm.kernel.sinks import NullFile
from shellwasm.kernel.task import Task

from .conftest import World, asleep, until

IGNORED_BY_DEFAULT = {17, 18, 23, 28}
STOPS = {19, 20, 21, 22}


@pytest.mark.parametrize("signo", range(1, 65))
def test_default_action_of_every_signal(world: World, signo: int) -> None:
    child = world.spawn(lambda t: t.sleep(0.03 if signo in IGNORED_BY_DEFAULT else 20))
    asleep(child)
    world.kernel.kill(world.shell, child.pid, signo)
    if signo in IGNORED_BY_DEFAULT:
        assert world.status(child) == exited(0)
    elif signo in STOPS:
        assert world.status(child, WUNTRACED) == stopped(signo)
        world.kernel.post(child, SIGKILL)
        assert world.status(child) == SIGKILL
    else:
        assert world.status(child) == signaled(signo)


@pytest.mark.parametrize("signo", [n for n in range(1, 65) if n not in (9, 19)])
def test_every_other_signal_can_be_ignored_and_handled(world: World, signo: int) -> None:
    shell = world.shell
    shell.set_disposition(signo, IGNORE)
    world.kernel.post(shell, signo)
    assert not shell.attention
    assert shell.set_disposition(signo, HANDLER) == IGNORE
    world.kernel.post(shell, signo)
    assert shell.attention
    assert shell.attend() == [signo]
    assert not shell.attention
    assert shell.set_disposition(signo, DEFAULT) == HANDLER


@pytest.mark.parametrize("signo", [SIGKILL, SIGSTOP])
def test_kill_and_stop_can_be_neither_handled_ignored_nor_blocked(world: World, signo: int) -> None:
    for disposition in (IGNORE, HANDLER):
        with pytest.raises(SysError) as caught:
            world.shell.set_disposition(signo, disposition)
        assert caught.value.errno == EINVAL
    world.shell.blocked = (1 << 64) - 1
    assert not world.shell.blocked & mask(signo)


@pytest.mark.parametrize("signo", [-1, 65, 1000])
def test_no_such_signal(world: World, signo: int) -> None:
    for call in (
        lambda: world.kernel.kill(world.shell, world.shell.pid, signo),
        lambda: world.kernel.post(world.shell, signo),
        lambda: world.shell.set_disposition(signo, IGNORE),
    ):
        with pytest.raises(SysError) as caught:
            call()
        assert caught.value.errno == EINVAL


def test_blocked_signals_wait_and_come_once_in_order(world: World) -> None:
    shell = world.shell
    for signo in (SIGTERM, SIGINT, 40):
        shell.set_disposition(signo, HANDLER)
    shell.blocked = mask(SIGTERM, SIGINT, 40)
    for signo in (40, SIGTERM, SIGINT, SIGTERM):
        world.kernel.post(shell, signo)
    assert not shell.attention
    assert signals_of(shell.pending) == [SIGINT, SIGTERM, 40]
    shell.blocked = 0
    assert shell.attention
    assert shell.attend() == [SIGINT, SIGTERM, 40]
    assert shell.pending == 0


def test_ignoring_drops_what_is_pending(world: World) -> None:
    shell = world.shell
    shell.blocked = mask(SIGTERM)
    world.kernel.post(shell, SIGTERM)
    shell.set_disposition(SIGTERM, IGNORE)
    shell.set_disposition(SIGTERM, DEFAULT)
    shell.blocked = 0
    assert not shell.attention
    shell.attend()


def test_a_blocked_ignored_signal_stays_pending_as_on_linux(world: World) -> None:
    shell = world.shell
    shell.set_disposition(SIGTERM, IGNORE)
    shell.blocked = mask(SIGTERM)
    world.kernel.post(shell, SIGTERM)
    assert shell.pending == mask(SIGTERM)
    shell.blocked = 0
    assert shell.attend() == []
    assert not shell.attention


def test_cont_drops_stops_and_stops_drop_cont(world: World) -> None:
    shell = world.shell
    shell.blocked = mask(SIGTSTP, SIGCONT)
    shell.set_disposition(SIGCONT, HANDLER)
    world.kernel.post(shell, SIGTSTP)
    world.kernel.post(shell, SIGCONT)
    assert shell.pending == mask(SIGCONT)
    world.kernel.post(shell, SIGTSTP)
    assert shell.pending == mask(SIGTSTP)
    shell.set_disposition(SIGTSTP, IGNORE)
    shell.blocked = 0


SLEEPS = {
    "sleep": lambda world, task: task.sleep(20),
    "empty pipe": lambda world, task: task.read(5, 1),
    "full pipe": lambda world, task: task.write(6, bytes(1 << 20)),
    "wait": lambda world, task: (world.spawn(lambda t: t.sleep(20), task), world.kernel.wait(task)),
    "pipe of nobody": lambda world, task: task.read(5, 10),
}


@pytest.mark.parametrize("kind", SLEEPS)
@pytest.mark.parametrize("signo", [SIGKILL, SIGTERM, 64])
def test_a_fatal_signal_ends_every_sleep_at_once(world: World, kind: str, signo: int) -> None:
    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)
    child = world.spawn(lambda t: SLEEPS[kind](world, t))
    asleep(child)
    start = time.monotonic()
    world.kernel.post(child, signo)
    assert world.status(child) == signaled(signo)
    assert time.monotonic() - start < 1


@pytest.mark.parametrize("kind", ["sleep", "empty pipe", "wait"])
def test_a_handler_interrupts_every_sleep(world: World, kind: str) -> None:
    def body(task: Task) -> int:
        task.set_disposition(SIGTERM, HANDLER)
        ready.set()
        try:
            SLEEPS[kind](world, task)
        except SysError as error:
            return error.errno + sum(task.attend())
        return 0

    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)
    ready = threading.Event()
    child = world.spawn(body)
    ready.wait()
    asleep(child)
    world.kernel.post(child, SIGTERM)
    assert world.status(child) == exited(EINTR + SIGTERM)


def test_a_write_that_has_begun_finishes_before_the_handler_runs(world: World) -> None:
    def body(task: Task) -> int:
        task.set_disposition(SIGTERM, HANDLER)
        task.write(6, bytes(200_000))
        return sum(task.attend())

    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)
    child = world.spawn(body)
    asleep(child)
    world.kernel.post(child, SIGTERM)
    size = 0
    while size < 200_000:
        size += len(world.shell.read(5, 1000))
    assert size == 200_000
    assert world.status(child) == exited(SIGTERM)


def test_a_stopped_process_does_nothing_until_continued(world: World) -> None:
    turns = [0]

    def body(task: Task) -> int:
        task.set_disposition(SIGTERM, HANDLER)
        while not task.attention or SIGTERM not in task.attend():
            turns[0] += 1
        return 5

    child = world.spawn(body)
    until(lambda: turns[0] > 10)
    world.kernel.post(child, SIGTSTP)
    assert world.status(child, WUNTRACED) == stopped(SIGTSTP)
    seen = turns[0]
    time.sleep(0.02)
    assert turns[0] == seen
    world.kernel.post(child, SIGCONT)
    until(lambda: turns[0] > seen)
    world.kernel.post(child, SIGTERM)
    assert world.status(child) == exited(5)


def test_a_stopped_sleep_goes_on(world: World) -> None:
    child = world.spawn(lambda t: t.sleep(0.05))
    asleep(child)
    world.kernel.post(child, SIGSTOP)
    assert world.status(child, WUNTRACED) == stopped(SIGSTOP)
    world.kernel.post(child, SIGCONT)
    assert world.status(child) == exited(0)


def test_the_engine_is_interrupted_while_it_computes(world: World) -> None:
    calls: list[float] = []
    stop = threading.Event()

    def body(task: Task) -> int:
        def interrupt() -> None:
            calls.append(time.monotonic())
            stop.set()

        task.interrupt = interrupt
        assert stop.wait(10)
        task.settle()
        return 0

    child = world.spawn(body)
    until(lambda: child.interrupt)
    world.kernel.post(child, SIGTERM)
    assert world.status(child) == signaled(SIGTERM)
    assert len(calls) == 1


def test_epipe_is_sigpipe(world: World) -> None:
    def ignoring(task: Task) -> int:
        task.set_disposition(SIGPIPE, IGNORE)
        try:
            task.write(6, b"x")
        except SysError as error:
            return error.errno
        return 0

    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)
    world.shell.fds.close(5)
    assert world.status(world.spawn(lambda t: t.write(6, b"x"))) == signaled(SIGPIPE)
    assert world.status(world.spawn(ignoring)) == exited(EPIPE)


def test_a_death_that_is_under_way_cannot_be_escaped(world: World) -> None:
    def stubborn(task: Task) -> int:
        for _ in range(3):
            try:
                task.sleep(20)
            except BaseException:
                pass
        with pytest.raises(BaseException):
            world.kernel.fork(task)
        return 0

    child = world.spawn(stubborn)
    asleep(child)
    world.kernel.post(child, SIGTERM)
    assert world.status(child) == signaled(SIGTERM)


# alarms


def test_alarm_ends_a_sleep(world: World) -> None:
    def body(task: Task) -> int:
        set_timer(task, 0.01)
        task.sleep(20)
        return 0

    assert world.status(world.spawn(body)) == signaled(SIGALRM)


def test_interval_timer_rings_again_and_is_told(world: World) -> None:
    def body(task: Task) -> int:
        task.set_disposition(SIGALRM, HANDLER)
        set_timer(task, 0.005, 0.005)
        rings = 0
        while rings < 3:
            try:
                task.sleep(20)
            except SysError:
                rings += len(task.attend())
        left, interval = set_timer(task, 0)
        assert 0 < left <= 0.006 and interval == 0.005
        assert set_timer(task, 0) == (0.0, 0.0)
        time.sleep(0.02)
        return rings + bool(task.attention) * 10

    assert world.status(world.spawn(body)) == exited(3)


def test_alarm_is_not_inherited_and_ends_with_its_process(world: World) -> None:
    def body(task: Task) -> int:
        set_timer(task, 30)
        child = world.kernel.fork(task)
        assert child.alarm is None
        return world.kernel.run(child, lambda t: 0)

    child = world.spawn(body)
    assert world.status(child) == 0
    assert child.alarm is None


# kill(2)


def kill_errno(world: World, sender: Task | None, pid: int, signo: int) -> int:
    with pytest.raises(SysError) as caught:
        world.kernel.kill(sender, pid, signo)
    return caught.value.errno


def test_kill_of_nobody(world: World) -> None:
    assert kill_errno(world, world.shell, 99_999, 0) == ESRCH
    assert kill_errno(world, world.shell, -99_999, SIGTERM) == ESRCH
    assert kill_errno(world, None, 0, SIGTERM) == EINVAL


@pytest.mark.parametrize("signo", [SIGKILL, SIGTERM, SIGSTOP])
def test_init_cannot_be_killed(world: World, signo: int) -> None:
    world.kernel.kill(world.shell, 1, signo)
    world.kernel.post(world.kernel.init, signo)
    assert not world.kernel.init.attention
    world.kernel.discard(world.kernel.begin())


def test_kill_permission(world: World) -> None:
    victim = world.kernel.fork(world.shell)
    user = world.kernel.fork(world.shell)
    user.uid = user.euid = user.suid = 1000
    assert kill_errno(world, user, victim.pid, SIGTERM) == EPERM
    assert kill_errno(world, user, victim.pid, 0) == EPERM
    world.kernel.kill(user, victim.pid, SIGCONT)
    victim.sid = victim.pid
    assert kill_errno(world, user, victim.pid, SIGCONT) == EPERM
    victim.uid = 1000
    world.kernel.kill(user, victim.pid, SIGTERM)
    assert victim.attention
    world.kernel.discard(victim)
    world.kernel.discard(user)


def test_kill_groups_and_everybody(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    group = [kernel.fork(shell) for _ in range(3)]
    leader = group[0].pid
    for task in group:
        kernel.setpgid(task, 0, leader) if task is not group[0] else kernel.setpgid(task, 0, 0)
        kernel.start(task, lambda t: t.sleep(20) or 0)
    other = world.spawn(lambda t: t.sleep(20))
    kernel.kill(shell, -leader, SIGTERM)
    assert [world.status(task) for task in group] == [SIGTERM] * 3
    assert other in kernel.live()
    kernel.kill(shell, -1, SIGINT)
    assert world.status(other) == SIGINT
    assert not shell.attention and not kernel.init.attention


def test_kill_zero_signals_the_own_group(world: World) -> None:
    child = world.spawn(lambda t: t.sleep(20))
    world.shell.set_disposition(SIGTERM, IGNORE)
    child.set_disposition(SIGTERM, DEFAULT)
    world.kernel.kill(world.shell, 0, SIGTERM)
    assert world.status(child) == SIGTERM


def test_ctrl_c_reaches_guests_that_nobody_has_seen(world: World) -> None:
    def outer(task: Task) -> int:
        task.set_disposition(SIGINT, HANDLER)
        status = world.kernel.run(world.kernel.fork(task), inner)
        return status + sum(task.attend()) * 10

    def inner(task: Task) -> int:
        task.set_disposition(SIGINT, DEFAULT)
        inside.set()
        task.sleep(20)
        return 0

    inside = threading.Event()
    child = world.spawn(outer)
    world.shell.set_disposition(SIGINT, IGNORE)
    inside.wait()
    world.kernel.interrupt(world.shell.pgid)
    assert world.status(child) == exited(SIGINT + SIGINT * 10)


def test_sigkill_of_a_fork_storm_leaves_no_newborn(world: World) -> None:
    def storm(task: Task) -> int:
        while True:
            try:
                world.kernel.start(world.kernel.fork(task), lambda t: t.sleep(20) or 0)
            except SysError:
                task.sleep(0.001)

    leader = world.kernel.fork(world.shell)
    world.kernel.setpgid(leader, 0, 0)
    world.kernel.start(leader, storm)
    until(lambda: len(world.kernel.live()) > 100)
    world.kernel.kill(world.shell, -leader.pid, SIGKILL)
    assert world.status(leader) == SIGKILL
    until(lambda: world.kernel.live() == [world.shell])


def test_many_threads_signal_one_process_and_none_is_lost(world: World) -> None:
    def body(task: Task) -> int:
        for signo in range(33, 49):
            task.set_disposition(signo, HANDLER)
        ready.set()
        while len(seen) < 16:
            try:
                task.sleep(20)
            except SysError:
                seen.update(task.attend())
        return 0

    seen: set[int] = set()
    ready = threading.Event()
    child = world.spawn(body)
    ready.wait()
    threads = [threading.Thread(target=world.kernel.post, args=(child, signo)) for signo in range(33, 49)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert world.status(child) == exited(0)


def test_null_file_needs_no_waiter(world: World) -> None:
    world.shell.fds.put(0, NullFile())
    assert world.shell.read(0, 10) == b""
