"""fd_*: operations on open descriptors."""

from __future__ import annotations

from shellwasm.errors import EBADF, EFBIG, EINTR, EINVAL, ENAMETOOLONG, SysError
from shellwasm.vfs.base import O_APPEND, O_NONBLOCK, SEEK_CUR, UTIME_NOW, UTIME_OMIT
from shellwasm.wasi import rights, types
from shellwasm.wasi.memory import capacity, check, gather, iovecs, scatter, store, store_u32, store_u64
from shellwasm.wasi.rights import directory_for, file_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import DirEntry, OpenFile, Stat
    from shellwasm.wasi.process import WasmProcess

_O_DSYNC, _O_RSYNC_SYNC = 0o10000, 0o4010000
# fdflags: open(2) flags; what is synchronised on Linux is so here in any case
_FLAGS = (
    (types.FDFLAGS_APPEND, O_APPEND),
    (types.FDFLAGS_NONBLOCK, O_NONBLOCK),
    (types.FDFLAGS_DSYNC, _O_DSYNC),
    (types.FDFLAGS_RSYNC, _O_RSYNC_SYNC),
    (types.FDFLAGS_SYNC, _O_RSYNC_SYNC),
)
_ALL_FDFLAGS = 0x1F


def open_flags(fdflags: int) -> int:
    """open(2) flags of fdflags. EINVAL."""
    if fdflags & ~_ALL_FDFLAGS:
        raise SysError(EINVAL)
    result = 0
    for wasi, linux in _FLAGS:
        if fdflags & wasi:
            result |= linux
    return result


def fdflags_of(file: OpenFile) -> int:
    """The fdflags of an open file description."""
    flags = file.flags
    if not flags & (O_APPEND | O_NONBLOCK | _O_RSYNC_SYNC):
        return 0
    return sum(wasi for wasi, linux in _FLAGS if flags & linux == linux)


def filestat(status: Stat) -> bytes:
    """The filestat record of a Stat."""
    u64 = types.U64
    return types.FILESTAT.pack(
        status.dev & u64, status.ino & u64, types.filetype(status.mode), status.nlink, status.size,
        status.atime & u64, status.mtime & u64, status.ctime & u64,
    )  # fmt: skip


def new_times(atime: int, mtime: int, flags: int) -> tuple[int, int]:
    """(atime, mtime) for `utimens` from an fstflags record. EINVAL for contradictory or unknown flags."""
    if flags & ~0xF or flags & 3 == 3 or flags & 12 == 12:
        raise SysError(EINVAL)
    return (
        _new_time(atime, flags & types.FSTFLAGS_ATIM, flags & types.FSTFLAGS_ATIM_NOW),
        _new_time(mtime, flags & types.FSTFLAGS_MTIM, flags & types.FSTFLAGS_MTIM_NOW),
    )


def _new_time(value: int, given: int, now: int) -> int:
    if now:
        return UTIME_NOW
    if not given:
        return UTIME_OMIT
    if value > types.I64_MAX:
        raise SysError(EINVAL)
    return value


def fd_advise(process: WasmProcess, fd: int, offset: int, length: int, advice: int) -> int:
    """posix_fadvise(2), which changes nothing here. EBADF, EINVAL, ESPIPE."""
    file = file_for(process, fd, rights.FD_ADVISE)
    if advice > types.ADVICE_MAX or offset > types.I64_MAX or length > types.I64_MAX:
        raise SysError(EINVAL)
    file.seek(0, SEEK_CUR)
    return 0


def fd_allocate(process: WasmProcess, fd: int, offset: int, length: int) -> int:
    """posix_fallocate(2): the file is at least offset + length bytes long afterwards. EBADF, EFBIG, EINVAL, ENOSPC."""
    file = file_for(process, fd, rights.FD_ALLOCATE)
    if not length:
        raise SysError(EINVAL)
    if offset + length > types.I64_MAX:
        raise SysError(EFBIG)
    if not file.writable:
        raise SysError(EBADF)
    file.seek(0, SEEK_CUR)
    if offset + length > file.stat().size:
        file.truncate(offset + length)
    return 0


def fd_close(process: WasmProcess, fd: int) -> int:
    """close(2). EBADF."""
    table = process.task.fds
    if process.holds_locks:
        drop_locks(process, table.get(fd))
    table.close(fd)
    if process.rights or process.directories or process.preopens:
        process.forget(fd)
    return 0


def drop_locks(process: WasmProcess, file: OpenFile) -> None:
    """A process that closes any descriptor of a file loses its record locks on it (XSH fcntl)."""
    if file.location is not None:
        process.kernel.vfs.locks.drop_records(file.location.inode, process.task)


