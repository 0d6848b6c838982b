"""VFS: the one way into all filesystems; each call walks, checks, and asks the inode."""

from __future__ import annotations

from shellwasm.errors import (
    EACCES,
    EBUSY,
    EEXIST,
    EINVAL,
    EISDIR,
    ELOOP,
    ENOENT,
    ENOTDIR,
    ENOTEMPTY,
    EOPNOTSUPP,
    EPERM,
    EXDEV,
    SysError,
)
from shellwasm.vfs.access import (
    allowed,
    change_mode,
    change_owner,
    change_times,
    check,
    check_change,
    check_delete,
    check_link_source,
    check_writable,
    new_owner,
)
from shellwasm.vfs.base import (
    O_ACCMODE,
    O_CREAT,
    O_DIRECTORY,
    O_EXCL,
    O_NOFOLLOW,
    O_PATH,
    O_TRUNC,
    R_OK,
    S_IFDIR,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    SYMLOOP_MAX,
    W_OK,
    X_OK,
    DirEntry,
    FileSystem,
    OpenFile,
    Stat,
    StatFs,
)
from shellwasm.vfs.locks import LockTable
from shellwasm.vfs.mounts import MountTable
from shellwasm.vfs.openfile import PathFile
from shellwasm.vfs.walk import Location, check_path, find, path_of, resolve, resolve_parent, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.base import Location as AnyLocation

_WANT = (R_OK, W_OK, R_OK | W_OK, R_OK | W_OK)  # by access mode


