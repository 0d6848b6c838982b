"""The primaries of test: questions about files, strings, numbers, descriptors and options."""

from __future__ import annotations

from shellwasm.builtins.base import Shell, UsageError
from shellwasm.builtins.integers import LEAST, MOST, parse_integer
from shellwasm.errors import SysError
from shellwasm.vfs.base import (
    R_OK,
    S_IFBLK,
    S_IFCHR,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    S_IFSOCK,
    S_ISGID,
    S_ISUID,
    S_ISVTX,
    W_OK,
    X_OK,
    Stat,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def integer(text: str) -> int:
    """A 64-bit decimal number. Raises UsageError."""
    number = parse_integer(text)
    if number is None:
        raise UsageError(f"{text}: bad number")
    if not LEAST <= number <= MOST:
        raise UsageError(f"{text}: out of range")
    return number


def _stat(shell: Shell, path: str, follow: bool = True) -> Stat | None:
    try:
        return shell.kernel.vfs.stat(shell.task, shell.encode(path), follow=follow)
    except SysError:
        return None


def _is_kind(kind: int, follow: bool = True) -> Callable[[Shell, str], bool]:
    def primary(shell: Shell, path: str) -> bool:
        stat = _stat(shell, path, follow)
        return stat is not None and stat.mode & S_IFMT == kind

    return primary


def _has_mode(bit: int) -> Callable[[Shell, str], bool]:
    def primary(shell: Shell, path: str) -> bool:
        stat = _stat(shell, path)
        return stat is not None and stat.mode & bit != 0

    return primary


def _may(mode: int) -> Callable[[Shell, str], bool]:
    def primary(shell: Shell, path: str) -> bool:
        try:
            shell.kernel.vfs.access(shell.task, shell.encode(path), mode, effective=True)
        except SysError:
            return False
        return True

    return primary


def _exists(shell: Shell, path: str) -> bool:
    return _stat(shell, path) is not None


def _has_size(shell: Shell, path: str) -> bool:
    stat = _stat(shell, path)
    return stat is not None and stat.size > 0


def _is_own(shell: Shell, path: str) -> bool:
    stat = _stat(shell, path)
    return stat is not None and stat.uid == shell.task.euid


def _is_own_group(shell: Shell, path: str) -> bool:
    stat = _stat(shell, path)
    return stat is not None and stat.gid == shell.task.egid


def _is_terminal(shell: Shell, descriptor: str) -> bool:
    number = integer(descriptor)
    return number in shell.task.fds and shell.task.fds.get(number).isatty()


def _is_set_option(shell: Shell, name: str) -> bool:
    return shell.options.get(name, False)


UNARY: dict[str, Callable[[Shell, str], bool]] = {
    "-n": lambda shell, text: text != "",
    "-z": lambda shell, text: text == "",
    "-b": _is_kind(S_IFBLK),
    "-c": _is_kind(S_IFCHR),
    "-d": _is_kind(S_IFDIR),
    "-f": _is_kind(S_IFREG),
    "-h": _is_kind(S_IFLNK, follow=False),
    "-L": _is_kind(S_IFLNK, follow=False),
    "-p": _is_kind(S_IFIFO),
    "-S": _is_kind(S_IFSOCK),
    "-e": _exists,
    "-a": _exists,  # as bash, mksh and ksh; between two operands it is the operator
    "-s": _has_size,
    "-g": _has_mode(S_ISGID),
    "-u": _has_mode(S_ISUID),
    "-k": _has_mode(S_ISVTX),
    "-r": _may(R_OK),
    "-w": _may(W_OK),
    "-x": _may(X_OK),
    "-O": _is_own,
    "-G": _is_own_group,
    "-t": _is_terminal,
    "-o": _is_set_option,
}


def _same_file(shell: Shell, left: str, right: str) -> bool:
    one, other = _stat(shell, left), _stat(shell, right)
    return one is not None and other is not None and (one.dev, one.ino) == (other.dev, other.ino)


def _newer(shell: Shell, left: str, right: str) -> bool:
    one, other = _stat(shell, left), _stat(shell, right)
    return one is not None and (other is None or one.mtime > other.mtime)


BINARY: dict[str, Callable[[Shell, str, str], bool]] = {
    "=": lambda shell, left, right: left == right,
    "==": lambda shell, left, right: left == right,
    "!=": lambda shell, left, right: left != right,
    "<": lambda shell, left, right: shell.encode(left) < shell.encode(right),
    ">": lambda shell, left, right: shell.encode(left) > shell.encode(right),
    "-eq": lambda shell, left, right: integer(left) == integer(right),
    "-ne": lambda shell, left, right: integer(left) != integer(right),
    "-lt": lambda shell, left, right: integer(left) < integer(right),
    "-le": lambda shell, left, right: integer(left) <= integer(right),
    "-gt": lambda shell, left, right: integer(left) > integer(right),
    "-ge": lambda shell, left, right: integer(left) >= integer(right),
    "-ef": _same_file,
    "-nt": _newer,
    "-ot": lambda shell, left, right: _newer(shell, right, left),
}
