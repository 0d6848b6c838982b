"""The wasmtime engine: one C engine, linker functions defined once, one pre-instance per program, one store per run.

A run costs store_new, limiter, epoch, instantiate, call and delete, and nothing else (figures: docs/engines.md).
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from _blake2 import blake2b
from _thread import get_ident
from ctypes import byref, c_uint8, c_uint64, c_void_p

from shellwasm.artifacts import ArtifactCache, processor
from shellwasm.engine import base, libwasmtime, selftest
from shellwasm.engine.base import Capabilities, Guest, HostImport, OutOfMemory, Trap
from shellwasm.engine.callbacks import CallbackFactory
from shellwasm.engine.common import entry_of, on_new_thread, resolve_imports
from shellwasm.engine.module import TABLE_ELEMENTS, TABLES, ModuleInfo
from shellwasm.engine.wasmtime_backend import Backend
from shellwasm.errors import EngineError

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_NESTING = 8  # runs on one thread's stack; deeper ones get a thread of their own
_LARGE = 16 << 20  # bytes of memory whose return takes longer than a change of threads

# wasmtime_trap_code_t
_TRAP_KINDS = {
    0: base.STACK_OVERFLOW,
    1: base.MEMORY,
    2: base.MEMORY,
    3: base.TABLE,
    4: base.INDIRECT_CALL,
    5: base.INDIRECT_CALL,
    6: base.INTEGER_OVERFLOW,
    7: base.INTEGER_DIVIDE_BY_ZERO,
    8: base.BAD_CONVERSION,
    9: base.UNREACHABLE,
}

_ROOMY = 64 << 30  # bytes of address space from which memories may reserve 4 GiB each

_POOL_DATA = 512 << 20  # bytes of RLIMIT_DATA that leave room for the pool: the library aborts when it cannot map it

_view_of = ctypes.PYFUNCTYPE(ctypes.py_object, c_void_p, ctypes.c_ssize_t, ctypes.c_int)(
    ("PyMemoryView_FromMemory", ctypes.pythonapi)
)
_WRITABLE = 0x200  # PyBUF_WRITE


class _Scratch(ctypes.Structure):
    """What one run lets the library fill."""

    _fields_ = [
        ("instance", c_uint8 * libwasmtime.INSTANCE_SIZE),
        ("memory", c_uint8 * libwasmtime.EXTERN_SIZE),
        ("function", c_uint8 * libwasmtime.EXTERN_SIZE),
        ("value", c_uint64 * 2),
        ("trap", c_void_p),
    ]


_MEMORY, _FUNCTION = _Scratch.memory.offset, _Scratch.function.offset
_VALUE, _TRAP = _Scratch.value.offset, _Scratch.trap.offset
_UNION = libwasmtime.EXTERN_UNION


class _Variant:
    """A module compiled for one backend; `pre` is its pre-instance once it is bound."""

    __slots__ = ("backend", "module", "pre")

    def __init__(self, backend: Backend, module: int) -> None:
        self.backend = backend
        self.module = module
        self.pre = 0

    def __del__(self) -> None:
        """Nobody runs it: a run holds its variant."""
        if self.pre:
            self.backend.library.wasmtime_instance_pre_delete(self.pre)
        self.backend.library.wasmtime_module_delete(self.module)


class WasmtimeProgram:
    """A module: `main` is what runs as a rule, `spare` (made when needed) runs when the pool is full."""

    __slots__ = ("cache", "entry", "imports", "info", "main", "spare", "wasm")

    def __init__(self, info: ModuleInfo, wasm: bytes, cache: ArtifactCache, main: _Variant) -> None:
        self.info = info
        self.entry = b""
        self.wasm = wasm
        self.cache = cache
        self.main = main
        self.spare: _Variant | None = None
        self.imports: list[HostImport] = []


class _Instance:
    """One run: see `base.Instance`. `raised` is the host exception that unwinds it."""

    __slots__ = ("address", "context", "depth", "engine", "has_memory", "program", "raised", "scratch")

    def __init__(self, engine: WasmtimeEngine, program: WasmtimeProgram, context: int, depth: int) -> None:
        self.engine = engine
        self.program = program
        self.context = context
        self.scratch = _Scratch()
        self.address = ctypes.addressof(self.scratch)
        self.depth = depth
        self.raised: BaseException | None = None
        self.has_memory = False

    def refresh(self) -> memoryview:
        """The whole linear memory as it is now; empty before the module has one."""
        if not self.has_memory:
            return memoryview(b"")
        library = self.engine.library
        memory = self.address + _MEMORY + _UNION
        size = library.wasmtime_memory_data_size(self.context, memory)
        view: memoryview = _view_of(library.wasmtime_memory_data(self.context, memory), size, _WRITABLE)
        return view

    def find(self, name: bytes, offset: int, kind: int) -> bool:
        """Put the export `name` at `offset` of the scratch space; false if it is absent or of another kind."""
        found = self.engine.library.wasmtime_instance_export_get(
            self.context, self.address, name, len(name), self.address + offset
        )
        return bool(found) and ctypes.c_uint8.from_address(self.address + offset).value == kind

    def call(self, export: str, argument: int) -> int | None:
        """See `base.Instance`. None when there is no such export of that type."""
        signature = self.program.info.exported_signature(export)
        if signature is None or signature[0] != "i" or signature[1] not in ("", "i"):
            return None
        inner = _Scratch()
        name = export.encode()
        library = self.engine.library
        address = ctypes.addressof(inner)
        library.wasmtime_instance_export_get(self.context, self.address, name, len(name), address + _FUNCTION)
        inner.value[0] = argument & 0xFFFFFFFF
        self.invoke(inner)
        return inner.value[0] & 0xFFFFFFFF if signature[1] else 0

    def invoke(self, scratch: _Scratch) -> None:
        """Call the function in `scratch`; raises Trap or what a host function raised."""
        address = ctypes.addressof(scratch)
        error = self.engine.library.wasmtime_func_call_unchecked(
            self.context, address + _FUNCTION + _UNION, address + _VALUE, 1, address + _TRAP
        )
        if error or scratch.trap:
            self.fail(error, scratch.trap)

    def fail(self, error: int | None, trap: int | None) -> None:
        """Free what the library returned, and raise what it means."""
        raised = self.raised
        if raised is None:
            raise self.engine.meaning(error, trap)
        self.raised = None
        if trap:
            self.engine.library.wasm_trap_delete(trap)
        if error:
            self.engine.library.wasmtime_error_delete(error)
        raise raised


class _PoolExhausted(Exception):
    """All places of the pool are in use."""


def _hint(text: str) -> None:
    sys.stderr.write(f"shellwasm: {text}\n")


class WasmtimeEngine:
    """See `base.Engine`."""

    name = "wasmtime"
    max_nesting = MAX_NESTING
    capabilities = Capabilities(releases_gil=True, interrupts="epoch", limits_memory="store limiter")

    def __init__(self, *, hint: Callable[[str], None] = _hint) -> None:
        path, self.version = libwasmtime.find()
        self.library = libwasmtime.Library(path, self.version)
        self._hint = hint
        self._lock = threading.RLock()  # what is compiled under it may need the self-test, which compiles
        self._roomy = _has_address_space()
        self._pooled = Backend(self.library, pooled=True, roomy=True) if self._roomy and _has_data_space() else None
        self._unpooled: Backend | None = None
        self.current: dict[int, Guest] = {}
        self._callbacks = CallbackFactory(self.current, self._unwind)
        self._caches: dict[str | None, ArtifactCache] = {}
        self._tested = False
        self._on_epoch = libwasmtime.EPOCH_CALLBACK(self._epoch)
        self._identity = f"wasmtime-{self.version}-{os.stat(path).st_size}-{int(self._roomy)} {processor()}"

    # loading

    @property
    def _plain(self) -> Backend:
        """Made when it is needed: most runs find a place in the pool."""
        with self._lock:
            if self._unpooled is None:
                self._unpooled = Backend(self.library, pooled=False, roomy=self._roomy)
            return self._unpooled

    def load(self, wasm: bytes, cache_dir: str | None = None) -> WasmtimeProgram:
        """See `base.Engine`. A cached artifact is mapped, not read (0.1 ms); compiling BusyBox takes 0.4 s of CPU."""
        info = ModuleInfo(wasm)
        cache = self._cache(cache_dir)
        if self._pooled is not None:
            try:
                return WasmtimeProgram(info, wasm, cache, self._variant(self._pooled, wasm, cache))
            except EngineError:  # too large for the pool, or invalid: the plain one tells
                pass
        return WasmtimeProgram(info, wasm, cache, self._variant(self._plain, wasm, cache))

    def _cache(self, directory: str | None) -> ArtifactCache:
        with self._lock:
            cache = self._caches.get(directory)
            if cache is None:
                cache = self._caches[directory] = ArtifactCache(directory, self._hint)
            return cache

    def _variant(self, backend: Backend, wasm: bytes, cache: ArtifactCache) -> _Variant:
        digest = blake2b(f"{self._identity} {int(backend.pooled)}".encode(), digest_size=32)
        digest.update(wasm)
        key = f"{digest.hexdigest()}.cwasm"
        module = _take(backend, cache, key) if cache.directory else None
        if module is None:
            self._test_once()
            module = backend.compile(wasm)
            if cache.usable():
                cache.store(key, backend.serialize(module))
        return _Variant(backend, module)

    def _test_once(self) -> None:
        """Before the first compilation; an artifact from the cache was made by a library that had passed."""
        if not self._tested:
            self._tested = True
            selftest.check(self)

    # binding

    def bind(self, program: WasmtimeProgram, imports: Mapping[tuple[str, str], HostImport]) -> None:
        """See `base.Engine`."""
        program.entry = entry_of(program.info).encode()
        program.imports = resolve_imports(program.info, imports)
        with self._lock:
            self._link(program.main, program.imports)

    def _link(self, variant: _Variant, imports: list[HostImport]) -> None:
        backend = variant.backend
        for item in imports:
            if not backend.is_defined(item):
                backend.define(item, self._callback(item, backend.roomy))
        variant.pre = backend.link(variant.module)

    def _callback(self, item: HostImport, roomy: bool) -> object:
        function = item.function if roomy else _refreshing(item.function)
        shaped = HostImport(
            item.module, item.name, item.parameters, function, has_result=item.has_result, negated=item.negated
        )
        return libwasmtime.HOST_CALLBACK(self._callbacks.make(shaped))

    def _spare(self, program: WasmtimeProgram) -> _Variant:
        with self._lock:
            if program.spare is None:
                spare = self._variant(self._plain, program.wasm, program.cache)
                self._link(spare, program.imports)
                program.spare = spare
            return program.spare

    # running

    def run(self, program: WasmtimeProgram, guest: Guest) -> None:
        """See `base.Engine`."""
        depth = self.depth()
        if depth >= MAX_NESTING:
            on_new_thread(self.run, program, guest)
            return
        try:
            self._run_variant(program.main, program, guest, depth)
        except _PoolExhausted:
            self._run_variant(self._spare(program), program, guest, depth)

    def _run_variant(self, variant: _Variant, program: WasmtimeProgram, guest: Guest, depth: int) -> None:
        ident = get_ident()
        outer = self.current.get(ident)
        library = self.library
        store = library.wasmtime_store_new(variant.backend.engine, None, None)
        context = library.wasmtime_store_context(store)
        instance = guest.instance = _Instance(self, program, context, depth)
        self.current[ident] = guest
        try:
            limit = guest.memory_limit
            library.wasmtime_store_limiter(store, -1 if limit is None else limit, TABLE_ELEMENTS, 1, TABLES, 1)
            library.wasmtime_store_epoch_deadline_callback(store, self._on_epoch, None, None)
            library.wasmtime_context_set_epoch_deadline(context, 1)
            if guest.task.attention:  # an interrupt before this moment was not for this store
                guest.tick()
            self._run_in(variant.pre, instance, guest)
        finally:
            if outer is None:
                del self.current[ident]
            else:
                self.current[ident] = outer
            delete = library.wasmtime_store_delete if len(guest.memory) < _LARGE else library.delete_large_store
            guest.detach()
            delete(store)

    def _run_in(self, pre: int, instance: _Instance, guest: Guest) -> None:
        scratch, address = instance.scratch, instance.address
        error = self.library.wasmtime_instance_pre_instantiate(pre, instance.context, address, address + _TRAP)
        if error or scratch.trap:
            self._instantiation_failed(instance, error, scratch.trap)
        instance.has_memory = instance.find(b"memory", _MEMORY, libwasmtime.EXTERN_MEMORY)
        guest.memory = instance.refresh()
        instance.find(instance.program.entry, _FUNCTION, libwasmtime.EXTERN_FUNC)
        instance.invoke(scratch)

    def _instantiation_failed(self, instance: _Instance, error: int | None, trap: int | None) -> None:
        if instance.raised is not None or trap:
            instance.fail(error, trap)
        message = self.library.message_of(error or 0)
        if "concurrent limit" in message:
            raise _PoolExhausted(message)
        if "memory" in message or "mmap" in message or "allocate" in message:
            raise OutOfMemory(message)
        if "wasm backtrace" in message:  # an exception left the start function
            raise Trap(base.OTHER, libwasmtime.last_line(message))
        raise EngineError(libwasmtime.last_line(message))

    def meaning(self, error: int | None, trap: int | None) -> Exception:
        """The exception for an error or trap of the library, which is freed."""
        if trap:
            code = c_uint8()
            known = self.library.wasmtime_trap_code(trap, byref(code))
            message = self.library.trap_message(trap)
            self.library.wasm_trap_delete(trap)
            kind = _TRAP_KINDS.get(code.value, base.OTHER) if known else base.OTHER
            return Trap(kind, libwasmtime.last_line(message) if kind is base.OTHER else "")
        return Trap(base.OTHER, self.library.reason_of(error or 0))

    def _unwind(self, guest: Guest, error: BaseException) -> int:
        instance = guest.instance
        assert isinstance(instance, _Instance)
        instance.raised = error
        return self.library.wasmtime_trap_new(b"host", 4)

    def _epoch(self, context: int, data: int, delta: ctypes._Pointer[c_uint64], kind: ctypes._Pointer[c_uint8]) -> int:
        guest = self.current[get_ident()]
        try:
            guest.tick()
        except BaseException as error:
            instance = guest.instance
            assert isinstance(instance, _Instance)
            instance.raised = error
            return self.library.wasmtime_error_new(b"interrupted")
        delta[0] = 1
        kind[0] = libwasmtime.DEADLINE_CONTINUE
        return 0

    def depth(self) -> int:
        """See `base.Engine`."""
        outer = self.current.get(get_ident())
        return outer.instance.depth + 1 if outer is not None else 0  # type: ignore[union-attr]

    def interrupt(self, guest: Guest) -> None:
        """See `base.Engine`: the epoch is the engine's, so every running guest looks up."""
        for backend in (self._unpooled, self._pooled):
            if backend is not None:
                self.library.wasmtime_engine_increment_epoch(backend.engine)

    def close(self) -> None:
        """See `base.Engine`. Programs that were loaded cannot be used any more."""
        for backend in (self._unpooled, self._pooled):
            if backend is not None:
                backend.close()


