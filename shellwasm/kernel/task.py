"""Task: one process of the sandbox, with all that fork copies and wait reports."""

from __future__ import annotations

import threading
import time

from shellwasm.errors import EFBIG, EINTR, ENXIO, EPIPE, SysError
from shellwasm.kernel import signals
from shellwasm.kernel.base import SIGPIPE, SIGXFSZ
from shellwasm.kernel.fdtable import FdTable
from shellwasm.kernel.groups import check_terminal
from shellwasm.kernel.resources import RLIMIT_FSIZE, clip
from shellwasm.wait import Waiter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shellwasm.kernel.alarms import Alarm
    from shellwasm.kernel.kernel import Kernel
    from shellwasm.limits import Budget
    from shellwasm.vfs.base import Location, OpenFile

_WRITE_SIGNALS = {EPIPE: SIGPIPE, EFBIG: SIGXFSZ}  # what a failing write sends to its process


class Usage:
    """What a process has used: CPU seconds of itself and of the children it waited for, peak memory in bytes."""

    __slots__ = ("children_cpu", "children_max_rss", "cpu", "max_rss")

    def __init__(self) -> None:
        self.cpu = 0.0
        self.children_cpu = 0.0
        self.max_rss = 0
        self.children_max_rss = 0


NOTHING = Usage()  # of a process that has used nothing yet


