"""eval: run arguments as a command line."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell


def eval_(shell: Shell, argv: list[str]) -> int:
    """Join the arguments with blanks and run them in this shell; 0 if there is nothing to run."""
    arguments = argv[2:] if argv[1:2] == ["--"] else argv[1:]
    return shell.evaluate(" ".join(arguments))


BUILTINS = (Builtin("eval", eval_, usage="eval [argument...]", section="XCU 2.15 eval", special=True),)
