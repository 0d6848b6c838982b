"""The jobs of one shell (XBD 3.182, XCU 2.11): pipelines in the background or stopped, and what became of them."""

from __future__ import annotations

from shellwasm import syntax
from shellwasm.builtins.base import BuiltinError
from shellwasm.builtins.job_report import job_line
from shellwasm.errors import ECHILD, EINTR, SysError
from shellwasm.interpreter import modes
from shellwasm.kernel.base import CONTINUED, SIGCONT, SIGINT, WCONTINUED, WNOHANG, WUNTRACED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from shellwasm.ast import Node
    from shellwasm.builtins.base import Job as AnyJob
    from shellwasm.interpreter.shell import Shell

REMEMBERED = 1024  # finished jobs that nobody has asked about; the standard wants CHILD_MAX at least


class JobProcess:
    """One process of a job; `status` is its wait status, None while it runs."""

    __slots__ = ("pid", "status")

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.status: int | None = None

    @property
    def stopped(self) -> bool:
        return self.status is not None and self.status & 0xFF == 0x7F

    @property
    def finished(self) -> bool:
        return self.status is not None and not self.stopped


class Job:
    """See `builtins.base.Job`. `number` is 0 until the job is in the table (a foreground job never stopped is not)."""

    __slots__ = ("_command", "background", "controlled", "modes", "notified", "number", "pgid", "processes", "waited")

    def __init__(self, command: Node | str, *, pgid: int, controlled: bool, background: bool) -> None:
        self.number = 0
        self.pgid = pgid
        self.processes: list[JobProcess] = []
        self.controlled = controlled
        self.notified = True
        self.background = background
        self.modes = b""  # of the terminal, when it was stopped in the foreground
        self.waited = False  # it has ended, and `wait` knows
        self._command = command

    @property
    def text(self) -> str:
        command = self._command
        return command if isinstance(command, str) else syntax.unparse(command).strip()

    @property
    def state(self) -> str:
        if any(process.status is None for process in self.processes):
            return "Running"
        return "Stopped" if any(process.stopped for process in self.processes) else "Done"

    @property
    def status(self) -> int | None:
        return self.processes[-1].status

    @property
    def finished(self) -> bool:
        return all(process.finished for process in self.processes)


