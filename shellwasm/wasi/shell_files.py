"""Module `shellwasm`, files: names, modes, owners, times, the current directory (docs/wasm-imports.md)."""

from __future__ import annotations

from struct import Struct

from shellwasm.errors import EBADF, EINVAL, EISDIR, ENOENT, ENOTDIR, EPERM, ERANGE, SysError
from shellwasm.vfs.base import (
    NAME_MAX,
    O_APPEND,
    O_CREAT,
    O_DIRECTORY,
    O_EXCL,
    O_NOFOLLOW,
    O_NONBLOCK,
    O_PATH,
    O_RDONLY,
    O_RDWR,
    O_TRUNC,
    O_WRONLY,
    S_IFBLK,
    S_IFCHR,
    S_IFMT,
    S_IFREG,
    UTIME_NOW,
    UTIME_OMIT,
)
from shellwasm.wasi.memory import check, load, path, store
from shellwasm.wasi.types import I64_MAX, U64, signed64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Location, OpenFile, Stat
    from shellwasm.wasi.process import WasmProcess

CURRENT = 0xFFFFFFFF  # -1 as a directory descriptor
KEEP = 0xFFFFFFFF  # -1 as an owner

# wasi-libc's O_* and what they are on Linux
_ACCESS_MASK, _ACCESS = 0x1E000000, {0x10000000: O_WRONLY, 0x14000000: O_RDWR}
_SEARCH = 0x08000000
_OPEN_FLAGS = (
    (0x0001, O_APPEND),
    (0x0004, O_NONBLOCK),
    (0x1000, O_CREAT),
    (0x2000, O_DIRECTORY),
    (0x4000, O_EXCL),
    (0x8000, O_TRUNC),
    (0x01000000, O_NOFOLLOW),
)
O_CLOEXEC = 0x40000000
_ACCESS_NAMES = {O_RDONLY: 0x04000000, O_WRONLY: 0x10000000, O_RDWR: 0x14000000}

_STAT = Struct("<QQQIIIxxxxQqixxxxqqixxxxqixxxxqixxxx")
STAT_SIZE = 144
_TIMESPECS = Struct("<qixxxxqixxxx")
_STATFS = Struct("<8Q")
_NS = 1_000_000_000


def location_of(file: OpenFile) -> Location:
    """Where the open directory is. ENOTDIR."""
    if file.location is None:
        raise SysError(ENOTDIR)
    return file.location


def _at(process: WasmProcess, fd: int, text: bytes) -> Location | None:
    """The directory that a path starts at; None for the current one."""
    if fd == CURRENT or text[:1] == b"/":
        return None
    return location_of(process.task.fds.get(fd))


def _named(process: WasmProcess, fd: int, address: int, length: int) -> tuple[bytes, Location | None]:
    """(path, directory it starts at). ENOENT for the empty path."""
    text = path(process, address, length)
    if not text:
        raise SysError(ENOENT)
    return text, _at(process, fd, text)


def _open_file(process: WasmProcess, fd: int) -> OpenFile:
    """The file of a call without a path. ENOENT when there is no descriptor either."""
    if fd == CURRENT:
        raise SysError(ENOENT)
    return process.task.fds.get(fd)


def open_(process: WasmProcess, fd: int, address: int, length: int, flags: int, mode: int) -> int:
    """open(2), openat(2): the lowest free descriptor."""
    text, at = _named(process, fd, address, length)
    how = _ACCESS.get(flags & _ACCESS_MASK, O_RDONLY)
    for wasi, linux in _OPEN_FLAGS:
        if flags & wasi:
            how |= linux
    if flags & _SEARCH and how & O_DIRECTORY:
        how |= O_PATH
    task = process.task
    file = process.kernel.vfs.open(task, text, how, mode & 0o7777, at=at)
    return task.fds.add(file, cloexec=bool(flags & O_CLOEXEC))


def pack_stat(status: Stat) -> bytes:
    """wasi-libc's struct stat."""
    atime, mtime, ctime = divmod(status.atime, _NS), divmod(status.mtime, _NS), divmod(status.ctime, _NS)
    return _STAT.pack(
        status.dev & U64, status.ino & U64, status.nlink, status.mode, status.uid & KEEP, status.gid & KEEP,
        status.rdev & U64, status.size, status.blksize, status.blocks, *atime, *mtime, *ctime,
    ).ljust(STAT_SIZE, b"\0")  # fmt: skip


