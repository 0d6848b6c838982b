"""All builtins by name: one file each, imported when its builtin is first looked up."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from shellwasm.builtins.base import Builtin

_OWN = (
    "alias bg cd command echo eval exec exit export fc fg getopts hash jobs kill let local printf pwd read readonly "
    "set shift test times trap ulimit umask unalias unset wait"
)
_FILES = {
    **{name: name for name in _OWN.split()},
    **{name: f"{name}_" for name in ("break", "continue", "return", "type")},  # reserved in Python, or its builtins
    ":": "colon",
    ".": "dot",
    "chdir": "cd",
    "source": "dot",
    "[": "test",
    "true": "true_false",
    "false": "true_false",
}


class BuiltinTable(Mapping[str, "Builtin"]):
    """The records of the builtins by name."""

    def __init__(self) -> None:
        self._found: dict[str, Builtin] = {}

    def __getitem__(self, name: str) -> Builtin:
        builtin = self._found.get(name)
        if builtin is None:
            module = import_module(f"shellwasm.builtins.{_FILES[name]}")
            self._found.update((each.name, each) for each in module.BUILTINS)
            builtin = self._found[name]
        return builtin

    def get(self, name: str, default: None = None, /) -> Builtin | None:  # type: ignore[override]
        """The builtin, or None: most names are no builtin's."""
        return self[name] if name in _FILES else default

    def __iter__(self) -> Iterator[str]:
        return iter(_FILES)

    def __len__(self) -> int:
        return len(_FILES)


BUILTINS = BuiltinTable()
