"""FileView: the files of a sandbox as a Python program sees them (pathlib-like); `Sandbox.fs` is one."""

from __future__ import annotations

from shellwasm.errors import SysError
from shellwasm.vfs.base import O_APPEND, O_CREAT, O_WRONLY
from shellwasm.vfs.rootfs import program_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller
    from shellwasm.vfs.vfs import VFS


class FileView:
    """Paths are text, absolute or relative to the caller's directory. Errors are OSErrors with the host's classes."""

    __slots__ = ("caller", "vfs")

    def __init__(self, vfs: VFS, caller: Caller) -> None:
        self.vfs = vfs
        self.caller = caller

    def append_bytes(self, path: str, data: bytes) -> None:
        """Add to the end of a file, which is made when it is missing."""
        file = self.vfs.open(self.caller, path.encode(), O_WRONLY | O_APPEND | O_CREAT)
        file.acquire()
        try:
            file.write(data, self.caller.waiter)
        finally:
            file.release()

    def exists(self, path: str) -> bool:
        try:
            self.vfs.stat(self.caller, path.encode())
        except SysError:
            return False
        return True

    def mkdir(self, path: str, mode: int = 0o777, *, parents: bool = False) -> None:
        if parents and path.rstrip("/").count("/") > 1:
            above = path.rstrip("/").rpartition("/")[0]
            if not self.exists(above):
                self.mkdir(above, parents=True)
        self.vfs.mkdir(self.caller, path.encode(), mode)

    def chown(self, path: str, uid: int, gid: int) -> None:
        self.vfs.chown(self.caller, path.encode(), uid, gid)

    def install_program(self, path: str, program: object) -> None:
        """Make `path` a native node that runs `program`."""
        directory, _, name = path.rpartition("/")
        inode = self.vfs.directory(self.caller, directory.encode() or b"/").inode
        node = inode.create(name.encode(), 0o100755, 0, 0)
        node.set_program(program, program_text(path.encode()))