def _take(backend: Backend, cache: ArtifactCache, key: str) -> int | None:
    """The cached module, if the cache has one that this backend takes."""
    descriptor = cache.open(key)
    if descriptor is None:
        return None
    try:
        module = backend.deserialize(_path_of(descriptor, cache, key))
    finally:
        os.close(descriptor)
    if module is None:
        cache.discard(key)
    return module


def _refreshing(function: Callable[..., int | None]) -> Callable[..., int | None]:
    """For memories that move when they grow: look where the memory is before each host call."""

    def refreshed(guest: Guest, *arguments: int) -> int | None:
        assert guest.instance is not None
        guest.memory = guest.instance.refresh()
        return function(guest, *arguments)

    return refreshed


def _has_address_space() -> bool:
    """May each memory reserve 4 GiB? Not under `ulimit -v`, where nothing would start."""
    if resource is None:
        return True
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return soft == resource.RLIM_INFINITY or soft > _ROOMY


def _has_data_space() -> bool:
    """May the pool be mapped? Its tables count as data."""
    if resource is None:
        return True
    soft, _ = resource.getrlimit(resource.RLIMIT_DATA)
    return soft == resource.RLIM_INFINITY or soft >= _POOL_DATA


def _path_of(descriptor: int, cache: ArtifactCache, key: str) -> bytes:
    """A path that leads to the very file that was checked, where the system has one."""
    if sys.platform == "linux":
        return f"/proc/self/fd/{descriptor}".encode()
    return os.fsencode(os.path.join(cache.directory or "", key))
