"""The machine that the sandbox plays: what uname(2) says, its memory, its load."""

from __future__ import annotations

import threading
from math import exp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel

SYSNAME, RELEASE, VERSION, MACHINE = b"Linux", b"6.12.0-shellwasm", b"#1 SMP", b"wasm32"
_ADDRESSABLE = 4 << 30  # bytes that a sandbox without a memory limit shows: what wasm32 can address


class LoadAverage:
    """Load averages, as far as anybody looked: what runs at a look stands for the time since the one before."""

    __slots__ = ("_averages", "_last", "_lock")

    PERIODS = (60.0, 300.0, 900.0)  # seconds

    def __init__(self) -> None:
        self._averages = (0.0, 0.0, 0.0)
        self._last = 0.0
        self._lock = threading.Lock()

    def look(self, kernel: Kernel) -> tuple[float, float, float]:
        """The averages over 1, 5 and 15 minutes now."""
        running = sum(kernel.state_of(task) == "R" for task in kernel.live())
        now = (kernel.clock.monotonic() - kernel.booted) / 1e9
        with self._lock:
            elapsed, self._last = now - self._last, now
            one, five, fifteen = (
                old * exp(-elapsed / period) + running * (1 - exp(-elapsed / period))
                for old, period in zip(self._averages, self.PERIODS, strict=True)
            )
            self._averages = one, five, fifteen
            return self._averages


def memory(kernel: Kernel) -> tuple[int, int]:
    """(total, free) bytes: what `wasm_memory` lets one process have, less what all have now."""
    used = sum(map(kernel.memory_of, kernel.live()))
    total = max(used, kernel.limits.wasm_memory or _ADDRESSABLE)
    return total, total - used
