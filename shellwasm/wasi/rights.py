"""Rights of descriptors, as preview 1 defines them: what a descriptor may be used for, only ever narrowed.

A descriptor that a program did not open through `path_open` has all rights. One that it did open has all that apply to
its type and access mode (as in wasmtime: asking for fewer only chooses the mode), within what its directory hands on.
"""

from __future__ import annotations

from shellwasm.errors import EBADF, ENOTCAPABLE, ENOTDIR, SysError
from shellwasm.vfs.base import S_IFCHR, S_IFDIR, S_IFMT, S_IFREG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import OpenFile
    from shellwasm.wasi.process import WasmProcess

(
    FD_DATASYNC, FD_READ, FD_SEEK, FD_FDSTAT_SET_FLAGS, FD_SYNC, FD_TELL, FD_WRITE, FD_ADVISE, FD_ALLOCATE,
    PATH_CREATE_DIRECTORY, PATH_CREATE_FILE, PATH_LINK_SOURCE, PATH_LINK_TARGET, PATH_OPEN, FD_READDIR, PATH_READLINK,
    PATH_RENAME_SOURCE, PATH_RENAME_TARGET, PATH_FILESTAT_GET, PATH_FILESTAT_SET_SIZE, PATH_FILESTAT_SET_TIMES,
    FD_FILESTAT_GET, FD_FILESTAT_SET_SIZE, FD_FILESTAT_SET_TIMES, PATH_SYMLINK, PATH_REMOVE_DIRECTORY,
    PATH_UNLINK_FILE, POLL_FD_READWRITE, SOCK_SHUTDOWN, SOCK_ACCEPT,
) = (1 << bit for bit in range(30))  # fmt: skip

ALL = (1 << 30) - 1
_ANY_FILE = FD_FDSTAT_SET_FLAGS | FD_FILESTAT_GET | FD_FILESTAT_SET_TIMES | POLL_FD_READWRITE | FD_SYNC | FD_DATASYNC
_READ_WRITE = FD_READ | FD_WRITE
_SEEKABLE = FD_SEEK | FD_TELL | FD_ADVISE | FD_ALLOCATE | FD_FILESTAT_SET_SIZE
DIRECTORY = (
    FD_DATASYNC | FD_SYNC | FD_FDSTAT_SET_FLAGS | FD_READDIR | FD_FILESTAT_GET | FD_FILESTAT_SET_TIMES
    | PATH_CREATE_DIRECTORY | PATH_CREATE_FILE | PATH_LINK_SOURCE | PATH_LINK_TARGET | PATH_OPEN | PATH_READLINK
    | PATH_RENAME_SOURCE | PATH_RENAME_TARGET | PATH_FILESTAT_GET | PATH_FILESTAT_SET_SIZE | PATH_FILESTAT_SET_TIMES
    | PATH_SYMLINK | PATH_REMOVE_DIRECTORY | PATH_UNLINK_FILE | POLL_FD_READWRITE
)  # fmt: skip


class Rights:
    """What a descriptor may be used for, and what descriptors opened through it may."""

    __slots__ = ("base", "inheriting")

    def __init__(self, base: int, inheriting: int) -> None:
        self.base = base
        self.inheriting = inheriting


def applicable(file: OpenFile) -> int:
    """The rights that mean something for this type of file and access mode."""
    kind = file.stat().mode & S_IFMT
    if kind == S_IFDIR:
        return DIRECTORY
    rights = _ANY_FILE
    if file.readable:
        rights |= FD_READ
    if file.writable:
        rights |= FD_WRITE
    if kind == S_IFREG or (kind == S_IFCHR and not file.isatty()):
        rights |= _SEEKABLE
    return rights


def of(process: WasmProcess, fd: int, file: OpenFile) -> Rights:
    """The rights of a descriptor as fd_fdstat_get tells them."""
    return process.rights.get(fd) or Rights(applicable(file), ALL if file.stat().mode & S_IFMT == S_IFDIR else 0)


def file_for(process: WasmProcess, fd: int, needed: int) -> OpenFile:
    """The file of `fd`, which must have the rights `needed`.

    EBADF when there is no such descriptor, or for what no directory can do; ENOTCAPABLE when a right was given up. What
    another type of file cannot do is for the file itself to refuse.
    """
    file = process.task.fds.get(fd)
    if process.rights:
        rights = process.rights.get(fd)
        if rights is not None and needed & ~rights.base:
            _refuse(file, needed & ~rights.base)
    return file


def _refuse(file: OpenFile, missing: int) -> None:
    possible = applicable(file)
    if missing & possible:
        raise SysError(ENOTCAPABLE)
    if possible == DIRECTORY:
        raise SysError(EBADF)


def directory_for(process: WasmProcess, fd: int, needed: int) -> OpenFile:
    """The directory of `fd`: EBADF, ENOTDIR, ENOTCAPABLE."""
    file = process.task.fds.get(fd)
    if file.location is None or file.location.inode.kind != S_IFDIR:
        raise SysError(ENOTDIR)
    rights = process.rights.get(fd)
    if rights is not None and needed & ~rights.base:
        raise SysError(ENOTCAPABLE)
    return file


def narrow(process: WasmProcess, fd: int, base: int, inheriting: int) -> None:
    """fd_fdstat_set_rights: ENOTCAPABLE for a right that the descriptor lacks."""
    rights = of(process, fd, process.task.fds.get(fd))
    if base & ~rights.base or inheriting & ~rights.inheriting:
        raise SysError(ENOTCAPABLE)
    process.rights[fd] = Rights(base, inheriting)


def check_request(process: WasmProcess, directory: int, base: int, inheriting: int) -> None:
    """ENOTCAPABLE when path_open asks for more than `directory` hands on."""
    parent = process.rights.get(directory)
    if parent is not None and (base | inheriting) & ~parent.inheriting:
        raise SysError(ENOTCAPABLE)


def grant(process: WasmProcess, directory: int, fd: int, file: OpenFile, base: int, inheriting: int) -> None:
    """Note the rights of a descriptor that path_open made through `directory`; the mode followed from `base`."""
    parent = process.rights.get(directory)
    limit = ALL if parent is None else parent.inheriting
    base = applicable(file) & limit & (base | ~_READ_WRITE)
    process.rights[fd] = Rights(base, inheriting & limit if file.stat().mode & S_IFMT == S_IFDIR else 0)
