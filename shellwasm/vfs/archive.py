"""Trees into and out of a sandbox: tar archives, and copies between the host and it. No entry leads out of its target.

Unpacking happens with the target directory as the root of the walk, so `..`, absolute names and symlinks met on the way
stay below it; copies to the host go through a host mount of the target, which follows no symlink.
"""

from __future__ import annotations

import io
import os
from stat import S_ISDIR, S_ISLNK, S_ISREG

from shellwasm.errors import EINVAL, ENOENT, ENOTDIR, ShellwasmError, SysError
from shellwasm.vfs.base import (
    O_CREAT,
    O_EXCL,
    O_NOFOLLOW,
    O_RDONLY,
    O_WRONLY,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
)
from shellwasm.vfs.callers import Confined, Superuser
from shellwasm.vfs.hostcall import call
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.vfs import VFS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from tarfile import TarFile, TarInfo
    from typing import BinaryIO

    from shellwasm.vfs.base import Caller, Stat

PIECE = 1 << 20
KEEP_LINKS = ("refuse", "skip", "keep")


class Tree:
    """One side of a copy: a VFS and who acts in it."""

    __slots__ = ("caller", "vfs")

    def __init__(self, vfs: VFS, caller: Caller) -> None:
        self.vfs = vfs
        self.caller = caller

    def pieces(self, path: bytes) -> Iterator[bytes]:
        """The bytes of a regular file."""
        file = self.vfs.open(self.caller, path, O_RDONLY | O_NOFOLLOW)
        file.acquire()
        try:
            while piece := file.read(PIECE, self.caller.waiter):
                yield piece
        finally:
            file.release()

    def lstat(self, path: bytes) -> Stat | None:
        """None if there is nothing."""
        try:
            return self.vfs.stat(self.caller, path, follow=False)
        except SysError as error:
            if error.errno not in (ENOENT, ENOTDIR):
                raise
            return None

    def directory(self, path: bytes, mode: int = 0o755) -> None:
        """A directory, and those above it; what is in the way of one and is none is replaced."""
        found = self.lstat(path)
        if found is not None and found.mode & S_IFMT == S_IFDIR:
            return
        if found is not None:
            self.vfs.unlink(self.caller, path)
        try:
            self.vfs.mkdir(self.caller, path, mode)
        except SysError as error:
            if error.errno != ENOENT:
                raise
            self.directory(path.rpartition(b"/")[0] or b"/")
            self.vfs.mkdir(self.caller, path, mode)

    def clear(self, path: bytes) -> None:
        """Make way for a new file: remove what has the name (a directory only if it is empty)."""
        found = self.lstat(path)
        if found is None:
            above = path.rpartition(b"/")[0]
            if above:
                self.directory(above)
        elif found.mode & S_IFMT == S_IFDIR:
            self.vfs.rmdir(self.caller, path)
        else:
            self.vfs.unlink(self.caller, path)

    def file(self, path: bytes, pieces: Iterator[bytes], mode: int) -> None:
        """A new regular file."""
        self.clear(path)
        file = self.vfs.open(self.caller, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode & 0o7777)
        file.acquire()
        try:
            for piece in pieces:
                done = 0
                while done < len(piece):
                    done += file.write(memoryview(piece)[done:], self.caller.waiter)
        finally:
            file.release()

    def attributes(self, path: bytes, mode: int, uid: int, gid: int, mtime: int) -> None:
        """Owner (if the caller is root), mode (not a symlink's) and modification time."""
        is_link = mode & S_IFMT == S_IFLNK
        if self.caller.euid == 0:
            self.vfs.chown(self.caller, path, uid, gid, follow=False)
        if not is_link:
            self.vfs.chmod(self.caller, path, mode & 0o7777, follow=False)
        self.vfs.utimens(self.caller, path, mtime, mtime, follow=False)


def raw(path: str) -> bytes:
    return path.encode("utf-8", "surrogateescape")


