"""A source tree of BusyBox, unpacked once for the tests that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from busybox import source
from busybox.errors import RecipeError
from tests.conftest import missing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The top directory of the unpacked tarball."""
    try:
        archive = source.tarball(lambda text: None)
    except RecipeError as error:
        missing(str(error))
    return source.unpack(archive, tmp_path_factory.mktemp("busybox"))
