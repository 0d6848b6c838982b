"""The native busybox that applets are compared with: built from the same tarball and configuration, once, then
cached.
"""

from __future__ import annotations

import os
import subprocess

import pytest

from busybox.build import build_native
from busybox.config import applet_names


class Native:
    """Runs scripts with busybox ash and nothing but its applets on PATH."""

    def __init__(self, directory) -> None:
        self.busybox = build_native(directory / "busybox", extra=("ash",))
        self.bin = directory / "bin"
        self.bin.mkdir()
        for name in (*applet_names(), "ash", "sh"):
            (self.bin / name).symlink_to(self.busybox)

    def run(self, script: str, cwd, stdin: bytes = b"") -> tuple[int, bytes, bytes]:
        """(status, output, errors)"""
        env = {"PATH": str(self.bin), "HOME": "/root", "LANG": "C.UTF-8", "TZ": "UTC"}
        done = subprocess.run(
            [self.busybox, "ash", "-c", script], cwd=cwd, env=env, input=stdin, capture_output=True, timeout=60
        )
        return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="session")
def native(tmp_path_factory) -> Native:
    lock = os.environ.get("PYTEST_XDIST_WORKER", "main")
    return Native(tmp_path_factory.mktemp(f"native-{lock}"))
