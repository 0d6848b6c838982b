"""Host directories (and single files) as mounts: nothing outside them can be named, opened, listed or changed.

Each step goes from a directory descriptor to one name in it, never through a symlink; `..` and symlinks are resolved by
the VFS's walk in the guest's tree and never reach the host. Owners exist only in our table; setuid bits never do.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from stat import S_ISDIR, S_ISREG
from weakref import WeakValueDictionary

from shellwasm.errors import EACCES, EFBIG, EINVAL, ENOENT, ENXIO, EPERM, EROFS, MountError, SysError, strerror
from shellwasm.vfs.base import (
    O_ACCMODE,
    O_TRUNC,
    S_IFDIR,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    S_IFSOCK,
    DirEntry,
    FileSystem,
    Inode,
    Stat,
    StatFs,
)
from shellwasm.vfs.hostcall import (
    HAS_PROC,
    NO_SURPRISE,
    O_PATH,
    Handle,
    at,
    call,
    on,
    open_directory,
    open_place,
    reopen,
)
from shellwasm.vfs.hostfile import HostFile, OpenInode
from shellwasm.vfs.openfile import DirectoryFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from shellwasm.vfs.base import Caller, Location, OpenFile

MAX_HANDLES = 64  # host descriptors that one mount keeps for directories
INO_BITS = 48  # above them, a number for other host devices below the mount


class HostInode(Inode):
    """A file of the host, known by its directory and name; `key` is its (device, inode) there."""

    __slots__ = ("fresh", "key", "kind", "name", "parent")

    fs: HostFS

    def __init__(self, fs: HostFS, kind: int, parent: HostDir | None, name: bytes, key: tuple[int, int]) -> None:
        self.fs = fs
        self.kind = kind
        self.parent = parent
        self.name = name
        self.key = key
        self.fresh: Handle | None = None  # open for reading and writing, from `create` to `open`

    def _directory(self) -> Handle:
        return self.fs.handle(self.parent) if self.parent is not None else self.fs.top

    def host_stat(self) -> os.stat_result:
        return at(self._directory(), os.stat, self.name, follow_symlinks=False)

    def stat(self) -> Stat:
        return self.fs.guest_stat(self.host_stat())

    def held(self) -> Inode:
        return OpenInode(self, open_place(self._directory(), self.name)) if HAS_PROC else self

    def readlink(self, caller: Caller) -> bytes:
        if self.kind != S_IFLNK:
            raise SysError(EINVAL)
        target: bytes = at(self._directory(), os.readlink, self.name)
        return target

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        if self.kind != S_IFREG:  # host devices, FIFOs and sockets are shown, but never opened
            raise SysError(ENXIO if self.kind == S_IFSOCK else EACCES)
        handle, self.fresh = self.fresh or self.open_host(flags & O_ACCMODE), None
        file = HostFile(self, handle, flags, location)
        if flags & O_TRUNC:
            self.truncate(0)
        return file

    def open_host(self, access: int) -> Handle:
        """The regular file, opened; whatever has taken its name since the walk is refused unless it is one too."""
        if not HAS_PROC:
            handle = Handle(at(self._directory(), os.open, self.name, access | NO_SURPRISE))
            _check_regular(handle)
            return handle
        place = open_place(self._directory(), self.name)
        _check_regular(place)
        return reopen(place, access)

    def set_mode(self, mode: int) -> None:
        self.fs.check_writable()
        if self.kind not in (S_IFREG, S_IFDIR):
            raise SysError(EPERM)
        set_host_mode(self._directory(), self.name, mode)

    def set_owner(self, uid: int, gid: int) -> None:
        self.fs.check_writable()
        self.fs.set_owner(self.host_stat(), uid, gid)

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        self.fs.check_writable()
        now = self.host_stat()
        times = (now.st_atime_ns if atime is None else atime, now.st_mtime_ns if mtime is None else mtime)
        at(self._directory(), os.utime, self.name, ns=times, follow_symlinks=False)

    def truncate(self, size: int) -> None:
        self.fs.check_writable()
        self.fs.check_size(size)
        on(self.open_host(os.O_WRONLY), os.ftruncate, size)


class HostDir(HostInode):
    """A directory of the host; the inodes of its entries are remembered while somebody uses them."""

    __slots__ = ("children", "handle")

    def __init__(self, fs: HostFS, parent: HostDir | None, name: bytes, key: tuple[int, int]) -> None:
        super().__init__(fs, S_IFDIR, parent, name, key)
        self.children: WeakValueDictionary[bytes, HostInode] = WeakValueDictionary()
        self.handle: Handle | None = None

    def up(self) -> tuple[Inode, bytes] | None:
        return None if self.parent is None else (self.parent, self.name)

    def host_stat(self) -> os.stat_result:
        return on(self.fs.handle(self), os.fstat)

    def held(self) -> Inode:
        return OpenInode(self, self.fs.handle(self))

    def lookup(self, name: bytes, caller: Caller | None = None) -> HostInode:
        check_name(name)
        found = at(self.fs.handle(self), os.stat, name, follow_symlinks=False)
        key, kind = (found.st_dev, found.st_ino), found.st_mode & S_IFMT
        with self.fs.lock:
            child = self.children.get(name)
            if child is None or child.key != key or child.kind != kind:
                child = (
                    HostDir(self.fs, self, name, key) if kind == S_IFDIR else HostInode(self.fs, kind, self, name, key)
                )
                self.children[name] = child
        return child

    def readdir(self, caller: Caller | None = None) -> Iterable[DirEntry]:
        handle = self.fs.handle(self)
        if HAS_PROC:  # needs no search permission on the host, unlike `.`
            listing = reopen(handle, os.O_RDONLY | os.O_DIRECTORY)
        else:
            listing = Handle(at(handle, os.open, b".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))
        with on(listing, os.scandir) as entries:
            return [DirEntry(os.fsencode(entry.name), entry.inode(), _kind(entry)) for entry in entries]

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        return DirectoryFile(self, flags, location, caller)

    def _target(self, name: bytes) -> Handle:
        """This directory, for a change of the entry `name`."""
        self.fs.check_writable()
        check_name(name)
        return self.fs.handle(self)

    def create(self, name: bytes, mode: int, uid: int, gid: int, rdev: int = 0) -> HostInode:
        if mode & S_IFMT not in (0, S_IFREG):  # no FIFO, device or socket is ever made on the host
            raise SysError(EPERM)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_SURPRISE
        fresh = Handle(at(self._target(name), os.open, name, flags, mode & 0o777))
        on(fresh, os.fchmod, mode & 0o777)  # the host's umask is not the guest's
        self.fs.set_owner(on(fresh, os.fstat), uid, gid)
        child = self.lookup(name)
        child.fresh = fresh
        return child

    def mkdir(self, name: bytes, mode: int, uid: int, gid: int) -> HostInode:
        directory = self._target(name)
        at(directory, os.mkdir, name, 0o700)
        set_host_mode(directory, name, mode)
        child = self.lookup(name)
        self.fs.set_owner(child.host_stat(), uid, gid)
        return child

    def symlink(self, name: bytes, target: bytes, uid: int, gid: int) -> HostInode:
        at(self._target(name), os.symlink, target, name)
        child = self.lookup(name)
        self.fs.set_owner(child.host_stat(), uid, gid)
        return child

    def link(self, name: bytes, inode: Inode) -> None:
        assert isinstance(inode, HostInode)
        target = self._target(name)
        source = inode._directory()
        call(os.link, inode.name, name, src_dir_fd=source.fd, dst_dir_fd=target.fd, follow_symlinks=False)

    def unlink(self, name: bytes) -> None:
        directory = self._target(name)
        self.fs.forget_owner(directory, name)
        at(directory, os.unlink, name)
        self.children.pop(name, None)

    def rmdir(self, name: bytes) -> None:
        directory = self._target(name)
        self.fs.forget_owner(directory, name)
        at(directory, os.rmdir, name)
        self.children.pop(name, None)

    def rename(self, name: bytes, new_parent: Inode, new_name: bytes) -> None:
        assert isinstance(new_parent, HostDir)
        source, target = self._target(name), new_parent._target(new_name)
        child = self.children.get(name)
        call(os.rename, name, new_name, src_dir_fd=source.fd, dst_dir_fd=target.fd)
        with self.fs.lock:
            new_parent.children.pop(new_name, None)
            if child is not None:
                self.children.pop(name, None)
                child.parent, child.name = new_parent, new_name
                new_parent.children[new_name] = child


class HostFS(FileSystem):
    """A mount of the host's directory, or single file, `path`. MountError if there is none.

    Files that the guest has not chowned belong to `uid`:`gid`. `max_file` bounds the size of a file.
    """

    __slots__ = ("_device", "_kept", "gid", "host_path", "lock", "max_file", "owners", "top", "uid")

    root: HostInode

    def __init__(
        self, path: str | bytes | os.PathLike[str], *, read_only: bool = True, uid: int = 0, gid: int = 0, dev: int = 0,
        max_file: int | None = None,
    ) -> None:  # fmt: skip
        self.host_path = os.path.realpath(os.fsencode(path))
        super().__init__(dev=dev, type="host", source="host", read_only=read_only)  # the guest does not learn the path
        self.lock = threading.Lock()
        self.uid = uid
        self.gid = gid
        self.owners: dict[tuple[int, int], tuple[int, int]] = {}
        self.max_file = max_file
        self._kept: deque[HostDir] = deque()
        self.root = self._open_root()
        self._device = self.root.key[0]

    def _open_root(self) -> HostInode:
        if os.name != "posix":
            raise MountError("host directories can be mounted on POSIX hosts only")
        try:
            found = call(os.stat, self.host_path, follow_symlinks=False)
            key = found.st_dev, found.st_ino
            if S_ISDIR(found.st_mode):
                self.top = Handle(call(os.open, self.host_path, O_PATH | os.O_DIRECTORY | NO_SURPRISE))
                root = HostDir(self, None, b".", key)
                root.handle = self.top
                return root
            if not S_ISREG(found.st_mode):
                raise MountError(f"neither a directory nor a regular file: {os.fsdecode(self.host_path)}")
            above, name = os.path.split(self.host_path)
            self.top = Handle(call(os.open, above, O_PATH | os.O_DIRECTORY | NO_SURPRISE))
            return HostInode(self, S_IFREG, None, name, key)
        except SysError as error:
            raise MountError(f"cannot mount {os.fsdecode(self.host_path)}: {strerror(error.errno)}") from None

    def handle(self, directory: HostDir) -> Handle:
        """A host descriptor of `directory`, opened step by step from the nearest one above it that is open."""
        missing: list[HostDir] = []
        here = directory
        while (handle := here.handle) is None:  # read once: another thread may let go of it
            assert here.parent is not None
            missing.append(here)
            here = here.parent
        for step in reversed(missing):
            handle = self._open_step(handle, step)
        return handle

    def _open_step(self, parent: Handle, directory: HostDir) -> Handle:
        handle = open_directory(parent, directory.name)
        found = on(handle, os.fstat)
        if (found.st_dev, found.st_ino) != directory.key:  # another directory has that name by now
            raise SysError(ENOENT)
        with self.lock:
            directory.handle = handle
            self._kept.append(directory)
            if len(self._kept) > MAX_HANDLES:
                self._kept.popleft().handle = None
        return handle

    def guest_stat(self, found: os.stat_result) -> Stat:
        """What the guest sees: owners from the table, no setuid or setgid bit, no device number."""
        uid, gid = self.owners.get((found.st_dev, found.st_ino), (self.uid, self.gid))
        foreign = 0 if found.st_dev == self._device else found.st_dev << INO_BITS
        return Stat(
            dev=self.dev, ino=foreign ^ found.st_ino, mode=found.st_mode & ~0o6000, nlink=found.st_nlink, uid=uid,
            gid=gid, size=found.st_size, blksize=found.st_blksize, blocks=found.st_blocks, atime=found.st_atime_ns,
            mtime=found.st_mtime_ns, ctime=found.st_ctime_ns,
        )  # fmt: skip

    def set_owner(self, found: os.stat_result, uid: int, gid: int) -> None:
        """Remember an owner that the guest gave; the host is not told."""
        key = found.st_dev, found.st_ino
        if (uid, gid) == (self.uid, self.gid):
            self.owners.pop(key, None)
        else:
            self.owners[key] = uid, gid

    def forget_owner(self, directory: Handle, name: bytes) -> None:
        """A name is about to go: with the last one, the host may use its inode number for another file."""
        if self.owners:
            found = at(directory, os.stat, name, follow_symlinks=False)
            if found.st_nlink == 1 or S_ISDIR(found.st_mode):
                self.owners.pop((found.st_dev, found.st_ino), None)

    def check_writable(self) -> None:
        """EROFS on a read-only mount, whatever the way that led here."""
        if self.read_only:
            raise SysError(EROFS)

    def check_size(self, size: int) -> None:
        """EFBIG beyond `max_file`."""
        if self.max_file is not None and size > self.max_file:
            raise SysError(EFBIG)

    def statfs(self) -> StatFs:
        found = on(self.top, os.fstatvfs)
        return StatFs(found.f_frsize, found.f_blocks, found.f_bavail, found.f_files, found.f_favail, 0xEF53)

    def close(self) -> None:
        with self.lock:
            while self._kept:
                self._kept.popleft().handle = None


def check_name(name: bytes) -> None:
    """One component only, whatever went wrong above: the last wall before the host."""
    if name in (b"", b".", b"..") or b"/" in name or b"\0" in name:
        raise SysError(EINVAL)


def set_host_mode(directory: Handle, name: bytes, mode: int) -> None:
    """chmod of `name` itself, permission bits only; a symlink that took its place is not followed."""
    if not HAS_PROC:
        handle = Handle(at(directory, os.open, name, os.O_RDONLY | NO_SURPRISE))
        on(handle, os.fchmod, mode & 0o777)
        return
    place = open_place(directory, name)
    found = on(place, os.fstat)
    if not S_ISREG(found.st_mode) and not S_ISDIR(found.st_mode):
        raise SysError(EPERM)
    sticky = 0o1000 if S_ISDIR(found.st_mode) else 0
    call(os.chmod, b"/proc/self/fd/%d" % place.fd, mode & (0o777 | sticky))


def _check_regular(handle: Handle) -> None:
    if not S_ISREG(on(handle, os.fstat).st_mode):
        raise SysError(EACCES)


def _kind(entry: os.DirEntry[str]) -> int:
    """The type of a host entry; one that vanishes meanwhile counts as a file."""
    try:
        if entry.is_symlink():
            return S_IFLNK
        if entry.is_dir(follow_symlinks=False):
            return S_IFDIR
        if entry.is_file(follow_symlinks=False):
            return S_IFREG
        return entry.stat(follow_symlinks=False).st_mode & S_IFMT
    except FileNotFoundError:
        return S_IFREG
