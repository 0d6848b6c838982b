"""fork, start, run, wait, exit: the life of a process."""

from __future__ import annotations

import gc
import os
import threading
import time
import weakref

import pytest

from shellwasm.errors import EAGAIN, EBADF, ECHILD, EINTR, SysError, Terminated
from shellwasm.kernel.base import (
    CONTINUED,
    HANDLER,
    IGNORE,
    SIGCHLD,
    SIGCONT,
    SIGKILL,
    SIGSTOP,
    SIGTERM,
    WCONTINUED,
    WNOHANG,
    WUNTRACED,
    exited,
    signaled,
    stopped,
)
from shellwasm.kernel.sinks import CaptureFile, NullFile
from shellwasm.kernel.task import Task

from .conftest import World, asleep, thread_count, until


def test_run_returns_the_wait_status_and_leaves_nothing(world: World) -> None:
    child = world.kernel.fork(world.shell)
    assert world.kernel.run(child, lambda task: 7) == exited(7)
    assert not child.observed
    with pytest.raises(SysError) as caught:
        world.kernel.wait(world.shell)
    assert caught.value.errno == ECHILD


def test_run_of_terminated_has_its_status(world: World) -> None:
    def die(task: Task) -> int:
        raise Terminated(signaled(SIGTERM))

    assert world.kernel.run(world.kernel.fork(world.shell), die) == SIGTERM


