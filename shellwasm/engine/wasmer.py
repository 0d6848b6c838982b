"""The wasmer engine, for CPython 3.10 and older: stores and functions of each thread, instrumented modules.

wasmer's objects belong to the thread that made them, and it holds the GIL while WebAssembly runs; it cannot be
interrupted or limited. So each thread has its own store, modules and functions, and `instrument` puts the checks into
the module.
"""

from __future__ import annotations

import sys
import threading
from _blake2 import blake2b
from _thread import get_ident

import wasmer
from wasmer_compiler_cranelift import Compiler

from shellwasm.artifacts import ArtifactCache, processor
from shellwasm.engine import base
from shellwasm.engine.base import Capabilities, Guest, HostImport, OutOfMemory, Trap
from shellwasm.engine.common import entry_of, let_others_run, on_new_thread, resolve_imports
from shellwasm.engine.instrument import CHECK_MODULE, CHECK_NAME, REVISION, initial_memory, instrument
from shellwasm.engine.module import ModuleInfo
from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

MAX_NESTING = 4  # runs on one thread's stack; deeper ones get a thread of their own
_PAGE = 65_536
_DIGEST = 32  # bytes of the digest before a stored artifact
_EMPTY = memoryview(b"")

# fragments of wasmer's messages
_TRAP_KINDS = (
    ("unreachable", base.UNREACHABLE),
    ("out of bounds memory access", base.MEMORY),
    ("misaligned", base.MEMORY),
    ("out of bounds table access", base.TABLE),
    ("undefined element", base.TABLE),
    ("uninitialized element", base.INDIRECT_CALL),
    ("indirect call type mismatch", base.INDIRECT_CALL),
    ("integer divide by zero", base.INTEGER_DIVIDE_BY_ZERO),
    ("integer overflow", base.INTEGER_OVERFLOW),
    ("invalid conversion to integer", base.BAD_CONVERSION),
    ("call stack exhausted", base.STACK_OVERFLOW),
)

_TEMPLATE = """
def make(function, current, get_ident, fail):
    def host({names}):
        guest = current[get_ident()]
        try:
            result = function(guest{arguments})
            if guest.task.attention:
                guest.deliver()
        except BaseException as error:
            result = fail(guest, error)
        {leave}
    return host
"""
_RETURN = "return result if result < 0x80000000 else result - 0x100000000"


class WasmerProgram:
    """A module; artifacts are compiled per limit of memory, and loaded by each thread that runs one."""

    __slots__ = ("artifacts", "cache", "entry", "imports", "info", "minimum", "wasm")

    def __init__(self, info: ModuleInfo, wasm: bytes, cache: ArtifactCache) -> None:
        self.info = info
        self.wasm = wasm
        self.minimum = initial_memory(wasm)  # bytes
        self.entry = ""
        self.artifacts: dict[int | None, bytes] = {}  # by limit in pages
        self.cache = cache
        self.imports: list[HostImport] = []


class _Thread(threading.local):
    """What one thread has: its store, functions by import, and modules by program and limit."""

    def __init__(self) -> None:
        self.store = wasmer.Store(wasmer.engine.Universal(Compiler))
        self.functions: dict[tuple[str, str], Any] = {}
        self.modules: dict[tuple[WasmerProgram, int | None], Any] = {}
        self.imports: dict[WasmerProgram, dict[str, dict[str, Any]]] = {}
        self.check: Any = None


class _Instance:
    """One run: see `base.Instance`. `raised` is the host exception that unwinds it."""

    __slots__ = ("depth", "engine", "exports", "memory", "program", "raised")

    def __init__(self, engine: WasmerEngine, program: WasmerProgram, depth: int) -> None:
        self.engine = engine
        self.program = program
        self.exports: Any = None
        self.memory: Any = None
        self.depth = depth
        self.raised: BaseException | None = None

    def refresh(self) -> memoryview:
        """The whole linear memory as it is now; empty before the module has one."""
        return memoryview(self.memory.buffer) if self.memory is not None else _EMPTY

    def call(self, export: str, argument: int) -> int | None:
        """See `base.Instance`. None when there is no such export of that type."""
        signature = self.program.info.exported_signature(export)
        if signature is None or signature[0] != "i" or signature[1] not in ("", "i"):
            return None
        result = self.invoke(getattr(self.exports, export), argument)
        return (result or 0) & 0xFFFFFFFF

    def invoke(self, function: Callable[..., int | None], *arguments: int) -> int | None:
        """Call WebAssembly; raises Trap or what a host function raised."""
        try:
            return function(*arguments)
        except RuntimeError as error:
            raised, self.raised = self.raised, None
            if raised is not None:
                raise raised from None
            raise _meaning(str(error)) from None


