"""From a Mount of the public API to a filesystem in the sandbox's tree."""

from __future__ import annotations

import os

from shellwasm.errors import MountError
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
        raise MountError(f"cannot mount {mount.source!r}: not a path")
    if not os.path.exists(path):
        raise MountError(f"cannot mount {path}: no such file or directory on this machine")
    host = HostFS(path, read_only=mount.mode != "rw", uid=who.uid, gid=who.gid, max_file=kernel.limits.file_size)
    return OverlayFS(host, quota=quota, clock=kernel.clock.realtime) if mount.mode == "cow" else host


def mount_filesystem(kernel: Kernel, mount: Mount, who: Identity, quota: Quota) -> None:
    """Put it in the tree; what a copy-on-write mount keeps counts against `quota`. MountError, SysError."""
    fs = filesystem_of(kernel, mount, who, quota)
    kernel.vfs.mount(kernel.init, fs, mount.target.encode("utf-8", "surrogateescape"), read_only=mount.mode == "ro")
