"""The shell's own state (XCU 2.12): variables, parameters, functions, aliases, options, traps. Cheap to clone.

What a process has (descriptors, working directory, umask, signal dispositions) is in the kernel's Task instead.
"""

from __future__ import annotations

from functools import lru_cache
from sys import getsizeof

from shellwasm.expand.base import MemoryExceeded, ReadonlyError
from shellwasm.expand.split import ByteSeparators, Separators
from shellwasm.expand.text import decode, encode, has_stray_bytes, is_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeVar

    from shellwasm.ast import FunctionDefinition

    S = TypeVar("S", bound="ShellState")
    Saved = tuple[str, "str | None", bool, bool]  # name, value, exported, readonly

# (long name, letter, whether `set` may change it, meaning). `set -o` has this order, `$-` the reverse, as in dash.
OPTIONS: tuple[tuple[str, str, bool, str], ...] = (
    ("errexit", "e", True, "exit when a command fails"),
    ("noglob", "f", True, "no pathname expansion"),
    ("ignoreeof", "", True, "an interactive shell does not exit at end of file"),
    ("interactive", "i", False, "the shell is interactive"),
    ("monitor", "m", True, "job control"),
    ("noexec", "n", True, "read commands, do not run them"),
    ("stdin", "s", False, "commands are read from standard input"),
    ("xtrace", "x", True, "print each command before it runs"),
    ("verbose", "v", True, "print input as it is read"),
    ("vi", "", True, "vi-like line editing (accepted, without effect)"),
    ("emacs", "", True, "emacs-like line editing (accepted, without effect)"),
    ("noclobber", "C", True, "`>` does not overwrite a file"),
    ("allexport", "a", True, "export every variable that is assigned"),
    ("notify", "b", True, "report finished jobs at once"),
    ("nounset", "u", True, "expanding an unset parameter is an error"),
    ("hashall", "h", True, "remember utilities when functions are defined (accepted, without effect)"),
    ("history", "", True, "keep commands for `fc`"),
    ("nolog", "", True, "no function definitions in the history (accepted, without effect)"),
    ("pipefail", "", True, "a pipeline's status is that of its last failing command"),
    ("posix", "", True, "conform to the standard (accepted, without effect: it always does)"),
    ("privileged", "p", True, "keep the effective identity (accepted, without effect: it is the real one)"),
)

_LETTERS = tuple((name, letter) for name, letter, _, _ in reversed(OPTIONS) if letter)
_BEFORE_C = "phubaCvx"  # the letters of `$-` that stand before that of `sh -c`
_OFF = {name: False for name, *_ in OPTIONS}

# Options that are asked for often: also attributes of the state.
_FLAGS = (
    *("allexport", "errexit", "interactive", "monitor", "noclobber", "noexec", "noglob", "nounset"),
    *("pipefail", "verbose", "xtrace"),
)

_DEFAULTS = {"IFS": " \t\n", "OPTIND": "1", "PS1": "$ ", "PS2": "> ", "PS4": "+ "}
_NOT_IMPORTED = ("IFS", "OPTIND", "PPID", "LINENO")  # the shell sets these itself
_NO_NAMES: frozenset[str] = frozenset()
_ENTRY = 100  # bytes that one more variable takes, about


