"""The memory filesystem: inode numbers, quota, and the tree that it may start from."""

from __future__ import annotations

from time import time_ns

from shellwasm.vfs.base import S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, FileSystem, StatFs
from shellwasm.vfs.memfile import MemFifo, MemFile
from shellwasm.vfs.meminode import BLOCK, MemDir, MemInode, MemSymlink
from shellwasm.vfs.quota import Quota

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.vfs.freeze import Frozen, FrozenTree, Snapshot

TMPFS_MAGIC = 0x01021994

MAKERS: dict[int, Callable[[MemoryFS, int, int, int, int, int], MemInode]] = {S_IFREG: MemFile, S_IFIFO: MemFifo}


def _no_snapshot() -> None:
    return None


class MemoryFS(FileSystem):
    """A filesystem in memory.

    `quota` bounds bytes and inodes and may be shared by several filesystems of one sandbox; its lock is theirs.
    `clock` gives nanoseconds since the Epoch. `base` is a tree to start from, which costs nothing until looked at.
    """

    __slots__ = ("lock", "quota", "clock", "epoch", "makers", "pipe_capacity", "base", "thawed", "_newest", "_next_ino")

    root: MemDir

    def __init__(
        self, *, quota: Quota | None = None, clock: Callable[[], int] = time_ns, dev: int = 0, type: str = "tmpfs",
        source: str = "tmpfs", mode: int = 0o755, pipe_capacity: int = 65_536, base: FrozenTree | Snapshot | None = None,
    ) -> None:  # fmt: skip
        super().__init__(dev=dev, type=type, source=source)
        self.quota = quota or Quota()
        self.lock = self.quota.lock
        self.clock = clock
        self.epoch = 0
        self.makers = MAKERS
        self.pipe_capacity = pipe_capacity
        self.base = base
        self.thawed: dict[int, MemInode] = {}
        self._newest: Callable[[], Snapshot | None] = _no_snapshot
        self._next_ino = base.next_ino if base is not None else 1
        if base is not None:
            root = self.thaw(base.root, None, b"")
            assert isinstance(root, MemDir)
            self.root = root
        else:
            self.root = self.new_directory(mode | S_IFDIR, 0, 0, clock(), None, b"")

    def new_ino(self) -> int:
        """Under the lock: the number of a new inode, charged to the quota. ENOSPC."""
        self.quota.charge_inode()
        ino = self._next_ino
        self._next_ino = ino + 1
        return ino

    def new_directory(self, mode: int, uid: int, gid: int, now: int, parent: MemDir | None, name: bytes) -> MemDir:
        """Under the lock: a directory that no entry names yet."""
        return MemDir(self, self.new_ino(), mode, uid, gid, now, parent, name)

    def discard(self, node: MemInode) -> None:
        """Under the lock: neither name nor description is left; give the storage back."""
        self.quota.release(node.allocated)
        self.thawed.pop(node.ino, None)

    def preserve(self, node: MemInode) -> None:
        """Under the lock: `node` is about to change for the first time since the newest snapshot."""
        snapshot = self._newest()
        if snapshot is not None:
            snapshot.keep(node)
        node.epoch = self.epoch

    def thaw(self, ino: int, parent: MemDir | None, name: bytes) -> MemInode:
        """Under the lock: the inode `ino` of the base, made live."""
        node = self.thawed.get(ino)
        if node is None:
            assert self.base is not None
            frozen = self.base.get(ino)
            node = self.thawed[ino] = self._revive(frozen, parent, name)
        return node

    def kind_of(self, ino: int) -> int:
        """The file type of an inode of the base."""
        assert self.base is not None
        return self.base.get(ino).mode & S_IFMT

    def now(self) -> int:
        return self.clock()

    def statfs(self) -> StatFs:
        return self.quota.statfs(BLOCK, TMPFS_MAGIC)

    def _revive(self, frozen: Frozen, parent: MemDir | None, name: bytes) -> MemInode:
        node: MemInode
        kind = frozen.mode & S_IFMT
        given = (self, frozen.ino, frozen.mode, frozen.uid, frozen.gid, frozen.ctime)
        if kind == S_IFDIR:
            node = MemDir(*given, parent, name)
        elif kind == S_IFLNK:
            node = MemSymlink(*given)
        else:
            node = self.makers[kind](*given)
        node.nlink, node.atime, node.mtime = frozen.nlink, frozen.atime, frozen.mtime
        node.thaw_body(frozen.body)
        return node
