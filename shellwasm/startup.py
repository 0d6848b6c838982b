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

    Entry = tuple[str, str, int, int, bytes]
    """Source and .pyc file, the source's time and size as in the .pyc file's header, marshalled code."""

_HEADER = 16  # bytes of a .pyc file: magic number, flags, time, size (PEP 552)
_MASK = 0xFFFFFFFF


class _Loader(SourceFileLoader):
    """Loads a source file whose bytecode is at hand."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = loads(self._code)
        return code


class Startup:
    """A finder for `sys.meta_path`, from `begin` on."""

    def __init__(self) -> None:
        directory = default_directory(os.environ, "bytecode")
        self._cache = ArtifactCache(directory, lambda _: None)  # Python is as silent about its own
        place = "".join(char if char.isalnum() else "-" for char in os.path.dirname(__file__))
        self._key = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}-{place[-150:]}"
        self._entries: dict[str, Entry] = {}
        self._earlier = frozenset(sys.modules)

    def begin(self) -> None:
        """Before the other modules of the package are imported."""
        gc.disable()
        data = self._cache.load(self._key)
        if data is not None:
            try:
                self._entries = loads(data)
            except (EOFError, TypeError, ValueError):  # the disk lost a part of it
                return
            sys.meta_path.insert(0, self)  # type: ignore[arg-type]  # a finder needs no more than find_spec

    def imported(self) -> None:
        """What was imported stays: the garbage collector need not look at it, now or at the end."""
        gc.freeze()
        gc.enable()

    def end(self) -> None:
        """Keep the bytecode of what was imported besides."""
        if sys.dont_write_bytecode:
            return
        news = [name for name in sys.modules.keys() - self._entries.keys() - self._earlier if "." in name]
        found = {name: entry for name in news if (entry := _entry(sys.modules[name]))}
        if found:
            self._cache.store(self._key, dumps({**self._entries, **found}))

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        """See importlib.abc.MetaPathFinder."""
        entry = self._entries.get(name)
        if entry is None or path is None:  # where others are depends on sys.path
            return None
        source, cached, time, size, code = entry
        folder, _, file = source.rpartition(os.sep)
        is_package = file == "__init__.py"
        if (os.path.dirname(folder) if is_package else folder) not in path or _stamp(source) != (time, size):
            del self._entries[name]
            return None
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [folder]
        spec.has_location = True
        spec.cached = cached
        return spec


def _stamp(source: str) -> tuple[int, int] | None:
    try:
        status = os.stat(source)
    except OSError:
        return None
    return int(status.st_mtime) & _MASK, status.st_size & _MASK


def _entry(module: ModuleType) -> Entry | None:
    """The module's bytecode, if it has a .pyc file that is valid by its source's time and size."""
    spec = module.__spec__
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
