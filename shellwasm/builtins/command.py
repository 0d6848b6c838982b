"""command: run a simple command without functions, or tell what a name means."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell
from shellwasm.builtins.lookup import describe, invocation
from shellwasm.builtins.options import parse_options

STANDARD_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"  # what `getconf PATH` gives: all standard utilities are there


def command(shell: Shell, argv: list[str]) -> int:
    """Run the operands, suppressing functions and the special properties of special builtins."""
    options, operands = parse_options(argv, "pvV")
    path = STANDARD_PATH if "p" in options else None
    if not operands:
        return 0
    if "V" in options:
        return _describe(shell, operands[0], path)
    if "v" in options:
        text = invocation(shell, operands[0], path)
        if text is None:
            return 1
        shell.out(text + "\n")
        return 0
    return shell.run_command(operands, functions=False, path=path)


def _describe(shell: Shell, name: str, path: str | None) -> int:
    text = describe(shell, name, path)
    shell.out(f"{text or name + ': not found'}\n")
    return 0 if text else 1


BUILTINS = (
    Builtin("command", command, usage="command [-p] [-v|-V] command_name [argument...]", section="XCU command"),
)
