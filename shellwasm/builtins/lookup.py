"""How the shell would understand a command name: what `type` and `command -v -V` tell."""

from __future__ import annotations

from shellwasm.builtins.base import Shell
from shellwasm.builtins.quoting import quote
from shellwasm.errors import SysError
from shellwasm.vfs.base import S_IFMT, S_IFREG, X_OK

RESERVED_WORDS = frozenset(
    ["!", "{", "}", "case", "do", "done", "elif", "else", "esac", "fi", "for", "if", "in", "then", "until", "while"]
)


def describe(shell: Shell, name: str, path: str | None = None) -> str | None:
    """A sentence about `name`, None if there is no such command; files are searched in `path`, else PATH."""
    if name in shell.aliases:
        return f"{name} is an alias for {shell.aliases[name]}"
    if name in RESERVED_WORDS:
        return f"{name} is a shell keyword"
    if name in shell.functions:
        return f"{name} is a function"
    builtin = shell.builtin(name)
    if builtin is not None:
        return f"{name} is a {'special ' if builtin.special else ''}shell builtin"
    file = find_file(shell, name, path)
    return None if file is None else f"{name} is {file}"


def invocation(shell: Shell, name: str, path: str | None = None) -> str | None:
    """The path or the definition that the shell would use for `name` (command -v)."""
    if name in shell.aliases:
        return f"alias {name}={quote(shell.aliases[name])}"
    if name in RESERVED_WORDS or name in shell.functions or shell.builtin(name) is not None:
        return name
    return find_file(shell, name, path)


def find_file(shell: Shell, name: str, path: str | None = None) -> str | None:
    """The absolute path of the executable file that a command name finds; one with a slash stands for itself."""
    found = name if "/" in name and _is_executable(shell, name) else None
    if "/" not in name:
        found = shell.find_command(name, path)
    if found is None or found.startswith("/"):
        return found
    return f"{shell.directory.rstrip('/')}/{found.removeprefix('./')}"


def _is_executable(shell: Shell, name: str) -> bool:
    vfs, task, file = shell.kernel.vfs, shell.task, shell.encode(name)
    try:
        vfs.access(task, file, X_OK, effective=True)
        return vfs.stat(task, file).mode & S_IFMT == S_IFREG
    except SysError:
        return False
