"""MountTable: which filesystem lies where; mount points are made as needed, if only in the table."""

from __future__ import annotations

from shellwasm.errors import EBUSY, EEXIST, EINVAL, ENOENT, ENOTDIR, EROFS, SysError
from shellwasm.vfs.base import S_IFDIR, FileSystem, Inode
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.walk import Location, MountPoint, find, path_of, resolve, resolve_parent, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from shellwasm.vfs.base import Caller


class MountTable:
    """All mounts of one sandbox, the root first. Each filesystem gets a device number of its own."""

    __slots__ = ("_mounts", "_next_dev", "_placeholders", "root")

    def __init__(self, root: FileSystem) -> None:
        self._next_dev = 1
        self._placeholders: MemoryFS | None = None
        self._number(root)
        self.root = MountPoint(root, root.root, None, False)
        self._mounts = [self.root]

    def __iter__(self) -> Iterator[MountPoint]:
        return iter(tuple(self._mounts))

    def _number(self, fs: FileSystem) -> None:
        if not fs.dev:
            fs.dev = self._next_dev
        self._next_dev = max(self._next_dev, fs.dev) + 1

    def path(self, mount: MountPoint) -> bytes:
        """Where a mount lies."""
        return path_of(root_of(mount), root_of(self.root)) if mount.place is not None else b"/"

    def is_covered(self, place: Location) -> bool:
        """Does a mount lie on this very place?"""
        return place.inode in place.mount.covered or place.inode is place.mount.root

    def mount(self, caller: Caller, fs: FileSystem, path: bytes, *, read_only: bool = False) -> MountPoint:
        """Put `fs` at `path` (as `caller` names it). A missing mount point is made: a directory with its parents, or
        an empty file for a filesystem whose root is a file; where the tree below cannot hold it, the table does.
        ENOTDIR when a directory would cover a file, or a file a directory. Mounts that lie below `path` are kept.
        """
        want = fs.root.kind == S_IFDIR
        place = self._prepare(caller, path, want)
        if (place.inode.kind == S_IFDIR) != want:
            raise SysError(ENOTDIR)
        if place.mount.place is None and place.inode is self.root.root:
            raise SysError(EBUSY)
        below = self._below(path)
        self._number(fs)
        mount = MountPoint(fs, fs.root, place, read_only)
        place.mount.covered[place.inode] = mount
        self._mounts.append(mount)
        for inner, inner_path in below:
            self._move(caller, inner, inner_path)
        return mount

    def _below(self, path: bytes) -> list[tuple[MountPoint, bytes]]:
        prefix = path.rstrip(b"/") + b"/"
        found = [(mount, self.path(mount)) for mount in self._mounts[1:]]
        return [(mount, where) for mount, where in found if where.startswith(prefix)]

    def _move(self, caller: Caller, mount: MountPoint, path: bytes) -> None:
        """Hang a mount that a new one has hidden into the new one."""
        assert mount.place is not None
        del mount.place.mount.covered[mount.place.inode]
        mount.place = self._prepare(caller, path, mount.root.kind == S_IFDIR)
        mount.place.mount.covered[mount.place.inode] = mount

    def _prepare(self, caller: Caller, path: bytes, is_directory: bool) -> Location:
        try:
            return resolve(caller, path)
        except SysError as error:
            if error.errno != ENOENT:
                raise
        above, _, _ = path.rstrip(b"/").rpartition(b"/")
        self._prepare(caller, above or b"/", True)
        parent, name, _ = resolve_parent(caller, path)
        place = find(caller, parent, name)
        if place is not None:  # a dangling symlink: its goal is not ours to make
            raise SysError(ENOENT)
        return self._make(caller, parent, name, is_directory)

    def _make(self, caller: Caller, parent: Location, name: bytes, is_directory: bool) -> Location:
        inode: Inode
        try:
            if parent.read_only or parent.mount.fs.type == "host":
                raise SysError(EROFS)  # never leave a directory behind on the host
            make = parent.inode.mkdir if is_directory else parent.inode.create
            inode = make(name, 0o755 if is_directory else 0o644, 0, 0)
        except SysError as error:
            if error.errno == EEXIST:
                return resolve(caller, name, parent)
            inode = self._placeholder(is_directory)
            parent.mount.phantoms[parent.inode, name] = inode
        return Location(inode, parent, name, parent.mount)

    def _placeholder(self, is_directory: bool) -> Inode:
        if self._placeholders is None:
            self._placeholders = MemoryFS(quota=Quota(), source="none")
            self._number(self._placeholders)
            self._placeholders.read_only = True
        root = self._placeholders.root
        name = b"%d" % len(root.entries)
        return root.mkdir(name, 0o755, 0, 0) if is_directory else root.create(name, 0o644, 0, 0)

    def unmount(self, place: Location) -> None:
        """EINVAL unless `place` is the root of a mount; EBUSY for the root and while a mount lies in it."""
        mount = place.mount
        if place.inode is not mount.root:
            raise SysError(EINVAL)
        if mount.place is None or mount.covered:
            raise SysError(EBUSY)
        above = mount.place
        del above.mount.covered[above.inode]
        if above.parent is not None:
            above.mount.phantoms.pop((above.parent.inode, above.name), None)
        self._mounts.remove(mount)
        if all(other.fs is not mount.fs for other in self._mounts):
            mount.fs.close()
