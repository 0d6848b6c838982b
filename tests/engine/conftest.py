"""Fixtures: a world per test, on the engine that SHELLWASM_ENGINE chooses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.engine.world import World


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()
