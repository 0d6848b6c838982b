"""The kernel's vocabulary, for those who call it: signals, wait statuses, and the protocols of Task and Kernel."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Protocol

    from shellwasm.limits import Budget, Limits
    from shellwasm.vfs.base import Location, OpenFile
    from shellwasm.vfs.vfs import VFS
    from shellwasm.wait import Waiter
else:
    Protocol = object

# signals, Linux's numbers on x86 and ARM
SIGNALS: dict[str, int] = {
    "HUP": 1, "INT": 2, "QUIT": 3, "ILL": 4, "TRAP": 5, "ABRT": 6, "BUS": 7, "FPE": 8, "KILL": 9, "USR1": 10,
    "SEGV": 11, "USR2": 12, "PIPE": 13, "ALRM": 14, "TERM": 15, "STKFLT": 16, "CHLD": 17, "CONT": 18, "STOP": 19,
    "TSTP": 20, "TTIN": 21, "TTOU": 22, "URG": 23, "XCPU": 24, "XFSZ": 25, "VTALRM": 26, "PROF": 27, "WINCH": 28,
    "IO": 29, "PWR": 30, "SYS": 31,
}  # fmt: skip
SIGNAL_NAMES: dict[int, str] = {number: name for name, number in SIGNALS.items()}
SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGFPE, SIGKILL, SIGSEGV = 1, 2, 3, 6, 8, 9, 11
SIGPIPE, SIGALRM, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP = 13, 14, 15, 17, 18, 19, 20
SIGTTIN, SIGTTOU, SIGXCPU, SIGXFSZ, SIGILL = 21, 22, 24, 25, 4

DEFAULT, IGNORE, HANDLER = 0, 1, 2  # dispositions

WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8


def exited(code: int) -> int:
    """The wait status of a normal exit."""
    return (code & 0xFF) << 8


def signaled(signo: int) -> int:
    """The wait status of a death by signal."""
    return signo & 0x7F


def stopped(signo: int) -> int:
    """The wait status of a stop."""
    return (signo << 8) | 0x7F


CONTINUED = 0xFFFF


def shell_status(status: int) -> int:
    """XCU 2.8.2: `$?` for a wait status: the exit code, or 128 + signal number."""
    if status & 0xFF == 0x7F:
        return 128 + (status >> 8)
    return 128 + (status & 0x7F) if status & 0x7F else (status >> 8) & 0xFF


class FdTable(Protocol):
    """The numbered descriptors of one process; the limit `open_files` holds here (EMFILE)."""

    def get(self, fd: int) -> OpenFile:
        """EBADF if closed."""

    def add(self, file: OpenFile, minimum: int = 0, *, cloexec: bool = False) -> int:
        """Put `file` on the lowest free descriptor not below `minimum`; takes a reference."""

    def check_room(self) -> None:
        """EMFILE if open(2) would find no number below the limit."""

    def put(self, fd: int, file: OpenFile, *, cloexec: bool = False) -> None:
        """dup2: closes what was there; takes a reference."""

    def swap(self, fd: int, file: OpenFile | None, *, cloexec: bool = False) -> OpenFile | None:
        """Replace without closing: the old description and its reference pass to the caller (for saving across
        a redirection), `file`'s reference passes to the table."""

    def close(self, fd: int) -> None:
        """EBADF if closed."""

    def cloexec(self, fd: int, value: bool | None = None) -> bool: ...
    def items(self) -> Iterable[tuple[int, OpenFile]]: ...
    def __contains__(self, fd: int) -> bool: ...


