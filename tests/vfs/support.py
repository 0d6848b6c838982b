"""The same operations on two sides: the host's own filesystem and a VFS, with outcomes that compare equal."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from shellwasm.errors import EBADF, SysError
from shellwasm.vfs.base import S_IFIFO
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.vfs import VFS
from shellwasm.wait import Waiter

NAMES = errno.errorcode


class TestCaller:
    """A Caller without a kernel; `files` are its descriptors."""

    __test__ = False

    def __init__(self, vfs: VFS, uid: int = 0, gid: int = 0, groups: tuple[int, ...] = (), umask: int = 0o22) -> None:
        self.euid = uid
        self.egid = gid
        self.groups = groups
        self.umask = umask
        self.cwd = self.root = vfs.root
        self.waiter = Waiter()
        self.files: dict[int, object] = {}

    def descriptor(self, fd: int):
        if fd not in self.files:
            raise SysError(EBADF)
        return self.files[fd]


def new_vfs(fs: MemoryFS | None = None) -> tuple[VFS, TestCaller]:
    """A VFS over memory, and root as its caller."""
    vfs = VFS(fs or MemoryFS())
    return vfs, TestCaller(vfs)


class Sides:
    """What both sides share: running one step and naming its outcome."""

    def step(self, operation: str, *arguments):
        """("ok", value) or ("error", name of the errno)."""
        try:
            return "ok", getattr(self, operation)(*arguments)
        except KeyError as error:  # a file that an earlier step did not open
            return "not open", error.args
        except OSError as error:
            return "error", NAMES.get(error.errno)
        except SysError as error:
            return "error", NAMES.get(error.errno)

    @staticmethod
    def facts(mode: int, nlink: int, size: int):
        """What two stat results must agree on; sizes and links of directories are the filesystem's own business."""
        kind = stat.S_IFMT(mode)
        if kind == stat.S_IFDIR:
            return oct(mode)
        if kind == stat.S_IFLNK:
            return oct(kind), size
        return oct(mode), nlink, size


