"""path_*: operations on names below a directory descriptor.

A path must be relative, and its `..` must not lead above the directory (EPERM), unless that is the preopen `.`, which
is the current directory; symbolic links are followed by the VFS's own rules, within the sandbox.
"""

from __future__ import annotations

from shellwasm.errors import EINVAL, ELOOP, ENOENT, EPERM, SysError
from shellwasm.vfs.base import (
    O_CREAT,
    O_DIRECTORY,
    O_EXCL,
    O_NOFOLLOW,
    O_RDONLY,
    O_RDWR,
    O_TRUNC,
    O_WRONLY,
)
from shellwasm.wasi import rights, types
from shellwasm.wasi.fd import filestat, new_times, open_flags
from shellwasm.wasi.memory import check, path, store, store_u32
from shellwasm.wasi.rights import directory_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Location, OpenFile
    from shellwasm.wasi.process import WasmProcess

_OFLAGS = (
    (types.OFLAGS_CREAT, O_CREAT),
    (types.OFLAGS_DIRECTORY, O_DIRECTORY),
    (types.OFLAGS_EXCL, O_EXCL),
    (types.OFLAGS_TRUNC, O_TRUNC),
)
_ALL_OFLAGS = 0xF


def stay_below(text: bytes, may_climb: bool) -> bytes:
    """The path, unless it is absolute or climbs above where it starts: EPERM. ENOENT when it is empty."""
    if not text:
        raise SysError(ENOENT)
    if text[0] == 0x2F:
        raise SysError(EPERM)
    if b".." in text and not may_climb:
        depth = 0
        for part in text.split(b"/"):
            if part == b"..":
                depth -= 1
            elif part not in (b"", b"."):
                depth += 1
            if depth < 0:
                raise SysError(EPERM)
    return text


def _place(process: WasmProcess, fd: int, address: int, length: int, needed: int) -> tuple[Location, bytes]:
    """(directory, path below it) of a call's arguments."""
    text = path(process, address, length)
    location = directory_for(process, fd, needed).location
    assert location is not None
    return location, stay_below(text, process.preopens.get(fd) == b".")


def path_create_directory(process: WasmProcess, fd: int, address: int, length: int) -> int:
    """mkdirat(2)."""
    at, name = _place(process, fd, address, length, rights.PATH_CREATE_DIRECTORY)
    process.kernel.vfs.mkdir(process.task, name, 0o777, at=at)
    return 0


def path_filestat_get(process: WasmProcess, fd: int, flags: int, address: int, length: int, result: int) -> int:
    """fstatat(2)."""
    check(process, result, types.FILESTAT.size)
    at, name = _place(process, fd, address, length, rights.PATH_FILESTAT_GET)
    follow = bool(flags & types.LOOKUP_SYMLINK_FOLLOW)
    store(process, result, filestat(process.kernel.vfs.stat(process.task, name, follow=follow, at=at)))
    return 0


def path_filestat_set_times(
    process: WasmProcess, fd: int, flags: int, address: int, length: int, atime: int, mtime: int, fstflags: int
) -> int:
    """utimensat(2)."""
    at, name = _place(process, fd, address, length, rights.PATH_FILESTAT_SET_TIMES)
    follow = bool(flags & types.LOOKUP_SYMLINK_FOLLOW)
    process.kernel.vfs.utimens(process.task, name, *new_times(atime, mtime, fstflags), follow=follow, at=at)
    return 0


def path_link(
    process: WasmProcess, old_fd: int, flags: int, old_address: int, old_length: int, fd: int, address: int, length: int
) -> int:
    """linkat(2). EINVAL for a symbolic link that leads nowhere and should be followed, as wasmtime has it."""
    old_at, old = _place(process, old_fd, old_address, old_length, rights.PATH_LINK_SOURCE)
    at, name = _place(process, fd, address, length, rights.PATH_LINK_TARGET)
    follow = bool(flags & types.LOOKUP_SYMLINK_FOLLOW)
    vfs, task = process.kernel.vfs, process.task
    if follow:
        vfs.stat(task, old, follow=False, at=old_at)
        try:
            vfs.stat(task, old, at=old_at)
        except SysError as error:
            raise SysError(EINVAL if error.errno in (ENOENT, ELOOP) else error.errno) from None
    vfs.link(task, old, name, follow=follow, old_at=old_at, new_at=at)
    return 0


