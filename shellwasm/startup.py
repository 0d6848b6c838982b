"""Start-up of the command line: all bytecode that it needs in one file, read at once, and no garbage collection.

Python looks for, opens and checks each module's file: half of the time of a start. So a run that imports modules keeps
their bytecode together, beside the compiled WebAssembly, and later runs import from there; as with Python's own .pyc
files a source whose time or size has changed is read anew. What every run imports is run in the order of an earlier
run, without asking importlib for each.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from marshal import dumps, loads
from types import ModuleType

from shellwasm import generated, regex
from shellwasm.artifacts import ArtifactCache, default_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType
    from typing import Any

    Entry = tuple[str, str, int, int, int, int]
    """Source and .pyc file, the source's time and size as in the .pyc file's header, place and size of the code."""
    Kept = tuple[str, str, int, int, CodeType]
    """The same with the code."""

_HEADER = 16  # bytes of a .pyc file: magic number, flags, time, size (PEP 552)
_MASK = 0xFFFFFFFF
_MAGIC = b"shellwasm bytecode 4"
_SIZE = 8  # bytes of a number in the file
_STANDARD = 3  # descriptors below are the standard streams', even if closed now


class _Loader(SourceFileLoader):
    """Loads a source file whose bytecode is kept."""

    def __init__(self, name: str, path: str, code: CodeType, executed: list[str]) -> None:
        super().__init__(name, path)
        self._kept = code
        self._executed = executed

    def get_code(self, fullname: str) -> CodeType:
        return self._kept

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        self._executed.append(module.__name__)


class Startup:
    """A finder for `sys.meta_path`, from `begin` on.

    The file: magic, sizes of the file, the table and the core; the table: modules by name, our regular expressions and
    generated functions; the core: name and code of what each run imports, in the order in which it can be run; code of
    the other modules.
    """

    def __init__(self) -> None:
        directory = default_directory(os.environ, "bytecode")
        self._cache = ArtifactCache(directory, lambda _: None)  # Python is as silent about its own
        place = "".join(char if char.isalnum() else "-" for char in os.path.dirname(__file__))
        self._key = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}-{place[-150:]}"
        self._entries: dict[str, Entry] = {}
        self._core: dict[str, CodeType] = {}
        self._expressions: dict[regex.Source, regex.Machine | None] = {}
        self._functions: dict[str, bytes] = {}
        self._descriptor = self._base = -1
        self._earlier = frozenset(sys.modules)
        self._executed: list[str] = []
        self._order: list[str] = []

    def begin(self) -> None:
        """Before the other modules of the package are imported."""
        gc.disable()
        descriptor = self._cache.open(self._key)
        if descriptor is None:
            return
        length = len(_MAGIC) + 3 * _SIZE
        head = os.pread(descriptor, length, 0)
        whole, table, core = (int.from_bytes(head[at:][:_SIZE], "little") for at in range(len(_MAGIC), length, _SIZE))
        if descriptor < _STANDARD or not head.startswith(_MAGIC) or os.fstat(descriptor).st_size != whole:
            os.close(descriptor)  # of another version, or cut short
            return
        self._entries, self._expressions, self._functions = loads(os.pread(descriptor, table, length))
        regex.take_over(self._expressions)
        generated.take_over(self._functions)
        self._core = dict(loads(os.pread(descriptor, core, length + table)))
        self._descriptor, self._base = descriptor, length + table + core
        sys.meta_path.insert(0, self)  # a finder needs no more than find_spec
        if all(_stamp(self._entries[name][0]) == self._entries[name][2:4] for name in self._core):
            self._execute_core()

    def _execute_core(self) -> None:
        """Import what is in the core; it imports from itself only what is there already."""
        for name, code in self._core.items():
            package, _, last = name.rpartition(".")
            parent = sys.modules.get(package)
            spec = None if parent is None or name in sys.modules else self._spec(name, parent.__path__)
            if spec is None:
                continue
            sys.modules[name] = module = _module(spec)
            try:
                exec(code, module.__dict__)
            except BaseException:
                del sys.modules[name]
                raise
            setattr(parent, last, module)
            self._executed.append(name)

    def imported(self) -> None:
        """What was imported stays: the garbage collector need not look at it, now or at the end."""
        self._order = [] if self._news() else self._executed.copy()
        gc.freeze()
        gc.enable()

    def end(self) -> None:
        """Keep the bytecode of what was imported besides, in our own cache, even if Python may write no .pyc files."""
        found = {name: kept for name in self._news() if (kept := _bytecode(sys.modules[name]))}
        compiled = {source: regex.machine_of(*source) for source in regex.news()}
        functions = generated.news()
        if found or compiled or functions or self._order != [*self._core]:
            earlier = {name: (*entry[:4], self._code(name)) for name, entry in self._entries.items()}
            if self._order:  # else our sources have changed
                compiled, functions = {**self._expressions, **compiled}, {**self._functions, **functions}
            self._cache.store(self._key, _packed({**earlier, **found}, self._order, (compiled, functions)))

    def _news(self) -> list[str]:
        """The modules that were imported, but not from here."""
        return [name for name in sys.modules.keys() - self._entries.keys() - self._earlier if "." in name]

    def _code(self, name: str) -> CodeType:
        code = self._core.get(name)
        if code is None:
            place, size = self._entries[name][4:]
            code = loads(os.pread(self._descriptor, size, self._base + place))
        return code

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        """See importlib.abc.MetaPathFinder."""
        entry = self._entries.get(name)
        if entry is None or path is None:  # where others are depends on sys.path
            return None
        spec = self._spec(name, path) if _stamp(entry[0]) == entry[2:4] else None
        if spec is None:
            self._core.pop(name, None)
            del self._entries[name]
        return spec

    def _spec(self, name: str, path: Sequence[str]) -> ModuleSpec | None:
        source, cached = self._entries[name][:2]
        folder, _, file = source.rpartition(os.sep)
        is_package = file == "__init__.py"
        if (os.path.dirname(folder) if is_package else folder) not in path:
            return None
        loader = _Loader(name, source, self._code(name), self._executed)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [folder]
        spec.has_location = True
        spec.cached = cached
        return spec


def _module(spec: ModuleSpec) -> ModuleType:
    """A module with the attributes that importlib sets."""
    module = ModuleType(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__file__ = spec.origin
    setattr(module, "__cached__", spec.cached)  # noqa: B010 (typeshed knows it in none of its versions)
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    return module


def _packed(modules: dict[str, Kept], order: Sequence[str], others: tuple[Any, ...]) -> bytes:
    """The file's bytes; `others` is what the table has besides modules."""
    codes = {name: module[4] for name, module in modules.items() if name not in order}
    core = dumps([(name, modules[name][4]) for name in order])
    table: dict[str, Entry] = {name: (*module[:4], 0, 0) for name, module in modules.items()}
    parts, place = [], 0
    for name, code in codes.items():
        parts.append(dumps(code))
        table[name] = (*modules[name][:4], place, len(parts[-1]))
        place += len(parts[-1])
    head = dumps((table, *others))
    whole = len(_MAGIC) + 3 * _SIZE + len(head) + len(core) + place
    sizes = (size.to_bytes(_SIZE, "little") for size in (whole, len(head), len(core)))
    return b"".join((_MAGIC, *sizes, head, core, *parts))


