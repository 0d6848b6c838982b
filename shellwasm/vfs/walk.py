"""The one path walk: symlinks, `..`, mount points crossed both ways, search permission, loops and limits."""

from __future__ import annotations

from shellwasm.errors import EACCES, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, SysError
from shellwasm.vfs.access import allowed
from shellwasm.vfs.base import NAME_MAX, PATH_MAX, S_IFDIR, S_IFLNK, SYMLOOP_MAX, X_OK, DirEntry, FileSystem, Inode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.base import Location as AnyLocation


class MountPoint:
    """A filesystem in the tree. `covered` maps the directories (or files) of it that other mounts hide.

    `phantoms` are mount points that the filesystem itself does not hold: {(directory, name): placeholder}.
    """

    __slots__ = ("covered", "flag_read_only", "fs", "phantoms", "place", "root")

    def __init__(self, fs: FileSystem, root: Inode, place: Location | None, read_only: bool) -> None:
        self.fs = fs
        self.root = root
        self.place = place  # what it covers: a location of the mount above; None for the root
        self.covered: dict[Inode, MountPoint] = {}
        self.phantoms: dict[tuple[Inode, bytes], Inode] = {}
        self.flag_read_only = read_only

    @property
    def read_only(self) -> bool:
        return self.flag_read_only or self.fs.read_only

    def phantom(self, directory: Inode, name: bytes) -> Inode:
        """The placeholder of that name; ENOENT."""
        inode = self.phantoms.get((directory, name))
        if inode is None:
            raise SysError(ENOENT)
        return inode


class Location:
    """A place in the tree of names: an inode, the location it was found in, its name there, and its mount.

    The root of a mount has the location of what it covers as its `place`, and that one's parent as `parent`.
    """

    __slots__ = ("inode", "mount", "name", "parent")

    def __init__(self, inode: Inode, parent: Location | None, name: bytes, mount: MountPoint) -> None:
        self.inode = inode
        self.parent = parent
        self.name = name
        self.mount = mount

    @property
    def read_only(self) -> bool:
        return self.mount.read_only

    def same(self, other: AnyLocation) -> bool:
        """Do both stand for the same file of the same mount?"""
        return self.inode is other.inode and self.mount is other.mount  # type: ignore[attr-defined]

    def up(self) -> Location:
        """The parent directory as it is now: a directory may have moved since the walk. The root's is itself."""
        parent = self.parent
        if parent is None:
            return self
        above = self.above()
        if above is None or above[0] is parent.inode:
            return parent
        return _relocate(above[0], self.mount)

    def above(self) -> tuple[Inode, bytes] | None:
        """The present parent and name, as the filesystem knows them (not the root of a mount, nor a placeholder)."""
        inode = self.inode
        return None if inode is self.mount.root or inode.fs is not self.mount.fs else inode.up()

    def entries(self, caller: Caller) -> list[DirEntry]:
        entries = list(self.inode.readdir(caller))
        mount = self.mount
        if mount.phantoms:
            known = {entry.name for entry in entries}
            entries += [
                DirEntry(name, inode.stat().ino, inode.kind)
                for (directory, name), inode in mount.phantoms.items()
                if directory is self.inode and name not in known
            ]
        return entries


def _relocate(directory: Inode, mount: MountPoint) -> Location:
    """The location of a directory of `mount`, by its present names."""
    names: list[tuple[Inode, bytes]] = []
    while directory is not mount.root:
        above = directory.up()
        if above is None:
            raise SysError(ENOENT)
        names.append((directory, above[1]))
        directory = above[0]
    here = root_of(mount)
    for inode, name in reversed(names):
        here = Location(inode, here, name, mount)
    return here


def root_of(mount: MountPoint) -> Location:
    """The root directory of a mount, as seen from the mount above."""
    place = mount.place
    if place is None:
        return Location(mount.root, None, b"", mount)
    return Location(mount.root, place.parent, place.name, mount)


def check_path(path: bytes) -> None:
    """ENOENT if empty, ENAMETOOLONG beyond PATH_MAX, EINVAL with a NUL byte in it."""
    if not path:
        raise SysError(ENOENT)
    if len(path) >= PATH_MAX:
        raise SysError(ENAMETOOLONG)
    if b"\0" in path:
        raise SysError(EINVAL)


