"""ulimit: show or set the limits of this process and its children."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.options import parse_options
from shellwasm.errors import SysError
from shellwasm.kernel.resources import (
    RLIM_INFINITY,
    RLIMIT_AS,
    RLIMIT_CORE,
    RLIMIT_CPU,
    RLIMIT_DATA,
    RLIMIT_FSIZE,
    RLIMIT_MEMLOCK,
    RLIMIT_NOFILE,
    RLIMIT_NPROC,
    RLIMIT_RSS,
    RLIMIT_STACK,
    get_rlimit,
    set_rlimit,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.task import Task

# letter: (resource, bytes or seconds per unit, what it is)
RESOURCES: dict[str, tuple[int, int, str]] = {
    "c": (RLIMIT_CORE, 512, "core file size (blocks)"),
    "d": (RLIMIT_DATA, 1024, "data seg size (kb)"),
    "e": (13, 1, "scheduling priority"),
    "f": (RLIMIT_FSIZE, 512, "file size (blocks)"),
    "i": (11, 1, "pending signals"),
    "l": (RLIMIT_MEMLOCK, 1024, "max locked memory (kb)"),
    "m": (RLIMIT_RSS, 1024, "max memory size (kb)"),
    "n": (RLIMIT_NOFILE, 1, "open files"),
    "q": (12, 1, "POSIX message queues (bytes)"),
    "r": (14, 1, "real-time priority"),
    "s": (RLIMIT_STACK, 1024, "stack size (kb)"),
    "t": (RLIMIT_CPU, 1, "cpu time (seconds)"),
    "u": (RLIMIT_NPROC, 1, "max user processes"),
    "v": (RLIMIT_AS, 1024, "virtual memory (kb)"),
    "x": (10, 1, "file locks"),
}
RESOURCES["p"] = RESOURCES["u"]  # as dash and mksh call it


def ulimit(shell: Shell, argv: list[str]) -> int:
    """Soft limits are shown, both are set, unless -H or -S say which."""
    options, operands = parse_options(argv, "HSa" + "".join(RESOURCES))
    if len(operands) > (0 if "a" in options else 1):
        raise UsageError("too many arguments")
    if "a" in options:
        for letter, (_, _, meaning) in RESOURCES.items():
            if letter != "p":
                shell.out(f"{meaning:32}(-{letter}) {_shown(shell, letter, options)}\n")
        return 0
    letters = [letter for letter in options if letter in RESOURCES] or ["f"]
    for letter in letters:
        if operands:
            _set(shell, letter, operands[0], options)
        elif len(letters) > 1:
            shell.out(f"{RESOURCES[letter][2]:32}(-{letter}) {_shown(shell, letter, options)}\n")
        else:
            shell.out(_shown(shell, letter, options) + "\n")
    return 0


def _task(shell: Shell) -> Task:
    return shell.task  # type: ignore[return-value]  # limits are no part of the protocol that builtins see


def _shown(shell: Shell, letter: str, options: dict[str, str]) -> str:
    resource, unit, _ = RESOURCES[letter]
    soft, hard = get_rlimit(_task(shell), resource)
    value = hard if "H" in options and "S" not in options else soft
    return "unlimited" if value == RLIM_INFINITY else str(value // unit)


def _set(shell: Shell, letter: str, text: str, options: dict[str, str]) -> None:
    resource, unit, _ = RESOURCES[letter]
    soft, hard = get_rlimit(_task(shell), resource)
    if text in ("hard", "soft"):
        value = hard if text == "hard" else soft
    else:
        value = _parse(text, unit)
    both = "H" not in options and "S" not in options
    new_soft = value if both or "S" in options else soft
    new_hard = value if both or "H" in options else hard
    try:
        set_rlimit(_task(shell), resource, new_soft, new_hard)
    except SysError as error:
        raise BuiltinError(f"error setting limit: {error}") from None


def _parse(text: str, unit: int) -> int:
    if text == "unlimited":
        return RLIM_INFINITY
    if not (text.isascii() and text.isdigit()):
        raise UsageError(f"bad number: {text}")
    return min(int(text[:30]) * unit, RLIM_INFINITY)


BUILTINS = (Builtin("ulimit", ulimit, usage="ulimit [-H|-S] [-a|-cdefilmnpqrstuvx] [limit]", section="XCU ulimit"),)
