"""Sandbox: composes filesystem, kernel, engine and interpreter, and runs commands in it. The root of the public API."""

from __future__ import annotations

import threading
from functools import lru_cache

from shellwasm import applets
from shellwasm.errors import ENXIO, MountError, ShellwasmError, SysError
from shellwasm.host_commands import HostCommand
from shellwasm.interp import PROGRAMS, load_script
from shellwasm.kernel.clock import Clock, Entropy, SeededEntropy, VirtualClock
from shellwasm.kernel.images import Loaders
from shellwasm.kernel.kernel import Kernel
from shellwasm.kernel.procsource import KernelSource
from shellwasm.kernel.task import Task
from shellwasm.launch import Launch
from shellwasm.lazy import LazyLoader, drive_coroutine, load_mounting, load_snapshots, make_session, make_view
from shellwasm.limits import Limits
from shellwasm.streams import CAPTURE, Channel
from shellwasm.users import parse_user
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.proc import ProcFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.rootfs import root_tree
from shellwasm.vfs.vfs import VFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from shellwasm.host_commands import CommandCall
    from shellwasm.mount import Mount
    from shellwasm.process import Process
    from shellwasm.result import Result
    from shellwasm.session import Session
    from shellwasm.snapshot import Snapshot
    from shellwasm.vfs.base import Caller, OpenFile
    from shellwasm.vfs.changes import Change
    from shellwasm.vfs.freeze import FrozenTree
    from shellwasm.vfs.view import FileView

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
LOG_BYTES = 64 << 20  # of each log that is kept


@lru_cache(maxsize=8)
def _tree(hostname: str) -> FrozenTree:
    """The root filesystem that all sandboxes of this host name start from, made once."""
    module = applets.read_module()
    return root_tree(applets.names(module), module, PROGRAMS, hostname=hostname.encode())


def _open_terminal(caller: Caller, flags: int) -> OpenFile:
    """/dev/tty for a process; the API's own calls have none."""
    if not isinstance(caller, Task):
        raise SysError(ENXIO)
    return caller.open_terminal(flags)


