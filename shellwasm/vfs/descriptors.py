"""The descriptors of a process as files: what /proc/PID/fd, and so /dev/fd and /dev/stdin, lead to."""

from __future__ import annotations

from shellwasm.errors import EACCES, ENOENT, SysError
from shellwasm.vfs.base import (
    S_IFCHR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    FileSystem,
    Inode,
    OpenFile,
    Stat,
)
from shellwasm.vfs.walk import Location, MountPoint, path_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.base import Location as AnyLocation


class DescriptorInode(Inode):
    """An open file that no name leads to (a pipe, the host's terminal); `OpenFile.reopen` says what opening gives."""

    __slots__ = ("file", "kind")

    def __init__(self, fs: FileSystem, file: OpenFile) -> None:
        self.fs = fs
        self.file = file
        self.kind = file.stat().mode & S_IFMT

    def stat(self) -> Stat:
        return self.file.stat()

    def set_mode(self, mode: int) -> None:
        raise SysError(EACCES)

    def set_owner(self, uid: int, gid: int) -> None:
        raise SysError(EACCES)

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        raise SysError(EACCES)

    def truncate(self, size: int) -> None:
        self.file.truncate(size)

    def permissions(self) -> tuple[int, int, int]:
        mode, uid, gid = super().permissions()
        return mode | 0o666, uid, gid  # who has the descriptor may use it; `open` checks its access mode

    def open(self, flags: int, caller: Caller, location: AnyLocation) -> OpenFile:
        return self.file.reopen(flags)


# devices that the caller may hand in as a stream, by Linux's number
_HOST_DEVICES = {
    0x103: b"/dev/null", 0x105: b"/dev/zero", 0x107: b"/dev/full", 0x108: b"/dev/random", 0x109: b"/dev/urandom",
}  # fmt: skip


class DescriptorLink(Inode):
    """The magic symlink of one descriptor."""

    __slots__ = ("_stat", "file")

    kind = S_IFLNK

    def __init__(self, fs: FileSystem, file: OpenFile, ino: int, uid: int, gid: int, now: int) -> None:
        self.fs = fs
        self.file = file
        mode = S_IFLNK | (0o500 if file.readable else 0) | (0o300 if file.writable else 0)
        self._stat = Stat(
            dev=fs.dev, ino=ino, mode=mode, uid=uid, gid=gid, size=64, blocks=0, atime=now, mtime=now, ctime=now
        )

    def stat(self) -> Stat:
        return self._stat

    def readlink(self, caller: Caller) -> bytes:
        return name_of(self.file, caller)

    def jump(self, caller: Caller) -> AnyLocation:
        place = self.file.location
        if place is not None:
            return place
        inode = DescriptorInode(self.fs, self.file)
        return Location(inode, None, b"", MountPoint(self.fs, inode, None, False))


def name_of(file: OpenFile, caller: Caller) -> bytes:
    """What readlink tells of a descriptor: the path, with ` (deleted)` if it has none any more, or `pipe:[7]`."""
    place = file.location
    if isinstance(place, Location):
        return _present_path(place, caller)
    stat = file.stat()
    if stat.mode & S_IFMT == S_IFCHR:
        return b"/dev/tty" if file.isatty() else _HOST_DEVICES.get(stat.rdev, b"/dev/char/%d" % stat.rdev)
    return b"%s:[%d]" % (b"pipe" if stat.mode & S_IFMT == S_IFIFO else b"anon_inode", stat.ino)


def _present_path(place: Location, caller: Caller) -> bytes:
    try:
        path = path_of(place, caller.root)  # type: ignore[arg-type]
    except SysError as error:
        if error.errno != ENOENT:
            raise
        return place.name + b" (deleted)"
    if place.inode.kind == S_IFREG and not place.inode.stat().nlink:
        return path + b" (deleted)"
    return path
