"""Runs BusyBox's own test suite, from the pinned tarball: in a sandbox on our applets, or on a native busybox.

`runtest APPLET` is the unit: it runs the applet's folder of old-style cases and its `.tests` file.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from busybox import source
from busybox.config import applet_names, configure
from shellwasm import STDOUT, Mount, Sandbox

OUTCOME = re.compile(r"^(PASS|FAIL|SKIPPED|UNTESTED): (.*)$", re.MULTILINE)
VARIABLES = {"HOME": "/root", "LANG": "C.UTF-8", "TZ": "UTC", "USER": "root", "SKIP_KNOWN_BUGS": ""}
ROOM = "/busybox"  # where a sandbox sees the suite


class Outcome:
    """What one applet's cases gave: `cases` are (name, PASS, FAIL, SKIPPED or UNTESTED) in order."""

    def __init__(self, applet: str, output: bytes, note: str = "") -> None:
        self.applet = applet
        self.output = output.decode("utf-8", "replace")
        self.note = note
        found = [(name, word) for word, name in OUTCOME.findall(self.output)]
        self.cases = [(f"{applet}: {name}", word) for name, word in found]
        if note:
            self.cases.append((f"{applet}: {note}", "FAIL"))


class Suite:
    """The unpacked suite in `room`, with the configuration that its cases ask about."""

    def __init__(self, room: Path, verbose: bool = False) -> None:
        self.tree = source.unpack(source.tarball(print), room)
        self.flags = ["-v"] if verbose else []
        self._write_configuration()

    def _write_configuration(self) -> None:
        values = configure(self.tree, native=True, extra=("ash",)).values
        lines = []
        for name, value in values.items():
            text = {True: "y", False: None}.get(value, value) if isinstance(value, bool) else value
            quoted = f'"{text}"' if isinstance(value, str) else text
            lines.append(f"# CONFIG_{name} is not set" if text is None else f"CONFIG_{name}={quoted}")
        (self.tree / ".config").write_text("\n".join(lines) + "\n")

    def applets(self) -> list[str]:
        """The applets of ours that the suite has cases for."""
        tests = self.tree / "testsuite"
        known = {*applet_names(), "busybox", "ash", "sh"}
        named = {path.stem for path in tests.glob("*.tests")} | {path.name for path in tests.iterdir() if path.is_dir()}
        return sorted(known & named)

    def in_sandbox(self, applet: str, timeout: float) -> Outcome:
        """Run the cases of `applet` in a sandbox of its own; the files on disk stay as they are."""
        script = f'ln -s /bin/busybox {ROOM}/busybox && cd {ROOM}/testsuite && exec ./runtest "$@"'
        with Sandbox(mounts=[Mount(str(self.tree), ROOM, "cow")], env=VARIABLES) as sandbox:
            result = sandbox.run(script, args=[*self.flags, applet], stderr=STDOUT, timeout=timeout)
        return Outcome(applet, result.stdout, f"ended by {result.limit}" if result.limit else "")

    def natively(self, applet: str, busybox: Path, timeout: float) -> Outcome:
        """Run the cases of `applet` on a native busybox, in a copy of the suite."""
        with tempfile.TemporaryDirectory(dir=self.tree.parent) as name:
            room = Path(name)
            self._copy(room, busybox)
            env = {**VARIABLES, "PATH": str(room / "links")}
            command = [room / "busybox", "ash", "./runtest", *self.flags, applet]
            try:
                done = subprocess.run(
                    command, cwd=room / "testsuite", env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT, timeout=timeout, check=False,
                )  # fmt: skip
            except subprocess.TimeoutExpired as late:
                return Outcome(applet, late.stdout or b"", "ended by wall_time")
            return Outcome(applet, done.stdout)

    def _copy(self, room: Path, busybox: Path) -> None:
        """The suite in `room`, with links of all applets to `busybox`; its `.tests` are run by that busybox's sh."""
        shutil.copytree(self.tree / "testsuite", room / "testsuite", symlinks=True)
        shutil.copy(self.tree / ".config", room)
        (room / "busybox").symlink_to(busybox.resolve())
        (room / "links").mkdir()
        for name in (*applet_names(), "ash", "sh", "busybox"):
            (room / "links" / name).symlink_to(room / "busybox")
        for tests in (room / "testsuite").glob("*.tests"):
            text = tests.read_bytes()
            tests.write_bytes(text.replace(b"#!/bin/sh", f"#!{room}/links/sh".encode(), 1))
