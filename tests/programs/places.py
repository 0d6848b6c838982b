"""Runs a program written in sh under dash and under ours, with the same files and the same kind of tools (BusyBox's)."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from shellwasm import Mount, Sandbox

SECONDS = 100


@dataclass(frozen=True)
class Outcome:
    """Standard output, exit status, and the files that are there at the end: mode and content by path."""

    stdout: bytes
    status: int
    files: dict[str, tuple[int, bytes]]


@dataclass(frozen=True)
class Place:
    """A working directory of the host, whose path is the same in the sandbox; and the directories of read-only data."""

    work: Path
    data: tuple[str, ...]

    def environment(self, path: str, shell: str) -> dict[str, str]:
        """What both shells get; `SH` is the shell."""
        return {
            "PATH": path, "HOME": str(self.work), "SH": shell, "LC_ALL": "C", "TZ": "UTC0",
            "TMPDIR": str(self.work), "PWD": str(self.work),
        }  # fmt: skip

    def under_ours(self, script: str) -> Outcome:
        """Run it in a sandbox; the directory itself stays as it is."""
        mounts = [Mount(self.work, str(self.work), "cow"), *(Mount(path, path) for path in self.data)]
        with Sandbox(mounts=mounts, env=self.environment("/usr/bin:/bin:/usr/sbin:/sbin", "sh")) as sandbox:
            result = sandbox.run(script, cwd=str(self.work), timeout=SECONDS)
            files = {}
            for top, _, names in sandbox.fs.walk(str(self.work)):
                for path in (f"{top}/{name}" for name in names):
                    mode = sandbox.fs.lstat(path).st_mode
                    if stat.S_ISREG(mode):
                        files[os.path.relpath(path, self.work)] = stat.S_IMODE(mode), sandbox.fs.read_bytes(path)
            return Outcome(result.stdout, result.status, files)

    def under_dash(self, script: str, tools: Path) -> Outcome:
        """Run it in the directory."""
        done = subprocess.run(
            ["dash", "-c", script], env=self.environment(str(tools), "dash"), cwd=self.work, timeout=SECONDS,
            stdin=subprocess.DEVNULL, capture_output=True, umask=0o022,
        )  # fmt: skip
        return Outcome(done.stdout, done.returncode, dict(self._files_on_disk()))

    def _files_on_disk(self) -> list[tuple[str, tuple[int, bytes]]]:
        found = []
        for top, _, names in os.walk(self.work):
            for path in (os.path.join(top, name) for name in names):
                mode = os.lstat(path).st_mode
                if stat.S_ISREG(mode):
                    found.append((os.path.relpath(path, self.work), (stat.S_IMODE(mode), Path(path).read_bytes())))
        return found


def make_tools(directory: Path) -> Path:
    """A directory for PATH: BusyBox's applets, with dash as sh."""
    busybox, dash = shutil.which("busybox"), shutil.which("dash")
    assert busybox and dash
    directory.mkdir()
    for applet in subprocess.run([busybox, "--list"], capture_output=True, text=True, check=True).stdout.split():
        (directory / applet).symlink_to(dash if applet == "sh" else busybox)
    (directory / "dash").symlink_to(dash)
    return directory
