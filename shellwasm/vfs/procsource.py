"""What /proc tells, and who knows it: the kernel implements ProcSource."""

from __future__ import annotations

from shellwasm.errors import ESRCH, SysError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Protocol

    from shellwasm.vfs.base import Caller, Location, OpenFile
else:
    Protocol = object

CLOCK_TICKS = 100  # a second: USER_HZ
PAGE = 4096


class ProcessInfo:
    """One process at one moment. CPU times and `start_time` (after boot) are seconds, memory is bytes.

    `state` is one letter of R S D T Z; signal sets have bit `signo - 1`; `tty` is the device number or 0.
    """

    __slots__ = (
        "argv",
        "blocked",
        "caught",
        "children_time",
        "comm",
        "cwd",
        "egid",
        "environ",
        "euid",
        "exe",
        "gid",
        "groups",
        "ignored",
        "nice",
        "pending",
        "pgid",
        "pid",
        "ppid",
        "root",
        "rss",
        "sid",
        "start_time",
        "state",
        "system_time",
        "threads",
        "tpgid",
        "tty",
        "uid",
        "umask",
        "user_time",
        "virtual",
    )  # fmt: skip

    def __init__(
        self, *, pid: int, ppid: int = 0, pgid: int = 0, sid: int = 0, tty: int = 0, tpgid: int = -1, state: str = "S",
        comm: bytes = b"", argv: Sequence[bytes] = (), environ: Mapping[bytes, bytes] | None = None, exe: bytes = b"",
        uid: int = 0, gid: int = 0, euid: int = 0, egid: int = 0, groups: Sequence[int] = (), umask: int = 0o22,
        nice: int = 0, threads: int = 1, user_time: float = 0.0, system_time: float = 0.0, children_time: float = 0.0,
        start_time: float = 0.0, rss: int = 0, virtual: int = 0, cwd: Location | None = None,
        root: Location | None = None, pending: int = 0, blocked: int = 0, ignored: int = 0, caught: int = 0,
    ) -> None:  # fmt: skip
        self.pid = pid
        self.ppid = ppid
        self.pgid = pgid
        self.sid = sid
        self.tty = tty
        self.tpgid = tpgid
        self.state = state
        self.comm = comm
        self.argv = argv
        self.environ = environ or {}
        self.exe = exe
        self.uid = uid
        self.gid = gid
        self.euid = euid
        self.egid = egid
        self.groups = groups
        self.umask = umask
        self.nice = nice
        self.threads = threads
        self.user_time = user_time
        self.system_time = system_time
        self.children_time = children_time
        self.start_time = start_time
        self.rss = rss
        self.virtual = virtual
        self.cwd = cwd
        self.root = root
        self.pending = pending
        self.blocked = blocked
        self.ignored = ignored
        self.caught = caught


class SystemInfo:
    """The machine as the sandbox shows it. Times are seconds, memory is bytes."""

    __slots__ = (
        "boot_id",
        "boot_time",
        "cpus",
        "hostname",
        "idle",
        "last_pid",
        "load",
        "machine",
        "memory_cached",
        "memory_free",
        "memory_total",
        "ostype",
        "processes",
        "release",
        "running",
        "system_time",
        "uptime",
        "user_time",
        "version",
    )  # fmt: skip

    def __init__(
        self, *, hostname: bytes = b"shellwasm", ostype: bytes = b"Linux", release: bytes = b"6.1.0-shellwasm",
        version: bytes = b"#1 SMP shellwasm", machine: bytes = b"wasm32", boot_time: float = 0.0, uptime: float = 0.0,
        idle: float = 0.0, load: tuple[float, float, float] = (0.0, 0.0, 0.0), running: int = 1, processes: int = 1,
        last_pid: int = 1, cpus: int = 1, user_time: float = 0.0, system_time: float = 0.0, memory_total: int = 1 << 30,
        memory_free: int = 1 << 29, memory_cached: int = 0, boot_id: bytes = b"00000000-0000-4000-8000-000000000000",
    ) -> None:  # fmt: skip
        self.hostname = hostname
        self.ostype = ostype
        self.release = release
        self.version = version
        self.machine = machine
        self.boot_time = boot_time
        self.uptime = uptime
        self.idle = idle
        self.load = load
        self.running = running
        self.processes = processes
        self.last_pid = last_pid
        self.cpus = cpus
        self.user_time = user_time
        self.system_time = system_time
        self.memory_total = memory_total
        self.memory_free = memory_free
        self.memory_cached = memory_cached
        self.boot_id = boot_id


class ProcSource(Protocol):
    """The kernel, as /proc asks it. Safe from any thread."""

    def pid_of(self, caller: Caller) -> int:
        """Of the process that asks: /proc/self."""

    def pids(self) -> Iterable[int]:
        """Every process there is, zombies included."""

    def process(self, pid: int) -> ProcessInfo:
        """ESRCH if there is none."""

    def descriptors(self, pid: int) -> Iterable[tuple[int, OpenFile]]:
        """The open descriptors of a process. ESRCH."""

    def system(self) -> SystemInfo: ...
    def random(self, size: int) -> bytes:
        """Entropy of the sandbox: /proc/sys/kernel/random/uuid."""


class NoProcesses:
    """A source for a tree without a kernel: only the caller exists, as process 1."""

    __slots__ = ()

    def pid_of(self, caller: Caller) -> int:
        return 1

    def pids(self) -> Iterable[int]:
        return (1,)

    def process(self, pid: int) -> ProcessInfo:
        if pid != 1:
            raise SysError(ESRCH)
        return ProcessInfo(pid=1, pgid=1, sid=1, comm=b"init")

    def descriptors(self, pid: int) -> Iterable[tuple[int, OpenFile]]:
        return ()

    def system(self) -> SystemInfo:
        return SystemInfo()

    def random(self, size: int) -> bytes:
        return bytes(size)
