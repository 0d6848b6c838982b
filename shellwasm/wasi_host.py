"""The import table, and WasmLoader: runs WebAssembly files as processes of the kernel."""

from __future__ import annotations

import os
import threading
from functools import partial

from shellwasm.artifacts import default_directory
from shellwasm.engine import base
from shellwasm.engine.base import HostImport, OutOfMemory, Trap
from shellwasm.errors import EAGAIN, ENOMEM, EngineError, SysError, Terminated, strerror
from shellwasm.kernel.base import SIGABRT, SIGFPE, SIGILL, SIGSEGV, signaled
from shellwasm.kernel.resources import RLIMIT_AS
from shellwasm.kernel.threads import SHALLOW, ThreadShortage
from shellwasm.wasi import (
    args,
    clock,
    environ,
    fd,
    path,
    poll,
    preopens,
    proc,
    random,
    sched,
    shell_descriptors,
    shell_files,
    shell_identity,
    shell_process,
    shell_signals,
    shell_watch,
    sock,
)
from shellwasm.wasi.fd import drop_locks
from shellwasm.wasi.process import ProcessExit, WasmProcess
from shellwasm.wasi.programs import Programs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from shellwasm.engine.base import Engine, Program
    from shellwasm.kernel.task import Task

PREVIEW1, SHELLWASM = "wasi_snapshot_preview1", "shellwasm"
_PREVIEW1_FILES = (args, clock, environ, fd, path, poll, proc, random, sched, sock)
_SHELLWASM_FILES = (shell_descriptors, shell_files, shell_identity, shell_process, shell_signals, shell_watch)
_CANNOT_EXECUTE = 126

# how a trap ends the process: as the native fault would
_SIGNALS = {
    base.MEMORY: SIGSEGV,
    base.TABLE: SIGSEGV,
    base.INDIRECT_CALL: SIGSEGV,
    base.STACK_OVERFLOW: SIGSEGV,
    base.INTEGER_DIVIDE_BY_ZERO: SIGFPE,
    base.INTEGER_OVERFLOW: SIGFPE,
    base.BAD_CONVERSION: SIGFPE,
    base.UNREACHABLE: SIGILL,
}


def import_table() -> dict[tuple[str, str], HostImport]:
    """Every function that a program may import, by (module, name)."""
    table = {}
    for module, files, negated in ((PREVIEW1, _PREVIEW1_FILES, False), (SHELLWASM, _SHELLWASM_FILES, True)):
        for file in files:
            for name, (parameters, function) in file.FUNCTIONS.items():
                has_result = (module, name) != (PREVIEW1, "proc_exit")
                item = HostImport(module, name, parameters, function, has_result=has_result, negated=negated)
                table[module, name] = item
    return table


class WasmLoader:
    """A `kernel.base.Loader` for WebAssembly modules.

    `engine` makes the engine when the first module runs; `cache_dir` is where compiled modules are kept: "" is the
    usual place (see `artifacts`), None is nowhere; `imports` is what modules may import.
    """

    def __init__(
        self, engine: Callable[[], Engine[Any]], cache_dir: str | None = "",
        imports: Mapping[tuple[str, str], HostImport] | None = None,
    ) -> None:  # fmt: skip
        self._make_engine = engine
        self._cache_dir = default_directory(os.environ) if cache_dir == "" else cache_dir
        self._engine: Engine[Any] | None = None
        self._imports = imports if imports is not None else import_table()
        self._lock = threading.Lock()
        self._programs = Programs(self._load)

    @property
    def engine(self) -> Engine[Any]:
        """The engine; it is made at the first look. EngineError."""
        engine = self._engine
        if engine is None:
            with self._lock:
                engine = self._engine
                if engine is None:
                    engine = self._engine = self._make_engine()
        return engine

    def __call__(self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
        """Run the module at `task.exe` to its end: the exit code; Terminated for a death by signal or trap."""
        try:
            loaded = self._programs.find(task)
        except EngineError as error:
            return _fail(task, argv, f"cannot execute: {error}")
        process = WasmProcess(task, argv, environ, _memory_limit(task))
        task.interrupt = self._interrupter(process)
        task.measure = process.memory_size
        try:
            if loaded.preopens:
                preopens.install(process)
            return self._run(loaded.program, process)
        finally:
            task.interrupt = task.measure = None
            if process.holds_locks:
                _drop_all_locks(process)

    def _interrupter(self, process: WasmProcess) -> Callable[[], None]:
        engine = self.engine
        return lambda: engine.interrupt(process)

    def _run(self, program: Program, process: WasmProcess) -> int:
        engine = self.engine
        try:
            if engine.depth() < engine.max_nesting - 1:
                engine.run(program, process)
            else:  # deep nesting goes on with a fresh stack
                process.kernel.pool.call(partial(engine.run, program, process), SHALLOW)
        except ProcessExit as end:
            return end.code
        except Trap as trap:
            signo = _SIGNALS.get(trap.kind, SIGABRT)
            _say(process.task, process.argv, f"trap: {trap}")
            raise Terminated(signaled(signo)) from None
        except OutOfMemory:
            process.task.budget.note("wasm_memory")
            return _fail(process.task, process.argv, strerror(ENOMEM))
        except ThreadShortage:
            return _fail(process.task, process.argv, strerror(EAGAIN))
        except EngineError as error:
            return _fail(process.task, process.argv, f"cannot execute: {error}")
        return 0

    def _load(self, wasm: bytes) -> Program:
        program: Program = self.engine.load(wasm, self._cache_dir)
        self.engine.bind(program, self._imports)
        return program

    def close(self) -> None:
        """Give the engine back; nothing may run."""
        if self._engine is not None:
            self._engine.close()


def _memory_limit(task: Task) -> int | None:
    """Bytes of linear memory that the process may have: the run's limit, or less by RLIMIT_AS."""
    limit = task.budget.limits.wasm_memory
    if RLIMIT_AS not in task.rlimits:
        return limit
    own = task.rlimits[RLIMIT_AS][0]
    return own if limit is None else min(own, limit)


def _drop_all_locks(process: WasmProcess) -> None:
    for _number, file in process.task.fds.items():
        drop_locks(process, file)


def _say(task: Task, argv: Sequence[bytes], text: str) -> None:
    """One line on the process's standard error, if it has one."""
    name = argv[0].rpartition(b"/")[2] if argv else task.name
    try:
        task.write(2, name + b": " + _printable(text).encode() + b"\n")
    except SysError:
        pass


def _printable(text: str) -> str:
    """A module chooses the names that a message quotes: escape what is no printable character."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in text)


def _fail(task: Task, argv: Sequence[bytes], text: str) -> int:
    _say(task, argv, text)
    return _CANNOT_EXECUTE
