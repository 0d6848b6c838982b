"""Builds `busybox.wasm`, or a native busybox for comparisons, from upstream's tarball: `python -m busybox.build`."""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if __package__ in (None, ""):  # run as a file: `python busybox/build.py`
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from busybox import kbuild, module, source, toolchain
from busybox.cache import cache_dir, digest, write_atomic
from busybox.config import applet_names, configure
from busybox.errors import RecipeError
from busybox.headers import generate
from busybox.target import Native, Wasm

if TYPE_CHECKING:
    from collections.abc import Callable

    from busybox.target import Target

DEFAULT_OUTPUT = Path(__file__).resolve().parent.parent / "shellwasm" / "busybox.wasm"


def say(text: str) -> None:
    """Progress goes to standard error, one line each."""
    print(f"busybox: {text}", file=sys.stderr, flush=True)


def wasm_key() -> str:
    """The hash of everything that determines the bytes of `busybox.wasm`."""
    return digest(["wasm", source.SHA256, toolchain.ZIG_VERSION])


def is_current(path: Path) -> bool:
    """Is `path` the module that this recipe would build now?"""
    return path.is_file() and module.recipe_key(path.read_bytes()) == wasm_key()


def cached_wasm() -> Path:
    """Where the module of this recipe is kept once built; it need not exist."""
    return cache_dir() / f"{wasm_key()}.wasm"


def build_wasm(output: Path = DEFAULT_OUTPUT, *, force: bool = False) -> Path:
    """Make `output` the current module: nothing to do, a copy from the cache, or a build of about a minute."""
    if not force and is_current(output):
        return output
    cached = cached_wasm()
    if force or not is_current(cached):
        built = _build(lambda: Wasm(toolchain.zig(say)), ())
        write_atomic(cached, module.with_marks(built, wasm_key(), applet_names()))
    write_atomic(output, cached.read_bytes())
    say(f"{output} ({output.stat().st_size // 1024} KiB, {len(applet_names())} applets)")
    return output


def build_native(output: Path, *, extra: tuple[str, ...] = (), force: bool = False) -> Path:
    """Make `output` a native busybox of the same tarball and configuration, with `extra` applets."""
    cached = cache_dir() / f"{digest(['native', os.uname().machine, source.SHA256, *extra])}.native"
    if force or not cached.is_file():
        write_atomic(cached, _build(lambda: Native(toolchain.host(say)), extra), 0o755)
    write_atomic(output, cached.read_bytes(), 0o755)
    return output


def _build(target_of: Callable[[], Target], extra: tuple[str, ...]) -> bytes:
    archive = source.tarball(say)
    target = target_of()
    with tempfile.TemporaryDirectory(prefix="shellwasm-busybox-") as room:
        tree = source.unpack(archive, Path(room))
        configuration = configure(tree, native=isinstance(target, Native), extra=extra)
        applets = generate(tree, configuration, lambda text: target.preprocess(tree, text))
        files = kbuild.sources(tree, configuration, target.suffixes)
        jobs = target.jobs(tree, files)
        say(f"{len(applets)} applets, {len(jobs)} files, compiled by {target.compiler.name}")
        _compile(target, tree, jobs)
        say("linking")
        return target.link(tree, jobs)


def _compile(target: Target, tree: Path, jobs: list[Path]) -> None:
    """Compile `jobs` on all processors, with a line of progress every two seconds."""
    shown = time.monotonic()
    failures: list[str] = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = [pool.submit(target.compile, tree, job) for job in jobs]
        for done, future in enumerate(concurrent.futures.as_completed(running), 1):
            failure = future.result()
            if failure:
                failures.append(failure)
            if time.monotonic() - shown > 2:
                shown = time.monotonic()
                say(f"compiled {done} of {len(jobs)} files")
    if failures:
        raise RecipeError(f"{len(failures)} files do not compile:\n" + "\n".join(failures))


def main(argv: list[str] | None = None) -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m busybox.build", description="Build BusyBox for shellwasm.")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT, metavar="FILE", help="where busybox.wasm goes")
    parser.add_argument("--native", type=Path, metavar="FILE", help="build a native busybox instead")
    parser.add_argument("--with-ash", action="store_true", help="add ash and sh (native only)")
    parser.add_argument("--force", action="store_true", help="build even if nothing has changed")
    parser.add_argument("--list", action="store_true", help="print the names of the applets")
    options = parser.parse_args(argv)
    try:
        if options.list:
            print("\n".join(applet_names()))
        elif options.native:
            build_native(options.native, extra=("ash",) if options.with_ash else (), force=options.force)
        else:
            build_wasm(options.output, force=options.force)
    except RecipeError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
