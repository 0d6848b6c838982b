"""Applets one by one: each line of `invocations.txt` gives the same status, output and errors as native busybox.

Nothing is normalised: the lines ask for nothing that must differ (times of now, process ids, inode numbers, owners,
logins, the host's name), so whatever differs is told in `DIFFERENCES`, with what the sandbox gives instead.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from shellwasm import Mount, Sandbox

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]

TABLE = Path(__file__).with_name("invocations.txt")
STAMP = 1_000_000_000  # the time of each file: 2001-09-09 01:46:40 UTC
UMASK = "umask 022\n"  # a test run may have another mask than the sandbox

# script: (its row in docs/busybox.md, (status, output, errors) of the sandbox)
DIFFERENCES: dict[str, tuple[str, tuple[int, bytes, bytes]]] = {
    "awk 'BEGIN { print 2 ^ 63 }'": ("BB-8", (0, b"9223372036854775807\n", b"")),
    "env '[[' ab = 'a*' ']]'; echo $?": (
        "BB-11",
        (0, b"127\n", b"env: can't execute '[[': No such file or directory\n"),
    ),
}

FILES = {
    "words": b"pear\napple\nfig\nApple\nbanana\nfig\ncherry\napple\ndate\n10\n9\n2\n-3\n",
    "table": b"id:name:size\n3:carol:1K\n1:alice:20M\n2:bob:3G\n10:dave:7\n4:bob:12\n",
    "text": b"The quick brown fox\njumps over the lazy dog.\n\n  Indented line, with 3 commas, here,\n\ttab\there\n"
    b"foo.bar+baz [x] (y) a*b\nUPPER lower MiXeD\nlast line has 42 numbers 007\n",
    "crlf": b"one\r\ntwo\r\nthree\r\n",
    "bin": bytes(range(256)),
    "noeol": b"first\nlast without newline",
    "utf8": "h\u00e9llo w\u00f6rld\n\u65e5\u672c\u8a9e text\n".encode(),
    "long": b"a long line of words that goes on and on well past any usual width of eighty columns, truly it does so\n",
    "old": b"".join(b"line %d\n" % n for n in range(1, 31)),
    "new": b"".join(b"LINE %d\n" % n if n in (7, 25) else b"line %d\n" % n for n in range(1, 31) if n != 15),
    "s1": b"a\nb\nc\ne\n",
    "s2": b"b\nc\nd\ne\nf\n",
    "numbers": b"".join(b"%d\n" % n for n in range(1, 101)),
    "empty": b"",
    "d/a.txt": b"alpha\n",
    "d/b.c": b"int main(void) { return 0; }\n",
    "d/.hidden": b"hidden\n",
    "d/sub/c.txt": b"gamma needle\n" * 400,
    "d/sub/empty": b"",
    "d/sub/deep/e.c": b"/* needle */\n",
    "parts/10first": b"#!/bin/sh\necho first $*\n",
    "parts/20second": b"#!/bin/sh\necho second; exit 3\n",
    "parts/skip.me": b"#!/bin/sh\necho never\n",
}


def rows() -> list[tuple[str, str]]:
    """(identifier, script) of each line of the table: `awk-1` is the first below `# awk`."""
    group, number, found = "", 0, []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            group, number = line[2:], 0
        elif line:
            number += 1
            found.append((f"{group}-{number}", line))
    return found


def fill(directory: Path) -> None:
    """Make `directory` anew: the same files, modes and times whoever ran before."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir()
    for name, content in FILES.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o755 if name.startswith("parts/") else 0o644)
    (directory / "d" / "link").symlink_to("a.txt")
    (directory / "d" / "broken").symlink_to("nowhere")
    for path in (*directory.rglob("*"), directory):
        os.utime(path, (STAMP, STAMP), follow_symlinks=False)
        if path.is_dir():
            path.chmod(0o755)


@pytest.fixture(scope="module")
def room(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("invocations") / "w"


def in_sandbox(script: str, room: Path) -> tuple[int, bytes, bytes]:
    mounts = [Mount(str(room), str(room), "cow")]
    with Sandbox(mounts=mounts, cwd=str(room), env={"TZ": "UTC"}) as sandbox:
        result = sandbox.run(UMASK + script, timeout=60)
    return result.status, result.stdout, result.stderr


@pytest.mark.parametrize("script", [pytest.param(script, id=name) for name, script in rows()])
def test_invocation(native, room, script):
    fill(room)
    ours = in_sandbox(script, room)
    theirs = native.run(UMASK + script, room)
    if script in DIFFERENCES:
        _row, expected = DIFFERENCES[script]
        assert ours == expected != theirs
    else:
        assert ours == theirs


def test_the_table_is_large():
    scripts = [script for _, script in rows()]
    assert len(scripts) == len(set(scripts)) >= 200
    assert set(DIFFERENCES) <= set(scripts)
