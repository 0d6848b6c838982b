"""The engine alone: traps, limits, interruption, nesting, threads, growth. Both engines must pass."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from shellwasm.engine import base
from shellwasm.engine.base import Guest, HostImport, OutOfMemory, Trap
from shellwasm.engine.select import make_engine, resolve
from shellwasm.errors import EngineError
from tests.engine.world import World, engine, rss, wat


class Task:
    attention = False


class Stop(BaseException):
    """Ends a run from a host function."""


class Plain(Guest):
    """A guest with a place for host functions' notes."""

    __slots__ = ("hook", "notes")

    def __init__(self, hook: Callable[[Plain, int], int] | None = None, limit: int | None = None) -> None:
        super().__init__(Task(), limit)
        self.hook = hook
        self.notes: list[int] = []

    def tick(self) -> None:
        if self.task.attention:
            raise Stop


def _call(guest: Plain, value: int) -> int:
    guest.notes.append(value)
    return guest.hook(guest, value) if guest.hook is not None else 0


IMPORTS = {("test", "call"): HostImport("test", "call", "i", _call)}
PRELUDE = '(import "test" "call" (func $call (param i32) (result i32)))'


def program(body: str, more: str = "", memory: str = "1") -> object:
    text = f'(module {PRELUDE} (memory (export "memory") {memory}) {more} (func $start (export "_start") {body}))'
    loaded = engine().load(wat(text))
    engine().bind(loaded, IMPORTS)
    return loaded


def run(loaded: object, guest: Plain) -> None:
    engine().run(loaded, guest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("unreachable", base.UNREACHABLE),
        ("(drop (i64.load (i32.const 65530)))", base.MEMORY),
        ("(drop (i32.rem_u (i32.const 1) (i32.const 0)))", base.INTEGER_DIVIDE_BY_ZERO),
        ("(drop (i64.div_s (i64.const 0x8000000000000000) (i64.const -1)))", base.INTEGER_OVERFLOW),
        ("(drop (i32.trunc_f64_u (f64.const nan)))", base.BAD_CONVERSION),
        ("(call $start)", base.STACK_OVERFLOW),
    ],
)
def test_trap_kinds(body: str, kind: str) -> None:
    with pytest.raises(Trap) as caught:
        run(program(body), Plain())
    assert caught.value.kind == kind


def test_deep_recursion_that_a_native_program_could_do() -> None:
    deep = "(func $deep (param i32) (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1))))))"
    run(program("(call $deep (i32.const 20000))", deep), Plain())


def test_stack_overflow_leaves_the_host_well() -> None:
    deep = program("(call $start)")
    for _ in range(20):
        with pytest.raises(Trap):
            run(deep, Plain())
    run(program("nop"), Plain())


def test_memory_limit() -> None:
    grow = "(drop (call $call (memory.grow (i32.const 10)))) (drop (call $call (memory.grow (i32.const 2))))"
    guest = Plain(limit=8 << 16)
    run(program(grow), guest)
    assert guest.notes == [0xFFFFFFFF, 1]
    with pytest.raises(OutOfMemory):
        run(program("nop", memory="9"), Plain(limit=8 << 16))
    unlimited = Plain()
    run(program(grow, memory="1 11"), unlimited)
    assert unlimited.notes == [1, 0xFFFFFFFF]


def test_memory_is_seen_after_growth_and_gone_after_the_run() -> None:
    def look(guest: Plain, value: int) -> int:
        assert guest.instance is not None
        guest.memory = guest.instance.refresh()
        guest.notes.append(len(guest.memory))
        return 0

    body = "(drop (call $call (i32.const 0))) (drop (memory.grow (i32.const 3))) (drop (call $call (i32.const 0)))"
    guest = Plain(look)
    run(program(body), guest)
    assert guest.notes == [0, 65536, 0, 4 * 65536]
    assert len(guest.memory) == 0 and guest.instance is None


