"""Copy-on-write over another filesystem: what is written stays here, the one below is only ever read.

Overlay inodes are memory inodes that may be *backed*: their bytes, or the names in them, still lie below. An inode
whose attributes nobody has changed is not *touched*: it asks the one below, and is forgotten when nobody uses it.
Untouched trees therefore cost nothing, whatever their size; a renamed directory keeps its backing, so renaming copies
nothing either.
"""

from __future__ import annotations

from time import time_ns
from weakref import WeakValueDictionary

from shellwasm.errors import ENOENT, ENOTDIR, ESTALE, SysError
from shellwasm.vfs.base import (
    O_RDONLY,
    S_IFBLK,
    S_IFCHR,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFREG,
    S_IFSOCK,
    DirEntry,
    FileSystem,
    Inode,
    OpenFile,
    Stat,
    StatFs,
)
from shellwasm.vfs.content import Content
from shellwasm.vfs.memfile import MemFifo, MemFile
from shellwasm.vfs.meminode import BLOCK, MemDir, MemInode, MemSymlink
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.walk import Location, MountPoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.base import Location as AnyLocation
    from shellwasm.vfs.freeze import FrozenTree, Snapshot
    from shellwasm.vfs.quota import Quota

OVERLAY_MAGIC = 0x794C7630
FIRST_INO = 1 << 56  # of new files; those below keep their numbers
PIECE = 1 << 20  # bytes copied up at a time


class Backing:
    """What a snapshot keeps of a backed inode: the one below, whether attributes are ours, and our own body."""

    __slots__ = ("lower", "rest", "touched", "whiteouts")

    def __init__(
        self, lower: Inode | None, touched: bool, rest: object, whiteouts: frozenset[bytes] = frozenset()
    ) -> None:
        self.lower = lower
        self.touched = touched
        self.rest = rest
        self.whiteouts = whiteouts


class Overlaid(MemInode):
    """What overlay inodes of all kinds do alike. Subclasses have the slots `lower`, `touched` and `home`."""

    __slots__ = ()

    if TYPE_CHECKING:
        fs: OverlayFS
        lower: Inode | None
        touched: bool
        home: tuple[OverlayDir, bytes] | None

    def stat(self) -> Stat:
        if self.touched or self.lower is None:
            return super().stat()
        stat = self.lower.stat()
        stat.dev = self.fs.dev
        return stat

    def permissions(self) -> tuple[int, int, int]:
        if self.touched or self.lower is None:
            return self.mode, self.uid, self.gid
        return self.lower.permissions()

    def modify(self) -> None:
        super().modify()
        if not self.touched:
            self._touch()

    def _touch(self) -> None:
        """Under the lock: the attributes are ours from now on, and so the inode must be kept."""
        if self.lower is not None:
            self.fs.quota.check_inode()
            _copy_attributes(self, self.lower.stat())
            self.fs.charge(0, 1 if self.kind == S_IFDIR else self.nlink)
        self.touched = True  # type: ignore[misc]  # a slot of every subclass
        self.keep()

    def keep(self) -> None:
        """Under the lock: name the inode, and all directories above it, in our own entries."""
        self.fs.live[self.ino] = self
        here: Overlaid = self
        while here.home is not None:
            directory, name = here.home
            if directory.entries.get(name) is here:
                return
            directory.entries[name] = here
            self.fs.live[directory.ino] = directory
            here = directory


def _is_still(lower: Inode, ino: int) -> bool:
    """Has nobody below taken the name of `lower` away?"""
    try:
        return lower.stat().ino == ino
    except SysError:
        return False


def _copy_attributes(node: MemInode, stat: Stat) -> None:
    node.mode, node.uid, node.gid, node.nlink = stat.mode, stat.uid, stat.gid, stat.nlink
    node.atime, node.mtime, node.ctime = stat.atime, stat.mtime, stat.ctime


class OverlaySymlink(Overlaid, MemSymlink):
    __slots__ = ("home", "lower", "touched")

    def __init__(self, fs: OverlayFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.lower = None
        self.touched = True
        self.home = None

    def frozen_body(self) -> object:
        return Backing(self.lower, self.touched, self.target)

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, Backing)
        self.lower, self.touched = body.lower, body.touched
        super().thaw_body(body.rest)