class VFS:
    """Implements `vfs.base.VirtualFileSystem` over a mount table; any number of threads may call."""

    __slots__ = ("locks", "mounts")

    def __init__(self, root: FileSystem) -> None:
        self.mounts = MountTable(root)
        self.locks = LockTable()

    @property
    def root(self) -> Location:
        """The root directory of the whole tree."""
        return root_of(self.mounts.root)

    # ---------------------------------------------------------------- open

    def open(
        self, caller: Caller, path: bytes, flags: int, mode: int = 0o666, *, at: AnyLocation | None = None
    ) -> OpenFile:
        """open(2): the new description holds no reference yet (the descriptor table takes the first)."""
        if flags & O_CREAT and not flags & O_PATH:
            return self._open_or_create(caller, path, flags, mode, at)
        return self._open_place(caller, resolve(caller, path, at, not flags & O_NOFOLLOW), flags)  # type: ignore[arg-type]

    def _open_place(self, caller: Caller, place: Location, flags: int) -> OpenFile:
        inode = place.inode
        kind = inode.kind
        if flags & O_DIRECTORY and kind != S_IFDIR:
            raise SysError(ENOTDIR)
        if flags & O_PATH:
            return PathFile(inode.held(), flags, place)
        if kind == S_IFLNK:
            raise SysError(ELOOP)
        want = _WANT[flags & O_ACCMODE] | (W_OK if flags & O_TRUNC else 0)
        if kind == S_IFDIR and (want & W_OK or flags & O_CREAT):
            raise SysError(EISDIR)
        if want & W_OK and kind == S_IFREG:
            check_writable(place)
        if caller.euid:
            check(caller, inode, want)
        return inode.open(flags, caller, place)

    def _open_or_create(self, caller: Caller, path: bytes, flags: int, mode: int, at: AnyLocation | None) -> OpenFile:
        if flags & O_DIRECTORY:
            raise SysError(EINVAL)
        links = 0
        while True:
            directory, name, slash = resolve_parent(caller, path, at, links)  # type: ignore[arg-type]
            if name in (b"", b".", b".."):
                raise SysError(EEXIST if flags & O_EXCL else EISDIR)
            if slash:
                raise SysError(EISDIR)
            place = find(caller, directory, name)
            if place is None:
                made = self._create(caller, directory, name, flags, mode)
                if made is not None:
                    return made
                continue  # somebody else was faster
            if flags & O_EXCL:
                raise SysError(EEXIST)
            if place.inode.kind != S_IFLNK or flags & O_NOFOLLOW:
                return self._open_place(caller, place, flags)
            links += 1
            if links > SYMLOOP_MAX:
                raise SysError(ELOOP)
            goal = place.inode.jump(caller)
            if goal is not None:
                return self._open_place(caller, goal, flags)  # type: ignore[arg-type]
            path, at = place.inode.readlink(caller), directory

    def _create(self, caller: Caller, directory: Location, name: bytes, flags: int, mode: int) -> OpenFile | None:
        """Make a regular file and open it; None if the name is taken by now and that is no error."""
        check_writable(directory)
        check_change(caller, directory.inode)
        mode, uid, gid = new_owner(caller, directory.inode, mode & 0o7777 | S_IFREG)
        try:
            inode = directory.inode.create(name, mode, uid, gid)
        except SysError as error:
            if error.errno != EEXIST or flags & O_EXCL:
                raise
            return None
        return inode.open(flags & ~O_TRUNC, caller, Location(inode, directory, name, directory.mount))

    # ---------------------------------------------------------------- looking

    def stat(self, caller: Caller, path: bytes, *, follow: bool = True, at: AnyLocation | None = None) -> Stat:
        """stat(2), or lstat(2) without `follow`."""
        return resolve(caller, path, at, follow).inode.stat()  # type: ignore[arg-type]

    def locate(self, caller: Caller, path: bytes, *, follow: bool = True, at: AnyLocation | None = None) -> Location:
        """The place that `path` names."""
        return resolve(caller, path, at, follow)  # type: ignore[arg-type]

    def access(
        self, caller: Caller, path: bytes, mode: int, *, effective: bool = False, at: AnyLocation | None = None
    ) -> None:
        """access(2) by the real ids, faccessat(2) with AT_EACCESS by the effective ones."""
        place = resolve(caller, path, at)  # type: ignore[arg-type]
        if mode & ~(R_OK | W_OK | X_OK):
            raise SysError(EINVAL)
        uid, gid = caller.euid, caller.egid
        if not effective:
            uid, gid = getattr(caller, "uid", uid), getattr(caller, "gid", gid)
        if mode and not allowed(place.inode, mode, uid, gid, caller.groups):
            raise SysError(EACCES)
        if mode & W_OK and place.inode.kind in (S_IFREG, S_IFDIR, S_IFLNK):
            check_writable(place)

    def readlink(self, caller: Caller, path: bytes, *, at: AnyLocation | None = None) -> bytes:
        """readlink(2). EINVAL if it is not a symlink."""
        return resolve(caller, path, at, False).inode.readlink(caller)  # type: ignore[arg-type]

    def listdir(self, caller: Caller, path: bytes) -> list[DirEntry]:
        """The names in a directory that `caller` may read, without `.` and `..`."""
        place = resolve(caller, path)
        if place.inode.kind != S_IFDIR:
            raise SysError(ENOTDIR)
        if caller.euid:
            check(caller, place.inode, R_OK)
        return place.entries(caller)

    def statfs(self, caller: Caller, path: bytes, *, at: AnyLocation | None = None) -> StatFs:
        """statvfs(3) of the filesystem that holds `path`."""
        return resolve(caller, path, at).mount.fs.statfs()  # type: ignore[arg-type]

    def directory(self, caller: Caller, path: bytes, *, at: AnyLocation | None = None) -> Location:
        """The directory `path`, for chdir and chroot: ENOTDIR; EACCES unless the caller may search it."""
        place = resolve(caller, path, at)  # type: ignore[arg-type]
        if place.inode.kind != S_IFDIR:
            raise SysError(ENOTDIR)
        check(caller, place.inode, X_OK)
        return place

    def path_of(self, location: AnyLocation, root: AnyLocation) -> bytes:
        """The absolute path of a location seen from `root` (getcwd). ENOENT when it was removed."""
        return path_of(location, root)  # type: ignore[arg-type]

    def realpath(self, caller: Caller, path: bytes) -> bytes:
        """realpath(3): all of `path` must exist."""
        return path_of(resolve(caller, path), caller.root)  # type: ignore[arg-type]

    # ---------------------------------------------------------------- making names

    def _vacancy(
        self, caller: Caller, path: bytes, at: AnyLocation | None, *, directory: bool = False
    ) -> tuple[Location, bytes]:
        """Where a new name goes. Linux's order of errors: EEXIST, ENOENT (a slash after it), EROFS."""
        place, name, slash = resolve_parent(caller, path, at)  # type: ignore[arg-type]
        if name in (b"", b".", b"..") or find(caller, place, name) is not None:
            raise SysError(EEXIST)
        if slash and not directory:
            raise SysError(ENOENT)
        check_writable(place)
        return place, name

    def mkdir(self, caller: Caller, path: bytes, mode: int, *, at: AnyLocation | None = None) -> None:
        """mkdir(2)."""
        place, name = self._vacancy(caller, path, at, directory=True)
        check_change(caller, place.inode)
        mode, uid, gid = new_owner(caller, place.inode, mode & 0o1777 | S_IFDIR)
        place.inode.mkdir(name, mode, uid, gid)

    def mknod(self, caller: Caller, path: bytes, mode: int, rdev: int = 0, *, at: AnyLocation | None = None) -> None:
        """mknod(2): a regular file or a FIFO. EPERM for devices and sockets, EINVAL for directories."""
        kind = mode & S_IFMT or S_IFREG
        if kind in (S_IFDIR, S_IFLNK):
            raise SysError(EPERM if kind == S_IFDIR else EINVAL)
        place, name = self._vacancy(caller, path, at)
        check_change(caller, place.inode)
        mode, uid, gid = new_owner(caller, place.inode, mode & 0o7777 | kind)
        place.inode.create(name, mode, uid, gid, rdev)

    def symlink(self, caller: Caller, target: bytes, path: bytes, *, at: AnyLocation | None = None) -> None:
        """symlink(2)."""
        check_path(target)
        place, name = self._vacancy(caller, path, at)
        check_change(caller, place.inode)
        _, uid, gid = new_owner(caller, place.inode, S_IFLNK)
        place.inode.symlink(name, target, uid, gid)

    def link(
        self, caller: Caller, old: bytes, new: bytes, *, follow: bool = False,
        old_at: AnyLocation | None = None, new_at: AnyLocation | None = None,
    ) -> None:  # fmt: skip
        """link(2): EXDEV across mounts, EPERM for directories."""
        source = resolve(caller, old, old_at, follow)  # type: ignore[arg-type]
        place, name = self._vacancy(caller, new, new_at)
        if source.mount is not place.mount:
            raise SysError(EXDEV)
        check_link_source(caller, source.inode)
        check_change(caller, place.inode)
        if source.inode.kind == S_IFDIR:
            raise SysError(EPERM)
        place.inode.link(name, source.inode)

    # ---------------------------------------------------------------- removing and renaming

    def unlink(self, caller: Caller, path: bytes, *, at: AnyLocation | None = None) -> None:
        """unlink(2): EISDIR for a directory."""
        place, name, slash = resolve_parent(caller, path, at)  # type: ignore[arg-type]
        if name in (b"", b".", b".."):
            raise SysError(EISDIR)
        victim = self._victim(caller, place, name)
        if slash:
            raise SysError(EISDIR if victim.inode.kind == S_IFDIR else ENOTDIR)
        check_delete(caller, place.inode, victim.inode)
        if victim.inode.kind == S_IFDIR:
            raise SysError(EISDIR)
        self._check_free(place, victim)
        place.inode.unlink(name)

    def rmdir(self, caller: Caller, path: bytes, *, at: AnyLocation | None = None) -> None:
        """rmdir(2): EINVAL for `.`, ENOTEMPTY for `..`, EBUSY for a mount point."""
        place, name, _ = resolve_parent(caller, path, at)  # type: ignore[arg-type]
        if name in (b"", b".", b".."):
            raise SysError({b"": EBUSY, b".": EINVAL, b"..": ENOTEMPTY}[name])
        victim = self._victim(caller, place, name)
        check_delete(caller, place.inode, victim.inode)
        if victim.inode.kind != S_IFDIR:
            raise SysError(ENOTDIR)
        self._check_free(place, victim)
        place.inode.rmdir(name)

    def _victim(self, caller: Caller, place: Location, name: bytes) -> Location:
        check_writable(place)
        victim = find(caller, place, name)
        if victim is None:
            raise SysError(ENOENT)
        return victim

    def _check_free(self, place: Location, entry: Location | None) -> None:
        """EBUSY if `entry`, found in `place`, is a mount point."""
        if entry is not None and (entry.mount is not place.mount or self.mounts.is_covered(entry)):
            raise SysError(EBUSY)

    def rename(
        self, caller: Caller, old: bytes, new: bytes, *, old_at: AnyLocation | None = None,
        new_at: AnyLocation | None = None,
    ) -> None:  # fmt: skip
        """rename(2): EXDEV across mounts, EBUSY for mount points and for `.` and `..`."""
        source, name, old_slash = resolve_parent(caller, old, old_at)  # type: ignore[arg-type]
        target, new_name, new_slash = resolve_parent(caller, new, new_at)  # type: ignore[arg-type]
        if source.mount is not target.mount:
            raise SysError(EXDEV)
        if name in (b"", b".", b"..") or new_name in (b"", b".", b".."):
            raise SysError(EBUSY)
        moved = self._victim(caller, source, name)
        replaced = find(caller, target, new_name)
        if moved.inode.kind != S_IFDIR and (old_slash or new_slash):
            raise SysError(ENOTDIR)
        self._check_nesting(source, target, moved, replaced)
        if replaced is not None and replaced.inode is moved.inode and replaced.mount is moved.mount:
            return
        self._check_rename(caller, source, target, moved, replaced)
        source.inode.rename(name, target.inode, new_name)

    def _check_nesting(self, source: Location, target: Location, moved: Location, replaced: Location | None) -> None:
        """EINVAL into itself; ENOTEMPTY onto a directory that it lies in."""
        if moved.inode.kind == S_IFDIR and _is_above(moved, target):
            raise SysError(EINVAL)
        if replaced is not None and replaced.inode.kind == S_IFDIR and _is_above(replaced, source):
            raise SysError(ENOTEMPTY)

    def _check_rename(
        self, caller: Caller, source: Location, target: Location, moved: Location, replaced: Location | None
    ) -> None:
        is_directory = moved.inode.kind == S_IFDIR
        check_delete(caller, source.inode, moved.inode)
        if replaced is None:
            check_change(caller, target.inode)
        else:
            check_delete(caller, target.inode, replaced.inode)
            onto_directory = replaced.inode.kind == S_IFDIR
            if is_directory != onto_directory:
                raise SysError(ENOTDIR if is_directory else EISDIR)
        if is_directory and source.inode is not target.inode and caller.euid:
            check(caller, moved.inode, W_OK)
        self._check_free(source, moved)
        self._check_free(target, replaced)

    # ---------------------------------------------------------------- attributes

    def chmod(
        self, caller: Caller, path: bytes, mode: int, *, follow: bool = True, at: AnyLocation | None = None
    ) -> None:
        """chmod(2); EOPNOTSUPP for a symlink itself."""
        place = resolve(caller, path, at, follow)  # type: ignore[arg-type]
        if place.inode.kind == S_IFLNK:
            raise SysError(EOPNOTSUPP)
        change_mode(caller, place, place.inode, mode)

    def chown(
        self, caller: Caller, path: bytes, uid: int, gid: int, *, follow: bool = True, at: AnyLocation | None = None
    ) -> None:
        """chown(2), lchown(2); -1 keeps."""
        place = resolve(caller, path, at, follow)  # type: ignore[arg-type]
        change_owner(caller, place, place.inode, uid, gid)

    def utimens(
        self, caller: Caller, path: bytes, atime: int, mtime: int, *, follow: bool = True,
        at: AnyLocation | None = None,
    ) -> None:  # fmt: skip
        """utimensat(2): nanoseconds since the Epoch, UTIME_NOW or UTIME_OMIT."""
        place = resolve(caller, path, at, follow)  # type: ignore[arg-type]
        change_times(caller, place, place.inode, atime, mtime)

    def truncate(self, caller: Caller, path: bytes, size: int, *, at: AnyLocation | None = None) -> None:
        """truncate(2)."""
        if size < 0:
            raise SysError(EINVAL)
        place = resolve(caller, path, at)  # type: ignore[arg-type]
        if place.inode.kind != S_IFREG:
            raise SysError(EISDIR if place.inode.kind == S_IFDIR else EINVAL)
        check_writable(place)
        check(caller, place.inode, W_OK)
        place.inode.truncate(size)

    # ---------------------------------------------------------------- mounts

    def mount(self, caller: Caller, fs: FileSystem, path: bytes, *, read_only: bool = False) -> None:
        """Put `fs` at `path`, which is made if it is missing. See `MountTable.mount`."""
        self.mounts.mount(caller, fs, path, read_only=read_only)

    def unmount(self, caller: Caller, path: bytes) -> None:
        """Take the filesystem at `path` away; open files of it go on working. EINVAL if none, EBUSY if one is below."""
        self.mounts.unmount(resolve(caller, path))


def _is_above(place: Location, below: Location) -> bool:
    """Is `place` the directory `below`, or one that it lies in (within one mount)?"""
    here = below
    while here.mount is place.mount:
        if here.inode is place.inode:
            return True
        parent = here.up()
        if parent is here:
            return False
        here = parent
    return False
