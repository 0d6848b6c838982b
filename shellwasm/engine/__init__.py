"""The WebAssembly engines behind one protocol (`base`), and the choice between them."""

from __future__ import annotations

from importlib.util import find_spec

from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.engine.base import Engine

_WASMER_PACKAGES = ("wasmer", "wasmer_compiler_cranelift")


def resolve(choice: str) -> str:
    """`auto` is wasmer where its packages are installed (who installed the extra wants it), else wasmtime. EngineError."""
    if choice == "auto":
        return "wasmer" if _missing_wasmer() is None else "wasmtime"
    if choice == "wasmer":
        missing = _missing_wasmer()
        if missing is not None:
            raise EngineError(
                f"the engine wasmer needs the package {missing}: install shellwasm[wasmer] "
                "(its wheels exist for CPython 3.10 and older only)"
            )
    return choice


def _missing_wasmer() -> str | None:
    return next((name for name in _WASMER_PACKAGES if find_spec(name) is None), None)


def make_engine(name: str) -> Engine:
    """A new engine. EngineError when its library cannot be used."""
    if name == "wasmer":
        raise EngineError("the engine wasmer is not part of this version yet: use wasmtime")
    from shellwasm.engine.wasmtime import WasmtimeEngine

    return WasmtimeEngine()