def test_an_exception_of_the_body_passes_through_run_and_the_process_is_gone(world: World) -> None:
    child = world.kernel.fork(world.shell)
    out = CaptureFile()
    child.fds.put(1, out)
    with pytest.raises(ZeroDivisionError):
        world.kernel.run(child, lambda task: 1 // 0)
    assert out.closed
    assert world.kernel.live() == [world.shell]


def test_fork_copies_what_a_process_inherits(world: World) -> None:
    shell = world.shell
    shell.umask = 0o077
    shell.nice = 5
    shell.set_disposition(SIGTERM, IGNORE)
    shell.blocked = 1 << (SIGCHLD - 1)
    shell.fds.put(4, NullFile(), cloexec=True)
    child = world.kernel.fork(shell)
    assert (child.umask, child.nice, child.disposition(SIGTERM)) == (0o077, 5, IGNORE)
    assert child.blocked == shell.blocked
    assert child.fds.get(4) is shell.fds.get(4)
    assert child.fds.cloexec(4)
    child.fds.close(4)
    assert 4 in shell.fds
    world.kernel.discard(child)


def test_pids_are_given_at_the_first_look_and_parents_first(world: World) -> None:
    outer = world.kernel.fork(world.shell)
    inner = world.kernel.fork(outer)
    assert not outer.observed
    assert inner.pid == outer.pid + 1
    assert inner.ppid == outer.pid
    assert outer.ppid == world.shell.pid
    world.kernel.discard(inner)
    world.kernel.discard(outer)


def test_wait_by_pid_any_and_group(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    first, second = world.spawn(lambda t: 1), world.spawn(lambda t: 2)
    assert world.status(second) == exited(2)
    result = kernel.wait(shell, 0)
    assert result is not None and (result.pid, result.status) == (first.pid, exited(1))
    third = kernel.fork(shell)
    kernel.setpgid(third, 0, 0)
    kernel.start(third, lambda t: 3)
    with pytest.raises(SysError):
        kernel.wait(shell, 0)
    result = kernel.wait(shell, -third.pid)
    assert result is not None and result.status == exited(3)


def test_wait_of_another_s_child_is_echild(world: World) -> None:
    child = world.spawn(lambda t: t.sleep(5))
    other = world.kernel.fork(world.shell)
    with pytest.raises(SysError) as caught:
        world.kernel.wait(other, child.pid)
    assert caught.value.errno == ECHILD
    world.kernel.discard(other)
    world.kernel.post(child, SIGKILL)


def test_wnohang_and_deadline(world: World) -> None:
    child = world.spawn(lambda t: t.sleep(5))
    assert world.kernel.wait(world.shell, child.pid, WNOHANG) is None
    start = time.monotonic()
    assert world.kernel.wait(world.shell, child.pid, 0, start + 0.02) is None
    assert 0.01 < time.monotonic() - start < 2
    world.kernel.post(child, SIGKILL)
    assert world.status(child) == signaled(SIGKILL)


def test_zombies_stay_until_waited_for(world: World) -> None:
    child = world.spawn(lambda t: 4)
    pid = child.pid
    until(lambda: child not in world.kernel.live())
    assert child in list(world.kernel.tasks())
    world.kernel.kill(world.shell, pid, 0)
    assert world.status(child) == exited(4)
    assert child not in list(world.kernel.tasks())


def test_ignored_sigchld_reaps_by_itself(world: World) -> None:
    world.shell.set_disposition(SIGCHLD, IGNORE)
    child = world.spawn(lambda t: 4)
    until(lambda: child not in list(world.kernel.tasks()))
    with pytest.raises(SysError) as caught:
        world.kernel.wait(world.shell)
    assert caught.value.errno == ECHILD


def test_sigchld_is_posted_to_a_handler(world: World) -> None:
    world.shell.set_disposition(SIGCHLD, HANDLER)
    child = world.spawn(lambda t: 0)
    assert world.status(child) == 0
    until(lambda: world.shell.attention)
    assert world.shell.attend() == [SIGCHLD]
    world.kernel.run(world.kernel.fork(world.shell), lambda t: 0)
    assert world.shell.attend() == [SIGCHLD]


def test_a_handler_interrupts_wait(world: World) -> None:
    def parent(task: Task) -> int:
        task.set_disposition(SIGTERM, HANDLER)
        child = world.kernel.fork(task)
        world.kernel.start(child, lambda t: t.sleep(20) or 0)
        ready.set()
        try:
            world.kernel.wait(task)
        except SysError as error:
            world.kernel.post(child, SIGKILL)
            return error.errno * 10 + task.attend()[0] // SIGTERM
        return 0

    ready = threading.Event()
    task = world.spawn(parent)
    ready.wait()
    world.kernel.post(task, SIGTERM)
    assert world.status(task) == exited(EINTR * 10 + 1)


def test_orphans_go_to_init_and_are_reaped(world: World) -> None:
    born: list[Task] = []
    gate = threading.Event()

    def parent(task: Task) -> int:
        child = world.kernel.fork(task)
        world.kernel.start(child, lambda t: 0 if gate.wait(5) else 1)
        zombie = world.kernel.fork(task)
        world.kernel.start(zombie, lambda t: 0)
        until(lambda: zombie not in world.kernel.live())
        born.extend((child, zombie))
        return 0

    assert world.status(world.spawn(parent)) == 0
    assert born[0].ppid == 1
    assert born[1] not in list(world.kernel.tasks())
    gate.set()
    until(lambda: born[0] not in list(world.kernel.tasks()))


def test_stop_and_continue_are_told_once(world: World) -> None:
    child = world.spawn(lambda t: t.sleep(20))
    asleep(child)
    world.kernel.post(child, SIGSTOP)
    assert world.status(child, WUNTRACED) == stopped(SIGSTOP)
    assert world.kernel.wait(world.shell, child.pid, WNOHANG | WUNTRACED) is None
    world.kernel.post(child, SIGCONT)
    assert world.status(child, WCONTINUED) == CONTINUED
    assert world.kernel.wait(world.shell, child.pid, WNOHANG | WCONTINUED) is None
    world.kernel.post(child, SIGSTOP)
    assert world.status(child, WUNTRACED) == stopped(SIGSTOP)
    world.kernel.post(child, SIGTERM)  # waits for the continuation
    assert world.kernel.wait(world.shell, child.pid, WNOHANG) is None
    world.kernel.post(child, SIGKILL)
    assert world.status(child) == signaled(SIGKILL)


def test_descriptors_close_at_the_end(world: World) -> None:
    out = CaptureFile()
    world.shell.fds.put(1, out)
    child = world.spawn(lambda t: t.write(1, b"x"))
    world.shell.fds.close(1)
    assert world.status(child) == 0
    assert out.closed and out.getvalue() == b"x"
    with pytest.raises(SysError) as caught:
        world.shell.write(1, b"y")
    assert caught.value.errno == EBADF


def test_usage_counts_cpu_of_self_guests_and_children(world: World) -> None:
    def burn(seconds: float) -> None:
        end = time.thread_time() + seconds
        while time.thread_time() < end:
            pass

    def parent(task: Task) -> int:
        burn(0.02)
        world.kernel.run(world.kernel.fork(task), lambda t: burn(0.05) or 0)
        mine, children = task.usage()
        assert 0.02 <= mine < 0.05
        assert 0.05 <= children < 0.09
        return 0

    task = world.kernel.fork(world.shell)
    world.kernel.start(task, parent)
    result = world.kernel.wait(world.shell, task.pid)
    assert result is not None and result.status == 0
    assert 0.07 <= result.cpu_seconds < 0.2
    assert world.shell.budget.cpu_seconds >= 0.07


def test_cpu_of_a_task_on_another_thread(world: World) -> None:
    def busy(task: Task) -> int:
        while not task.attention:
            pass
        task.attend()
        return 0

    task = world.spawn(busy)
    until(lambda: world.kernel.cpu_of(task)[0] > 0.01)
    world.kernel.post(task, SIGKILL)
    assert world.status(task) == SIGKILL


def test_processes_limit_is_eagain_and_noted(make_world: type[World]) -> None:
    world = make_world(processes=10)
    children = []
    with pytest.raises(SysError) as caught:
        while True:
            children.append(world.kernel.fork(world.shell))
    assert caught.value.errno == EAGAIN
    assert len(children) == 9  # the shell is one
    assert world.shell.budget.exceeded == "processes"
    for child in children:
        world.kernel.discard(child)
    world.kernel.run(world.kernel.fork(world.shell), lambda t: 0)


def test_a_fork_bomb_is_stopped_by_the_limit(make_world: type[World]) -> None:
    world = make_world(processes=40)

    def bomb(task: Task) -> int:
        while True:
            task.attention and task.attend()
            try:
                world.kernel.start(world.kernel.fork(task), bomb)
            except SysError as error:
                assert error.errno == EAGAIN
                task.sleep(0.001)

    world.spawn(bomb)
    until(lambda: len(world.kernel.live()) >= 40)
    assert len(world.kernel.live()) == 40
    world.kernel.end_run(world.shell.budget)
    until(lambda: world.kernel.live() in ([], [world.shell]))


def test_a_thousand_jobs_at_once(world: World) -> None:
    reader, writer = world.kernel.pipe()
    world.shell.fds.put(5, reader)
    world.shell.fds.put(6, writer)

    def job(task: Task) -> int:
        task.fds.close(6)
        return len(task.read(5, 1)) + 3

    jobs = [world.spawn(job) for _ in range(1000)]
    assert len(world.kernel.live()) == 1001
    world.shell.fds.close(6)
    assert {world.status(each) for each in jobs} == {exited(3)}
    until(lambda: thread_count() <= 66)


def test_twenty_thousand_forks_leave_nothing(world: World) -> None:
    def body(task: Task) -> int:
        task.waiter.wake()
        return 0

    kernel, shell = world.kernel, world.shell
    shell.fds.put(1, NullFile())
    last = None
    for _ in range(20_000):
        child = kernel.fork(shell)
        kernel.run(child, body)
        last = weakref.ref(child.fds.get) if False else None
    assert last is None
    gc.collect()
    assert sum(isinstance(each, Task) for each in gc.get_objects()) <= 10
    assert kernel.live() == [shell]
    assert shell.fds.get(1).refs == 1


def test_killed_while_its_thread_is_lent_the_parent_is_dead_at_once_and_the_guest_lives(world: World) -> None:
    inside, leave = threading.Event(), threading.Event()
    after: list[str] = []
    guests: list[Task] = []

    def guest(task: Task) -> int:
        guests.append(task)
        inside.set()
        leave.wait(10)
        return 0

    def parent(task: Task) -> int:
        world.kernel.run(world.kernel.fork(task), guest)
        after.append("went on")
        return 0

    task = world.spawn(parent)
    inside.wait()
    world.kernel.post(task, SIGTERM)
    assert world.status(task) == signaled(SIGTERM)
    assert guests[0] in world.kernel.live()
    assert guests[0].ppid == 1
    leave.set()
    until(lambda: guests[0] not in world.kernel.live())
    assert not after


def test_killed_in_the_middle_of_a_thread_its_guests_end_with_it(world: World) -> None:
    tasks: list[Task] = []
    inside = threading.Event()

    def innermost(task: Task) -> int:
        tasks.append(task)
        inside.set()
        task.sleep(20)
        return 0

    def middle(task: Task) -> int:
        tasks.append(task)
        return world.kernel.run(world.kernel.fork(task), innermost)

    def outer(task: Task) -> int:
        return world.kernel.run(world.kernel.fork(task), middle)

    task = world.spawn(outer)
    inside.wait()
    world.kernel.post(tasks[0], SIGTERM)
    assert world.status(task) == exited(SIGTERM)


def test_a_handler_of_a_lent_parent_waits_for_the_guest(world: World) -> None:
    def parent(task: Task) -> int:
        task.set_disposition(SIGTERM, HANDLER)

        def guest(inner: Task) -> int:
            world.kernel.kill(inner, task.pid, SIGTERM)
            return 9

        status = world.kernel.run(world.kernel.fork(task), guest)
        assert status == exited(9)
        return task.attend()[0]

    assert world.status(world.spawn(parent)) == exited(SIGTERM)


def test_shutdown_ends_everything_wherever_it_sleeps(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    reader, writer = kernel.pipe()
    shell.fds.put(5, reader)
    shell.fds.put(6, writer)
    sleepers = [
        world.spawn(lambda t: t.sleep(100)),
        world.spawn(lambda t: t.read(5, 1)),
        world.spawn(lambda t: t.write(6, bytes(1 << 20))),
    ]

    def waits(task: Task) -> int:
        kernel.start(kernel.fork(task), lambda t: t.sleep(100) or 0)
        kernel.wait(task)
        return 0

    sleepers.append(world.spawn(waits))
    sleepers.append(world.spawn(lambda t: CaptureFile().wait_closed(t.waiter)))
    kernel.discard(shell)
    start = time.monotonic()
    assert kernel.shutdown() == []
    assert time.monotonic() - start < 2
    with pytest.raises(SysError):
        kernel.fork(kernel.init)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no os.fork here")
def test_a_host_fork_makes_the_kernel_unusable_and_new_ones_work(world: World) -> None:
    world.spawn(lambda t: t.sleep(0.2))
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            world.kernel.fork(world.shell)
        except Exception as error:
            fresh = World()
            child = fresh.spawn(lambda t: 5)
            code = 0 if "os.fork" in str(error) and fresh.status(child) == exited(5) else 2
        finally:
            os._exit(code)
    assert os.waitpid(pid, 0)[1] == 0


def test_a_native_program_that_does_not_return_is_named_by_shutdown(make_world: type[World]) -> None:
    world = make_world()
    gate = threading.Event()
    child = world.spawn(lambda t: gate.wait(10) and 0)
    world.kernel.discard(world.shell)
    start = time.monotonic()
    assert world.kernel.shutdown(0.05) == [child]
    assert time.monotonic() - start < 2
    gate.set()
    until(lambda: not world.kernel.live())


def test_a_bug_in_a_body_or_in_a_file_ends_the_process_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(NullFile):
        def close(self) -> None:
            raise ValueError("a bug")

    said: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *error: said.append(error[1]))
    monkeypatch.setattr("threading.excepthook", lambda error: said.append(error.exc_value))
    assert world.status(world.spawn(lambda t: 1 // 0)) == signaled(6)
    out = CaptureFile()
    child = world.kernel.fork(world.shell)
    child.fds.put(1, Broken())
    child.fds.put(2, out)
    world.kernel.start(child, lambda t: 3)
    assert world.status(child) == exited(3)
    until(lambda: out.closed)
    until(lambda: len(said) == 2)
    assert [type(error) for error in said] == [ZeroDivisionError, ValueError]


def test_a_group_with_a_guest_stops_and_goes_on_as_one(world: World) -> None:
    turns = [0]

    def guest(task: Task) -> int:
        while turns[0] < 10**9:
            turns[0] += 1
            if task.attention:
                task.attend()
        return 4

    def leader(task: Task) -> int:
        world.kernel.setpgid(task, 0, 0)
        return world.kernel.run(world.kernel.fork(task), guest) >> 8

    child = world.spawn(leader)
    until(lambda: turns[0])
    world.kernel.kill(world.shell, -child.pid, SIGSTOP)
    assert world.status(child, WUNTRACED) == stopped(SIGSTOP)
    time.sleep(0.02)
    seen = turns[0]
    time.sleep(0.02)
    assert turns[0] == seen
    world.kernel.kill(world.shell, -child.pid, SIGCONT)
    assert world.status(child, WCONTINUED) == CONTINUED
    until(lambda: turns[0] > seen)
    turns[0] = 10**9
    assert world.status(child) == exited(4)
