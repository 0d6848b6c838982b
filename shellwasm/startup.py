"""Start-up of the command line: all bytecode that it needs in one file, read at once, and no garbage collection.

Python looks for, opens and checks each module's file: half of the time of a start. So a run that imports modules keeps
their bytecode together, beside the compiled WebAssembly, and later runs import from there; as with Python's own .pyc
files a source whose time or size has changed is read anew.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from marshal import dumps, loads

from shellwasm.artifacts import ArtifactCache, default_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

    Bytecode = tuple[str, str, int, int, bytes]
    """Source and .pyc file, the source's time and size as in the .pyc file's header, marshalled code."""
    Entry = tuple[str, str, int, int, int, int]
    """The same with place and size of the code."""

_HEADER = 16  # bytes of a .pyc file: magic number, flags, time, size (PEP 552)
_MASK = 0xFFFFFFFF
_MAGIC = b"shellwasm bytecode 1"
_SIZE = 8  # bytes of a number in the file
_STANDARD = 3  # descriptors below are the standard streams', even if closed now


class _Loader(SourceFileLoader):
    """Loads a source file whose bytecode is kept."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = loads(self._code)
        return code


class Startup:
    """A finder for `sys.meta_path`, from `begin` on.

    The file: magic, size of the file, size of the table, table of the modules by name, their code.
    """

    def __init__(self) -> None:
        directory = default_directory(os.environ, "bytecode")
        self._cache = ArtifactCache(directory, lambda _: None)  # Python is as silent about its own
        place = "".join(char if char.isalnum() else "-" for char in os.path.dirname(__file__))
        self._key = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}-{place[-150:]}"
        self._entries: dict[str, Entry] = {}
        self._descriptor = self._base = -1
        self._earlier = frozenset(sys.modules)

    def begin(self) -> None:
        """Before the other modules of the package are imported."""
        gc.disable()
        descriptor = self._cache.open(self._key)
        if descriptor is None:
            return
        head = os.pread(descriptor, len(_MAGIC) + 2 * _SIZE, 0)
        whole, table = (int.from_bytes(head[at:][:_SIZE], "little") for at in (len(_MAGIC), len(_MAGIC) + _SIZE))
        if descriptor < _STANDARD or not head.startswith(_MAGIC) or os.fstat(descriptor).st_size != whole:
            os.close(descriptor)  # of another version, or cut short
            return
        self._entries = loads(os.pread(descriptor, table, len(head)))
        self._descriptor, self._base = descriptor, len(head) + table
        sys.meta_path.insert(0, self)  # a finder needs no more than find_spec

    def imported(self) -> None:
        """What was imported stays: the garbage collector need not look at it, now or at the end."""
        gc.freeze()
        gc.enable()

    def end(self) -> None:
        """Keep the bytecode of what was imported besides."""
        if sys.dont_write_bytecode:
            return
        news = [name for name in sys.modules.keys() - self._entries.keys() - self._earlier if "." in name]
        found = {name: code for name in news if (code := _bytecode(sys.modules[name]))}
        if found:
            kept = {name: (*entry[:4], self._code(entry)) for name, entry in self._entries.items()}
            self._cache.store(self._key, _packed({**kept, **found}))

    def _code(self, entry: Entry) -> bytes:
        return os.pread(self._descriptor, entry[5], self._base + entry[4])

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        """See importlib.abc.MetaPathFinder."""
        entry = self._entries.get(name)
        if entry is None or path is None:  # where others are depends on sys.path
            return None
        source, cached, time, size = entry[:4]
        folder, _, file = source.rpartition(os.sep)
        is_package = file == "__init__.py"
        if (os.path.dirname(folder) if is_package else folder) not in path or _stamp(source) != (time, size):
            del self._entries[name]
            return None
        spec = ModuleSpec(name, _Loader(name, source, self._code(entry)), origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [folder]
        spec.has_location = True
        spec.cached = cached
        return spec


def _packed(modules: dict[str, Bytecode]) -> bytes:
    """The file's bytes."""
    table: dict[str, Entry] = {}
    place = 0
    for name, (source, cached, time, size, code) in modules.items():
        table[name] = (source, cached, time, size, place, len(code))
        place += len(code)
    head = dumps(table)
    whole = len(_MAGIC) + 2 * _SIZE + len(head) + place
    sizes = (size.to_bytes(_SIZE, "little") for size in (whole, len(head)))
    return b"".join((_MAGIC, *sizes, head, *(module[4] for module in modules.values())))


def _stamp(source: str) -> tuple[int, int] | None:
    try:
        status = os.stat(source)
    except OSError:
        return None
    return int(status.st_mtime) & _MASK, status.st_size & _MASK


def _bytecode(module: ModuleType) -> Bytecode | None:
    """The module's bytecode, if it has a .pyc file that is valid by its source's time and size."""
    spec = getattr(module, "__spec__", None)
    if spec is None or not isinstance(spec.loader, SourceFileLoader) or spec.origin is None or spec.cached is None:
        return None
    try:
        with open(spec.cached, "rb") as file:
            data = file.read()
    except OSError:
        return None
    flags, time, size = (int.from_bytes(data[at : at + 4], "little") for at in (4, 8, 12))
    if flags or (time, size) != _stamp(spec.origin):
        return None
    return spec.origin, spec.cached, time, size, data[_HEADER:]
