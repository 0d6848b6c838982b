"""The benchmark program itself: it runs, and all shells give the same output. What it measures is nobody's test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.full
def test_rows_run_and_give_the_same_everywhere():
    command = [sys.executable, "-m", "bench", "-n", "1", "900", "glob"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert [line.split("  ")[0] for line in done.stdout.splitlines()[2:]] == ["900 substitutions", "glob 2,000 x 20"]
    assert "fails" not in done.stdout and "DIFFERS" not in done.stdout