class HostSide(Sides):
    """The host's filesystem below a temporary directory."""

    def __init__(self, root: Path) -> None:
        self.top = os.fsencode(root) + b"/top"
        self.files: dict[str, int] = {}
        os.mkdir(self.top)
        os.chmod(self.top, 0o755)
        os.chmod(root, 0o755)

    def done(self) -> None:
        for fd in self.files.values():
            os.close(fd)

    def path(self, path: bytes) -> bytes:
        return self.top + b"/" + path if path else path

    def identity(self, uid, gid, groups=()):
        os.seteuid(0)
        os.setgroups(list(groups))
        os.setegid(gid)
        os.seteuid(uid)

    def umask(self, mask):
        os.umask(mask)

    def open(self, key, path, flags, mode=0o666):
        fd = os.open(self.path(path), flags, mode)
        self.close(key) if key in self.files else None
        self.files[key] = fd

    def close(self, key):
        os.close(self.files.pop(key))

    def write(self, key, data):
        return os.write(self.files[key], data)

    def read(self, key, size):
        return os.read(self.files[key], size)

    def pwrite(self, key, data, offset):
        return os.pwrite(self.files[key], data, offset)

    def pread(self, key, size, offset):
        return os.pread(self.files[key], size, offset)

    def seek(self, key, offset, whence):
        return os.lseek(self.files[key], offset, whence)

    def ftruncate(self, key, size):
        os.ftruncate(self.files[key], size)

    def fstat(self, key):
        found = os.fstat(self.files[key])
        return self.facts(found.st_mode, found.st_nlink, found.st_size)

    def fchmod(self, key, mode):
        os.fchmod(self.files[key], mode)

    def put(self, path, data, mode=0o666):
        fd = os.open(self.path(path), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        try:
            os.write(fd, data)
        finally:
            os.close(fd)

    def get(self, path):
        fd = os.open(self.path(path), os.O_RDONLY)
        try:
            return os.read(fd, 1 << 20)
        finally:
            os.close(fd)

    def stat(self, path):
        found = os.stat(self.path(path))
        return self.facts(found.st_mode, found.st_nlink, found.st_size)

    def lstat(self, path):
        found = os.lstat(self.path(path))
        return self.facts(found.st_mode, found.st_nlink, found.st_size)

    def owner(self, path):
        found = os.lstat(self.path(path))
        return found.st_uid, found.st_gid

    def same(self, one, two):
        a, b = os.stat(self.path(one)), os.stat(self.path(two))
        return (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)

    def access(self, path, mode):
        if not os.access(self.path(path), mode, effective_ids=True):
            os.stat(self.path(path))
            raise OSError(errno.EACCES, "")

    def listdir(self, path):
        return sorted(os.listdir(self.path(path)))

    def mkdir(self, path, mode=0o777):
        os.mkdir(self.path(path), mode)

    def mkfifo(self, path, mode=0o666):
        os.mkfifo(self.path(path), mode)

    def rmdir(self, path):
        os.rmdir(self.path(path))

    def unlink(self, path):
        os.unlink(self.path(path))

    def rename(self, old, new):
        os.rename(self.path(old), self.path(new))

    def link(self, old, new):
        os.link(self.path(old), self.path(new), follow_symlinks=False)

    def symlink(self, target, path):
        os.symlink(target, self.path(path))

    def readlink(self, path):
        return os.readlink(self.path(path))

    def chmod(self, path, mode):
        os.chmod(self.path(path), mode)

    def chown(self, path, uid, gid):
        os.chown(self.path(path), uid, gid)

    def truncate(self, path, size):
        os.truncate(self.path(path), size)

    def utime(self, path, atime, mtime):
        os.utime(self.path(path), ns=(atime, mtime))

    def times(self, path):
        found = os.stat(self.path(path))
        return found.st_atime_ns, found.st_mtime_ns


class VfsSide(Sides):
    """A VFS below one of its directories."""

    def __init__(self, vfs: VFS, caller: TestCaller, top: bytes) -> None:
        self.vfs = vfs
        self.caller = caller
        self.top = top
        self.files: dict[str, object] = {}

    def done(self) -> None:
        for file in self.files.values():
            file.release()

    def path(self, path: bytes) -> bytes:
        return self.top + b"/" + path if path else path

    def identity(self, uid, gid, groups=()):
        self.caller.euid, self.caller.egid, self.caller.groups = uid, gid, groups

    def umask(self, mask):
        self.caller.umask = mask

    def _open(self, path, flags, mode=0o666):
        file = self.vfs.open(self.caller, self.path(path), flags & ~os.O_CLOEXEC, mode)
        file.acquire()
        return file

    def open(self, key, path, flags, mode=0o666):
        file = self._open(path, flags, mode)
        self.close(key) if key in self.files else None
        self.files[key] = file

    def close(self, key):
        self.files.pop(key).release()

    def write(self, key, data):
        return self.files[key].write(data, self.caller.waiter)

    def read(self, key, size):
        return self.files[key].read(size, self.caller.waiter)

    def pwrite(self, key, data, offset):
        return self.files[key].pwrite(data, offset)

    def pread(self, key, size, offset):
        return self.files[key].pread(size, offset)

    def seek(self, key, offset, whence):
        return self.files[key].seek(offset, whence)

    def ftruncate(self, key, size):
        self.files[key].truncate(size)

    def fstat(self, key):
        found = self.files[key].stat()
        return self.facts(found.mode, found.nlink, found.size)

    def fchmod(self, key, mode):
        self.files[key].chmod(self.caller, mode)

    def put(self, path, data, mode=0o666):
        file = self._open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        try:
            file.write(data, self.caller.waiter)
        finally:
            file.release()

    def get(self, path):
        file = self._open(path, os.O_RDONLY)
        try:
            return file.read(1 << 20, self.caller.waiter)
        finally:
            file.release()

    def stat(self, path):
        found = self.vfs.stat(self.caller, self.path(path))
        return self.facts(found.mode, found.nlink, found.size)

    def lstat(self, path):
        found = self.vfs.stat(self.caller, self.path(path), follow=False)
        return self.facts(found.mode, found.nlink, found.size)

    def owner(self, path):
        found = self.vfs.stat(self.caller, self.path(path), follow=False)
        return found.uid, found.gid

    def same(self, one, two):
        a, b = (self.vfs.stat(self.caller, self.path(path)) for path in (one, two))
        return (a.dev, a.ino) == (b.dev, b.ino)

    def access(self, path, mode):
        self.vfs.access(self.caller, self.path(path), mode, effective=True)

    def listdir(self, path):
        return sorted(entry.name for entry in self.vfs.listdir(self.caller, self.path(path)))

    def mkdir(self, path, mode=0o777):
        self.vfs.mkdir(self.caller, self.path(path), mode)

    def mkfifo(self, path, mode=0o666):
        self.vfs.mknod(self.caller, self.path(path), S_IFIFO | mode)

    def rmdir(self, path):
        self.vfs.rmdir(self.caller, self.path(path))

    def unlink(self, path):
        self.vfs.unlink(self.caller, self.path(path))

    def rename(self, old, new):
        self.vfs.rename(self.caller, self.path(old), self.path(new))

    def link(self, old, new):
        self.vfs.link(self.caller, self.path(old), self.path(new))

    def symlink(self, target, path):
        self.vfs.symlink(self.caller, target, self.path(path))

    def readlink(self, path):
        return self.vfs.readlink(self.caller, self.path(path))

    def chmod(self, path, mode):
        self.vfs.chmod(self.caller, self.path(path), mode)

    def chown(self, path, uid, gid):
        self.vfs.chown(self.caller, self.path(path), uid, gid)

    def truncate(self, path, size):
        self.vfs.truncate(self.caller, self.path(path), size)

    def utime(self, path, atime, mtime):
        self.vfs.utimens(self.caller, self.path(path), atime, mtime)

    def times(self, path):
        found = self.vfs.stat(self.caller, self.path(path))
        return found.atime, found.mtime
