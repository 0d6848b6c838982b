"""WasmProcess: one run of a program on behalf of a task: the context that every host function receives."""

from __future__ import annotations

from shellwasm.engine.base import Guest
from shellwasm.errors import EAGAIN, EINTR, ENOMEM, SysError
from shellwasm.kernel.base import DEFAULT
from shellwasm.wasi.errno import to_wasi

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shellwasm.kernel.kernel import Kernel
    from shellwasm.kernel.task import Task
    from shellwasm.vfs.base import DirEntry, OpenFile
    from shellwasm.wasi.rights import Rights

RAISE_EXPORT = "sw_raise"


class ProcessExit(BaseException):
    """Unwinds a program that called proc_exit."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class WasmProcess(Guest):
    """See `engine.base.Guest`. The tables by descriptor hold only what differs from the ordinary."""

    __slots__ = ("argv", "directories", "environ", "holds_locks", "kernel", "preopens", "rights")

    task: Task

    def __init__(
        self, task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes], memory_limit: int | None
    ) -> None:
        super().__init__(task, memory_limit)
        self.kernel: Kernel = task.kernel
        self.argv = argv
        self.environ = environ
        self.preopens: dict[int, bytes] = {}  # descriptor: name
        self.rights: dict[int, Rights] = {}  # descriptor: rights; absent ones have all
        self.directories: dict[int, list[DirEntry]] = {}  # descriptor: what fd_readdir goes through
        self.holds_locks = False  # has it ever set a record lock?

    # what the engine asks

    def detach(self) -> None:
        """See `engine.base.Guest`; the peak of the memory is noted, which is its size, for it never shrinks."""
        if self.instance is not None:
            self.task.note_memory(len(self.instance.refresh()))
        super().detach()

    def memory_size(self) -> int:
        """Bytes of linear memory now, for `Task.measure`."""
        return len(self.memory)

    def errno(self, error: BaseException) -> int:
        """The WASI errno of a SysError; other exceptions end the run, but for the host's lack of memory or stack."""
        if isinstance(error, SysError):
            return to_wasi(error.errno)
        if isinstance(error, MemoryError):
            return to_wasi(ENOMEM)
        if isinstance(error, RecursionError):
            return to_wasi(EAGAIN)
        raise error

    def tick(self) -> None:
        """Take the default actions that are due; a signal with a handler waits for the next host call."""
        if self.task.attention:
            self.task.settle()

    def deliver(self) -> None:
        """Take default actions and run handlers. Raises Terminated."""
        task = self.task
        while task.attention:
            due = task.attend()
            for signo in due:
                self.handle(signo)
            if not due:
                return

    # signals

    def handle(self, signo: int) -> None:
        """Run the program's handler, with the signal blocked meanwhile; without one, the default action."""
        task = self.task
        mask = task.blocked
        task.blocked = mask | 1 << (signo - 1)
        try:
            ran = self.instance is not None and self.instance.call(RAISE_EXPORT, signo) is not None
        finally:
            task.blocked = mask
        if not ran:
            task.set_disposition(signo, DEFAULT)
            self.kernel.post(task, signo)
            task.settle()
        elif self.instance is not None:
            self.memory = self.instance.refresh()

    def interrupted(self, restart: bool = True) -> None:
        """After EINTR from a sleep: attend to the task. Returns if the call goes on, else raises SysError(EINTR).

        A call that is never restarted after a handler (`restart` False) goes on only if no handler ran.
        """
        task = self.task
        may_restart, restart = restart, True
        for signo in task.attend():
            restart = restart and may_restart and task.restarts(signo)
            self.handle(signo)
        if not restart:
            raise SysError(EINTR)

    # descriptors

    def file(self, fd: int) -> OpenFile:
        """The open file description; EBADF."""
        return self.task.fds.get(fd)

    def forget(self, fd: int) -> None:
        """The descriptor was closed or replaced."""
        self.rights.pop(fd, None)
        self.directories.pop(fd, None)
        self.preopens.pop(fd, None)
