"""A program of wasi-libc, compiled in the test: what an ordinary WASI program sees."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.engine.world import World

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    if find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")
    target = tmp_path_factory.mktemp("c") / "files.wasm"
    command = [sys.executable, "-m", "ziglang", "cc", "-target", "wasm32-wasi", "-O1", "-o", str(target)]
    subprocess.run([*command, str(PROGRAMS / "files.c")], check=True, capture_output=True)
    return target.read_bytes()


@pytest.mark.full
def test_wasi_libc(world: World, compiled: bytes) -> None:
    world.vfs.mkdir(world.first, b"/data", 0o755)
    world.write("/data/file", b"content")
    world.write("/tmp/files.wasm", compiled, 0o755)
    result = world.run(["/tmp/files.wasm", "an argument"], environ={b"NAME": b"value"}, stdin=b"x")
    assert (result.out.decode(), result.err, result.status) == ("", b"", 0)
