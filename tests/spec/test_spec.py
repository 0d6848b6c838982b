"""Every case of the case files, on our shell; with the mark `full` also on the native shells."""

from __future__ import annotations

import pytest

from tests.conftest import NATIVE_SHELLS, require_native
from tests.spec.cases import Case, read_all
from tests.spec.shells import NATIVE, run_native, run_ours

CASES = read_all()
# On native shells these race with the jobs that they start, and lose on a busy machine (ours is still tested). Bash
# hangs in the last one on some machines and not on others.
LOAD_DEPENDENT = {
    "previous job",
    "kill by name",
    "trap exits a loop of continue",
    "a subshell knows no job for which its parent has waited, and none that has ended",
}
IDS = [f"{case.file}: {case.name}" for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_ours(case: Case) -> None:
    """Standard output and exit status are as expected."""
    assert run_ours(case.script) == case.expected, case.script


@pytest.mark.full
@pytest.mark.parametrize("shell", NATIVE_SHELLS)
@pytest.mark.parametrize("file", sorted({case.file for case in CASES}))
def test_native(file: str, shell: str) -> None:
    """The annotations are true: the native shell gives what each case of the file says of it."""
    require_native(shell)
    cases = [case for case in CASES if case.file == file and case.name not in LOAD_DEPENDENT]
    assert not [case.name for case in cases if not _is_as_stated(case, shell)]


def _is_as_stated(case: Case, shell: str) -> bool:
    """On one of three tries: how signals and background jobs interleave is a matter of the machine's load."""
    return any(run_native(NATIVE[shell], case.script) == case.wanted(shell) for _ in range(3))
