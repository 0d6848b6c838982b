"""Inodes in memory: attributes, directories and the tree operations, symlinks; file contents are in `memfile`."""

from __future__ import annotations

from shellwasm.errors import (
    EEXIST,
    EINVAL,
    EISDIR,
    ENAMETOOLONG,
    ENOENT,
    ENOTDIR,
    ENOTEMPTY,
    EPERM,
    SysError,
)
from shellwasm.vfs.base import (
    NAME_MAX,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    DirEntry,
    Inode,
    Stat,
)
from shellwasm.vfs.openfile import DirectoryFile
from shellwasm.wait import WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from shellwasm.vfs.base import Caller, Location, OpenFile
    from shellwasm.vfs.freeze import Frozen
    from shellwasm.vfs.memory import MemoryFS

BLOCK = 4096
INLINE_TARGET = 128  # a longer symlink takes a block, as on tmpfs


class MemInode(Inode):
    """What all kinds of files in memory share: owner, mode, times, links.

    `epoch` is the filesystem's epoch when the inode was last saved for a snapshot (see `freeze`);
    `modify` must be called, under the lock, before any change.
    """

    __slots__ = ("atime", "ctime", "epoch", "gid", "ino", "mode", "mtime", "nlink", "opens", "uid", "watchers")

    fs: MemoryFS

    def __init__(self, fs: MemoryFS, ino: int, mode: int, uid: int, gid: int, now: int) -> None:
        self.fs = fs
        self.ino = ino
        self.mode = mode
        self.uid = uid
        self.gid = gid
        self.nlink = 1
        self.atime = self.mtime = self.ctime = now
        self.opens = 0
        self.epoch = fs.epoch
        fs.live[ino] = self
        self.watchers: WaitQueue | None = None

    @property
    def size(self) -> int:
        return 0

    @property
    def allocated(self) -> int:
        """Bytes of storage that count against the quota."""
        return 0

    def stat(self) -> Stat:
        stat = Stat.__new__(Stat)  # three times as fast as the constructor with its keywords
        stat.dev = self.fs.dev
        stat.ino = self.ino
        stat.mode = self.mode
        stat.nlink = self.nlink
        stat.uid = self.uid
        stat.gid = self.gid
        stat.rdev = 0
        stat.size = self.size
        stat.blksize = BLOCK
        stat.blocks = (self.allocated + BLOCK - 1) // BLOCK * 8
        stat.atime = self.atime
        stat.mtime = self.mtime
        stat.ctime = self.ctime
        return stat

    def permissions(self) -> tuple[int, int, int]:
        return self.mode, self.uid, self.gid

    def modify(self) -> None:
        """Under the lock, before a change: keep what a snapshot still needs."""
        if self.epoch != self.fs.epoch:
            self.fs.preserve(self)

    def changed(self) -> None:
        """After a change of contents or entries: wake who watches."""
        if self.watchers is not None:
            self.watchers.wake()

    def watch_changes(self) -> WaitQueue:
        """The queue that is woken whenever this file's contents, or this directory's entries, change."""
        with self.fs.lock:
            if self.watchers is None:
                self.watchers = WaitQueue()
            return self.watchers

    def set_mode(self, mode: int) -> None:
        with self.fs.lock:
            self.modify()
            self.mode = self.mode & S_IFMT | mode & 0o7777
            self.ctime = self.fs.clock()

    def set_owner(self, uid: int, gid: int) -> None:
        with self.fs.lock:
            self.modify()
            self.uid = uid
            self.gid = gid
            self.ctime = self.fs.clock()

    def set_times(self, atime: int | None, mtime: int | None) -> None:
        with self.fs.lock:
            self.modify()
            if atime is not None:
                self.atime = atime
            if mtime is not None:
                self.mtime = mtime
            self.ctime = self.fs.clock()

    def opened(self) -> None:
        """An open file description refers to it from now on. ENOENT for a file that lost its last name meanwhile."""
        with self.fs.lock:
            self.check_alive()
            self.opens += 1

    def closed(self) -> None:
        """One description is gone; the storage of an unlinked file goes with the last."""
        with self.fs.lock:
            self.opens -= 1
            if not self.opens and not self.nlink:
                self.fs.discard(self)

    def check_alive(self) -> None:
        """Under the lock: ENOENT if neither a name nor a description is left, so that its storage was given back."""
        if not self.nlink and not self.opens and self.kind != S_IFDIR:
            raise SysError(ENOENT)

    def unlinked(self, now: int) -> None:
        """Under the lock: a name is gone."""
        self.modify()
        self.nlink -= 1
        self.ctime = now
        if self.nlink:
            self.fs.charge(0, -1)
        elif not self.opens:
            self.fs.discard(self)

    def frozen_body(self) -> object:
        """What a snapshot keeps beside the attributes; immutable from now on."""
        return None

    def apply(self, frozen: Frozen) -> None:
        """Under the lock, after `modify`: become what `frozen` says."""
        self.mode, self.uid, self.gid, self.nlink = frozen.mode, frozen.uid, frozen.gid, frozen.nlink
        self.atime, self.mtime, self.ctime = frozen.atime, frozen.mtime, frozen.ctime
        self.thaw_body(frozen.body)

    def adopt(self) -> None:
        """Under the lock, after all inodes of a tree were restored: tell child directories where they are."""

    def thaw_body(self, body: object) -> None:
        """Take over what `frozen_body` gave; it is shared, and never changed."""


