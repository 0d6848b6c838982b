"""From a Mount of the public API to a filesystem in the sandbox's tree."""

from __future__ import annotations

import os
import tarfile

from shellwasm import applets
from shellwasm.errors import MountError, ShellwasmError
from shellwasm.vfs.callers import Confined, Superuser
from shellwasm.vfs.changes import Change, apply
from shellwasm.vfs.fsspec import SpecFS
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.rootfs import applet_path
from shellwasm.vfs.vfs import VFS
from shellwasm.vfs.view import FileView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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


def root_filesystem(source: str, mode: str, quota: Quota, clock: Callable[[], int]) -> FileSystem:
    """A root filesystem from the host: a directory (`cow`: changes stay in the sandbox; `rw`: kept on disk), or a tar
    archive, unpacked into memory. MountError.
    """
    if os.path.isdir(source):
        host = HostFS(source, read_only=mode != "rw")
        return host if mode == "rw" else OverlayFS(host, quota=quota, clock=clock)
    if not os.path.isfile(source):
        raise MountError(f"cannot use {source} as the root: no such directory or tar archive on this machine")
    memory = MemoryFS(quota=quota, clock=clock)
    vfs = VFS(memory)
    try:
        with open(source, "rb") as archive:
            FileView(vfs, Confined(Superuser(), vfs.root)).tar_in("/", archive)
    except (OSError, ValueError, ShellwasmError, tarfile.TarError) as error:
        raise MountError(f"cannot unpack {source} as the root: {error}") from error
    return memory


COMMAND_DIRECTORIES = ("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin")
OTHER_DIRECTORIES = ("/tmp", "/root", "/etc", "/dev", "/proc")


def install_commands(kernel: Kernel, programs: Mapping[bytes, object], quota: Quota) -> None:
    """Put our shell, BusyBox and links to its applets into a foreign root. What is there by other names stays; a
    native busybox or sh, which could not run here, is replaced. On a root that is kept on disk, the directories of
    commands are in memory, mounted over it.
    """
    files = FileView(kernel.vfs, kernel.init)
    on_disk = isinstance(kernel.vfs.mounts.root.fs, HostFS)
    for directory in COMMAND_DIRECTORIES if on_disk else ():
        kernel.vfs.mount(kernel.init, MemoryFS(quota=quota, clock=kernel.clock.realtime), directory.encode())
    for directory in COMMAND_DIRECTORIES + OTHER_DIRECTORIES:
        if not files.exists(directory):
            files.mkdir(directory, parents=True)
    module = applets.read_module()
    files.unlink("/bin/busybox", missing_ok=True)
    files.write_bytes("/bin/busybox", module)
    files.chmod("/bin/busybox", 0o755)
    for path, program in programs.items():
        files.install_program(path.decode(), program)
    for name in applets.names(module):
        place = applet_path(name).decode()
        if not files.exists(place) and not files.is_symlink(place):
            files.symlink("/bin/busybox", place)


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
