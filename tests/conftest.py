"""Marks, and the native shells that tests compare with."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

OTHER_MARKS = {"full", "soak"}
NATIVE_SHELLS = {
    "dash": ["dash"],
    "ash": ["busybox", "ash"],
    "bash": ["bash", "--posix"],
    "yash": ["yash"],
    "mksh": ["mksh"],
    "ksh": ["ksh"],
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test without another mark is an everyday one."""
    for item in items:
        if not OTHER_MARKS.intersection(mark.name for mark in item.iter_markers()):
            item.add_marker(pytest.mark.everyday)


def require_native(name: str) -> list[str]:
    """The command of a native shell. Without it: skip on a laptop, fail where CI says it must be there."""
    command = NATIVE_SHELLS[name]
    if shutil.which(command[0]) is None:
        missing(f"{command[0]} is not installed")
    return command


def missing(what: str) -> NoReturn:
    """Skip on a laptop, fail where CI says that everything must be there."""
    if os.environ.get("SHELLWASM_REQUIRE_NATIVE") == "1":
        pytest.fail(f"{what}, and SHELLWASM_REQUIRE_NATIVE is set")
    pytest.skip(what)


@pytest.fixture
def native() -> object:
    """`native("dash")` gives the command of a native shell, or skips."""
    return require_native
