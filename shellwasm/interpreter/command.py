"""Runs a simple command's argument list: special builtins, functions, builtins, files on PATH (XCU 2.9.1.4)."""

from __future__ import annotations

from shellwasm.builtins import BUILTINS
from shellwasm.builtins.base import RETURN, BuiltinError
from shellwasm.errors import EACCES, EINTR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, SysError
from shellwasm.expand.base import ReadonlyError
from shellwasm.interpreter import process
from shellwasm.interpreter.hints import hint_for
from shellwasm.interpreter.trace import trace_command
from shellwasm.interpreter.traps import ERR, EXIT
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.vfs.base import S_IFMT, S_IFREG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from shellwasm.ast import FunctionDefinition
    from shellwasm.builtins.base import Builtin
    from shellwasm.interpreter.shell import Shell
    from shellwasm.kernel.base import Task

NOT_FOUND, NOT_EXECUTABLE = 127, 126
_MISSING = (ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG)


def execute(shell: Shell, argv: list[str], *, final: bool = False) -> int:
    """Run by the search order of XCU 2.9.1.4; a status, or a negative one that unwinds.

    `final`: nothing is left to do in this shell after it, so a file may replace it.
    """
    name = argv[0]
    builtin = BUILTINS.get(name)
    if builtin is not None and builtin.special:
        return run_builtin(shell, builtin, argv)
    function = shell.functions.get(name)
    if function is not None:
        return call_function(shell, function, argv)
    if builtin is not None:
        return run_builtin(shell, builtin, argv)
    return run_file(shell, argv, final=final)


def run_builtin(shell: Shell, builtin: Builtin, argv: list[str], *, special: bool | None = None) -> int:
    """Run a builtin; its errors are printed here. `special` False weakens a special one (`command`)."""
    try:
        return builtin.run(shell, argv)
    except (BuiltinError, SysError, ShellSyntaxError, ReadonlyError) as error:
        return builtin_failed(shell, argv[0], error, builtin.special if special is None else special)


def run_shadowed(shell: Shell, builtin: Builtin, argv: list[str]) -> int:
    """A regular builtin, or the function that hides it, as a whole simple command: traced, its status settled."""
    if shell.xtrace:
        trace_command(shell, (), argv)
    function = shell.functions.get(builtin.name)
    if function is not None:
        return shell.settle(call_function(shell, function, argv))
    return shell.settle(run_builtin(shell, builtin, argv))


def builtin_failed(shell: Shell, name: str, error: Exception, special: bool) -> int:
    """XCU 2.8.1 for builtins: print, then leave the shell if the builtin is special, else give the status."""
    if isinstance(error, SysError):
        if shell.task.attention:  # a SIGPIPE says it all
            shell.collect_signals()
        shell.error(f"write error: {error}" if error.errno != EINTR else str(error), builtin=name)
        return 1
    if isinstance(error, BuiltinError):
        shell.error(error.message, builtin=name)
        if special and error.fatal:
            raise shell.leave(error.status)
        return error.status
    failure = shell.fail(error, name)
    if special:
        raise failure
    return failure.status


def call_function(shell: Shell, function: FunctionDefinition, argv: list[str]) -> int:
    """Run a function's body with its own positional parameters and locals (XCU 2.9.5)."""
    body = function.body
    thunk = body._thunk or shell.compile(body)
    shell.enter()
    loops, shell.loops = shell.loops, 0
    hidden = shell.traps.pop(ERR, None) if shell.traps else None  # it is the caller's
    try:
        shell.enter_function(argv[1:])
        try:
            status = thunk(shell)
        finally:
            shell.leave_function()
    finally:
        shell.loops = loops
        shell.depth -= 1
        if hidden is not None:
            shell.traps.setdefault(ERR, hidden)
    return shell.status if status == RETURN else status


