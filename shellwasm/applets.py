"""The BusyBox module that comes with shellwasm: where it is, and which applets it has."""

from __future__ import annotations

import os
from functools import lru_cache

from shellwasm.errors import EngineError

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "busybox.wasm")
_HIDDEN = frozenset((b"[[",))  # an ordinary command would misread what bash means by it: LIM-BASH
_SECTION = b"shellwasm.applets"  # a custom section: names between blanks, ended by a newline


@lru_cache(maxsize=1)
def read_module() -> bytes:
    """The module's bytes, always the same object: files made of it share it. EngineError with what to do when it was
    not built.
    """
    try:
        with open(PATH, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise EngineError(
            "busybox.wasm is not built: install shellwasm with pip (`pip install -e .` in a checkout), "
            "or run `python -m busybox.build`"
        ) from None


def names(module: bytes) -> list[bytes]:
    """The applets of a module, from its custom section; empty if it has none."""
    at = module.rfind(_SECTION)
    if at < 0:
        return []
    begin = at + len(_SECTION)
    return [name for name in module[begin : module.index(b"\n", begin)].split() if name not in _HIDDEN]
