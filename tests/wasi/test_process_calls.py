"""args, environ, clock, proc, random, sched, sock: errnos and memory."""

from __future__ import annotations

import time

import pytest

from shellwasm.kernel.base import SIGABRT, SIGFPE, SIGILL, SIGSEGV, SIGTERM, exited, signaled
from shellwasm.kernel.clock import SeededEntropy, VirtualClock
from tests.engine.world import World, wat
from tests.wasi.program import Program, errors

FAR = 0xFFFFFFF0


def test_arguments(world: World) -> None:
    p = Program(world)
    count, size, pointers, room = p.space(4), p.space(4), p.space(16), p.space(64)
    p.call("args_sizes_get", count, size)
    p.call("args_get", pointers, room)
    p.call("args_sizes_get", FAR, size)
    p.call("args_get", pointers, 0x1FFFE)
    o = p.run(["/tmp/program.wasm", "", "b c"])
    assert errors(o) == ["SUCCESS", "SUCCESS", "SUCCESS", "FAULT"][:2] + ["FAULT", "FAULT"]
    assert (o.u32(count), o.u32(size)) == (3, 18 + 1 + 4)
    assert o.bytes(room, 23) == b"/tmp/program.wasm\0\0b c\0"
    assert o.unpack("<3I", pointers) == (room, room + 18, room + 19)


def test_environment(world: World) -> None:
    p = Program(world)
    count, size, pointers, room = p.space(4), p.space(4), p.space(16), p.space(64)
    p.call("environ_sizes_get", count, size)
    p.call("environ_get", pointers, room)
    o = p.run(environ={b"A": b"b", b"EMPTY": b""})
    assert (o.u32(count), o.u32(size)) == (2, 11)
    assert o.bytes(room, 11) == b"A=b\0EMPTY=\0"
    assert o.unpack("<2I", pointers) == (room, room + 4)
    p = Program(world)
    p.call("environ_sizes_get", count, size)
    p.call("environ_get", 0, 0)
    o = p.run(environ={})
    assert errors(o) == ["SUCCESS", "SUCCESS"]
    assert (o.u32(count), o.u32(size)) == (0, 0)


def test_clocks(world: World) -> None:
    p = Program(world)
    times = [p.space(8) for _ in range(9)]
    for clock in range(4):
        p.call("clock_res_get", clock, times[clock])
        p.call("clock_time_get", clock, 1000, times[4 + clock])
    p.call("clock_time_get", 1, 0, times[8])
    p.call("clock_time_get", 4, 0, times[8] + 0)
    p.call("clock_res_get", 4, times[8])
    p.call("clock_time_get", 0, 0, FAR + 10)
    o = p.run()
    assert errors(o) == ["SUCCESS"] * 9 + ["INVAL", "INVAL", "FAULT"]
    assert all(o.u64(resolution) for resolution in times[:4])
    assert abs(o.u64(times[4]) - time.time_ns()) < 20_000_000_000
    assert o.u64(times[8]) >= o.u64(times[5])


def test_reproducible_runs() -> None:
    def once() -> bytes:
        world = World(clock=VirtualClock(), entropy=SeededEntropy(1))
        p = Program(world)
        room = p.space(24)
        p.call("clock_time_get", 0, 0, room)
        p.call("random_get", room + 8, 16)
        o = p.run()
        world.close()
        return o.bytes(room, 24)

    assert once() == once()


def test_random(world: World) -> None:
    p = Program(world, pages=8)
    room = p.space(200_000)
    p.call("random_get", room, 200_000)
    p.call("random_get", room, 0)
    p.call("random_get", 8 * 65536, 0)
    p.call("random_get", room, 0xFFFFFFFF)
    p.call("random_get", FAR, 1)
    o = p.run()
    assert errors(o) == ["SUCCESS"] * 3 + ["FAULT"] * 2
    data = o.bytes(room, 200_000)
    assert len(set(data)) == 256 and data[:1000] != data[1000:2000]


