"""umask: show or set the file mode creation mask."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Shell, UsageError
from shellwasm.builtins.options import parse_options

_SHIFTS = {"u": 6, "g": 3, "o": 0}
_BITS = {"r": 4, "w": 2, "x": 1}


def umask(shell: Shell, argv: list[str]) -> int:
    """Without an operand write the mask, in symbols with -S."""
    options, operands = parse_options(argv, "S")
    task = shell.task
    if operands:
        task.umask = _parse(operands[0], task.umask)
    elif "S" in options:
        shell.out(_symbols(task.umask) + "\n")
    else:
        shell.out(f"{task.umask:04o}\n")
    return 0


def _symbols(mask: int) -> str:
    """The permissions that the mask leaves: `u=rwx,g=rx,o=rx`."""
    return ",".join(
        who + "=" + "".join(letter for letter, bit in _BITS.items() if not mask >> shift & bit)
        for who, shift in _SHIFTS.items()
    )


def _parse(text: str, mask: int) -> int:
    """The new mask. Raises UsageError."""
    if text[:1].isdigit():
        if not set(text) <= set("01234567") or int(text, 8) > 0o7777:
            raise UsageError(f"illegal mode: {text}")
        return int(text, 8) & 0o777
    allowed = ~mask & 0o777
    for clause in text.split(",") if text else ():
        allowed = _apply_clause(clause, allowed, text)
    return ~allowed & 0o777


def _apply_clause(clause: str, allowed: int, text: str) -> int:
    """One clause of a symbolic mode: who, then actions."""
    actions = clause.lstrip("ugoa")
    who = clause[: len(clause) - len(actions)] or "a"
    shifts = list(_SHIFTS.values()) if "a" in who else [_SHIFTS[letter] for letter in who]
    if not actions:
        raise UsageError(f"illegal mode: {text}")
    while actions:
        operator, rest = actions[0], actions[1:]
        permissions = _until_operator(rest)
        actions = rest[len(permissions) :]
        if operator not in "+-=":
            raise UsageError(f"illegal mode: {text}")
        bits = _permission_bits(permissions, allowed, text)
        for shift in shifts:
            if operator == "=":
                allowed &= ~(7 << shift)
            allowed = allowed & ~(bits << shift) if operator == "-" else allowed | bits << shift
    return allowed


def _until_operator(text: str) -> str:
    end = next((place for place, character in enumerate(text) if character in "+-="), len(text))
    return text[:end]


def _permission_bits(permissions: str, allowed: int, text: str) -> int:
    """`rwxXst`, or a copy of what one of `ugo` has. What a mask does not hold (s, t) is accepted without effect."""
    if permissions in _SHIFTS:
        return allowed >> _SHIFTS[permissions] & 7
    bits = 0
    for letter in permissions:
        if letter in _BITS:
            bits |= _BITS[letter]
        elif letter == "X":
            bits |= 1 if allowed & 0o111 else 0
        elif letter not in "st":
            raise UsageError(f"illegal mode: {text}")
    return bits


BUILTINS = (Builtin("umask", umask, usage="umask [-S] [mask]", section="XCU umask"),)