class Task(Protocol):
    """A process. It is also a `vfs.base.Caller`. A shell, a subshell, a pipeline stage, an applet: each is one.

    `attention` is true while something awaits (a signal, a kill, a stop): evaluators look at it between
    commands and at loop turns, and call `attend()`.
    """

    pgid: int
    sid: int
    uid: int
    gid: int
    euid: int
    egid: int
    groups: tuple[int, ...]
    umask: int
    cwd: Location
    root: Location
    attention: bool
    name: bytes  # comm, as ps shows it
    argv: Sequence[bytes]
    environ: Mapping[bytes, bytes]
    nice: int
    blocked: int  # signal mask, bit signo - 1
    budget: Budget

    @property
    def kernel(self) -> Kernel: ...
    @property
    def pid(self) -> int:
        """Given out when first asked for."""

    @property
    def parent(self) -> Task | None: ...
    @property
    def ppid(self) -> int: ...
    @property
    def fds(self) -> FdTable: ...
    @property
    def waiter(self) -> Waiter: ...
    def descriptor(self, fd: int) -> OpenFile: ...
    def disposition(self, signo: int) -> int: ...
    def set_disposition(self, signo: int, disposition: int, *, restart: bool = False) -> int:
        """DEFAULT, IGNORE or HANDLER; returns the old one. Ignoring drops a pending one."""

    def attend(self) -> Sequence[int]:
        """Do what awaits. Default actions happen here (a fatal one raises Terminated, a stop sleeps until
        SIGCONT); the numbers of the pending signals that have a HANDLER are returned and no longer pending."""

    def settle(self) -> None:
        """Only the default actions of `attend`: signals with a handler stay pending. Raises Terminated."""

    def interrupted(self) -> None:
        """After an EINTR: settles and returns, so that the call can be repeated; EINTR again for a handler."""

    def sleep(self, seconds: float) -> None:
        """nanosleep(2) on the sandbox's clock. EINTR when a handler must run."""

    def open(self, path: bytes, flags: int) -> OpenFile:
        """`VFS.open`: a FIFO without another end sleeps. EINTR only when a handler must run; Terminated."""

    def read(self, fd: int, size: int) -> bytes:
        """read(2). Raises SysError(EINTR) when a handler must run: then `attend()`, and read again."""

    def read_all(self, file: OpenFile) -> bytes:
        """What is left of a file, as a shell may hold it: EFBIG beyond `shell_memory`. Endless ones can be killed."""

    def await_foreground(self, file: OpenFile) -> None:
        """Before a read of `file`: from a terminal only the foreground group may. EIO; EINTR for a handler."""

    def write(self, fd: int, data: bytes) -> None:
        """Writes all of `data`. On EPIPE posts SIGPIPE to this task: Terminated if that is fatal, else SysError(EPIPE).
        The same with EFBIG and SIGXFSZ. EINTR when a handler must run and nothing was written yet."""

    def usage(self) -> tuple[float, float]:
        """CPU seconds: (self, children that were waited for)."""


class WaitResult(Protocol):
    pid: int
    status: int
    cpu_seconds: float
    max_rss: int


class Kernel(Protocol):
    """One sandbox's process table. All calls are safe from any thread."""

    vfs: VFS
    limits: Limits

    def fork(self, parent: Task) -> Task:
        """A child with copies of the parent's descriptors, directory, umask, identity; dispositions kept.
        It has no thread and no table entry until `start`, `run` or a first look at `pid`. EAGAIN at the limit."""

    def discard(self, task: Task) -> None:
        """Undo a fork whose task was neither started nor run."""

    def start(self, task: Task, body: Callable[[Task], int]) -> None:
        """Run `body(task)` on a thread of the kernel's; what it returns is the exit code (0..255).
        Terminated ends it with that status. At the end descriptors close, the parent gets SIGCHLD."""

    def run(self, task: Task, body: Callable[[Task], int]) -> int:
        """The same on the calling thread, then reap: returns the wait status (Linux's encoding).
        Terminated when `task`'s parent, whose thread this is, was killed meanwhile."""

    def exec(
        self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes], *, search: bool = True
    ) -> int:
        """Replace what `task` runs, on the calling thread; returns its exit code when it ends, or raises Terminated.
        SysError (ENOENT, EACCES, ENOEXEC, E2BIG, ...) if it cannot start: nothing has changed then.
        Close-on-exec descriptors close; HANDLER dispositions become DEFAULT. Without `search` or with `/`, no PATH."""

    def find(self, task: Task, name: bytes, path: bytes) -> bytes:
        """Look `name` up on the colon-separated `path`: the first executable regular file. ENOENT or EACCES."""

    def wait(self, task: Task, pid: int = -1, options: int = 0, deadline: float | None = None) -> WaitResult | None:
        """wait4; None at WNOHANG or the deadline. ECHILD; EINTR when a signal must be attended to."""

    def kill(self, sender: Task | None, pid: int, signo: int) -> None:
        """kill(2): pid > 0, 0, -1, < -1. ESRCH, EPERM, EINVAL."""

    def post(self, task: Task, signo: int) -> None:
        """Send a signal to one task, whoever asks."""

    def setsid(self, task: Task) -> int: ...
    def setpgid(self, task: Task, pid: int, pgid: int) -> None: ...
    def set_foreground(self, task: Task, group: int) -> None:
        """tcsetpgrp(3) for the terminal of the task's session. EPERM, EINVAL."""

    def pipe(self) -> tuple[OpenFile, OpenFile]:
        """(read end, write end), no references taken yet."""

    def tasks(self) -> Iterator[Task]: ...


if TYPE_CHECKING:

    class Loader(Protocol):
        """Runs one kind of program image; made by the room that knows how (wasm: wasi_host; sh: interp)."""

        def __call__(self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int: ...

    class Program(Protocol):
        """A native program: what an inode's attribute `program` holds; `run` returns the exit code."""

        def run(self, task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int: ...
