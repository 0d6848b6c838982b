"""The line that tells about a job (XCU jobs)."""

from __future__ import annotations

from shellwasm.builtins.base import Job, JobTable
from shellwasm.kernel.base import SIGNAL_NAMES, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU

_STOPS = {SIGTSTP: "Stopped", SIGSTOP: "Stopped (SIGSTOP)", SIGTTIN: "Stopped (SIGTTIN)", SIGTTOU: "Stopped (SIGTTOU)"}
_ENDS = {1: "Hangup", 2: "Interrupt", 3: "Quit", 6: "Aborted", 9: "Killed", 11: "Segmentation fault", 15: "Terminated"}


def job_state(status: int | None) -> str:
    """The words for a wait status; None is running."""
    if status is None:
        return "Running"
    if status & 0xFF == 0x7F:
        return _STOPS.get(status >> 8, "Stopped")
    signo = status & 0x7F
    if signo:
        return _ENDS.get(signo) or f"SIG{SIGNAL_NAMES.get(signo, signo)}"
    return f"Done({status >> 8})" if status else "Done"


def job_line(table: JobTable, job: Job, *, pids: bool = False) -> str:
    """`[1] + 7 Running    command`, with a newline; the process ID only with `pids`."""
    mark = "+" if job is table.current else "-" if job is table.previous else " "
    stopped = next((p.status for p in job.processes if p.status is not None and p.status & 0xFF == 0x7F), None)
    state = job_state({"Running": None, "Stopped": stopped}.get(job.state, job.status))
    number = f"{job.processes[0].pid} " if pids else ""
    return f"[{job.number}] {mark} {number}{state:<27}{job.text}\n"
