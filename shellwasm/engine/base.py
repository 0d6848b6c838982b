"""The contract of an engine: what it loads, how it runs it, and what it asks of a process."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol, TypeVar

    from shellwasm.engine.module import ModuleInfo

    P = TypeVar("P")
else:
    Protocol = object

# kinds of trap: why WebAssembly code itself could not go on
MEMORY = "out of bounds memory access"
TABLE = "out of bounds table access"
INDIRECT_CALL = "indirect call to no function or to one of another type"
INTEGER_DIVIDE_BY_ZERO = "integer divide by zero"
INTEGER_OVERFLOW = "integer overflow"
BAD_CONVERSION = "invalid conversion to integer"
UNREACHABLE = "unreachable"
STACK_OVERFLOW = "call stack exhausted"
OTHER = "trap"


class Trap(Exception):
    """WebAssembly code trapped; `kind` is one of this module's constants. Never a host error."""

    def __init__(self, kind: str, message: str = "") -> None:
        super().__init__(message or kind)
        self.kind = kind


class OutOfMemory(Exception):
    """The module's initial memory is more than the process may have, or than the host can give."""


class HostImport:
    """One function that a program may import.

    `parameters` is a string of `i` (i32) and `I` (i64), all passed as unsigned ints. `function(guest, *ints)`
    returns the i32 result (taken modulo 2**32), or None when `has_result` is false. When it raises, the engine
    asks `guest.errno(error)`; with `negated` the program gets minus that number.
    """

    __slots__ = ("function", "has_result", "module", "name", "negated", "parameters")

    def __init__(
        self, module: str, name: str, parameters: str, function: Callable[..., int | None], *,
        has_result: bool = True, negated: bool = False,
    ) -> None:  # fmt: skip
        self.module = module
        self.name = name
        self.parameters = parameters
        self.function = function
        self.has_result = has_result
        self.negated = negated

    @property
    def signature(self) -> tuple[str, str]:
        """(parameters, results), as `ModuleInfo` spells a function's type."""
        return self.parameters, "i" if self.has_result else ""


class Instance(Protocol):
    """A running instance, as its host functions use it (from the thread that runs it only)."""

    def refresh(self) -> memoryview:
        """A view of the whole linear memory as it is now; valid until the run ends."""

    def call(self, export: str, argument: int) -> int | None:
        """Call an exported function of type (i32) or (i32) -> i32, re-entrantly; what it raises passes on."""


class Attention(Protocol):
    """The part of a task that an engine looks at after each host call."""

    attention: bool


_NO_MEMORY = memoryview(b"")


class Guest:
    """One run of a program: the object that its host functions receive. `wasi.process` has the real one."""

    __slots__ = ("instance", "memory", "memory_limit", "task")

    def __init__(self, task: Attention, memory_limit: int | None = None) -> None:
        self.task = task
        self.memory = _NO_MEMORY  # linear memory; may be shorter than it is by now, never longer
        self.instance: Instance | None = None  # set by the engine while the program runs
        self.memory_limit = memory_limit  # bytes of linear memory, None for no limit

    def detach(self) -> None:
        """The run has ended: no host function may reach the memory any more."""
        self.memory = _NO_MEMORY
        self.instance = None

    def errno(self, error: BaseException) -> int:
        """The number that the program gets for what a host function raised; raises to end the run."""
        raise error

    def deliver(self) -> None:
        """Attend to the task before a host call returns: handlers run; raises to end the run."""

    def tick(self) -> None:
        """Called after `Engine.interrupt`, and perhaps at other times, while it computes; raises to end the run."""


class Program(Protocol):
    """A compiled module."""

    info: ModuleInfo


class Capabilities:
    """What an engine can do beside running programs."""

    __slots__ = ("interrupts", "limits_memory", "releases_gil")

    def __init__(self, *, releases_gil: bool, interrupts: str, limits_memory: str) -> None:
        self.releases_gil = releases_gil  # does WebAssembly run beside Python threads?
        self.interrupts = interrupts  # how a loop without host calls is stopped
        self.limits_memory = limits_memory  # how the limit of linear memory is held


if TYPE_CHECKING:

    class Engine(Protocol[P]):
        """Loads, binds and runs programs, of its own kind P; safe from any thread."""

        name: str
        version: str
        capabilities: Capabilities
        max_nesting: int  # runs on one thread's stack; the engine gives deeper ones a thread of their own

        def load(self, wasm: bytes, cache_dir: str | None = None) -> P:
            """Compile, or take the artifact from `cache_dir` (see `cache`). EngineError if it is not valid."""

        def bind(self, program: P, imports: Mapping[tuple[str, str], HostImport]) -> None:
            """Resolve the program's imports, once. EngineError names what is missing or of another type."""

        def run(self, program: P, guest: Guest) -> None:
            """Instantiate and run to the return of `_start`. Re-entrant.

            Raises Trap, OutOfMemory, or whatever a host function, `deliver` or `tick` raised.
            """

        def depth(self) -> int:
            """How many runs are under way on this thread."""

        def interrupt(self, guest: Guest) -> None:
            """Make `guest.tick` happen soon; any thread."""

        def close(self) -> None:
            """Give everything back; no program may run."""
