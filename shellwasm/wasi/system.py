"""What uname(2) and sysinfo(2) say of the sandbox."""

from __future__ import annotations

from shellwasm.kernel.machine import MACHINE, RELEASE, SYSNAME, VERSION, memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel


def uname(kernel: Kernel) -> tuple[bytes, bytes, bytes, bytes, bytes]:
    """(sysname, nodename, release, version, machine)."""
    return SYSNAME, kernel.hostname, RELEASE, VERSION, MACHINE


def sysinfo(kernel: Kernel) -> tuple[int, ...]:
    """(uptime s, load 1/5/15 scaled by 65536, total, free, shared, buffer RAM, total swap, processes).

    Memory is what one process may have, less what the processes of the sandbox have.
    """
    total, free = memory(kernel)
    uptime = (kernel.clock.monotonic() - kernel.booted) // 1_000_000_000
    one, five, fifteen = (int(average * 65536) for average in kernel.load.look(kernel))
    return uptime, one, five, fifteen, total, free, 0, 0, 0, len(kernel.live()) + 1
