"""What export and readonly share: their operands and their listings."""

from __future__ import annotations

from shellwasm.builtins.base import BuiltinError
from shellwasm.builtins.quoting import quote
from shellwasm.expand.text import is_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from shellwasm.builtins.base import Shell


def split_operand(operand: str) -> tuple[str, str | None]:
    """(name, value or None) of `name` or `name=value`. BuiltinError."""
    name, equals, value = operand.partition("=")
    if not is_name(name):
        raise BuiltinError(f"{name}: bad variable name", 2)
    return name, value if equals else None


def print_attribute(shell: Shell, utility: str, names: Iterable[str]) -> None:
    """Write commands that give the attribute and the value back, sorted by name."""
    values = shell.values
    shell.out(
        "".join(
            f"{utility} {name}={quote(values[name])}\n" if name in values else f"{utility} {name}\n"
            for name in sorted(names)
        )
    )
