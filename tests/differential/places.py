"""Where a random script runs: a directory with the same files everywhere; what is there at the end is compared too."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import tempfile
from contextlib import suppress

from shellwasm.limits import Limits
from shellwasm.sandbox import Sandbox
from tests.spec.cases import Outcome
from tests.spec.shells import TIMEOUT, default_signals

PROLOGUE = """p() { printf '[%s]' "$#" "$@"; echo; }
f() { p f "$@"; }; g() { p g "$1"; return 3; }
r() { while IFS= read -r _l; do printf '<%s>' "$_l"; done; echo "<$_l>"; }
a='1 2' b= c=abc n=5 t='*' u=a:b: k='p k'; unset x y
set -- A 'B C' ''
"""
FILES = {
    b"f1": b"", b"f2": b"two\n", b".h": b"", b"o": b"l1 x\n l2:y\n", b"d/e": b"", b"d/s/in": b"",
    b"q/a": b"", b"q/a b": b"", b"q/*": b"", b"q/[x]": b"", b"q/\xc3\xa9": b"", b"q/\xff": b"", b"q/-n": b"",
    b"q/.hid": b"", b"q/x\\y": b"", b"q/n\nl": b"", b"q/$a": b"", b"q/~": b"", b"q/Z": b"", b"q/]": b"",
}  # fmt: skip
DIRECTORIES = (b"d", b"d/s", b"q")
LINKS = {b"l": b"d"}
ENVIRONMENT = {"HOME": "/h", "LC_ALL": "C"}
OURS = "/tmp/spec"


def run_native(argv: list[str], script: str, seconds: float, child: str = "") -> Outcome:
    """What a native shell makes of it; `child`: the same shell in one word."""
    with tempfile.TemporaryDirectory(prefix="spec.", ignore_cleanup_errors=True) as directory:
        _furnish(os.fsencode(directory))
        environment = {**ENVIRONMENT, "PATH": "/usr/bin:/bin", "SH": child or argv[0], "TMP": directory}
        process = subprocess.Popen(
            [*argv, "-c", _encoded(script), "sh"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, cwd=directory, env=environment, start_new_session=True,
            preexec_fn=default_signals,
        )  # fmt: skip
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            return TIMEOUT
        finally:
            _end_session(process)
        code = process.returncode
        return _outcome(output + _left(os.fsencode(directory)), 128 - code if code < 0 else code)


def _end_session(process: subprocess.Popen[bytes]) -> None:
    """Kill what the script left running, and the shell itself if it still runs."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def run_ours(script: str, seconds: float) -> Outcome:
    """What our shell makes of it, in a sandbox of its own."""
    env = {**ENVIRONMENT, "PATH": "/usr/bin:/bin", "SH": "sh", "TMP": OURS}
    with Sandbox(env=env, limits=Limits(wall_time=seconds)) as sandbox:
        _furnish_ours(sandbox)
        result = sandbox.run(script, cwd=OURS)
        if result.limit is not None:
            return TIMEOUT
        left = b"".join(_described(name, *entry) for name, entry in sorted(_entries_of_ours(sandbox).items()))
        return _outcome(result.stdout + left, result.status)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _outcome(output: bytes, status: int) -> Outcome:
    return Outcome(output.decode("utf-8", "surrogateescape"), status)


def _furnish(place: bytes) -> None:
    for name in DIRECTORIES:
        os.mkdir(os.path.join(place, name))
    for name, content in FILES.items():
        with open(os.path.join(place, name), "wb") as file:
            file.write(content)
    for name, target in LINKS.items():
        os.symlink(target, os.path.join(place, name))


def _furnish_ours(sandbox: Sandbox) -> None:
    files = sandbox.fs
    for name in (b"", *DIRECTORIES):
        files.mkdir(_guest(name))
    for name, content in FILES.items():
        files.write_bytes(_guest(name), content)
    for name, target in LINKS.items():
        files.symlink(target.decode(), _guest(name))


def _guest(name: bytes) -> str:
    return f"{OURS}/{os.fsdecode(name)}".rstrip("/")


def _described(name: bytes, mode: int, content: bytes) -> bytes:
    """A file that a script left, unless it is as it was."""
    return b"" if FILES.get(name) == content else b"--- %s %o\n%s" % (name, mode, content)


def _left(place: bytes) -> bytes:
    """The files at the end: name, mode, content."""
    entries = {name: entry for name in os.listdir(place) if (entry := _entry(os.path.join(place, name)))}
    return b"".join(_described(name, *entry) for name, entry in sorted(entries.items()))


def _entry(path: bytes) -> tuple[int, bytes] | None:
    with suppress(FileNotFoundError):
        status = os.lstat(path)
        if stat.S_ISREG(status.st_mode):
            with open(path, "rb") as file:
                return stat.S_IMODE(status.st_mode), file.read()
    return None


def _entries_of_ours(sandbox: Sandbox) -> dict[bytes, tuple[int, bytes]]:
    files = sandbox.fs
    found = {}
    for name in files.listdir(OURS):
        path = f"{OURS}/{name}"
        with suppress(FileNotFoundError):  # background commands may still be at work
            status = files.lstat(path)
            if stat.S_ISREG(status.st_mode):
                found[os.fsencode(name)] = stat.S_IMODE(status.st_mode), files.read_bytes(path)
    return found
