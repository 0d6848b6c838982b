"""`scripts/run-wasi-testsuite`, on a suite laid out like the public one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.world import wat

ROOT = Path(__file__).resolve().parent.parent.parent
RUNNER = ROOT / "scripts" / "run-wasi-testsuite"

EXITS = '(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)'
WRITES = """
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\\10\\00\\00\\00\\02\\00\\00\\00")
  (data (i32.const 16) "hi")
  (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
"""
# exits with the errno of opening "name" below the first preopen
OPENS = """
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "name")
  (func (export "_start")
    (call $exit (call $open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 4) (i32.const 0) (i64.const 2)
      (i64.const 0) (i32.const 0) (i32.const 0)))))
"""


def exits(status: int) -> str:
    return f'{EXITS} (func (export "_start") (call $exit (i32.const {status}))))'


def suite(folder: Path, tests: dict[str, tuple[str, object]]) -> Path:
    place = folder / "tests" / "c" / "testsuite" / "wasm32-wasip1"
    (place / "files.dir").mkdir(parents=True)
    (place / "files.dir" / "name").write_text("")
    (place / "manifest.json").write_text('{"name": "a suite"}')
    for name, (text, manifest) in tests.items():
        (place / f"{name}.wasm").write_bytes(wat(text))
        if manifest is not None:
            (place / f"{name}.json").write_text(json.dumps(manifest))
    (place / "component.wasm").write_bytes(b"\0asm\x0d\0\1\0")
    return folder


def runner(checkout: Path, *options: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, str(RUNNER), *options, str(checkout)], capture_output=True, timeout=120)
    assert done.stderr == b""
    return done.returncode, done.stdout.decode()


@pytest.mark.full
def test_what_manifests_say_is_given_and_checked(tmp_path: Path) -> None:
    operations = [{"type": "run", "args": ["a"]}, {"type": "read", "payload": "hi"}, {"type": "wait"}]
    checkout = suite(
        tmp_path,
        {
            "exits": (exits(0), None),
            "fails": (exits(3), {"exit_code": 3}),
            "writes": (WRITES, {"stdout": "hi", "stderr": "", "wasi_functions": ["fd_write"]}),
            "operations": (WRITES, {"operations": operations}),
            "opens": (OPENS, {"root": "files.dir", "args": [], "env": {"A": "b"}}),
            "misses": (OPENS, {"exit_code": 44}),
        },
    )
    status, text = runner(checkout)
    assert (status, text.splitlines()[-1]) == (0, "6 of 6 passed"), text


@pytest.mark.full
def test_failures_are_shown(tmp_path: Path) -> None:
    connects = {"operations": [{"type": "run"}, {"type": "connect"}]}
    checkout = suite(
        tmp_path,
        {"status": (exits(1), None), "text": (WRITES, {"stdout": "ho"}), "net": (exits(0), connects)},
    )
    status, text = runner(checkout)
    assert status == 1 and text.splitlines()[-1] == "0 of 3 passed"
    assert "status 1, not 0" in text and "stdout 'hi', not 'ho'" in text and "not supported: operation connect" in text
    assert runner(checkout, "--only", "nothing")[0] == 1
