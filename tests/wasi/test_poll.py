"""poll_oneoff: clocks, files, pipes, errors."""

from __future__ import annotations

import struct
import threading
import time

from shellwasm.kernel.base import SIGTERM, signaled
from shellwasm.kernel.clock import VirtualClock
from tests.engine.world import World
from tests.wasi.program import Outcome, Program, errors

REALTIME, MONOTONIC = 0, 1
CLOCK, READ, WRITE = 0, 1, 2
ABSOLUTE = 1


def clock(userdata: int, timeout: int, identifier: int = MONOTONIC, flags: int = 0) -> bytes:
    return struct.pack("<QB7xI4xQQH6x", userdata, CLOCK, identifier, timeout, 0, flags)


def descriptor(userdata: int, fd: int, kind: int) -> bytes:
    return struct.pack("<QB7xI28x", userdata, kind, fd)


class Poll(Program):
    """A program that polls once."""

    def __init__(self, world: World, *subscriptions: bytes) -> None:
        super().__init__(world)
        self.count = len(subscriptions)
        self.events = self.space(32 * max(1, self.count))
        self.size = self.space(4)
        self.call("poll_oneoff", self.data(b"".join(subscriptions)), self.events, self.count, self.size)

    def of(self, outcome: Outcome) -> list[tuple[int, ...]]:
        """(userdata, error, type, bytes, flags) of each event."""
        return [outcome.unpack("<QHB5xQH", self.events + 32 * n) for n in range(outcome.u32(self.size))]


def test_relative_clock(world: World) -> None:
    p = Poll(world, clock(7, 50_000_000))
    begin = time.monotonic()
    o = p.run()
    assert 0.045 < time.monotonic() - begin < 2
    assert p.of(o) == [(7, 0, CLOCK, 0, 0)]


def test_the_earliest_of_several_clocks(world: World) -> None:
    p = Poll(world, clock(1, 10_000_000_000), clock(2, 1_000_000), clock(3, 30_000_000_000, REALTIME))
    assert p.of(p.run()) == [(2, 0, CLOCK, 0, 0)]


def test_absolute_clocks(world: World) -> None:
    soon = time.time_ns() + 50_000_000
    begin = time.monotonic()
    p = Poll(world, clock(1, soon, REALTIME, ABSOLUTE))
    assert p.of(p.run()) == [(1, 0, CLOCK, 0, 0)]
    assert time.monotonic() - begin < 2
    past = Poll(world, clock(1, 0, MONOTONIC, ABSOLUTE))
    assert past.of(past.run()) == [(1, 0, CLOCK, 0, 0)]


def test_bad_clock_and_descriptor_are_events(world: World) -> None:
    p = Poll(
        world, clock(1, 0, 9), descriptor(2, 99, READ), clock(3, 1 << 40), clock(4, 0, 2), struct.pack("<QB39x", 5, 9)
    )
    assert p.of(p.run()) == [(1, 28, CLOCK, 0, 0), (2, 8, READ, 0, 0), (4, 58, CLOCK, 0, 0), (5, 28, 9, 0, 0)]


def test_ready_files(world: World) -> None:
    p = Poll(world, descriptor(1, 0, READ), descriptor(2, 1, WRITE), clock(3, 1 << 50))
    o = p.run(stdin=b"12345")
    assert p.of(o) == [(1, 0, READ, 5, 0), (2, 0, WRITE, 1, 0)]


def test_pipe_becomes_ready(world: World) -> None:
    reader, writer = world.kernel.pipe()
    writer.acquire()
    p = Poll(world, descriptor(1, 0, READ), clock(2, 20_000_000_000))
    threading.Timer(0.1, lambda: writer.write(b"abc", world.first.waiter)).start()
    o = p.run(prepare=lambda task: task.fds.put(0, reader))
    assert p.of(o) == [(1, 0, READ, 3, 0)]
    writer.release()


def test_pipe_hangs_up(world: World) -> None:
    reader, writer = world.kernel.pipe()
    writer.acquire()
    p = Poll(world, descriptor(1, 0, READ))
    threading.Timer(0.1, writer.release).start()
    o = p.run(prepare=lambda task: task.fds.put(0, reader))
    assert p.of(o) == [(1, 0, READ, 0, 1)]


def test_pipe_and_timeout(world: World) -> None:
    reader, writer = world.kernel.pipe()
    writer.acquire()
    p = Poll(world, descriptor(1, 0, READ), clock(2, 50_000_000))
    o = p.run(prepare=lambda task: task.fds.put(0, reader))
    assert p.of(o) == [(2, 0, CLOCK, 0, 0)]
    writer.release()


def test_arguments(world: World) -> None:
    p = Program(world)
    room, size = p.space(64), p.space(4)
    subscription = p.data(clock(1, 0))
    p.call("poll_oneoff", subscription, room, 0, size)
    p.call("poll_oneoff", subscription, room, 0xFFFFFFFF, size)
    p.call("poll_oneoff", subscription, 0xFFFFFFF0, 1, size)
    p.call("poll_oneoff", 0xFFFFFFF0, room, 1, size)
    p.call("poll_oneoff", subscription, room, 1, 0xFFFFFFFE)
    assert errors(p.run()) == ["INVAL", "INVAL", "FAULT", "FAULT", "FAULT"]


def test_virtual_clock_sleeps_at_once() -> None:
    world = World(clock=VirtualClock())
    p = Poll(world, clock(1, 3_600_000_000_000))
    begin = time.monotonic()
    assert p.of(p.run()) == [(1, 0, CLOCK, 0, 0)]
    assert time.monotonic() - begin < 2
    world.close()


def test_signal_ends_a_sleep(world: World) -> None:
    p = Poll(world, clock(1, 1 << 60))

    def later(task: object) -> None:
        threading.Timer(0.1, lambda: world.kernel.post(task, SIGTERM)).start()  # type: ignore[arg-type]

    assert p.run(prepare=later).status == signaled(SIGTERM)
