"""The instrumentation pass: the rewritten module does what the plain one did, and more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shellwasm import applets
from shellwasm.engine.base import Guest, HostImport
from shellwasm.engine.instrument import CHECK_MODULE, CHECK_NAME, initial_memory, instrument
from shellwasm.engine.module import ModuleInfo, encode_signed, encode_unsigned, unsigned
from shellwasm.errors import EngineError
from tests.engine.world import engine, wat


class Calm:
    attention = False


class Counting(Guest):
    """Counts the checks, and keeps what the module told."""

    __slots__ = ("checks", "told")

    def __init__(self) -> None:
        super().__init__(Calm(), None)
        self.checks = 0
        self.told: list[int] = []


def _check(guest: Counting) -> None:
    guest.checks += 1


def _tell(guest: Counting, value: int) -> int:
    guest.told.append(value)
    return value + 1


IMPORTS = {
    (CHECK_MODULE, CHECK_NAME): HostImport(CHECK_MODULE, CHECK_NAME, "", _check, has_result=False),
    ("spec", "tell"): HostImport("spec", "tell", "i", _tell),
}

# every kind of place that names a function, and every kind of immediate
MODULE = """
(module
  (type $unary (func (param i32) (result i32)))
  (import "spec" "tell" (func $tell (type $unary)))
  (memory (export "memory") 1 4)
  (table $t 4 funcref)
  (global $g (mut i32) (i32.const 3))
  (elem (i32.const 0) $tell $double)
  (elem (table $t) (i32.const 2) func $triple)
  (elem $passive funcref (ref.func $double) (ref.null func))
  (elem declare func $triple)
  (data $bytes "\\01\\02\\03\\04")
  (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func $triple (type $unary) (i32.mul (local.get 0) (i32.const 3)))
  (func $count (type $unary) (local i32 i64 f32 f64)
    (loop $l (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (br_if $l (i32.lt_u (local.get 1) (local.get 0))))
    (local.get 1))
  (func $branch (type $unary)
    (block $a (block $b (block $c (br_table $a $b $c (local.get 0)))  (return (i32.const 30))) (return (i32.const 20)))
    (i32.const 10))
  (func $many (param i32) (result i32 i32) (local.get 0) (i32.const 100000))
  (func (export "_start")
    (drop (call $tell (call_indirect (type $unary) (i32.const 5) (i32.const 1))))
    (drop (call $tell (call_indirect (type $unary) (i32.const 5) (i32.const 2))))
    (drop (call_indirect (type $unary) (i32.const 77) (i32.const 0)))
    (drop (call $tell (call $count (i32.const 1000))))
    (drop (call $tell (call $branch (i32.const 0))))
    (drop (call $tell (call $branch (i32.const 1))))
    (drop (call $tell (call $branch (i32.const 9))))
    (memory.init $bytes (i32.const 64) (i32.const 0) (i32.const 4))
    (memory.copy (i32.const 80) (i32.const 64) (i32.const 4))
    (memory.fill (i32.const 84) (i32.const 0xff) (i32.const 4))
    (data.drop $bytes)
    (drop (call $tell (i32.load offset=16 align=1 (i32.const 64))))
    (table.init $t $passive (i32.const 3) (i32.const 0) (i32.const 1))
    (elem.drop $passive)
    (drop (call $tell (call_indirect (type $unary) (i32.const 8) (i32.const 3))))
    (table.set $t (i32.const 0) (ref.func $triple))
    (drop (call $tell (call_indirect (type $unary) (i32.const 7) (i32.const 0))))
    (drop (call $tell (i32.trunc_sat_f64_u (f64.const 1e300))))
    (drop (call $tell (i32.extend8_s (i32.const 0x80))))
    (drop (call $tell (select (result i32) (i32.const 1) (i32.const 2) (i32.const 1))))
    (drop (call $tell (i32.add (call $many (i32.const 1)))))
    (drop (call $tell (i32.wrap_i64 (i64.const 0x123456789abcdef))))
    (drop (call $tell (memory.grow (i32.const 1))))
    (drop (call $tell (global.get $g)))))
"""
VECTORS = """
(module (import "spec" "tell" (func $tell (param i32) (result i32))) (memory (export "memory") 1)
  (func (export "_start") (local v128)
    (loop)
    (local.set 0 (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
      (v128.const i32x4 1 2 3 4) (v128.const i64x2 0 0)))
    (v128.store offset=32 (i32.const 0) (i32x4.add (local.get 0) (local.get 0)))
    (drop (call $tell (i32x4.extract_lane 3 (v128.load offset=32 (i32.const 0)))))
    (v128.store8_lane offset=5 2 (i32.const 0) (local.get 0))
    (drop (call $tell (i32x4.extract_lane 0 (v128.load32_zero (i32.const 32)))))))
"""


def told_by(module: bytes) -> tuple[list[int], int]:
    """(what the module told, number of checks)."""
    guest = Counting()
    program = engine().load(module)
    engine().bind(program, IMPORTS)  # type: ignore[arg-type]
    engine().run(program, guest)
    return guest.told, guest.checks


@pytest.mark.parametrize("text", [MODULE, VECTORS])
def test_same_behaviour(text: str) -> None:
    if engine().name == "wasmer":
        pytest.skip("this engine instruments by itself")
    plain = wat(text)
    told, checks = told_by(plain)
    assert told and not checks
    rewritten = instrument(plain, interval=10)
    again, checks = told_by(rewritten)
    assert again == told
    assert checks > (100 if text is MODULE else -1)


def test_memory_limit() -> None:
    told, _ = told_by(instrument(wat(MODULE), memory_limit=1 << 16)) if engine().name != "wasmer" else ([0xFFFFFFFF], 0)
    assert 0xFFFFFFFF in told
    assert initial_memory(wat(MODULE)) == 65_536


def test_busybox() -> None:
    module = applets.read_module()
    rewritten = instrument(module, memory_limit=64 << 20)
    plain, other = ModuleInfo(module), ModuleInfo(rewritten)
    assert [item.name for item in other.imports][:-1] == [item.name for item in plain.imports]
    assert other.exported_signature("sw_raise") == plain.exported_signature("sw_raise") == ("i", "i")
    assert len(rewritten) < 1.5 * len(module)


def _module(code: bytes) -> bytes:
    """A module with one function of this code."""
    body = b"\0" + code + b"\x0b"
    section = b"\x01" + encode_unsigned(len(body)) + body
    return b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a" + encode_unsigned(len(section)) + section


UNKNOWN = [b"\xfe\x00\x02\x00", b"\x06\x40\x0b", b"\xfb\x00\x00", b"\xfc\x20", b"\xfd\x80\x10", b"\xff"]


@pytest.mark.parametrize("code", UNKNOWN)
def test_unknown_instructions_are_refused(code: bytes) -> None:
    with pytest.raises(EngineError):
        instrument(_module(code))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=80))
def test_junk_is_refused_or_rewritten_never_anything_else(junk: bytes) -> None:
    for module in (junk, b"\0asm\x01\0\0\0" + junk, _module(junk)):
        try:
            instrument(module)
        except EngineError:
            pass


@given(st.integers(0, 2**32 - 1))
def test_numbers(value: int) -> None:
    assert unsigned(encode_unsigned(value), 0) == (value, len(encode_unsigned(value)))
    assert len(encode_signed(value)) <= 5 or value >= 2**34
