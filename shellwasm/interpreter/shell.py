"""Shell: one running shell. Its data (ShellState), its process, and what expansions and builtins ask of it."""

from __future__ import annotations

from shellwasm.builtins import BUILTINS
from shellwasm.errors import EINTR, SysError
from shellwasm.expand.base import ExpansionError, MemoryExceeded
from shellwasm.expand.text import decode, encode
from shellwasm.expand.word import compile_here_document
from shellwasm.interpreter import command, process, traps
from shellwasm.interpreter.flow import AbandonLine, ExitShell, StopExecuting
from shellwasm.interpreter.jobs import JobTable
from shellwasm.interpreter.reader import show_units
from shellwasm.interpreter.simple import compile_file_substitution
from shellwasm.kernel.base import SIGINT, SIGNAL_NAMES, SIGPIPE, shell_status
from shellwasm.state import ShellState
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import Parser, parse_here_body
from shellwasm.vfs.base import O_RDONLY, S_IFDIR, S_IFMT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import NoReturn

    from shellwasm.ast import CommandSubstitution, Node
    from shellwasm.builtins.base import Builtin, ScriptHost
    from shellwasm.interpreter.flow import Thunk
    from shellwasm.interpreter.process import Stage
    from shellwasm.kernel.base import Kernel, Task

# errors that end a non-interactive shell wherever they happen (XCU 2.8.1)
FATAL = (ExpansionError, ShellSyntaxError, RecursionError)

_SIGNAL_TEXTS = {
    1: "Hangup", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted", 7: "Bus error",
    8: "Arithmetic exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
    12: "User defined signal 2", 14: "Alarm clock", 15: "Terminated", 24: "CPU time limit exceeded",
    16: "Stack fault", 25: "File size limit exceeded", 26: "Virtual timer expired", 27: "Profiling timer expired",
    29: "I/O possible", 30: "Power failure", 31: "Bad system call",
}  # fmt: skip


