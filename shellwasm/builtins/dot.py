"""dot: run a file's commands in this shell."""

from __future__ import annotations

from shellwasm.builtins.base import RETURN, Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.options import parse_options
from shellwasm.errors import EISDIR, ENOENT, SysError
from shellwasm.vfs.base import O_RDONLY, R_OK, S_IFDIR, S_IFMT, S_IFREG


def dot(shell: Shell, argv: list[str]) -> int:
    """Run the file, found on PATH unless its name has a slash; further arguments are its positional parameters."""
    _, operands = parse_options(argv, "")
    if not operands:
        raise UsageError("filename argument required")
    name, *arguments = operands
    path = name if "/" in name else _search(shell, name)
    text = shell.decode(_read(shell, path, name))
    positional = shell.positional
    if arguments:
        shell.positional = arguments
    try:
        status = shell.evaluate(text, first_line=1, is_file=True)
    finally:
        if arguments:
            shell.positional = positional
    return shell.status if status == RETURN else status


def _search(shell: Shell, name: str) -> str:
    """The first readable regular file of that name on PATH; it need not be executable."""
    vfs, task = shell.kernel.vfs, shell.task
    for directory in (shell.get("PATH") or "").split(":"):
        path = f"{directory}/{name}" if directory else f"./{name}"
        try:
            if vfs.stat(task, shell.encode(path)).mode & S_IFMT == S_IFREG:
                vfs.access(task, shell.encode(path), R_OK, effective=True)
                return path
        except SysError:
            continue
    raise BuiltinError(f"{name}: not found", 1)


def _read(shell: Shell, path: str, name: str) -> bytes:
    try:
        file = shell.task.open(shell.encode(path), O_RDONLY)
    except SysError as error:
        hint = shell.host.missing_file_hint if shell.host is not None and error.errno == ENOENT else ""
        raise BuiltinError(f"can't open '{name}': {error}{hint}", 1) from error
    file.acquire()
    try:
        if file.stat().mode & S_IFMT == S_IFDIR:
            raise SysError(EISDIR)
        return shell.task.read_all(file)
    except SysError as error:
        raise BuiltinError(f"can't read '{name}': {error}", 1) from error
    finally:
        file.release()


BUILTINS = (
    Builtin(".", dot, usage=". file [argument...]", section="XCU 2.15 dot", special=True),
    Builtin("source", dot, usage="source file [argument...]", section="extension"),
)
