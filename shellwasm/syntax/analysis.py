"""What a script does, as far as its text tells: commands, files, variables, and what only a run can tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shellwasm import ast
from shellwasm.syntax.parser import parse
from shellwasm.syntax.visitor import NodeVisitor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NAME = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
DECLARING = frozenset(("export", "readonly", "local"))
EVALUATING = frozenset(("eval", ".", "source", "trap"))


@dataclass(frozen=True)
class CommandUse:
    """A simple command with words. `name` and each argument are None where only a run can tell them.

    `kind` is "function" if the script defines that function, else "command" (a builtin or a file). An argument that
    would be split or would glob counts as unknown too.
    """

    name: str | None
    arguments: tuple[str | None, ...]
    kind: str
    line: int
    node: ast.SimpleCommand


@dataclass(frozen=True)
class FileUse:
    """A redirection to a file; `path` is None where only a run can tell it, `mode` is "read", "write" or "both"."""

    path: str | None
    mode: str
    line: int
    node: ast.Redirection


@dataclass(frozen=True)
class Analysis:
    """The answer of `analyze`. The tuples are in the order of the source, the sets are of names.

    `dynamic`: the nodes whose meaning only a run can tell: words with expansions that name a command or a file, and
    commands that run text (`eval`, `.`, `trap`). An empty tuple means that `commands` and the files are all there is.
    """

    commands: tuple[CommandUse, ...]
    files: tuple[FileUse, ...]
    functions: frozenset[str]
    variables_read: frozenset[str]
    variables_assigned: frozenset[str]
    dynamic: tuple[ast.Node, ...]

    @property
    def names(self) -> frozenset[str]:
        """The commands that are not functions of the script."""
        return frozenset(use.name for use in self.commands if use.name is not None and use.kind == "command")

    @property
    def files_read(self) -> frozenset[str]:
        return frozenset(use.path for use in self.files if use.path is not None and use.mode != "write")

    @property
    def files_written(self) -> frozenset[str]:
        return frozenset(use.path for use in self.files if use.path is not None and use.mode != "read")


def analyze(text: str, *, aliases: Mapping[str, str] | None = None) -> Analysis:
    """Read a script without running it; raises ShellSyntaxError.

    >>> found = analyze('grep -c x "$1" >out; f() { rm -rf /; }; f')
    >>> sorted(found.names), sorted(found.files_written), sorted(found.functions)
    (['grep', 'rm'], ['out'], ['f'])
    >>> found.commands[0].arguments
    ('-c', 'x', None)
    """
    return analyze_tree(parse(text, aliases=aliases))


def analyze_tree(tree: ast.Node) -> Analysis:
    """As `analyze`, for a tree."""
    collector = Collector()
    collector.visit(tree)
    functions = frozenset(collector.functions)
    return Analysis(
        commands=tuple(command_use(node, functions) for node in collector.commands),
        files=tuple(use for node in collector.redirections for use in file_uses(node)),
        functions=functions,
        variables_read=frozenset(collector.read),
        variables_assigned=frozenset(collector.assigned),
        dynamic=tuple(collector.dynamic),
    )


def command_use(node: ast.SimpleCommand, functions: frozenset[str]) -> CommandUse:
    name, *arguments = map(static_value, node.words)
    return CommandUse(name, tuple(arguments), "function" if name in functions else "command", node.line, node)


def file_uses(node: ast.Redirection) -> Iterable[FileUse]:
    """None for a duplicated or closed descriptor, or a here-string."""
    path = static_value(node.target)
    if node.op == "<<<" or (node.op in ("<&", ">&") and (path is None or path == "-" or path.isdigit())):
        return
    mode = "both" if node.op == "<>" else "read" if node.op[0] == "<" else "write"
    yield FileUse(path, mode, node.line, node)


def static_value(word: ast.Word) -> str | None:
    """The one field that a word always gives, or None: it has expansions, is a pattern, or begins with a tilde."""
    out: list[str] = []
    for i, part in enumerate(word.parts):
        if isinstance(part, ast.Literal):
            if any(c in part.text for c in "*?[") or (i == 0 and part.text[:1] == "~"):
                return None
            out.append(part.text)
        elif isinstance(part, (ast.Escaped, ast.SingleQuoted, ast.DollarSingleQuoted)):
            out.append(part.text)
        elif isinstance(part, ast.DoubleQuoted) and all(isinstance(inner, ast.Literal) for inner in part.parts):
            out += [inner.text for inner in part.parts if isinstance(inner, ast.Literal)]
        else:
            return None
    return "".join(out)


class Collector(NodeVisitor):
    """Gathers the nodes and names that an Analysis is made of."""

    def __init__(self) -> None:
        self.commands: list[ast.SimpleCommand] = []
        self.redirections: list[ast.Redirection] = []
        self.functions: set[str] = set()
        self.read: set[str] = set()
        self.assigned: set[str] = set()
        self.dynamic: list[ast.Node] = []

    def visit_SimpleCommand(self, node: ast.SimpleCommand) -> None:
        if not node.words:
            return
        self.commands.append(node)
        name, *arguments = map(static_value, node.words)
        if name is None or name in EVALUATING:
            self.dynamic.append(node)
        elif name in DECLARING:
            names = (NAME.match(argument) for argument in arguments if argument and argument[0] != "-")
            self.assigned.update(match[0] for match in names if match)
            self._declared_dynamically(node.words[1:])
        elif name == "read":
            self.assigned.update(a for a in arguments if a and NAME.fullmatch(a))

    def _declared_dynamically(self, words: Iterable[ast.Word]) -> None:
        """`export x="$y"`: the name is known though the value is not."""
        for word in words:
            first = word.parts[0] if word.parts else None
            match = NAME.match(first.text) if isinstance(first, ast.Literal) else None
            if match and isinstance(first, ast.Literal) and first.text[match.end() :][:1] == "=":
                self.assigned.add(match[0])

    def visit_Redirection(self, node: ast.Redirection) -> None:
        self.redirections.append(node)
        if static_value(node.target) is None:
            self.dynamic.append(node)

    def visit_FunctionDefinition(self, node: ast.FunctionDefinition) -> None:
        self.functions.add(node.name)

    def visit_Assignment(self, node: ast.Assignment) -> None:
        self.assigned.add(node.name)

    def visit_For(self, node: ast.For) -> None:
        self.assigned.add(node.name)

    def visit_Parameter(self, node: ast.Parameter) -> None:
        self._used(node.name)
        if node.op in ("=", ":="):
            self.assigned.add(node.name)

    def visit_Substring(self, node: ast.Substring) -> None:
        self._used(node.name)

    def visit_Replacement(self, node: ast.Replacement) -> None:
        self._used(node.name)

    def visit_ArithName(self, node: ast.ArithName) -> None:
        self._used(node.name)

    def visit_ArithAssign(self, node: ast.ArithAssign) -> None:
        self.assigned.add(node.name)
        if node.op != "=":
            self._used(node.name)

    def visit_ArithIncrement(self, node: ast.ArithIncrement) -> None:
        self.assigned.add(node.name)
        self._used(node.name)

    def _used(self, name: str) -> None:
        if NAME.fullmatch(name):
            self.read.add(name)
