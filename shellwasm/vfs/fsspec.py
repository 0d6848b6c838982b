"""Any fsspec filesystem (zip, tar, memory, local, a cloud's) as a read-only mount."""

from __future__ import annotations

import errno
import threading
from datetime import datetime, timezone

from shellwasm import errors
from shellwasm.errors import EBADF, EINVAL, EIO, ENOENT, EROFS, MountError, SysError
from shellwasm.vfs.base import (
    S_IFDIR,
    S_IFLNK,
    S_IFREG,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    DirEntry,
    FileSystem,
    Inode,
    OpenFile,
    Stat,
)
from shellwasm.vfs.openfile import DirectoryFile, NodeFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from shellwasm.vfs.base import Caller, Location
    from shellwasm.wait import Waiter

KINDS = {"directory": S_IFDIR, "file": S_IFREG, "link": S_IFLNK}


def call(function: Callable[..., Any], *arguments: object, **keywords: object) -> Any:
    """`function(...)`; whatever it raises becomes an errno, since fsspec's backends raise anything."""
    try:
        return function(*arguments, **keywords)
    except FileNotFoundError:
        raise SysError(ENOENT) from None
    except OSError as error:
        raise SysError(getattr(errors, errno.errorcode.get(error.errno or 0, ""), EIO)) from None
    except (KeyError, ValueError, NotImplementedError):
        raise SysError(EIO) from None


class SpecInode(Inode):
    """One path of the fsspec filesystem, with what was told of it when it was looked up."""

    __slots__ = ("info", "ino", "kind", "path")

    fs: SpecFS

    def __init__(self, fs: SpecFS, path: str, info: dict[str, Any], ino: int) -> None:
        self.fs = fs
        self.path = path
        self.info = info
        self.ino = ino
        self.kind = KINDS.get(str(info.get("type")), S_IFREG)

    def stat(self) -> Stat:
        is_directory = self.kind == S_IFDIR
        size = 0 if is_directory else int(self.info.get("size") or 0)
        mode = self.info.get("mode")
        bits = mode & 0o777 if isinstance(mode, int) else (0o755 if is_directory else 0o644)
        time = modified(self.info)
        return Stat(
            dev=self.fs.dev, ino=self.ino, mode=self.kind | bits, nlink=2 if is_directory else 1, size=size,
            atime=time, mtime=time, ctime=time,
        )  # fmt: skip

    def lookup(self, name: bytes, caller: Caller | None = None) -> Inode:
        if self.kind != S_IFDIR:
            raise SysError(errors.ENOTDIR)
        child = self.fs.listing(self.path).get(name)
        if child is None:
            raise SysError(ENOENT)
        return self.fs.inode(child)

    def readdir(self, caller: Caller | None = None) -> Iterable[DirEntry]:
        if self.kind != S_IFDIR:
            raise SysError(errors.ENOTDIR)
        inodes = ((name, self.fs.inode(info)) for name, info in self.fs.listing(self.path).items())
        return [DirEntry(name, inode.ino, inode.kind) for name, inode in inodes]

    def readlink(self, caller: Caller) -> bytes:
        goal = self.info.get("destination") if self.kind == S_IFLNK else None
        if goal is None:
            raise SysError(EINVAL)
        return goal if isinstance(goal, bytes) else str(goal).encode("utf-8", "surrogateescape")

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        if self.kind == S_IFDIR:
            return DirectoryFile(self, flags, location, caller)
        return SpecFile(self, flags, location, call(self.fs.spec.open, self.path, "rb"))


def modified(info: dict[str, Any]) -> int:
    """The modification time that a backend tells, in nanoseconds; 0 if it tells none."""
    for key in ("mtime", "modified", "last_modified", "LastModified", "created", "date_time"):
        value = info.get(key)
        if isinstance(value, int | float):
            return int(value * 1_000_000_000)
        if isinstance(value, tuple) and len(value) == 6:
            value = datetime(*value, tzinfo=timezone.utc)
        if isinstance(value, datetime):
            aware = value if value.tzinfo else value.replace(tzinfo=timezone.utc)
            return int(aware.timestamp() * 1_000_000_000)
    return 0


class SpecFile(NodeFile):
    """An open file of an fsspec filesystem."""

    __slots__ = ("file", "lock", "position")

    inode: SpecInode

    def __init__(self, inode: SpecInode, flags: int, location: Location, file: Any) -> None:
        super().__init__(inode, flags, location)
        self.file = file
        self.lock = threading.Lock()  # the file's own position moves for every pread
        self.position = 0

    def read(self, size: int, waiter: Waiter | None = None) -> bytes:
        data = self.pread(size, self.position)
        self.position += len(data)
        return data

    def pread(self, size: int, offset: int) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        if offset < 0:
            raise SysError(EINVAL)
        with self.lock:
            call(self.file.seek, offset)
            return bytes(call(self.file.read, size))

    def write(self, data: bytes | memoryview, waiter: Waiter | None = None) -> int:
        raise SysError(EROFS if self.writable else EBADF)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        return self.write(data)

    def seek(self, offset: int, whence: int) -> int:
        start = {SEEK_SET: 0, SEEK_CUR: self.position, SEEK_END: self.inode.stat().size}.get(whence)
        if start is None or start + offset < 0:
            raise SysError(EINVAL)
        self.position = start + offset
        return self.position

    def close(self) -> None:
        super().close()
        call(self.file.close)


class SpecFS(FileSystem):
    """`spec` is an fsspec filesystem object, `path` the directory or file in it that becomes the root. MountError.

    Listings are asked for once and kept: a mount shows what was there when it was first looked at, as a snapshot would.
    """

    __slots__ = ("_inodes", "_listings", "_lock", "spec")

    def __init__(self, spec: Any, path: str = "", dev: int = 0) -> None:
        protocol = spec.protocol if isinstance(spec.protocol, str) else spec.protocol[0]
        super().__init__(dev=dev, type="fsspec", source=str(protocol), read_only=True)
        self.spec = spec
        self._inodes: dict[str, SpecInode] = {}
        self._listings: dict[str, dict[bytes, dict[str, Any]]] = {}
        self._lock = threading.Lock()
        try:
            top = spec._strip_protocol(path)
            info = {"name": top, "type": "directory"} if call(spec.isdir, top) else call(spec.info, top)
        except SysError as error:
            raise MountError(f"cannot mount {path!r} of {protocol}: {error}") from None
        self.root = self.inode(info)

    def inode(self, info: dict[str, Any]) -> SpecInode:
        """The one inode of a path."""
        path = str(info["name"])
        with self._lock:
            inode = self._inodes.get(path)
            if inode is None:
                inode = self._inodes[path] = SpecInode(self, path, info, len(self._inodes) + 1)
        return inode

    def listing(self, path: str) -> dict[bytes, dict[str, Any]]:
        """What is in a directory, by name; names that no directory can hold are left out."""
        found = self._listings.get(path)
        if found is None:
            found = {}
            for info in call(self.spec.ls, path, detail=True):
                name = str(info["name"]).rstrip("/").rpartition("/")[2].encode("utf-8", "surrogateescape")
                if name not in (b"", b".", b"..") and b"\0" not in name and _is_child(path, str(info["name"])):
                    found[name] = info
            self._listings[path] = found
        return found


def _is_child(path: str, name: str) -> bool:
    """Some backends list the directory itself among its entries."""
    return name.strip("/") != path.strip("/")
