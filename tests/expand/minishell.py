"""A shell of a few commands, to test expansion without the interpreter: enough to run the snippets of the tables.

It knows assignments, `p`, `set`, `unset`, `readonly`, `echo`, `for`, `case`, `cd`, command substitutions of printf
and echo, and the host's directories.
"""

from __future__ import annotations

import os
import re
import subprocess

from shellwasm import ast
from shellwasm.expand.base import ExpansionError
from shellwasm.expand.text import encode
from shellwasm.expand.word import compile_declaration, compile_fields, compile_pattern, compile_text
from shellwasm.state import ShellState
from shellwasm.syntax.parser import parse


class MiniShell(ShellState):
    """Runs parsed snippets; `output` is what they print."""

    __slots__ = ("directory", "output")

    def __init__(self, directory: str = "/", bytewise: bool = False) -> None:
        super().__init__("sh")
        self.directory = directory
        self.output: list[str] = []
        self.assign("LC_ALL", "C" if bytewise else "C.UTF-8")
        self.assign("HOME", "/home/u")

    # callbacks

    def home(self, user: str) -> str | None:
        return {"root": "/root"}.get(user)

    def scandir(self, path: str) -> list[str] | None:
        try:
            return [os.fsdecode(name) for name in os.listdir(self._host(path))]
        except OSError:
            return None

    def exists(self, path: str) -> bool:
        return os.path.lexists(self._host(path))

    def isdir(self, path: str) -> bool:
        return os.path.isdir(self._host(path))

    def _host(self, path: str) -> bytes:
        return os.path.join(os.fsencode(self.directory), encode(path))

    def substitute(self, node: ast.CommandSubstitution) -> str:
        shell = self.clone()
        shell.output = []
        shell.run_list(node.body.items)
        return "".join(shell.output).rstrip("\n")

    # commands

    def run(self, text: str) -> tuple[bytes, bool]:
        """Output, and whether no error ended the script."""
        try:
            self.run_list(parse(text).items)
        except ExpansionError:
            return encode("".join(self.output)), False
        return encode("".join(self.output)), True

    def run_list(self, items: tuple[ast.ListItem, ...]) -> None:
        for item in items:
            self.run_command(item.command)

    def run_command(self, command: ast.Command) -> None:
        if isinstance(command, ast.SimpleCommand):
            self.run_simple(command)
        elif isinstance(command, ast.For):
            for value in [field for word in command.words or () for field in compile_fields(word)(self)]:
                self.assign(command.name, value)
                self.run_list(command.body.items)
        elif isinstance(command, ast.Case):
            self.run_case(command)
        else:
            raise TypeError(type(command).__name__)

    def run_case(self, command: ast.Case) -> None:
        subject = compile_text(command.word)(self)
        for item in command.items:
            if any(compile_pattern(pattern)(self).matches(subject) for pattern in item.patterns):
                self.run_list(item.body.items)
                return

    def run_simple(self, command: ast.SimpleCommand) -> None:
        compiled = compile_declaration if command.words[:1] and self._declares(command.words[0]) else compile_fields
        argv = [field for word in command.words for field in compiled(word)(self)]
        for assignment in command.assignments:
            self.assign(assignment.name, compile_text(assignment.value, assignment=True)(self))
        if argv:
            builtin = getattr(self, "do_" + argv[0], None)
            if builtin is None:
                subprocess.run(argv, cwd=self.directory, check=True)
            else:
                builtin(argv[1:])

    @staticmethod
    def _declares(word: ast.Word) -> bool:
        return word in (ast.Word(start=0, end=0, parts=(ast.Literal(start=0, end=0, text="export"),)),)

    def do_p(self, arguments: list[str]) -> None:
        self.output.append(f"{len(arguments)}:" + "".join(f"[{text}]" for text in arguments) + "\n")

    def do_echo(self, arguments: list[str]) -> None:
        self.output.append(" ".join(arguments) + "\n")

    def do_printf(self, arguments: list[str]) -> None:
        escapes = {"n": "\n", "t": "\t", "\\": "\\"}
        self.output.append(re.sub(r"\\(.)", lambda match: escapes[match[1]], arguments[0]))

    def do_set(self, arguments: list[str]) -> None:
        names = {"u": "nounset", "f": "noglob"}
        if arguments[0] == "--":
            self.set_positional(arguments[1:])
        else:
            self.set_option(names[arguments[0][1]], arguments[0][0] == "-")

    def do_unset(self, arguments: list[str]) -> None:
        for name in arguments:
            self.unset(name)

    def do_readonly(self, arguments: list[str]) -> None:
        for argument in arguments:
            name, equals, value = argument.partition("=")
            if equals:
                self.assign(name, value)
            self.readonly.add(name)

    def do_export(self, arguments: list[str]) -> None:
        for argument in arguments:
            name, equals, value = argument.partition("=")
            if equals:
                self.assign(name, value)
            self.exported.add(name)

    def do_cd(self, arguments: list[str]) -> None:
        self.directory = os.path.join(self.directory, arguments[0])