def test_memory_starts_as_the_module_says_in_every_run() -> None:
    body = "(drop (call $call (i32.load (i32.const 8)))) (i32.store (i32.const 8) (i32.const 7))"
    loaded = program(body, '(data (i32.const 8) "\\05\\00\\00\\00")')
    for _ in range(50):
        guest = Plain()
        run(loaded, guest)
        assert guest.notes == [5]


@pytest.mark.parametrize("loop", ["(loop $l (br $l))", "(call $spin)"])
def test_interrupt(loop: str) -> None:
    spin = "(func $spin (loop $l (call $nothing) (br $l))) (func $nothing)"
    guest = Plain()

    def stop() -> None:
        guest.task.attention = True
        engine().interrupt(guest)

    loaded = program(loop, spin)
    threading.Timer(0.2, stop).start()
    begin = time.monotonic()
    with pytest.raises(Stop):
        run(loaded, guest)
    assert 0.1 < time.monotonic() - begin < 2.0


def test_attention_before_the_run() -> None:
    guest = Plain()
    guest.task.attention = True
    with pytest.raises(Stop):
        run(program("(loop $l (br $l))"), guest)


def test_host_exceptions_pass_and_nothing_is_left() -> None:
    def fail(guest: Plain, value: int) -> int:
        raise Stop(value)

    loaded = program("(drop (call $call (i32.const 42)))")
    for _ in range(100):
        with pytest.raises(Stop) as caught:
            run(loaded, Plain(fail))
        assert caught.value.args == (42,)
    run(loaded, Plain())


def test_calls_back_into_the_module() -> None:
    def again(guest: Plain, value: int) -> int:
        assert guest.instance is not None
        if value < 5:
            assert guest.instance.call("sw_raise", value + 1) == value + 101
        assert guest.instance.call("nothing", 1) is None
        assert guest.instance.call("_start", 1) is None
        return 0

    raise_ = (
        '(func (export "sw_raise") (param i32) (result i32)'
        " (drop (call $call (local.get 0))) (i32.add (local.get 0) (i32.const 100)))"
    )
    guest = Plain(again)
    run(program("(drop (call $call (i32.const 0)))", raise_), guest)
    assert guest.notes == [0, 1, 2, 3, 4, 5]


def test_exception_through_a_nested_call() -> None:
    def fail(guest: Plain, value: int) -> int:
        if value:
            raise Stop
        assert guest.instance is not None
        guest.instance.call("sw_raise", 1)
        return 0

    raise_ = '(func (export "sw_raise") (param i32) (drop (call $call (local.get 0))))'
    with pytest.raises(Stop):
        run(program("(drop (call $call (i32.const 0)))", raise_), Plain(fail))


def test_nested_runs_to_any_depth() -> None:
    loaded = program(
        "(drop (call $call (i32.const 1))) (call $deep (i32.const 200))",
        "(func $deep (param i32) (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1))))))",
    )
    reached = []

    def nest(depth: int) -> Callable[[Plain, int], int]:
        def hook(guest: Plain, value: int) -> int:
            reached.append(depth)
            if depth < 60:
                run(loaded, Plain(nest(depth + 1)))
            return 0

        return hook

    run(loaded, Plain(nest(0)))
    assert reached == list(range(61))


def test_overflow_at_every_level_of_nesting() -> None:
    loaded = program("(drop (call $call (i32.const 1))) (call $start2)", "(func $start2 (call $start2))")
    overflows = []

    def nest(depth: int) -> Callable[[Plain, int], int]:
        def hook(guest: Plain, value: int) -> int:
            if depth < 12:
                with pytest.raises(Trap) as caught:
                    run(loaded, Plain(nest(depth + 1)))
                overflows.append(caught.value.kind)
            return 0

        return hook

    with pytest.raises(Trap):
        run(loaded, Plain(nest(0)))
    assert overflows == [base.STACK_OVERFLOW] * 12


