"""The artifact cache: what is native code is loaded only from a directory and files that are ours alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from shellwasm.artifacts import ArtifactCache, default_directory
from shellwasm.engine.base import Guest
from tests.engine.world import engine, wat

MODULE = '(module (memory (export "memory") 1) (func (export "_start")))'


class Calm:
    attention = False


@pytest.fixture
def hints() -> list[str]:
    return []


@pytest.fixture
def cache(tmp_path: Path, hints: list[str]) -> ArtifactCache:
    return ArtifactCache(str(tmp_path / "cache"), hints.append)


def test_where_it_is() -> None:
    assert default_directory({"SHELLWASM_CACHE_DIR": "/x"}) == "/x/modules"
    assert default_directory({"XDG_CACHE_HOME": "/x", "HOME": "/h"}) == "/x/shellwasm/modules"
    assert default_directory({"XDG_CACHE_HOME": "relative", "HOME": "/h"}) == "/h/.cache/shellwasm/modules"


def test_round_trip(cache: ArtifactCache, hints: list[str]) -> None:
    assert cache.load("k") is None
    cache.store("k", b"artifact")
    assert cache.load("k") == b"artifact"
    assert os.stat(cache.directory or "").st_mode & 0o777 == 0o700
    assert os.stat(f"{cache.directory}/k").st_mode & 0o777 == 0o600
    assert os.listdir(cache.directory) == ["k"] and not hints
    cache.discard("k")
    assert cache.load("k") is None


def test_directory_open_to_others(tmp_path: Path, hints: list[str]) -> None:
    (tmp_path / "cache").mkdir(mode=0o755)
    cache = ArtifactCache(str(tmp_path / "cache"), hints.append)
    cache.store("k", b"artifact")
    cache.store("l", b"artifact")
    assert cache.load("k") is None
    assert os.listdir(tmp_path / "cache") == []
    assert len(hints) == 1 and "0700" in hints[0]


def test_directory_is_a_symlink(tmp_path: Path, hints: list[str]) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "cache").symlink_to(tmp_path / "elsewhere")
    cache = ArtifactCache(str(tmp_path / "cache"), hints.append)
    cache.store("k", b"artifact")
    assert os.listdir(tmp_path / "elsewhere") == [] and len(hints) == 1


def test_directory_cannot_be_made(tmp_path: Path, hints: list[str]) -> None:
    (tmp_path / "file").write_text("")
    cache = ArtifactCache(str(tmp_path / "file" / "cache"), hints.append)
    assert cache.load("k") is None and not cache.usable()
    assert len(hints) == 1


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give files away")
def test_foreign_owner(tmp_path: Path, hints: list[str], cache: ArtifactCache) -> None:
    cache.store("k", b"artifact")
    os.chown(f"{cache.directory}/k", 1234, 1234)
    assert cache.load("k") is None
    os.chown(cache.directory or "", 1234, 1234)
    again = ArtifactCache(cache.directory, hints.append)
    assert not again.usable() and "another user" in hints[0]


def test_planted_files(tmp_path: Path, cache: ArtifactCache) -> None:
    cache.store("k", b"artifact")
    os.chmod(f"{cache.directory}/k", 0o622)
    assert cache.load("k") is None
    (tmp_path / "outside").write_bytes(b"planted")
    os.symlink(tmp_path / "outside", f"{cache.directory}/link")
    assert cache.load("link") is None
    os.link(tmp_path / "outside", f"{cache.directory}/hard")
    assert cache.load("hard") is None
    os.mkdir(f"{cache.directory}/dir")
    assert cache.load("dir") is None
    os.mkfifo(f"{cache.directory}/fifo", 0o600)
    assert cache.load("fifo") is None


@pytest.mark.parametrize("damage", [b"", b"garbage", b"\x7fELF" + b"\0" * 100])
def test_damaged_artifact_is_compiled_anew(tmp_path: Path, damage: bytes) -> None:
    directory = str(tmp_path / "cache")
    module = wat(MODULE)
    for _ in range(3):
        program = engine().load(module, directory)
        engine().bind(program, {})
        engine().run(program, Guest(Calm(), 1 << 20))
        (kept,) = os.listdir(directory)
        assert os.stat(f"{directory}/{kept}").st_size > len(damage)
        Path(f"{directory}/{kept}").write_bytes(damage)


def test_no_directory_is_no_cache() -> None:
    program = engine().load(wat(MODULE), None)
    engine().bind(program, {})
    engine().run(program, Guest(Calm()))


def test_the_oldest_go_when_there_are_too_many(cache: ArtifactCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shellwasm.artifacts.MAX_BYTES", 1000)
    for number in range(20):
        cache.store(f"k{number}", bytes(100))
        os.utime(f"{cache.directory}/k{number}", (number, number))
    kept = os.listdir(cache.directory)
    assert "k19" in kept and "k0" not in kept
    assert 3 <= len(kept) <= 10
