"""times: CPU time used by the shell and by its children."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell


def times(shell: Shell, argv: list[str]) -> int:
    """Two lines, the shell's and its children's: user and system time (the sandbox counts all as user time)."""
    shell.out("".join(f"{_format(seconds)} {_format(0.0)}\n" for seconds in shell.task.usage()))
    return 0


def _format(seconds: float) -> str:
    minutes, rest = divmod(round(seconds, 3), 60)
    return f"{int(minutes)}m{rest:.3f}s"


BUILTINS = (Builtin("times", times, usage="times", section="XCU 2.15 times", special=True),)
