"""Regular expressions of our own, compiled when they are first used, or taken over from an earlier run.

To compile one takes about a millisecond, to import `re` five: most of what a short script does. So the command line
keeps their machine code beside the bytecode of this version of Python (see `startup`).
"""

from __future__ import annotations

import sys
from _sre import compile as assemble  # type: ignore[import-not-found]

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from typing import Any

    Source = tuple[str, int]
    """An expression and its flags."""
    Machine = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    """All flags, machine code, number of groups, their numbers by name, their names by number."""

_CODE = 4  # bytes of a unit of machine code


class _Expressions:
    """What this process has compiled, and what it may take over."""

    def __init__(self) -> None:
        self.compiled: dict[Source, re.Pattern[str]] = {}
        self.kept: dict[Source, Machine | None] = {}


_PROCESS = _Expressions()  # they are the same for all sandboxes


def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`. Not for what a script says: all are kept."""
    source = expression, flags
    pattern = _PROCESS.compiled.get(source)
    if pattern is None:
        machine = _PROCESS.kept.get(source)
        if machine is None:
            pattern = build(expression, flags)
        else:
            known, code, *groups = machine
            pattern = assemble(expression, known, memoryview(code).cast("I").tolist(), *groups)
        _PROCESS.compiled[source] = pattern
    return pattern


def build(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`."""
    import re

    return re.compile(expression, flags)


def escape(text: str) -> str:
    """`re.escape`."""
    import re

    return re.escape(text)


class LazyPattern:
    """Stands for `re.compile(expression, flags)`; its methods are those of the compiled pattern."""

    def __init__(self, expression: str, flags: int = 0) -> None:
        self._source = expression, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(compiled(*self._source), name)
        setattr(self, name, value)
        return value


def take_over(machines: Mapping[Source, Machine | None]) -> None:
    """Use these, which `machine_of` gave with the same version of Python."""
    _PROCESS.kept.update(machines)


def news() -> list[Source]:
    """What was compiled here, and not taken over."""
    return [source for source in _PROCESS.compiled if source not in _PROCESS.kept]


def machine_of(expression: str, flags: int) -> Machine | None:
    """What `take_over` wants, or None if this version of Python does not tell."""
    pattern = compiled(expression, flags)
    names: list[str | None] = [None] * (pattern.groups + 1)
    for name, number in pattern.groupindex.items():
        names[number] = name
    groups = pattern.groups, dict(pattern.groupindex), tuple(names)
    try:
        code = _machine_code(expression, flags)
        same = assemble(expression, pattern.flags, code, *groups) == pattern
    except (AttributeError, ImportError, TypeError, ValueError):
        return None
    return (pattern.flags, b"".join(unit.to_bytes(_CODE, sys.byteorder) for unit in code), *groups) if same else None


def _machine_code(expression: str, flags: int) -> list[int]:
    if sys.version_info >= (3, 11):
        from re import _compiler, _parser  # type: ignore[attr-defined]
    else:
        import sre_compile as _compiler
        import sre_parse as _parser

    code: list[int] = getattr(_compiler, "_code")(_parser.parse(expression, flags), flags)  # noqa: B009
    return code
