"""A sandbox without a shell: the kernel, a filesystem and one engine, for tests of programs."""

from __future__ import annotations

import os
import tempfile
from functools import lru_cache

from shellwasm import applets
from shellwasm.engine.base import HostImport
from shellwasm.engine.select import make_engine
from shellwasm.errors import ENOEXEC, SysError
from shellwasm.kernel import images
from shellwasm.kernel.clock import Clock, Entropy
from shellwasm.kernel.images import Loaders
from shellwasm.kernel.kernel import Kernel
from shellwasm.kernel.sinks import BytesFile, CaptureFile
from shellwasm.kernel.task import Task
from shellwasm.limits import Limits
from shellwasm.vfs.base import O_CREAT, O_RDONLY, O_TRUNC, O_WRONLY
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.rootfs import root_tree
from shellwasm.vfs.vfs import VFS
from shellwasm.wasi.process import WasmProcess
from shellwasm.wasi_host import WasmLoader, import_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.engine.base import Engine

ENVIRON = {b"PATH": b"/bin:/usr/bin", b"HOME": b"/root"}


def wat(text: str) -> bytes:
    """Assemble, with the assembler of whichever engine this process uses."""
    if engine().name == "wasmer":
        from wasmer import wat2wasm

        return bytes(wat2wasm(text))
    from wasmtime import wat2wasm as assemble

    return bytes(assemble(text))


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The engine that `SHELLWASM_ENGINE` chooses, one for all tests of a process."""
    return make_engine(os.environ.get("SHELLWASM_ENGINE"))


DUMPS: dict[Task, bytes] = {}


def _done(process: WasmProcess) -> int:
    """The tests' own import: keep the memory as it is now."""
    assert process.instance is not None
    DUMPS[process.task] = bytes(process.instance.refresh())
    return 0


@lru_cache(maxsize=1)
def loader() -> WasmLoader:
    imports = import_table()
    imports["test", "done"] = HostImport("test", "done", "", _done)
    cache = os.path.join(tempfile.gettempdir(), f"shellwasm-tests-{os.getuid()}")
    return WasmLoader(engine, cache, imports)


@lru_cache(maxsize=1)
def _tree() -> object:
    module = applets.read_module()
    return root_tree(applets.names(module), module)


def _no_shell(task: Task, path: bytes, argv: object, environ: object) -> int:
    raise SysError(ENOEXEC)


class Finished:
    """How a pipeline ended: wait statuses of its stages, and what was written."""

    def __init__(self, statuses: list[int], out: bytes, err: bytes) -> None:
        self.statuses = statuses
        self.out = out
        self.err = err

    @property
    def status(self) -> int:
        return self.statuses[-1]

    def __repr__(self) -> str:
        return f"<{self.statuses} {self.out!r} {self.err!r}>"


class World:
    """`run` starts pipelines of programs; `write` and `read` are for its files."""

    def __init__(
        self, limits: Limits | None = None, *, clock: Clock | None = None, entropy: Entropy | None = None
    ) -> None:
        self.vfs = VFS(MemoryFS(base=_tree()))  # type: ignore[arg-type]
        self.kernel = Kernel(
            self.vfs, limits or Limits.standard(), Loaders(wasm=loader(), shell=_no_shell), root=self.vfs.root,
            clock=clock, entropy=entropy, hostname=b"world",
        )  # fmt: skip
        self.vfs.mounts.mount(self.kernel.init, devfs(quota=Quota()), b"/dev")
        self.first = self.kernel.begin()

    def close(self) -> None:
        self.kernel.finish(self.first, 0)
        assert not self.kernel.shutdown()

    def write(self, path: str, data: bytes, mode: int = 0o644) -> None:
        file = self.vfs.open(self.first, path.encode(), O_WRONLY | O_CREAT | O_TRUNC, mode)
        file.acquire()
        assert file.write(data, self.first.waiter) == len(data)
        file.release()

    def read(self, path: str) -> bytes:
        file = self.vfs.open(self.first, path.encode(), O_RDONLY)
        file.acquire()
        data = file.read(1 << 26, self.first.waiter)
        file.release()
        return data

    def task(self, stdin: bytes = b"") -> tuple[Task, CaptureFile, CaptureFile]:
        """A child with standard streams: (task, its output, its error output)."""
        task = self.kernel.fork(self.first)
        out, err = CaptureFile(), CaptureFile()
        task.fds.put(0, BytesFile(stdin))
        task.fds.put(1, out)
        task.fds.put(2, err)
        return task, out, err

    def start(self, task: Task, argv: list[str], environ: dict[bytes, bytes] | None = None) -> None:
        words = [word.encode() for word in argv]
        image = images.prepare(task, words[0], words, ENVIRON if environ is None else environ, True)
        self.kernel.start(task, image.enter, stack=image.stack)

    def run(self, *commands: list[str], stdin: bytes = b"", environ: dict[bytes, bytes] | None = None) -> Finished:
        """Run a pipeline to its end."""
        out, err, source = CaptureFile(), CaptureFile(), BytesFile(stdin)
        tasks = []
        for command in commands:
            task = self.kernel.fork(self.first)
            sink: object = out
            task.fds.put(0, source)
            if command is not commands[-1]:
                source, sink = self.kernel.pipe()  # type: ignore[assignment]
            task.fds.put(1, sink)  # type: ignore[arg-type]
            task.fds.put(2, err)
            tasks.append(task)
            self.start(task, command, environ)
        statuses = [self.kernel.wait(self.first, task.pid).status for task in tasks]  # type: ignore[union-attr]
        return Finished(statuses, out.getvalue(), err.getvalue())


def rss() -> int:
    """Resident memory of this process in bytes."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