def _stamp(source: str) -> tuple[int, int] | None:
    try:
        status = os.stat(source)
    except OSError:
        return None
    return int(status.st_mtime) & _MASK, status.st_size & _MASK


def _bytecode(module: ModuleType) -> Kept | None:
    """The module's bytecode: from its .pyc file, or compiled where Python writes none."""
    spec = getattr(module, "__spec__", None)
    if spec is None or not isinstance(spec.loader, SourceFileLoader) or spec.origin is None or spec.cached is None:
        return None
    kept = _written(spec.origin, spec.cached)
    return _compiled(spec, spec.loader) if kept is None and sys.dont_write_bytecode else kept


def _written(origin: str, cached: str) -> Kept | None:
    """What the .pyc file has, if it is valid by its source's time and size."""
    try:
        with open(cached, "rb") as file:
            data = file.read()
    except OSError:
        return None
    flags, time, size = (int.from_bytes(data[at : at + 4], "little") for at in (4, 8, 12))
    if flags or (time, size) != _stamp(origin):
        return None
    return origin, cached, time, size, loads(data[_HEADER:])


def _compiled(spec: ModuleSpec, loader: SourceFileLoader) -> Kept | None:
    assert spec.origin is not None and spec.cached is not None
    stamp = _stamp(spec.origin)
    code = loader.get_code(spec.name)
    if code is None or stamp is None or _stamp(spec.origin) != stamp:
        return None
    return spec.origin, spec.cached, *stamp, code
