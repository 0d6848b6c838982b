"""kill: send signals, or tell their names."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.integers import is_number, parse_integer
from shellwasm.builtins.jobs import collect_changes
from shellwasm.builtins.signals import signal_number
from shellwasm.errors import SysError
from shellwasm.kernel.base import SIGCONT, SIGNAL_NAMES, SIGTERM


def kill(shell: Shell, argv: list[str]) -> int:
    """0 if every operand got the signal, 1 if one could not."""
    if len(argv) > 1 and argv[1] in ("-l", "-L"):
        return _list(shell, argv[2:])
    signo, operands = _signal(argv)
    if not operands:
        raise UsageError("you need to specify whom to kill")
    collect_changes(shell)  # who has ended cannot be signalled, though nobody waited yet
    status = 0
    for operand in operands:
        try:
            _send(shell, operand, signo)
        except BuiltinError as error:
            shell.error(error.message, builtin="kill")
            status = 1
    return status


def _list(shell: Shell, operands: list[str]) -> int:
    """Names of all signals, of numbers and of exit statuses; numbers of names."""
    operands = operands[1:] if operands[:1] == ["--"] else operands
    if not operands:
        shell.out("".join(f"{name}\n" for name in SIGNAL_NAMES.values()))
    status = 0
    for operand in operands:
        answer = _name_of(operand)
        if answer is None:
            shell.error(f"{operand}: invalid signal number or exit status", builtin="kill")
            status = 1
        else:
            shell.out(answer + "\n")
    return status


def _name_of(operand: str) -> str | None:
    if not is_number(operand):
        number = signal_number(operand)
        return None if number is None else str(number)
    number = int(operand[:9])
    if number == 0:
        return "EXIT"
    return SIGNAL_NAMES.get(number - 128 if number > 128 else number)


def _signal(argv: list[str]) -> tuple[int, list[str]]:
    """(signal, operands): `-s name`, `-n number`, `-name`, `-number`, or SIGTERM. Raises BuiltinError."""
    word = argv[1] if len(argv) > 1 else ""
    if word == "--":
        return SIGTERM, argv[2:]
    if len(word) < 2 or word[0] != "-":
        return SIGTERM, argv[1:]
    name, place = word[1:], 2
    if name in ("s", "n"):
        if len(argv) < 3:
            raise UsageError(f"no arg for -{name} option")
        name, place = argv[2], 3
    elif name[0] in "sn" and signal_number(name) is None:
        name = name[1:]
    signo = signal_number(name)
    if signo is None:
        raise BuiltinError(f"bad signal name '{name}'")
    if argv[place : place + 1] == ["--"]:
        place += 1
    return signo, argv[place:]


def _send(shell: Shell, operand: str, signo: int) -> None:
    """To a process, a group (negative), or a job. Raises BuiltinError."""
    if operand.startswith("%"):
        _send_to_job(shell, operand, signo)
        return
    pid = parse_integer(operand)
    if pid is None:
        raise BuiltinError(f"invalid number '{operand}'")
    try:
        shell.kernel.kill(shell.task, pid, signo)
    except SysError as error:
        raise BuiltinError(f"can't kill pid {operand}: {error}") from None


def _send_to_job(shell: Shell, spec: str, signo: int) -> None:
    """A job of its own process group gets it as a group, and goes on to receive it; else its processes get it."""
    job = shell.jobs.find(spec)
    targets = [-job.pgid] if job.controlled else [process.pid for process in job.processes]
    try:
        for pid in targets:
            shell.kernel.kill(shell.task, pid, signo)
            if job.state == "Stopped" and signo not in (0, SIGCONT):
                shell.kernel.kill(shell.task, pid, SIGCONT)
    except SysError as error:
        raise BuiltinError(f"{spec}: {error}") from None


BUILTINS = (
    Builtin(
        "kill", kill, usage="kill [-s signal|-n number|-signal] pid|job... | kill -l [status...]", section="XCU kill"
    ),
)
