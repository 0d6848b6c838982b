"""The compilers: zig's clang for WebAssembly (a pinned PyPI package), the host's own cc for the native build."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from busybox.cache import cache_dir
from busybox.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Callable

ZIG_VERSION = "0.17.1"
ZIG_REQUIREMENT = f"ziglang=={ZIG_VERSION}"


class Toolchain:
    """A compiler driver: `command` is put before every list of arguments."""

    __slots__ = ("command", "environ", "libc", "name")

    def __init__(self, name: str, command: list[str], libc: Path | None, environ: dict[str, str]) -> None:
        self.name = name
        self.command = command
        self.libc = libc
        self.environ = environ

    def run(self, arguments: list[str], cwd: Path, text: str | None = None) -> subprocess.CompletedProcess[bytes]:
        """Run the driver in `cwd`, with `text` as its standard input; never raises for the driver's own failures."""
        data = text.encode() if text is not None else b""
        command = [*self.command, *arguments]
        return subprocess.run(command, cwd=cwd, env=self.environ, input=data, capture_output=True, check=False)


def zig(say: Callable[[str], None]) -> Toolchain:
    """The pinned zig: the one installed beside this Python, else one installed by pip into our cache."""
    package = _installed_zig() or _private_zig(say)
    caches = {"ZIG_GLOBAL_CACHE_DIR": str(cache_dir() / "zig"), "ZIG_LOCAL_CACHE_DIR": str(cache_dir() / "zig")}
    # SOURCE_DATE_EPOCH and friends of the caller must not reach the compiler: the same bytes everywhere
    environ = {**os.environ, **caches, "SOURCE_DATE_EPOCH": "0"}
    return Toolchain(f"zig {ZIG_VERSION}", [str(package / _program("zig")), "cc"], package / "lib" / "libc", environ)


def _program(name: str) -> str:
    return name + (".exe" if os.name == "nt" else "")


def _installed_zig() -> Path | None:
    spec = importlib.util.find_spec("ziglang")
    if spec is None or not spec.origin or importlib.metadata.version("ziglang") != ZIG_VERSION:
        return None
    return Path(spec.origin).parent


def _private_zig(say: Callable[[str], None]) -> Path:
    target = cache_dir() / f"ziglang-{ZIG_VERSION}"
    package = target / "ziglang"
    if (package / _program("zig")).exists():
        return package
    say(f"installing the C compiler ({ZIG_REQUIREMENT}, a download of about 100 MB)")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), ZIG_REQUIREMENT]
    if subprocess.run(pip, check=False).returncode != 0:
        raise RecipeError(f"The compiler is missing: install it with `pip install {ZIG_REQUIREMENT}` and try again.")
    return package


def host(say: Callable[[str], None]) -> Toolchain:
    """The host's own C compiler ($CC, cc or gcc), else zig for the host."""
    named = os.environ.get("CC")
    found = next((path for name in (named, "cc", "gcc") if name and (path := shutil.which(name))), None)
    if not found:
        return zig(say)
    return Toolchain(found, [found], None, {**os.environ, "SOURCE_DATE_EPOCH": "0"})
