"""The exceptions by which control leaves a shell; break, continue and return are statuses (builtins.base)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from shellwasm.interpreter.shell import Shell

    Thunk: TypeAlias = Callable[[Shell], int]


class ExitShell(Exception):
    """Ends the running shell (`exit`, `set -e`, a fatal error) with `status`."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class AbandonLine(Exception):
    """An error that would end a script brings an interactive shell back to its prompt with `status`."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class StopExecuting(Exception):
    """`set -n`: from now on commands are read, but not run (XCU set)."""


class RedirectionError(Exception):
    """A redirection failed (XCU 2.8.1): the command does not run; its status is 1."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
