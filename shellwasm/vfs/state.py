"""The state of a whole tree with its mounts: snapshot, restore, fork, and snapshots as bytes."""

from __future__ import annotations

from hashlib import sha256

from shellwasm.vfs.callers import Confined, Superuser
from shellwasm.vfs.freeze import FrozenTree, Snapshot, shallow
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import Backing, OverlayFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.serial import SnapshotError, decode, encode
from shellwasm.vfs.vfs import VFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from shellwasm.vfs.base import FileSystem

    Remake = Callable[[bytes, FileSystem], FileSystem | None]

MAGIC = b"shellwasm mounts\n"
VERSION = 1


class MountState:
    """One mount at one moment. `tree` is None where the filesystem keeps nothing itself (a host directory, /proc)."""

    __slots__ = ("fs", "path", "read_only", "tree")

    def __init__(self, path: bytes, fs: FileSystem, read_only: bool, tree: Snapshot | FrozenTree | None) -> None:
        self.path = path
        self.fs = fs
        self.read_only = read_only
        self.tree = tree


def snapshot(vfs: VFS) -> list[MountState]:
    """All mounts as they are now, the root first. Costs nothing until something changes."""
    return [
        MountState(
            vfs.mounts.path(mount), mount.fs, mount.flag_read_only,
            mount.fs.snapshot() if isinstance(mount.fs, MemoryFS) else None,
        )
        for mount in vfs.mounts
    ]  # fmt: skip


def restore(vfs: VFS, state: list[MountState]) -> None:
    """Back to a snapshot of this same tree: its files, and what was mounted where. Costs what has changed.

    Files of the host are not touched.
    """
    caller = Confined(Superuser(), vfs.root)
    kept = {id(one.fs) for one in state}
    for mount in reversed(list(vfs.mounts)):
        if id(mount.fs) not in kept:
            vfs.unmount(caller, vfs.mounts.path(mount))
    for one in state:
        if isinstance(one.fs, MemoryFS) and isinstance(one.tree, Snapshot):
            one.fs.restore(one.tree)
    present = {id(mount.fs) for mount in vfs.mounts}
    for one in state:
        if id(one.fs) not in present:
            vfs.mount(caller, one.fs, one.path, read_only=one.read_only)


def fork(state: list[MountState], quota: Quota, remake: Remake | None = None) -> VFS:
    """An independent tree that starts from a snapshot, copy-on-write both ways. ENOSPC if `quota` is too small for it.

    What keeps nothing of its own is shared (a host directory), unless `remake(path, filesystem)` gives another one, or
    None to leave it out: /proc needs the new kernel, /dev its terminal and entropy.
    """
    twins = [(one, _twin(one, quota, remake)) for one in state]
    root = twins[0][1]
    assert root is not None
    vfs = VFS(root)
    caller = Confined(Superuser(), vfs.root)
    for one, fs in twins[1:]:
        if fs is not None:
            vfs.mount(caller, fs, one.path, read_only=one.read_only)
    return vfs


def _twin(one: MountState, quota: Quota, remake: Remake | None) -> FileSystem | None:
    if one.path != b"/" and remake is not None:
        made = remake(one.path, one.fs)
        if made is not one.fs:
            return made
    if not isinstance(one.fs, MemoryFS) or one.tree is None:
        return one.fs
    tree = shallow(one.tree) if isinstance(one.tree, Snapshot) else one.tree
    twin = one.fs.started_from(tree, quota)
    twin.read_only = one.fs.read_only
    return twin


def to_bytes(
    state: list[MountState], *, known: Iterable[bytes] = (), name_of: Callable[[object], bytes] | None = None
) -> bytes:
    """The memory filesystems of a snapshot, and the paths and kinds of its other mounts, as bytes: see `serial`.

    Only plain memory (tmpfs) is stored; SnapshotError if a copy-on-write mount has changes.
    """
    blobs = list(known)
    parts = []
    for one in state:
        tree = b""
        if one.tree is not None and one.fs.type == "tmpfs":
            tree = encode(one.tree, known=blobs, name_of=name_of)
        elif one.tree is not None and isinstance(one.fs, OverlayFS) and _is_written(one.tree):
            raise SnapshotError(f"the copy-on-write mount at {one.path.decode('utf-8', 'replace')} cannot be stored")
        parts += [one.path, one.fs.type.encode(), b"ro" if one.read_only else b"rw", tree]
    payload = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    return MAGIC + VERSION.to_bytes(2, "big") + sha256(payload).digest() + payload


def _is_written(tree: Snapshot | FrozenTree) -> bool:
    """Does an overlay keep anything? What it keeps is named in its root, or is the root."""
    body = tree.get(tree.root).body
    return isinstance(body, Backing) and (
        body.touched or bool(body.whiteouts) or (isinstance(body.rest, dict) and bool(body.rest))
    )


def from_bytes(
    data: bytes, quota: Quota, mount: Callable[[bytes, str], FileSystem | None], *, known: Iterable[bytes] = (),
    program_of: Callable[[bytes], object] | None = None, clock: Callable[[], int] | None = None,
) -> VFS:  # fmt: skip
    """The tree that `to_bytes` stored. `mount(path, type)` makes what was no memory (None: leave it out).

    SnapshotError for other bytes, ENOSPC if `quota` is too small.
    """
    blobs = list(known)
    parts = _parts(data)
    vfs: VFS | None = None
    for path, kind, mode, tree in zip(*[iter(parts)] * 4, strict=True):
        fs: FileSystem | None
        if tree:
            base = decode(tree, known=blobs, program_of=program_of)
            fs = (
                MemoryFS(base=base, quota=quota, clock=clock) if clock is not None else MemoryFS(base=base, quota=quota)
            )
        else:
            fs = mount(path, kind.decode("ascii", "replace"))
        if vfs is None:
            if not isinstance(fs, MemoryFS):
                raise SnapshotError("a snapshot without a root")
            vfs = VFS(fs)
        elif fs is not None:
            vfs.mount(Confined(Superuser(), vfs.root), fs, path, read_only=mode == b"ro")
    if vfs is None:
        raise SnapshotError("a snapshot without a root")
    return vfs


def _parts(data: bytes) -> list[bytes]:
    head = len(MAGIC) + 2 + 32
    if len(data) < head or not data.startswith(MAGIC):
        raise SnapshotError("not a snapshot")
    if int.from_bytes(data[len(MAGIC) : len(MAGIC) + 2], "big") != VERSION:
        raise SnapshotError("a snapshot of another version")
    payload = data[head:]
    if sha256(payload).digest() != data[head - 32 : head]:
        raise SnapshotError("a damaged snapshot: its digest differs")
    parts, at = [], 0
    while at < len(payload):
        length = int.from_bytes(payload[at : at + 8], "big")
        part = payload[at + 8 : at + 8 + length]
        if len(part) != length:
            raise SnapshotError("a snapshot that ends too early")
        parts.append(part)
        at += 8 + length
    if not parts or len(parts) % 4:
        raise SnapshotError("a snapshot that ends too early")
    return parts
