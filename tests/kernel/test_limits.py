"""Wall time, CPU time, resource limits, priorities, groups and sessions."""

from __future__ import annotations

import time

import pytest

from shellwasm.errors import EACCES, EFBIG, EINVAL, EMFILE, EPERM, ESRCH, SysError
from shellwasm.kernel import resources
from shellwasm.kernel.base import HANDLER, SIGKILL, SIGXCPU, exited, signaled
from shellwasm.kernel.resources import (
    PRIO_PGRP,
    PRIO_PROCESS,
    PRIO_USER,
    RLIM_INFINITY,
    RLIMIT_CPU,
    RLIMIT_FSIZE,
    RLIMIT_NOFILE,
    RLIMIT_NPROC,
)
from shellwasm.kernel.sinks import NullFile
from shellwasm.kernel.task import Task
from shellwasm.limits import Budget, Limits
from shellwasm.vfs.base import O_APPEND, O_CREAT, O_WRONLY

from .conftest import World, until


def errno_of(call: object, *args: object) -> int:
    with pytest.raises(SysError) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value.errno


def burn(task: Task) -> int:
    while True:
        if task.attention:
            task.attend()


# limits of a run


def test_wall_time_kills_the_run(make_world: type[World]) -> None:
    world = make_world()
    other = world.kernel.begin()
    run = world.kernel.begin(Limits(wall_time=0.03))
    world.kernel.limit_time(run.budget)
    child = world.kernel.fork(run)
    world.kernel.start(child, lambda t: t.sleep(20) or 0)
    world.kernel.start(run, lambda t: t.sleep(20) or 0)
    until(lambda: world.kernel.ended(run) and world.kernel.ended(child))
    assert run.status == signaled(SIGKILL)
    assert run.budget.exceeded == "wall_time"
    assert not other.attention and not world.shell.attention
    assert errno_of(world.kernel.fork, _successor(world, run)) == 11  # EAGAIN: the run is closed
    world.kernel.discard(other)


def _successor(world: World, run: Task) -> Task:
    task = Task.fork(world.kernel.init)
    task.budget = run.budget
    return task


def test_wall_time_can_be_cancelled(make_world: type[World]) -> None:
    world = make_world(wall_time=0.02)
    timer = world.kernel.limit_time(world.shell.budget)
    assert timer is not None
    timer.cancel()
    time.sleep(0.04)
    assert world.shell.budget.exceeded is None
    assert make_world().kernel.limit_time(Budget(Limits())) is None


def test_cpu_time_is_sigxcpu_then_sigkill_for_all_processes_together(make_world: type[World]) -> None:
    world = make_world(cpu_time=0.1)

    def stubborn(task: Task) -> int:
        task.set_disposition(SIGXCPU, HANDLER)
        while True:
            if task.attention:
                got.extend(task.attend())

    got: list[int] = []
    run = world.kernel.begin()
    children = [world.kernel.fork(run), world.kernel.fork(run)]
    start = time.monotonic()
    world.kernel.start(children[0], burn)
    world.kernel.start(children[1], stubborn)
    until(lambda: all(map(world.kernel.ended, children)))
    assert children[0].status == signaled(SIGXCPU)
    assert children[1].status == signaled(SIGKILL)
    assert got == [SIGXCPU]
    assert run.budget.exceeded == "cpu_time"
    assert time.monotonic() - start >= 1
    world.kernel.discard(run)


def test_cpu_time_counts_processes_that_have_ended(make_world: type[World]) -> None:
    world = make_world(cpu_time=0.05)

    def short(task: Task) -> int:
        end = time.thread_time() + 0.01
        while time.thread_time() < end:
            pass
        return 0

    def parent(task: Task) -> int:
        for _ in range(1000):
            world.kernel.run(world.kernel.fork(task), short)
        return 0

    run = world.kernel.begin()
    world.kernel.start(run, parent)
    until(lambda: world.kernel.ended(run))
    assert run.status == signaled(SIGXCPU)
    assert 0.03 <= run.budget.cpu_seconds < 0.3  # what still runs is not counted yet


