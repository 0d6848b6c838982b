"""Programs: the compiled modules that are kept, found by file or by content."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from shellwasm.errors import EngineError, SysError, strerror
from shellwasm.vfs.base import O_RDONLY
from shellwasm.wasi import preopens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from shellwasm.engine.base import Program
    from shellwasm.kernel.task import Task
    from shellwasm.vfs.base import Inode, Location

MODULE_MAX = 64 << 20  # bytes: compiling cannot be interrupted, and takes some tenfold memory
KEPT = 64  # modules; of others, the oldest is forgotten once nobody runs it


class Loaded:
    """A program, and what was found out about it."""

    __slots__ = ("preopens", "program")

    def __init__(self, program: Program) -> None:
        self.program: Any = program
        self.preopens = preopens.wanted(program.info)


class Programs:
    """Finds the program of a file: by the bytes object that the file was made from (BusyBox's is shared by all
    sandboxes), by inode and time of change, by content; else `load` compiles it, once, whoever asks at the same time.
    """

    def __init__(self, load: Callable[[bytes], Program]) -> None:
        self._compile = load
        self._lock = threading.Lock()
        self._shared: dict[int, tuple[bytes, Loaded]] = {}
        self._by_inode: WeakKeyDictionary[Inode, tuple[tuple[int, int], Loaded]] = WeakKeyDictionary()
        self._by_content: dict[bytes, Loaded] = {}  # the oldest first
        self._loading: dict[bytes, threading.Lock] = {}

    def find(self, task: Task) -> Loaded:
        """The program that `task` has become. EngineError."""
        location = _executable(task)
        inode = location.inode
        shared = inode.shared
        if shared is not None:
            known = self._shared.get(id(shared))
            if known is not None and known[0] is shared:
                return known[1]
        status = inode.stat()
        stamp = status.mtime, status.size
        held = self._by_inode.get(inode)
        if held is not None and held[0] == stamp:
            return held[1]
        if status.size > MODULE_MAX:
            raise EngineError(f"the module is larger than {MODULE_MAX >> 20} MiB")
        wasm = shared if shared is not None else _read(task, location)
        loaded = self._load(wasm)
        self._remember(inode, stamp, shared, loaded)
        return loaded

    def _remember(self, inode: Inode, stamp: tuple[int, int], shared: bytes | None, loaded: Loaded) -> None:
        with self._lock:
            self._by_inode[inode] = stamp, loaded
            if shared is not None:
                if len(self._shared) >= KEPT:
                    self._shared.clear()
                self._shared[id(shared)] = shared, loaded

    def _load(self, wasm: bytes) -> Loaded:
        with self._lock:
            loaded = self._by_content.get(wasm)
            if loaded is not None:
                return loaded
            mine = self._loading.setdefault(wasm, threading.Lock())
        with mine:
            loaded = self._by_content.get(wasm)
            if loaded is None:
                loaded = Loaded(self._compile(wasm))
                self._keep(wasm, loaded)
        with self._lock:
            self._loading.pop(wasm, None)
        return loaded

    def _keep(self, wasm: bytes, loaded: Loaded) -> None:
        with self._lock:
            while len(self._by_content) >= KEPT:
                del self._by_content[next(iter(self._by_content))]
            self._by_content[wasm] = loaded


def _executable(task: Task) -> Location:
    """Where the program of `task` is; exec has set it."""
    assert task.exe is not None
    return task.exe


def _read(task: Task, location: Location) -> bytes:
    file = location.inode.open(O_RDONLY, task, location)
    file.acquire()
    try:
        return file.pread(file.stat().size, 0)
    except SysError as error:
        raise EngineError(strerror(error.errno)) from None
    finally:
        file.release()
