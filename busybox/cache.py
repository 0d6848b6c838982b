"""Where the recipe keeps what it made: a private directory, entries keyed by the hash of their inputs."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RECIPE_DIR = Path(__file__).resolve().parent


def cache_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """$SHELLWASM_CACHE_DIR, else XDG's cache directory, else ~/.cache; made private (0700) when absent."""
    own = environ.get("SHELLWASM_CACHE_DIR")
    xdg = environ.get("XDG_CACHE_HOME")
    base = Path(own) if own else (Path(xdg) if xdg else Path.home() / ".cache") / "shellwasm"
    path = base / "busybox"
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def recipe_files() -> list[Path]:
    """Every file of this directory that can change the bytes of a build, in a fixed order."""
    files = (p for p in RECIPE_DIR.rglob("*") if p.suffix in {".py", ".c", ".h"} or p.name == "applets.txt")
    return sorted(files, key=lambda p: p.relative_to(RECIPE_DIR).as_posix())


def digest(parts: Iterable[str]) -> str:
    """SHA-256 over `parts` and the recipe's own files; two equal digests mean two equal builds."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(part.encode() + b"\0")
    for file in recipe_files():
        sha.update(file.relative_to(RECIPE_DIR).as_posix().encode() + b"\0")
        sha.update(hashlib.sha256(file.read_bytes()).digest())
    return sha.hexdigest()


def write_atomic(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Replace `path` in one step, so that a reader (or a second build) never sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fd, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(fd, "wb") as file:
        file.write(data)
    os.chmod(name, mode)
    os.replace(name, path)
