"""Any integers to any import give a result, an errno or the end of the run; never an exception, never much memory."""

from __future__ import annotations

import random
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shellwasm.engine.base import HostImport
from shellwasm.kernel.clock import VirtualClock
from tests.engine.world import World, rss
from tests.wasi.direct import MEMORY, attempt, process_in
from tests.wasi.program import TABLE, Program

_SLEEPERS = {"sigsuspend"}  # sleeps for ever, rightly
_DISTURBING = {
    "proc_exit", "proc_raise", "kill", "exec", "setitimer", "sethostname", "fd_close", "dup2", "fd_renumber", "spawn",
}  # fmt: skip
_NAMES = sorted(key for key in TABLE if key[1] not in _SLEEPERS)
_EDGES_32 = [
    0,
    1,
    2,
    3,
    4,
    5,
    7,
    8,
    24,
    64,
    1023,
    1024,
    4095,
    4096,
    MEMORY - 8,
    MEMORY - 1,
    MEMORY,
    0x7FFFFFFF,
    0x80000000,
]
_EDGES_32 += [0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFF0, 0x40000000, 0x04000000]
_EDGES_64 = [*_EDGES_32, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1]
_I32 = st.one_of(st.sampled_from(_EDGES_32), st.integers(0, 300), st.integers(0, 0xFFFFFFFF))
_I64 = st.one_of(st.sampled_from(_EDGES_64), st.integers(0, (1 << 64) - 1))


def _content() -> bytes:
    """Memory that holds paths, iovecs and subscriptions here and there, so that calls get far."""
    words = b"tmp\0/tmp/x\0.\0../..\0/bin/true\0" + b"a/" * 40 + b"\0"
    iovec = struct.pack("<II", 0, 16) + struct.pack("<II", 0xFFFFFFF0, 0x20)
    clock = struct.pack("<QB7xI4xQQH6x", 7, 0, 1, 1000, 0, 0)
    read = struct.pack("<QB7xI28x", 8, 1, 0)
    return (words.ljust(256, b"\0") + iovec + clock + read).ljust(512, b"\0") + b"\xff" * 64


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.parametrize("key", _NAMES, ids=".".join)
@given(data=st.data())
def test_any_integers(key: tuple[str, str], data: st.DataObject) -> None:
    item: HostImport = TABLE[key]
    arguments = tuple(data.draw(_I32 if letter == "i" else _I64) for letter in item.parameters)
    world = World(clock=VirtualClock())
    try:
        process = process_in(world, _content())
        attempt(process, item, arguments)
        if item.name == "setitimer":
            item.function(process, 0, 0, 0)
        world.kernel.finish(process.task, 0)
    finally:
        world.close()


@pytest.mark.parametrize("name", ["fd_read", "fd_write", "fd_pread", "fd_pwrite"])
def test_huge_iovecs_take_no_memory(name: str) -> None:
    world = World()
    process = process_in(world, struct.pack("<II", 0, MEMORY) * 1024)
    item = TABLE["wasi_snapshot_preview1", name]
    before = rss()
    tail = (0, MEMORY - 4) if name.startswith("fd_p") else (MEMORY - 4,)
    for fd in (0, 1):
        attempt(process, item, (fd, 0, 1024, *tail))
        attempt(process, item, (fd, 0, 0xFFFFFFFF, *tail))
    assert rss() - before < 64 << 20
    world.kernel.finish(process.task, 0)
    world.close()


def _arguments(letters: str, chosen: random.Random) -> tuple[int, ...]:
    return tuple(chosen.choice(_EDGES_32 if letter == "i" else _EDGES_64) for letter in letters)


@pytest.mark.parametrize("module", ["wasi_snapshot_preview1", "shellwasm"])
def test_through_the_engine(module: str) -> None:
    """The same through WebAssembly: a program that makes hundreds of hostile calls goes on to its end."""
    chosen = random.Random(7)
    calm = [
        key for key in _NAMES
        if key[0] == module and key[1] not in _DISTURBING
    ]  # fmt: skip
    for _ in range(6):
        world = World(clock=VirtualClock())
        program = Program(world, shell=module == "shellwasm")
        program.data(_content())
        for key in calm * 3:
            program.call(key[1], *_arguments(TABLE[key].parameters, chosen))
        outcome = program.run()
        assert outcome.status == 0, outcome.err
        assert len(outcome.results) == 3 * len(calm)
        world.close()