def path_open(
    process: WasmProcess, fd: int, flags: int, address: int, length: int, oflags: int, base: int, inheriting: int,
    fdflags: int, result: int,
) -> int:  # fmt: skip
    """openat(2): the lowest free descriptor. The access mode follows from the rights FD_READ and FD_WRITE."""
    check(process, result, 4)
    if oflags & ~_ALL_OFLAGS:
        raise SysError(EINVAL)
    needed = rights.PATH_OPEN
    needed |= rights.PATH_CREATE_FILE if oflags & types.OFLAGS_CREAT else 0
    needed |= rights.PATH_FILESTAT_SET_SIZE if oflags & types.OFLAGS_TRUNC else 0
    at, name = _place(process, fd, address, length, needed)
    base, inheriting = base & rights.ALL, inheriting & rights.ALL
    rights.check_request(process, fd, base, inheriting)
    how = open_flags(fdflags) | (0 if flags & types.LOOKUP_SYMLINK_FOLLOW else O_NOFOLLOW)
    for wasi, linux in _OFLAGS:
        if oflags & wasi:
            how |= linux
    file = _open(process, name, how, base, at)
    number = process.task.fds.add(file)
    rights.grant(process, fd, number, file, base, inheriting)
    store_u32(process, result, number)
    return 0


def _open(process: WasmProcess, name: bytes, how: int, base: int, at: Location) -> OpenFile:
    vfs, task = process.kernel.vfs, process.task
    writes = base & rights.FD_WRITE or how & O_TRUNC
    mode = (O_RDWR if base & rights.FD_READ else O_WRONLY) if writes else O_RDONLY
    return vfs.open(task, name, how | mode, at=at)


def path_readlink(process: WasmProcess, fd: int, address: int, length: int, buffer: int, size: int, result: int) -> int:
    """readlinkat(2): cut off where the buffer ends."""
    check(process, buffer, size)
    check(process, result, 4)
    at, name = _place(process, fd, address, length, rights.PATH_READLINK)
    target = process.kernel.vfs.readlink(process.task, name, at=at)[:size]
    store(process, buffer, target)
    store_u32(process, result, len(target))
    return 0


def path_remove_directory(process: WasmProcess, fd: int, address: int, length: int) -> int:
    """unlinkat(2) with AT_REMOVEDIR."""
    at, name = _place(process, fd, address, length, rights.PATH_REMOVE_DIRECTORY)
    process.kernel.vfs.rmdir(process.task, name, at=at)
    return 0


def path_rename(
    process: WasmProcess, old_fd: int, old_address: int, old_length: int, fd: int, address: int, length: int
) -> int:
    """renameat(2)."""
    old_at, old = _place(process, old_fd, old_address, old_length, rights.PATH_RENAME_SOURCE)
    at, name = _place(process, fd, address, length, rights.PATH_RENAME_TARGET)
    process.kernel.vfs.rename(process.task, old, name, old_at=old_at, new_at=at)
    return 0


def path_symlink(process: WasmProcess, old_address: int, old_length: int, fd: int, address: int, length: int) -> int:
    """symlinkat(2). EPERM for an absolute target."""
    target = path(process, old_address, old_length)
    at, name = _place(process, fd, address, length, rights.PATH_SYMLINK)
    if target[:1] == b"/":
        raise SysError(EPERM)
    process.kernel.vfs.symlink(process.task, target, name, at=at)
    return 0


def path_unlink_file(process: WasmProcess, fd: int, address: int, length: int) -> int:
    """unlinkat(2)."""
    at, name = _place(process, fd, address, length, rights.PATH_UNLINK_FILE)
    process.kernel.vfs.unlink(process.task, name, at=at)
    return 0


FUNCTIONS = {
    "path_create_directory": ("iii", path_create_directory),
    "path_filestat_get": ("iiiii", path_filestat_get),
    "path_filestat_set_times": ("iiiiIIi", path_filestat_set_times),
    "path_link": ("iiiiiii", path_link),
    "path_open": ("iiiiiIIii", path_open),
    "path_readlink": ("iiiiii", path_readlink),
    "path_remove_directory": ("iii", path_remove_directory),
    "path_rename": ("iiiiii", path_rename),
    "path_symlink": ("iiiii", path_symlink),
    "path_unlink_file": ("iii", path_unlink_file),
}
