"""The wheel, built and installed into an empty environment, runs a pipeline from another directory."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(target), str(ROOT)],
        check=True, capture_output=True, timeout=800,
    )  # fmt: skip
    (file,) = target.glob("*.whl")
    return file


def test_contents(wheel):
    assert wheel.name.endswith("-py3-none-any.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "shellwasm/busybox.wasm", "shellwasm/busybox.LICENSE.txt", "shellwasm/grammar/posix_sh.lark",
        "shellwasm/syntax/tables.py", "shellwasm/py.typed", "shellwasm/busybox_recipe/build.py",
    ):  # fmt: skip
        assert wanted in names, wanted


def test_installed_wheel_runs(wheel, tmp_path):
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel], check=True, timeout=600
    )
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "data").write_text("b\na\nb\n")
    done = subprocess.run(
        [environment / "bin" / "shellwasm", "--mount", f"{elsewhere}:/e", "-c", "sort /e/data | uniq -c | sort -rn | head -1"],
        cwd=elsewhere, capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    assert done.stdout.split() == [b"2", b"b"]
