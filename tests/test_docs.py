"""The snippets of the documents and of the docstrings run as they stand."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

import shellwasm
from shellwasm import limits, mapping, mount, process, result, sandbox

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = [
    pytest.param(block, id=f"{path.name}-{number}")
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL))
]


@pytest.mark.parametrize("code", SNIPPETS)
def test_snippet(code):
    scope: dict[str, object] = {"__name__": "snippet"}
    exec("import shellwasm\nfrom shellwasm import Limits, Mount, Sandbox", scope)
    exec(compile(code, "snippet", "exec"), scope)


@pytest.mark.parametrize("module", [shellwasm, limits, mapping, mount, process, result, sandbox])
def test_docstrings(module):
    found = doctest.testmod(module)
    assert found.attempted > 0 and found.failed == 0
