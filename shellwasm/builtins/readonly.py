"""readonly: protect variables from assignment and unset."""

from __future__ import annotations

from shellwasm.builtins.attributes import print_attribute, split_operand
from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.options import parse_options


def readonly(shell: Shell, argv: list[str]) -> int:
    """Set the attribute (and perhaps a value) of each name, or list all with -p."""
    _, operands = parse_options(argv, "p")
    if not operands:
        print_attribute(shell, "readonly", shell.readonly)
    for operand in operands:
        name, value = split_operand(operand)
        if value is not None:
            shell.assign(name, value)
        shell.readonly.add(name)
    return 0


BUILTINS = (
    Builtin(
        "readonly",
        readonly,
        usage="readonly name[=word]... | readonly -p",
        section="XCU 2.15 readonly",
        special=True,
        declares=True,
    ),
)
