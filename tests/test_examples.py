"""Each example runs, and prints what it promises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WANTED = {
    "agent_tool": "modified /project/notes.txt",
    "batch": "multiples of 7: 14",
    "ci_steps": "job status 1",
    "count_commands": "exec",
    "custom_command": "hello from the host\n1\n2\n3\nfailed\n/usr/local/bin/fetch",
    "differential": "0 differences",
    "grade_scripts": "eve: stopped by the limit wall_time",
    "live_log": "event 1\nevent 2\nevent 3\n",
    "rewrite_rm": 'trash -- "$d"   # gone',
    "tree_search": "bytes with sort -o",
}


def test_all_are_here():
    assert sorted(WANTED) == sorted(path.stem for path in (ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("name", WANTED)
def test_example(name):
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / f"{name}.py")],
        capture_output=True, timeout=100, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    assert WANTED[name] in done.stdout.decode()


@pytest.mark.full
@pytest.mark.timeout(300)
def test_batch_over_a_local_dask_cluster():
    pytest.importorskip("distributed")
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "batch.py"), "--dask"],
        capture_output=True, timeout=250, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert "multiples of 7: 14" in done.stdout.decode(), done.stderr.decode()[-2000:]
