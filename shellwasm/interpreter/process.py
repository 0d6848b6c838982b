"""Subshells, pipelines, asynchronous lists and command substitution (XCU 2.9.2, 2.9.3, 2.12, 2.6.3)."""

from __future__ import annotations

from shellwasm import ast
from shellwasm.errors import EINTR, SysError
from shellwasm.expand.base import ExpansionError
from shellwasm.interpreter import traps
from shellwasm.interpreter.jobs import Job, JobProcess
from shellwasm.kernel.base import IGNORE, SIGINT, SIGQUIT, shell_status
from shellwasm.kernel.sinks import CaptureFile, NullFile
from shellwasm.vfs.base import O_RDONLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shellwasm.interpreter.shell import Shell
    from shellwasm.kernel.base import Task
    from shellwasm.vfs.base import OpenFile


_DETACHED = frozenset(("INT", "QUIT"))  # what an asynchronous list without job control ignores for good


class Stage:
    """A command that runs in a subshell, and the simple command that ends it, which a program may replace."""

    __slots__ = ("final", "node")

    def __init__(self, node: ast.Node) -> None:
        while isinstance(node, ast.Subshell):  # the child is the subshell: `$!` and kill mean the same process
            node = node.body
        self.node = node
        self.final = final_command(node)


def final_command(node: ast.Node) -> ast.Node | None:
    """The simple command after which a subshell that runs `node` has nothing left to do."""
    while True:
        if isinstance(node, ast.List):
            if not node.items or node.items[-1].asynchronous:
                return None
            node = node.items[-1].command
        elif isinstance(node, ast.AndOrList):
            node = node.rest[-1].command
        elif isinstance(node, ast.Group):
            node = node.body
        else:
            return node if isinstance(node, ast.SimpleCommand) else None


def run_subshell(shell: Shell, stage: Stage, node: ast.Node) -> int:
    """`( ... )`: a child on this thread, or a job under job control."""
    if shell.monitor:
        return run_job(shell, (stage,), node)
    task = shell.fork()
    return shell.child_status(shell.kernel.run(task, shell.child_body(task, stage)))


def run_child(shell: Shell, body: Callable[[Task], int], argv: Sequence[str]) -> int:
    """A program in the foreground: a child on this thread, or a job under job control."""
    task = shell.fork()
    if not shell.monitor:
        status = shell.child_status(shell.kernel.run(task, body))
        if len(shell.jobs):
            shell.jobs.reap()  # as a shell does whose wait for the foreground also collects others
        return status
    job = Job(" ".join(argv), pgid=0, controlled=True, background=False)
    traps.reset_dispositions(shell, task)
    _launch(shell, task, body, job)
    return _foreground_status(shell, job)


def substitute(shell: Shell, stage: Stage) -> str:
    """Run in a child on this thread, into memory; it ends when its last descriptor is closed (XCU 2.6.3)."""
    if len(shell.jobs):
        shell.jobs.reap()  # here, where no stage of a pipeline of this shell's waits for its status
    task = shell.fork()
    capture = CaptureFile(task.budget, limit=shell.kernel.limits.capture)
    task.fds.put(1, capture)
    status = shell.kernel.run(task, shell.child_body(task, stage, substitution=True))
    while not capture.closed:
        try:
            capture.wait_closed(shell.task.waiter)
        except SysError as error:
            if error.errno != EINTR:
                raise
            shell.collect_signals()
    shell.substitution_status = shell_status(status)
    data = capture.getvalue()
    if capture.limit is not None and len(data) >= capture.limit:
        raise ExpansionError("command substitution: output limit exceeded")
    return shell.decode(data.replace(b"\0", b"")).rstrip("\n")


# ---------------------------------------------------------------- pipelines


def run_pipeline(shell: Shell, stages: Sequence[Stage], node: ast.Node) -> int:
    """All but the last stage on threads of the kernel's, the last one here (XCU 2.9.2)."""
    if shell.monitor:
        return run_job(shell, stages, node)
    job = Job(node, pgid=shell.task.pgid, controlled=False, background=False)
    source = _start_stages(shell, stages[:-1], job)
    last = _fork_reading(shell, source)
    statuses = [shell.kernel.run(last, shell.child_body(last, stages[-1]))]
    statuses += [shell.wait_child(process.pid) for process in reversed(job.processes)]
    return pipeline_status(shell, statuses)


