"""trap: what the shell does when a signal arrives or when it exits."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.integers import is_number
from shellwasm.builtins.options import parse_options
from shellwasm.builtins.quoting import quote
from shellwasm.builtins.signals import signal_number
from shellwasm.kernel.base import SIGNAL_NAMES

_CONDITIONS = ("EXIT", *(SIGNAL_NAMES[signo] for signo in sorted(SIGNAL_NAMES)))  # in the order of their numbers
_EXTENSION = "ERR"  # in ash, bash, mksh and ksh: a command failed where `set -e` would end the shell


def trap(shell: Shell, argv: list[str]) -> int:
    """List actions, or set, ignore or reset those of the conditions given; 1 if one of these is not known."""
    options, operands = parse_options(argv, "p") if argv[1:2] != ["-"] else ({}, argv[1:])
    if "p" in options or not operands:
        return _list(shell, operands, everything="p" in options)
    action: str | None = None
    if len(operands) > 1 and not is_number(operands[0]):
        action, operands = operands[0], operands[1:]
        action = None if action == "-" else action
    status = 0
    for operand in operands:
        name = condition(operand)
        if name is None:
            status = _complain(shell, operand)
        else:
            shell.set_trap(name, action)
    return status


def condition(text: str) -> str | None:
    """The name, without SIG, of a condition given by name or number; None if there is none."""
    if text.upper() == _EXTENSION:
        return _EXTENSION
    number = signal_number(text)
    return None if number is None else SIGNAL_NAMES.get(number, "EXIT")


def _complain(shell: Shell, operand: str) -> int:
    shell.error(f"{operand}: invalid signal specification", builtin="trap")
    return 1


def _list(shell: Shell, operands: list[str], *, everything: bool) -> int:
    """Write actions as commands, of all conditions or those named; with -p also what is default or ignored for good."""
    traps = shell.visible_traps(inherited=everything)
    status = 0
    names = []
    for operand in operands:
        name = condition(operand)
        if name is None:
            status = _complain(shell, operand)
        else:
            names.append(name)
    for name in names if operands else (*_CONDITIONS, *((_EXTENSION,) if _EXTENSION in traps else ())):
        if everything or name in traps:
            shell.out(f"trap -- {quote(traps[name]) if name in traps else '-'} {name}\n")
    return status


BUILTINS = (
    Builtin(
        "trap",
        trap,
        usage="trap [action condition...] | trap n [condition...] | trap -p [condition...]",
        section="XCU 2.15 trap",
        special=True,
    ),
)