def _hint(text: str) -> None:
    sys.stderr.write(f"shellwasm: {text}\n")


class WasmerEngine:
    """See `base.Engine`."""

    name = "wasmer"
    max_nesting = MAX_NESTING
    version: str = wasmer.__version__
    capabilities = Capabilities(
        releases_gil=False, interrupts="countdown in the module", limits_memory="maximum in the module"
    )

    def __init__(self, *, hint: Callable[[str], None] = _hint) -> None:
        self._hint = hint
        self._lock = threading.Lock()
        self._mine = _Thread()
        self.current: dict[int, Guest] = {}
        self._makers: dict[tuple[str, bool], Callable[..., Callable[..., int]]] = {}
        self._caches: dict[str | None, ArtifactCache] = {}
        self._identity = f"wasmer-{self.version}-{REVISION} {processor()}"

    # loading

    def load(self, wasm: bytes, cache_dir: str | None = None) -> WasmerProgram:
        """See `base.Engine`. A module is compiled when it is first run, for the limit of memory that it then has."""
        info = ModuleInfo(wasm)
        with self._lock:
            cache = self._caches.get(cache_dir)
            if cache is None:
                cache = self._caches[cache_dir] = ArtifactCache(cache_dir, self._hint)
        return WasmerProgram(info, wasm, cache)

    def _key(self, program: WasmerProgram, pages: int | None) -> str:
        digest = blake2b(f"{self._identity} {pages}".encode(), digest_size=32)
        digest.update(program.wasm)
        return f"{digest.hexdigest()}.wasmer"

    def bind(self, program: WasmerProgram, imports: Mapping[tuple[str, str], HostImport]) -> None:
        """See `base.Engine`."""
        program.entry = entry_of(program.info)
        program.imports = resolve_imports(program.info, imports)

    def _module(self, program: WasmerProgram, pages: int | None) -> Any:
        """The program for this thread."""
        mine = self._mine
        module = mine.modules.get((program, pages))
        if module is None:
            artifact = program.artifacts.get(pages)
            if artifact is None:
                artifact = self._artifact(program, pages)
            module = mine.modules[program, pages] = wasmer.Module.deserialize(mine.store, artifact)
        return module

    def _artifact(self, program: WasmerProgram, pages: int | None) -> bytes:
        """The compiled, instrumented module: from the cache, or made now (BusyBox: 5 s)."""
        key = self._key(program, pages)
        with self._lock:
            artifact = program.artifacts.get(pages) or _unsealed(program.cache.load(key))
            if artifact is None:
                limit = None if pages is None else pages * _PAGE
                try:
                    module = wasmer.Module(self._mine.store, instrument(program.wasm, memory_limit=limit))
                except RuntimeError as error:
                    raise EngineError(f"invalid module: {error}") from None
                artifact = module.serialize()
                if program.cache.usable():
                    program.cache.store(key, _digest(artifact) + artifact)
            program.artifacts[pages] = artifact
        return artifact

    # host functions

    def _imports(self, program: WasmerProgram) -> Any:
        """The program's imports for this thread; making 60 of them takes 2.5 ms."""
        mine = self._mine
        table = mine.imports.get(program)
        if table is not None:
            return table
        table = mine.imports[program] = {CHECK_MODULE: {CHECK_NAME: self._check_function()}}
        for item in program.imports:
            key = item.module, item.name
            function = mine.functions.get(key)
            if function is None:
                function = mine.functions[key] = self._function(item)
            table.setdefault(item.module, {})[item.name] = function
        return table

    def _check_function(self) -> Any:
        mine = self._mine
        if mine.check is None:
            mine.check = wasmer.Function(mine.store, self._check, wasmer.FunctionType([], []))
        return mine.check

    def _check(self) -> None:
        """What the instrumented module calls now and then: let other threads run, look at the task."""
        let_others_run()
        guest = self.current[get_ident()]
        if guest.task.attention:
            try:
                guest.tick()
            except BaseException as error:
                self._unwind(guest, error)

    def _function(self, item: HostImport) -> Any:
        shape = item.parameters, item.has_result
        maker = self._makers.get(shape)
        if maker is None:
            maker = self._makers[shape] = _compile(*shape)
        host = maker(item.function, self.current, get_ident, self._failing(item.negated))
        kinds = {"i": wasmer.Type.I32, "I": wasmer.Type.I64}
        parameters, results = ([kinds[letter] for letter in letters] for letters in item.signature)
        return wasmer.Function(self._mine.store, host, wasmer.FunctionType(parameters, results))

    def _failing(self, negated: bool) -> Callable[[Guest, BaseException], int]:
        def fail(guest: Guest, error: BaseException) -> int:
            try:
                number = guest.errno(error)
                if guest.task.attention:
                    guest.deliver()
                return -number if negated else number
            except BaseException as fatal:
                return self._unwind(guest, fatal)

        return fail

    def _unwind(self, guest: Guest, error: BaseException) -> int:
        assert isinstance(guest.instance, _Instance)
        guest.instance.raised = error
        raise RuntimeError("host")

    # running

    def run(self, program: WasmerProgram, guest: Guest) -> None:
        """See `base.Engine`."""
        ident = get_ident()
        outer = self.current.get(ident)
        depth = self.depth()
        if depth >= MAX_NESTING:
            on_new_thread(self.run, program, guest)
            return
        limit = guest.memory_limit
        if limit is not None and program.minimum > limit:
            raise OutOfMemory(f"the module needs {program.minimum} bytes of memory at first")
        pages = None if limit is None else limit // _PAGE
        module = self._module(program, pages)
        instance = guest.instance = _Instance(self, program, depth)
        self.current[ident] = guest
        try:
            if guest.task.attention:
                guest.tick()
            self._run_in(instance, module, guest)
        finally:
            if outer is None:
                del self.current[ident]
            else:
                self.current[ident] = outer
            guest.detach()

    def _run_in(self, instance: _Instance, module: Any, guest: Guest) -> None:
        try:
            made = wasmer.Instance(module, self._imports(instance.program))
        except RuntimeError as error:
            raised = instance.raised
            if raised is not None:
                raise raised from None
            raise _instantiation_error(str(error)) from None
        instance.exports = exports = made.exports
        memory = getattr(exports, "memory", None) if "memory" in instance.program.info.exports else None
        if isinstance(memory, wasmer.Memory):
            instance.memory = memory
        guest.memory = instance.refresh()
        instance.invoke(getattr(exports, instance.program.entry))

    def depth(self) -> int:
        """See `base.Engine`."""
        outer = self.current.get(get_ident())
        return outer.instance.depth + 1 if outer is not None else 0  # type: ignore[union-attr]

    def interrupt(self, guest: Guest) -> None:
        """See `base.Engine`: the module looks at the task by itself, every few hundred microseconds."""

    def close(self) -> None:
        """See `base.Engine`: threads give their stores back when they end."""
        self._mine = _Thread()


