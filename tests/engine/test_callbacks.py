"""Callbacks: the generated makers are those of the imports that there are; others are compiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from shellwasm.engine import callback_table
from shellwasm.engine.base import HostImport
from shellwasm.engine.callbacks import maker_name, render_table
from shellwasm.wasi_host import import_table


def test_the_table_is_what_the_imports_need() -> None:
    """Else run scripts/callback_table.py."""
    assert Path(callback_table.__file__).read_text() == render_table(import_table().values())


@pytest.mark.parametrize("parameters", ["", "i", "iIIi"])
@pytest.mark.parametrize("has_result", [True, False])
def test_names_tell_shapes_apart(parameters: str, has_result: bool) -> None:
    item = HostImport("m", "f", parameters, lambda guest: 0, has_result=has_result)
    assert maker_name(item) == f"make_{parameters}_{'value' if has_result else 'nothing'}"
