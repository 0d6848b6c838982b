"""Programs of wasi-libc, compiled in the test: what ordinary WASI programs see."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from shellwasm import Mount, Sandbox
from tests.engine.world import World

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    if find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")
    folder = tmp_path_factory.mktemp("c")

    def build(name: str) -> bytes:
        target = folder / f"{name}.wasm"
        if not target.exists():
            command = [sys.executable, "-m", "ziglang", "cc", "-target", "wasm32-wasi", "-O1", "-o", str(target)]
            subprocess.run([*command, str(PROGRAMS / f"{name}.c")], check=True, capture_output=True)
        return target.read_bytes()

    return build


@pytest.mark.full
def test_wasi_libc(world: World, compiled: Callable[[str], bytes]) -> None:
    world.vfs.mkdir(world.first, b"/data", 0o755)
    world.write("/data/file", b"content")
    world.write("/tmp/files.wasm", compiled("files"), 0o755)
    result = world.run(["/tmp/files.wasm", "an argument"], environ={b"NAME": b"value"}, stdin=b"x")
    assert (result.out.decode(), result.err, result.status) == ("", b"", 0)


@pytest.mark.full
@pytest.mark.parametrize("where", ["memory", "rw", "cow"])
def test_every_call_on_every_writable_filesystem(tmp_path: Path, compiled: Callable[[str], bytes], where: str) -> None:
    (tmp_path / "lower").write_text("seen through a copy-on-write mount")
    mounts = [] if where == "memory" else [Mount(str(tmp_path), "/data", where)]
    with Sandbox(mounts=mounts) as sandbox:
        sandbox.fs.mkdir("/data", exist_ok=True)
        sandbox.fs.write_bytes("/tmp/preview1.wasm", compiled("preview1"))
        sandbox.fs.chmod("/tmp/preview1.wasm", 0o755)
        result = sandbox.run(["/tmp/preview1.wasm", "data"], stdin=b"input")
    assert (result.stdout.decode(), result.stderr, result.status) == ("", b"", 0)
    assert [entry.name for entry in tmp_path.iterdir()] == ["lower"]
