"""The interpreter: a visitor with one method per node class, each of which gives a closure that runs the node."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.builtins import BUILTINS
from shellwasm.expand.word import compile_pattern, compile_text, literal_field
from shellwasm.interpreter import compound, process
from shellwasm.interpreter.arguments import compile_arguments
from shellwasm.interpreter.flow import ExitShell
from shellwasm.interpreter.hints import is_arithmetic_command
from shellwasm.interpreter.program import Invocation, Starter, end_shell, run_text
from shellwasm.interpreter.redirect import compile_redirections
from shellwasm.interpreter.shell import Shell
from shellwasm.interpreter.simple import compile_simple
from shellwasm.syntax import ShellSyntaxError, Visitor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.interpreter.flow import Thunk

EAGER_DEPTH = 64  # what is nested deeper is compiled when it first runs, so that source nests without bound

_PARTS = (ast.Redirection, ast.HereDocument)
_COMMANDS = (cls for cls in ast.CONCRETE if issubclass(cls, ast.Command) and cls not in _PARTS)
RUNNABLE: tuple[type, ...] = (ast.Script, ast.List, *_COMMANDS)
"""The node classes that have an exit status; words, redirections and arithmetic are compiled as parts of these."""


def compile_node(node: ast.Node) -> Thunk:
    """The closure for a command, list or script; it is kept in the node."""
    return Interpreter().thunk(node)


class Interpreter(Visitor["Thunk"]):
    """Compiles commands to closures `thunk(shell) -> status`; a status below 0 unwinds (`interpreter.flow`).

    A closure captures syntax only: all shells share it, and it may be compiled twice by threads that race.
    """

    __slots__ = ("_depth",)
    handles = RUNNABLE

    def __init__(self) -> None:
        self._depth = 0

    def thunk(self, node: ast.Node) -> Thunk:
        """The closure of `node`, made once."""
        thunk: Thunk = node._thunk
        if thunk is not None:
            return thunk
        if self._depth > EAGER_DEPTH:
            return _later(node)
        self._depth += 1
        node._thunk = thunk = self.visit(node)
        self._depth -= 1
        return thunk

    # ------------------------------------------------------------ lists

    def visit_Script(self, node: ast.Script) -> Thunk:
        return compound.sequence([self._item(item) for item in node.items])

    def visit_List(self, node: ast.List) -> Thunk:
        return compound.sequence([self._item(item) for item in node.items])

    def _item(self, item: ast.ListItem) -> Thunk:
        if not item.asynchronous:
            return self.thunk(item.command)
        command = item.command
        parts = command.commands if isinstance(command, ast.Pipeline) and not command.negated else (command,)
        stages = [process.Stage(part) for part in parts]

        def thunk(shell: Shell) -> int:
            shell.status = process.run_async(shell, stages, command)
            return 0

        return thunk

    def visit_AndOrList(self, node: ast.AndOrList) -> Thunk:
        rest = [(item.op == "&&", self.thunk(item.command)) for item in node.rest]
        return compound.and_or(self.thunk(node.first), rest)

    def visit_Pipeline(self, node: ast.Pipeline) -> Thunk:
        if len(node.commands) == 1:
            return compound.negation(self.thunk(node.commands[0]))
        stages = [process.Stage(command) for command in node.commands]

        def thunk(shell: Shell) -> int:
            status = process.run_pipeline(shell, stages, node)
            return status if node.negated else shell.settle(status)

        return compound.negation(thunk) if node.negated else thunk

    # ------------------------------------------------------------ commands

    def visit_SimpleCommand(self, node: ast.SimpleCommand) -> Thunk:
        return compile_simple(node)

    def visit_Redirected(self, node: ast.Redirected) -> Thunk:
        return compound.redirected(self.thunk(node.command), compile_redirections(node.redirections), node.line)

    def visit_Subshell(self, node: ast.Subshell) -> Thunk:
        stage = process.Stage(node.body)

        def thunk(shell: Shell) -> int:
            shell.line = node.line
            return shell.settle(process.run_subshell(shell, stage, node))

        return _warning(thunk, node.line) if is_arithmetic_command(node) else thunk

    def visit_Group(self, node: ast.Group) -> Thunk:
        return self.thunk(node.body)

    def visit_If(self, node: ast.If) -> Thunk:
        clauses = [(self.thunk(clause.condition), self.thunk(clause.body)) for clause in node.clauses]
        return compound.conditional(clauses, self.thunk(node.orelse) if node.orelse else compound.succeed)

    def visit_Loop(self, node: ast.Loop) -> Thunk:
        return compound.loop(node.until, self.thunk(node.condition), self.thunk(node.body))

    def visit_For(self, node: ast.For) -> Thunk:
        words = compound.positional if node.words is None else compile_arguments(node.words)
        return compound.iteration(node.name, words, self.thunk(node.body), node.line)

    def visit_Case(self, node: ast.Case) -> Thunk:
        rows = [self._case_row(item) for item in node.items]
        return compound.case(compile_text(node.word), rows, node.line)

    def _case_row(self, item: ast.CaseItem) -> compound.CaseRow:
        patterns = [(literal_field(word), compile_pattern(word)) for word in item.patterns]
        return compound.CaseRow(patterns, self.thunk(item.body), item.fallthrough)

    def visit_FunctionDefinition(self, node: ast.FunctionDefinition) -> Thunk:
        name = node.name
        builtin = BUILTINS.get(name)
        if builtin is not None and builtin.special:
            raise ShellSyntaxError(f"{name}: bad function name", line=node.line)

        def thunk(shell: Shell) -> int:
            shell.functions[name] = node
            shell.status = 0
            return 0

        return thunk


def _warning(thunk: Thunk, line: int) -> Thunk:
    """A subshell in a subshell that other shells take for the arithmetic command."""

    def warned(shell: Shell) -> int:
        shell.line = line
        shell.error("(( )) are two subshells here; the arithmetic command of bash and ksh is not supported")
        return thunk(shell)

    return warned


def _later(node: ast.Node) -> Thunk:
    def thunk(shell: Shell) -> int:
        status: int = (node._thunk or compile_node(node))(shell)
        return status

    return thunk


starter = Starter(compile_node)
run_shell = starter.run_shell
make_shell = starter.make_shell
load_script = starter.load_script
PROGRAMS: dict[bytes, object] = dict.fromkeys((b"/bin/sh", b"/bin/ash", b"/bin/bash", b"/bin/dash"), starter)
"""The native programs that are this shell, by path."""

__all__ = [
    "PROGRAMS", "ExitShell", "Interpreter", "Invocation", "Shell", "compile_node", "end_shell", "load_script",
    "make_shell", "run_shell", "run_text",
]  # fmt: skip
