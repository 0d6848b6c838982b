"""The case files of this folder, on our shell (their format and the native shells' part: tests/spec)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.cases import Case, read_file
from tests.spec.shells import run_ours

CASES = [case for path in sorted(Path(__file__).parent.glob("*.test.sh")) for case in read_file(path)]


@pytest.mark.parametrize("case", CASES, ids=[f"{case.file}: {case.name}" for case in CASES])
def test_ours(case: Case) -> None:
    assert run_ours(case.script) == case.expected, case.script
