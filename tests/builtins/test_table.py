"""The table of builtins: names, kinds, usage."""

from __future__ import annotations

import pytest

from shellwasm.builtins import BUILTINS

SPECIAL = {
    *("break", ":", "continue", ".", "eval", "exec", "exit", "export", "readonly", "return", "set", "shift", "times"),
    *("trap", "unset"),
}  # XCU 2.15
INTRINSIC = {
    *("alias", "bg", "cd", "command", "fc", "fg", "getopts", "hash", "jobs", "kill", "read", "type", "ulimit", "umask"),
    *("unalias", "wait"),
}  # XCU 1.7


def test_every_special_builtin_of_the_standard() -> None:
    assert {name for name, builtin in BUILTINS.items() if builtin.special} >= SPECIAL


def test_every_intrinsic_utility_of_the_standard() -> None:
    assert BUILTINS.keys() >= INTRINSIC


@pytest.mark.parametrize("name", BUILTINS)
def test_record(name: str) -> None:
    """The record knows its own name, and its usage begins with that."""
    builtin = BUILTINS[name]
    assert builtin.name == name
    assert builtin.usage.split()[0] == name
    assert builtin.section
