"""export: give variables to the commands that follow."""

from __future__ import annotations

from shellwasm.builtins.attributes import print_attribute, split_operand
from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options


def export(shell: Shell, argv: list[str]) -> int:
    """Set the attribute (and perhaps a value) of each name, take it away with -n, or list all with -p."""
    options, operands = parse_options(argv, "pn")
    if not operands:
        print_attribute(shell, "export", shell.exported)
    for operand in operands:
        name, value = split_operand(operand)
        if value is not None:
            shell.assign(name, value)
        (shell.exported.discard if "n" in options else shell.exported.add)(name)
    return 0


BUILTINS = (
    Builtin(
        "export",
        export,
        usage="export name[=word]... | export -n name... | export -p",
        section="XCU 2.15 export",
        special=True,
        declares=True,
    ),
)