class OverlaySpecial(Overlaid):
    """A FIFO, socket or device below: it can be seen, renamed and removed; opening it is for the one below."""

    __slots__ = ("home", "kind", "lower", "touched")

    def __init__(self, fs: OverlayFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.lower = None
        self.touched = True
        self.home = None
        self.kind = mode & 0o170000

    def open(self, flags: int, caller: Caller, location: AnyLocation) -> OpenFile:
        assert self.lower is not None
        return self.lower.open(flags, caller, location)

    def frozen_body(self) -> object:
        return Backing(self.lower, self.touched, None)

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, Backing)
        self.lower, self.touched = body.lower, body.touched


class OverlayFifo(MemFifo):
    """A FIFO made here."""

    __slots__ = ("home",)


class OverlayFile(Overlaid, MemFile):
    """A regular file. While `lower` is not None its bytes lie below; the first write copies them."""

    __slots__ = ("home", "lower", "reader", "touched")

    def __init__(self, fs: OverlayFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.lower: Inode | None = None
        self.touched = True
        self.home: tuple[OverlayDir, bytes] | None = None
        self.reader: OpenFile | None = None

    @property
    def size(self) -> int:
        return self.content.size if self.lower is None else self.lower.stat().size

    @property
    def shared(self) -> bytes | None:  # type: ignore[override]
        return self.content.blob if self.lower is None else self.lower.shared

    def stat(self) -> Stat:
        stat = super().stat()
        if self.lower is not None and self.touched:
            stat.blocks = (stat.size + BLOCK - 1) // BLOCK * 8
        return stat

    def fetch(self, offset: int, size: int) -> bytes:
        if self.lower is None:
            return super().fetch(offset, size)
        return self._reader(self.lower).pread(size, offset)

    def _reader(self, lower: Inode) -> OpenFile:
        """The file below, open while this one is."""
        if self.reader is None:
            self.reader = lower.open(O_RDONLY, self.fs.nobody, self.fs.nowhere)
            self.reader.acquire()
        return self.reader

    def _own(self, keep: int | None = None) -> Content:
        self.modify()
        if self.lower is not None:
            self._copy_up(self.lower, keep)
        return super()._own(keep)

    def _copy_up(self, lower: Inode, keep: int | None) -> None:
        """Bring the bytes up here, or the first `keep` of them. ENOSPC, and all stays as it was."""
        content = Content()
        reader = self._reader(lower)
        while keep is None or content.size < keep:
            piece = reader.pread(PIECE if keep is None else min(PIECE, keep - content.size), content.size)
            if not piece:
                break
            self.fs.quota.check_room(content.allocated + len(piece))
            content.write(piece, content.size)
        self.fs.charge(content.allocated)
        self.content, self.borrowed, self.lower = content, False, None
        self._drop_reader()

    def stand_alone(self) -> None:
        """Under the lock: need the file below no more, unless it is that of its own path. ENOSPC."""
        if self.lower is not None and not (self.home is not None and self.home[0].shows(self.home[1], self.lower)):
            self._own()

    def _drop_reader(self) -> None:
        if self.reader is not None:
            self.reader.release()
            self.reader = None

    def closed(self) -> None:
        super().closed()
        with self.fs.lock:
            if not self.opens:
                self._drop_reader()

    def frozen_body(self) -> object:
        return Backing(self.lower, self.touched, super().frozen_body())

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, Backing)
        self._drop_reader()
        self.lower, self.touched = body.lower, body.touched
        super().thaw_body(body.rest)


