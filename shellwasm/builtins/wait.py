"""wait: wait for background processes."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Job, JobProcess, Shell
from shellwasm.builtins.integers import is_number
from shellwasm.builtins.options import parse_options
from shellwasm.errors import ECHILD, EINTR, SysError

UNKNOWN = 127  # the status of a process that is no child of this shell
_STOPPED = 0x7F  # in the low byte of a wait status


class _Interrupted(Exception):
    def __init__(self, signo: int) -> None:
        super().__init__(signo)
        self.signo = signo


def wait(shell: Shell, argv: list[str]) -> int:
    """The status of the last operand's process or job; 128 + n when a trapped signal broke it off."""
    options, operands = parse_options(argv, "n")
    try:
        if "n" in options:
            return _wait_any(shell, operands)
        if not operands:
            return _wait_all(shell)
        status = 0
        for operand in operands:
            status = _wait_one(shell, operand)
        return status
    except _Interrupted as interrupted:
        return 128 + interrupted.signo


def _sleep(shell: Shell) -> bool:
    """Until a child changed state; False when there is none left. Raises _Interrupted."""
    while True:
        changed = False
        try:
            changed = shell.jobs.collect(block=True)
            if not shell.task.attention:
                return changed
        except SysError as error:
            if error.errno == ECHILD:
                return False
            if error.errno != EINTR:
                raise
        signo = shell.pending_trap()
        if signo is not None:  # even if a child ended at the same moment
            raise _Interrupted(signo)
        if changed:
            return True


def _wait_all(shell: Shell) -> int:
    while any(job.state == "Running" for job in shell.jobs) and _sleep(shell):
        pass
    for job in shell.jobs:
        job.waited = job.finished
    return 0


def _wait_any(shell: Shell, operands: list[str]) -> int:
    """The next job to finish, of those named or of all."""
    chosen = [_find(shell, operand)[0] for operand in operands] if operands else list(shell.jobs)
    jobs = [job for job in chosen if job is not None]
    while jobs:
        for job in jobs:
            if job.state == "Done":
                return _take(shell, job, job.processes[-1])
        if not _sleep(shell):
            break
    return UNKNOWN


def _find(shell: Shell, operand: str) -> tuple[Job | None, JobProcess | None]:
    """The job and the process that an operand names: of a job, its last process. BuiltinError: neither form."""
    if operand.startswith("%"):
        try:
            job = shell.jobs.find(operand)
        except BuiltinError as error:
            shell.error(error.message, builtin="wait")
            return None, None
        return job, job.processes[-1]
    if not is_number(operand):
        raise BuiltinError(f"Illegal number: {operand}", 2)
    pid = int(operand[:18])
    found = shell.jobs.by_pid(pid)
    if found is None:
        return None, None
    return found, next(process for process in found.processes if process.pid == pid)


def _wait_one(shell: Shell, operand: str) -> int:
    job, process = _find(shell, operand)
    if job is None or process is None:
        return UNKNOWN
    while process.status is None or process.status & 0xFF == _STOPPED:
        if not _sleep(shell):
            break
    return _take(shell, job, process)


def _take(shell: Shell, job: Job, process: JobProcess) -> int:
    """The status of a process that ended, told when a signal ended it; a finished job is forgotten."""
    if job.state == "Done":
        shell.jobs.remove(job)
    return UNKNOWN if process.status is None else shell.child_status(process.status)


BUILTINS = (Builtin("wait", wait, usage="wait [-n] [pid|job...]", section="XCU wait"),)
