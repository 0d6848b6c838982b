"""Programs: the compiled modules that are kept, found by file or by content."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from shellwasm.errors import EngineError, SysError, strerror
from shellwasm.vfs.base import O_RDONLY
from shellwasm.wasi import preopens
from shellwasm.wasi.compilation import Compilations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from shellwasm.engine.base import Program
    from shellwasm.kernel.task import Task
    from shellwasm.vfs.base import Inode, Location, OpenFile

MODULE_MAX = 64 << 20  # bytes: compiling takes some tenfold memory
_QUICK = 1 << 20  # bytes of a file given by the caller (BusyBox) that is compiled on the thread of who runs it
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
        self._compilations = Compilations()
        self._here = threading.Lock()

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
        loaded = self._load(task, wasm, shared is not None and len(wasm) <= _QUICK)
        self._remember(inode, stamp, shared, loaded)
        return loaded

    def _remember(self, inode: Inode, stamp: tuple[int, int], shared: bytes | None, loaded: Loaded) -> None:
        with self._lock:
            self._by_inode[inode] = stamp, loaded
            if shared is not None:
                if len(self._shared) >= KEPT:
                    self._shared.clear()
                self._shared[id(shared)] = shared, loaded

    def _load(self, task: Task, wasm: bytes, quick: bool) -> Loaded:
        loaded = self._by_content.get(wasm)
        if loaded is not None:
            return loaded
        if not quick:
            compiled: Loaded = self._compilations.compiled(task, wasm, self._make)
            return compiled
        with self._here:  # a change of threads costs more than its artifact
            return self._make(wasm)

    def _make(self, wasm: bytes) -> Loaded:
        loaded = self._by_content.get(wasm)
        if loaded is None:
            loaded = Loaded(self._compile(wasm))
            self._keep(wasm, loaded)
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
        return _whole(file)
    except SysError as error:
        raise EngineError(strerror(error.errno)) from None
    finally:
        file.release()


def _whole(file: OpenFile) -> bytes:
    """All bytes: one read of a host file may give fewer."""
    size, data = file.stat().size, b""
    while piece := file.pread(size - len(data), len(data)) if len(data) < size else b"":
        data = data + piece if data else piece
    return data