class Sandbox:
    """One filesystem and one process table; run commands in it until `close`. A context manager.

    `mounts`: what of the host it sees. `env`: variables besides HOME, PATH, SHELL, PWD and LANG. `limits`: what it may
    use. `user`: `root` (default), `user` (uid 1000), or NAME[:UID[:GID]]. `cwd`: where commands start. `root`: a
    directory or tar of the host as the root filesystem; its changes stay in the sandbox, or, with `root_mode` "rw" and
    a directory, on disk. `engine`: auto, wasmtime or wasmer. `seed`: makes runs reproducible (a virtual clock, random
    numbers from the seed). Raises MountError, ValueError (user, environment), EngineError.

    >>> with Sandbox(env={"CI": "1"}, limits=Limits(wall_time=30)) as sandbox:
    ...     sandbox.run("echo $CI > /tmp/f").status
    ...     sandbox.run("cat /tmp/f; nosuch").status
    0
    127
    """

    def __init__(
        self,
        *,
        mounts: Iterable[Mount] = (),
        env: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        user: str | None = None,
        cwd: str = "/",
        hostname: str = "sandbox",
        root: str | None = None,
        root_mode: str = "cow",
        engine: str | None = None,
        seed: int | None = None,
        snapshot: Snapshot | None = None,
    ) -> None:
        self.limits = limits or Limits.standard()
        self.identity = parse_user(user)
        self.cwd = cwd
        self.env = self._environment(env or {})
        self.logs_channel = Channel(LOG_BYTES)
        self._processes: dict[Process, None] = {}
        self._lock = threading.Lock()
        self._closed = False
        clock = Clock() if seed is None else VirtualClock()
        entropy = Entropy() if seed is None else SeededEntropy(seed)
        self._loader = LazyLoader(engine)
        self._options = {"user": user, "cwd": cwd, "hostname": hostname, "env": dict(env or {})}
        self._quota = Quota.of(self.limits, self._note_limit)
        self._root = None if root is None else (root, root_mode)
        self.kernel = self._boot(clock, entropy, hostname, snapshot)
        self._fs: FileView | None = None
        try:
            if root is not None:
                load_mounting().install_commands(self.kernel, PROGRAMS, self._quota)
            self._prepare_home()
            for mount in mounts:
                self.mount(mount)
        except BaseException:
            self.close()
            raise

    # ---------------------------------------------------------------- how it is made

    def _environment(self, env: Mapping[str, str]) -> dict[str, str]:
        default = {"HOME": self.identity.home, "PATH": PATH, "SHELL": "/bin/sh", "PWD": self.cwd, "LANG": "C.UTF-8"}
        return {**default, **env}

    def _boot(self, clock: Clock, entropy: Entropy, hostname: str, snapshot: Snapshot | None) -> Kernel:
        vfs = self._files(clock, hostname, snapshot)
        loaders = Loaders(wasm=self._loader, shell=load_script)
        kernel = Kernel(
            vfs, self.limits, loaders, root=vfs.root, clock=clock, entropy=entropy, hostname=hostname.encode()
        )
        dev = devfs(quota=self._quota, clock=clock.realtime, entropy=entropy.read, terminal=_open_terminal)
        vfs.mount(kernel.init, dev, b"/dev")
        vfs.mount(kernel.init, ProcFS(KernelSource(kernel), vfs.mounts), b"/proc")
        return kernel

    def _files(self, clock: Clock, hostname: str, snapshot: Snapshot | None) -> VFS:
        """The root filesystem: a new one, the host's, or a snapshot's with its mounts but /dev and /proc."""
        if self._root is not None:
            return VFS(load_mounting().root_filesystem(*self._root, self._quota, clock.realtime))
        if snapshot is None:
            return VFS(MemoryFS(base=_tree(hostname), quota=self._quota, clock=clock.realtime))
        files: VFS = load_snapshots().files_of(snapshot, self._quota, clock.realtime, PROGRAMS)
        return files

    def _note_limit(self, limit: str) -> None:
        """The filesystem met a limit: the run whose process asked learns of it."""
        self.kernel.note_limit(limit)

    def _prepare_home(self) -> None:
        """A user who is not of the root filesystem gets a line in /etc/passwd and a home directory."""
        who = self.identity
        if who.is_known:
            return
        line = f"{who.name}:x:{who.uid}:{who.gid}:{who.name}:{who.home}:/bin/sh\n"
        self.fs.append_bytes("/etc/passwd", line.encode())
        if not self.fs.exists(who.home):
            self.fs.mkdir(who.home, parents=True)
            self.fs.chown(who.home, who.uid, who.gid)

    # ---------------------------------------------------------------- its life

    @property
    def engine(self) -> str:
        """The name of the WebAssembly engine: wasmtime or wasmer."""
        return self._loader.engine_name

    @property
    def fs(self) -> FileView:
        """Its files, pathlib-like, as root sees them: `sandbox.fs.read_text("/etc/hosts")`."""
        if self._fs is None:
            self._fs = make_view(self.kernel.vfs, self.kernel.init)
        return self._fs

    def close(self, timeout: float = 5.0) -> None:
        """End every process and give everything back. Harmless when repeated."""
        self._closed = True
        kernel = getattr(self, "kernel", None)
        if kernel is not None:
            kernel.shutdown(timeout)
            for mount in kernel.vfs.mounts:
                mount.fs.close()
        self.logs_channel.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if not getattr(self, "_closed", True):
            self.close(timeout=0.0)

    def mount(self, mount: Mount) -> None:
        """Make a part of the host visible; MountError says why not."""
        try:
            load_mounting().mount_filesystem(self.kernel, mount, self.identity, self._quota)
        except SysError as error:
            raise MountError(f"cannot mount {mount.source} at {mount.target}: {error}") from error

    def unmount(self, target: str) -> None:
        """Take a mount away; open files of it stay usable. MountError."""
        try:
            self.kernel.vfs.unmount(self.kernel.init, target.encode("utf-8", "surrogateescape"))
        except SysError as error:
            raise MountError(f"cannot unmount {target}: {error}") from error

    # ---------------------------------------------------------------- running

    def run(
        self,
        command: str | Sequence[str],
        *,
        stdin: Any = None,
        stdout: Any = CAPTURE,
        stderr: Any = CAPTURE,
        env: Mapping[str, str] | None = None,
        cwd: str | None = None,
        timeout: float | None = None,
        limits: Limits | None = None,
        check: bool = False,
        args: Sequence[str] = (),
        name: str = "sh",
        options: Sequence[tuple[str, bool]] = (),
    ) -> Result:
        """Run to the end. A `str` is a script for sh (`args` are its "$@", `name` its "$0", `options` pairs such as
        ("errexit", True)); a list is a command and its arguments, run without a shell.

        `stdin`: None (end of file), bytes, str, a binary file, an iterable of bytes, a host descriptor. `stdout`,
        `stderr`: CAPTURE, DISCARD, a file, a function called with each chunk, a host descriptor; `stderr=STDOUT`
        merges. `timeout` in seconds. CommandError if `check` and the status is not 0. Children that are left over live
        on until `close`.

        >>> with Sandbox() as sandbox:
        ...     sandbox.run("tr a-z A-Z; echo $1", stdin="hi\\n", args=["you"]).text()
        ...     sandbox.run(["echo", "$HOME *"]).text()
        'HI\\nyou\\n'
        '$HOME *\\n'
        """
        process = self.spawn(
            command, stdin=stdin, stdout=stdout, stderr=stderr, env=env, cwd=cwd, timeout=timeout,
            limits=limits, args=args, name=name, options=options,
        )  # fmt: skip
        try:
            process.wait()
        except BaseException:
            process.kill()
            raise
        result = process.result()
        return result.check() if check else result

    async def arun(self, command: str | Sequence[str], *, check: bool = False, **options: Any) -> Result:
        """`run` for asyncio, trio and anyio: no thread waits; cancelling the task kills what it runs.

        >>> import asyncio
        >>> async def main(sandbox):
        ...     return await asyncio.gather(sandbox.arun("echo a"), sandbox.arun("echo b"))
        >>> [result.text() for result in asyncio.run(main(Sandbox()))]
        ['a\\n', 'b\\n']
        """
        result = await self.spawn(command, **options).await_end()
        return result.check() if check else result

    def spawn(
        self,
        command: str | Sequence[str] | None,
        *,
        stdin: Any = None,
        stdout: Any = CAPTURE,
        stderr: Any = CAPTURE,
        env: Mapping[str, str] | None = None,
        cwd: str | None = None,
        timeout: float | None = None,
        limits: Limits | None = None,
        args: Sequence[str] = (),
        name: str | None = None,
        options: Sequence[tuple[str, bool]] = (),
        interactive: bool | None = False,
        linger: bool = False,
        missing_file_hint: str = "",
        from_file: bool = False,
    ) -> Process:
        """Start and return at once; see `run`. A `command` of None is a shell that reads its script, or its user, from
        `stdin` (`interactive` None: if that is a terminal). `stdin=PIPE` gives a `process.stdin` to write to.

        With `linger` the process counts as running while some process still holds its standard output or error; with
        `from_file` the script is the text of the host's file `name`.

        >>> process = Sandbox().spawn("sleep 1000")
        >>> process.running
        True
        >>> process.signal("TERM")
        >>> process.wait(timeout=10)
        143
        """
        if self._closed:
            raise ShellwasmError("the sandbox is closed")
        launch = Launch(self, command, name, limits=self._limits_of(limits, timeout), linger=linger)
        launch.missing_file_hint = missing_file_hint
        launch.from_file = from_file
        try:
            launch.prepare(self._env_of(env), cwd or self.cwd)
            launch.connect(stdin, stdout, stderr)
        except BaseException:
            launch.cancel()
            raise
        return launch.start(args, options, interactive)

    def _limits_of(self, limits: Limits | None, timeout: float | None) -> Limits:
        limits = limits or self.limits
        return limits if timeout is None else limits.replace(wall_time=timeout)

    def _env_of(self, env: Mapping[str, str] | None) -> dict[str, str]:
        return {**self.env, **(env or {})}

    def shell(
        self, *, env: Mapping[str, str] | None = None, cwd: str | None = None, state: bytes | None = None
    ) -> Session:
        """A shell that stays: what one `run` sets, the next one sees. `state` is what `Session.save` gave.

        >>> shell = Sandbox().shell()
        >>> shell.run("cd /tmp; x=1").status
        0
        >>> shell.run("echo $PWD $x").text()
        '/tmp 1\\n'
        """
        return make_session(self, self._env_of(env), cwd or self.cwd, state=state)

    def adopt(self, process: Process) -> None:
        """A process starts. For Launch."""
        if self._closed:
            raise ShellwasmError("the sandbox is closed")
        with self._lock:
            self._processes[process] = None

    def forget(self, process: Process) -> None:
        """A process has ended. For Process."""
        with self._lock:
            self._processes.pop(process, None)

    @property
    def processes(self) -> list[Process]:
        """Those that were spawned and run."""
        with self._lock:
            return list(self._processes)

    def logs(self) -> bytes:
        """What left-over children wrote after the run that started them had ended."""
        return self.logs_channel.getvalue()

    # ---------------------------------------------------------------- snapshots and changes

    def snapshot(self, *, force: bool = False) -> Snapshot:
        """The files as they are now; costs nothing until something changes.

        ShellwasmError while a process runs, unless `force` (then files may be caught half-written).

        >>> sandbox = Sandbox()
        >>> before = sandbox.snapshot()
        >>> sandbox.run("rm -rf /etc").status
        0
        >>> sandbox.restore(before)
        >>> sandbox.run("ls /etc/passwd").text()
        '/etc/passwd\\n'
        """
        if not force:
            self._require_idle()
        taken: Snapshot = load_snapshots().take(self.kernel.vfs, self._options)
        return taken

    def restore(self, snapshot: Snapshot, *, force: bool = False) -> None:
        """Back to a snapshot of this sandbox: files and mounts; files of the host are not touched. ShellwasmError as
        above.
        """
        if not force:
            self._require_idle()
        load_snapshots().restore(self.kernel.vfs, snapshot)

    def _require_idle(self) -> None:
        busy = [process.name for process in self.processes]
        if busy:
            raise ShellwasmError(f"processes are running: {', '.join(busy)}")

    def fork(self, snapshot: Snapshot | None = None, **changes: Any) -> Sandbox:
        """An independent sandbox that starts from this one's files (or a snapshot's), copy-on-write; `changes` as in
        Sandbox().

        >>> sandbox = Sandbox()
        >>> twin = sandbox.fork()
        >>> twin.run("rm /etc/passwd").status, sandbox.fs.exists("/etc/passwd")
        (0, True)
        """
        return Sandbox.from_snapshot(snapshot or self.snapshot(), limits=changes.pop("limits", self.limits), **changes)

    @classmethod
    def from_snapshot(cls, snapshot: Snapshot, **changes: Any) -> Sandbox:
        """A new sandbox with a snapshot's files and settings; `changes` as in Sandbox(). SnapshotError."""
        return cls(snapshot=snapshot, **{**snapshot.options, **changes})

    def diff(self) -> list[Change]:
        """What differs from the start: in the root filesystem and in copy-on-write mounts; by path, with modes.

        >>> sandbox = Sandbox()
        >>> sandbox.run("echo x > /tmp/f; rm /etc/hosts").status
        0
        >>> [(change.kind, change.path) for change in sandbox.diff()]
        [('deleted', b'/etc/hosts'), ('created', b'/tmp/f')]
        """
        found: list[Change] = load_snapshots().diff(self.kernel.vfs)
        return found

    def apply(self, target: str, paths: Iterable[str] | None = None) -> list[Change]:
        """Write the changes of the copy-on-write mount at `target` back to the host, each file atomically.

        `paths`, from the mount's top, choose; a directory chooses what is in it. MountError.
        """
        encoded = None if paths is None else [path.encode("utf-8", "surrogateescape") for path in paths]
        try:
            written: list[Change] = load_mounting().apply_mount(self.kernel, target, encoded)
        except SysError as error:
            raise MountError(f"cannot write the changes of {target} back: {error}") from error
        return written

    # ---------------------------------------------------------------- host functions

    def register(self, name: str, function: Callable[[CommandCall], Any]) -> None:
        """Make a Python callable the command `name`, in /usr/local/bin (or at an absolute path); see CommandCall.

        It runs on a thread of the sandbox, as a process; a coroutine function is run to its end there.
        """
        path = name if name.startswith("/") else f"/usr/local/bin/{name}"
        program = HostCommand(path.rpartition("/")[2], function, self._keep_exception, drive_coroutine)
        self.fs.install_program(path, program)

    def command(self, name: str) -> Callable[[Any], Any]:
        """A decorator: `@sandbox.command("name")`.

        >>> sandbox = Sandbox()
        >>> @sandbox.command("greet")
        ... def greet(call):
        ...     call.stdout.write("hello " + call.argv[1])
        >>> sandbox.run("greet you | tr a-z A-Z").text()
        'HELLO YOU'
        """

        def decorate(function: Any) -> Any:
            self.register(name, function)
            return function

        return decorate

    def _keep_exception(self, task: Task, error: BaseException) -> None:
        for process in self.processes:
            if process.budget is task.budget:
                process.exceptions.append(error)

    # ---------------------------------------------------------------- looking in

    def top(self) -> list[dict[str, Any]]:
        """All processes: pid, ppid, pgid, uid, state, cpu_ns, memory_bytes, nice, command; as `ps` shows them."""
        return [self._describe(task) for task in self.kernel.tasks()]

    def _describe(self, task: Task) -> dict[str, Any]:
        own, children = self.kernel.cpu_of(task)
        return {
            "pid": task.pid,
            "ppid": task.ppid,
            "pgid": task.pgid,
            "uid": task.euid,
            "state": self.kernel.state_of(task),
            "cpu_ns": int((own + children) * 1e9),
            "memory_bytes": self.resident(task),
            "nice": task.nice,
            "command": b" ".join(task.argv).decode("utf-8", "replace"),
        }

    def resident(self, task: Task) -> int:
        """Memory of one process, in bytes."""
        return self.kernel.memory_of(task)


def run(
    command: str | Sequence[str],
    *,
    mounts: Iterable[Mount] = (),
    env: Mapping[str, str] | None = None,
    cwd: str = "/",
    limits: Limits | None = None,
    user: str | None = None,
    engine: str | None = None,
    seed: int | None = None,
    **options: Any,
) -> Result:
    """Run one command in a sandbox of its own: see Sandbox for the keywords here, Sandbox.run for the others.

    It returns when nobody holds its standard output or error any more; everything is killed then.

    >>> run("seq 3 | paste -sd+").text()
    '1+2+3\\n'
    """
    check = options.pop("check", False)
    with Sandbox(mounts=mounts, env=env, cwd=cwd, limits=limits, user=user, engine=engine, seed=seed) as sandbox:
        process = sandbox.spawn(command, linger=True, **options)
        process.wait()
        result = process.result()
    return result.check() if check else result
