"""pwd: write the working directory."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.options import parse_options
from shellwasm.errors import SysError


def pwd(shell: Shell, argv: list[str]) -> int:
    """The logical path, or with -P the one without symbolic links."""
    options, _ = parse_options(argv, "LP")
    if options and next(reversed(options)) == "P":
        shell.out(physical_directory(shell) + "\n")
    else:
        shell.out(shell.directory + "\n")
    return 0


def physical_directory(shell: Shell) -> str:
    """getcwd(). Raises BuiltinError when the directory was removed."""
    task = shell.task
    try:
        return shell.decode(shell.kernel.vfs.path_of(task.cwd, task.root))
    except SysError as error:
        raise BuiltinError(f"getcwd: {error}") from None


BUILTINS = (Builtin("pwd", pwd, usage="pwd [-L|-P]", section="XCU pwd"),)
