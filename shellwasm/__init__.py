"""shellwasm: a POSIX shell that you can hand to a stranger.

>>> import shellwasm
>>> shellwasm.run("echo hi | tr a-z A-Z").stdout
b'HI\\n'

Names are imported when they are first used (PEP 562): a program that only parses loads no kernel, one that runs no
asyncio.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm import ast
    from shellwasm.errors import EngineError, LimitExceeded, MountError, ShellwasmError
    from shellwasm.host_commands import CommandCall
    from shellwasm.limits import Limits
    from shellwasm.mapping import map  # noqa: A004
    from shellwasm.mount import Mount
    from shellwasm.process import Process
    from shellwasm.result import CommandError, Diagnostic, Result, Usage
    from shellwasm.sandbox import Sandbox, run
    from shellwasm.session import Session as Shell
    from shellwasm.snapshot import Snapshot
    from shellwasm.streams import CAPTURE, DISCARD, PIPE, STDOUT, Subscription
    from shellwasm.syntax import (
        Analysis,
        NodeTransformer,
        NodeVisitor,
        Rewriter,
        ShellSyntaxError,
        analyze,
        from_json,
        parse,
        to_json,
        unparse,
    )
    from shellwasm.vfs.changes import Change
    from shellwasm.vfs.serial import SnapshotError

__version__ = "0.1.0"

_NAMES = {  # by module; a colon gives the name that it has there
    "streams": "CAPTURE DISCARD PIPE STDOUT Subscription",
    "host_commands": "CommandCall",
    "result": "CommandError Diagnostic Result Usage",
    "errors": "EngineError LimitExceeded MountError ShellwasmError",
    "limits": "Limits",
    "mapping": "map",
    "mount": "Mount",
    "process": "Process",
    "sandbox": "Sandbox run",
    "session:Session": "Shell",
    "snapshot": "Snapshot",
    "vfs.changes": "Change",
    "vfs.serial": "SnapshotError",
    "syntax": "Analysis NodeTransformer NodeVisitor Rewriter ShellSyntaxError analyze from_json parse to_json unparse",
}
_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = [
    "CAPTURE", "DISCARD", "PIPE", "STDOUT", "Analysis", "Change", "CommandCall", "CommandError", "Diagnostic",
    "EngineError", "LimitExceeded", "Limits", "Mount", "MountError", "NodeTransformer", "NodeVisitor", "Process",
    "Result", "Rewriter", "Sandbox", "Shell", "ShellSyntaxError", "ShellwasmError", "Snapshot", "SnapshotError",
    "Subscription", "Usage", "analyze", "ast", "from_json", "map", "parse", "run", "to_json", "unparse",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name == "ast":
        return import_module("shellwasm.ast")
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'shellwasm' has no attribute {name!r}")
    module, _, original = home.partition(":")
    value = globals()[name] = getattr(import_module(f"shellwasm.{module}"), original or name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
