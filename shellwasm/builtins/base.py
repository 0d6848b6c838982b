"""What a builtin is (Builtin), and the shell as builtins see it (the protocol Shell)."""

from __future__ import annotations

from shellwasm.expand.base import Environment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import NoReturn, Protocol

    from shellwasm.ast import FunctionDefinition
    from shellwasm.kernel.base import Kernel, Task
    from shellwasm.syntax.errors import ShellSyntaxError
else:
    Protocol = object

# Statuses below 0 unwind: to a loop (`Shell.levels` loops outwards), or to the running function or dot script.
# `evaluate` and `run_command` may give them; a builtin that calls these passes them on.
BREAK, CONTINUE, RETURN = -1, -2, -3


class Builtin:
    """The record of one builtin: `run(shell, argv) -> exit status`; argv[0] is its name.

    `special` is XCU 2.15's list: assignments before it persist, its errors exit a non-interactive shell.
    `usage` is its synopsis; `section` where the standard describes it. Help, `type`, docs and tests derive from these.
    `declares` marks utilities whose arguments are expanded as assignments (export, readonly, local: XCU 2.9.1.1).
    """

    __slots__ = ("declares", "name", "run", "section", "special", "usage")

    def __init__(
        self,
        name: str,
        run: Callable[[Shell, list[str]], int],
        *,
        usage: str,
        section: str,
        special: bool = False,
        declares: bool = False,
    ) -> None:
        self.name = name
        self.run = run
        self.special = special
        self.usage = usage
        self.section = section
        self.declares = declares


class BuiltinError(Exception):
    """A builtin gives up: the interpreter prints `$0: name: line N: message` and the status is `status`.

    In a special builtin it exits a non-interactive shell (XCU 2.8.1) unless `fatal` is False.
    """

    def __init__(self, message: str, status: int = 1, *, fatal: bool = True) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.fatal = fatal


class UsageError(BuiltinError):
    """Wrong options or operands: status 2."""

    def __init__(self, message: str) -> None:
        super().__init__(message, 2)


class JobProcess(Protocol):
    """One process of a job; `status` is its last wait status in Linux's encoding, None while it runs."""

    pid: int
    status: int | None


class Job(Protocol):
    """A background or stopped pipeline (XBD 3.182); its status is that of its last process."""

    number: int
    pgid: int  # its process group; the shell's own without `set -m`
    controlled: bool  # started under `set -m`
    notified: bool  # the user knows its present state
    waited: bool  # it has ended, and `wait` knows

    @property
    def finished(self) -> bool:
        """All its processes have ended."""

    @property
    def processes(self) -> Sequence[JobProcess]: ...
    @property
    def text(self) -> str:
        """The command, as `jobs` shows it."""

    @property
    def state(self) -> str:
        """`Running`, `Stopped` or `Done`: stopped if any process is stopped and none runs."""

    @property
    def status(self) -> int | None:
        """The wait status of its last process; None while that runs."""


class JobTable(Protocol):
    """The jobs of one shell, by number; a subshell starts with an empty one. `interpreter.jobs.JobTable` is one."""

    def __iter__(self) -> Iterator[Job]:
        """In the order of their numbers."""

    @property
    def current(self) -> Job | None:
        """`%+`."""

    @property
    def previous(self) -> Job | None:
        """`%-`."""

    def find(self, spec: str) -> Job:
        """The job that a job ID names: `%% %+ % %- %n %text %?text`. BuiltinError if none or several."""

    def by_pid(self, pid: int) -> Job | None:
        """The job that has this process."""

    def collect(self, block: bool = False) -> bool:
        """Take note of children that changed state; with `block` sleep until one has. False if there was none
        to take note of. SysError: ECHILD when there are no children, EINTR when a signal must be attended to."""

    def resume(self, job: Job, foreground: bool) -> None:
        """SIGCONT to its process group, now running; in the foreground it gets the terminal."""

    def foreground(self, job: Job) -> int:
        """Give the job the terminal until it ends or stops; its wait status."""

    def remove(self, job: Job) -> None:
        """Forget it."""

    def hold_exit(self) -> bool:
        """Are there stopped jobs that the user should know of before the shell exits? They are told, once."""


class ScriptHost(Protocol):
    """Whoever runs the script and wants to know more than its output."""

    missing_file_hint: str  # what `.` adds when it finds no file; may be empty

    def note_syntax_error(self, error: ShellSyntaxError) -> None: ...


