"""/proc: the processes and the system as files; what ps, top, free, uptime, pgrep, lsof, df and mount read."""

from __future__ import annotations

from shellwasm.errors import EACCES, EBADF, EINVAL, ENOENT, EPERM, ESRCH, SysError
from shellwasm.vfs import proctext
from shellwasm.vfs.base import (
    O_TRUNC,
    S_IFDIR,
    S_IFLNK,
    S_IFREG,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    DirEntry,
    FileSystem,
    Inode,
    OpenFile,
    Stat,
    StatFs,
)
from shellwasm.vfs.descriptors import DescriptorLink
from shellwasm.vfs.openfile import DirectoryFile, NodeFile
from shellwasm.vfs.walk import Location, path_of, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.base import Location as AnyLocation
    from shellwasm.vfs.mounts import MountTable
    from shellwasm.vfs.procsource import ProcessInfo, ProcSource, SystemInfo
    from shellwasm.wait import Waiter

    Maker = Callable[["ProcInode", bytes], Inode]

PROC_MAGIC = 0x9FA0


class ProcInode(Inode):
    """An entry of /proc. `ino` is made of the process and a hash of the name: stable while the process lives."""

    __slots__ = ("mode", "name", "task")

    fs: ProcFS

    def __init__(self, fs: ProcFS, name: bytes, mode: int, task: ProcessInfo | None = None) -> None:
        self.fs = fs
        self.name = name
        self.mode = mode
        self.task = task

    @property
    def ino(self) -> int:
        number = sum(byte * (31**at) for at, byte in enumerate(self.name, 1)) & 0xFFFFFF
        return (self.task.pid if self.task is not None else 0) << 24 | (number or 1)

    def stat(self) -> Stat:
        now = self.fs.now()
        owner = (self.task.euid, self.task.egid) if self.task is not None else (0, 0)
        links = 2 if self.kind == S_IFDIR else 1
        return Stat(
            dev=self.fs.dev, ino=self.ino, mode=self.kind | self.mode, nlink=links, uid=owner[0], gid=owner[1],
            blksize=1024, atime=now, mtime=now, ctime=now,
        )  # fmt: skip

    def set_mode(self, mode: int) -> None:
        raise SysError(EPERM)

    def set_owner(self, uid: int, gid: int) -> None:
        raise SysError(EPERM)

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        raise SysError(EPERM)

    def truncate(self, size: int) -> None:
        raise SysError(EPERM)


class ProcText(ProcInode):
    """A file whose bytes are made when it is opened."""

    __slots__ = ("render",)

    kind = S_IFREG

    def __init__(
        self,
        fs: ProcFS,
        name: bytes,
        render: Callable[[Caller], bytes],
        mode: int = 0o444,
        task: ProcessInfo | None = None,
    ) -> None:
        super().__init__(fs, name, mode, task)
        self.render = render

    def open(self, flags: int, caller: Caller, location: AnyLocation) -> OpenFile:
        if flags & O_TRUNC:
            raise SysError(EPERM)
        return TextFile(self, flags, location, self.render(caller))


class TextFile(NodeFile):
    """An open file of /proc: the text as it was at open."""

    __slots__ = ("position", "text")

    def __init__(self, inode: Inode, flags: int, location: AnyLocation, text: bytes) -> None:
        super().__init__(inode, flags, location)
        self.text = text
        self.position = 0

    def read(self, size: int, waiter: Waiter | None = None) -> bytes:
        data = self.pread(size, self.position)
        self.position += len(data)
        return data

    def pread(self, size: int, offset: int) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return self.text[offset : offset + size]

    def write(self, data: bytes | memoryview, waiter: Waiter | None = None) -> int:
        raise SysError(EPERM if self.writable else EBADF)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        return self.write(data)

    def seek(self, offset: int, whence: int) -> int:
        start = {SEEK_SET: 0, SEEK_CUR: self.position, SEEK_END: len(self.text)}.get(whence)
        if start is None or start + offset < 0:
            raise SysError(EINVAL)
        self.position = start + offset
        return self.position