class Shell(ShellState):
    """See `builtins.base.Shell` and `expand.base.Environment`, whose methods these are."""

    __slots__ = (
        "compile",
        "depth",
        "directory",
        "final",
        "history",
        "host",
        "ignored_at_entry",
        "ignoring",
        "in_error_trap",
        "is_subshell",
        "jobs",
        "keeps_redirections",
        "kernel",
        "levels",
        "loops",
        "modes",
        "parent_traps",
        "pending",
        "substitution_status",
        "task",
        "trap_level", "trap_status",
    )  # fmt: skip

    fatal_errors = FATAL
    encode = staticmethod(encode)
    decode = staticmethod(decode)

    def __init__(self, task: Task, compile_node: Callable[[Node], Thunk], name: str = "sh") -> None:
        super().__init__(name, memory_limit=task.kernel.limits.shell_memory)
        self.task = task
        self.kernel: Kernel = task.kernel
        self.compile = compile_node
        self.host: ScriptHost | None = None
        self.pid = task.pid
        self.history: list[str] = []
        self.modes = b""  # of the terminal, at the last prompt
        self.directory = ""
        self.is_subshell = False
        self.depth = 0  # calls that are running: functions, eval, dot scripts
        self.ignored_at_entry: frozenset[str] = frozenset()
        self.loops = 0  # loops that break and continue can leave
        self.ignoring = False  # `set -e` is suspended (conditions, `!`, all but the last of an and-or list)
        self._begin()

    def _begin(self) -> None:
        self.jobs = JobTable(self)
        self.levels = 0  # loops that a `break n` under way still has to leave
        self.in_error_trap = False
        self.final: Node | None = None  # the simple command after which this shell has nothing to do
        self.keeps_redirections = False  # `exec` ran: its redirections stay
        self.substitution_status = 0  # of the last command substitution
        self.pending: list[int] = []  # signals whose traps are to run
        self.trap_status: int | None = None  # `$?` before the outermost trap action that runs
        self.trap_level = 0  # functions that ran when it began
        self.parent_traps: dict[str, str] | None = None  # what `trap` shows in a substitution until a trap is set

    def subshell(self, task: Task, ignored: frozenset[str] = frozenset(), *, substitution: bool = False) -> Shell:
        """A clone for the child `task` (XCU 2.12), which ignores the signals `ignored` for good."""
        new = self.clone()
        new.task = task
        new.kernel = self.kernel
        new.compile = self.compile
        new.host = self.host
        new.history = self.history
        new.modes = b""
        new.directory = self.directory
        new.is_subshell = True
        new.depth = self.depth
        new.ignored_at_entry = self.ignored_at_entry | ignored if ignored else self.ignored_at_entry
        new.loops = self.loops
        new.ignoring = self.ignoring
        new._begin()
        new.jobs.inherit(self.jobs, finished=substitution)
        if new.traps or new.interactive or new.monitor:
            traps.enter_subshell(new)
        new.interactive = new.monitor = False
        return new

    # ------------------------------------------------------------ output and errors

    def out(self, text: str) -> None:
        """Write to descriptor 1. Raises SysError."""
        self.task.write(1, text.encode("utf-8", "surrogateescape"))

    def error(self, message: str, task: Task | None = None, *, builtin: str = "") -> None:
        """Print `$0: line N: message` on descriptor 2 (of `task`, a child that still is this shell).

        A builtin's is `$0: builtin: line N: message`, in ash's order.
        """
        self._complain(f"{self._place(self.line, builtin)}: {message}", task)

    def _place(self, line: int, builtin: str) -> str:
        return f"{self.name}: {builtin}: line {line}" if builtin else f"{self.name}: line {line}"

    def notice(self, text: str) -> None:
        """Tell the user something that is no error."""
        self._complain(text, None)

    def _complain(self, text: str, task: Task | None) -> None:
        try:
            (task or self.task).write(2, encode(text + "\n"))
        except SysError:
            pass  # nobody listens

    def leave(self, status: int) -> ExitShell | AbandonLine:
        """What to raise after an error that ends the shell; an interactive one goes back to its prompt."""
        return AbandonLine(status) if self.interactive else ExitShell(status)

    def fail(self, error: Exception, builtin: str = "") -> ExitShell | AbandonLine:
        """Print an error of FATAL (met by a builtin); what to raise next."""
        if isinstance(error, ShellSyntaxError):
            self._complain_of_syntax(error, builtin)
            return self.leave(2)
        if isinstance(error, MemoryExceeded):
            self.task.budget.note("shell_memory")
        if isinstance(error, ExpansionError):
            self.error(error.message, builtin=builtin)
            return self.leave(error.status)
        self.error("nested too deeply")
        return self.leave(2)

    def _complain_of_syntax(self, error: ShellSyntaxError, builtin: str) -> None:
        """In one line, as ash; the host's user is also shown the place."""
        if self.host is None:
            self._complain(f"{self._place(error.line, builtin)}: syntax error: {error.message}", None)
            return
        self._complain(error.render(f"{self.name}: {builtin}" if builtin else self.name), None)
        self.host.note_syntax_error(error)

    def settle(self, status: int) -> int:
        """What follows a command's status: `$?`, traps, `set -e`. One below 0 passes through."""
        if status < 0:
            return status
        self.status = status
        if self.pending:
            flow = traps.run_pending(self)
            if flow:
                return flow
        if status and not self.ignoring and (self.errexit or self.traps):
            return self._failed(status)
        return status

    def _failed(self, status: int) -> int:
        """A command failed where that counts: the trap on ERR, then `set -e`."""
        flow = traps.run_error_trap(self)
        if not flow and self.errexit:
            raise ExitShell(status)
        return flow or status

    # ------------------------------------------------------------ signals

    def attend(self) -> int:
        """Between commands: act on signals; 0, or a negative status when a trap's action unwinds."""
        self.pending += self.task.attend()
        return traps.run_pending(self) if self.pending else 0

    def collect_signals(self) -> None:
        """Inside a command: default actions happen, traps wait until it is over."""
        self.pending += self.task.attend()

    def pending_trap(self) -> int | None:
        """See `builtins.base.Shell`."""
        self.collect_signals()
        for signo in self.pending:
            if self.interactive and signo == SIGINT:
                return signo
            if self.traps.get(SIGNAL_NAMES[signo]):
                return signo
        return None

    def set_trap(self, name: str, action: str | None) -> None:
        """See `builtins.base.Shell`."""
        traps.set_trap(self, name, action)

    def visible_traps(self, *, inherited: bool = False) -> dict[str, str]:
        """See `builtins.base.Shell`."""
        traps = self.traps if self.parent_traps is None else self.parent_traps
        return {**dict.fromkeys(self.ignored_at_entry, ""), **traps} if inherited else traps

    # ------------------------------------------------------------ leaving

    def exit(self, status: int) -> NoReturn:
        """End this shell."""
        raise ExitShell(status)

    def replace(self, argv: list[str], name: str | None = None) -> NoReturn:
        """See `builtins.base.Shell`. The EXIT trap does not run if the program starts."""
        raise ExitShell(command.replace_shell(self, argv, name))

    # ------------------------------------------------------------ running text and commands

    def enter(self) -> None:
        """One more call is running; an error at the limit `call_depth`."""
        self.depth += 1
        limit = self.kernel.limits.call_depth
        if self.depth > limit:
            self.depth -= 1
            self.task.budget.note("call_depth")
            self.error(f"maximum call depth exceeded ({limit})")
            raise self.leave(2)

    def evaluate(self, text: str, first_line: int | None = None, *, is_file: bool = False) -> int:
        """Parse and run text, one complete command after the other; a status, or a negative one that unwinds."""
        self.enter()
        status = 0
        parser = Parser(text, aliases=self.aliases, first_line=first_line or self.line or 1, tick=self.tick)
        try:
            for unit in show_units(self, parser, text) if is_file else parser:
                if not unit.items:
                    continue
                status = (unit._thunk or self.compile(unit))(self)
                if status < 0:
                    return status
                if self.task.attention:
                    flow = self.attend()
                    if flow:
                        return flow
        finally:
            self.depth -= 1
        return status

    def run_command(self, argv: list[str], *, functions: bool = True, path: str | None = None) -> int:
        """See `builtins.base.Shell`."""
        if functions:
            return command.execute(self, argv)
        builtin = BUILTINS.get(argv[0])
        if builtin is not None:
            return command.run_builtin(self, builtin, argv, special=False)
        return command.run_file(self, argv, path=path)

    def builtin(self, name: str) -> Builtin | None:
        return BUILTINS.get(name)

    def find_command(self, name: str, path: str | None = None) -> str | None:
        """See `builtins.base.Shell`."""
        try:
            return command.locate(self, name, path)
        except SysError:
            return None

    # ------------------------------------------------------------ children

    def tick(self) -> None:
        """In the middle of long work: signals with a default action take effect, others wait. Raises Terminated."""
        if self.task.attention:
            self.task.settle()

    def fork(self) -> Task:
        """A child process; an error that ends the shell if there can be none."""
        try:
            return self.kernel.fork(self.task)
        except SysError as error:
            raise self.no_fork(error) from error

    def no_fork(self, error: SysError) -> Exception:
        """Say why there can be no child; what to raise then."""
        self.error(f"can't fork: {error}")
        return self.leave(2)

    def child_body(
        self, task: Task, stage: Stage, ignored: frozenset[str] = frozenset(), *, substitution: bool = False
    ) -> Callable[[Task], int]:
        """What the child `task` runs: `stage` in a clone of this shell, made now; `ignored` signals it cannot trap.

        In a command `substitution` it still tells this shell's traps, so that `$(trap)` can save them (XCU trap).
        """
        child = self.subshell(task, ignored, substitution=substitution)
        if substitution and self.traps:
            child.parent_traps = dict(self.visible_traps())
        child.final = stage.final
        thunk = stage.node._thunk or self.compile(stage.node)
        return lambda _: child.run(thunk)

    def run(self, thunk: Thunk) -> int:
        """Run a closure as all that this shell does, with its EXIT trap; the exit code."""
        try:
            status = thunk(self)
            if status < 0:
                status = self.status
            if self.task.attention:
                self.attend()
        except (ExitShell, AbandonLine) as end:
            status = end.status
        except FATAL as error:
            status = self.fail(error).status
        return (traps.run_exit_trap(self, status) if self.traps else status) & 0xFF

    def wait_child(self, pid: int, options: int = 0) -> int:
        """Sleep until a child ends (or stops); its wait status. Traps wait until the command is over."""
        while True:
            try:
                result = self.kernel.wait(self.task, pid, options)
                if result is not None:
                    return result.status
            except SysError as error:
                if error.errno != EINTR:
                    raise
                self.collect_signals()

    def child_status(self, status: int) -> int:
        """`$?` for the wait status of a foreground command; says which signal ended it."""
        signo = status & 0x7F
        if signo and signo != 0x7F:
            if signo in _SIGNAL_TEXTS:
                self.notice(_SIGNAL_TEXTS[signo])
            elif signo == SIGINT and self.interactive and not self.monitor:
                self.notice("")
            elif signo not in (SIGINT, SIGPIPE):
                self.notice(f"Signal {signo}")
        return shell_status(status)

    # ------------------------------------------------------------ what expansion asks

    def substitute(self, node: CommandSubstitution) -> str:
        """See `expand.base.Environment`."""
        body = node.body
        if body._thunk is None:
            body._thunk = compile_file_substitution(body)
        return process.substitute(self, process.Stage(body))

    def home(self, user: str) -> str | None:
        """The home directory of `user`, from /etc/passwd."""
        prefix = encode(user) + b":"
        for line in self.read_file("/etc/passwd").split(b"\n"):
            fields = line.split(b":")
            if line.startswith(prefix) and len(fields) >= 6:
                return decode(fields[5])
        return None

    def read_file(self, path: str) -> bytes:
        """All bytes of a file; none if it cannot be read."""
        try:
            file = self.task.open(encode(path), O_RDONLY)
        except SysError:
            return b""
        file.acquire()
        try:
            return self.task.read_all(file)
        except SysError:
            return b""
        finally:
            file.release()

    # ------------------------------------------------------------ options, terminal, prompts

    def set_option(self, name: str, value: bool) -> None:
        """See `builtins.base.Shell`."""
        super().set_option(name, value)
        if name == "noexec" and value and not self.interactive:
            raise StopExecuting
        if name in ("monitor", "interactive"):
            self._control_jobs()

    def start_options(self, options: Iterable[tuple[str, bool]], *, interactive: bool) -> None:
        """Set the options of the command line; an interactive shell has job control unless it is refused."""
        if interactive:
            options = (("interactive", True), ("monitor", True), *options)
        for name, value in options:
            super().set_option(name, value)
        if self.interactive or self.monitor:
            self._control_jobs()

    def _control_jobs(self) -> None:
        """After a change of `interactive` or `monitor`."""
        if self.monitor:
            self._claim_terminal()
        traps.refresh_defaults(self)

    def _claim_terminal(self) -> None:
        """Job control begins: wait to be in the foreground of the terminal, if standard input is one; stay there."""
        try:
            file = self.task.descriptor(0)
            if file.terminal:
                self.task.await_foreground(file)
                self.kernel.set_foreground(self.task, self.task.pgid)
        except SysError:
            pass  # no terminal, or it may not be asked for

    def give_terminal(self, group: int) -> None:
        """Make `group` the foreground group of the terminal, if this shell has one."""
        if self.interactive or self.monitor:
            try:
                self.kernel.set_foreground(self.task, group)
            except SysError:
                pass  # the group has ended, or there is no terminal to give

    def prompt(self, name: str) -> None:
        """Write PS1 or PS2 on standard error."""
        try:
            self.task.write(2, encode(self.expand_prompt(name)))
        except SysError:
            pass

    def echo_input(self, text: str) -> None:
        """`set -v`."""
        try:
            self.task.write(2, encode(text))
        except SysError:
            pass

    def recover(self) -> None:
        """Back at the prompt after an error: nothing runs any more."""
        self.loops = 0
        self.levels = 0
        self.ignoring = False
        self.trap_status = None
        self.keeps_redirections = False

    def expand_prompt(self, name: str) -> str:
        """The value of PS1, PS2 or PS4 after parameter expansion; it leaves `$?` alone (XCU 2.5.3)."""
        text = self.values.get(name, "")
        if "$" not in text and "`" not in text:
            return text
        status = self.status
        try:
            return compile_here_document(parse_here_body(text).parts)(self)
        except FATAL:
            return text
        finally:
            self.status = status

    def scandir(self, path: str) -> Iterable[str] | None:
        """See `expand.base.Environment`."""
        try:
            entries = self.kernel.vfs.listdir(self.task, encode(path) or b".")
        except SysError:
            return None
        return [decode(entry.name) for entry in entries]

    def exists(self, path: str) -> bool:
        """lstat succeeds."""
        try:
            self.kernel.vfs.stat(self.task, encode(path), follow=False)
        except SysError:
            return False
        return True

    def isdir(self, path: str) -> bool:
        """stat says directory."""
        try:
            return self.kernel.vfs.stat(self.task, encode(path)).mode & S_IFMT == S_IFDIR
        except SysError:
            return False
