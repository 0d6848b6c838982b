"""The source: only the pinned tarball is taken, and a sentence says what to do when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from busybox import build, source
from busybox.errors import RecipeError

if TYPE_CHECKING:
    from pathlib import Path


def silent(text: str) -> None:
    """Progress that nobody reads."""


def test_a_tarball_with_other_bytes_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "busybox.tar.bz2"
    file.write_bytes(b"not it")
    with pytest.raises(RecipeError, match=f"{file} is not .*: its SHA-256 is [0-9a-f]{{64}}, expected 3311dff"):
        source.tarball(silent, {"SHELLWASM_BUSYBOX_TARBALL": str(file)})


def test_a_named_tarball_must_exist(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    with pytest.raises(RecipeError, match="there is no such file"):
        source.tarball(silent, {"SHELLWASM_BUSYBOX_TARBALL": str(missing)})


def test_a_damaged_cache_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "RECIPE_DIR", tmp_path)
    (tmp_path / "busybox").mkdir()
    (tmp_path / "busybox" / source.TARBALL).write_bytes(b"damaged")
    with pytest.raises(RecipeError, match="SHA-256"):
        source.tarball(silent, {"SHELLWASM_CACHE_DIR": str(tmp_path)})


def test_without_any_source_one_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "RECIPE_DIR", tmp_path)
    monkeypatch.setattr(source, "from_apt", lambda say: None)
    monkeypatch.setattr(source, "from_upstream", lambda say: None)
    with pytest.raises(RecipeError) as caught:
        source.tarball(silent, {"SHELLWASM_CACHE_DIR": str(tmp_path)})
    text = str(caught.value)
    assert "set SHELLWASM_BUSYBOX_TARBALL=FILE" in text
    assert text.count("\n") == 0


def test_a_download_is_checked_before_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "RECIPE_DIR", tmp_path)
    monkeypatch.setattr(source, "from_apt", lambda say: b"something else")
    with pytest.raises(RecipeError, match="the download is not"):
        source.tarball(silent, {"SHELLWASM_CACHE_DIR": str(tmp_path)})
    assert not (tmp_path / "busybox" / source.TARBALL).exists()


def test_the_command_line_prints_the_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SHELLWASM_BUSYBOX_TARBALL", str(tmp_path / "none"))
    monkeypatch.setenv("SHELLWASM_CACHE_DIR", str(tmp_path / "cache"))
    assert build.main(["--output", str(tmp_path / "out.wasm"), "--force"]) == 1
    assert "there is no such file" in capsys.readouterr().err