class OverlayDir(Overlaid, MemDir):
    """A directory. `entries` win over the names below, which `whiteouts` hide; `seen` are untouched children in use."""

    __slots__ = ("home", "lower", "seen", "touched", "whiteouts")

    def __init__(
        self, fs: OverlayFS, ino: int, mode: int, uid: int, gid: int, now: int, parent: MemDir | None, name: bytes
    ) -> None:
        super().__init__(fs, ino, mode, uid, gid, now, parent, name)
        self.lower: Inode | None = None
        self.touched = True
        self.home: tuple[OverlayDir, bytes] | None = (parent, name) if isinstance(parent, OverlayDir) else None
        self.whiteouts: set[bytes] = set()
        self.seen: WeakValueDictionary[bytes, MemInode] = WeakValueDictionary()

    def lookup(self, name: bytes, caller: Caller | None = None) -> Inode:
        node = self.entries.get(name)
        if node is not None and node.__class__ is not int:
            return node  # type: ignore[return-value]
        with self.fs.lock:
            return self._child(name)

    def _child(self, name: bytes) -> MemInode:
        if name in self.entries:
            kept = super()._child(name)
            kept.home = self, name  # type: ignore[attr-defined]
            return kept
        lower = self.below(name)
        if lower is None:
            raise SysError(ENOENT)
        node = self.seen.get(name)
        if node is None or getattr(node, "lower", None) is not lower:
            node = self.seen[name] = self.fs.wrap(lower, self, name)
        return node

    def below(self, name: bytes) -> Inode | None:
        """The inode that this directory still shows from below."""
        return None if name in self.whiteouts else self.original(name)

    def original(self, name: bytes) -> Inode | None:
        """What has this name below, hidden or not."""
        if self.lower is None:
            return None
        try:
            return self.lower.lookup(name, self.fs.nobody)
        except SysError as error:
            if error.errno not in (ENOENT, ENOTDIR, ESTALE):
                raise
            return None

    def stand_alone(self) -> None:
        """Under the lock: name all that it shows in entries of its own, and need the directory below no more.

        A directory that still covers the one of its own path below stays as it is.
        """
        if self.lower is None or self._is_in_place():
            return
        for entry in self._lower_entries():
            child = self._child(entry.name)
            child.modify()
            self.entries[entry.name] = child  # its first name may be elsewhere
        self.modify()
        self.lower = None
        self.whiteouts.clear()

    def _is_in_place(self) -> bool:
        """Is what lies below it what has its path there?"""
        if not isinstance(self.parent, OverlayDir):
            return True
        return self.parent.shows(self.name, self.lower)

    def shows(self, name: bytes, lower: Inode | None) -> bool:
        """Is `lower` what has the path of this directory's `name` below?"""
        return self._is_in_place() and self.original(name) is lower

    def _insert(self, name: bytes, node: MemInode) -> None:
        self.entries[name] = node
        node.home = self, name  # type: ignore[attr-defined]

    def _remove(self, name: bytes) -> None:
        self.entries.pop(name, None)
        if self.lower is not None:
            self.whiteouts.add(name)

    def _occupied(self, name: bytes) -> bool:
        return name in self.entries or self.below(name) is not None

    def _is_empty(self) -> bool:
        return not self.entries and not self._lower_entries()

    def _lower_entries(self) -> list[DirEntry]:
        if self.lower is None:
            return []
        hidden = self.whiteouts
        return [e for e in self.lower.readdir(self.fs.nobody) if e.name not in self.entries and e.name not in hidden]

    def readdir(self, caller: Caller | None = None) -> Iterable[DirEntry]:
        with self.fs.lock:
            return [*self._lower_entries(), *(self._entry(name, node) for name, node in self.entries.items())]

    def frozen_body(self) -> object:
        return Backing(self.lower, self.touched, super().frozen_body(), frozenset(self.whiteouts))

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, Backing)
        self.lower, self.touched, self.whiteouts = body.lower, body.touched, set(body.whiteouts)
        super().thaw_body(body.rest)


class Nobody:
    """The caller that reads below: root, without descriptors. The overlay's own checks have been made."""

    __slots__ = ()

    euid = egid = 0
    groups = ()
    umask = 0o22