def fd_datasync(process: WasmProcess, fd: int) -> int:
    """fdatasync(2). EBADF, EIO."""
    file_for(process, fd, rights.FD_DATASYNC).sync()
    return 0


def fd_sync(process: WasmProcess, fd: int) -> int:
    """fsync(2). EBADF, EIO."""
    file_for(process, fd, rights.FD_SYNC).sync()
    return 0


def fd_fdstat_get(process: WasmProcess, fd: int, result: int) -> int:
    """Type, flags and rights. EBADF, EFAULT."""
    check(process, result, types.FDSTAT.size)
    file = process.file(fd)
    owned = rights.of(process, fd, file)
    kind = types.filetype(file.stat().mode)
    store(process, result, types.FDSTAT.pack(kind, fdflags_of(file), owned.base, owned.inheriting))
    return 0


def fd_fdstat_set_flags(process: WasmProcess, fd: int, flags: int) -> int:
    """fcntl(F_SETFL). EBADF, EINVAL."""
    file = file_for(process, fd, rights.FD_FDSTAT_SET_FLAGS)
    settable = O_APPEND | O_NONBLOCK | _O_RSYNC_SYNC
    file.flags = file.flags & ~settable | open_flags(flags)
    return 0


def fd_fdstat_set_rights(process: WasmProcess, fd: int, base: int, inheriting: int) -> int:
    """Give rights up. EBADF; ENOTCAPABLE for rights that the descriptor lacks."""
    rights.narrow(process, fd, base, inheriting)
    return 0


def fd_filestat_get(process: WasmProcess, fd: int, result: int) -> int:
    """fstat(2). EBADF, EFAULT."""
    check(process, result, types.FILESTAT.size)
    store(process, result, filestat(file_for(process, fd, rights.FD_FILESTAT_GET).stat()))
    return 0


def fd_filestat_set_size(process: WasmProcess, fd: int, size: int) -> int:
    """ftruncate(2). EBADF, EINVAL, EFBIG."""
    file = file_for(process, fd, rights.FD_FILESTAT_SET_SIZE)
    if size > types.I64_MAX:
        raise SysError(EINVAL)
    file.truncate(size)
    return 0


def fd_filestat_set_times(process: WasmProcess, fd: int, atime: int, mtime: int, flags: int) -> int:
    """futimens(3). EBADF, EINVAL, EPERM."""
    file = file_for(process, fd, rights.FD_FILESTAT_SET_TIMES)
    file.utimens(process.task, *new_times(atime, mtime, flags))
    return 0


def fd_pread(process: WasmProcess, fd: int, buffers: int, count: int, offset: int, result: int) -> int:
    """preadv(2). EBADF, EFAULT, EINVAL, ESPIPE."""
    check(process, result, 4)
    pairs = iovecs(process, buffers, count)
    file = file_for(process, fd, rights.FD_READ | rights.FD_SEEK)
    if offset > types.I64_MAX:
        raise SysError(EINVAL)
    if not file.readable:
        raise SysError(EBADF)
    data = file.pread(capacity(pairs), offset)
    scatter(process, pairs, data)
    store_u32(process, result, len(data))
    return 0


def fd_pwrite(process: WasmProcess, fd: int, buffers: int, count: int, offset: int, result: int) -> int:
    """pwritev(2). EBADF, EFAULT, EFBIG, EINVAL, ENOSPC, ESPIPE."""
    check(process, result, 4)
    data = gather(process, buffers, count)
    file = file_for(process, fd, rights.FD_WRITE | rights.FD_SEEK)
    if offset > types.I64_MAX:
        raise SysError(EINVAL)
    if not file.writable:
        raise SysError(EBADF)
    store_u32(process, result, file.pwrite(data, offset))
    return 0


def fd_read(process: WasmProcess, fd: int, buffers: int, count: int, result: int) -> int:
    """readv(2): sleeps as it does. EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EISDIR."""
    check(process, result, 4)
    pairs = iovecs(process, buffers, count)
    file = file_for(process, fd, rights.FD_READ)
    size = capacity(pairs)
    while True:
        try:
            if file.terminal:
                process.task.await_foreground(file)
            data = file.read(size, process.task.waiter)
            break
        except SysError as error:
            if error.errno != EINTR:
                raise
            process.interrupted()
    if data:
        scatter(process, pairs, data)
    store_u32(process, result, len(data))
    return 0


def fd_write(process: WasmProcess, fd: int, buffers: int, count: int, result: int) -> int:
    """writev(2): sleeps as it does. EPIPE with SIGPIPE; EAGAIN, EBADF, EFAULT, EFBIG, EINTR, EINVAL, ENOSPC."""
    check(process, result, 4)
    data = gather(process, buffers, count)
    file = file_for(process, fd, rights.FD_WRITE)
    while True:
        try:
            done = process.task.write_some(file, data)
            break
        except SysError as error:
            if error.errno != EINTR:
                raise
            process.interrupted()
    store_u32(process, result, done)
    return 0


