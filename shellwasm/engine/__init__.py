"""WebAssembly engines behind one protocol: `base` has it, `select` chooses, `wasmtime` and `wasmer` implement it."""

from __future__ import annotations

from shellwasm.engine.select import make_engine, resolve

__all__ = ["make_engine", "resolve"]
