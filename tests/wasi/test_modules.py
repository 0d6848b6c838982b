"""Modules that cannot run, or that fault before they start: one line on standard error and a status, never more."""

from __future__ import annotations

import pytest

from shellwasm.kernel.base import SIGILL, SIGSEGV, exited, signaled
from tests.engine.world import World, wat

START = '(func (export "_start"))'
WRITE = '(import "wasi_snapshot_preview1" "fd_write" '
CANNOT = exited(126)


@pytest.mark.parametrize(
    ("text", "status", "reason"),
    [
        ("", CANNOT, "exports no function _start"),
        ('(func (export "_start") (param i32))', CANNOT, "exports no function _start"),
        ('(global (export "_start") i32 (i32.const 1))', CANNOT, "exports no function _start"),
        (f'(import "env" "x" (func)) {START}', CANNOT, "env.x, which does not exist"),
        (f'(import "env" "memory" (memory 1)) {START}', CANNOT, "env.memory, which does not exist"),
        (f"{WRITE} (memory 1)) {START}", CANNOT, "which does not exist"),
        (f"{WRITE} (func (param f64))) {START}", CANNOT, "with another type"),
        (f'(import "a\\00b" "\\1b[2J\\0a" (func)) {START}', CANNOT, "a\\x00b.\\x1b[2J\\n, which does not exist"),
        (f"(memory 65536) {START}", CANNOT, "Cannot allocate memory"),
        (f"(table 4294967295 funcref) {START}", CANNOT, "table"),
        (f"{'(table 1 funcref)' * 200} {START}", CANNOT, "tables"),
        (f'(memory 1) (data (i32.const 70000) "x") {START}', signaled(SIGSEGV), "trap: out of bounds memory access"),
        (f"(table 1 funcref) (elem (i32.const 5) 0) {START}", signaled(SIGSEGV), "trap: out of bounds table access"),
        (f"(func $s unreachable) (start $s) {START}", signaled(SIGILL), "trap: unreachable"),
        (f"(func $s (call $s)) (start $s) {START}", signaled(SIGSEGV), "trap: call stack exhausted"),
    ],
)
def test_one_line_and_a_status(world: World, text: str, status: int, reason: str) -> None:
    world.write("/m", wat(f"(module {text})"), 0o755)
    done = world.run(["/m"])
    assert done.status == status
    assert reason in done.err.decode() and done.err.startswith(b"m: ") and done.err.count(b"\n") == 1
    assert done.err[:-1].decode().isprintable()


def test_a_module_that_was_cut_anywhere(world: World) -> None:
    whole = wat(f"(module {WRITE} (func (param i32 i32 i32 i32) (result i32))) (memory 1) {START})")
    for size in range(4, len(whole)):
        world.write("/m", whole[:size], 0o755)
        done = world.run(["/m"])
        assert (done.status, done.err.count(b"\n")) == (CANNOT, 1), (size, done)