class ShellState:
    """The data of one shell. `expand.base.Environment` tells which of these expansion reads.

    `values` holds the set variables only; read it directly, but change it by `assign` and `unset`. The sets
    `exported` and `readonly` hold names, of variables that need not be set.
    """

    __slots__ = (
        *("values", "exported", "readonly", "positional", "functions", "aliases", "options", "traps", *_FLAGS),
        *("status", "name", "pid", "background_pid", "line", "line_is_special", "hashed", "option_offset"),
        *("scope", "given", "overlaid", "functions_running", "ifs", "bytewise", "arithmetic_depth", "foreign"),
        *("has_command_text", "memory_limit", "credit", "frames", "overlays", "_environment", "_environment_of"),
    )

    def __init__(self, name: str = "sh", positional: Iterable[str] = (), memory_limit: int | None = None) -> None:
        self.values: dict[str, str] = dict(_DEFAULTS)
        self.exported: set[str] = set()
        self.readonly: set[str] = set()
        self.positional = list(positional)
        self.functions: dict[str, FunctionDefinition] = {}
        self.aliases: dict[str, str] = {}
        self.traps: dict[str, str] = {}  # action by signal name without SIG, EXIT or ERR; "" ignores
        self._init_options()
        self._init_parameters(name)
        self.ifs = Separators(_DEFAULTS["IFS"])
        self.bytewise = True  # the POSIX locale, until the environment names another
        self.arithmetic_depth = 0
        self.memory_limit = memory_limit
        self.credit: float = float("inf") if memory_limit is None else memory_limit  # until the next count
        # what the callers of running functions get back: positional parameters and locals
        self.frames: list[tuple[list[str], dict[str, Saved] | None, frozenset[str], int]] = []
        self.overlays: list[list[Saved]] = []  # what assignments before running commands replaced

    def _init_options(self) -> None:
        self.options: dict[str, bool] = dict(_OFF)
        self.allexport = self.errexit = self.interactive = self.monitor = self.noclobber = False
        self.noexec = self.noglob = self.nounset = self.pipefail = self.verbose = self.xtrace = False

    def _init_parameters(self, name: str) -> None:
        self.status = 0  # $?
        self.name = name  # $0
        self.has_command_text = False  # was started by -c, which `$-` shows
        self.pid = 0  # $$, which subshells keep
        self.background_pid: int | None = None  # $!
        self.line = 0  # $LINENO
        self.line_is_special = True  # until LINENO is unset
        self.hashed: dict[str, str] = {}  # remembered utilities: name -> path
        self.option_offset = 0  # getopts: place within a cluster of options
        self.scope: dict[str, Saved] | None = None  # what to restore when the running function returns
        self.given = _NO_NAMES  # what assignments before the call of the running function have set
        self.overlaid = 0  # how many overlays there were when it was called
        self.functions_running = 0
        self.foreign: dict[bytes, bytes] = {}  # inherited strings whose names are no names of variables
        self._environment: dict[bytes, bytes] = {}
        self._environment_of: dict[str, str] | None = None

    # ------------------------------------------------------------ variables

    def get(self, name: str) -> str | None:
        """Value of a variable, LINENO too; None if unset."""
        value = self.values.get(name)
        return self.special(name) if value is None and name == "LINENO" else value

    def special(self, name: str) -> str | None:
        """`? # - 0 $ !` and LINENO; None if it is unset or none of these."""
        if name == "?":
            return str(self.status)
        if name == "#":
            return str(len(self.positional))
        if name == "-":
            return self.flags()
        if name == "0":
            return self.name
        if name == "$":
            return str(self.pid)
        if name == "!":
            return None if self.background_pid is None else str(self.background_pid)
        return str(self.line) if name == "LINENO" and self.line_is_special else None

    def assign(self, name: str, value: str) -> None:
        """Set a variable, with the effects of `set -a`, IFS, PATH, OPTIND and the locale.

        Raises ReadonlyError, and MemoryExceeded (then nothing is changed).
        """
        if name in self.readonly:
            raise ReadonlyError(f"{name}: is read only")
        self.credit -= len(value) + _ENTRY
        if self.credit < 0:
            self.count_memory(value)
        self.values[name] = value
        if self.allexport:
            self.exported.add(name)
        effect = _EFFECTS.get(name)
        if effect is not None:
            effect(self)

    def unset(self, name: str) -> None:
        """Remove a variable and its attributes. Raises ReadonlyError."""
        if name in self.readonly:
            raise ReadonlyError(f"{name}: is read only")
        if name == "LINENO":
            self.line_is_special = False
        self._restore((name, None, False, False))

    def save_variables(self, names: Iterable[str]) -> list[Saved]:
        """Values and attributes, for `restore_variables`: assignments before a command that is not special."""
        saved = [self._save(name) for name in names]
        self.overlays.append(saved)
        return saved

    def save_variable(self, saved: list[Saved], name: str) -> None:
        """One more variable, for what `save_variables` gave."""
        saved.append(self._save(name))

    def restore_variables(self, saved: list[Saved]) -> None:
        """Undo what happened to these variables, last first."""
        if self.overlays and self.overlays[-1] is saved:
            self.overlays.pop()
        for item in reversed(saved):
            self._restore(item)

    def _save(self, name: str) -> Saved:
        return name, self.values.get(name), name in self.exported, name in self.readonly

    def _restore(self, saved: Saved) -> None:
        name, value, exported, readonly = saved
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value
        (self.exported.add if exported else self.exported.discard)(name)
        (self.readonly.add if readonly else self.readonly.discard)(name)
        effect = _EFFECTS.get(name)
        if effect is not None:
            effect(self)

    def make_local(self, name: str) -> bool:
        """Restore `name` when the running function returns, and unset it now; it stays exported if it was.

        What an assignment before the call has set is local already, and keeps its value.
        False when no function runs. Raises ReadonlyError. The name `-` stands for the options.
        """
        if not self.functions_running:
            return False
        if self.scope is None:
            self.scope = {}
        if name in self.scope:
            return True
        if name == "-":
            self.scope[name] = (name, self.flags(), False, False)
            self.scope.update({f"-{key}": (key, None, value, False) for key, value in self.options.items()})
            return True
        if name in self.readonly:
            raise ReadonlyError(f"{name}: is read only")
        if name in self.given:
            return True
        self.scope[name] = saved = self._save(name)
        self._restore((name, None, saved[2], False))
        return True

    def enter_function(self, parameters: list[str]) -> None:
        """A function is called: it has its own positional parameters and locals. Raises MemoryExceeded."""
        self.frames.append((self.positional, self.scope, self.given, self.overlaid))
        self.positional, self.scope, self.given = parameters, None, _NO_NAMES
        if len(self.overlays) > self.overlaid:
            self.given = frozenset([saved[0] for overlay in self.overlays[self.overlaid :] for saved in overlay])
            self.overlaid = len(self.overlays)
        self.functions_running += 1
        self.credit -= sum(map(len, parameters))
        if self.credit < 0:
            try:
                self.count_memory()
            except MemoryExceeded:
                self.leave_function()
                raise

    def leave_function(self) -> None:
        """It returns: its locals and the caller's parameters are restored."""
        if self.scope is not None:
            self.leave_scope()
        self.functions_running -= 1
        self.positional, self.scope, self.given, self.overlaid = self.frames.pop()

    def leave_scope(self) -> None:
        """The function returns: what `make_local` saved is restored."""
        scope, self.scope = self.scope, None
        for key, saved in (scope or {}).items():
            if key == "-":
                continue
            if key.startswith("-"):
                self.set_option(saved[0], saved[2])
            else:
                self._restore(saved)

    def collect_signals(self) -> None:
        """See `expand.base.Environment`; a shell with a process overrides it."""

    # ------------------------------------------------------------ options

    def set_option(self, name: str, value: bool) -> None:
        """Change an option by its long name. ValueError if there is none of that name."""
        if name not in self.options:
            raise ValueError(name)
        self.options[name] = value
        if name in _FLAGS:
            setattr(self, name, value)

    def flags(self) -> str:
        """`$-`: the letters of the options that are on."""
        letters = [letter for name, letter in _LETTERS if self.options[name]]
        if self.has_command_text:
            letters.insert(sum(letter in _BEFORE_C for letter in letters), "c")
        return "".join(letters)

    # ------------------------------------------------------------ environment

    def import_environment(self, environment: Mapping[bytes, bytes]) -> None:
        """Make exported variables of what the process was given; IFS, OPTIND, PPID and LINENO are not taken over."""
        for key, value in environment.items():
            name = decode(key)
            if not is_name(name):
                self.foreign[key] = value
            elif name not in _NOT_IMPORTED:
                self.exported.add(name)
                self.assign(name, decode(value))

    def environment(self) -> Mapping[bytes, bytes]:
        """What a command inherits: the exported variables that are set. Do not change it: it is cached."""
        values = self.values
        current = {name: values[name] for name in self.exported if name in values}
        if current != self._environment_of:
            self._environment = {**self.foreign, **{encode(name): encode(value) for name, value in current.items()}}
            self._environment_of = current
        return self._environment

    # ------------------------------------------------------------ memory

    def count_memory(self, more: str = "") -> None:
        """Count the bytes that the shell holds, before `more` is added. Raises MemoryExceeded beyond the limit.

        Assignments draw on `credit` and come here only when it is used up, so counting costs little over all.
        """
        if self.memory_limit is None:
            return
        texts = [*self.values.values(), *self.positional, *self.traps.values(), *self.aliases.values(), more]
        saved = [*self.overlays, (self.scope or {}).values()]
        for positional, scope, _, _ in self.frames:
            texts += positional
            saved.append((scope or {}).values())
        texts += [value for items in saved for _, value, _, _ in items if value is not None]
        distinct = {id(text): text for text in texts}  # a text in several places takes its room once
        used = sum(map(getsizeof, distinct.values())) + _ENTRY * len(texts)
        used += sum(node.end - node.start for node in self.functions.values())
        if used > self.memory_limit:
            raise MemoryExceeded(f"shell memory limit of {self.memory_limit} bytes exceeded")
        # near the limit, do not count at each assignment
        self.credit = max(self.memory_limit - used, self.memory_limit >> 6)

    def set_positional(self, parameters: list[str]) -> None:
        """`set --`, `shift`: replace the positional parameters. Raises MemoryExceeded."""
        previous, self.positional = self.positional, parameters
        self.credit -= sum(map(len, parameters)) + _ENTRY * len(parameters)
        if self.credit < 0:
            try:
                self.count_memory()
            except MemoryExceeded:
                self.positional = previous
                raise

    # ------------------------------------------------------------ subshells

    def clone(self: S) -> S:
        """An independent copy, for a subshell (eager: a handful of dictionaries)."""
        new = self.__class__.__new__(self.__class__)
        _copy(self, new)
        new.values = self.values.copy()
        new.positional = self.positional.copy()
        new.exported = self.exported.copy()
        new.readonly = self.readonly.copy()
        new.functions = self.functions.copy()
        new.aliases = self.aliases.copy()
        new.traps = self.traps.copy()
        new.options = self.options.copy()
        new.hashed = self.hashed.copy()
        new.frames = []
        new.overlays = []
        new.overlaid = 0
        new.scope = None if self.scope is None else self.scope.copy()
        return new


