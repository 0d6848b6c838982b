"""What uname(2) and sysinfo(2) say of the sandbox."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel

_SYSNAME, _RELEASE, _VERSION, _MACHINE = b"Linux", b"6.12.0-shellwasm", b"#1 SMP", b"wasm32"
_UNLIMITED = 4 << 30  # bytes that a sandbox without a memory limit shows: what wasm32 can address


def uname(kernel: Kernel) -> tuple[bytes, bytes, bytes, bytes, bytes]:
    """(sysname, nodename, release, version, machine)."""
    return _SYSNAME, kernel.hostname, _RELEASE, _VERSION, _MACHINE


def sysinfo(kernel: Kernel) -> tuple[int, ...]:
    """(uptime s, load 1/5/15 scaled by 65536, total, free, shared, buffer RAM, total swap, processes).

    Memory is what one process may have, less what the processes of the sandbox have.
    """
    total = kernel.limits.wasm_memory or _UNLIMITED
    live = kernel.live()
    used = sum(map(kernel.memory_of, live))
    uptime = (kernel.clock.monotonic() - kernel.booted) // 1_000_000_000
    load = len([task for task in live if task.thread]) << 16
    return uptime, load, load, load, total, max(0, total - used), 0, 0, 0, len(live) + 1
