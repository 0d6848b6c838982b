"""Limits: the one record of what a script may use; Budget: what it has used."""

from __future__ import annotations

import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_MIB = 1 << 20

# name: (default, unit, scope, meaning). `None` is no limit. Scope: who shares the number.
FIELDS: dict[str, tuple[int | float | None, str, str, str]] = {
    "wall_time": (None, "s", "run", "elapsed time of one run; then SIGKILL to all its processes"),
    "cpu_time": (None, "s", "run", "CPU time of all its processes together; then SIGXCPU, a second later SIGKILL"),
    "wasm_memory": (512 * _MIB, "bytes", "process", "linear memory of one wasm process; more is ENOMEM"),
    "shell_memory": (512 * _MIB, "bytes", "shell", "sum of the variables, parameters and functions of one shell"),
    "output": (None, "bytes", "run", "bytes written to the run's standard output and error; then SIGKILL"),
    "capture": (64 * _MIB, "bytes", "run", "bytes kept of captured output and of one command substitution"),
    "disk": (1024 * _MIB, "bytes", "sandbox", "bytes of all files kept in the sandbox; more is ENOSPC"),
    "inodes": (1_000_000, "files", "sandbox", "number of files and directories; more is ENOSPC"),
    "file_size": (None, "bytes", "file", "size of one file; more is EFBIG and SIGXFSZ"),
    "open_files": (1024, "descriptors", "process", "descriptors of one process; more is EMFILE"),
    "processes": (4096, "processes", "sandbox", "processes at one time; more is EAGAIN"),
    "call_depth": (5_000, "calls", "shell", "nested calls of functions, eval and dot scripts"),
    "source_depth": (20_000, "levels", "parse", "nesting of constructs in the source text"),
    "pipe_buffer": (65_536, "bytes", "pipe", "bytes that one pipe holds"),
    "argument_size": (2 * _MIB, "bytes", "exec", "arguments and environment of one exec; more is E2BIG"),
}


class Limits:
    """What one sandbox may use; every field is in `FIELDS`, with its unit and scope. Immutable.

    >>> Limits(cpu_time=2, disk=10_000_000)
    Limits(cpu_time=2, disk=10000000)
    """

    __slots__ = tuple(FIELDS)

    def __init__(self, **values: int | float | None) -> None:
        unknown = values.keys() - FIELDS.keys()
        if unknown:
            raise TypeError(f"unknown limit: {', '.join(sorted(unknown))}")
        for name, field in FIELDS.items():
            object.__setattr__(self, name, values.get(name, field[0]))

    if TYPE_CHECKING:
        wall_time: float | None
        cpu_time: float | None
        wasm_memory: int | None
        shell_memory: int | None
        output: int | None
        capture: int | None
        disk: int | None
        inodes: int | None
        file_size: int | None
        open_files: int
        processes: int
        call_depth: int
        source_depth: int
        pipe_buffer: int
        argument_size: int

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Limits is immutable: use replace()")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Limits) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash(tuple(self.as_dict().values()))

    def __repr__(self) -> str:
        changed = {n: v for n, v in self.as_dict().items() if v != FIELDS[n][0]}
        return f"Limits({', '.join(f'{n}={v!r}' for n, v in changed.items())})"

    def as_dict(self) -> dict[str, int | float | None]:
        """Every field by name."""
        return {name: getattr(self, name) for name in FIELDS}

    def replace(self, **values: int | float | None) -> Limits:
        """A copy with some fields changed."""
        return Limits(**{**self.as_dict(), **values})

    @classmethod
    def standard(cls) -> Limits:
        """The default: bounds memory, disk and processes; never breaks an ordinary script."""
        return cls()

    @classmethod
    def trusted(cls) -> Limits:
        """For scripts of one's own: only what protects the host's own stack and memory."""
        return cls(wasm_memory=4096 * _MIB, shell_memory=None, capture=None, disk=None, inodes=None)

    @classmethod
    def hardened(cls) -> Limits:
        """For strangers' scripts: everything is bounded."""
        return cls(
            wall_time=60.0,
            cpu_time=30.0,
            wasm_memory=128 * _MIB,
            shell_memory=64 * _MIB,
            output=16 * _MIB,
            capture=16 * _MIB,
            disk=256 * _MIB,
            inodes=50_000,
            file_size=128 * _MIB,
            open_files=256,
            processes=64,
            call_depth=1_000,
            source_depth=2_000,
        )


class Budget:
    """What one run has used so far, beside its limits; shared by all threads of the run.

    `exceeded` is the name of the limit that ended the run, else of the first limit that was met, or None.
    `on_exceeded` is called once, from the thread that met it, for the limit that ends the run.
    """

    __slots__ = ("_lock", "closed", "cpu_seconds", "ended", "exceeded", "limits", "on_exceeded", "output")

    def __init__(self, limits: Limits, on_exceeded: Callable[[str], None] | None = None) -> None:
        self.limits = limits
        self.exceeded: str | None = None
        self.on_exceeded = on_exceeded
        self.ended = False  # by a limit: `on_exceeded` was called
        self.closed = False  # no process may be added any more
        self._lock = threading.Lock()
        self.output = 0
        self.cpu_seconds = 0.0

    def note(self, limit: str) -> None:
        """Remember that `limit` was met, though the run goes on (an errno was given)."""
        if self.exceeded is None:
            self.exceeded = limit

    def exceed(self, limit: str) -> None:
        """A limit that ends the run was met."""
        with self._lock:
            first = not self.ended
            if first:
                self.ended = True
                self.exceeded = limit
        if first and self.on_exceeded is not None:
            self.on_exceeded(limit)

    def charge_output(self, size: int) -> None:
        """Count bytes on the run's standard output and error."""
        with self._lock:
            self.output += size
            over = self.limits.output is not None and self.output > self.limits.output
        if over:
            self.exceed("output")

    def charge_cpu(self, seconds: float) -> None:
        """Count CPU seconds of one process."""
        with self._lock:
            self.cpu_seconds += seconds
            over = self.limits.cpu_time is not None and self.cpu_seconds > self.limits.cpu_time
        if over:
            self.exceed("cpu_time")
