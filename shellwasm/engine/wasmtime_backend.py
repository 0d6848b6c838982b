"""Backend: one C engine of libwasmtime with its linker: compiles, links, and knows how memories are allocated.

A pool of warm memories makes a run of BusyBox's `true` 25 us cheaper (45 instead of 70), but has a fixed number of
places and limits what a module may be; so there are two backends, and the plain one takes what the pool cannot.
"""

from __future__ import annotations

import ctypes
from ctypes import byref, c_void_p

from shellwasm.engine import libwasmtime
from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.engine.base import HostImport
    from shellwasm.engine.libwasmtime import Library

MAX_WASM_STACK = 1 << 20  # bytes of native stack that the WebAssembly frames of one run may use
POOL_SIZE = 128  # runs at one time that have a warm place
_WARM_SLOTS = 32  # places that keep their pages when nobody uses them
_KEEP_RESIDENT = 1 << 20  # bytes of such a place; what is over goes back to the host
POOL_TABLE_ELEMENTS = 1 << 16
_POOL_INSTANCE_SIZE = 16 << 20
_SMALL = 16 << 20  # bytes that a memory reserves where address space is scarce
# not parallel_compilation: the library's threads are shared, so a huge module would hold up everybody else's
_OFF = (
    "parallel_compilation",
    "wasm_threads", "shared_memory", "wasm_memory64", "wasm_multi_memory", "wasm_component_model",
    "concurrency_support", "wasm_gc", "wasm_function_references",
)  # fmt: skip  # not gc_support: the library aborts the host on a module with exceptions when it is off
_VALUE_TYPES = "iI"  # by wasm_valkind_t


class Backend:
    """See above. Not `roomy`: memories are small at first and move when they grow."""

    def __init__(self, library: Library, *, pooled: bool, roomy: bool) -> None:
        self.library = library
        self.pooled = pooled
        self.roomy = roomy
        self.engine = library.wasm_engine_new_with_config(self._config())
        if not self.engine:
            raise EngineError("wasmtime refused its configuration")
        self.linker = library.wasmtime_linker_new(self.engine)
        self.defined: dict[tuple[str, str], tuple[HostImport, object]] = {}
        self._function_types: dict[tuple[str, str], int] = {}

    def _config(self) -> int:
        library = self.library
        config = library.wasm_config_new()
        library.wasmtime_config_epoch_interruption_set(config, True)
        library.wasmtime_config_max_wasm_stack_set(config, MAX_WASM_STACK)
        for feature in _OFF:
            getattr(library, f"wasmtime_config_{feature}_set")(config, False)
        if self.roomy:
            library.wasmtime_config_memory_may_move_set(config, False)
        else:
            library.wasmtime_config_memory_reservation_set(config, _SMALL)
            library.wasmtime_config_memory_reservation_for_growth_set(config, _SMALL)
            library.wasmtime_config_memory_guard_size_set(config, 65536)
        if self.pooled:
            self._set_pool(config)
        return config

    def _set_pool(self, config: int) -> None:
        library = self.library
        pool = library.wasmtime_pooling_allocation_config_new()
        for name, value in (
            ("total_memories", POOL_SIZE),
            ("total_tables", POOL_SIZE),
            ("total_stacks", 0),  # for asynchronous calls: 2 GiB that RLIMIT_DATA counts
            ("total_core_instances", POOL_SIZE),
            ("max_unused_warm_slots", _WARM_SLOTS),
            ("linear_memory_keep_resident", _KEEP_RESIDENT),
            ("table_keep_resident", _KEEP_RESIDENT),
            ("table_elements", POOL_TABLE_ELEMENTS),
            ("max_core_instance_size", _POOL_INSTANCE_SIZE),
        ):
            getattr(library, f"wasmtime_pooling_allocation_config_{name}_set")(pool, value)
        library.wasmtime_pooling_allocation_strategy_set(config, pool)
        library.wasmtime_pooling_allocation_config_delete(pool)

    # modules

    def compile(self, wasm: bytes) -> int:
        """The compiled module. EngineError."""
        module = c_void_p()
        error = self.library.wasmtime_module_new(self.engine, wasm, len(wasm), byref(module))
        if error:
            raise EngineError(f"invalid module: {self.library.reason_of(error)}")
        return module.value or 0

    def deserialize(self, path: bytes) -> int | None:
        """The module of an artifact, which is mapped; None when it is from another build, or damaged."""
        module = c_void_p()
        error = self.library.wasmtime_module_deserialize_file(self.engine, path, byref(module))
        if error:
            self.library.wasmtime_error_delete(error)
            return None
        return module.value

    def serialize(self, module: int) -> bytes:
        """The artifact of a module."""
        vector = libwasmtime.ByteVector()
        error = self.library.wasmtime_module_serialize(module, byref(vector))
        if error:
            raise EngineError(self.library.reason_of(error))
        artifact = ctypes.string_at(vector.data, vector.size)
        self.library.wasm_byte_vec_delete(byref(vector))
        return artifact

    def link(self, module: int) -> int:
        """The pre-instance of a module whose imports are defined. EngineError."""
        pre = c_void_p()
        error = self.library.wasmtime_linker_instantiate_pre(self.linker, module, byref(pre))
        if error:
            raise EngineError(self.library.reason_of(error))
        return pre.value or 0

    # imports

    def is_defined(self, item: HostImport) -> bool:
        """Is it defined already? EngineError if another function has its name."""
        known = self.defined.get((item.module, item.name))
        if known is not None and known[0] is not item:
            raise EngineError(f"{item.module}.{item.name} is already bound to another function")
        return known is not None

    def define(self, item: HostImport, callback: object) -> None:
        """Let modules import `callback`, a `libwasmtime.HOST_CALLBACK`, which lives as long as this backend."""
        library = self.library
        kind = self._function_types.get(item.signature) or self._function_type(item.signature)
        module, name = item.module.encode(), item.name.encode()
        error = library.wasmtime_linker_define_func_unchecked(
            self.linker, module, len(module), name, len(name), kind, callback, None, None
        )
        if error:
            raise EngineError(library.reason_of(error))
        self.defined[item.module, item.name] = item, callback

    def _function_type(self, signature: tuple[str, str]) -> int:
        vectors = []
        for letters in signature:
            kinds = [self.library.wasm_valtype_new(_VALUE_TYPES.index(letter)) for letter in letters]
            vector = libwasmtime.ByteVector()
            self.library.wasm_valtype_vec_new(byref(vector), len(kinds), (c_void_p * len(kinds))(*kinds))
            vectors.append(vector)
        kind = self._function_types[signature] = self.library.wasm_functype_new(byref(vectors[0]), byref(vectors[1]))
        return kind

    def close(self) -> None:
        """Give the C engine back."""
        for kind in self._function_types.values():
            self.library.wasm_functype_delete(kind)
        self.library.wasmtime_linker_delete(self.linker)
        self.library.wasm_engine_delete(self.engine)