def stat(process: WasmProcess, fd: int, address: int, length: int, nofollow: int, result: int) -> int:
    """stat(2), lstat(2), fstat(2)."""
    check(process, result, STAT_SIZE)
    if not length:
        status = _open_file(process, fd).stat()
    else:
        text, at = _named(process, fd, address, length)
        status = process.kernel.vfs.stat(process.task, text, follow=not nofollow, at=at)
    store(process, result, pack_stat(status))
    return 0


def unlink(process: WasmProcess, fd: int, address: int, length: int, what: int) -> int:
    """unlink(2) for `what` 0, rmdir(2) for 1, remove(3) for 2."""
    text, at = _named(process, fd, address, length)
    vfs, task = process.kernel.vfs, process.task
    if what > 2:
        raise SysError(EINVAL)
    if what == 1:
        vfs.rmdir(task, text, at=at)
        return 0
    try:
        vfs.unlink(task, text, at=at)
    except SysError as error:
        if what == 0 or error.errno != EISDIR:
            raise
        vfs.rmdir(task, text, at=at)
    return 0


def mkdir(process: WasmProcess, fd: int, address: int, length: int, mode: int) -> int:
    """mkdir(2)."""
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.mkdir(process.task, text, mode & 0o7777, at=at)
    return 0


def mknod(process: WasmProcess, fd: int, address: int, length: int, mode: int, device: int) -> int:
    """mknod(2), for regular files and FIFOs; devices are EPERM."""
    text, at = _named(process, fd, address, length)
    if mode & S_IFMT in (S_IFCHR, S_IFBLK):
        raise SysError(EPERM)
    kind = mode & S_IFMT or S_IFREG
    process.kernel.vfs.mknod(process.task, text, kind | mode & 0o7777, device, at=at)
    return 0


def chmod(process: WasmProcess, fd: int, address: int, length: int, nofollow: int, mode: int) -> int:
    """chmod(2), fchmod(2)."""
    if not length:
        _open_file(process, fd).chmod(process.task, mode & 0o7777)
        return 0
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.chmod(process.task, text, mode & 0o7777, follow=not nofollow, at=at)
    return 0


def chown(process: WasmProcess, fd: int, address: int, length: int, nofollow: int, uid: int, gid: int) -> int:
    """chown(2), lchown(2), fchown(2); -1 keeps an id."""
    owner = -1 if uid == KEEP else uid
    group = -1 if gid == KEEP else gid
    if not length:
        _open_file(process, fd).chown(process.task, owner, group)
        return 0
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.chown(process.task, text, owner, group, follow=not nofollow, at=at)
    return 0


def utimens(process: WasmProcess, fd: int, address: int, length: int, nofollow: int, times: int) -> int:
    """utimensat(2), futimens(3)."""
    atime, mtime = _times(process, times)
    if not length:
        _open_file(process, fd).utimens(process.task, atime, mtime)
        return 0
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.utimens(process.task, text, atime, mtime, follow=not nofollow, at=at)
    return 0


def _times(process: WasmProcess, address: int) -> tuple[int, int]:
    if not address:
        return UTIME_NOW, UTIME_NOW
    numbers = _TIMESPECS.unpack(load(process, address, _TIMESPECS.size))
    return _time(numbers[0], numbers[1]), _time(numbers[2], numbers[3])


def _time(seconds: int, nanoseconds: int) -> int:
    if nanoseconds in (UTIME_NOW, UTIME_OMIT):
        return nanoseconds
    value: int = seconds * _NS + nanoseconds
    if not 0 <= nanoseconds < _NS or not 0 <= value <= I64_MAX:
        raise SysError(EINVAL)
    return value


def truncate(process: WasmProcess, fd: int, address: int, length: int, size: int) -> int:
    """truncate(2), ftruncate(2)."""
    wanted = signed64(size)
    if wanted < 0:
        raise SysError(EINVAL)
    if not length:
        _open_file(process, fd).truncate(wanted)
        return 0
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.truncate(process.task, text, wanted, at=at)
    return 0


def access(process: WasmProcess, fd: int, address: int, length: int, mode: int, flags: int) -> int:
    """access(2), faccessat(2) with AT_EACCESS for `flags` 1."""
    text, at = _named(process, fd, address, length)
    if mode & ~7:
        raise SysError(EINVAL)
    process.kernel.vfs.access(process.task, text, mode, effective=bool(flags & 1), at=at)
    return 0


def rename(
    process: WasmProcess, old_fd: int, old_address: int, old_length: int, fd: int, address: int, length: int
) -> int:
    """rename(2)."""
    old, old_at = _named(process, old_fd, old_address, old_length)
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.rename(process.task, old, text, old_at=old_at, new_at=at)
    return 0


