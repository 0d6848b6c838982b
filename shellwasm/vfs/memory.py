"""The memory filesystem: inode numbers, quota, and the tree that it may start from."""

from __future__ import annotations

from time import time_ns
from weakref import ref

from shellwasm.vfs.base import S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, FileSystem, StatFs
from shellwasm.vfs.freeze import Frozen, FrozenTree, Snapshot, shallow
from shellwasm.vfs.memfile import MemFifo, MemFile
from shellwasm.vfs.meminode import BLOCK, MemDir, MemInode, MemSymlink
from shellwasm.vfs.quota import Quota

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Makers = Mapping[int, Callable[["MemoryFS", int, int, int, int, int], MemInode]]

TMPFS_MAGIC = 0x01021994

MAKERS: Makers = {S_IFREG: MemFile, S_IFIFO: MemFifo}


def _no_snapshot() -> None:
    return None


class MemoryFS(FileSystem):
    """A filesystem in memory.

    `quota` bounds bytes and inodes and may be shared by several filesystems of one sandbox; its lock is theirs.
    `clock` gives nanoseconds since the Epoch. `base` is a tree to start from, which costs nothing until looked at;
    `makers` say how the kinds of files that `create` may make, and `base` may hold, become inodes.
    """

    __slots__ = (
        "_newest",
        "base",
        "bytes",
        "clock",
        "epoch",
        "inodes",
        "live",
        "lock",
        "makers",
        "next_ino",
        "pipe_capacity",
        "quota",
    )  # fmt: skip

    root: MemDir
    directory_class = MemDir
    symlink_class = MemSymlink

    def __init__(
        self, *, quota: Quota | None = None, clock: Callable[[], int] = time_ns, dev: int = 0,
        type: str = "tmpfs",  # noqa: A002 (as mount(8) calls it)
        source: str = "tmpfs", mode: int = 0o755, pipe_capacity: int = 65_536,
        base: FrozenTree | Snapshot | None = None, makers: Makers = MAKERS,
    ) -> None:  # fmt: skip
        super().__init__(dev=dev, type=type, source=source)
        self.quota = quota or Quota()
        self.lock = self.quota.lock
        self.clock = clock
        self.epoch = 0
        self.makers = makers
        self.pipe_capacity = pipe_capacity
        self.base = base
        self.live: dict[int, MemInode] = {}
        self._newest: Callable[[], Snapshot | None] = _no_snapshot
        self.next_ino: int = 1 if base is None else base.next_ino
        self.bytes = 0
        self.inodes = 0
        if base is None:
            self.root = self.new_directory(mode | S_IFDIR, 0, 0, clock(), None, b"")
        else:
            self.charge(base.bytes, base.inodes)
            self.root = self.thaw(base.root, None, b"")  # type: ignore[assignment]  # a file, where one file is mounted

    def new_ino(self) -> int:
        """Under the lock: the number of a new inode, charged to the quota. ENOSPC."""
        self.quota.check_inode()
        self.charge(0, 1)
        ino = self.next_ino
        self.next_ino = ino + 1
        return ino

    def new_directory(self, mode: int, uid: int, gid: int, now: int, parent: MemDir | None, name: bytes) -> MemDir:
        """Under the lock: a directory that no entry names yet."""
        return self.directory_class(self, self.new_ino(), mode, uid, gid, now, parent, name)

    def charge(self, size: int, inodes: int = 0) -> None:
        """Under the lock: count bytes and inodes that came, or went. ENOSPC, and nothing is counted."""
        self.quota.charge(size, inodes)
        self.bytes += size
        self.inodes += inodes

    def discard(self, node: MemInode) -> None:
        """Under the lock: neither name nor description is left; give the storage back."""
        if self.live.pop(node.ino, None) is not None:  # a removed directory may be opened, and closed, once more
            self.charge(-node.allocated, -1)

    def thaw(self, ino: int, parent: MemDir | None, name: bytes) -> MemInode:
        """Under the lock: the live inode `ino`, made from the base if nobody has looked at it yet."""
        node = self.live.get(ino)
        if node is None:
            assert self.base is not None
            node = self._revive(self.base.get(ino), parent, name)
        elif isinstance(node, MemDir):
            node.parent, node.name = parent, name
        return node

    def _revive(self, frozen: Frozen, parent: MemDir | None, name: bytes) -> MemInode:
        node: MemInode
        kind = frozen.mode & S_IFMT
        given = (self, frozen.ino, frozen.mode, frozen.uid, frozen.gid, frozen.ctime)
        if kind == S_IFDIR:
            node = self.directory_class(*given, parent, name)
        elif kind == S_IFLNK:
            node = self.symlink_class(*given)
        else:
            node = self.makers[kind](*given)
        node.nlink, node.atime, node.mtime = frozen.nlink, frozen.atime, frozen.mtime
        node.thaw_body(frozen.body)
        node.epoch = -1  # a snapshot taken before somebody looked must still learn what it was
        return node

    def kind_of(self, ino: int) -> int:
        """Under the lock: the file type of an inode that an entry gives by number."""
        node = self.live.get(ino)
        if node is not None:
            return node.kind
        assert self.base is not None
        return self.base.get(ino).mode & S_IFMT

    def preserve(self, node: MemInode) -> None:
        """Under the lock: `node` is about to change for the first time since the newest snapshot."""
        snapshot = self._newest()
        if snapshot is not None:
            snapshot.keep(node)
        node.epoch = self.epoch

    def now(self) -> int:
        return self.clock()

    def statfs(self) -> StatFs:
        return self.quota.statfs(BLOCK, TMPFS_MAGIC)

    def snapshot(self) -> Snapshot:
        """The tree as it is now; costs nothing until something changes."""
        with self.lock:
            snapshot = Snapshot(self)
            before = self._newest()
            if before is not None:
                before.later = snapshot
            self._newest = ref(snapshot)
            self.epoch += 1
        return snapshot

    def restore(self, snapshot: Snapshot) -> None:
        """Back to `snapshot`, which must be of this filesystem; costs what has changed since.

        Files made since, and still open, live on without a name.
        """
        if snapshot.fs is not self:
            raise ValueError("the snapshot is of another filesystem")
        with self.lock:
            changes = snapshot.changes()
            for node, frozen in changes:
                node.modify()
                node.apply(frozen)
                self.live[node.ino] = node
            for node, _ in changes:
                node.adopt()
            self.charge(snapshot.bytes - self.bytes, snapshot.inodes - self.inodes)
            for ino in range(snapshot.next_ino, self.next_ino):
                self._orphan(self.live.pop(ino, None))

    def _orphan(self, node: MemInode | None) -> None:
        if node is None:
            return
        if node.epoch != self.epoch:
            self.preserve(node)
        node.nlink = 0
        if node.opens:
            self.charge(node.allocated, 1)

    def fork(self, quota: Quota) -> MemoryFS:
        """An independent copy of the tree as it is now; copy-on-write both ways. ENOSPC if `quota` is too small."""
        twin = self.started_from(shallow(self.snapshot()), quota)
        twin.read_only = self.read_only
        return twin

    def started_from(self, base: FrozenTree | Snapshot, quota: Quota) -> MemoryFS:
        """A filesystem like this one that starts from `base`."""
        return MemoryFS(
            quota=quota, clock=self.clock, dev=self.dev, type=self.type, source=self.source,
            pipe_capacity=self.pipe_capacity, base=base, makers=self.makers,
        )  # fmt: skip