class OverlayFS(MemoryFS):
    """`lower` with a writable layer in memory over it. `lower`'s root must be a directory or a regular file."""

    __slots__ = ("lower", "nobody", "nowhere", "several")

    root: MemDir
    directory_class = OverlayDir  # type: ignore[assignment]
    symlink_class = OverlaySymlink  # type: ignore[assignment]

    def __init__(
        self, lower: FileSystem, *, quota: Quota | None = None, clock: Callable[[], int] = time_ns, dev: int = 0,
        pipe_capacity: int = 65_536, base: FrozenTree | Snapshot | None = None,
    ) -> None:  # fmt: skip
        self.lower = lower
        self.several: WeakValueDictionary[int, MemInode] = WeakValueDictionary()  # untouched, of several names below
        self.nobody: Caller = Nobody()  # type: ignore[assignment]
        self.nowhere = Location(lower.root, None, b"", MountPoint(lower, lower.root, None, True))
        super().__init__(
            quota=quota, clock=clock, dev=dev, type="overlay", source="overlay", pipe_capacity=pipe_capacity, base=base,
            makers=MAKERS,  # type: ignore[arg-type]
        )  # fmt: skip
        if base is None:
            self.next_ino = FIRST_INO
            self.charge(0, -1)
            self.live.clear()
            self.root = self.wrap(lower.root, None, b"")  # type: ignore[assignment]
            self.live[self.root.ino] = self.root

    def wrap(self, lower: Inode, parent: OverlayDir | None, name: bytes) -> MemInode:
        """Under the lock: an untouched inode over `lower`; the names of one file below share one."""
        stat = lower.stat()
        has_names = stat.nlink > 1 and lower.kind != S_IFDIR
        known = self._under_another_name(lower, stat.ino, parent, name) if has_names and parent is not None else None
        if known is not None:
            return known
        given = (self, stat.ino, stat.mode, stat.uid, stat.gid, stat.ctime)
        made: OverlayDir | OverlaySymlink | OverlayFile | OverlaySpecial
        if lower.kind == S_IFDIR:
            made = OverlayDir(*given, parent, name)
        else:
            made = WRAPPERS.get(lower.kind, OverlaySpecial)(*given)
        if isinstance(made, OverlaySymlink):
            made.target = lower.readlink(self.nobody)
        elif isinstance(made, OverlayFile):
            made.program = lower.program
        self.live.pop(stat.ino, None)
        _copy_attributes(made, stat)
        made.lower, made.touched = lower, False
        made.epoch = -1  # a snapshot taken before somebody looked must still learn what it was
        made.home = (parent, name) if parent is not None else None
        if has_names:
            self.several[stat.ino] = made
        return made

    def _under_another_name(self, lower: Inode, ino: int, parent: OverlayDir, name: bytes) -> MemInode | None:
        node = self.live.get(ino)
        if node is not None and node.kind == lower.kind:
            parent.entries[name] = node
            return node
        node = self.several.get(ino)
        if isinstance(node, Overlaid) and not node.touched and node.lower is not None and _is_still(node.lower, ino):
            return node
        return None

    def forget_changes(self) -> None:
        """What lies below has become the same: show that again. Open files live on without a name."""
        with self.lock:
            root = self.root
            MemInode.modify(root)
            nodes = [node for node in self.live.values() if node is not root]
            self.charge(-self.bytes, -self.inodes)
            self.live = {root.ino: root}
            for node in nodes:
                self._orphan(node)
            if isinstance(root, OverlayDir):
                root.entries, root.whiteouts, root.touched = {}, set(), False
                root.seen.clear()

    def started_from(self, base: FrozenTree | Snapshot, quota: Quota) -> OverlayFS:
        return OverlayFS(
            self.lower, quota=quota, clock=self.clock, dev=self.dev, pipe_capacity=self.pipe_capacity, base=base
        )

    def statfs(self) -> StatFs:
        return self.quota.statfs(BLOCK, OVERLAY_MAGIC)

    def close(self) -> None:
        self.lower.close()


WRAPPERS: dict[int, type[OverlaySymlink] | type[OverlayFile]] = {S_IFLNK: OverlaySymlink, S_IFREG: OverlayFile}
MAKERS = {
    S_IFREG: OverlayFile,
    S_IFIFO: OverlayFifo,
    S_IFSOCK: OverlaySpecial,
    S_IFCHR: OverlaySpecial,
    S_IFBLK: OverlaySpecial,
}
