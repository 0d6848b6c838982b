"""Simple commands (XCU 2.9.1): closures for the shapes that scripts are made of, and one for the general case."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.builtins import BUILTINS
from shellwasm.builtins.base import BuiltinError
from shellwasm.errors import SysError
from shellwasm.expand.base import ReadonlyError
from shellwasm.expand.word import compile_text
from shellwasm.interpreter import redirect
from shellwasm.interpreter.arguments import compile_arguments, constant
from shellwasm.interpreter.command import builtin_failed, call_function, execute, run_file
from shellwasm.interpreter.comparison import compile_comparison
from shellwasm.interpreter.flow import RedirectionError
from shellwasm.interpreter.hints import hint_for
from shellwasm.interpreter.trace import trace_assignments, trace_command
from shellwasm.syntax.errors import ShellSyntaxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from shellwasm.builtins.base import Builtin
    from shellwasm.interpreter.arguments import Arguments
    from shellwasm.interpreter.flow import Thunk
    from shellwasm.interpreter.redirect import Opener, Saved
    from shellwasm.interpreter.shell import Shell
    from shellwasm.state import Saved as SavedVariable

    Assignments: TypeAlias = Sequence[tuple[str, Callable[[Shell], str]]]

_FRAMED = ("exec", "command")  # the redirections that `exec` keeps are those of its own command, even if it has none
_PIECE = 1 << 16  # bytes that `$(<file)` reads at a time
_BUILTIN_ERRORS = (BuiltinError, SysError, ShellSyntaxError, ReadonlyError)


def compile_simple(node: ast.SimpleCommand) -> Thunk:
    """The closure for a simple command."""
    assignments = tuple((item.name, compile_text(item.value, assignment=True)) for item in node.assignments)
    openers = redirect.compile_redirections(node.redirections)
    if not node.words:
        if len(assignments) == 1 and not openers:
            return _compile_assignment(node, *assignments[0])
        return _compile_empty(node.line, assignments, openers)
    name = constant(node.words[0])
    arguments = compile_arguments(node.words, declares=_declares(node.words))
    if name and not assignments and not openers and name not in _FRAMED:
        builtin = BUILTINS.get(name)
        if builtin is not None:
            comparison = compile_comparison(node.line, builtin, node.words) if name in ("[", "test") else None
            return comparison or _compile_builtin(node.line, builtin, arguments)
        return _compile_named(node, name, arguments)
    return _compile_general(node, arguments, assignments, openers)


def _declares(words: Sequence[ast.Word]) -> bool:
    """Is it a declaration utility, perhaps behind `command` (XCU 2.9.1.1)?"""
    for word in words:
        name = constant(word)
        if name != "command":
            builtin = BUILTINS.get(name or "")
            return builtin is not None and builtin.declares
    return False


# ---------------------------------------------------------------- without words


def _substitutes(word: ast.Word) -> bool:
    """Can expanding `word` run a command substitution (whose status is then the command's)?"""
    return any(type(node) in (ast.CommandSubstitution, ast.ArithDynamic) for node in word.walk())


def _compile_assignment(node: ast.SimpleCommand, name: str, value: Callable[[Shell], str]) -> Thunk:
    line = node.line
    substitutes = _substitutes(node.assignments[0].value)

    def plain(shell: Shell) -> int:
        shell.line = line
        text = value(shell)
        shell.assign(name, text)
        if shell.xtrace:
            trace_assignments(shell, [(name, text)])
        shell.status = 0
        return 0

    def substituting(shell: Shell) -> int:
        shell.line = line
        shell.substitution_status = 0
        text = value(shell)
        shell.assign(name, text)
        if shell.xtrace:
            trace_assignments(shell, [(name, text)])
        status = shell.substitution_status
        if status or shell.pending:
            return shell.settle(status)
        shell.status = 0
        return 0

    return substituting if substitutes else plain


def _compile_empty(line: int, assignments: Assignments, openers: Sequence[Opener]) -> Thunk:
    def thunk(shell: Shell) -> int:
        shell.line = line
        shell.substitution_status = 0
        return shell.settle(run_empty(shell, assignments, openers))

    return thunk


def run_empty(
    shell: Shell, assignments: Assignments, openers: Sequence[Opener], action: Callable[[Shell], None] | None = None
) -> int:
    """Only assignments and redirections: the status is the last command substitution's, else 0."""
    saved: Saved = []
    try:
        redirect.apply(shell, openers, saved)
        done = _assign(shell, assignments, None, export=False)
        if action is not None:
            action(shell)
    except RedirectionError as error:
        redirect.restore(shell, saved)
        shell.error(error.message)
        return error.status
    except shell.fatal_errors as error:
        raise shell.fail(error) from error
    finally:
        redirect.restore(shell, saved)
    if shell.xtrace and done:
        trace_assignments(shell, done)
    return shell.substitution_status


def compile_file_substitution(body: ast.List) -> Thunk | None:
    """What `$(<file)` runs: it gives the file's bytes, as in bash, mksh and ksh (XCU 2.6.3 leaves it open)."""
    command = body.items[0].command if len(body.items) == 1 and not body.items[0].asynchronous else None
    if not isinstance(command, ast.SimpleCommand) or command.words or command.assignments:
        return None
    if [_is_input(redirection) for redirection in command.redirections] != [True]:
        return None
    line, openers = command.line, redirect.compile_redirections(command.redirections)

    def thunk(shell: Shell) -> int:
        shell.line = line
        status = run_empty(shell, (), openers, _copy_input)
        return shell.settle(status)

    return thunk


def _is_input(redirection: ast.Node) -> bool:
    return isinstance(redirection, ast.Redirection) and redirection.op == "<" and redirection.descriptor in (None, 0)


def _copy_input(shell: Shell) -> None:
    task = shell.task
    while data := task.read(0, _PIECE):
        task.write(1, data)
        shell.tick()


# ---------------------------------------------------------------- a name that is known beforehand


def _compile_builtin(line: int, builtin: Builtin, arguments: Arguments) -> Thunk:
    """A builtin by its name, if no function hides it; no assignments, no redirections."""
    name, run, special = builtin.name, builtin.run, builtin.special

    def thunk(shell: Shell) -> int:
        shell.line = line
        argv = arguments(shell)
        if shell.xtrace:
            trace_command(shell, (), argv)
        if not special and name in shell.functions:
            return shell.settle(call_function(shell, shell.functions[name], argv))
        try:
            status = run(shell, argv)
        except _BUILTIN_ERRORS as error:
            status = builtin_failed(shell, name, error, special)
        if status:
            return shell.settle(status)
        shell.status = 0
        return 0

    return thunk


def _compile_named(node: ast.SimpleCommand, name: str, arguments: Arguments) -> Thunk:
    """A function or a file by its name; no assignments, no redirections."""
    line = node.line

    def thunk(shell: Shell) -> int:
        shell.line = line
        argv = arguments(shell)
        if shell.xtrace:
            trace_command(shell, (), argv)
        function = shell.functions.get(name)
        if function is not None:
            status = call_function(shell, function, argv)
        else:
            status = run_file(shell, argv, final=shell.final is node)
        if status or shell.pending:
            return shell.settle(status)
        shell.status = 0
        return 0

    return thunk


# ---------------------------------------------------------------- everything else


def _compile_general(
    node: ast.SimpleCommand, arguments: Arguments, assignments: Assignments, openers: Sequence[Opener]
) -> Thunk:
    line = node.line

    def thunk(shell: Shell) -> int:
        shell.line = line
        shell.substitution_status = 0
        argv = arguments(shell)
        if not argv:
            return shell.settle(run_empty(shell, assignments, openers))
        return shell.settle(_run_redirected(shell, argv, assignments, openers, node))

    return thunk


def _run_redirected(
    shell: Shell, argv: list[str], assignments: Assignments, openers: Sequence[Opener], node: ast.SimpleCommand
) -> int:
    """Redirections, then assignments, then the command; errors are printed while the redirections hold."""
    saved: Saved = []
    try:
        try:
            redirect.apply(shell, openers, saved)
        except RedirectionError as error:
            return redirection_failed(shell, argv[0], error, saved)
        return _run_assigned(shell, argv, assignments, saved, shell.final is node)
    except shell.fatal_errors as error:
        raise shell.fail(error) from error
    finally:
        if shell.keeps_redirections:
            shell.keeps_redirections = False
            redirect.keep(saved)
        else:
            redirect.restore(shell, saved)


def redirection_failed(shell: Shell, name: str, error: RedirectionError, saved: Saved) -> int:
    """XCU 2.8.1: a special builtin's exits a non-interactive shell."""
    redirect.restore(shell, saved)
    hint = f" ([[ is {hint_for(name)})" if name == "[[" else ""  # its < and > are redirections here
    shell.error(error.message + hint)
    builtin = BUILTINS.get(name)
    if builtin is not None and builtin.special:
        raise shell.leave(error.status)
    return error.status


def _run_assigned(shell: Shell, argv: list[str], assignments: Assignments, saved: Saved, final: bool) -> int:
    builtin = BUILTINS.get(argv[0])
    if not assignments:
        return _run_traced(shell, argv, (), saved, final)
    persist = builtin is not None and builtin.special
    overlay = [] if persist else shell.save_variables(())
    try:
        export = not persist or (argv[0] == "exec" and len(argv) > 1)
        done = _assign(shell, assignments, None if persist else overlay, export=export)
        return _run_traced(shell, argv, done, saved, final)
    finally:
        shell.restore_variables(overlay)


def _run_traced(shell: Shell, argv: list[str], done: Sequence[tuple[str, str]], saved: Saved, final: bool) -> int:
    if shell.xtrace:
        trace_command(shell, done, argv, saved)
    if final and not shell.traps and not _may_set_traps(shell, argv[0]):
        redirect.keep(saved)  # nothing follows: what was replaced must not stay open while the command runs
    return execute(shell, argv, final=final)


def _may_set_traps(shell: Shell, name: str) -> bool:
    """Can the command set a trap on EXIT, whose action has the shell's own descriptors?"""
    builtin = BUILTINS.get(name)
    return name in shell.functions or (builtin is not None and builtin.special)


def _assign(
    shell: Shell, assignments: Assignments, overlay: list[SavedVariable] | None, *, export: bool
) -> list[tuple[str, str]]:
    """Make the assignments; `overlay` gets what to restore, taken after each expansion (which may assign too)."""
    done = []
    for name, value in assignments:
        text = value(shell)
        if overlay is not None:
            shell.save_variable(overlay, name)
        shell.assign(name, text)
        if export:
            shell.exported.add(name)
        done.append((name, text))
    return done