@pytest.mark.parametrize(("code", "status"), [(0, 0), (1, 1), (33, 33), (255, 255), (256, 0), (0xFFFFFFFF, 255)])
def test_exit(world: World, code: int, status: int) -> None:
    p = Program(world)
    p.call("proc_exit", code)
    assert p.run().status == exited(status)


def test_raise(world: World) -> None:
    p = Program(world)
    p.call("proc_raise", 0)
    p.call("proc_raise", 16)  # CHLD: ignored
    p.call("proc_raise", 31)
    assert errors(p.run()) == ["SUCCESS", "SUCCESS", "INVAL"]
    for number, signo in ((6, SIGABRT), (11, SIGSEGV), (15, SIGTERM), (9, 9), (19, None)):
        p = Program(world)
        p.call("proc_raise", number)
        if signo is not None:
            assert p.run().status == signaled(signo)


def test_sockets(world: World) -> None:
    p = Program(world)
    room, size, flags = p.space(16), p.space(4), p.space(4)
    iov = p.iovecs((room, 16))
    for fd in (0, 99):
        p.call("sock_accept", fd, 0, size)
        p.call("sock_recv", fd, *iov, 0, size, flags)
        p.call("sock_send", fd, *iov, 0, size)
        p.call("sock_shutdown", fd, 3)
    p.call("sched_yield")
    assert errors(p.run()) == ["NOTSOCK"] * 4 + ["BADF"] * 4 + ["SUCCESS"]


@pytest.mark.parametrize(
    ("body", "signo"),
    [
        ("unreachable", SIGILL),
        ("(drop (i32.load (i32.const 65536)))", SIGSEGV),
        ("(i32.store (i32.const -4) (i32.const 1))", SIGSEGV),
        ("(drop (i32.div_s (i32.const 1) (i32.const 0)))", SIGFPE),
        ("(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))", SIGFPE),
        ("(drop (i32.trunc_f32_s (f32.const 1e30)))", SIGFPE),
        ("(call $start)", SIGSEGV),
        ("(call_indirect (i32.const 0))", SIGSEGV),
        ("(call_indirect (i32.const 9))", SIGSEGV),
    ],
)
def test_traps_end_the_process_as_the_native_fault_would(world: World, body: str, signo: int) -> None:
    text = f'(module (memory (export "memory") 1) (table 1 funcref) (func $start (export "_start") {body}))'
    world.write("/tmp/t.wasm", wat(text), 0o755)
    result = world.run(["/tmp/t.wasm"])
    assert result.status == signaled(signo)
    assert result.err.startswith(b"t.wasm: trap: ") and result.err.count(b"\n") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('(module (import "nowhere" "f" (func)) (func (export "_start")))', b"nowhere.f, which does not exist"),
        (
            (
                '(module (import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32)))'
                ' (func (export "_start")))'
            ),
            b"another type",
        ),
        ("(module)", b"_start"),
        ('(module (func (export "_start") (param i32)))', b"_start"),
    ],
)
def test_modules_that_cannot_run(world: World, text: str, message: bytes) -> None:
    world.write("/tmp/t.wasm", wat(text), 0o755)
    result = world.run(["/tmp/t.wasm"])
    assert result.status == exited(126)
    assert message in result.err and result.err.count(b"\n") == 1


@pytest.mark.parametrize(
    "junk", [b"\0asm", b"\0asm\x01\0\0\0\xff\xff", b"\0asm\x0d\0\x01\0", b"\0asm\x01\0\0\0\x01\x05\x01"]
)
def test_broken_modules(world: World, junk: bytes) -> None:
    world.write("/tmp/t.wasm", junk, 0o755)
    result = world.run(["/tmp/t.wasm"])
    assert result.status == exited(126)
    assert result.err.count(b"\n") == 1


def test_a_reactor_is_initialised(world: World) -> None:
    p = '(module (import "wasi_snapshot_preview1" "proc_exit" (func $e (param i32))) (memory (export "memory") 1)'
    world.write("/tmp/t.wasm", wat(p + '(func (export "_initialize") (call $e (i32.const 5))))'), 0o755)
    assert world.run(["/tmp/t.wasm"]).status == exited(5)
