"""From a Mount of the public API to a filesystem in the sandbox's tree."""

from __future__ import annotations

import os

from shellwasm.errors import MountError
from shellwasm.vfs.changes import Change, apply
from shellwasm.vfs.fsspec import SpecFS
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.overlay import OverlayFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel
    from shellwasm.mount import Mount
    from shellwasm.users import Identity
    from shellwasm.vfs.base import FileSystem
    from shellwasm.vfs.quota import Quota


def filesystem_of(kernel: Kernel, mount: Mount, who: Identity, quota: Quota) -> FileSystem:
    """The filesystem that `mount` asks for. MountError when its source is not there."""
    path = mount.host_path
    if path is None:
        if mount.mode == "rw":
            raise MountError(f"cannot mount {mount.source!r} rw: filesystem objects are mounted ro or cow")
        return _layered(kernel, mount, SpecFS(mount.source), quota)
    if not os.path.exists(path):
        raise MountError(f"cannot mount {path}: no such file or directory on this machine")
    host = HostFS(path, read_only=mount.mode != "rw", uid=who.uid, gid=who.gid, max_file=kernel.limits.file_size)
    return _layered(kernel, mount, host, quota)


def _layered(kernel: Kernel, mount: Mount, lower: FileSystem, quota: Quota) -> FileSystem:
    return OverlayFS(lower, quota=quota, clock=kernel.clock.realtime) if mount.mode == "cow" else lower


def mount_filesystem(kernel: Kernel, mount: Mount, who: Identity, quota: Quota) -> None:
    """Put it in the tree; what a copy-on-write mount keeps counts against `quota`. MountError, SysError."""
    fs = filesystem_of(kernel, mount, who, quota)
    kernel.vfs.mount(kernel.init, fs, mount.target.encode("utf-8", "surrogateescape"), read_only=mount.mode == "ro")


def apply_mount(kernel: Kernel, target: str, paths: list[bytes] | None) -> list[Change]:
    """Write a copy-on-write mount's changes back to the host. MountError when there is no such mount; SysError."""
    wanted = target.rstrip("/").encode("utf-8", "surrogateescape") or b"/"
    for mount in kernel.vfs.mounts:
        fs = mount.fs
        if kernel.vfs.mounts.path(mount) == wanted and isinstance(fs, OverlayFS) and isinstance(fs.lower, HostFS):
            writable = HostFS(fs.lower.host_path, read_only=False)
            try:
                return apply(fs, writable, paths)
            finally:
                writable.close()
    raise MountError(f"no copy-on-write mount of the host at {target}")
