"""random_get: random bytes from the sandbox's entropy (getentropy(3))."""

from __future__ import annotations

from shellwasm.wasi.memory import check, store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wasi.process import WasmProcess

_CHUNK = 65_536


def random_get(process: WasmProcess, buffer: int, size: int) -> int:
    """Fill the buffer. EFAULT."""
    check(process, buffer, size)
    entropy = process.kernel.entropy
    end = buffer + size
    while buffer < end:
        piece = entropy.read(min(_CHUNK, end - buffer))
        store(process, buffer, piece)
        buffer += len(piece)
        if process.task.attention:
            process.task.settle()
    return 0


FUNCTIONS = {"random_get": ("ii", random_get)}