def pipeline_status(shell: Shell, statuses: Sequence[int]) -> int:
    """`$?` from the wait statuses, the last stage's first: that one's, or the rightmost failure under pipefail."""
    status = shell.child_status(statuses[0])
    if shell.options["pipefail"]:
        return next((code for code in map(shell_status, statuses) if code), 0)
    return status


def run_job(shell: Shell, stages: Sequence[Stage], node: ast.Node) -> int:
    """A foreground job under job control: every stage on a thread, in a process group of its own."""
    return _foreground_status(shell, start_job(shell, stages, node, background=False))


def _foreground_status(shell: Shell, job: Job) -> int:
    status = shell.jobs.foreground(job)
    if job.state == "Stopped":
        return shell_status(status)
    return pipeline_status(shell, [process.status or 0 for process in reversed(job.processes)])


def run_async(shell: Shell, stages: Sequence[Stage], node: ast.Node) -> int:
    """`command &` (XCU 2.9.3.1): a job whose last process is `$!`."""
    shell.jobs.reap()
    job = start_job(shell, stages, node, background=True)
    shell.jobs.add(job)
    shell.background_pid = job.processes[-1].pid
    if shell.interactive:
        shell.notice(f"[{job.number}] {shell.background_pid}")
    return 0


def start_job(shell: Shell, stages: Sequence[Stage], node: ast.Node, *, background: bool) -> Job:
    """Start every stage on a thread of its own, as one job."""
    job = Job(node, pgid=shell.task.pgid, controlled=shell.monitor, background=background)
    if shell.monitor:
        job.pgid = 0  # its first process will lead its group
    source = _start_stages(shell, stages[:-1], job)
    _start(shell, _fork_reading(shell, source), stages[-1], job)
    return job


def _start_stages(shell: Shell, stages: Sequence[Stage], job: Job) -> OpenFile | None:
    """Start stages that write into pipes; the read end of the last pipe."""
    source: OpenFile | None = None
    for stage in stages:
        task = _fork_reading(shell, source)
        source, writer = shell.kernel.pipe()
        task.fds.put(1, writer)
        _start(shell, task, stage, job)
    return source


def _fork_reading(shell: Shell, source: OpenFile | None) -> Task:
    """A child that reads `source`, a pipe's end that nobody holds yet."""
    if source is None:
        return shell.fork()
    source.acquire()
    try:
        task = shell.fork()
        task.fds.put(0, source)
        return task
    finally:
        source.release()


def _start(shell: Shell, task: Task, stage: Stage, job: Job) -> None:
    detached = job.background and not job.controlled
    if detached:
        _detach(shell, task, read_nothing=not job.processes)
    body = shell.child_body(task, stage, _DETACHED if detached else frozenset())
    _launch(shell, task, body, job)


def _launch(shell: Shell, task: Task, body: Callable[[Task], int], job: Job) -> None:
    """Make `task` a process of `job` and let it run."""
    job.processes.append(JobProcess(task.pid))
    if job.controlled:
        shell.kernel.setpgid(task, 0, job.pgid)
        job.pgid = task.pgid
        if not job.background:
            shell.give_terminal(job.pgid)
    try:
        shell.kernel.start(task, body)
    except SysError as error:
        job.processes.pop()
        raise shell.no_fork(error) from error


def _detach(shell: Shell, task: Task, *, read_nothing: bool) -> None:
    """An asynchronous list without job control ignores ^C and ^\\ and reads /dev/null (XCU 2.9.3.1, 2.12)."""
    task.set_disposition(SIGINT, IGNORE)
    task.set_disposition(SIGQUIT, IGNORE)
    if read_nothing:
        try:
            file = shell.kernel.vfs.open(task, b"/dev/null", O_RDONLY)
        except SysError:  # a sandbox without /dev
            file = NullFile()
        task.fds.put(0, file)
