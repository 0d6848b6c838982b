"""sched_yield."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wasi.process import WasmProcess


def sched_yield(process: WasmProcess) -> int:
    """Let other processes run."""
    time.sleep(0)
    return 0


FUNCTIONS = {"sched_yield": ("", sched_yield)}
