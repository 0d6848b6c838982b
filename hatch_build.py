"""Hatch's build hook: puts `busybox.wasm`, its licence and its recipe into the wheel, and the source into the sdist."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))  # hatch loads this file by its path: the recipe is its neighbour

from busybox import build, source, toolchain  # noqa: E402
from busybox.cache import cache_dir, recipe_files  # noqa: E402

RECIPE_IN_WHEEL = "shellwasm/busybox_recipe"
"""GPL-2.0 asks for the scripts that control compilation: the recipe goes where the module goes."""


class BuildHook(BuildHookInterface[Any]):
    """Builds the module when it is absent or not what the recipe would make now."""

    def dependencies(self) -> list[str]:
        """The C compiler, only when something has to be compiled."""
        if (
            self.target_name != "wheel"
            or build.is_current(build.DEFAULT_OUTPUT)
            or build.is_current(build.cached_wasm())
        ):
            return []
        return [toolchain.ZIG_REQUIREMENT]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before hatch collects files; `version` is `standard` or `editable`."""
        if self.target_name == "sdist":
            self._carry_source(build_data)
            return
        wasm = build.build_wasm()
        build_data["tag"] = "py3-none-any"
        if version == "editable":
            return
        included = build_data["force_include"]
        included[str(wasm)] = "shellwasm/busybox.wasm"
        included[str(ROOT / "busybox" / "LICENSE-BUSYBOX.txt")] = "shellwasm/busybox.LICENSE.txt"
        for file in recipe_files():
            included[str(file)] = f"{RECIPE_IN_WHEEL}/{file.relative_to(ROOT / 'busybox').as_posix()}"

    def _carry_source(self, build_data: dict[str, Any]) -> None:
        """An sdist builds without a network, when the tarball is here already."""
        for path in (ROOT / "busybox" / source.TARBALL, cache_dir() / source.TARBALL):
            if path.is_file():
                build_data["force_include"][str(path)] = f"busybox/{source.TARBALL}"
                return
