"""libwasmtime through ctypes: the C functions that the engine calls, and the layout of the structures they fill.

The shared library of the `wasmtime` package is loaded without importing the package: that costs 1 ms instead of 38, and
its own trampolines keep the last exception in a process global, which mixes up threads. Functions that are short and
never call back keep the GIL (`PyDLL`); those that run or compile WebAssembly release it (`CDLL`).
"""

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import (
    CFUNCTYPE,
    POINTER,
    PYFUNCTYPE,
    c_bool,
    c_char_p,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from importlib.machinery import PathFinder

from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

VERSIONS = (50, 51)  # first major version that is known to work, first that is not

INSTANCE_SIZE = 16  # wasmtime_instance_t: u64 store, usize index
EXTERN_SIZE = 32  # wasmtime_extern_t: u8 kind, then a union
EXTERN_UNION = 8  # offset of the union; a wasmtime_func_t or wasmtime_memory_t lies there
EXTERN_FUNC, EXTERN_MEMORY = 0, 3
VAL_RAW_SIZE = 16  # wasmtime_val_raw_t
DEADLINE_CONTINUE = 0

# (context, data, delta, kind) -> error or NULL
EPOCH_CALLBACK = CFUNCTYPE(c_size_t, c_void_p, c_void_p, POINTER(c_uint64), POINTER(c_uint8))
# (env, caller, values, count of values) -> trap or NULL
HOST_CALLBACK = CFUNCTYPE(c_size_t, c_void_p, c_void_p, c_void_p, c_size_t)


class ByteVector(ctypes.Structure):
    """wasm_byte_vec_t, and any other wasm_*_vec_t."""

    _fields_ = [("size", c_size_t), ("data", c_void_p)]


_P, _Z, _B = c_void_p, c_size_t, c_bool

# name: (result, parameters); all keep the GIL
_SHORT: dict[str, tuple[object, tuple[object, ...]]] = {
    "wasm_config_new": (_P, ()),
    "wasm_engine_new_with_config": (_P, (_P,)),
    "wasm_engine_delete": (None, (_P,)),
    "wasm_functype_new": (_P, (_P, _P)),
    "wasm_functype_delete": (None, (_P,)),
    "wasm_valtype_new": (_P, (c_uint8,)),
    "wasm_valtype_vec_new": (None, (_P, _Z, _P)),
    "wasm_byte_vec_delete": (None, (_P,)),
    "wasm_trap_delete": (None, (_P,)),
    "wasm_trap_message": (None, (_P, _P)),
    "wasmtime_config_epoch_interruption_set": (None, (_P, _B)),
    "wasmtime_config_max_wasm_stack_set": (None, (_P, _Z)),
    "wasmtime_config_memory_reservation_set": (None, (_P, c_uint64)),
    "wasmtime_config_memory_reservation_for_growth_set": (None, (_P, c_uint64)),
    "wasmtime_config_memory_may_move_set": (None, (_P, _B)),
    "wasmtime_config_memory_guard_size_set": (None, (_P, c_uint64)),
    "wasmtime_config_native_unwind_info_set": (None, (_P, _B)),
    "wasmtime_config_parallel_compilation_set": (None, (_P, _B)),
    "wasmtime_config_wasm_threads_set": (None, (_P, _B)),
    "wasmtime_config_shared_memory_set": (None, (_P, _B)),
    "wasmtime_config_wasm_memory64_set": (None, (_P, _B)),
    "wasmtime_config_wasm_multi_memory_set": (None, (_P, _B)),
    "wasmtime_config_wasm_component_model_set": (None, (_P, _B)),
    "wasmtime_config_concurrency_support_set": (None, (_P, _B)),
    "wasmtime_config_gc_support_set": (None, (_P, _B)),
    "wasmtime_config_wasm_gc_set": (None, (_P, _B)),
    "wasmtime_config_wasm_function_references_set": (None, (_P, _B)),
    "wasmtime_pooling_allocation_config_new": (_P, ()),
    "wasmtime_pooling_allocation_config_delete": (None, (_P,)),
    "wasmtime_pooling_allocation_strategy_set": (None, (_P, _P)),
    "wasmtime_pooling_allocation_config_total_memories_set": (None, (_P, c_uint32)),
    "wasmtime_pooling_allocation_config_total_tables_set": (None, (_P, c_uint32)),
    "wasmtime_pooling_allocation_config_total_stacks_set": (None, (_P, c_uint32)),
    "wasmtime_pooling_allocation_config_total_core_instances_set": (None, (_P, c_uint32)),
    "wasmtime_pooling_allocation_config_max_unused_warm_slots_set": (None, (_P, c_uint32)),
    "wasmtime_pooling_allocation_config_linear_memory_keep_resident_set": (None, (_P, _Z)),
    "wasmtime_pooling_allocation_config_table_keep_resident_set": (None, (_P, _Z)),
    "wasmtime_pooling_allocation_config_table_elements_set": (None, (_P, _Z)),
    "wasmtime_pooling_allocation_config_max_core_instance_size_set": (None, (_P, _Z)),
    "wasmtime_engine_increment_epoch": (None, (_P,)),
    "wasmtime_error_delete": (None, (_P,)),
    "wasmtime_error_message": (None, (_P, _P)),
    "wasmtime_error_new": (_P, (c_char_p,)),
    "wasmtime_trap_new": (_P, (c_char_p, _Z)),
    "wasmtime_trap_code": (_B, (_P, _P)),
    "wasmtime_module_delete": (None, (_P,)),
    "wasmtime_linker_new": (_P, (_P,)),
    "wasmtime_linker_delete": (None, (_P,)),
    "wasmtime_linker_define_func_unchecked": (_P, (_P, c_char_p, _Z, c_char_p, _Z, _P, HOST_CALLBACK, _P, _P)),
    "wasmtime_linker_instantiate_pre": (_P, (_P, _P, _P)),
    "wasmtime_instance_pre_delete": (None, (_P,)),
    "wasmtime_store_new": (_P, (_P, _P, _P)),
    "wasmtime_store_context": (_P, (_P,)),
    "wasmtime_store_limiter": (None, (_P, c_int64, c_int64, c_int64, c_int64, c_int64)),
    "wasmtime_store_epoch_deadline_callback": (None, (_P, EPOCH_CALLBACK, _P, _P)),
    "wasmtime_store_delete": (None, (_P,)),
    "wasmtime_context_set_epoch_deadline": (None, (_P, c_uint64)),
    "wasmtime_instance_export_get": (_B, (_P, _P, c_char_p, _Z, _P)),
    "wasmtime_memory_data": (_P, (_P, _P)),
    "wasmtime_memory_data_size": (_Z, (_P, _P)),
}
# these run or compile WebAssembly, or read files: the GIL is free meanwhile
_LONG: dict[str, tuple[object, tuple[object, ...]]] = {
    "wasmtime_module_new": (_P, (_P, c_char_p, _Z, _P)),
    "wasmtime_module_serialize": (_P, (_P, _P)),
    "wasmtime_module_deserialize_file": (_P, (_P, c_char_p, _P)),
    "wasmtime_wat2wasm": (_P, (c_char_p, _Z, _P)),
    "wasmtime_instance_pre_instantiate": (_P, (_P, _P, _P, _P)),
    "wasmtime_func_call_unchecked": (_P, (_P, _P, _P, _Z, _P)),
}


def last_line(text: str) -> str:
    """The last line of a message, without the number that lists of causes have."""
    line = text.strip().rpartition("\n")[2].strip()
    number, colon, rest = line.partition(": ")
    return rest if colon and number.isdigit() else line


class Library:
    """The loaded library; each C function of the tables above is an attribute of its own name."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Callable[..., int]: ...

    def __init__(self, path: str, version: str) -> None:
        self.path = path
        self.version = version
        try:
            library = ctypes.CDLL(path)
            for table, prototype in ((_SHORT, PYFUNCTYPE), (_LONG, CFUNCTYPE)):
                for name, (result, parameters) in table.items():
                    setattr(self, name, prototype(result, *parameters)((name, library)))  # type: ignore[arg-type]
            release = CFUNCTYPE(None, _P)(("wasmtime_store_delete", library))
            self.delete_large_store = release  # giving much memory back takes long: without the GIL
        except (OSError, AttributeError) as error:
            raise EngineError(f"cannot use the wasmtime library {path}: {error}") from None

    def message_of(self, error: int) -> str:
        """The text of a wasmtime_error_t, which is freed."""
        text = self._text(self.wasmtime_error_message, error)
        self.wasmtime_error_delete(error)
        return text

    def reason_of(self, error: int) -> str:
        """The last line of that text: the innermost cause."""
        return last_line(self.message_of(error))

    def trap_message(self, trap: int) -> str:
        """The text of a wasm_trap_t, which is kept."""
        return self._text(self.wasm_trap_message, trap)

    def _text(self, function: Callable[..., object], subject: int) -> str:
        vector = ByteVector()
        function(subject, ctypes.byref(vector))
        text = ctypes.string_at(vector.data, vector.size) if vector.size else b""
        self.wasm_byte_vec_delete(ctypes.byref(vector))
        return text.rstrip(b"\0").decode("utf-8", "replace")


def find() -> tuple[str, str]:
    """(path of the shared library, version of the package). EngineError in one sentence when it cannot be used."""
    spec = PathFinder.find_spec("wasmtime")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError("the wasmtime package is not installed: pip install 'wasmtime>=50,<51'")
    package = next(iter(spec.submodule_search_locations))
    version = _version(os.path.dirname(package))
    major = int(version.partition(".")[0]) if version.partition(".")[0].isdigit() else -1
    if not VERSIONS[0] <= major < VERSIONS[1]:
        raise EngineError(
            f"wasmtime {version or '(unknown version)'} is installed, but >={VERSIONS[0]},<{VERSIONS[1]} is needed"
        )
    path = os.path.join(package, _folder(), _NAMES.get(sys.platform, "_libwasmtime.so"))
    if not os.path.exists(path):
        raise EngineError(f"the wasmtime package has no library for this platform: {path} is missing")
    return path, version


_NAMES = {"darwin": "_libwasmtime.dylib", "win32": "_wasmtime.dll"}
_MACHINES = {"AMD64": "x86_64", "arm64": "aarch64", "ARM64": "aarch64"}


def _folder() -> str:
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return f"{sys.platform}-{_MACHINES.get(machine, machine)}"


def _version(site: str) -> str:
    """The version in the name of the package's dist-info folder (importlib.metadata takes 20 ms to import)."""
    try:
        names = os.listdir(site)
    except OSError:
        return ""
    found = [name for name in names if name.startswith("wasmtime-") and name.endswith(".dist-info")]
    return found[0][len("wasmtime-") : -len(".dist-info")] if len(found) == 1 else ""