def _compile_copy() -> Callable[[ShellState, ShellState], None]:
    """One assignment for each slot: twice as fast as a loop with getattr and setattr."""
    lines = [f" new.{name} = old.{name}" for name in ShellState.__slots__]
    scope: dict[str, Callable[[ShellState, ShellState], None]] = {}
    exec("\n".join(["def copy(old, new):", *lines]), scope)  # the names are those of the class above
    return scope["copy"]


_copy = _compile_copy()


# ---------------------------------------------------------------- variables with side effects


@lru_cache(maxsize=16)  # `IFS= read` changes it twice at each turn of a loop
def _separators(value: str | None, bytewise: bool) -> Separators:
    if value and (has_stray_bytes(value) or (bytewise and not value.isascii())):
        return ByteSeparators(value)  # a byte that is no character separates within characters too
    return Separators(value)


def _changed_ifs(state: ShellState) -> None:
    state.ifs = _separators(state.values.get("IFS"), state.bytewise)


def _changed_path(state: ShellState) -> None:
    state.hashed = {}


def _changed_optind(state: ShellState) -> None:
    state.option_offset = 0


def _changed_locale(state: ShellState) -> None:
    get = state.values.get
    locale = get("LC_ALL") or get("LC_CTYPE") or get("LANG") or "C"
    state.bytewise = "utf8" not in locale.lower().replace("-", "")
    _changed_ifs(state)


_EFFECTS = {
    "IFS": _changed_ifs,
    "PATH": _changed_path,
    "OPTIND": _changed_optind,
    "LC_ALL": _changed_locale,
    "LC_CTYPE": _changed_locale,
    "LANG": _changed_locale,
}
