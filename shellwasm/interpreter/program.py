"""The program sh: its command line, its start and its end; also how the kernel runs files of commands."""

from __future__ import annotations

from shellwasm.builtins.base import BuiltinError
from shellwasm.builtins.pwd import is_working_directory
from shellwasm.builtins.set import parse_cluster
from shellwasm.errors import EISDIR, ENOENT, ENOTDIR, SysError
from shellwasm.expand.text import decode, encode
from shellwasm.interpreter import traps
from shellwasm.interpreter.reader import Interactive, LineReader, TextReader, run_units
from shellwasm.interpreter.shell import Shell
from shellwasm.kernel.images import DEFAULT_PATH
from shellwasm.vfs.base import O_RDONLY, S_IFDIR, S_IFMT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shellwasm.ast import Node
    from shellwasm.builtins.base import ScriptHost
    from shellwasm.interpreter.flow import Thunk
    from shellwasm.interpreter.reader import Reader
    from shellwasm.kernel.base import Task

_LONG_OPTIONS = frozenset(("--posix", "--norc", "--noprofile", "--login"))  # of bash; the last one counts


class Invocation:
    """What a shell is to run: `command` (text, as after -c), or `file` of the sandbox, or else standard input.

    The text may also be that of a file outside (`is_file`): `set -v` shows it, and `$-` has no c.
    `name` is `$0` and `args` are the positional parameters. `options` are (long name, on or off). `interactive` None
    means: if standard input and error are terminals and nothing else is to be read. `login` reads /etc/profile and
    ~/.profile first. `host` is told of syntax errors.
    """

    __slots__ = ("args", "command", "file", "host", "interactive", "is_file", "login", "name", "options")

    def __init__(
        self,
        command: str | None = None,
        *,
        file: str | None = None,
        is_file: bool = False,
        name: str = "sh",
        args: Iterable[str] = (),
        options: Iterable[tuple[str, bool]] = (),
        interactive: bool | None = None,
        login: bool = False,
        host: ScriptHost | None = None,
    ) -> None:
        self.command = command
        self.file = file
        self.is_file = is_file
        self.name = name
        self.args = list(args)
        self.options = list(options)
        self.interactive = interactive
        self.login = login
        self.host = host

    def set_option(self, name: str, value: bool) -> None:
        """For `parse_cluster`: one more option."""
        self.options.append((name, value))


# ---------------------------------------------------------------- the command line


def parse_command_line(argv: Sequence[str]) -> Invocation:
    """sh [options] [-c command [name [argument...]] | file [argument...] | -s [argument...]]. UsageError."""
    invocation = Invocation(name=argv[0] if argv else "sh")
    invocation.login = invocation.name.startswith("-")
    flags: set[str] = set()
    place = 1
    while place < len(argv):
        word = argv[place]
        if word in _LONG_OPTIONS:
            invocation.login |= word == "--login"
            place += 1
        elif word in ("--", "-"):
            place += 1
            break
        elif len(word) > 1 and word[0] in "-+":
            place = parse_cluster(invocation, argv, place, flags)
        else:
            break
    _take_operands(invocation, list(argv[place:]), flags)
    return invocation


def _take_operands(invocation: Invocation, operands: list[str], flags: set[str]) -> None:
    invocation.interactive = True if "i" in flags else None
    invocation.login |= "l" in flags
    if "c" in flags:
        if not operands:
            raise BuiltinError("-c requires an argument", 2)
        invocation.command = operands.pop(0)
        if operands:
            invocation.name = operands.pop(0)
    elif operands and "s" not in flags:
        invocation.file = invocation.name = operands.pop(0)
    else:
        invocation.options.append(("stdin", True))
    invocation.args = operands


# ---------------------------------------------------------------- start and end


