"""The snippets of the documents run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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
