"""Host functions called without an engine: a process whose memory is a bytearray."""

from __future__ import annotations

from shellwasm.engine.base import HostImport
from shellwasm.errors import SysError, Terminated
from shellwasm.kernel.images import Replaced
from shellwasm.kernel.signals import STOPPING
from shellwasm.wasi.process import ProcessExit, WasmProcess
from tests.engine.world import World

MEMORY = 65_536


class _Memory:
    """Stands in for an instance; it has no handlers to call."""

    def __init__(self, content: bytearray) -> None:
        self.content = content

    def refresh(self) -> memoryview:
        return memoryview(self.content)

    def call(self, export: str, argument: int) -> int | None:
        return None


def process_in(world: World, content: bytes = b"", argv: tuple[bytes, ...] = (b"prog", b"a")) -> WasmProcess:
    """A process with 64 KiB of memory that begins with `content`, and standard streams."""
    task, _, _ = world.task(b"input")
    process = WasmProcess(task, argv, {b"A": b"b"}, None)
    memory = bytearray(MEMORY)
    memory[: len(content)] = content
    process.instance = _Memory(memory)
    process.memory = memoryview(memory)
    return process


def attempt(process: WasmProcess, item: HostImport, arguments: tuple[int, ...]) -> int | str:
    """What the guest would see: a result, an errno as `errno N`, or how the run ended."""
    try:
        result = item.function(process, *arguments)
        process.task.pending &= ~STOPPING  # nobody would let it go on
        process.deliver()
    except (SysError, MemoryError) as error:
        return f"errno {process.errno(error)}"
    except (ProcessExit, Replaced, Terminated) as end:
        return type(end).__name__
    assert result is None or isinstance(result, int)
    return result or 0
