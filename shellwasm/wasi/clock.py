"""clock_res_get, clock_time_get: the sandbox's clocks (clock_getres(3), clock_gettime(3))."""

from __future__ import annotations

from shellwasm.errors import EINVAL, SysError
from shellwasm.wasi.memory import check, store_u64
from shellwasm.wasi.types import CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.wasi.process import WasmProcess

_CPU_RESOLUTION = 1000  # ns


def now(process: WasmProcess, clock: int) -> int:
    """The time of a clock in nanoseconds. EINVAL."""
    if clock == CLOCK_REALTIME:
        return process.kernel.clock.realtime()
    if clock == CLOCK_MONOTONIC:
        return process.kernel.clock.monotonic()
    if clock <= CLOCK_THREAD_CPUTIME:
        return int(process.task.usage()[0] * 1e9)
    raise SysError(EINVAL)


def clock_res_get(process: WasmProcess, clock: int, result: int) -> int:
    """The resolution in nanoseconds. EINVAL, EFAULT."""
    if clock > CLOCK_THREAD_CPUTIME:
        raise SysError(EINVAL)
    resolution = process.kernel.clock.resolution() if clock <= CLOCK_MONOTONIC else _CPU_RESOLUTION
    store_u64(process, result, resolution)
    return 0


def clock_time_get(process: WasmProcess, clock: int, precision: int, result: int) -> int:
    """The time in nanoseconds; the precision asked for is always met. EINVAL, EFAULT."""
    check(process, result, 8)
    store_u64(process, result, now(process, clock))
    return 0


FUNCTIONS = {"clock_res_get": ("ii", clock_res_get), "clock_time_get": ("iIi", clock_time_get)}