def test_threads_keep_their_exceptions_apart() -> None:
    loaded = program("(drop (call $call (i32.const 3)))")
    wrong: list[object] = []

    def worker(name: int) -> None:
        def fail(guest: Plain, value: int) -> int:
            raise Stop(name)

        for turn in range(150):
            try:
                run(loaded, Plain(fail if turn % 2 else None))
            except Stop as stop:
                if stop.args != (name,):
                    wrong.append(stop)
            except BaseException as other:
                wrong.append(other)

    threads = [threading.Thread(target=worker, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_many_at_one_time() -> None:
    """More than the pool of warm memories has places for."""
    loaded = program("(drop (call $call (i32.const 1)))")
    count = 150 if engine().name == "wasmtime" else 8
    barrier = threading.Barrier(count)
    done = []

    def wait(guest: Plain, value: int) -> int:
        barrier.wait(30)
        return 0

    def worker() -> None:
        run(loaded, Plain(wait))
        done.append(1)

    threads = [threading.Thread(target=worker) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == count


def test_many_at_one_time_of_a_module_from_the_cache(tmp_path: Path) -> None:
    """The first to find no place in the pool compiles, and so tests the engine, while others wait for it."""
    start = '(func (export "_start") (drop (call $call (i32.const 1))))'
    text = wat(f'(module {PRELUDE} (memory (export "memory") 1) {start})')
    cache = str(tmp_path / "cache")
    engine().load(text, cache)
    fresh = make_engine(engine().name)
    loaded = fresh.load(text, cache)
    fresh.bind(loaded, IMPORTS)
    count = 110 if fresh.name == "wasmtime" else 4
    barrier = threading.Barrier(count)

    def wait(guest: Plain, value: int) -> int:
        barrier.wait(30)
        return 0

    threads = [threading.Thread(target=fresh.run, args=(loaded, Plain(wait)), daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)


def _grow(turns: int) -> int:
    loaded = program("(drop (call $call (i32.const 1)))", memory="4")

    def fail(guest: Plain, value: int) -> int:
        raise Stop

    def many(count: int) -> None:
        for turn in range(count):
            try:
                run(loaded, Plain(fail if turn % 2 else None, 1 << 24))
            except Stop:
                pass

    many(turns // 10)
    before = rss()
    many(turns)
    return rss() - before


def test_no_growth() -> None:
    assert _grow(3000) < 8 << 20


@pytest.mark.full
def test_no_growth_over_many_runs() -> None:
    assert _grow(20_000) < 16 << 20


def test_one_engine_library_per_process() -> None:
    other = "wasmer" if engine().name == "wasmtime" else "wasmtime"
    with pytest.raises(EngineError):
        make_engine(other)
    with pytest.raises(EngineError, match="unknown engine"):
        resolve("v8")
    assert resolve(engine().name) == engine().name


def test_modules_are_checked() -> None:
    for junk in (b"", b"\0asm", b"\0asm\x01\0\0\0\x0a\x04\x01\x02\0\xff", b"x" * 100):
        with pytest.raises(EngineError):
            engine().bind(engine().load(junk), IMPORTS)  # type: ignore[arg-type]


def test_limit_of_memory_reaches_the_program() -> None:
    from shellwasm.limits import Limits

    world = World(Limits(wasm_memory=8 << 20))
    result = world.run(["awk", 'BEGIN { x = "0123456789"; while (1) x = x x }'])
    assert result.status != 0
    assert b"memory" in result.err
    world.close()


@pytest.mark.full
def test_a_flood_of_modules_leaves_nothing() -> None:
    world = World()

    def flood(first: int, count: int) -> None:
        for number in range(first, first + count):
            text = f'(module (memory (export "memory") 1) (func (export "_start") (drop (i32.const {number}))))'
            world.write("/tmp/m.wasm", wat(text), 0o755)
            assert world.run(["/tmp/m.wasm"]).status == 0

    flood(0, 100)
    before = rss()
    flood(100, 300)
    assert rss() - before < 24 << 20
    world.close()