class JobTable:
    """See `builtins.base.JobTable`."""

    __slots__ = ("_inherited", "_jobs", "_recent", "_shell", "_told", "warned")

    def __init__(self, shell: Shell) -> None:
        self.warned = 0  # commands for which it still holds that the user knows of stopped jobs
        self._shell = shell
        self._jobs: list[Job] = []  # by number
        self._recent: list[Job] = []  # the one used last comes last
        self._told: list[Job] = []  # ended, as the user knows; `wait` may still ask for them
        self._inherited = False  # they are another shell's, only to be shown

    def __iter__(self) -> Iterator[Job]:
        return iter(tuple(self._jobs))

    def __len__(self) -> int:
        return len(self._jobs)

    def inherit(self, parent: JobTable, *, finished: bool) -> None:
        """A subshell knows its parent's jobs until it has one of its own (for `$(jobs -p)`).

        Of those that have ended it knows none, or if `finished` those for which `wait` did not wait.
        """
        if parent._jobs:
            self._jobs = [job for job in parent._jobs if not (job.waited if finished else job.finished)]
            self._recent = [job for job in parent._recent if job in self._jobs]
            self._inherited = True

    def _by_rank(self) -> list[Job]:
        """`%-` and `%+` are the last two: stopped jobs come after all others."""
        return sorted(self._recent, key=lambda job: job.state == "Stopped")

    @property
    def current(self) -> Job | None:
        ranked = self._by_rank()
        return ranked[-1] if ranked else None

    @property
    def previous(self) -> Job | None:
        ranked = self._by_rank()
        return ranked[-2] if len(ranked) > 1 else None

    def add(self, job: AnyJob) -> None:
        """Give it the lowest free number; now it is the current job."""
        if self._inherited:
            self._jobs, self._recent, self._inherited = [], [], False
        assert isinstance(job, Job)
        if not job.number:
            number = 1
            while number <= len(self._jobs) and self._jobs[number - 1].number == number:
                number += 1
            job.number = number
            self._jobs.insert(number - 1, job)
        self._touch(job)

    def _touch(self, job: AnyJob) -> None:
        assert isinstance(job, Job)
        if job in self._recent:
            self._recent.remove(job)
        self._recent.append(job)

    def remove(self, job: AnyJob) -> None:
        """Forget it."""
        if job in self._told:
            self._told.remove(job)
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            self._recent.remove(job)
            if not self._inherited:
                job.number = 0

    def by_pid(self, pid: int) -> Job | None:
        """The job that has this process."""
        for job in reversed([*self._told, *self._jobs]):
            for process in job.processes:
                if process.pid == pid:
                    return job
        return None

    # ------------------------------------------------------------ job IDs

    def find(self, spec: str) -> Job:
        """The job that a job ID names: `%% %+ % %- %n %text %?text`. BuiltinError if none or several."""
        name = spec.removeprefix("%")
        if name in ("", "%", "+"):
            found = [self.current]
        elif name == "-":
            found = [self.previous or self.current]
        elif name.isascii() and name.isdigit():
            found = [job for job in self._jobs if job.number == int(name)]
        elif name.startswith("?"):
            found = [job for job in self._jobs if name[1:] in job.text]
        else:
            found = [job for job in self._jobs if job.text.startswith(name)]
        if len(found) > 1:
            raise BuiltinError(f"{spec}: ambiguous")
        if not found or found[0] is None:
            raise BuiltinError(f"{spec}: no such job")
        return found[0]

    # ------------------------------------------------------------ children

    def collect(self, block: bool = False) -> bool:
        """Take note of one child that changed state; with `block` sleep until one has. See `builtins.base`."""
        shell = self._shell
        options = (0 if block else WNOHANG) | (WUNTRACED | WCONTINUED if shell.monitor else 0)
        result = shell.kernel.wait(shell.task, -1, options)
        if result is None:
            return False
        self.note(result.pid, result.status)
        return True

    def note(self, pid: int, status: int) -> None:
        """A child changed state."""
        job = self.by_pid(pid)
        if job is None:
            return
        for process in job.processes:
            if process.pid == pid:
                process.status = None if status == CONTINUED else status
        if job.state != "Running":
            job.notified = False
            if job.state == "Stopped":
                self._touch(job)

    def reap(self) -> None:
        """Take note of all children that changed state, and forget old jobs that nobody asked about."""
        try:
            while self.collect():
                pass
        except SysError as error:
            if error.errno not in (ECHILD, EINTR):
                raise
        if len(self._jobs) > REMEMBERED:
            finished = [job for job in self._jobs if job.finished]
            for job in finished[: -REMEMBERED // 2]:  # many at once: rarely
                self.remove(job)

    def notify(self) -> None:
        """Before a prompt: tell the user which jobs ended or stopped, and forget those that ended (XCU 2.11)."""
        self.reap()
        for job in self:
            if job.notified or job.state == "Running":
                continue
            job.notified = True
            self._shell.notice(job_line(self, job).rstrip("\n"))
            if job.state == "Done":
                self.remove(job)
                self._told = [*self._told[1 - REMEMBERED :], job]

    def hold_exit(self) -> bool:
        """See `builtins.base.JobTable`."""
        if self.warned or not any(job.state == "Stopped" for job in self):
            return False
        self._shell.notice("You have stopped jobs.")
        self.warned = 2
        return True

    def _wait_for(self, job: AnyJob) -> int:
        """Sleep until the foreground job ends or stops; its wait status. Signals meanwhile stay pending."""
        shell = self._shell
        while job.state == "Running":
            for process in job.processes:
                if process.status is None:
                    process.status = shell.wait_child(process.pid, WUNTRACED if shell.monitor else 0)
        status = job.status
        assert status is not None
        if job.state == "Stopped":
            self.add(job)
            job.notified = False
        elif job.number:
            self.remove(job)
        return status

    def foreground(self, job: AnyJob) -> int:
        """Give the job the terminal until it ends or stops; its wait status.

        The terminal sent its SIGINT to the job alone: if that ended it, the shell gets one too, as in five of six.
        """
        shell = self._shell
        shell.give_terminal(job.pgid)
        try:
            status = self._wait_for(job)
        finally:
            shell.give_terminal(shell.task.pgid)
        if shell.modes and status & 0x7F:
            self._take_modes(job)
        if status & 0x7F == SIGINT:
            shell.kernel.post(shell.task, SIGINT)
        return status

    def _take_modes(self, job: AnyJob) -> None:
        """The job was stopped or killed: the terminal is as at the last prompt again."""
        shell = self._shell
        if job.state == "Stopped":
            assert isinstance(job, Job)
            job.modes = modes.read(shell.task)
        modes.write(shell.task, shell.modes)

    def resume(self, job: AnyJob, foreground: bool) -> None:
        """SIGCONT to its process group, now running; in the foreground it gets the terminal."""
        shell = self._shell
        for process in job.processes:
            if process.status is not None and process.status & 0xFF == 0x7F:
                process.status = None
        job.notified = True
        self._touch(job)
        if foreground:
            assert isinstance(job, Job)
            shell.give_terminal(job.pgid)
            modes.write(shell.task, job.modes)
            job.modes = b""
        shell.kernel.kill(shell.task, -job.pgid, SIGCONT)
