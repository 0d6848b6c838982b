"""Kernel: the process table of one sandbox: fork, run, wait, kill, groups, the end of a run."""

from __future__ import annotations

import sys
import threading
import time
from functools import partial

from shellwasm.errors import EAGAIN, ESRCH, ShellwasmError, SysError, Terminated
from shellwasm.kernel import groups, images, signals, threads, timers, waits
from shellwasm.kernel.base import (
    SIGABRT,
    SIGCHLD,
    SIGCONT,
    SIGHUP,
    SIGINT,
    SIGKILL,
    SIGXCPU,
    exited,
    signaled,
)
from shellwasm.kernel.clock import Clock, Entropy
from shellwasm.kernel.cpuwatch import CpuWatch, running_time
from shellwasm.kernel.machine import LoadAverage
from shellwasm.kernel.pipes import PipeMaker
from shellwasm.kernel.resources import RLIMIT_NPROC
from shellwasm.kernel.signals import EXITING, REAPED, STOPPED, ZOMBIE
from shellwasm.kernel.task import NOTHING, Task, Usage
from shellwasm.limits import Budget
from shellwasm.wait import Waiter, WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from shellwasm.kernel.hostio import ControllingTerminal
    from shellwasm.kernel.images import Loaders
    from shellwasm.kernel.pipes import PipeEnd
    from shellwasm.kernel.waits import WaitResult
    from shellwasm.limits import Limits
    from shellwasm.vfs.base import Location
    from shellwasm.vfs.vfs import VFS

PID_MAX = 4_194_304
_GRACE = 1.0  # seconds between SIGXCPU and SIGKILL
_FOOTPRINT = 40_960  # bytes of the host that a process takes beside wasm (measured: 1,000 shell jobs)
_SIGCHLD = signals.mask(SIGCHLD)
_SIGKILL = signals.mask(SIGKILL)