class Task:
    """See `kernel.base.Task`. Made by `Kernel.fork` only.

    Beyond the protocol: `interrupt`, which the engine sets while wasm runs, is called (from any thread) when
    attention becomes true; `guest` is the child that runs inline on this task's thread, and `inline` says that
    this task itself runs on its parent's; `fatal` is the wait status of a death that is under way; `report` is a
    stop or continuation that no wait has told yet; `signals.py` works on the masks.
    """

    __slots__ = (
        "_pid",
        "_waiter",
        "affinity",
        "alarm",
        "argv",
        "attention",
        "blocked_set",
        "budget",
        "children",
        "cpu_mark",
        "cwd",
        "egid",
        "environ",
        "euid",
        "exe",
        "fatal",
        "fds",
        "gid",
        "groups",
        "guest",
        "handled",
        "ignored",
        "inline",
        "interrupt",
        "ioprio",
        "kernel",
        "measure",
        "name",
        "nice",
        "no_child_stop",
        "parent",
        "pending",
        "pgid",
        "recount",
        "report",
        "restarting",
        "rlimits",
        "root",
        "sgid",
        "sid",
        "started",
        "state",
        "status",
        "suid",
        "thread",
        "uid",
        "umask",
        "used",
    )  # fmt: skip

    kernel: Kernel
    parent: Task | None
    argv: Sequence[bytes]
    environ: Mapping[bytes, bytes]
    uid: int
    euid: int
    gid: int
    egid: int
    cwd: Location
    root: Location
    children: dict[Task, None] | None

    def __init__(self, kernel: Kernel, root: Location, budget: Budget) -> None:
        """The first process: init. All others are its `fork`s."""
        self.kernel = kernel
        self.parent = None
        self._pid = self.pgid = self.sid = 1
        self.uid = self.gid = self.euid = self.egid = self.suid = self.sgid = 0
        self.groups: tuple[int, ...] = (0,)
        self.umask = 0o022
        self.cwd = self.root = root
        self.fds = FdTable(kernel.limits.open_files, kernel.note_limit)
        self.name = b"init"
        self.exe: Location | None = None  # the program file
        self.argv = (b"init",)
        self.environ = {}
        self.nice = 0
        self.ioprio = 0
        self.affinity = 0  # mask of processors; 0 is all of them
        self.rlimits: dict[int, tuple[int, int]] = {}  # only what differs from `Kernel.rlimit`'s defaults
        self.budget = budget
        self.blocked_set = 0
        self.ignored = 0
        self.handled = 0
        self.restarting = 0
        self.no_child_stop = False
        self._begin()

    def _begin(self) -> None:
        """What no process inherits."""
        self.attention = False
        self.pending = 0
        self.state = signals.RUNNING
        self.report: int | None = None
        self.status = 0
        self.fatal: int | None = None
        self.guest: Task | None = None
        self.inline = False
        self.children = None
        self.started = self.kernel.clock.monotonic()  # ns
        self.used: Usage | None = None
        self.thread = 0  # the host thread's identity, 0 before and after it runs
        self.recount = False  # has the CPU watch asked it to count its time itself?
        self.cpu_mark = 0.0  # the thread's CPU clock up to which `used` counts
        self.interrupt: Callable[[], object] | None = None
        self.alarm: Alarm | None = None
        self.measure: Callable[[], int] | None = None  # bytes of memory that it has now, while it runs wasm
        self._waiter: Waiter | None = None

    def fork(self) -> Task:
        """The child's record, as fork(2) copies it. For `Kernel.fork`."""
        child = Task.__new__(Task)
        child.kernel = self.kernel
        child.parent = self
        child._pid = 0
        child.pgid = self.pgid
        child.sid = self.sid
        child.uid = self.uid
        child.gid = self.gid
        child.euid = self.euid
        child.egid = self.egid
        child.suid = self.suid
        child.sgid = self.sgid
        child.groups = self.groups
        child.umask = self.umask
        child.cwd = self.cwd
        child.root = self.root
        child.fds = self.fds.clone()
        child.name = self.name
        child.exe = self.exe
        child.argv = self.argv
        child.environ = self.environ
        child.nice = self.nice
        child.ioprio = self.ioprio
        child.affinity = self.affinity
        child.rlimits = self.rlimits
        child.budget = self.budget
        child.blocked_set = self.blocked_set
        child.ignored = self.ignored
        child.handled = self.handled
        child.restarting = self.restarting
        child.no_child_stop = False
        child._begin()
        return child

    def retire(self) -> None:
        """Let go of what the dead need no more, so that no cycle is left for the collector. Lock held."""
        self.interrupt = None
        self.measure = None
        if self.alarm is not None:
            self.alarm.cancel()
            self.alarm = None
        if self._waiter is not None:
            self._waiter.interrupted = None

    # identity

    @property
    def pid(self) -> int:
        """The process id; it is given out at the first look."""
        return self._pid or self.kernel.register(self)

    @property
    def ppid(self) -> int:
        """The parent's process id; 0 for init, 1 for an orphan."""
        return self.parent.pid if self.parent is not None else 0

    @property
    def observed(self) -> bool:
        """Was the pid given out, so that others may know it?"""
        return self._pid != 0

    def __repr__(self) -> str:
        return f"<Task {self._pid or 'unseen'} {self.name!r}>"

    # sleeping and waking

    @property
    def waiter(self) -> Waiter:
        """What this process sleeps on: an attention interrupts it with EINTR."""
        waiter = self._waiter
        if waiter is None:
            waiter = self._waiter = Waiter(self._interrupted)
        return waiter

    def _interrupted(self) -> bool:
        return self.attention

    @property
    def is_asleep(self) -> bool:
        """Does its thread sleep in its waiter?"""
        return self._waiter is not None and self._waiter.asleep

    def wake(self) -> None:
        """Let the process look around: it returns from its sleep, and wasm comes to the engine's check."""
        waiter = self._waiter
        if waiter is not None:
            waiter.wake()
        interrupt = self.interrupt
        if interrupt is not None and self.attention:
            interrupt()

    def sleep(self, seconds: float) -> None:
        """nanosleep(2). Raises SysError(EINTR) when a handler must run."""
        end = self.kernel.clock.deadline(seconds)
        while True:
            try:
                return self.kernel.clock.sleep(self.waiter, end - self.kernel.clock.deadline(0.0))
            except SysError:
                self.interrupted()

    # signals

    @property
    def blocked(self) -> int:
        """The signal mask; setting it never blocks SIGKILL and SIGSTOP."""
        return self.blocked_set

    @blocked.setter
    def blocked(self, bits: int) -> None:
        with self.kernel.lock:
            self.blocked_set = bits & signals.EVERY & ~signals.UNBLOCKABLE
            signals.refresh(self)

    def disposition(self, signo: int) -> int:
        """DEFAULT, IGNORE or HANDLER. EINVAL."""
        signals.check(signo)
        return signals.disposition(self, signo)

    def set_disposition(self, signo: int, disposition: int, *, restart: bool = False) -> int:
        """sigaction(2); returns the old disposition. EINVAL. Ignoring drops a pending one."""
        return signals.set_disposition(self, signo, disposition, restart)

    def settle(self) -> None:
        """Take the default actions that are due; signals with a handler stay pending. Raises Terminated."""
        signals.settle(self)

    def attend(self) -> list[int]:
        """Do what awaits; returns the numbers of signals whose handler must run now. Raises Terminated."""
        signals.settle(self)
        return signals.take_handled(self)

    def handler_due(self) -> bool:
        """Does a signal with a handler wait? Then a sleeping call ends with EINTR."""
        return signals.handler_due(self)

    def interrupted(self) -> None:
        """After an EINTR: take default actions and return, so that the call goes on; EINTR again for a handler."""
        signals.settle(self)
        if signals.handler_due(self):
            raise SysError(EINTR)

    def restarts(self, signo: int) -> bool:
        """Was the handler of `signo` set with SA_RESTART?"""
        return bool(self.restarting & signals.mask(signo))

    # descriptors

    def descriptor(self, fd: int) -> OpenFile:
        """The open file description of `fd`; EBADF."""
        return self.fds.get(fd)

    def open(self, path: bytes, flags: int) -> OpenFile:
        """`VFS.open`: a FIFO without another end sleeps. EINTR only when a handler must run; Terminated."""
        while True:
            try:
                return self.kernel.vfs.open(self, path, flags)
            except SysError as error:
                if error.errno != EINTR:
                    raise
                self.interrupted()

    def read(self, fd: int, size: int) -> bytes:
        """read(2). Raises SysError(EINTR) when a handler must run: then `attend()`, and read again."""
        return self.read_file(self.fds.get(fd), size)

    def open_terminal(self, flags: int) -> OpenFile:
        """Open /dev/tty. ENXIO for a session without a terminal."""
        terminal = self.kernel.ttys.get(self.sid)
        if terminal is None:
            raise SysError(ENXIO)
        return terminal.open(flags)

    def await_foreground(self, file: OpenFile) -> None:
        """Before a read of `file`: from a terminal only the foreground group may. EIO; EINTR for a handler."""
        if file.terminal:
            check_terminal(self.kernel, self)

    def read_file(self, file: OpenFile, size: int) -> bytes:
        """`read` from a description that is not in the table."""
        while True:
            try:
                self.await_foreground(file)
                return file.read(size, self.waiter)
            except SysError as error:
                if error.errno != EINTR:
                    raise
                self.interrupted()

    def read_all(self, file: OpenFile) -> bytes:
        """What is left of a file, as a shell may hold it: EFBIG beyond `shell_memory`. Endless ones can be killed."""
        limit = self.budget.limits.shell_memory
        pieces, size = [], 0
        while piece := self.read_file(file, 65_536):
            size += len(piece)
            if limit is not None and size > limit:
                self.budget.note("shell_memory")
                raise SysError(EFBIG)
            pieces.append(piece)
            if self.attention:
                self.settle()
        return b"".join(pieces)

    def write(self, fd: int, data: bytes) -> None:
        """Writes all of `data`. On EPIPE posts SIGPIPE to this task, then raises SysError(EPIPE); so SIGXFSZ and EFBIG.

        EINTR when a handler must run and nothing was written yet; else the handler waits until all is written.
        """
        file = self.fds.get(fd)
        done = self.write_some(file, data)
        if done < len(data):
            self._write_rest(file, memoryview(data)[done:])

    def _write_rest(self, file: OpenFile, data: memoryview) -> None:
        mask = self.blocked
        self.blocked = mask | self.handled
        try:
            while data:
                data = data[self.write_some(file, data) :]
        finally:
            self.blocked = mask

    def write_some(self, file: OpenFile, data: bytes | memoryview) -> int:
        """write(2): the number of bytes written, with the signals that a failure sends."""
        while True:
            try:
                if RLIMIT_FSIZE in self.rlimits:
                    data = clip(self, file, data)
                return file.write(data, self.waiter)
            except SysError as error:
                if error.errno == EINTR:
                    self.interrupted()
                    continue
                if error.errno in _WRITE_SIGNALS:
                    signals.post(self, _WRITE_SIGNALS[error.errno])
                    signals.settle(self)
                raise

    # resources

    def usage(self) -> tuple[float, float]:
        """CPU seconds: (self, children that were waited for)."""
        self.count_cpu()
        used = self.used
        return (used.cpu, used.children_cpu) if used is not None else (0.0, 0.0)

    def count_cpu(self) -> None:
        """Count the CPU time of this thread up to now, and charge it to the run's budget."""
        if self.thread != threading.get_ident() or self.guest is not None:
            return
        now = time.thread_time()
        self.add_cpu(now - self.cpu_mark)
        self.cpu_mark = now

    def add_cpu(self, seconds: float) -> None:
        """Count CPU seconds of this process."""
        if self.used is None:
            self.used = Usage()
        self.used.cpu += seconds
        self.budget.charge_cpu(seconds)

    def note_memory(self, size: int) -> None:
        """Remember the peak of this process' memory, in bytes (who runs wasm tells it)."""
        if self.used is None:
            self.used = Usage()
        if size > self.used.max_rss:
            self.used.max_rss = size
