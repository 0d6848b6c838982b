"""Traps (XCU trap, 2.12, 2.15): dispositions follow actions; actions run between commands and keep `$?`."""

from __future__ import annotations

from shellwasm.errors import SysError
from shellwasm.interpreter.flow import AbandonLine, ExitShell
from shellwasm.kernel.base import (
    DEFAULT,
    HANDLER,
    IGNORE,
    SIGINT,
    SIGNAL_NAMES,
    SIGNALS,
    SIGQUIT,
    SIGTERM,
    SIGTSTP,
    SIGTTIN,
    SIGTTOU,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.interpreter.shell import Shell
    from shellwasm.kernel.base import Task

EXIT, ERR = "EXIT", "ERR"
_NO_SIGNALS = (EXIT, ERR)
_JOB_CONTROL = (SIGTSTP, SIGTTIN, SIGTTOU)


def set_trap(shell: Shell, name: str, action: str | None) -> None:
    """Set, ignore ("") or reset (None) the trap of a signal, by its name without SIG, or of EXIT or ERR.

    What was ignored when a non-interactive shell started stays so, whatever is said here (XCU trap).
    """
    shell.parent_traps = None
    if action is None:
        shell.traps.pop(name, None)
    else:
        shell.traps[name] = action
    if name not in _NO_SIGNALS and (name not in shell.ignored_at_entry or shell.interactive):
        signo = SIGNALS[name]
        _set_disposition(shell, signo, _default(shell, signo) if action is None else HANDLER if action else IGNORE)


def _set_disposition(shell: Shell, signo: int, disposition: int) -> None:
    try:
        shell.task.set_disposition(signo, disposition)
    except SysError:
        pass  # SIGKILL and SIGSTOP: the result of trapping them is undefined; other shells accept it silently


def _default(shell: Shell, signo: int) -> int:
    """What a signal without a trap does to this shell: an interactive one survives (XCU 2.12)."""
    if shell.interactive and not shell.is_subshell:
        if signo == SIGINT:
            return HANDLER
        if signo in (SIGQUIT, SIGTERM):
            return IGNORE
    return IGNORE if shell.monitor and not shell.is_subshell and signo in _JOB_CONTROL else DEFAULT


def refresh_defaults(shell: Shell) -> None:
    """After a change of `interactive` or `monitor`."""
    for signo in (SIGINT, SIGQUIT, SIGTERM, *_JOB_CONTROL):
        if SIGNAL_NAMES[signo] not in shell.traps and SIGNAL_NAMES[signo] not in shell.ignored_at_entry:
            _set_disposition(shell, signo, _default(shell, signo))


def note_ignored(shell: Shell) -> None:
    """At the start of a shell: remember what it was told to ignore."""
    task = shell.task
    shell.ignored_at_entry = frozenset(name for name, signo in SIGNALS.items() if task.disposition(signo) == IGNORE)


def enter_subshell(shell: Shell) -> None:
    """A subshell: traps that are not ignored are reset (XCU 2.12, trap)."""
    traps = shell.traps
    if traps:
        shell.traps = {name: "" for name, action in traps.items() if not action and name not in _NO_SIGNALS}
        for name, action in traps.items():
            if action and name not in _NO_SIGNALS and name not in shell.ignored_at_entry:
                _set_disposition(shell, SIGNALS[name], DEFAULT)
    if shell.interactive or shell.monitor:
        reset_dispositions(shell, shell.task)


def reset_dispositions(shell: Shell, task: Task) -> None:
    """A child of an interactive shell dies and stops by the signals that the shell itself survives."""
    for signo in (SIGINT, SIGQUIT, SIGTERM, *_JOB_CONTROL):
        name = SIGNAL_NAMES[signo]
        if name not in shell.ignored_at_entry and shell.traps.get(name) != "":
            task.set_disposition(signo, DEFAULT)


def run_pending(shell: Shell) -> int:
    """Run the actions of the signals that came in; 0, or a negative status when an action unwinds."""
    while shell.pending:
        name = SIGNAL_NAMES.get(shell.pending.pop(0), "")
        action = shell.traps.get(name)
        if action:
            status = _run_action(shell, action)
            if status < 0:
                return status
        elif name == "INT" and shell.interactive:
            shell.notice("")
            raise AbandonLine(128 + SIGINT)
    return 0


def _run_action(shell: Shell, action: str) -> int:
    """Run one action; `$?` is afterwards what it was before, unless the action leaves a function or loop."""
    before, line = shell.status, shell.line
    outer = shell.trap_status, shell.trap_level
    if shell.trap_status is None:  # else an action runs already, and `exit` here ends that one too
        shell.trap_status = before
    shell.trap_level = shell.functions_running
    try:
        status = shell.evaluate(action)
    finally:
        shell.trap_status, shell.trap_level = outer
    if status < 0:
        return status
    shell.status = before
    shell.line = line
    return 0


def run_error_trap(shell: Shell) -> int:
    """A command failed where `set -e` would end the shell: run the trap on ERR (an extension of four of six shells).

    Not for what fails inside that action. 0, or a negative status when the action unwinds.
    """
    action = shell.traps.get(ERR)
    if not action or shell.in_error_trap:
        return 0
    shell.in_error_trap = True
    try:
        return _run_action(shell, action)
    finally:
        shell.in_error_trap = False


def run_exit_trap(shell: Shell, status: int) -> int:
    """Run the trap on EXIT, once; the exit status, which `exit` in the action may change."""
    action = shell.traps.pop(EXIT, None)
    if not action:
        return status
    shell.status = status
    shell.trap_status, shell.trap_level = status, shell.functions_running
    shell.loops = 0
    shell.ignoring = False
    try:
        shell.evaluate(action)
    except ExitShell as end:
        return end.status
    except AbandonLine as end:
        return end.status
    except shell.fatal_errors as error:
        return shell.fail(error).status
    return status