def run_file(shell: Shell, argv: list[str], *, final: bool = False, path: str | None = None) -> int:
    """Run a program found on PATH (or on `path`) in a child, or in place of this shell if `final`."""
    name = argv[0]
    try:
        file = locate(shell, name, path)
    except SysError as error:
        status = report_missing(shell, name, error)
        return status if status == NOT_FOUND or _is_file_on(shell, name, path) else NOT_FOUND
    environ = shell.environment()
    if final and not shell.traps:
        return exec_file(shell, shell.task, file, argv, environ)
    return process.run_child(shell, lambda task: exec_file(shell, task, file, argv, environ), argv)


def locate(shell: Shell, name: str, path: str | None = None) -> str:
    """The file for a command name: itself with a slash, else found on `path` or (remembered) on PATH.

    Raises SysError: ENOENT, or EACCES if there are only files that cannot be executed.
    """
    if "/" in name:
        return name
    if path is None:
        file = shell.hashed.get(name)
        if file is not None:
            return file
    elif path == "":
        raise SysError(ENOENT)
    file = shell.decode(shell.kernel.find(shell.task, shell.encode(name), shell.encode(_search_path(shell, path))))
    if path is None:
        shell.hashed[name] = file
    return file


def _search_path(shell: Shell, path: str | None) -> str:
    return (shell.get("PATH") or "") if path is None else path


def _is_file_on(shell: Shell, name: str, path: str | None) -> bool:
    """Whether a regular file of that name is there: a directory on PATH is no command, so it is not found."""
    return any(_is_file(shell, f"{directory or '.'}/{name}") for directory in _search_path(shell, path).split(":"))


def exec_file(shell: Shell, task: Task, file: str, argv: list[str], environ: Mapping[bytes, bytes]) -> int:
    """exec in `task`; the program's exit code, or 126 or 127 with a message."""
    encode = shell.encode
    arguments = [encode(text) for text in argv]
    try:
        return shell.kernel.exec(task, encode(file), arguments, environ, search=False)
    except SysError as error:
        failure = error
    if failure.errno in _MISSING and shell.hashed.pop(argv[0], None) is not None:  # it has moved
        try:
            file = locate(shell, argv[0])
            return shell.kernel.exec(task, encode(file), arguments, environ, search=False)
        except SysError as error:
            failure = error
    status = report_missing(shell, argv[0], failure, task)
    return NOT_EXECUTABLE if failure.errno == ELOOP and _is_file(shell, file) else status  # `#!` lines lead in a circle


def _is_file(shell: Shell, path: str) -> bool:
    try:
        return shell.kernel.vfs.stat(shell.task, shell.encode(path)).mode & S_IFMT == S_IFREG
    except SysError:
        return False


def report_missing(shell: Shell, name: str, error: SysError, task: Task | None = None, *, builtin: str = "") -> int:
    """The message and status of a command that cannot be run: 127 if it does not exist, else 126."""
    if error.errno not in _MISSING:
        reason = "Permission denied" if error.errno == EACCES else str(error)
        shell.error(f"{name}: {reason}", task, builtin=builtin)
        return NOT_EXECUTABLE
    if not name:  # as dash and ash say it
        shell.error(": Permission denied", task, builtin=builtin)
        return NOT_FOUND
    hint = hint_for(name)
    reason = str(error) if error.errno in (ELOOP, ENAMETOOLONG) else "not found"
    shell.error(f"{name}: {reason} ({hint})" if hint else f"{name}: {reason}", task, builtin=builtin)
    return NOT_FOUND


def replace_shell(shell: Shell, argv: list[str], name: str | None) -> int:
    """`exec argv`: the program's exit code; if it cannot start, 126 or 127 after a message."""
    called = argv if name is None else [name, *argv[1:]]
    try:
        file = locate(shell, argv[0] or ".")  # an empty name is that of each directory on PATH
        arguments = [shell.encode(text) for text in called]
        code = shell.kernel.exec(shell.task, shell.encode(file), arguments, shell.environment(), search=False)
    except SysError as error:
        status = report_missing(shell, argv[0], error, builtin="exec")
        raise shell.leave(status) from error
    shell.traps.pop(EXIT, None)
    return code
