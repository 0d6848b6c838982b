"""pwd: write the working directory."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.options import parse_options
from shellwasm.errors import SysError


def pwd(shell: Shell, argv: list[str]) -> int:
    """The logical path, or with -P the one without symbolic links."""
    options, _ = parse_options(argv, "LP")
    physical = bool(options) and next(reversed(options)) == "P"
    known = not physical and is_working_directory(shell, shell.directory)
    shell.out((shell.directory if known else physical_directory(shell)) + "\n")
    return 0


def is_working_directory(shell: Shell, path: str) -> bool:
    """Whether `path` is an absolute name of the working directory without `.` and `..` (XCU pwd, -L)."""
    parts = path.split("/")
    if not path.startswith("/") or "." in parts or ".." in parts:
        return False
    try:
        return shell.kernel.vfs.directory(shell.task, shell.encode(path)).inode is shell.task.cwd.inode
    except SysError:
        return False


def physical_directory(shell: Shell) -> str:
    """getcwd(). Raises BuiltinError when the directory was removed."""
    task = shell.task
    try:
        return shell.decode(shell.kernel.vfs.path_of(task.cwd, task.root))
    except SysError as error:
        raise BuiltinError(f"getcwd: {error}") from None


BUILTINS = (Builtin("pwd", pwd, usage="pwd [-L|-P]", section="XCU pwd"),)
