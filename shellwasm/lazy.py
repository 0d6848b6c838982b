"""What is imported only when it is first needed, for start-up: the WebAssembly host, host mounts, snapshots,
asyncio.
"""

from __future__ import annotations

import os
import threading

from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping, Sequence
    from types import ModuleType
    from typing import Any

    from shellwasm.kernel.task import Task
    from shellwasm.session import Session
    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.vfs import VFS
    from shellwasm.vfs.view import FileView
    from shellwasm.wasi_host import WasmLoader

ENGINES = ("auto", "wasmtime", "wasmer")


class LazyLoader:
    """A kernel loader for WebAssembly that makes the real one, shared by all sandboxes, when the first module runs."""

    __slots__ = ("_loader", "choice")

    def __init__(self, choice: str | None) -> None:
        self.choice = choice or os.environ.get("SHELLWASM_ENGINE") or "auto"
        if self.choice not in ENGINES:
            raise EngineError(f"unknown engine {self.choice!r}: it must be auto, wasmtime or wasmer")
        self._loader: WasmLoader | None = None

    @property
    def loader(self) -> WasmLoader:
        """The shared loader. EngineError."""
        if self._loader is None:
            self._loader = _shared_loader(self.choice)
        return self._loader

    @property
    def engine_name(self) -> str:
        """`wasmtime` or `wasmer`."""
        return self.loader.engine.name

    def __call__(self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
        """See `kernel.base.Loader`."""
        return self.loader(task, path, argv, environ)


_lock = threading.Lock()
_loaders: dict[str, WasmLoader] = {}


def _shared_loader(choice: str) -> WasmLoader:
    from shellwasm.engine.select import make_engine, resolve
    from shellwasm.wasi_host import WasmLoader

    name = resolve(choice)
    with _lock:
        loader = _loaders.get(name)
        if loader is None:
            loader = _loaders[name] = WasmLoader(lambda: make_engine(name))
        return loader


def load_aio() -> ModuleType:
    """The module `aio`, which needs asyncio."""
    from shellwasm import aio

    return aio


def load_mounting() -> ModuleType:
    """The module `mounting`, with the filesystems of the host."""
    from shellwasm import mounting

    return mounting


def load_snapshots() -> ModuleType:
    """The module `snapshot`, with hashes and the printer of the language."""
    from shellwasm import snapshot

    return snapshot


def make_session(*arguments: Any, **options: Any) -> Session:
    """A `session.Session`."""
    from shellwasm.session import Session

    return Session(*arguments, **options)


def make_view(vfs: VFS, caller: Caller) -> FileView:
    """A `vfs.view.FileView`, with its archives."""
    from shellwasm.vfs.view import FileView

    return FileView(vfs, caller)


def drive_coroutine(coroutine: Awaitable[Any]) -> Any:
    """Run a coroutine to its end on this thread, in a loop of its own."""
    import asyncio

    async def main() -> Any:
        return await coroutine

    return asyncio.run(main())
