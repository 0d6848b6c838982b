"""KernelSource: what /proc shows of the kernel's processes and of the machine that it plays."""

from __future__ import annotations

from shellwasm.errors import SysError
from shellwasm.kernel.machine import MACHINE, RELEASE, SYSNAME, VERSION, memory
from shellwasm.kernel.resources import processors
from shellwasm.kernel.task import Task
from shellwasm.vfs.procsource import ProcessInfo, SystemInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel
    from shellwasm.vfs.base import Caller, OpenFile

TERMINAL = 0x8800  # the device number of /dev/pts/0
_NS = 1e9


class KernelSource:
    """Implements `vfs.procsource.ProcSource`."""

    __slots__ = ("_boot_id", "_boot_time", "_kernel")

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._boot_time = kernel.clock.realtime() / _NS
        self._boot_id = kernel.entropy.read(16)

    def pid_of(self, caller: Caller) -> int:
        """Of the process that asks; init stands for the sandbox's owner."""
        return caller.pid if isinstance(caller, Task) else 1

    def pids(self) -> list[int]:
        """All processes, zombies too, ascending."""
        return [task.pid for task in self._kernel.tasks()]

    def process(self, pid: int) -> ProcessInfo:
        """ESRCH."""
        kernel = self._kernel
        task = kernel.lookup(pid)
        own, children = kernel.cpu_of(task)
        memory = kernel.memory_of(task)
        terminal = kernel.terminals.get(task.sid)
        return ProcessInfo(
            pid=pid, ppid=task.ppid, pgid=task.pgid, sid=task.sid, tty=TERMINAL if terminal else 0,
            tpgid=terminal or -1, state=kernel.state_of(task), comm=task.name, argv=task.argv, environ=task.environ,
            exe=self._program(task), uid=task.uid, gid=task.gid, euid=task.euid, egid=task.egid, groups=task.groups,
            umask=task.umask, nice=task.nice, user_time=own, children_time=children,
            start_time=(task.started - kernel.booted) / _NS, rss=memory, virtual=memory, cwd=task.cwd, root=task.root,
            pending=task.pending, blocked=task.blocked, ignored=task.ignored, caught=task.handled,
        )  # fmt: skip

    def _program(self, task: Task) -> bytes:
        """The path of its program: /bin/sh for a shell that the host started, none for init."""
        if task.exe is None:
            return b"" if task is self._kernel.init else b"/bin/sh"
        try:
            return self._kernel.vfs.path_of(task.exe, self._kernel.init.root)
        except SysError:
            return b"(deleted)"

    def descriptors(self, pid: int) -> list[tuple[int, OpenFile]]:
        """ESRCH."""
        return self._kernel.lookup(pid).fds.items()

    def system(self) -> SystemInfo:
        """The machine now."""
        kernel = self._kernel
        tasks = list(kernel.tasks())
        running = sum(kernel.state_of(task) == "R" for task in tasks)
        uptime = (kernel.clock.monotonic() - kernel.booted) / _NS
        busy = sum(sum(kernel.cpu_of(task)) for task in tasks)
        total, free = memory(kernel)
        return SystemInfo(
            hostname=kernel.hostname, ostype=SYSNAME, release=RELEASE, version=VERSION, machine=MACHINE,
            boot_time=self._boot_time, uptime=uptime, idle=max(0.0, uptime * processors() - busy),
            load=kernel.load.look(kernel), running=running, processes=len(tasks), last_pid=kernel.last_pid,
            cpus=processors(), user_time=busy, memory_total=total, memory_free=free, boot_id=_uuid(self._boot_id),
        )  # fmt: skip

    def random(self, size: int) -> bytes:
        """Entropy of the sandbox."""
        return self._kernel.entropy.read(size)


def _uuid(octets: bytes) -> bytes:
    """RFC 4122, version 4, as text."""
    number = int.from_bytes(octets, "big") & ~(0xF << 76) & ~(3 << 62) | (4 << 76) | (2 << 62)
    text = b"%032x" % number
    return b"-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
