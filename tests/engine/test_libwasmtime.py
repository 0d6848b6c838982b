"""The layouts and functions that `libwasmtime` relies on, beside the package's own bindings."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from shellwasm.engine import libwasmtime, selftest, wasmtime_backend
from shellwasm.engine.libwasmtime import EXTERN_SIZE, EXTERN_UNION, INSTANCE_SIZE, VAL_RAW_SIZE
from shellwasm.errors import EngineError
from tests.engine.world import engine

wasmtime = pytest.importorskip("wasmtime")
if engine().name != "wasmtime":
    pytest.skip("another engine is in use", allow_module_level=True)


def test_layouts() -> None:
    from wasmtime import _bindings as bindings

    assert ctypes.sizeof(bindings.wasmtime_instance_t) == INSTANCE_SIZE
    assert ctypes.sizeof(bindings.wasmtime_extern_t) == EXTERN_SIZE
    assert bindings.wasmtime_extern.of.offset == EXTERN_UNION
    assert ctypes.sizeof(bindings.wasmtime_val_raw_t) == VAL_RAW_SIZE
    assert ctypes.sizeof(bindings.wasm_byte_vec_t) == ctypes.sizeof(libwasmtime.ByteVector)


def test_kinds() -> None:
    from wasmtime import _ffi as ffi

    assert ffi.WASMTIME_EXTERN_FUNC.value == libwasmtime.EXTERN_FUNC
    assert ffi.WASMTIME_EXTERN_MEMORY.value == libwasmtime.EXTERN_MEMORY


def test_every_function_has_the_parameters_of_the_bindings() -> None:
    from wasmtime import _bindings as bindings

    tables = {**libwasmtime._SHORT, **libwasmtime._LONG}
    for name, (_, parameters) in tables.items():
        bound = getattr(bindings, f"_{name}")
        assert len(bound.argtypes) == len(parameters), name


def test_self_test_passes_and_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    selftest.check(engine())
    monkeypatch.setattr(selftest, "_ANSWER", 5)
    monkeypatch.setattr(selftest, "_LARGE", 6)
    with pytest.raises(EngineError, match="does not work"):
        selftest.check(engine())


def test_a_missing_symbol_is_an_engine_error(monkeypatch: pytest.MonkeyPatch) -> None:
    path, version = libwasmtime.find()
    monkeypatch.setitem(libwasmtime._SHORT, "wasmtime_no_such_function", (None, ()))
    with pytest.raises(EngineError, match="wasmtime_no_such_function"):
        libwasmtime.Library(path, version)


def test_other_versions_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("49.0.0", "51.0.0", ""):
        monkeypatch.setattr(libwasmtime, "_version", lambda site, version=version: version)
        with pytest.raises(EngineError, match="is needed"):
            libwasmtime.find()


def test_the_package_is_not_imported() -> None:
    code = "import sys, shellwasm.engine.wasmtime as w; w.WasmtimeEngine(); print('wasmtime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_little_address_space() -> None:
    """Under `ulimit -v` memories are small at first, and move when they grow."""
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "from tests.engine.world import World\n"
        "world = World()\n"
        'print(world.run([\'awk\', \'BEGIN { x = sprintf("%1000000s", ""); for (i = 0; i < 6; i++) x = x x;'
        " print length(x) }']).out)\n"
        "print(world.run(['seq', '100000'], ['sort', '-rn'], ['head', '-n', '1']).out)\n"
        "world.close()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "b'64000000\\n'\nb'100000\\n'\n", done.stderr


@pytest.mark.parametrize("mebibytes", [256, 1024])
def test_little_data_space(mebibytes: int) -> None:
    """Under `ulimit -d`, without the pool and with it."""
    code = (
        f"import resource; resource.setrlimit(resource.RLIMIT_DATA, ({mebibytes} << 20, {mebibytes} << 20))\n"
        "from tests.engine.world import World\n"
        "world = World()\n"
        "print(world.run(['seq', '100000'], ['sort', '-rn'], ['head', '-n', '1']).out)\n"
        "world.close()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "b'100000\\n'\n", done.stderr


def test_pool_is_smaller_than_what_one_may_run() -> None:
    assert wasmtime_backend.POOL_SIZE < 150  # what test_many_at_one_time runs together
