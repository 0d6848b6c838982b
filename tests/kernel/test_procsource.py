"""What /proc is told."""

from __future__ import annotations

import re

import pytest

from shellwasm.errors import ESRCH, SysError
from shellwasm.kernel.base import SIGKILL, SIGSTOP, WUNTRACED
from shellwasm.kernel.procsource import KernelSource
from shellwasm.kernel.sinks import NullFile

from .conftest import World, asleep, until


def test_processes(world: World) -> None:
    source = KernelSource(world.kernel)
    world.shell.fds.put(3, NullFile())
    child = world.spawn(lambda t: t.sleep(20))
    asleep(child)
    assert source.pids() == [1, world.shell.pid, child.pid]
    assert source.pid_of(child) == child.pid
    info = source.process(child.pid)
    assert (info.ppid, info.pgid, info.state, info.tty) == (world.shell.pid, world.shell.pid, "S", 0)
    assert [fd for fd, _ in source.descriptors(child.pid)] == [3]
    before = source.process(child.pid).rss
    child.measure = lambda: 5000
    child.note_memory(5000)
    assert source.process(child.pid).rss == before + 5000
    world.kernel.post(child, SIGSTOP)
    world.status(child, WUNTRACED)
    assert source.process(child.pid).state == "T"
    world.kernel.post(child, SIGKILL)
    until(lambda: world.kernel.ended(child))
    assert source.process(child.pid).state == "Z"
    result = world.kernel.wait(world.shell)
    assert result is not None and result.max_rss == 5000
    for call in (source.process, source.descriptors):
        with pytest.raises(SysError) as caught:
            call(child.pid)
        assert caught.value.errno == ESRCH


def test_cpu_time_and_state_of_a_busy_process(world: World) -> None:
    def busy(task: object) -> int:
        while not child.attention:
            pass
        return 0

    source = KernelSource(world.kernel)
    child = world.kernel.fork(world.shell)
    world.kernel.start(child, busy)
    until(lambda: source.process(child.pid).user_time > 0.01)
    assert source.process(child.pid).state == "R"
    assert source.system().running >= 1
    world.kernel.post(child, SIGKILL)
    world.status(child)


def test_the_machine(world: World) -> None:
    source = KernelSource(world.kernel)
    system = source.system()
    assert system.uptime > 0 and system.processes == 2 and system.cpus >= 1
    assert system.memory_total == world.limits.wasm_memory
    assert re.fullmatch(rb"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", system.boot_id)
    assert source.system().boot_id == system.boot_id
    assert len(source.random(16)) == 16
    world.kernel.set_foreground(world.shell, world.shell.pgid)
    assert source.process(world.shell.pid).tpgid == world.shell.pgid