class ProcLink(ProcInode):
    """A symlink; `place` makes it a magic one."""

    __slots__ = ("place", "target")

    kind = S_IFLNK

    def __init__(
        self, fs: ProcFS, name: bytes, target: Callable[[Caller], bytes], task: ProcessInfo | None = None,
        place: AnyLocation | None = None,
    ) -> None:  # fmt: skip
        super().__init__(fs, name, 0o777, task)
        self.target = target
        self.place = place

    def readlink(self, caller: Caller) -> bytes:
        return self.target(caller)

    def jump(self, caller: Caller) -> AnyLocation | None:
        return self.place


class ProcDir(ProcInode):
    """A directory with fixed names; each entry is made when it is asked for."""

    __slots__ = ("makers",)

    kind = S_IFDIR

    def __init__(
        self, fs: ProcFS, name: bytes, makers: dict[bytes, Maker], task: ProcessInfo | None = None, mode: int = 0o555
    ) -> None:
        super().__init__(fs, name, mode, task)
        self.makers = makers

    def lookup(self, name: bytes, caller: Caller) -> Inode:
        maker = self.makers.get(name)
        if maker is None:
            raise SysError(ENOENT)
        return maker(self, name)

    def readdir(self, caller: Caller) -> Iterable[DirEntry]:
        children = ((name, maker(self, name)) for name, maker in self.makers.items())
        return [DirEntry(name, child.stat().ino, child.kind) for name, child in children]

    def open(self, flags: int, caller: Caller, location: AnyLocation) -> OpenFile:
        return DirectoryFile(self, flags, location, caller)

    def create(self, name: bytes, mode: int, uid: int, gid: int, rdev: int = 0) -> Inode:
        raise SysError(ENOENT)

    def mkdir(self, name: bytes, mode: int, uid: int, gid: int) -> Inode:
        raise SysError(ENOENT)

    def symlink(self, name: bytes, target: bytes, uid: int, gid: int) -> Inode:
        raise SysError(ENOENT)

    def unlink(self, name: bytes) -> None:
        raise SysError(EPERM)

    def rmdir(self, name: bytes) -> None:
        raise SysError(EPERM)

    def rename(self, name: bytes, new_parent: Inode, new_name: bytes) -> None:
        raise SysError(EPERM)

    def link(self, name: bytes, inode: Inode) -> None:
        raise SysError(EPERM)


class ProcRoot(ProcDir):
    """/proc itself: the system's files, `self`, and a directory for each process."""

    __slots__ = ()

    def lookup(self, name: bytes, caller: Caller) -> Inode:
        if name in self.makers:
            return self.makers[name](self, name)
        if name == b"self":
            return self._self()
        if name.isdigit() and len(name) < 10 and not name.startswith(b"0"):
            return process_directory(self.fs, int(name))
        raise SysError(ENOENT)

    def _self(self) -> Inode:
        return ProcLink(self.fs, b"self", lambda caller: b"%d" % self.fs.kernel.pid_of(caller))

    def readdir(self, caller: Caller) -> Iterable[DirEntry]:
        entries = [*super().readdir(caller), DirEntry(b"self", self._self().stat().ino, S_IFLNK)]
        return entries + [DirEntry(b"%d" % pid, pid << 24 | 1, S_IFDIR) for pid in sorted(self.fs.kernel.pids())]