class Starter:
    """Makes shells that compile commands with `compile_node`; the methods are what the kernel and the sandbox call."""

    __slots__ = ("compile_node",)

    def __init__(self, compile_node: Callable[[Node], Thunk]) -> None:
        self.compile_node = compile_node

    def run(self, task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
        """The native program sh, by any of its names; its exit code."""
        words = [decode(word) for word in argv]
        try:
            invocation = parse_command_line(words)
        except BuiltinError as error:
            name = words[0] if words else "sh"
            return _refuse(task, f"{name}: {error.message}", error.status)
        return self.run_shell(task, invocation, environ, program=words[0] if words else "sh")

    def load_script(self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
        """A file of commands without an interpreter line (XCU 2.9.1.6): the kernel's loader for texts."""
        name = decode(path)
        invocation = Invocation(file=name, name=name, args=[decode(word) for word in argv[1:]])
        return self.run_shell(task, invocation, environ)

    def run_shell(
        self, task: Task, invocation: Invocation, environ: Mapping[bytes, bytes], *, program: str = "sh"
    ) -> int:
        """Run a shell in `task` to its end; its exit code."""
        try:
            reader = _open_reader(task, invocation)
        except SysError as error:
            status = 127 if error.errno in (ENOENT, ENOTDIR) else 126
            return _refuse(task, f"{program}: can't open '{invocation.file}': {error}", status)
        shell = self.make_shell(task, invocation, environ, program=program)
        return shell.run(lambda shell: _run(shell, invocation, reader))

    def make_shell(
        self, task: Task, invocation: Invocation, environ: Mapping[bytes, bytes], *, program: str = "sh"
    ) -> Shell:
        """A shell in `task`, ready to run text (`run_text`); `end_shell` is its end."""
        shell = Shell(task, self.compile_node, invocation.name)
        shell.host = invocation.host
        shell.has_command_text = invocation.command is not None and not invocation.is_file
        shell.import_environment(environ)
        shell.positional = list(invocation.args)
        traps.note_ignored(shell)
        _set_variables(shell, program)
        shell.start_options(invocation.options, interactive=_is_interactive(task, invocation))
        return shell


def run_text(shell: Shell, text: str) -> int:
    """Run text in a shell that lives on; its status. After `exit` raises ExitShell, whose status is for `end_shell`."""
    return run_units(shell, TextReader(text))


def end_shell(shell: Shell, status: int) -> int:
    """Run the EXIT trap; the exit code."""
    return traps.run_exit_trap(shell, status) & 0xFF


def _open_reader(task: Task, invocation: Invocation) -> Reader:
    if invocation.command is not None:
        return TextReader(invocation.command, is_file=invocation.is_file)
    if invocation.file is not None:
        return TextReader(read_script(task, invocation.file), is_file=True)
    return Interactive(task) if _is_interactive(task, invocation) else LineReader(task)


def read_script(task: Task, name: str) -> str:
    """The text of a script in the sandbox. SysError."""
    file = task.open(encode(name), O_RDONLY)
    file.acquire()
    try:
        if file.stat().mode & S_IFMT == S_IFDIR:
            raise SysError(EISDIR)
        data = task.read_all(file)
    finally:
        file.release()
    return decode(data.replace(b"\0", b""))


def _run(shell: Shell, invocation: Invocation, reader: Reader) -> int:
    if invocation.login:
        _source(shell, "/etc/profile")
        _source(shell, (shell.get("HOME") or "") + "/.profile")
    if shell.interactive and shell.get("ENV"):
        _source(shell, shell.expand_prompt("ENV"))
    return run_units(shell, reader)


def _source(shell: Shell, path: str) -> None:
    """Run a start-up file if it is there."""
    try:
        text = read_script(shell.task, path)
    except SysError:
        return
    run_units(shell, TextReader(text))


def _is_interactive(task: Task, invocation: Invocation) -> bool:
    if invocation.interactive is not None:
        return invocation.interactive
    if invocation.command is not None or invocation.file is not None:
        return False
    return _is_terminal(task, 0) and _is_terminal(task, 2)


def _is_terminal(task: Task, fd: int) -> bool:
    try:
        return task.fds.get(fd).isatty()
    except SysError:
        return False


def _set_variables(shell: Shell, program: str) -> None:
    """PPID, PWD (exported, as five of six do), PATH if there is none, BASH for who was called bash (XCU 2.5.3)."""
    task = shell.task
    if "PATH" not in shell.exported:
        shell.assign("PATH", decode(DEFAULT_PATH))
    shell.assign("PPID", str(task.ppid))
    shell.directory = _working_directory(shell)
    shell.assign("PWD", shell.directory)
    shell.exported.add("PWD")
    name = program.rpartition("/")[2].removeprefix("-")
    if name == "bash":
        shell.assign("BASH", program if "/" in program else "/bin/bash")
    if "PS1" not in shell.exported:
        sign = "#" if task.euid == 0 else "$"
        shell.assign("PS1", f"{sign} " if shell.host is None else f"$PWD {sign} ")  # as a container's shell


def _working_directory(shell: Shell) -> str:
    """PWD from the environment if it is a name of the working directory (XCU cd), else what the kernel says."""
    task, vfs = shell.task, shell.kernel.vfs
    inherited = shell.get("PWD") or ""
    if is_working_directory(shell, inherited):
        return inherited
    try:
        return decode(vfs.path_of(task.cwd, task.root))
    except SysError:
        return "."


def _refuse(task: Task, message: str, status: int) -> int:
    try:
        task.write(2, encode(message + "\n"))
    except SysError:
        pass
    return status