class Shell(Environment, Protocol):
    """What a builtin may ask of the shell that runs it, over what expansion may. `interp.Shell` is one.

    Text is `str` (UTF-8, surrogateescape); `encode`/`decode` convert at the border to bytes.
    """

    # variables (state)
    values: dict[str, str]
    exported: set[str]
    readonly: set[str]
    positional: list[str]
    functions: dict[str, FunctionDefinition]
    aliases: dict[str, str]
    status: int  # $?
    name: str  # $0
    directory: str  # the logical working directory (`cd`, `pwd`), whatever was assigned to PWD
    interactive: bool
    bytewise: bool
    options: dict[str, bool]  # by long name: errexit, nounset, ...; change them with set_option
    hashed: dict[str, str]  # remembered utilities: name -> path
    history: list[str]  # the commands of this session, oldest first (`fc`); kept when interactive or `set -o history`
    option_offset: int  # getopts: place within a cluster of options; 0 at the start of an argument
    background_pid: int | None  # $!
    functions_running: int
    loops: int  # loops that enclose the running command in this function
    levels: int  # how many of them a BREAK or CONTINUE under way is meant for
    trap_status: int | None  # `$?` before the (outermost) trap action that runs; None outside of actions
    trap_level: int  # `functions_running` when it began
    keeps_redirections: bool  # set by `exec`: the redirections of the running command stay

    # the system
    host: ScriptHost | None  # who runs the script
    task: Task
    kernel: Kernel

    @property
    def jobs(self) -> JobTable: ...

    def get(self, name: str) -> str | None:
        """Value of a variable, computed ones (LINENO, ...) too; None if unset."""

    def assign(self, name: str, value: str) -> None:
        """Raises expand.base.ReadonlyError. Honours `set -a`, and variables with side effects (PATH clears the hash
        table, OPTIND resets getopts, LC_* change `bytewise`)."""

    def unset(self, name: str) -> None:
        """Raises ReadonlyError."""

    def make_local(self, name: str) -> bool:
        """Restore `name` when the running function returns, and unset it now. False when no function runs."""

    def pending_trap(self) -> int | None:
        """After EINTR: attend to signals; the number of one whose trap runs after this builtin, None if no trap
        will.
        """

    def set_trap(self, name: str, action: str | None) -> None:
        """The action on a signal (its name without SIG), EXIT or ERR; "" ignores, None resets."""

    def visible_traps(self, *, inherited: bool = False) -> dict[str, str]:
        """What `trap` shows: actions by condition; in a subshell its parent's until a trap is set. With `inherited`
        also the signals that were ignored when the shell started.
        """

    def exit(self, status: int) -> NoReturn:
        """End this shell."""

    def replace(self, argv: list[str], name: str | None = None) -> NoReturn:
        """exec: become the program that argv[0] finds (called `name`), or end with 126 or 127."""

    def set_positional(self, parameters: list[str]) -> None:
        """Raises expand.base.MemoryExceeded."""

    def set_option(self, name: str, value: bool) -> None:
        """By long name; ValueError if there is no such option. Has the option's effects (monitor, ...)."""

    def out(self, text: str) -> None:
        """Write to descriptor 1. SysError is the interpreter's to report (`write error: ...`, status 1)."""

    def error(self, message: str, *, builtin: str = "") -> None:
        """Print `$0: builtin: line N: message` on descriptor 2; never raises SysError."""

    def child_status(self, status: int) -> int:
        """`$?` for a child's wait status; says which signal ended it."""

    def notice(self, text: str) -> None:
        """Print `text` alone on descriptor 2; never raises SysError."""

    def evaluate(self, text: str, first_line: int | None = None, *, is_file: bool = False) -> int:
        """Parse and run text in this shell (eval, ., fc, traps); the status. Its lines count from `first_line`, by
        default from the present line. `set -v` prints those of a file."""

    def run_command(self, argv: list[str], *, functions: bool = True, path: str | None = None) -> int:
        """Run a simple command by the search order of XCU 2.9.1.4; `command` asks with functions=False (then special
        builtins lose their special properties), `command -p` with the standard path."""

    def builtin(self, name: str) -> Builtin | None:
        """The builtin of that name."""

    def find_command(self, name: str, path: str | None = None) -> str | None:
        """The file that PATH search gives (hash table used when `path` is None), or None."""

    def encode(self, text: str) -> bytes: ...
    def decode(self, data: bytes) -> str: ...