def fd_prestat_get(process: WasmProcess, fd: int, result: int) -> int:
    """The length of a preopen's name. EBADF when it is none."""
    name = process.preopens.get(fd)
    if name is None:
        raise SysError(EBADF)
    store(process, result, types.PRESTAT.pack(0, len(name)))
    return 0


def fd_prestat_dir_name(process: WasmProcess, fd: int, address: int, length: int) -> int:
    """The name of a preopen, without a NUL. EBADF, ENAMETOOLONG when it does not fit."""
    name = process.preopens.get(fd)
    if name is None:
        raise SysError(EBADF)
    if length < len(name):
        raise SysError(ENAMETOOLONG)
    store(process, address, name)
    return 0


def fd_readdir(process: WasmProcess, fd: int, buffer: int, size: int, cookie: int, result: int) -> int:
    """Entries from number `cookie` on, the last one cut off where the buffer ends. EBADF, EFAULT, ENOTDIR.

    The directory is listed when `cookie` is 0: later calls go through that list, whatever changes meanwhile.
    """
    check(process, buffer, size)
    check(process, result, 4)
    file = directory_for(process, fd, rights.FD_READDIR)
    entries = process.directories.get(fd)
    if entries is None or not cookie:
        entries = process.directories[fd] = file.readdir()
    data = bytearray()
    for number in range(cookie + 1, len(entries) + 1):
        data += _dirent(entries[number - 1], number)
        if len(data) >= size:
            break
    store(process, buffer, bytes(data[:size]))
    store_u32(process, result, min(len(data), size))
    return 0


def _dirent(entry: DirEntry, number: int) -> bytes:
    kind = types.filetype(entry.kind)
    return types.DIRENT.pack(number, entry.ino & types.U64, len(entry.name), kind) + entry.name


def fd_renumber(process: WasmProcess, fd: int, to: int) -> int:
    """Move a descriptor to another open one's number, which is closed (dup2 and close). EBADF."""
    table = process.task.fds
    file = table.get(fd)
    replaced = table.get(to)
    if fd == to:
        return 0
    if process.holds_locks:
        drop_locks(process, replaced)
    table.put(to, file)
    table.close(fd)
    process.forget(to)
    for by_descriptor in (process.rights, process.directories, process.preopens):
        if fd in by_descriptor:
            by_descriptor[to] = by_descriptor.pop(fd)  # type: ignore[assignment]
    return 0


def fd_seek(process: WasmProcess, fd: int, offset: int, whence: int, result: int) -> int:
    """lseek(2). EBADF, EFAULT, EINVAL, ESPIPE."""
    check(process, result, 8)
    file = file_for(process, fd, rights.FD_SEEK)
    if whence > types.WHENCE_MAX:
        raise SysError(EINVAL)
    position = file.seek(types.signed64(offset), whence)
    if position > types.I64_MAX:
        raise SysError(EINVAL)
    store_u64(process, result, position)
    return 0


def fd_tell(process: WasmProcess, fd: int, result: int) -> int:
    """The offset. EBADF, EFAULT, ESPIPE."""
    check(process, result, 8)
    store_u64(process, result, file_for(process, fd, rights.FD_TELL).seek(0, SEEK_CUR))
    return 0


FUNCTIONS = {
    "fd_advise": ("iIIi", fd_advise),
    "fd_allocate": ("iII", fd_allocate),
    "fd_close": ("i", fd_close),
    "fd_datasync": ("i", fd_datasync),
    "fd_fdstat_get": ("ii", fd_fdstat_get),
    "fd_fdstat_set_flags": ("ii", fd_fdstat_set_flags),
    "fd_fdstat_set_rights": ("iII", fd_fdstat_set_rights),
    "fd_filestat_get": ("ii", fd_filestat_get),
    "fd_filestat_set_size": ("iI", fd_filestat_set_size),
    "fd_filestat_set_times": ("iIIi", fd_filestat_set_times),
    "fd_pread": ("iiiIi", fd_pread),
    "fd_prestat_get": ("ii", fd_prestat_get),
    "fd_prestat_dir_name": ("iii", fd_prestat_dir_name),
    "fd_pwrite": ("iiiIi", fd_pwrite),
    "fd_read": ("iiii", fd_read),
    "fd_readdir": ("iiiIi", fd_readdir),
    "fd_renumber": ("ii", fd_renumber),
    "fd_seek": ("iIii", fd_seek),
    "fd_sync": ("i", fd_sync),
    "fd_tell": ("ii", fd_tell),
    "fd_write": ("iiii", fd_write),
}