def link(
    process: WasmProcess,
    old_fd: int,
    old_address: int,
    old_length: int,
    fd: int,
    address: int,
    length: int,
    follow: int,
) -> int:
    """link(2), linkat(2)."""
    old, old_at = _named(process, old_fd, old_address, old_length)
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.link(process.task, old, text, follow=bool(follow), old_at=old_at, new_at=at)
    return 0


def symlink(process: WasmProcess, old_address: int, old_length: int, fd: int, address: int, length: int) -> int:
    """symlink(2)."""
    target = path(process, old_address, old_length)
    text, at = _named(process, fd, address, length)
    process.kernel.vfs.symlink(process.task, target, text, at=at)
    return 0


def readlink(process: WasmProcess, fd: int, address: int, length: int, buffer: int, size: int) -> int:
    """readlink(2): bytes written, cut off where the buffer ends."""
    check(process, buffer, size)
    text, at = _named(process, fd, address, length)
    target = process.kernel.vfs.readlink(process.task, text, at=at)[:size]
    store(process, buffer, target)
    return len(target)


def realpath(process: WasmProcess, address: int, length: int, buffer: int, size: int) -> int:
    """realpath(3): bytes written, without a NUL. ERANGE."""
    check(process, buffer, size)
    text, _ = _named(process, CURRENT, address, length)
    return _put(process, process.kernel.vfs.realpath(process.task, text), buffer, size)


def _put(process: WasmProcess, text: bytes, buffer: int, size: int) -> int:
    if len(text) > size:
        raise SysError(ERANGE)
    store(process, buffer, text)
    return len(text)


def chdir(process: WasmProcess, fd: int, address: int, length: int) -> int:
    """chdir(2), fchdir(2)."""
    task, vfs = process.task, process.kernel.vfs
    if not length:
        task.cwd = vfs.directory(task, b".", at=location_of(_open_file(process, fd)))
        return 0
    text, at = _named(process, fd, address, length)
    task.cwd = vfs.directory(task, text, at=at)
    return 0


def getcwd(process: WasmProcess, buffer: int, size: int) -> int:
    """getcwd(3): bytes written, without a NUL. ENOENT when it was removed, ERANGE."""
    check(process, buffer, size)
    task = process.task
    return _put(process, process.kernel.vfs.path_of(task.cwd, task.root), buffer, size)


def chroot(process: WasmProcess, address: int, length: int) -> int:
    """chroot(2). EPERM unless root."""
    text, _ = _named(process, CURRENT, address, length)
    task = process.task
    if task.euid:
        raise SysError(EPERM)
    task.root = process.kernel.vfs.directory(task, text)
    return 0


def statfs(process: WasmProcess, fd: int, address: int, length: int, result: int) -> int:
    """statvfs(3); fstatvfs(3) for `length` 0."""
    check(process, result, _STATFS.size)
    vfs, task = process.kernel.vfs, process.task
    if length:
        text, at = _named(process, fd, address, length)
        status = vfs.statfs(task, text, at=at)
    else:
        location = _open_file(process, fd).location
        if location is None:
            raise SysError(EBADF)
        status = location.inode.fs.statfs()
    numbers = (
        status.block_size, status.blocks, status.free, status.free, status.files, status.files_free, NAME_MAX,
        status.type,
    )  # fmt: skip
    store(process, result, _STATFS.pack(*[number & U64 for number in numbers]))
    return 0


def libc_flags(flags: int) -> int:
    """Access mode, O_APPEND and O_NONBLOCK of open(2) flags, as wasi-libc spells them."""
    return _ACCESS_NAMES[flags & 3] | (1 if flags & O_APPEND else 0) | (4 if flags & O_NONBLOCK else 0)


FUNCTIONS = {
    "open": ("iiiii", open_),
    "stat": ("iiiii", stat),
    "unlink": ("iiii", unlink),
    "mkdir": ("iiii", mkdir),
    "mknod": ("iiiiI", mknod),
    "chmod": ("iiiii", chmod),
    "chown": ("iiiiii", chown),
    "utimens": ("iiiii", utimens),
    "truncate": ("iiiI", truncate),
    "access": ("iiiii", access),
    "rename": ("iiiiii", rename),
    "link": ("iiiiiii", link),
    "symlink": ("iiiii", symlink),
    "readlink": ("iiiii", readlink),
    "realpath": ("iiii", realpath),
    "chdir": ("iii", chdir),
    "getcwd": ("ii", getcwd),
    "chroot": ("ii", chroot),
    "statfs": ("iiii", statfs),
}
