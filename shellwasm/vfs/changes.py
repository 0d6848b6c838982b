"""What a sandbox has changed: overlays against what lies below, memory against its first tree; and writing it back."""

from __future__ import annotations

from shellwasm.errors import EINVAL, ENOENT, ENOTDIR, ESTALE, SysError
from shellwasm.vfs.archive import Tree
from shellwasm.vfs.base import O_RDONLY, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG, Inode
from shellwasm.vfs.callers import Confined, Superuser
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memfile import MemFile
from shellwasm.vfs.meminode import MemDir, MemInode
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayDir, OverlayFile, OverlayFS
from shellwasm.vfs.vfs import VFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.freeze import Frozen, FrozenTree, Snapshot

CREATED, MODIFIED, DELETED = "created", "modified", "deleted"
PIECE = 1 << 20


class Change:
    """One path that differs. `kind` is created, modified or deleted; modes are st_mode, None where there is no file.

    A deleted directory stands for all that was in it.
    """

    __slots__ = ("kind", "mode", "old_mode", "path")

    def __init__(self, kind: str, path: bytes, mode: int | None, old_mode: int | None) -> None:
        self.kind = kind
        self.path = path
        self.mode = mode
        self.old_mode = old_mode

    def __repr__(self) -> str:
        modes = ", ".join("None" if mode is None else oct(mode) for mode in (self.mode, self.old_mode))
        return f"Change({self.kind!r}, {self.path!r}, {modes})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Change) and all(getattr(self, n) == getattr(other, n) for n in self.__slots__)

    def __hash__(self) -> int:
        return hash((self.kind, self.path))


def changes(vfs: VFS) -> list[Change]:
    """All changes of all mounts that know what they started from, by absolute path, sorted."""
    found = []
    for mount in vfs.mounts:
        prefix = vfs.mounts.path(mount).rstrip(b"/")
        for change in changes_of(mount.fs):
            found.append(Change(change.kind, prefix + change.path, change.mode, change.old_mode))
    return sorted(found, key=lambda change: change.path)


def changes_of(fs: object) -> list[Change]:
    """The changes of one filesystem, by paths from its root; none for one that keeps nothing of its own."""
    if isinstance(fs, OverlayFS):
        return list(_Comparison(fs).directory(b"", fs.root, fs.lower.root))
    if isinstance(fs, MemoryFS) and fs.base is not None:
        with fs.lock:
            return list(_since_base(b"", fs.root, fs.base, fs.base.get(fs.base.root)))
    return []


# ---------------------------------------------------------------- overlays


class _Comparison:
    """An overlay beside what lies below it: only directories with entries of their own are looked into."""

    def __init__(self, fs: OverlayFS) -> None:
        self.fs = fs

    def directory(self, path: bytes, now: Inode, then: Inode | None) -> Iterator[Change]:
        """Changes below a directory of the overlay; `then` is what has its path below, if that is a directory."""
        if not isinstance(now, OverlayDir):
            if now is not then and then is not None:
                yield from self._pair(path, now, then)
            return
        for name in sorted(self._names(now, then)):
            old = self._child(then, name)
            new = self._child(now, name)
            where = path + b"/" + name
            if new is None and old is not None:
                yield Change(DELETED, where, None, old.stat().mode)
            elif new is not None and old is None:
                yield Change(CREATED, where, new.stat().mode, None)
                if new.kind == S_IFDIR:
                    yield from self.directory(where, new, None)
            elif new is not None and old is not None:
                yield from self._pair(where, new, old)

    def _names(self, now: OverlayDir, then: Inode | None) -> set[bytes]:
        if then is not None and now.lower is then:
            return set(now.entries) | now.whiteouts
        names = {entry.name for entry in now.readdir()}
        if then is not None:
            names |= {entry.name for entry in then.readdir(self.fs.nobody)}
        return names

    def _child(self, directory: Inode | None, name: bytes) -> Inode | None:
        if directory is None:
            return None
        try:
            return directory.lookup(name, self.fs.nobody)
        except SysError as error:
            if error.errno not in (ENOENT, ENOTDIR, ESTALE):
                raise
            return None

    def _pair(self, path: bytes, new: Inode, old: Inode) -> Iterator[Change]:
        mode, old_mode = new.stat().mode, old.stat().mode
        if new.kind != old.kind or self._differ(new, old):
            yield Change(MODIFIED, path, mode, old_mode)
        if new.kind == S_IFDIR:
            yield from self.directory(path, new, old if old.kind == S_IFDIR else None)

    def _differ(self, new: Inode, old: Inode) -> bool:
        if new.permissions() != old.permissions():
            return True
        if new.kind == S_IFLNK:
            return new.readlink(self.fs.nobody) != old.readlink(self.fs.nobody)
        if new.kind != S_IFREG or getattr(new, "lower", None) is old:
            return False
        if new.stat().size != old.stat().size:
            return True
        pairs = zip(self._pieces(new), self._pieces(old), strict=False)
        return any(one != two for one, two in pairs)

    def _pieces(self, inode: Inode) -> Iterator[bytes]:
        file = inode.open(O_RDONLY, self.fs.nobody, self.fs.nowhere)
        file.acquire()
        try:
            offset = 0
            while piece := file.pread(PIECE, offset):
                offset += len(piece)
                yield piece
        finally:
            file.release()


# ---------------------------------------------------------------- memory


