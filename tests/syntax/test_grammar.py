"""Which texts are scripts: the grammar's verdict, and what the native shells say."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from shellwasm.syntax import ShellSyntaxError, parse
from tests.conftest import NATIVE_SHELLS, require_native
from tests.syntax.cases import ACCEPTED, EXCEPTIONS, REJECTED
from tests.syntax.differential import accepts, native_verdicts

CORPUS_EXCEPTIONS = {
    "function ": "XCU 2.4: `function` may be a reserved word, and is in five of the six shells; dash has it not",
}


@pytest.mark.parametrize("text", ACCEPTED)
def test_accepted(text: str) -> None:
    parse(text)


@pytest.mark.parametrize("text", REJECTED)
def test_rejected(text: str) -> None:
    with pytest.raises(ShellSyntaxError):
        parse(text)


@pytest.mark.full
@pytest.mark.parametrize("text", [*ACCEPTED, *REJECTED])
def test_native_majority(text: str) -> None:
    for name in NATIVE_SHELLS:
        require_native(name)
    verdicts = native_verdicts(text)
    against = sum(verdict != accepts(text) for verdict in verdicts.values())
    assert (against >= 4) == (text in EXCEPTIONS), verdicts


def shell_scripts() -> list[Path]:
    """Every #!/bin/sh file where a Debian system keeps them."""
    found = []
    for root in ("/etc", "/usr", "/var/lib/dpkg/info"):
        for path in Path(root).rglob("*"):
            try:
                if path.is_symlink() or not path.is_file():
                    continue
                with path.open("rb") as file:
                    first = file.readline(64)
            except OSError:
                continue
            if first.startswith((b"#!/bin/sh", b"#! /bin/sh")):
                found.append(path)
    return sorted(found)


@pytest.mark.full
def test_verdict_of_dash_on_every_script_of_the_system(native: object) -> None:
    dash = native("dash")  # type: ignore[operator]
    different = []
    for path in shell_scripts():
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        theirs = subprocess.run([*dash, "-n", str(path)], capture_output=True, check=False).returncode == 0
        if accepts(text) != theirs and not any(construct in text for construct in CORPUS_EXCEPTIONS):
            different.append(str(path))
    assert different == []
