"""From a Mount of the public API to a filesystem in the sandbox's tree."""

from __future__ import annotations

import os

from shellwasm.errors import MountError
from shellwasm.vfs.hostdir import HostFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.kernel import Kernel
    from shellwasm.mount import Mount
    from shellwasm.users import Identity
    from shellwasm.vfs.base import FileSystem


def filesystem_of(mount: Mount, who: Identity, max_file: int | None) -> FileSystem:
    """The filesystem that `mount` asks for. MountError when its source is not there."""
    path = mount.host_path
    if path is None:
        raise MountError(f"cannot mount {mount.source!r}: not a path")
    if not os.path.exists(path):
        raise MountError(f"cannot mount {path}: no such file or directory on this machine")
    return HostFS(path, read_only=mount.mode != "rw", uid=who.uid, gid=who.gid, max_file=max_file)


def mount_filesystem(kernel: Kernel, mount: Mount, who: Identity) -> None:
    """Put it in the tree. MountError, SysError."""
    fs = filesystem_of(mount, who, kernel.limits.file_size)
    kernel.vfs.mount(
        kernel.init, fs, mount.target.encode("utf-8", "surrogateescape"), read_only=mount.mode == "ro"
    )