class DescriptorDir(ProcDir):
    """/proc/PID/fd: one magic link for each open descriptor."""

    __slots__ = ()

    def lookup(self, name: bytes, caller: Caller) -> Inode:
        if not name.isdigit() or len(name) > 9 or (name.startswith(b"0") and name != b"0"):
            raise SysError(ENOENT)
        return self._link(int(name), self._file(int(name), caller))

    def _file(self, fd: int, caller: Caller) -> OpenFile:
        assert self.task is not None
        try:
            if self.fs.kernel.pid_of(caller) == self.task.pid:
                return caller.descriptor(fd)
            check_same_user(self.task, caller)
            return dict(self.fs.kernel.descriptors(self.task.pid))[fd]
        except (KeyError, SysError) as error:
            if isinstance(error, SysError) and error.errno not in (EBADF, ESRCH):
                raise
            raise SysError(ENOENT) from None

    def _link(self, fd: int, file: OpenFile) -> DescriptorLink:
        assert self.task is not None
        ino = self.task.pid << 24 | 0x800000 | fd
        return DescriptorLink(self.fs, file, ino, self.task.euid, self.task.egid, self.fs.now())

    def readdir(self, caller: Caller) -> Iterable[DirEntry]:
        assert self.task is not None
        check_same_user(self.task, caller)
        return [
            DirEntry(b"%d" % fd, self.task.pid << 24 | 0x800000 | fd, S_IFLNK)
            for fd, _ in sorted(self.fs.kernel.descriptors(self.task.pid), key=lambda item: item[0])
        ]


def check_same_user(task: ProcessInfo, caller: Caller) -> None:
    """EACCES for a look into another user's process."""
    if caller.euid not in (0, task.euid):
        raise SysError(EACCES)


def _system_maker(fs: ProcFS, render: Callable[[SystemInfo], bytes]) -> Maker:
    return lambda above, name: ProcText(fs, name, lambda caller: render(fs.kernel.system()))


def _process_maker(fs: ProcFS, render: Callable[[ProcessInfo], bytes], mode: int, task: ProcessInfo) -> Maker:
    return lambda above, name: ProcText(fs, name, lambda caller: render(task), mode, task)


def _text_maker(fs: ProcFS, text: Callable[[], bytes], end: bytes = b"") -> Maker:
    return lambda above, name: ProcText(fs, name, lambda caller: text() + end)


def process_directory(fs: ProcFS, pid: int) -> ProcDir:
    """/proc/PID. ENOENT if there is no such process."""
    try:
        task = fs.kernel.process(pid)
    except SysError:
        raise SysError(ENOENT) from None
    makers: dict[bytes, Maker] = {
        name: _process_maker(fs, render, mode, task) for name, (mode, render) in proctext.PROCESS_FILES.items()
    }
    makers[b"mounts"] = lambda above, name: ProcText(fs, name, fs.mounts_text)
    makers[b"mountinfo"] = lambda above, name: ProcText(fs, name, fs.mountinfo_text)
    makers[b"fd"] = lambda above, name: DescriptorDir(fs, name, {}, task, 0o500)
    makers[b"exe"] = lambda above, name: ProcLink(fs, name, lambda caller: _exe(task), task)
    makers[b"cwd"] = lambda above, name: _place_link(fs, name, task, task.cwd)
    makers[b"root"] = lambda above, name: _place_link(fs, name, task, task.root)
    makers[b"task"] = lambda above, name: _threads(fs, task, makers)
    makers[b"net"] = lambda above, name: _network(fs, name)
    return ProcDir(fs, b"%d" % pid, makers, task)


def _threads(fs: ProcFS, task: ProcessInfo, makers: dict[bytes, Maker]) -> ProcDir:
    files = {name: maker for name, maker in makers.items() if name not in (b"task", b"net")}
    own: dict[bytes, Maker] = {b"%d" % task.pid: lambda above, name: ProcDir(fs, name, files, task)}
    return ProcDir(fs, b"task", own, task)


def _exe(task: ProcessInfo) -> bytes:
    if not task.exe:
        raise SysError(ENOENT)
    return task.exe


def _place_link(fs: ProcFS, name: bytes, task: ProcessInfo, place: AnyLocation | None) -> ProcLink:
    def target(caller: Caller) -> bytes:
        check_same_user(task, caller)
        if not isinstance(place, Location):
            raise SysError(ENOENT)
        return path_of(place, caller.root)  # type: ignore[arg-type]

    return ProcLink(fs, name, target, task, place)