def _since_base(path: bytes, now: MemDir, base: FrozenTree | Snapshot, then: Frozen | None) -> Iterator[Change]:
    """Under the lock: changes below a directory; inodes that nobody has looked at have not changed."""
    old_entries = then.body if then is not None and isinstance(then.body, dict) else {}
    for name in sorted(now.entries.keys() | old_entries.keys()):
        entry, old_ino = now.entries.get(name), old_entries.get(name)
        if isinstance(entry, int) and entry == old_ino:
            continue
        where = path + b"/" + name
        old = base.get(old_ino) if old_ino is not None else None
        if entry is None:
            assert old is not None
            yield Change(DELETED, where, None, old.mode)
            continue
        node = now._child(name)
        if old is None:
            yield Change(CREATED, where, node.mode, None)
        elif _changed(node, old):
            yield Change(MODIFIED, where, node.mode, old.mode)
        if isinstance(node, MemDir):
            yield from _since_base(where, node, base, old)


def _changed(node: MemInode, old: Frozen) -> bool:
    if (node.mode, node.uid, node.gid) != (old.mode, old.uid, old.gid):
        return True
    if node.kind == S_IFDIR or (node.ino == old.ino and node.mtime == old.mtime):
        return False
    if isinstance(node, MemFile) and isinstance(old.body, tuple):
        content, program = old.body
        if node.program is not program or node.size != content.size:
            return True
        return any(node.content.read(at, PIECE) != content.read(at, PIECE) for at in range(0, node.size, PIECE))
    return node.frozen_body() != old.body


# ---------------------------------------------------------------- writing back


def apply(fs: OverlayFS, host: HostFS, paths: Iterable[bytes] | None = None) -> list[Change]:
    """Write changes of an overlay over a host directory back to that directory, through the writable mount `host`.

    `paths` (from the overlay's root) choose; a directory chooses what is in it. Each file is replaced atomically: a
    reader on the host sees the old one or the new one. Returns what was written. SysError where the host refuses; what
    came before stays written.
    """
    if fs.lower.root.kind != S_IFDIR or host.root.kind != S_IFDIR:
        raise SysError(EINVAL)
    chosen = [b"/" + path.strip(b"/") for path in paths] if paths is not None else None
    found = changes_of(fs)
    todo = [change for change in found if chosen is None or _is_chosen(change.path, chosen)]
    inside, outside = VFS(fs), VFS(host)
    source = Tree(inside, _root_of(inside))
    if len(todo) < len(found) or any(change.kind == MODIFIED for change in found):  # a source may go, or be replaced
        for change in found:
            _stand_alone(fs, source, change)
    writer = _Writer(source, Tree(outside, _root_of(outside)))
    for change in sorted(todo, key=lambda change: change.kind == DELETED):  # may be the source of what is new
        writer.write(change)
    if len(todo) == len(found):
        fs.forget_changes()
    return todo


def _stand_alone(fs: OverlayFS, source: Tree, change: Change) -> None:
    """Bring up what a new place still takes from an old one below, which may be about to go."""
    if change.kind == DELETED:
        return
    node = source.vfs.locate(source.caller, change.path, follow=False).inode
    if isinstance(node, OverlayDir | OverlayFile):
        with fs.lock:
            node.stand_alone()


def _is_chosen(path: bytes, chosen: list[bytes]) -> bool:
    return any(path == one or path.startswith(one.rstrip(b"/") + b"/") for one in chosen)


def _root_of(vfs: VFS) -> Caller:
    """Root in a tree of its own."""
    return Confined(Superuser(), vfs.root)


class _Writer:
    """Writes single changes from one tree to another."""

    def __init__(self, source: Tree, target: Tree) -> None:
        self.source = source
        self.target = target
        self.count = 0

    def write(self, change: Change) -> None:
        kind = (change.mode or 0) & S_IFMT
        if change.old_mode is not None and change.old_mode & S_IFMT != kind:
            self._remove(change.path)
        if kind == S_IFDIR:
            self.target.directory(change.path)
            self.target.vfs.chmod(self.target.caller, change.path, (change.mode or 0) & 0o777)
        elif kind in (S_IFREG, S_IFLNK):
            self._replace(change.path, kind, change.mode or 0)

    def _replace(self, path: bytes, kind: int, mode: int) -> None:
        above = path.rpartition(b"/")[0]
        if above:
            self.target.directory(above)
        self.count += 1
        draft = b"%s/.shellwasm-%d-%d" % (above, id(self), self.count)
        vfs, caller = self.target.vfs, self.target.caller
        if kind == S_IFLNK:
            vfs.symlink(caller, self.source.vfs.readlink(self.source.caller, path), draft)
        else:
            self.target.file(draft, self.source.pieces(path), 0o600)
            vfs.chmod(caller, draft, mode & 0o777)
        try:
            vfs.rename(caller, draft, path)
        except SysError:
            vfs.unlink(caller, draft)
            raise

    def _remove(self, path: bytes) -> None:
        """What is there, with all in it; symlinks are removed, not followed."""
        vfs, caller = self.target.vfs, self.target.caller
        pending = [path]
        folders = []
        while pending:
            here = pending.pop()
            found = self.target.lstat(here)
            if found is None:
                continue
            if found.mode & S_IFMT == S_IFDIR:
                folders.append(here)
                pending.extend(here + b"/" + entry.name for entry in vfs.listdir(caller, here))
            else:
                vfs.unlink(caller, here)
        for folder in reversed(folders):
            vfs.rmdir(caller, folder)
