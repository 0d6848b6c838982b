"""Features that only one engine has, and limits on what a module may declare: a module never harms the host program."""

from __future__ import annotations

import threading

import pytest

from shellwasm.engine import base
from shellwasm.engine.base import Trap
from shellwasm.engine.module import TABLE_ELEMENTS, TABLES
from shellwasm.errors import EngineError
from tests.engine.test_engine import Plain, program, run
from tests.engine.world import engine, wat

needs_exceptions = pytest.mark.skipif(engine().name != "wasmtime", reason="wasmer has no exceptions")

TAG = "(tag $e (param i32))"
CATCH = "(block $h (result i32 exnref) (try_table (catch_ref $e $h) {}) (unreachable))"
# loops, and keeps every exception in the next one's payload
CHAIN = """
(local $kept exnref)
(loop $l
  (block $h (result exnref exnref) (try_table (catch_ref $e $h) (throw $e (local.get $kept))) (unreachable))
  (local.set $kept) (drop)
  (br $l))
"""


@needs_exceptions
def test_exceptions() -> None:
    guest = Plain()
    body = CATCH.format("(call $deep (i32.const 20))") + "(drop) (drop (call $call))"
    deep = """(func $deep (param i32)
      (if (i32.eqz (local.get 0)) (then (throw $e (i32.const 7))))
      (call $deep (i32.sub (local.get 0) (i32.const 1))))"""
    run(program(body, TAG + deep), guest)
    assert guest.notes == [7]


@needs_exceptions
@pytest.mark.parametrize("body", ["(throw $e (i32.const 1))", "(throw_ref (ref.null exn))"])
def test_an_exception_that_nobody_catches_ends_the_run(body: str) -> None:
    with pytest.raises(Trap) as caught:
        run(program(body, TAG), Plain())
    assert caught.value.kind == base.OTHER and "\n" not in str(caught.value)


@needs_exceptions
def test_an_exception_out_of_a_nested_call_is_not_caught_outside() -> None:
    def nest(guest: Plain, value: int) -> int:
        assert guest.instance is not None
        guest.instance.call("inner", value)
        return 0

    body = CATCH.format("(drop (call $call (i32.const 1)))") + "(drop) (drop (call $call))"
    loaded = program(body, TAG + '(func (export "inner") (param i32) (throw $e (local.get 0)))')
    guest = Plain(nest)
    for _ in range(3):
        with pytest.raises(Trap):
            run(loaded, guest)
    assert guest.notes == [1, 1, 1]
    run(program("nop"), Plain())


@needs_exceptions
def test_exceptions_take_memory_within_the_limit() -> None:
    with pytest.raises(Trap):
        run(program(CHAIN, "(tag $e (param exnref))"), Plain(limit=1 << 20))


@needs_exceptions
def test_an_exception_of_the_start_function() -> None:
    with pytest.raises(Trap):
        run(program("nop", TAG + "(func $first (throw $e (i32.const 1))) (start $first)"), Plain())


def test_number_and_size_of_tables_are_limited() -> None:
    most = f"(table {TABLE_ELEMENTS} funcref)"
    run(program("nop", most * TABLES), Plain())
    for more in ("(table 1 funcref)" * (TABLES + 1), f"(table {TABLE_ELEMENTS + 1} funcref)"):
        with pytest.raises(EngineError):
            run(program("nop", more), Plain())


def test_growth_of_a_table_is_limited() -> None:
    grow = f"(drop (call $call (table.grow $t (ref.null func) (i32.const {TABLE_ELEMENTS}))))"
    for maximum in ("", "4000000000"):
        guest = Plain()
        run(program(grow, f"(table $t 1 {maximum} funcref)"), guest)
        assert guest.notes == [0xFFFFFFFF]


@pytest.mark.full
@pytest.mark.skipif(engine().name != "wasmtime", reason="wasmer compiles with the GIL held")
def test_a_huge_module_holds_nobody_up() -> None:
    huge = wat('(module (func (export "_start")) ' + "(func (drop (i32.const 1)))" * 150_000 + ")")
    done = threading.Event()

    def compile_it() -> None:
        engine().load(huge)
        done.set()

    thread = threading.Thread(target=compile_it)
    thread.start()
    for number in range(3):
        run(program(f"(drop (i32.const {number}))", "(func $unlike_any_other)"), Plain())
    assert not done.is_set()
    thread.join()