def _network(fs: ProcFS, name: bytes) -> ProcDir:
    makers: dict[bytes, Maker] = {
        file: _text_maker(fs, lambda text=text: text)  # type: ignore[misc]
        for file, text in proctext.NET_FILES.items()
    }
    return ProcDir(fs, name, makers)


def _sysctl(fs: ProcFS, name: bytes) -> ProcDir:
    system = fs.kernel.system
    texts: dict[bytes, Callable[[], bytes]] = {
        b"hostname": lambda: system().hostname,
        b"ostype": lambda: system().ostype,
        b"osrelease": lambda: system().release,
        b"version": lambda: system().version,
        b"domainname": lambda: b"(none)",
        b"pid_max": lambda: b"4194304",
        b"ngroups_max": lambda: b"65536",
        b"threads-max": lambda: b"65536",
    }
    kernel = _texts(fs, texts)
    random = _texts(fs, {b"uuid": lambda: _uuid(fs.kernel.random(16)), b"boot_id": lambda: system().boot_id})
    kernel[b"random"] = lambda above, name: ProcDir(fs, name, random)
    folders: dict[bytes, Maker] = {b"kernel": lambda above, name: ProcDir(fs, name, kernel)}
    files = _texts(fs, {b"file-max": lambda: b"1048576", b"pipe-max-size": lambda: b"1048576"})
    folders[b"fs"] = lambda above, name: ProcDir(fs, name, files)
    return ProcDir(fs, name, folders)


def _texts(fs: ProcFS, texts: dict[bytes, Callable[[], bytes]]) -> dict[bytes, Maker]:
    return {name: _text_maker(fs, text, b"\n") for name, text in texts.items()}


def _uuid(noise: bytes) -> bytes:
    """A random UUID (RFC 9562, version 4) as text."""
    value = int.from_bytes(noise, "big") & ~(0xF000 << 64) & ~(0xC000 << 48) | 0x4000 << 64 | 0x8000 << 48
    text = b"%032x" % value
    return b"-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class ProcFS(FileSystem):
    """A /proc that asks `kernel` about processes and `mounts` about mounts."""

    __slots__ = ("kernel", "mounts")

    def __init__(self, kernel: ProcSource, mounts: MountTable) -> None:
        super().__init__(dev=0, type="proc", source="proc")
        self.kernel = kernel
        self.mounts = mounts
        makers: dict[bytes, Maker] = {
            name: _system_maker(self, render) for name, render in proctext.SYSTEM_FILES.items()
        }
        makers[b"sys"] = lambda above, name: _sysctl(self, name)
        makers[b"mounts"] = lambda above, name: ProcLink(self, name, lambda caller: b"self/mounts")
        makers[b"net"] = lambda above, name: ProcLink(self, name, lambda caller: b"self/net")
        self.root = ProcRoot(self, b"/", makers)

    def _rows(self, caller: Caller) -> list[tuple[bytes, bytes, bytes, bool, int, int]]:
        rows = []
        for mount in self.mounts:
            try:
                path = path_of(root_of(mount), caller.root)  # type: ignore[arg-type]
            except SysError:  # the directory that it lies in is gone
                continue
            if path.startswith(b"/"):
                above = mount.place.mount.fs.dev if mount.place is not None else 0
                source, kind = mount.fs.source.encode(errors="surrogateescape"), mount.fs.type.encode()
                rows.append((source, path, kind, mount.read_only, mount.fs.dev, above))
        return rows

    def mounts_text(self, caller: Caller) -> bytes:
        return proctext.mounts(self._rows(caller))

    def mountinfo_text(self, caller: Caller) -> bytes:
        return proctext.mountinfo(self._rows(caller))

    def statfs(self) -> StatFs:
        return StatFs(4096, 0, 0, 0, 0, PROC_MAGIC)