def step(caller: Caller, here: Location, name: bytes) -> Location:
    """One name down from a directory that the caller may search, into a mount if one lies there. ENOENT."""
    mount = here.mount
    inode = here.inode
    try:
        child = inode.lookup(name, caller)
    except SysError as error:
        if error.errno != ENOENT or not mount.phantoms:
            raise
        child = mount.phantom(inode, name)
    if mount.covered:
        while child in mount.covered:
            mount = mount.covered[child]
            child = mount.root
    return Location(child, here, name, mount)


def resolve(caller: Caller, path: bytes, at: Location | None = None, follow: bool = True, links: int = 0) -> Location:
    """Walk `path` from `at` (else the caller's directory) to a place that exists.

    A symlink at the end is followed if `follow`, or if a slash comes after it. `links` counts those already met.
    """
    check_path(path)
    root: Location = caller.root  # type: ignore[assignment]
    uid = caller.euid
    here: Location = root if path[0] == 47 else at or caller.cwd  # type: ignore[assignment]
    pending = path.split(b"/")
    pending.reverse()
    while pending:
        name = pending.pop()
        inode = here.inode
        if inode.kind != S_IFDIR:
            raise SysError(ENOTDIR)
        if not name:
            continue
        if len(name) > NAME_MAX:
            raise SysError(ENAMETOOLONG)
        if uid and not allowed(inode, X_OK, uid, caller.egid, caller.groups):
            raise SysError(EACCES)
        if name == b".":
            continue
        if name == b"..":
            if not here.same(root):
                here = here.up()
            continue
        child = step(caller, here, name)
        if child.inode.kind != S_IFLNK or not (pending or follow):
            here = child
            continue
        links += 1
        if links > SYMLOOP_MAX:
            raise SysError(ELOOP)
        goal = child.inode.jump(caller)
        if goal is not None:
            here = goal  # type: ignore[assignment]
            continue
        target = child.inode.readlink(caller)
        check_path(target)
        if target[0] == 47:
            here = root
        pending.extend(reversed(target.split(b"/")))
    return here


def resolve_parent(
    caller: Caller, path: bytes, at: Location | None = None, links: int = 0
) -> tuple[Location, bytes, bool]:
    """(directory, last name, was there a slash after it): for calls that make or remove a name.

    The name is b"" for a path of slashes only, and may be b"." or b"..": which errno that is, the caller knows.
    """
    check_path(path)
    stripped = path.rstrip(b"/")
    above, slash, name = stripped.rpartition(b"/")
    if not stripped:
        return caller.root, b"", True  # type: ignore[return-value]
    if len(name) > NAME_MAX:
        raise SysError(ENAMETOOLONG)
    directory = resolve(caller, above or (b"/" if slash else b"."), at, True, links)
    if directory.inode.kind != S_IFDIR:
        raise SysError(ENOTDIR)
    if caller.euid and not allowed(directory.inode, X_OK, caller.euid, caller.egid, caller.groups):
        raise SysError(EACCES)
    return directory, name, stripped != path


def find(caller: Caller, directory: Location, name: bytes) -> Location | None:
    """The place `name` in `directory`, or None if there is none."""
    try:
        return step(caller, directory, name)
    except SysError as error:
        if error.errno != ENOENT:
            raise
        return None


def path_of(location: Location, root: Location) -> bytes:
    """The absolute path of `location` below `root`. ENOENT when it, or a directory above it, was removed."""
    names: list[bytes] = []
    here = location
    while not here.same(root):
        parent = here.up()
        if parent is here:
            return b"(unreachable)/" + b"/".join(reversed(names))
        names.append(_present_name(here, parent))
        here = parent
    return b"/" + b"/".join(reversed(names))


def _present_name(here: Location, parent: Location) -> bytes:
    above = here.above()
    if above is not None:
        return above[1]
    if here.inode is not here.mount.root and here.inode.kind == S_IFDIR and not here.inode.stat().nlink:
        raise SysError(ENOENT)
    return here.name