def test_cpu_time_on_a_host_whose_threads_have_no_clocks(
    make_world: type[World], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shellwasm.kernel.cpuwatch._CLOCK_OF", None)
    world = make_world(cpu_time=0.1)
    run = world.kernel.begin()
    world.kernel.start(run, burn)
    until(lambda: world.kernel.ended(run))
    assert run.status == signaled(SIGXCPU)
    assert 0.1 <= run.budget.cpu_seconds < 0.5


def test_a_limit_that_ends_the_run_hides_one_that_was_only_met() -> None:
    told: list[str] = []
    budget = Budget(Limits(output=5), told.append)
    budget.note("processes")
    assert budget.exceeded == "processes"
    budget.charge_output(6)
    budget.charge_output(6)
    budget.exceed("wall_time")
    assert budget.exceeded == "output"
    assert told == ["output"]


# getrlimit, setrlimit


def test_rlimits_show_the_sandbox_s_limits(make_world: type[World]) -> None:
    world = make_world(open_files=100, cpu_time=7.0)
    get = resources.get_rlimit
    assert get(world.shell, RLIMIT_NOFILE) == (100, 100)
    assert get(world.shell, RLIMIT_CPU) == (7, 7)
    assert get(world.shell, RLIMIT_FSIZE) == (RLIM_INFINITY, RLIM_INFINITY)
    assert errno_of(get, world.shell, 16) == EINVAL
    assert errno_of(get, world.shell, -1) == EINVAL


def test_setrlimit_rules(world: World) -> None:
    task = world.kernel.fork(world.shell)
    task.uid = task.euid = 1000
    change = resources.set_rlimit
    change(task, RLIMIT_NOFILE, 10, 20)
    change(task, RLIMIT_NOFILE, 20, 20)
    assert errno_of(change, task, RLIMIT_NOFILE, 21, 20) == EINVAL
    assert errno_of(change, task, RLIMIT_NOFILE, 20, 21) == EPERM
    task.euid = 0
    change(task, RLIMIT_NOFILE, 30, 30)
    assert errno_of(change, task, RLIMIT_NOFILE, 30, 1025) == EPERM  # more than the sandbox has
    assert resources.get_rlimit(world.shell, RLIMIT_NOFILE) == (1024, 1024)
    child = world.kernel.fork(task)
    assert resources.get_rlimit(child, RLIMIT_NOFILE) == (30, 30)
    world.kernel.discard(child)
    world.kernel.discard(task)


def test_open_files_limit(world: World) -> None:
    task = world.kernel.fork(world.shell)
    resources.set_rlimit(task, RLIMIT_NOFILE, 3, 3)
    for _ in range(3):
        task.fds.add(NullFile())
    assert errno_of(task.fds.add, NullFile()) == EMFILE
    world.kernel.discard(task)


def test_process_limit_of_a_task(world: World) -> None:
    task = world.kernel.fork(world.shell)
    resources.set_rlimit(task, RLIMIT_NPROC, 3, 3)
    child = world.kernel.fork(task)
    assert errno_of(world.kernel.fork, task) == 11
    world.kernel.discard(child)
    world.kernel.discard(task)


def test_cpu_limit_of_a_task(world: World) -> None:
    task = world.kernel.fork(world.shell)
    resources.set_rlimit(task, RLIMIT_CPU, 0, 1)
    world.kernel.start(task, burn)
    assert world.status(task) == signaled(SIGXCPU)


def test_file_size_limit_of_a_task(world: World) -> None:
    task = world.kernel.fork(world.shell)
    task.set_disposition(25, HANDLER)
    task.fds.put(3, world.vfs.open(task, b"/f", O_CREAT | O_WRONLY))
    task.fds.put(4, world.vfs.open(task, b"/f", O_WRONLY | O_APPEND))
    task.fds.put(5, NullFile())
    resources.set_rlimit(task, RLIMIT_FSIZE, 10, 10)
    task.write(3, b"12345678")
    assert errno_of(task.write, 3, b"90abc") == EFBIG
    assert task.attend() == [25]
    assert world.vfs.stat(task, b"/f").size == 10
    assert errno_of(task.write, 4, b"x") == EFBIG
    task.write(5, bytes(100))
    assert task.attend() == [25]
    child = world.kernel.fork(task)
    child.set_disposition(25, 0)
    assert world.kernel.run(child, lambda t: t.write(4, b"x") or 0) == signaled(25)
    world.kernel.discard(task)


# priorities


def test_nice(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    user = kernel.fork(shell)
    user.uid = user.euid = 1000
    get, change = resources.get_priority, resources.set_priority
    change(user, PRIO_PROCESS, 0, 5)
    assert get(user, PRIO_PROCESS, 0) == 5
    assert errno_of(change, user, PRIO_PROCESS, 0, 4) == EACCES
    assert errno_of(change, user, PRIO_PROCESS, shell.pid, 6) == EPERM
    change(user, PRIO_PROCESS, user.pid, 99)
    assert user.nice == 19
    change(shell, PRIO_PROCESS, user.pid, -99)
    assert user.nice == -20
    change(shell, PRIO_USER, 1000, 3)
    assert user.nice == 3
    assert get(shell, PRIO_PGRP, 0) == 0
    assert get(shell, PRIO_USER, 1000) == 3
    assert errno_of(get, shell, PRIO_USER, 12345) == ESRCH
    assert errno_of(get, shell, PRIO_PROCESS, 99_999) == ESRCH
    assert errno_of(get, shell, 7, 0) == EINVAL
    kernel.discard(user)


def test_affinity_and_io_priority(world: World) -> None:
    shell = world.shell
    every = (1 << resources.processors()) - 1
    assert resources.affinity(shell, 0) == every
    assert resources.affinity(shell, 0, 1) == 1
    assert errno_of(resources.affinity, shell, 0, every + 1) == EINVAL
    assert resources.io_priority(shell, 0) == 0
    assert resources.io_priority(shell, 0, (2 << 13) | 7) == (2 << 13) | 7
    assert errno_of(resources.io_priority, shell, 0, (4 << 13)) == EINVAL
    assert errno_of(resources.io_priority, shell, 0, (2 << 13) | 8) == EINVAL
    assert errno_of(resources.affinity, shell, 99_999) == ESRCH


# groups and sessions


def test_setsid_and_setpgid(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    child = kernel.fork(shell)
    assert errno_of(kernel.setsid, shell) == EPERM
    kernel.setpgid(child, 0, 0)
    assert child.pgid == child.pid
    assert errno_of(kernel.setsid, child) == EPERM
    other = kernel.fork(shell)
    kernel.setpgid(shell, other.pid, child.pid)
    assert other.pgid == child.pid
    assert errno_of(kernel.setpgid, shell, other.pid, 99_999) == EPERM
    assert errno_of(kernel.setpgid, shell, 99_999, 0) == ESRCH
    assert errno_of(kernel.setpgid, other, child.pid, 0) == ESRCH
    assert errno_of(kernel.setpgid, shell, 0, -1) == EINVAL
    assert errno_of(kernel.setpgid, shell, 0, 0) == EPERM  # a session leader
    kernel.setpgid(shell, other.pid, shell.pgid)
    assert kernel.setsid(other) == other.pid == other.sid == other.pgid
    assert errno_of(kernel.setpgid, shell, other.pid, child.pid) == EPERM
    kernel.discard(child)
    kernel.discard(other)


def test_foreground_group(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    assert kernel.foreground(shell) == shell.pgid
    child = kernel.fork(shell)
    kernel.setpgid(child, 0, 0)
    kernel.set_foreground(shell, child.pid)
    assert kernel.foreground(child) == child.pid
    stranger = kernel.begin()
    assert errno_of(kernel.set_foreground, shell, stranger.pid) == EPERM
    assert errno_of(kernel.set_foreground, shell, 99_999) == EPERM
    assert errno_of(kernel.set_foreground, shell, 0) == EINVAL
    kernel.discard(child)
    kernel.discard(stranger)


def test_run_with_exit_code_is_masked(world: World) -> None:
    assert world.kernel.run(world.kernel.fork(world.shell), lambda t: 256 + 7) == exited(7)
