"""cd: change the working directory, logically or physically."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.options import parse_options
from shellwasm.errors import ENOENT, SysError
from shellwasm.vfs.base import S_IFDIR, S_IFMT


def cd(shell: Shell, argv: list[str]) -> int:
    """Steps 1 to 10 of the standard's description; the status is 0, or 1 with -Pe when the new path is unknown."""
    options, operands = parse_options(argv, "LPe")
    if len(operands) > 1:
        raise UsageError("too many arguments")
    target = _target(shell, operands)
    if target is None:
        return 0
    physical = next((letter for letter in reversed(options) if letter in "LP"), "L") == "P"
    path, show = _search_cdpath(shell, target)
    new = _go(shell, path, physical, target)
    if new is None and physical and "e" in options:
        return 1
    if show or operands[:1] == ["-"]:
        shell.out(shell.directory + "\n")
    return 0


def _target(shell: Shell, operands: list[str]) -> str | None:
    """What the operand stands for: HOME without one, OLDPWD for `-`; None stands for staying where we are."""
    if not operands:
        home = shell.get("HOME")
        if home is None:
            raise BuiltinError("HOME not set", 2)
        return home or None
    if operands[0] == "-":
        old = shell.get("OLDPWD")
        if not old:
            raise BuiltinError("OLDPWD not set", 2)
        return old
    if not operands[0]:
        raise BuiltinError("can't cd to : No such file or directory", 2)
    return operands[0]


def _search_cdpath(shell: Shell, target: str) -> tuple[str, bool]:
    """Step 5: (path, whether a directory named in CDPATH was used)."""
    first = target.partition("/")[0]
    cdpath = shell.get("CDPATH")
    if first in ("", ".", "..") or not cdpath:
        return target, False
    for prefix in cdpath.split(":"):
        path = f"{prefix.rstrip('/') or '/'}/{target}".replace("//", "/", 1) if prefix else f"./{target}"
        if _is_directory(shell, path):
            return path, bool(prefix)
    return target, False


def _is_directory(shell: Shell, path: str) -> bool:
    try:
        return shell.kernel.vfs.stat(shell.task, shell.encode(path)).mode & S_IFMT == S_IFDIR
    except SysError:
        return False


def _go(shell: Shell, path: str, physical: bool, target: str) -> str | None:
    """Change to `path`, set PWD and OLDPWD; the new logical directory, None if it cannot be known."""
    vfs, task = shell.kernel.vfs, shell.task
    try:
        logical = None if physical or _is_unknown(shell, path) else _logical(shell, path)
        task.cwd = vfs.directory(task, shell.encode(path if logical is None else logical))
    except SysError as error:
        raise BuiltinError(f"can't cd to {target}: {error}", 2) from None
    new: str | None = logical
    if logical is None:
        try:
            new = shell.decode(vfs.path_of(task.cwd, task.root))
        except SysError:  # removed meanwhile, or above the root
            new = None
    _set_variables(shell, new)
    return new


def _is_unknown(shell: Shell, path: str) -> bool:
    """Whether `path` starts from a directory whose name the shell does not know: it was removed."""
    return not path.startswith("/") and not shell.directory.startswith("/")


def _logical(shell: Shell, path: str) -> str:
    """Steps 7 and 8: an absolute path without `.` and `..`; what stands before `..` must be a directory.

    The directory left may have been removed: four of six shells go to its parent all the same.
    """
    absolute = path if path.startswith("/") else f"{shell.directory.rstrip('/')}/{path}"
    slash = "//" if absolute.startswith("//") and not absolute.startswith("///") else "/"  # XBD 4.16 keeps exactly two
    components = [] if path.startswith("/") else [part for part in shell.directory.split("/") if part]
    known = len(components)
    for component in path.split("/"):
        if component == "..":
            if components:
                if len(components) > known and not _is_directory(shell, slash + "/".join(components)):
                    raise SysError(ENOENT)
                components.pop()
                known = min(known, len(components))
        elif component not in ("", "."):
            components.append(component)
    return slash + "/".join(components)


def _set_variables(shell: Shell, new: str | None) -> None:
    old = shell.directory
    for name in [name for name, file in shell.hashed.items() if not file.startswith("/")]:
        del shell.hashed[name]  # found through a directory on PATH that is relative to the one we left
    if new is not None:
        shell.directory = new
    for name, value in (("OLDPWD", old), ("PWD", shell.directory)):
        shell.assign(name, value)
        shell.exported.add(name)


BUILTINS = (
    Builtin("cd", cd, usage="cd [-L|-P [-e]] [directory]", section="XCU cd"),
    Builtin("chdir", cd, usage="chdir [-L|-P [-e]] [directory]", section="as dash, ash and mksh"),
)
