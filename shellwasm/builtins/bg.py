"""bg: let stopped jobs go on in the background."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.jobs import collect_changes
from shellwasm.builtins.options import parse_options


def bg(shell: Shell, argv: list[str]) -> int:
    """Resume each job; writes its number and command."""
    _, operands = parse_options(argv, "")
    if not shell.options["monitor"]:
        raise BuiltinError("no job control")
    collect_changes(shell)
    for operand in operands or ("%%",):
        job = shell.jobs.find(operand)
        if not job.controlled:
            raise BuiltinError(f"job {operand} not created under job control")
        if job.state == "Done":
            raise BuiltinError("job has terminated")
        shell.jobs.resume(job, foreground=False)
        shell.background_pid = job.processes[-1].pid
        shell.out(f"[{job.number}] {job.text}\n")
    return 0


BUILTINS = (Builtin("bg", bg, usage="bg [job...]", section="XCU bg"),)
