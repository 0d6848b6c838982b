"""Which engine: `auto`, `wasmtime` or `wasmer`; one engine library per host process."""

from __future__ import annotations

import threading
from importlib import import_module
from importlib.machinery import PathFinder

from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from shellwasm.engine.base import Engine

ENGINES = {
    "wasmtime": ("shellwasm.engine.wasmtime", "WasmtimeEngine"),
    "wasmer": ("shellwasm.engine.wasmer", "WasmerEngine"),
}
_WASMER_PACKAGES = ("wasmer", "wasmer_compiler_cranelift")


class _Process:
    """The engine library that this host process uses: both own its SIGSEGV, SIGILL and SIGFPE handlers."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.library: str | None = None

    def claim(self, name: str) -> None:
        """EngineError if the other library is in use."""
        with self.lock:
            if self.library not in (None, name):
                raise EngineError(f"this process already uses {self.library}: {name} needs a process of its own")
            self.library = name


_PROCESS = _Process()  # the fact is the host process's, so this is a global


def has_wasmer() -> bool:
    """Are wasmer's packages installed?"""
    return all(PathFinder.find_spec(package) is not None for package in _WASMER_PACKAGES)


def resolve(choice: str | None = None) -> str:
    """The engine's name for a choice; `auto` (or None) is wasmer where it is installed, for who installed it wants it.

    EngineError for an unknown name.
    """
    if choice in (None, "", "auto"):
        return "wasmer" if has_wasmer() else "wasmtime"
    if choice not in ENGINES:
        raise EngineError(f"unknown engine {choice!r}: it must be auto, {' or '.join(ENGINES)}")
    return str(choice)


def make_engine(choice: str | None = None) -> Engine[Any]:
    """A new engine. EngineError, in one sentence, when it is not installed, unusable, or the other is in use."""
    name = resolve(choice)
    if name == "wasmer" and not has_wasmer():
        raise EngineError("wasmer is not installed: pip install 'shellwasm[wasmer]', on CPython 3.10 or older")
    _PROCESS.claim(name)
    module, factory = ENGINES[name]
    engine: Engine[Any] = getattr(import_module(module), factory)()
    return engine