def _digest(artifact: bytes) -> bytes:
    return blake2b(artifact, digest_size=_DIGEST).digest()


def _unsealed(stored: bytes | None) -> bytes | None:
    """The artifact behind its digest; None when it is damaged: wasmer trusts what it deserializes."""
    if stored is None or _digest(stored[_DIGEST:]) != stored[:_DIGEST]:
        return None
    return stored[_DIGEST:]


def _compile(parameters: str, has_result: bool) -> Callable[..., Callable[..., int]]:
    masks = {"i": "0xFFFFFFFF", "I": "0xFFFFFFFFFFFFFFFF"}
    names = [f"a{n}" for n in range(len(parameters))]
    arguments = "".join(f", {name} & {masks[kind]}" for name, kind in zip(names, parameters, strict=True))
    namespace: dict[str, Callable[..., Callable[..., int]]] = {}
    leave = _RETURN if has_result else "return None"
    exec(_TEMPLATE.format(names=", ".join(names), arguments=arguments, leave=leave), namespace)
    return namespace["make"]


def _meaning(message: str) -> Trap:
    for fragment, kind in _TRAP_KINDS:
        if fragment in message:
            return Trap(kind)
    return Trap(base.OTHER, message.strip().splitlines()[0] if message.strip() else "")


def _instantiation_error(message: str) -> Exception:
    if "memory" in message and ("allocate" in message or "exceeds" in message or "mmap" in message):
        return OutOfMemory(message)
    if "RuntimeError" in message or "out of bounds" in message:
        return _meaning(message)
    return EngineError(message.splitlines()[0] if message else "cannot instantiate")
