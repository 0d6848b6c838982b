"""The command line: `shellwasm [options] -c SCRIPT [NAME [ARG…]]`, `FILE [ARG…]`, or a script on standard input."""

from __future__ import annotations

import os
import sys

from shellwasm.builtins.base import BuiltinError
from shellwasm.builtins.set import parse_cluster
from shellwasm.errors import EngineError, MountError, ShellwasmError
from shellwasm.limits import FIELDS, Limits
from shellwasm.mount import Mount
from shellwasm.sandbox import Sandbox
from shellwasm.streams import CLOSED
from shellwasm.terminal import Foreground, reserve_standard_streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

USAGE_STATUS = 2
FILE_HINT = " in the sandbox (files of this machine are there only with --mount)"
VERSION = "0.1.0"

HELP = """\
usage: shellwasm [options] -c SCRIPT [NAME [ARG...]]
       shellwasm [options] FILE [ARG...]
       shellwasm [options] [-s [ARG...]]        the script is standard input

A POSIX shell in a sandbox: commands are BusyBox in WebAssembly, files are virtual.
Nothing of this machine is visible but what is mounted.

What the script sees
  --mount HOST:GUEST[:MODE]  HOST appears at GUEST; MODE is ro (default), rw (writes go
                             through), cow (writes stay in the sandbox). Repeatable
  --env NAME=VALUE           set a variable; --env NAME passes this environment's value
  --cwd DIR                  start in DIR of the sandbox (default /)
  --user NAME[:UID[:GID]]    identity inside (default root; `--user user` is uid 1000)
  --hostname NAME            name of the machine inside (default sandbox)
  --root DIR|TAR             the root filesystem, as a lower layer that is not changed

What it may use
  --limits PROFILE           trusted, standard (default) or hardened
  --timeout SECONDS          wall time; then everything is killed (status 137)
  --limit NAME=VALUE         one limit, in the unit shown; repeatable
{limits}

How it runs
  -c -s -i -a -b -C -e -f -h -m -n -u -v -x -o NAME   as in sh, also with + and in clusters (-ec, -eo pipefail)
  --engine ENGINE            auto (default), wasmtime or wasmer
  --seed N                   reproducible: virtual clock, random numbers from N
  --version, --help
"""


class UsageError(Exception):
    """The command line itself is wrong."""


class Invocation:
    """What the command line asks for."""

    def __init__(self) -> None:
        self.mounts: list[Mount] = []
        self.env: dict[str, str] = {}
        self.cwd = "/"
        self.user: str | None = None
        self.hostname = "sandbox"
        self.root: str | None = None
        self.engine: str | None = None
        self.seed: int | None = None
        self.profile = "standard"
        self.limits: dict[str, int | float | None] = {}
        self.options: list[tuple[str, bool]] = []  # sh's, by long name, in order
        self.flags: set[str] = set()  # of -c, -s, -i
        self.interactive: bool | None = None
        self.operands: list[str] = []

    def set_option(self, name: str, value: bool) -> None:
        """For `parse_cluster`: one more option of sh."""
        self.options.append((name, value))

    @property
    def names_file(self) -> bool:
        """Is the script a file's?"""
        return bool(self.operands) and not self.flags.intersection("cs")

    def make_limits(self) -> Limits:
        profile: Limits = getattr(Limits, self.profile)()
        return profile.replace(**self.limits)


def _set_env(invocation: Invocation, value: str) -> None:
    name, equals, text = value.partition("=")
    if equals:
        invocation.env[name] = text
    elif name in os.environ:
        invocation.env[name] = os.environ[name]
    if not name:
        raise UsageError(f"--env must be NAME=VALUE or NAME: {value!r}")


def _set_limit(invocation: Invocation, value: str) -> None:
    name, equals, text = value.partition("=")
    name = name.replace("-", "_")
    if not equals or name not in FIELDS:
        raise UsageError(f"--limit must be NAME=VALUE with NAME one of {', '.join(FIELDS)}: {value!r}")
    invocation.limits[name] = _limit_value(name, text)


def _limit_value(name: str, text: str) -> int | float | None:
    """A number, with K, M or G for binary multiples; `none` takes the limit away."""
    if text == "none":
        return None
    scale = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:].upper(), 1)
    digits = text[:-1] if scale > 1 else text
    try:
        number = float(digits) if FIELDS[name][1] == "s" else int(digits)
    except ValueError:
        raise UsageError(f"--limit {name}: not a number: {text!r}") from None
    if number < 0:
        raise UsageError(f"--limit {name}: negative: {text!r}")
    return number * scale


def _set_profile(invocation: Invocation, value: str) -> None:
    if value not in ("trusted", "standard", "hardened"):
        raise UsageError(f"--limits must be trusted, standard or hardened: {value!r}")
    invocation.profile = value


def _set_timeout(invocation: Invocation, value: str) -> None:
    invocation.limits["wall_time"] = _limit_value("wall_time", value)


def _set_seed(invocation: Invocation, value: str) -> None:
    try:
        invocation.seed = int(value)
    except ValueError:
        raise UsageError(f"--seed must be an integer: {value!r}") from None


