"""Redirections (XCU 2.7): each node becomes a closure that opens; `apply` installs, `restore` puts back."""

from __future__ import annotations

from shellwasm.errors import EBADF, EEXIST, EINVAL, ENOENT, ENOTDIR, SysError, strerror
from shellwasm.expand.base import ExpansionError, MemoryExceeded
from shellwasm.expand.word import compile_here_document, compile_text
from shellwasm.interpreter.flow import RedirectionError
from shellwasm.kernel.sinks import BytesFile
from shellwasm.vfs.base import (
    O_APPEND,
    O_CREAT,
    O_EXCL,
    O_RDONLY,
    O_RDWR,
    O_TRUNC,
    O_WRONLY,
    S_IFMT,
    S_IFREG,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from shellwasm.ast import HereDocument, Redirection
    from shellwasm.interpreter.shell import Shell
    from shellwasm.vfs.base import OpenFile

    # descriptor, and what to put there with one reference that is the caller's (None closes)
    Opener: TypeAlias = Callable[[Shell], tuple[int, OpenFile | None]]
    Saved: TypeAlias = list[tuple[int, OpenFile | None, bool]]

_OPEN_FLAGS = {
    "<": O_RDONLY,
    ">": O_WRONLY | O_CREAT | O_TRUNC,
    ">|": O_WRONLY | O_CREAT | O_TRUNC,
    ">>": O_WRONLY | O_CREAT | O_APPEND,
    "<>": O_RDWR | O_CREAT,
}


def compile_redirections(nodes: Sequence[Redirection | HereDocument]) -> tuple[Opener, ...]:
    """One closure for each redirection, in order."""
    return tuple(_compile(node) for node in nodes)


def _compile(node: Redirection | HereDocument) -> Opener:
    op = node.op
    fd = node.descriptor if node.descriptor is not None else 0 if op[0] == "<" else 1
    if op in ("<<", "<<-"):
        return _compile_text(fd, _told_softly(_compile_body(node)), "")  # type: ignore[arg-type]
    target = compile_text(node.target)  # type: ignore[union-attr]
    if op == "<<<":
        return _compile_text(fd, _told_softly(target), "\n")
    if op in ("<&", ">&"):
        return _compile_duplicate(fd, target, op)
    if op == ">":
        return _compile_output(fd, target)
    flags = _OPEN_FLAGS[op]

    def opener(shell: Shell) -> tuple[int, OpenFile | None]:
        return fd, _open(shell, target(shell), flags)

    return opener


def _compile_body(node: HereDocument) -> Callable[[Shell], str]:
    if node.quoted:
        text = "".join([part.text for part in node.body.parts])  # type: ignore[attr-defined]
        return lambda _: text
    return compile_here_document(node.body.parts)


def _told_softly(text: Callable[[Shell], str]) -> Callable[[Shell], str]:
    """An expansion error in a here-document is a redirection error, which does not end the shell: so in four of six."""

    def body(shell: Shell) -> str:
        try:
            return text(shell)
        except MemoryExceeded:
            raise
        except ExpansionError as error:
            raise RedirectionError(error.message) from error

    return body


def _compile_text(fd: int, text: Callable[[Shell], str], ending: str) -> Opener:
    def opener(shell: Shell) -> tuple[int, OpenFile | None]:
        file = BytesFile(shell.encode(text(shell) + ending))
        file.acquire()
        return fd, file

    return opener


def _compile_output(fd: int, target: Callable[[Shell], str]) -> Opener:
    flags = _OPEN_FLAGS[">"]

    def opener(shell: Shell) -> tuple[int, OpenFile | None]:
        path = target(shell)
        if shell.options["noclobber"]:
            return fd, _open_new(shell, path)
        return fd, _open(shell, path, flags)

    return opener


def _compile_duplicate(fd: int, target: Callable[[Shell], str], op: str) -> Opener:
    def opener(shell: Shell) -> tuple[int, OpenFile | None]:
        text = target(shell)
        if text == "-":
            return fd, None
        if not (text.isascii() and text.isdigit()):
            raise RedirectionError(f"bad fd number: {text}")
        try:
            file = shell.task.fds.get(int(text))
        except SysError as error:
            raise RedirectionError(f"{text}: {error}") from error
        file.acquire()
        return fd, file

    return opener


def _open(shell: Shell, path: str, flags: int) -> OpenFile:
    task = shell.task
    try:
        task.fds.check_room()
        file = task.open(shell.encode(path), flags)
    except SysError as error:
        raise RedirectionError(_describe(path, flags, error.errno)) from error
    file.acquire()
    return file


def _open_new(shell: Shell, path: str) -> OpenFile:
    """`>` under `set -C`: fails on a regular file that exists, opens anything else (XCU 2.7.2)."""
    task = shell.task
    name = shell.encode(path)
    try:
        kind = task.kernel.vfs.stat(task, name).mode & S_IFMT
    except SysError:
        return _open(shell, path, O_WRONLY | O_CREAT | O_EXCL)
    if kind == S_IFREG:
        raise RedirectionError(_describe(path, O_CREAT, EEXIST))
    return _open(shell, path, O_WRONLY)


def _describe(path: str, flags: int, errno: int) -> str:
    """The message, in busybox ash's words."""
    if flags & O_CREAT:
        reason = "nonexistent directory" if errno in (ENOENT, ENOTDIR) else strerror(errno)
        return f"can't create {path}: {reason}"
    reason = "no such file" if errno in (ENOENT, ENOTDIR) else strerror(errno)
    return f"can't open {path}: {reason}"


def apply(shell: Shell, openers: Sequence[Opener], saved: Saved) -> None:
    """Install redirections from left to right; what they replace goes to `saved`, outside the numbered table.

    Raises RedirectionError or an expansion's error; what was installed until then is in `saved`.
    """
    fds = shell.task.fds
    for opener in openers:
        fd, file = opener(shell)
        cloexec = fds.cloexec(fd) if fd in fds else False
        try:
            saved.append((fd, fds.swap(fd, file), cloexec))
        except SysError as error:
            if file is not None:
                file.release()
            raise RedirectionError(f"{fd}: {strerror(EBADF if error.errno == EINVAL else error.errno)}") from error


def restore(shell: Shell, saved: Saved) -> None:
    """Undo `apply`, last first."""
    fds = shell.task.fds
    while saved:
        fd, file, cloexec = saved.pop()
        current = fds.swap(fd, file, cloexec=cloexec)
        if current is not None:
            current.release()


def keep(saved: Saved) -> None:
    """`exec`: the redirections stay; forget what they replaced."""
    while saved:
        file = saved.pop()[1]
        if file is not None:
            file.release()
