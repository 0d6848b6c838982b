"""fg: let a job go on in the foreground."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.jobs import collect_changes
from shellwasm.builtins.options import parse_options
from shellwasm.kernel.base import shell_status


def fg(shell: Shell, argv: list[str]) -> int:
    """Resume the job and wait for it; its exit status."""
    _, operands = parse_options(argv, "")
    if not shell.options["monitor"]:
        raise BuiltinError("no job control")
    collect_changes(shell)
    job = shell.jobs.find(operands[0] if operands else "%%")
    if not job.controlled:
        raise BuiltinError(f"job {operands[0] if operands else '%%'} not created under job control")
    if job.state == "Done":
        raise BuiltinError("job has terminated")
    shell.out(f"{job.text}\n")
    shell.jobs.resume(job, foreground=True)
    return shell_status(shell.jobs.foreground(job))


BUILTINS = (Builtin("fg", fg, usage="fg [job]", section="XCU fg"),)
