"""The built module: its applets, its imports, its mark, and the same bytes twice."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from busybox import build, module
from busybox.config import applet_names

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "docs" / "wasm-imports.md"
EMPTY = b"\0asm\x01\0\0\0"
pytestmark = pytest.mark.timeout(900)  # the first test may have to build the module


@pytest.fixture(scope="module")
def wasm() -> bytes:
    """The current module, built when it has to be."""
    return build.build_wasm().read_bytes()


def _leb(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def _section(wasm: bytes, wanted: int) -> bytes:
    at = len(EMPTY)
    while at < len(wasm):
        size, start = _leb(wasm, at + 1)
        if wasm[at] == wanted:
            return wasm[start : start + size]
        at = start + size
    return b""


def test_the_mark_is_read_back() -> None:
    marked = module.with_marks(EMPTY, "abc", ["cat", "ls"])
    assert module.recipe_key(marked) == "abc"
    assert b"shellwasm.appletscat ls\n" in marked
    assert module.recipe_key(EMPTY) is None
    assert module.recipe_key(b"something" + module.SECTION + b"abc") is None


def test_the_module_carries_its_recipe(wasm: bytes) -> None:
    assert module.recipe_key(wasm) == build.wasm_key()
    assert build.is_current(build.DEFAULT_OUTPUT)


def test_a_current_module_is_not_built_again(wasm: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "_build", lambda *arguments: pytest.fail("built again"))
    assert build.build_wasm().read_bytes() == wasm


def test_the_module_names_every_applet(wasm: bytes) -> None:
    assert b"".join(name.encode() + b"\0" for name in applet_names()) in wasm


def test_every_import_is_in_the_contract(wasm: bytes) -> None:
    documented = set(re.findall(r"`(\w+)", CONTRACT.read_text()))
    imported = {name.decode() for name in re.findall(rb"\x09shellwasm.(\w+)\x00", _section(wasm, 2))}
    assert "spawn" in imported
    assert imported <= documented | {"ident"}


def test_the_initial_memory_is_small(wasm: bytes) -> None:
    section = _section(wasm, 5)
    pages, _ = _leb(section, 2)
    assert pages * 64 <= 768


@pytest.mark.full
def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "busybox.build", "--force", "--output"]
    outputs = [tmp_path / "one.wasm", tmp_path / "two.wasm"]
    for output in outputs:
        subprocess.run([*command, str(output)], check=True, cwd=ROOT, capture_output=True)
    digests = {hashlib.sha256(output.read_bytes()).hexdigest() for output in outputs}
    assert len(digests) == 1


@pytest.mark.full
def test_the_native_build_has_the_same_applets(tmp_path: Path) -> None:
    output = tmp_path / "busybox"
    build.build_native(output)
    listed = subprocess.run([output, "--list"], check=True, capture_output=True, text=True).stdout.split()
    assert set(listed) - {"busybox"} == set(applet_names())