class Kernel:
    """See `kernel.base.Kernel`. One lock guards the table, the states and the signal sets of all its tasks.

    `loaders` know how to run program images; `root` is the location of `/`; a `clock` and an `entropy` may be
    virtual. The kernel cannot be used in a host child made by `os.fork` (ShellwasmError).
    """

    def __init__(
        self,
        vfs: VFS,
        limits: Limits,
        loaders: Loaders,
        *,
        root: Location,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
        hostname: bytes = b"shellwasm",
    ) -> None:
        self.vfs = vfs
        self.limits = limits
        self.loaders = loaders
        self.clock = clock or Clock()
        self.entropy = entropy or Entropy()
        self.hostname = hostname
        self.load = LoadAverage()
        self.booted = self.clock.monotonic()  # ns
        self.lock = threading.Lock()
        self.forks = 0  # processes ever made
        self.pool = threads.SHARED
        self._generation = self.pool.generation
        self._tasks: dict[Task, None] = {}  # all that live or are zombies, oldest first
        self.table: dict[int, Task] = {}  # those with a pid
        self.last_pid = 1
        self.terminals: dict[int, int] = {}  # session: foreground group of its terminal
        self.ttys: dict[int, ControllingTerminal] = {}  # session: its terminal, where it is the host's
        self._pipes = PipeMaker(limits.pipe_buffer)
        self._closing = False
        self.cpu_watch = CpuWatch(self)
        self._ended = WaitQueue()
        self.init = Task(self, root, Budget(limits))
        self._tasks[self.init] = None
        self.table[1] = self.init

    # making processes

    def begin(self, limits: Limits | None = None, *, session: bool = True) -> Task:
        """The first process of a new run: a child of init with no descriptors, its own session and its own Budget."""
        task = self.fork(self.init)
        task.name, task.argv = b"sh", (b"sh",)  # until it executes something else
        budget = task.budget = Budget(limits or self.limits)
        budget.on_exceeded = partial(self._exceeded, budget)
        if session:
            task.sid = task.pgid = task.pid
        if budget.limits.cpu_time is not None:
            self.cpu_watch.begin()
        return task

    def limit_time(self, budget: Budget) -> timers.Timer | None:
        """Arm the limit `wall_time` of a run, from now; the caller cancels the timer when the run has ended."""
        seconds = budget.limits.wall_time
        if seconds is None:
            return None
        return timers.SHARED.after(seconds, partial(budget.exceed, "wall_time"))

    def fork(self, parent: Task) -> Task:
        """A child of `parent`; see the protocol. Whoever does not run it calls `discard`."""
        if self._generation != self.pool.generation:
            raise ShellwasmError("this sandbox belongs to the parent of os.fork(): make a new one here")
        with self.lock:
            if parent.fatal is not None or parent.pending & _SIGKILL:
                raise Terminated(signaled(SIGKILL) if parent.fatal is None else parent.fatal)
            if self._full(parent):
                raise SysError(EAGAIN)
            child = parent.fork()
            self._tasks[child] = None
            self.forks += 1
        return child

    def _full(self, parent: Task) -> bool:
        if self._closing or parent.budget.closed:
            return True
        count = len(self._tasks) - 1  # init is not the script's
        if count >= self.limits.processes:
            parent.budget.note("processes")
            return True
        own = parent.rlimits.get(RLIMIT_NPROC)
        return own is not None and count >= own[0]

    def discard(self, task: Task) -> None:
        """Undo a fork whose task never ran."""
        task.fds.close_all()
        with self.lock:
            task.state = REAPED
            self.forget(task)
            orphans = self._hand_over(task) if task.children else ()
        self._release(orphans)

    def register(self, task: Task) -> int:
        """Give `task` its pid; parents get theirs first. For `Task.pid`."""
        with self.lock:
            unseen = [task]
            while unseen[-1].parent is not None and not unseen[-1].parent.observed:
                unseen.append(unseen[-1].parent)
            for each in reversed(unseen):
                self._give_pid(each)
            return task._pid

    def _give_pid(self, task: Task) -> None:
        if task._pid:
            return
        pid = self.last_pid
        while True:
            pid = pid + 1 if pid < PID_MAX else 2
            if pid not in self.table and (self.forks < PID_MAX or not groups.is_used(self._tasks, pid)):
                break
        self.last_pid = task._pid = pid
        if task.state < REAPED:
            self.table[pid] = task

    # running them

    def start(self, task: Task, body: Callable[[Task], int], *, stack: int = threads.DEEP) -> None:
        """Run `body(task)` on a thread of the kernel's; see the protocol. EAGAIN when the host has no thread left."""
        parent = task.parent
        task.pid  # noqa: B018 - the parent can wait for it from now on
        with self.lock:
            if parent is not None and parent.state < EXITING:
                if parent.children is None:
                    parent.children = {}
                parent.children[task] = None
            else:
                task.parent = self.init
        try:
            self.pool.start(partial(self._main, task, body), stack, task.nice)
        except threads.ThreadShortage:
            self._disown(task)
            self.discard(task)
            raise SysError(EAGAIN) from None

    def _main(self, task: Task, body: Callable[[Task], int]) -> None:
        try:
            status = self._execute(task, body)
        except BaseException:
            sys.excepthook(*sys.exc_info())  # a bug of ours or of a native program: say it, then end the process
            status = signaled(SIGABRT)
        self.finish(task, status)

    def run(self, task: Task, body: Callable[[Task], int]) -> int:
        """The same on the calling thread, as its parent's guest: the wait status; nothing is left to wait for.

        When the parent is killed meanwhile, it is dead for all others at once, and Terminated unwinds it afterwards.
        """
        host = task.parent
        if host is None or host is self.init:
            return self._run_alone(task, body)
        now = time.thread_time()
        task.inline = True
        self._lend(host, task)
        if host.thread:
            host.add_cpu(now - host.cpu_mark)
        status = signaled(SIGABRT)
        try:
            status = self._execute(task, body, now)
        finally:
            host.cpu_mark = task.cpu_mark
            if self._end_inline(task, host):
                raise Terminated(host.fatal or host.status)
        if host.attention and signals.default_due(host):
            signals.settle(host)
        return status

    def _lend(self, host: Task, task: Task) -> None:
        """Note whose guest `task` is; a default action that came before anybody could see that is taken now."""
        host.guest = task
        if host.children:
            waits.collect_ended(self, host)
        while host.attention and signals.default_due(host):
            host.guest = None
            try:
                signals.settle(host)
            except Terminated:
                self.discard(task)
                raise
            host.guest = task

    def _end_inline(self, task: Task, host: Task) -> bool:
        """The short way of `finish` for a guest, which nobody can wait for. Has its host died meanwhile?"""
        with self.lock:
            host.guest = None
            parent = task.parent or self.init
            orphans = self._hand_over(task) if task.children else ()
            self.reap(task, parent)
            task.retire()
            dead = host.state >= EXITING
        task.fds.close_all()
        self._release(orphans)
        if parent.handled & _SIGCHLD:
            signals.post(parent, SIGCHLD)
        self._ended.wake()
        return dead

    def _run_alone(self, task: Task, body: Callable[[Task], int]) -> int:
        status = signaled(SIGABRT)
        try:
            status = self._execute(task, body)
        finally:
            self.finish(task, status)
        return status

    def _execute(self, task: Task, body: Callable[[Task], int], now: float | None = None) -> int:
        """Run the body; the wait status."""
        task.cpu_mark = time.thread_time() if now is None else now
        task.thread = threading.get_ident()
        try:
            status = exited(body(task))
        except Terminated as end:
            status = end.status
        finally:
            now = time.thread_time()
            task.add_cpu(now - task.cpu_mark)
            task.cpu_mark = now
            task.thread = 0
        return status if task.fatal is None else task.fatal

    # ending them

    def finish(self, task: Task, status: int) -> None:
        """End `task`: close its descriptors, hand over its children, tell its parent. Later calls do nothing."""
        with self.lock:
            if task.state >= EXITING:
                return
            task.state = EXITING
        self._bury(task, status)

    def die_lent(self, task: Task, status: int) -> None:
        """End `task` from another thread while an inline child uses its thread (see `signals.post`)."""
        with self.lock:
            guest = task.guest
            if guest is None or task.state >= EXITING:
                return  # it has its thread back and sees the signal itself
            task.state = EXITING
            task.fatal = status
            task.attention = True
            guest.parent = self.init
        self._bury(task, status)

    def _bury(self, task: Task, status: int) -> None:
        try:
            task.fds.close_all()
        finally:
            self._lay_down(task, status)

    def _lay_down(self, task: Task, status: int) -> None:
        with self.lock:
            task.status = status
            orphans = self._hand_over(task) if task.children else ()
            parent = task.parent or self.init
            if parent is self.init or parent.ignored & _SIGCHLD:
                self.reap(task, parent)
            else:
                task.state = ZOMBIE
                if parent.guest is not None:
                    self.forget(task)  # a shell that waits for its foreground collects the others too
            task.retire()
        self._release(orphans)
        self._tell(parent)
        self._ended.wake()

    def _release(self, orphans: Sequence[Task]) -> None:
        """Stopped processes that nobody could continue any more get SIGHUP and SIGCONT."""
        for orphan in orphans:
            signals.post(orphan, SIGHUP)
            signals.post(orphan, SIGCONT)

    def _hand_over(self, task: Task) -> list[Task]:
        """Give the children to init; returns those that are stopped. The lock is held."""
        stopped = []
        for child in task.children or ():
            child.parent = self.init
            if child.state == ZOMBIE:
                self.reap(child, self.init)
            elif child.state == STOPPED:
                stopped.append(child)
        task.children = None
        return stopped

    def reap(self, task: Task, parent: Task) -> None:
        """Take a dead task out of the table and add what it used to its parent. The lock is held."""
        task.state = REAPED
        self.forget(task)
        if parent.children is not None:
            parent.children.pop(task, None)
        used = task.used
        if used is not None and parent is not self.init:
            mine = parent.used
            if mine is None:
                mine = parent.used = Usage()
            mine.children_cpu += used.cpu + used.children_cpu
            mine.children_max_rss = max(mine.children_max_rss, used.max_rss, used.children_max_rss)

    def forget(self, task: Task) -> None:
        """Take a dead task out of the table, once. The lock is held."""
        if self._tasks.pop(task, self) is None and task._pid:
            self.table.pop(task._pid, None)
            if task.sid == task._pid:
                self.terminals.pop(task.sid, None)
                if task.sid in self.ttys:
                    self.ttys.pop(task.sid).close()

    def _disown(self, task: Task) -> None:
        with self.lock:
            if task.parent is not None and task.parent.children is not None:
                task.parent.children.pop(task, None)

    def _tell(self, parent: Task) -> None:
        """A child of `parent` changed: SIGCHLD, and a look around if it waits."""
        if parent.handled & _SIGCHLD or parent.blocked_set & _SIGCHLD:
            signals.post(parent, SIGCHLD)
        else:
            parent.wake()

    def report_change(self, task: Task) -> None:
        """`task` stopped or went on: let its parent know."""
        parent = task.parent
        if parent is None or task.report is None:
            return
        if parent.no_child_stop:
            parent.wake()
        else:
            self._tell(parent)

    # waiting for them

    def wait(self, task: Task, pid: int = -1, options: int = 0, deadline: float | None = None) -> WaitResult | None:
        """wait4(2); see the protocol. What it tells of has been reaped, if it was a death."""
        return waits.wait(self, task, pid, options, deadline)

    # signals

    def post(self, task: Task, signo: int) -> None:
        """Send a signal to one task, whoever asks. EINVAL."""
        signals.check(signo)
        signals.post(task, signo)

    def kill(self, sender: Task | None, pid: int, signo: int) -> None:
        """kill(2): pid > 0, 0, -1, < -1; signo 0 only asks. ESRCH, EPERM, EINVAL. No sender: the sandbox's owner."""
        groups.kill(self, sender, pid, signo)

    def interrupt(self, group: int, signo: int = SIGINT) -> None:
        """What a terminal's driver does at Ctrl-C: a signal to every process of a group (none is fine)."""
        for task in groups.members(self, group):
            signals.post(task, signo)

    # groups, sessions and the terminal

    def lookup(self, pid: int) -> Task:
        """The task with this pid, zombies too; ESRCH."""
        task = self.table.get(pid)
        if task is None:
            raise SysError(ESRCH)
        return task

    def setsid(self, task: Task) -> int:
        """setsid(2): the new session. EPERM for the leader of a group."""
        return groups.setsid(self, task)

    def setpgid(self, task: Task, pid: int, pgid: int) -> None:
        """setpgid(2) for itself or a child, 0 meaning the caller and its pid. ESRCH, EPERM, EINVAL."""
        groups.setpgid(self, task, pid, pgid)

    def foreground(self, task: Task) -> int:
        """tcgetpgrp(3) of the session's terminal: its foreground group, at first the session itself."""
        return self.terminals.get(task.sid, task.sid)

    def set_foreground(self, task: Task, group: int) -> None:
        """tcsetpgrp(3). EPERM for a group of another session, EINVAL."""
        groups.set_foreground(self, task, group)

    # programs

    def spawn(
        self,
        parent: Task,
        path: bytes,
        argv: Sequence[bytes],
        environ: Mapping[bytes, bytes],
        *,
        search: bool = True,
        prepare: Callable[[Task], object] | None = None,
    ) -> Task:
        """posix_spawn(3): a child that runs a program on its own thread. SysError if it cannot start: no child then.

        `prepare(child)` sets the child up (descriptors, group, dispositions) before the look-up of the program.
        """
        child = self.fork(parent)
        try:
            if prepare is not None:
                prepare(child)
            image = images.prepare(child, path, argv, environ, search)
        except BaseException:
            self.discard(child)
            raise
        self.start(child, image.enter, stack=image.stack)
        return child

    def exec(
        self, task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes], *, search: bool = True
    ) -> int:
        """execvp(3) and execve(2); see the protocol."""
        return images.prepare(task, path, argv, environ, search).enter(task)

    def with_stack(self, task: Task, body: Callable[[Task], int], stack: int) -> int:
        """`body(task)` on a thread of ours with that much stack, and as nice as the task.

        That is this thread, else another one while this one waits.
        """
        if self.pool.stack() >= stack and task.nice <= self.pool.nice():
            return body(task)
        task.count_cpu()
        here = task.thread
        try:
            return self.pool.call(partial(self._elsewhere, task, body), stack, task.nice)
        except threads.ThreadShortage:  # too late for an errno: the old program is gone
            raise Terminated(signaled(SIGKILL)) from None
        finally:
            task.cpu_mark = time.thread_time()
            task.thread = here

    def _elsewhere(self, task: Task, body: Callable[[Task], int]) -> int:
        task.cpu_mark = time.thread_time()
        task.thread = threading.get_ident()
        try:
            return body(task)
        finally:
            task.count_cpu()
            task.thread = 0

    def find(self, task: Task, name: bytes, path: bytes) -> bytes:
        """The first executable regular file called `name` on the colon-separated `path`. ENOENT or EACCES."""
        return images.find(task, name, path)

    def pipe(self) -> tuple[PipeEnd, PipeEnd]:
        """(read end, write end), no references taken yet. ENFILE."""
        return self._pipes.make(self.clock.realtime())

    # looking at the table

    def snapshot(self) -> list[Task]:
        with self.lock:
            return list(self._tasks)

    def tasks(self) -> Iterator[Task]:
        """All processes, zombies too, by pid; each has a pid from now on."""
        return iter(sorted(self.snapshot(), key=_pid_of))

    def live(self, budget: Budget | None = None) -> list[Task]:
        """The processes that have not ended (of one run); init is not among them."""
        return [
            task
            for task in self.snapshot()
            if task.state < ZOMBIE and task is not self.init and (budget is None or task.budget is budget)
        ]

    def cpu_of(self, task: Task) -> tuple[float, float]:
        """CPU seconds (self, waited-for children) of any task, also of one that runs on another thread now."""
        used = task.used or NOTHING
        return used.cpu + running_time(task), used.children_cpu

    def state_of(self, task: Task) -> str:
        """As ps shows it: R runs, S sleeps (its guest may run), T is stopped, Z is a zombie."""
        if task.state != signals.RUNNING:
            return "T" if task.state == STOPPED else "Z"
        return "R" if task.thread and task.guest is None and not task.is_asleep else "S"

    def memory_of(self, task: Task) -> int:
        """Bytes of memory that the process holds now: of wasm, and about what any process takes."""
        if task is self.init or task.state >= EXITING:
            return 0
        measure = task.measure
        return _FOOTPRINT + (measure() if measure is not None else 0)

    # the end of a run

    def _exceeded(self, budget: Budget, limit: str) -> None:
        """A limit ends the run: SIGXCPU and a second of grace for CPU time, else SIGKILL at once."""
        if limit == "cpu_time":
            timers.SHARED.after(_GRACE, partial(self.end_run, budget))
            for task in self.live(budget):
                signals.post(task, SIGXCPU)
        else:
            self.end_run(budget)

    def end_run(self, budget: Budget) -> None:
        """SIGKILL to every process of a run; it can make no new ones."""
        with self.lock:
            budget.closed = True
        for task in self.live(budget):
            signals.post(task, SIGKILL)

    def wait_run(self, budget: Budget | None, deadline: float | None, done: Callable[[], object] | None = None) -> bool:
        """Sleep until no process of the run lives (or `done()` holds); False at the deadline. Not for tasks."""
        ready = done or (lambda: not self.live(budget))
        return self._ended.wait(Waiter(), ready, deadline)

    def note_limit(self, limit: str) -> None:
        """The process on the calling thread met a limit that gives an errno: its run's budget notes it."""
        thread = threading.get_ident()
        for task in self.snapshot():
            if task.thread == thread and task.guest is None:
                task.budget.note(limit)

    def watch_ends(self, waiter: Waiter) -> None:
        """Wake `waiter` after each end of a process, and after `tell_ends`, until `unwatch_ends`."""
        self._ended.add(waiter)

    def unwatch_ends(self, waiter: Waiter) -> None:
        self._ended.remove(waiter)

    def tell_ends(self) -> None:
        """Something that the watchers of ends also look at has changed (an output of a run was closed)."""
        self._ended.wake()

    def ended(self, task: Task) -> bool:
        """Has this process ended, with its descriptors closed and its status known?"""
        return task.state >= ZOMBIE

    def shutdown(self, timeout: float = 5.0) -> list[Task]:
        """End every process and wait for their threads; no fork works any more. Returns those still alive then.

        That can only be one whose thread is inside a Python function that does not return (a native program).
        """
        deadline = time.monotonic() + timeout
        with self.lock:
            self._closing = True
        self.end_all()
        self.wait_run(None, deadline)
        return self.live()

    def end_all(self) -> None:
        """SIGKILL to every process but init."""
        for task in self.live():
            signals.post(task, SIGKILL)


def _pid_of(task: Task) -> int:
    return task.pid
