"""jobs: tell about the jobs of this shell."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, Job, Shell
from shellwasm.builtins.job_report import job_line
from shellwasm.builtins.options import parse_options
from shellwasm.errors import ECHILD, EINTR, SysError


def jobs(shell: Shell, argv: list[str]) -> int:
    """One line for each job, the newest first, or for those named; finished jobs are forgotten once told about."""
    options, operands = parse_options(argv, "lp")
    collect_changes(shell)
    chosen = [shell.jobs.find(operand) for operand in operands] if operands else list(shell.jobs)[::-1]
    for job in chosen:
        shell.out(_line(shell, job, options))
        job.notified = True
    for job in chosen:
        if job.state == "Done":
            shell.jobs.remove(job)
    return 0


def collect_changes(shell: Shell) -> None:
    """Take note of everything that happened to children until now."""
    try:
        while shell.jobs.collect():
            pass
    except SysError as error:
        if error.errno not in (ECHILD, EINTR):
            raise


def _line(shell: Shell, job: Job, options: dict[str, str]) -> str:
    if "p" in options:
        return f"{job.processes[0].pid}\n"
    return job_line(shell.jobs, job, pids="l" in options)


BUILTINS = (Builtin("jobs", jobs, usage="jobs [-l|-p] [job...]", section="XCU jobs"),)