class MemSymlink(MemInode):
    __slots__ = ("target",)

    kind = S_IFLNK
    target: bytes

    @property
    def size(self) -> int:
        return len(self.target)

    @property
    def allocated(self) -> int:
        return BLOCK if len(self.target) > INLINE_TARGET else 0

    def readlink(self, caller: Caller) -> bytes:
        return self.target

    def frozen_body(self) -> object:
        return self.target

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, bytes)
        self.target = body


class MemDir(MemInode):
    """A directory. `entries` maps names to inodes, or to inode numbers that nobody has looked at since a fork."""

    __slots__ = ("entries", "name", "parent")

    kind = S_IFDIR

    def __init__(
        self, fs: MemoryFS, ino: int, mode: int, uid: int, gid: int, now: int, parent: MemDir | None, name: bytes
    ) -> None:
        super().__init__(fs, ino, mode, uid, gid, now)
        self.nlink = 2
        self.entries: dict[bytes, MemInode | int] = {}
        self.parent = parent
        self.name = name

    @property
    def size(self) -> int:
        return 40 + 20 * len(self.entries)

    def up(self) -> tuple[Inode, bytes] | None:
        return None if self.parent is None or not self.nlink else (self.parent, self.name)

    def lookup(self, name: bytes, caller: Caller | None = None) -> Inode:
        node = self.entries.get(name)
        if node is None:
            raise SysError(ENOENT)
        if node.__class__ is int:
            with self.fs.lock:
                return self._child(name)
        return node  # type: ignore[return-value]

    def _child(self, name: bytes) -> MemInode:
        """Under the lock: the inode of an entry; ENOENT."""
        node = self.entries.get(name)
        if node is None:
            raise SysError(ENOENT)
        if isinstance(node, int):
            node = self.entries[name] = self.fs.thaw(node, self, name)
        return node

    def _insert(self, name: bytes, node: MemInode) -> None:
        """Under the lock, after `modify`: add or replace an entry."""
        self.entries[name] = node

    def _remove(self, name: bytes) -> None:
        """Under the lock, after `modify`: drop an entry."""
        del self.entries[name]

    def _occupied(self, name: bytes) -> bool:
        """Under the lock: is the name taken?"""
        return name in self.entries

    def _is_empty(self) -> bool:
        return not self.entries

    def readdir(self, caller: Caller | None = None) -> Iterable[DirEntry]:
        with self.fs.lock:
            return [self._entry(name, node) for name, node in self.entries.items()]

    def _entry(self, name: bytes, node: MemInode | int) -> DirEntry:
        if isinstance(node, int):
            return DirEntry(name, node, self.fs.kind_of(node))
        return DirEntry(name, node.ino, node.kind)

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        self.opened()
        return DirectoryFile(self, flags, location, caller)

    def _admit(self, name: bytes) -> int:
        """Under the lock: may `name` be made here? Prepares the change and returns the time of it."""
        if len(name) > NAME_MAX:
            raise SysError(ENAMETOOLONG)
        if self._occupied(name):
            raise SysError(EEXIST)
        if not self.nlink:
            raise SysError(ENOENT)
        self.modify()
        return self.fs.clock()

    def _added(self, name: bytes, node: MemInode, now: int) -> None:
        self._insert(name, node)
        self.mtime = self.ctime = now
        self.changed()

    def create(self, name: bytes, mode: int, uid: int, gid: int, rdev: int = 0) -> MemInode:
        kind = mode & S_IFMT or S_IFREG
        if kind not in (S_IFREG, S_IFIFO):  # the only devices are those of /dev
            raise SysError(EPERM)
        make = self.fs.makers[kind]
        with self.fs.lock:
            now = self._admit(name)
            node = make(self.fs, self.fs.new_ino(), mode | kind, uid, gid, now)
            self._added(name, node, now)
        return node

    def mkdir(self, name: bytes, mode: int, uid: int, gid: int) -> MemDir:
        with self.fs.lock:
            now = self._admit(name)
            node = self.fs.new_directory(mode & 0o7777 | S_IFDIR, uid, gid, now, self, name)
            self._added(name, node, now)
            self.nlink += 1
        return node

    def symlink(self, name: bytes, target: bytes, uid: int, gid: int) -> MemSymlink:
        with self.fs.lock:
            now = self._admit(name)
            node = self.fs.symlink_class(self.fs, self.fs.new_ino(), S_IFLNK | 0o777, uid, gid, now)
            node.target = target
            self.fs.charge(node.allocated)
            self._added(name, node, now)
        return node

    def place(self, name: bytes, node: MemInode) -> MemInode:
        """Put a ready-made inode here (a device, a native program)."""
        with self.fs.lock:
            self._added(name, node, self._admit(name))
        return node

    def link(self, name: bytes, inode: Inode) -> None:
        assert isinstance(inode, MemInode)
        with self.fs.lock:
            if not inode.nlink:
                raise SysError(ENOENT)
            now = self._admit(name)
            self.fs.quota.check_inode()  # as on tmpfs, each name counts: it takes memory too
            self.fs.charge(0, 1)
            inode.modify()
            inode.nlink += 1
            inode.ctime = now
            self._added(name, inode, now)

    def unlink(self, name: bytes) -> None:
        with self.fs.lock:
            node = self._child(name)
            if node.kind == S_IFDIR:
                raise SysError(EISDIR)
            node.modify()
            node.unlinked(self._dropped(name))

    def rmdir(self, name: bytes) -> None:
        with self.fs.lock:
            node = self._child(name)
            if not isinstance(node, MemDir):
                raise SysError(ENOTDIR)
            if not node._is_empty():
                raise SysError(ENOTEMPTY)
            node.modify()
            now = self._dropped(name)
            self.nlink -= 1
            node._removed(now)

    def _dropped(self, name: bytes) -> int:
        self.modify()
        self._remove(name)
        now = self.mtime = self.ctime = self.fs.clock()
        self.changed()
        return now

    def _removed(self, now: int) -> None:
        self.modify()
        self.nlink = 1
        self.unlinked(now)

    def rename(self, name: bytes, new_parent: Inode, new_name: bytes) -> None:
        assert isinstance(new_parent, MemDir)
        with self.fs.lock:
            node = self._child(name)
            old = new_parent._child(new_name) if new_parent._occupied(new_name) else None
            if old is node:
                return
            new_parent._check_replace(node, old, new_name)
            self._move(name, node, new_parent, new_name, old)

    def _check_replace(self, node: MemInode, old: MemInode | None, new_name: bytes) -> None:
        """Under the lock: may `node` move here as `new_name`, in place of `old`?"""
        if len(new_name) > NAME_MAX:
            raise SysError(ENAMETOOLONG)
        if not self.nlink:
            raise SysError(ENOENT)
        if isinstance(node, MemDir):
            if self._is_within(node):
                raise SysError(EINVAL)
            if old is not None and not isinstance(old, MemDir):
                raise SysError(ENOTDIR)
            if isinstance(old, MemDir) and not old._is_empty():
                raise SysError(ENOTEMPTY)
        elif isinstance(old, MemDir):
            raise SysError(EISDIR)

    def _is_within(self, other: MemDir) -> bool:
        here: MemDir | None = self
        while here is not None:
            if here is other:
                return True
            here = here.parent
        return False

    def _move(self, name: bytes, node: MemInode, target: MemDir, new_name: bytes, old: MemInode | None) -> None:
        for changing in (self, target, node, old):
            if changing is not None:
                changing.modify()
        now = self.fs.clock()
        self._remove(name)
        target._insert(new_name, node)
        if isinstance(node, MemDir):
            self.nlink -= 1
            target.nlink += 1
            node.parent, node.name = target, new_name
        if isinstance(old, MemDir):
            target.nlink -= 1
            old._removed(now)
        elif old is not None:
            old.unlinked(now)
        node.ctime = self.mtime = self.ctime = target.mtime = target.ctime = now
        self.changed()
        if target is not self:
            target.changed()

    def frozen_body(self) -> object:
        return {name: node if isinstance(node, int) else node.ino for name, node in self.entries.items()}

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, dict)
        self.entries = dict(body)

    def adopt(self) -> None:
        for name, ino in self.entries.items():
            if isinstance(ino, int) and isinstance(self.fs.live.get(ino), MemDir):
                self.fs.thaw(ino, self, name)
