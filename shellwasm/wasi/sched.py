"""sched_yield."""

from __future__ import annotations

from shellwasm.engine.common import let_others_run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wasi.process import WasmProcess


def sched_yield(process: WasmProcess) -> int:
    """Let other processes run."""
    let_others_run()
    return 0


FUNCTIONS = {"sched_yield": ("", sched_yield)}