def _attribute(name: str) -> Callable[[Invocation, str], None]:
    return lambda invocation, value: setattr(invocation, name, value)


LONG_OPTIONS: dict[str, Callable[[Invocation, str], None]] = {
    "mount": lambda invocation, value: invocation.mounts.append(Mount.parse(value)),
    "env": _set_env,
    "cwd": _attribute("cwd"),
    "user": _attribute("user"),
    "hostname": _attribute("hostname"),
    "root": _attribute("root"),
    "engine": _attribute("engine"),
    "seed": _set_seed,
    "limits": _set_profile,
    "limit": _set_limit,
    "timeout": _set_timeout,
}


def parse(arguments: Sequence[str]) -> Invocation:
    """The command line's meaning; UsageError, MountError."""
    invocation = Invocation()
    rest = list(arguments)
    while rest:
        argument = rest[0]
        if argument in ("-", "--"):
            del rest[0]
            break
        if argument.startswith("--"):
            _long_option(invocation, rest)
        elif len(argument) > 1 and argument[0] in "-+":
            _cluster(invocation, rest)
        else:
            break
    invocation.operands = rest
    if "i" in invocation.flags:
        invocation.interactive = True
    if "c" in invocation.flags and not rest:
        raise UsageError("-c needs a script")
    return invocation


def _long_option(invocation: Invocation, rest: list[str]) -> None:
    name, equals, value = rest.pop(0)[2:].partition("=")
    handler = LONG_OPTIONS.get(name)
    if handler is None:
        raise UsageError(f"unknown option --{name} (see --help)")
    if not equals:
        if not rest:
            raise UsageError(f"--{name} needs an argument")
        value = rest.pop(0)
    handler(invocation, value)


def _cluster(invocation: Invocation, rest: list[str]) -> None:
    """`-ec`, `-eo pipefail`, `+x`: sh's own options."""
    try:
        used = parse_cluster(invocation, rest, 0, invocation.flags)
    except BuiltinError as error:
        raise UsageError(f"{error.message} (see --help)") from None
    if rest[0][0] == "+" and "i" in rest[0]:
        invocation.flags.discard("i")
        invocation.interactive = False
    del rest[:used]


def _script_file(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise FileNotFoundError(f"cannot open {path}: {error.strerror or error}") from error


def _fail(message: str, status: int) -> int:
    sys.stderr.write(f"shellwasm: {message}\n")
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if "--help" in arguments[:1]:
        rows = (f"        {name:14} {unit:12} {meaning}" for name, (_, unit, _, meaning) in FIELDS.items())
        sys.stdout.write(HELP.format(limits="\n".join(rows)))
        return 0
    try:
        invocation = parse(arguments[1:] if arguments[:1] == ["--version"] else arguments)
        if arguments[:1] == ["--version"]:
            return _version(invocation)
        return _run(invocation)
    except (UsageError, MountError, EngineError) as error:
        return _fail(str(error), USAGE_STATUS)
    except FileNotFoundError as error:
        return _fail(str(error), 127)
    except ShellwasmError as error:
        return _fail(str(error), 1)


def _version(invocation: Invocation) -> int:
    with Sandbox(engine=invocation.engine) as sandbox:
        sys.stdout.write(f"shellwasm {VERSION}, engine {sandbox.engine}\n")
    return 0


def _what_to_run(invocation: Invocation) -> tuple[str | None, str, list[str]]:
    """(script or None for standard input, $0, the positional parameters)."""
    operands = invocation.operands
    if "c" in invocation.flags:
        return operands[0], (operands[1] if len(operands) > 1 else "shellwasm"), operands[2:]
    if invocation.names_file:
        data = _script_file(operands[0]).replace(b"\0", b"")
        return data.decode("utf-8", "surrogateescape"), operands[0], operands[1:]
    return None, "shellwasm", operands


def _run(invocation: Invocation) -> int:
    """Make the sandbox, start the script, wait as a terminal's program does."""
    streams = [fd if is_open else CLOSED for fd, is_open in enumerate(reserve_standard_streams())]
    script, name, args = _what_to_run(invocation)
    sandbox = Sandbox(
        mounts=invocation.mounts,
        env=invocation.env,
        limits=invocation.make_limits(),
        user=invocation.user,
        cwd=invocation.cwd,
        hostname=invocation.hostname,
        root=invocation.root,
        engine=invocation.engine,
        seed=invocation.seed,
    )
    at_terminal = script is None and invocation.interactive is not False and os.isatty(0)
    with sandbox, Foreground(job_control=at_terminal) as waiting:
        try:
            process = sandbox.spawn(
                script, stdin=streams[0], stdout=streams[1], stderr=streams[2], name=name, args=args,
                options=invocation.options, interactive=invocation.interactive, linger=not at_terminal,
                missing_file_hint=FILE_HINT, from_file=invocation.names_file,
            )  # fmt: skip
        except OSError as error:  # a bad --cwd
            return _fail(str(error.args[-1]), USAGE_STATUS)
        status = waiting.wait(process)
        result = process.result()
        if result.limit is not None and result.signal is not None:
            _fail(f"limit exceeded: {result.limit}", status)
    return status
