"""exec: find a program, decide by its first bytes what it is, and hand it to the loader that runs such programs."""

from __future__ import annotations

from shellwasm.errors import E2BIG, EACCES, ELOOP, ENODEV, ENOENT, ENOEXEC, ENOTDIR, ESTALE, ETIMEDOUT, SysError
from shellwasm.kernel.threads import DEEP, SHALLOW
from shellwasm.vfs.access import allowed
from shellwasm.vfs.base import O_RDONLY, S_IFREG, S_ISGID, S_ISUID, X_OK
from shellwasm.vfs.walk import resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from shellwasm.kernel.task import Task
    from shellwasm.vfs.walk import Location

WASM_MAGIC = b"\0asm"
DEFAULT_PATH = b"/usr/local/bin:/bin:/usr/bin"  # where execvp(3) looks when PATH is not set
COMM_MAX = 15  # bytes of a process name
_HEAD = 256  # bytes of a file that decide what it is; an interpreter line must fit, as on Linux
_INTERPRETERS_MAX = 5  # interpreter lines in a row, as on Linux
_SLOT = 8  # bytes that each pointer of argv and environ counts
_BLANKS = b" \t"
_TRY_NEXT = (ENOENT, ENOTDIR, EACCES, ESTALE, ENODEV, ETIMEDOUT)  # execvp(3): look in the next directory


class Loaders:
    """What runs a wasm module, and what runs a file of shell commands: each a `kernel.base.Loader`."""

    __slots__ = ("shell", "wasm")

    def __init__(self, *, wasm: Callable[..., int], shell: Callable[..., int]) -> None:
        self.wasm = wasm
        self.shell = shell


class Image:
    """A program that can be started: `enter` does it. `stack` is what its thread needs."""

    __slots__ = ("argv", "environ", "location", "name", "path", "runner", "stack")

    def __init__(
        self, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes], location: Location, name: bytes
    ) -> None:
        self.path = path
        self.argv = argv
        self.environ = environ
        self.location = location
        self.name = name  # of the process: a script's own, not its interpreter's
        self.runner: Callable[[Task, Image], int] = _run_shell
        self.stack = DEEP

    def enter(self, task: Task) -> int:
        """Become this program, and run it to its end; returns the exit code or raises Terminated.

        A program that raises `Replaced` has become another one: a chain of execs needs no more stack than one of them.
        """
        image = self
        while True:
            image._become(task)
            try:
                return task.kernel.with_stack(task, image._run, image.stack)
            except Replaced as request:
                image = request.image

    def _become(self, task: Task) -> None:
        task.fds.close_on_exec()
        with task.kernel.lock:
            task.handled = 0
            task.restarting = 0
        _take_identity(task, self.location)
        task.name = self.name
        task.exe = self.location
        task.argv = self.argv
        task.environ = self.environ

    def _run(self, task: Task) -> int:
        return self.runner(task, self)


class Replaced(BaseException):
    """Unwinds a program that called exec, to the `Image.enter` that runs it: `image` takes its place."""

    def __init__(self, image: Image) -> None:
        super().__init__(image)
        self.image = image


def _run_shell(task: Task, image: Image) -> int:
    return task.kernel.loaders.shell(task, image.path, image.argv, image.environ)


def _run_wasm(task: Task, image: Image) -> int:
    return task.kernel.loaders.wasm(task, image.path, image.argv, image.environ)


def _run_native(task: Task, image: Image) -> int:
    program: Any = image.location.inode.program  # a `kernel.base.Program`
    code: int = program.run(task, image.argv, image.environ)
    return code


def _take_identity(task: Task, location: Location) -> None:
    """Set-user-ID and set-group-ID programs; the saved ids follow the effective ones."""
    mode, owner, group = location.inode.permissions()
    if mode & S_ISUID:
        task.euid = owner
    if mode & S_ISGID and mode & 0o010:
        task.egid = group
    task.suid, task.sgid = task.euid, task.egid


def prepare(task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes], search: bool) -> Image:
    """Everything that exec can fail in, without a change to `task`: ENOENT, EACCES, ENOEXEC, ELOOP, E2BIG, ..."""
    _check_size(task, argv, environ)
    if search and b"/" not in path:
        path = find(task, path, environ.get(b"PATH", DEFAULT_PATH))
    location = executable(task, path)
    image = Image(path, argv, environ, location, path.rpartition(b"/")[2][:COMM_MAX])
    return _interpret(task, image, image, 0)


def _check_size(task: Task, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> None:
    size = sum(map(len, argv)) + (1 + _SLOT) * len(argv)
    size += sum(map(len, environ)) + sum(map(len, environ.values())) + (2 + _SLOT) * len(environ)
    if size > task.kernel.limits.argument_size:
        task.budget.note("argument_size")
        raise SysError(E2BIG)


def executable(task: Task, path: bytes) -> Location:
    """The regular file at `path` that `task` may execute: EACCES for any other kind, or without permission."""
    location = resolve(task, path)
    inode = location.inode
    if inode.kind != S_IFREG or not allowed(inode, X_OK, task.euid, task.egid, task.groups):
        raise SysError(EACCES)
    return location


def find(task: Task, name: bytes, path: bytes) -> bytes:
    """The first executable regular file called `name` on the colon-separated `path` (empty: the current directory).

    EACCES when one was found that may not be executed, else ENOENT.
    """
    denied = False
    for directory in path.split(b":") if name else ():
        candidate = directory + b"/" + name if directory else b"./" + name
        try:
            executable(task, candidate)
        except SysError as error:
            if error.errno not in _TRY_NEXT:
                raise
            denied = denied or error.errno == EACCES
        else:
            return candidate
    raise SysError(EACCES if denied else ENOENT)


def _interpret(task: Task, image: Image, original: Image, depth: int) -> Image:
    """Choose who runs `image`: follow interpreter lines; a text without one is the shell's, as is `original` then."""
    if image.location.inode.program is not None:
        image.runner = _run_native
        return image
    head = _read_head(task, image.location)
    if head.startswith(WASM_MAGIC):
        image.runner = _run_wasm
        image.stack = SHALLOW
        return image
    line = interpreter_line(head)
    if line is None:
        if b"\0" in head.partition(b"\n")[0]:
            raise SysError(ENOEXEC)
        return original
    if depth >= _INTERPRETERS_MAX:
        raise SysError(ELOOP)
    path, *argument = line
    argv = (path, *argument, image.path, *image.argv[1:])
    interpreter = Image(path, argv, image.environ, executable(task, path), original.name)
    return _interpret(task, interpreter, original, depth + 1)


def _read_head(task: Task, location: Location) -> bytes:
    file = location.inode.open(O_RDONLY, task, location)
    file.acquire()
    try:
        return file.pread(_HEAD, 0)
    finally:
        file.release()


def interpreter_line(head: bytes) -> tuple[bytes, ...] | None:
    """(interpreter,) or (interpreter, argument) of a file that starts with `#!`; None where Linux says ENOEXEC.

    All that follows the interpreter is one argument. A line that does not fit must at least hold the whole name.
    """
    if not head.startswith(b"#!"):
        return None
    rest = head[2:].lstrip(_BLANKS)
    line = rest.partition(b"\n")[0].partition(b"\0")[0]
    name = line.replace(b"\t", b" ").partition(b" ")[0]
    if not name or (len(name) == len(rest) and len(head) == _HEAD):
        return None  # no name, or it may go on
    argument = line[len(name) :].strip(_BLANKS)
    return (name, argument) if argument else (name,)
