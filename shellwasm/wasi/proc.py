"""proc_exit, proc_raise."""

from __future__ import annotations

from shellwasm.errors import EINVAL, SysError
from shellwasm.kernel.base import SIGNALS
from shellwasm.wasi.process import ProcessExit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from shellwasm.wasi.process import WasmProcess

# WASI's own numbers, by index; 0 is no signal
_SIGNALS = [
    "HUP",
    "INT",
    "QUIT",
    "ILL",
    "TRAP",
    "ABRT",
    "BUS",
    "FPE",
    "KILL",
    "USR1",
    "SEGV",
    "USR2",
    "PIPE",
    "ALRM",
    "TERM",
    "CHLD",
    "CONT",
    "STOP",
    "TSTP",
    "TTIN",
    "TTOU",
    "URG",
    "XCPU",
    "XFSZ",
    "VTALRM",
    "PROF",
    "WINCH",
    "IO",
    "PWR",
    "SYS",
]


def proc_exit(process: WasmProcess, code: int) -> NoReturn:
    """End the process with the low 8 bits of `code` (_exit(2))."""
    raise ProcessExit(code & 0xFF)


def proc_raise(process: WasmProcess, signal: int) -> int:
    """Send a signal to the process itself (raise(3)); it is delivered before the call returns. EINVAL."""
    if signal > len(_SIGNALS):
        raise SysError(EINVAL)
    if signal:
        process.kernel.post(process.task, SIGNALS[_SIGNALS[signal - 1]])
    return 0


FUNCTIONS = {"proc_exit": ("i", proc_exit), "proc_raise": ("i", proc_raise)}
