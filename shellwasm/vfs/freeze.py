"""Frozen inodes: what snapshots and forks of a memory filesystem, and the trees they start from, are made of."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.meminode import MemInode
    from shellwasm.vfs.memory import MemoryFS

MAX_DEPTH = 24  # forks of forks: a longer chain is copied into one tree


class Frozen:
    """One inode at one moment. `body` is by kind, and never changed: {name: ino}, (Content, program), or a target."""

    __slots__ = ("atime", "body", "ctime", "gid", "ino", "mode", "mtime", "nlink", "uid")

    def __init__(
        self, ino: int, mode: int, uid: int, gid: int, nlink: int, atime: int, mtime: int, ctime: int, body: object
    ) -> None:
        self.ino = ino
        self.mode = mode
        self.uid = uid
        self.gid = gid
        self.nlink = nlink
        self.atime = atime
        self.mtime = mtime
        self.ctime = ctime
        self.body = body


def freeze(node: MemInode) -> Frozen:
    """Under the filesystem's lock: a record of `node` as it is now."""
    return Frozen(
        node.ino, node.mode, node.uid, node.gid, node.nlink, node.atime, node.mtime, node.ctime, node.frozen_body()
    )


class FrozenTree:
    """A whole tree that never changes; any number of filesystems may start from it, from any thread."""

    __slots__ = ("bytes", "inodes", "next_ino", "records", "root")

    depth = 0

    def __init__(self, records: dict[int, Frozen], root: int, next_ino: int, size: int = 0, inodes: int = 0) -> None:
        self.records = records
        self.root = root
        self.next_ino = next_ino
        self.bytes = size
        self.inodes = inodes

    def get(self, ino: int) -> Frozen:
        """The inode of that number."""
        return self.records[ino]


class Snapshot:
    """A memory filesystem at one moment.

    Taking one costs nothing: the filesystem tells it (`keep`) what an inode was before its first change since,
    and all others are still what they were. `later` is the next snapshot taken: it has what changed after it.
    """

    __slots__ = ("__weakref__", "before", "bytes", "depth", "fs", "inodes", "later", "next_ino", "root")

    def __init__(self, fs: MemoryFS) -> None:
        self.fs = fs
        self.before: dict[int, tuple[MemInode, Frozen]] = {}
        self.later: Snapshot | None = None
        self.root = fs.root.ino
        self.next_ino = fs.next_ino
        self.bytes = fs.bytes
        self.inodes = fs.inodes
        self.depth: int = 1 + (fs.base.depth if fs.base is not None else 0)

    def keep(self, node: MemInode) -> None:
        """Under the filesystem's lock: `node` is about to change."""
        self.before[node.ino] = node, freeze(node)

    def get(self, ino: int) -> Frozen:
        """The inode of that number, as it was then."""
        with self.fs.lock:
            here: Snapshot | None = self
            while here is not None:
                kept = here.before.get(ino)
                if kept is not None:
                    return kept[1]
                here = here.later
            node = self.fs.live.get(ino)
            if node is not None:
                return freeze(node)
            assert self.fs.base is not None
            return self.fs.base.get(ino)

    def changes(self) -> list[tuple[MemInode, Frozen]]:
        """Under the filesystem's lock: the inodes that changed since, and what they were."""
        found: dict[int, tuple[MemInode, Frozen]] = {}
        here: Snapshot | None = self
        while here is not None:
            for ino, kept in here.before.items():
                if ino < self.next_ino:
                    found.setdefault(ino, kept)
            here = here.later
        return list(found.values())


def flatten(tree: FrozenTree | Snapshot) -> FrozenTree:
    """The same tree with every inode copied out: it depends on nothing else."""
    records: dict[int, Frozen] = {}
    pending = [tree.root]
    while pending:
        ino = pending.pop()
        if ino not in records:
            record = records[ino] = tree.get(ino)
            if isinstance(record.body, dict):
                pending.extend(record.body.values())
    return FrozenTree(records, tree.root, tree.next_ino, tree.bytes, tree.inodes)


def shallow(tree: Snapshot) -> FrozenTree | Snapshot:
    """`tree` itself, or a copy of it if it stands on too many others."""
    return tree if tree.depth <= MAX_DEPTH else flatten(tree)
