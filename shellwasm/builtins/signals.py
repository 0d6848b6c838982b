"""Signals as the operands and options of builtins name them."""

from __future__ import annotations

from shellwasm.builtins.integers import is_number
from shellwasm.kernel.base import SIGNAL_NAMES, SIGNALS

_SYNONYMS = {"CLD": 17, "IOT": 6, "POLL": 29, "EXIT": 0}


def signal_number(text: str) -> int | None:
    """The number that a name (with or without SIG, any case) or a number stands for; 0 is EXIT. None if none."""
    if is_number(text):
        number = int(text[:9])
        return number if number == 0 or number in SIGNAL_NAMES else None
    name = text.upper().removeprefix("SIG")
    number_of = SIGNALS.get(name)
    return _SYNONYMS.get(name) if number_of is None else number_of