def text(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")


# ---------------------------------------------------------------- tar


def tar_in(vfs: VFS, caller: Caller, path: str, data: bytes | BinaryIO) -> None:
    """Unpack into the directory `path`. Devices are left out; SysError, or tarfile's errors for a bad archive."""
    import tarfile  # only here and in tar_out: it takes 10 ms to load

    place = vfs.directory(caller, raw(path))
    tree = Tree(vfs, Confined(caller, place))
    file = io.BytesIO(data) if isinstance(data, bytes | bytearray | memoryview) else data
    folders: list[tuple[bytes, TarInfo]] = []
    with tarfile.open(fileobj=file, mode="r|*", encoding="utf-8", errors="surrogateescape") as archive:
        for entry in archive:
            name = _entry_name(entry.name)
            if entry.isdir():
                tree.directory(name)
                folders.append((name, entry))
            elif name != b"/":
                _unpack(tree, archive, entry, name)
    for name, entry in reversed(folders):  # last: a directory may be read-only, and its time changes with its entries
        _set_attributes(tree, name, entry, S_IFDIR)


def _entry_name(name: str) -> bytes:
    """An entry's path below the target: absolute there, without `.` and `..`. EINVAL for one with a NUL."""
    path = raw(name)
    if b"\0" in path:
        raise SysError(EINVAL)
    parts: list[bytes] = []
    for part in path.split(b"/"):
        if part == b"..":
            del parts[-1:]
        elif part not in (b"", b"."):
            parts.append(part)
    return b"/" + b"/".join(parts)


def _unpack(tree: Tree, archive: TarFile, entry: TarInfo, name: bytes) -> None:
    if entry.islnk():
        tree.clear(name)
        tree.vfs.link(tree.caller, _entry_name(entry.linkname), name)
        return
    if entry.issym():
        tree.clear(name)
        tree.vfs.symlink(tree.caller, raw(entry.linkname), name)
        _set_attributes(tree, name, entry, S_IFLNK)
    elif entry.isfifo():
        tree.clear(name)
        tree.vfs.mknod(tree.caller, name, S_IFIFO | 0o600)
        _set_attributes(tree, name, entry, S_IFIFO)
    elif entry.isfile():
        source = archive.extractfile(entry)
        assert source is not None
        tree.file(name, iter(lambda: source.read(PIECE), b""), 0o600)
        _set_attributes(tree, name, entry, S_IFREG)


def _set_attributes(tree: Tree, name: bytes, entry: TarInfo, kind: int) -> None:
    tree.attributes(name, kind | entry.mode & 0o7777, entry.uid, entry.gid, int(entry.mtime * 1_000_000_000))


def tar_out(vfs: VFS, caller: Caller, path: str, file: BinaryIO | None = None) -> bytes:
    """Pack `path`, hard links as such, symlinks not followed (but for `path` itself). Into `file`, else returned."""
    import tarfile

    top = raw(path).rstrip(b"/") or b"/"
    base = vfs.realpath(caller, top).rpartition(b"/")[2] or b"."
    base = base if top in (b"/", b".") or top.endswith((b"/.", b"/..")) else top.rpartition(b"/")[2]
    into = io.BytesIO() if file is None else file
    seen: dict[tuple[int, int], str] = {}
    tree = Tree(vfs, caller)
    with tarfile.open(fileobj=into, mode="w|", format=tarfile.PAX_FORMAT, errors="surrogateescape") as archive:
        for relative, stat in _walk(tree, vfs.realpath(caller, top)):
            entry = tarfile.TarInfo(text(base + relative))
            where = vfs.realpath(caller, top) + relative
            content = _describe(tree, entry, where, stat, seen)
            archive.addfile(entry, content)
    return into.getvalue() if isinstance(into, io.BytesIO) and file is None else b""


def _walk(tree: Tree, top: bytes) -> Iterator[tuple[bytes, Stat]]:
    """(b"" or b"/relative/path", stat) of `top` and all below it, directories before what is in them."""
    pending = [b""]
    while pending:
        relative = pending.pop()
        stat = tree.lstat(top + relative)
        if stat is None:  # gone meanwhile
            continue
        yield relative, stat
        if stat.mode & S_IFMT == S_IFDIR:
            names = sorted((entry.name for entry in tree.vfs.listdir(tree.caller, top + relative)), reverse=True)
            pending.extend(relative + b"/" + name for name in names)


def _describe(tree: Tree, entry: TarInfo, where: bytes, stat: Stat, seen: dict[tuple[int, int], str]) -> Content | None:
    """Fill `entry` in; a regular file's bytes are returned."""
    import tarfile

    kind = stat.mode & S_IFMT
    entry.mode, entry.uid, entry.gid, entry.mtime = stat.mode & 0o7777, stat.uid, stat.gid, stat.mtime / 1e9
    first = seen.setdefault((stat.dev, stat.ino), entry.name)
    if kind != S_IFDIR and stat.nlink > 1 and first != entry.name:
        entry.type, entry.linkname = tarfile.LNKTYPE, first
    elif kind == S_IFDIR:
        entry.type = tarfile.DIRTYPE
    elif kind == S_IFLNK:
        entry.type, entry.linkname = tarfile.SYMTYPE, text(tree.vfs.readlink(tree.caller, where))
    elif kind == S_IFREG:
        entry.size = stat.size
        return Content(tree.pieces(where), stat.size)
    else:  # a device keeps only its name; reading one might never end
        entry.type = tarfile.FIFOTYPE
    return None


class Content(io.RawIOBase):
    """The bytes of one file for tarfile: exactly `size`, even if the file changes meanwhile."""

    def __init__(self, pieces: Iterator[bytes], size: int) -> None:
        self._pieces = pieces
        self._left = size
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        if not self._rest:
            self._rest = next(self._pieces, b"") or bytes(min(self._left, PIECE))
        take = min(self._left, len(self._rest), size if size >= 0 else self._left)
        data, self._rest = self._rest[:take], self._rest[take:]
        self._left -= take
        return data + self.read(size - take) if take and size - take > 0 and self._left else data


# ---------------------------------------------------------------- copies


def copy_in(vfs: VFS, caller: Caller, source: str, target: str) -> None:
    """A file or tree of the host to `target`. What is neither file, directory nor symlink is left out."""
    tree = Tree(vfs, caller)
    top = raw(target)
    host = os.fsencode(source)
    pending = [b""]
    while pending:
        relative = pending.pop()
        path = host + relative
        found = call(os.stat, path, follow_symlinks=not relative)
        where = top + relative
        if S_ISDIR(found.st_mode):
            tree.directory(where)
            pending.extend(relative + b"/" + os.fsencode(name) for name in call(os.listdir, path))
        elif S_ISLNK(found.st_mode):
            tree.clear(where)
            vfs.symlink(caller, call(os.readlink, path), where)
        elif S_ISREG(found.st_mode):
            tree.file(where, _host_pieces(path), 0o600)
        else:
            continue
        if not S_ISLNK(found.st_mode):
            vfs.chmod(caller, where, found.st_mode & 0o777)
            vfs.utimens(caller, where, found.st_atime_ns, found.st_mtime_ns)


def _host_pieces(path: bytes) -> Iterator[bytes]:
    with call(io.FileIO, path) as file:
        while piece := call(file.read, PIECE):
            yield piece


def copy_out(vfs: VFS, caller: Caller, source: str, target: str, links: str = "refuse") -> None:
    """A file or tree of the sandbox to `target` on the host, whose directory must exist."""
    if links not in KEEP_LINKS:
        raise ValueError(f"links must be one of {', '.join(KEEP_LINKS)}, not {links!r}")
    above, name = os.path.split(os.path.abspath(os.fsencode(target)))
    host = VFS(HostFS(above, read_only=False))
    out = Tree(host, Confined(Superuser(), host.root))
    inside = Tree(vfs, caller)
    top = vfs.realpath(caller, raw(source))
    folders = []
    for relative, stat in _walk(inside, top):
        where = b"/" + name + relative
        kind = stat.mode & S_IFMT
        if kind == S_IFDIR:
            out.directory(where, 0o700)
            folders.append((where, stat))
        elif kind == S_IFREG:
            out.file(where, inside.pieces(top + relative), 0o600)
            _set_host_attributes(out, where, stat)
        elif kind == S_IFLNK:
            _link_out(out, where, relative, vfs.readlink(caller, top + relative), links)
    for where, stat in reversed(folders):
        _set_host_attributes(out, where, stat)


def _set_host_attributes(out: Tree, where: bytes, stat: Stat) -> None:
    out.vfs.chmod(out.caller, where, stat.mode & 0o777, follow=False)
    out.vfs.utimens(out.caller, where, stat.atime, stat.mtime, follow=False)


def _link_out(out: Tree, where: bytes, relative: bytes, goal: bytes, links: str) -> None:
    if links != "keep" and leads_out(relative, goal):
        if links == "skip":
            return
        raise ShellwasmError(f"symlink {text(relative)} -> {text(goal)} leads out of what is copied")
    out.clear(where)
    out.vfs.symlink(out.caller, goal, where)


def leads_out(relative: bytes, goal: bytes) -> bool:
    """May a symlink at `/relative/path` of a tree lead out of it?

    `..` counts only at the start: after a name, which may be a symlink itself, nobody can tell from the text.
    """
    parts = [part for part in goal.split(b"/") if part not in (b"", b".")]
    ups = next((at for at, part in enumerate(parts) if part != b".."), len(parts))
    return goal.startswith(b"/") or b".." in parts[ups:] or ups >= relative.count(b"/")
