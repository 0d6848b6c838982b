"""FileView: the files of a sandbox as a Python program sees them (pathlib-like); `Sandbox.fs` is one."""

from __future__ import annotations

import errno
import os
from fnmatch import translate
from re import compile as compile_pattern

from shellwasm import errors
from shellwasm.errors import EEXIST, ENOENT, ENOTDIR, SysError, strerror
from shellwasm.vfs import archive
from shellwasm.vfs.base import (
    O_APPEND,
    O_CREAT,
    O_RDONLY,
    O_TRUNC,
    O_WRONLY,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
)
from shellwasm.vfs.rootfs import program_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO, TypeVar

    from shellwasm.vfs.base import Caller, OpenFile, Stat
    from shellwasm.vfs.vfs import VFS

    Value = TypeVar("Value")

PIECE = 1 << 20
HOST_ERRNO = {
    number: getattr(errno, name, number)
    for name, number in vars(errors).items()
    if name.startswith("E") and isinstance(number, int)
}


def raw(path: str | bytes | os.PathLike[str]) -> bytes:
    """A path as the sandbox names it: any bytes, written as UTF-8 with surrogate escapes."""
    path = os.fspath(path)
    return path if isinstance(path, bytes) else path.encode("utf-8", "surrogateescape")


def text(path: bytes) -> str:
    """The reverse of `raw`."""
    return path.decode("utf-8", "surrogateescape")


def as_oserror(error: SysError, path: object) -> OSError:
    """The host's exception class for an errno of the sandbox: FileNotFoundError, PermissionError, ..."""
    return OSError(HOST_ERRNO.get(error.errno, error.errno), strerror(error.errno), path)


class FileView:
    """Paths are absolute, or relative to the caller's directory. Errors are OSErrors with the host's classes.

    Everything is subject to the caller's permissions and the sandbox's quota, like a program in it.
    """

    __slots__ = ("caller", "vfs")

    def __init__(self, vfs: VFS, caller: Caller) -> None:
        self.vfs = vfs
        self.caller = caller

    # ---------------------------------------------------------------- bytes

    def read_bytes(self, path: str) -> bytes:
        """All of a file."""
        return self._using(path, O_RDONLY, 0, lambda file: b"".join(self._pieces(file)))

    def read_text(self, path: str, encoding: str = "utf-8", errors: str = "strict") -> str:
        """All of a file, decoded."""
        return self.read_bytes(path).decode(encoding, errors)

    def write_bytes(self, path: str, data: bytes, mode: int = 0o666) -> int:
        """Replace what a file holds; it is made when it is missing. ENOSPC or EFBIG: nothing of `data` was written."""
        return self._using(path, O_WRONLY | O_CREAT | O_TRUNC, mode, lambda file: self._write(file, data))

    def write_text(self, path: str, data: str, encoding: str = "utf-8", mode: int = 0o666) -> int:
        """The same with text."""
        return self.write_bytes(path, data.encode(encoding), mode)

    def append_bytes(self, path: str, data: bytes) -> int:
        """Add to the end of a file, which is made when it is missing."""
        return self._using(path, O_WRONLY | O_APPEND | O_CREAT, 0o666, lambda file: self._write(file, data))

    def _using(self, path: str, flags: int, mode: int, use: Callable[[OpenFile], Value]) -> Value:
        try:
            file = self.vfs.open(self.caller, raw(path), flags, mode)
            file.acquire()
            try:
                return use(file)
            finally:
                file.release()
        except SysError as error:
            raise as_oserror(error, path) from None

    def _pieces(self, file: OpenFile) -> Iterator[bytes]:
        while piece := file.read(PIECE, self.caller.waiter):
            yield piece

    def _write(self, file: OpenFile, data: bytes) -> int:
        done = file.write(data, self.caller.waiter)
        while done < len(data):
            done += file.write(memoryview(data)[done:], self.caller.waiter)
        return done

    # ---------------------------------------------------------------- looking

    def stat(self, path: str, *, follow_symlinks: bool = True) -> os.stat_result:
        """What os.stat gives: st_mode, st_size, st_mtime_ns, ..."""
        return _stat_result(self._call(self.vfs.stat, path, follow=follow_symlinks))

    def lstat(self, path: str) -> os.stat_result:
        """`stat` of a symlink itself."""
        return self.stat(path, follow_symlinks=False)

    def _kind(self, path: str, follow: bool = True) -> int:
        """The S_IF* bits, or 0 if there is nothing."""
        try:
            return self.vfs.stat(self.caller, raw(path), follow=follow).mode & S_IFMT
        except SysError as error:
            if error.errno in (ENOENT, ENOTDIR, errors.ELOOP):
                return 0
            raise as_oserror(error, path) from None

    def exists(self, path: str) -> bool:
        return self._kind(path) != 0

    def is_dir(self, path: str) -> bool:
        return self._kind(path) == S_IFDIR

    def is_file(self, path: str) -> bool:
        return self._kind(path) == S_IFREG

    def is_symlink(self, path: str) -> bool:
        return self._kind(path, follow=False) == S_IFLNK

    def is_fifo(self, path: str) -> bool:
        return self._kind(path) == S_IFIFO

    def readlink(self, path: str) -> str:
        return text(self._call(self.vfs.readlink, path))

    def resolve(self, path: str) -> str:
        """The absolute path without symlinks; all of it must exist."""
        return text(self._call(self.vfs.realpath, path))

    def listdir(self, path: str = ".") -> list[str]:
        """The names in a directory, sorted."""
        return sorted(text(entry.name) for entry in self._call(self.vfs.listdir, path))

    def iterdir(self, path: str = ".") -> Iterator[str]:
        """The paths of what is in a directory, sorted."""
        return iter([_join(path, name) for name in self.listdir(path)])

    def walk(self, top: str = ".") -> Iterator[tuple[str, list[str], list[str]]]:
        """(directory, names of directories in it, other names), top down, as os.walk; symlinks are not followed.

        Names taken out of the list of directories are not entered.
        """
        pending = [top]
        while pending:
            here = pending.pop()
            entries = sorted(self._call(self.vfs.listdir, here), key=lambda entry: entry.name)
            folders = [text(entry.name) for entry in entries if entry.kind == S_IFDIR]
            yield here, folders, [text(entry.name) for entry in entries if entry.kind != S_IFDIR]
            pending.extend(_join(here, name) for name in reversed(folders))

    def glob(self, pattern: str) -> list[str]:
        """Paths that match, sorted: `*`, `?`, `[...]` within a name, `**` for any number of directories.

        As in a shell, `*` and `?` at the start of a name match no leading period.
        """
        start = "/" if pattern.startswith("/") else ""
        found = [start]
        for part in [part for part in pattern.split("/") if part]:
            found = [path for place in found for path in self._matches(place, part)]
        return sorted({path for path in found if path})

    def _matches(self, place: str, part: str) -> list[str]:
        here = place or "."
        if part == "**":
            return [place, *(_join(place, name) for name in self._below(here))]
        if not any(mark in part for mark in "*?["):
            path = _join(place, part)
            return [path] if self._kind(path, follow=False) else []
        if not self.is_dir(here):
            return []
        fits = compile_pattern(translate(part)).match
        names = [name for name in self.listdir(here) if fits(name) and (name[0] != "." or part[0] == ".")]
        return [_join(place, name) for name in names]

    def _below(self, top: str) -> list[str]:
        """Every directory below `top`, relative to it, hidden ones left out."""
        found = []
        for here, folders, _ in self.walk(top) if self.is_dir(top) else ():
            folders[:] = [name for name in folders if not name.startswith(".")]
            relative = here[len(top) :].lstrip("/")
            found += [_join(relative, name) for name in folders]
        return found

    # ---------------------------------------------------------------- changing

    def mkdir(self, path: str, mode: int = 0o777, *, parents: bool = False, exist_ok: bool = False) -> None:
        """Make a directory; with `parents` also those above it."""
        if parents:
            above = path.rstrip("/").rpartition("/")[0]
            if above and not self.exists(above):
                self.mkdir(above, parents=True, exist_ok=True)
        try:
            self.vfs.mkdir(self.caller, raw(path), mode)
        except SysError as error:
            if not (exist_ok and error.errno == EEXIST and self.is_dir(path)):
                raise as_oserror(error, path) from None

    def touch(self, path: str, mode: int = 0o666) -> None:
        """Make an empty file, or set the times of one to now."""
        self._using(path, O_WRONLY | O_CREAT, mode, lambda file: file.utimens(self.caller, -1, -1))

    def unlink(self, path: str, *, missing_ok: bool = False) -> None:
        try:
            self.vfs.unlink(self.caller, raw(path))
        except SysError as error:
            if not (missing_ok and error.errno == ENOENT):
                raise as_oserror(error, path) from None

    def rmdir(self, path: str) -> None:
        self._call(self.vfs.rmdir, path)

    def rmtree(self, path: str) -> None:
        """Remove a directory and all in it; symlinks are removed, never followed."""
        folders = [path]
        for here, names, others in self.walk(path):
            folders += [_join(here, name) for name in names]
            for name in others:
                self.unlink(_join(here, name))
        for folder in reversed(folders):
            self.rmdir(folder)

    def rename(self, old: str, new: str) -> None:
        """Within one mount, as rename(2)."""
        self._call(self.vfs.rename, old, raw(new))

    def symlink(self, target: str, path: str) -> None:
        """Make `path` a symlink to `target`."""
        try:
            self.vfs.symlink(self.caller, raw(target), raw(path))
        except SysError as error:
            raise as_oserror(error, path) from None

    def link(self, old: str, new: str) -> None:
        """Make `new` another name of `old`."""
        self._call(self.vfs.link, old, raw(new))

    def chmod(self, path: str, mode: int) -> None:
        self._call(self.vfs.chmod, path, mode)

    def chown(self, path: str, uid: int, gid: int) -> None:
        """-1 keeps."""
        self._call(self.vfs.chown, path, uid, gid)

    def utime(self, path: str, atime_ns: int, mtime_ns: int) -> None:
        """Nanoseconds since the Epoch."""
        self._call(self.vfs.utimens, path, atime_ns, mtime_ns)

    def install_program(self, path: str, program: object) -> None:
        """Make `path`, whose directory exists, a native node that runs `program`. It replaces a file of that name."""
        self.unlink(path, missing_ok=True)
        self.write_bytes(path, b"", 0o755)
        self.chmod(path, 0o755)
        self._call(
            lambda caller, name: self.vfs.locate(caller, name).inode.set_program(program, program_text(name)), path
        )

    # ---------------------------------------------------------------- in and out

    def copy_in(self, source: str | os.PathLike[str], target: str) -> None:
        """Copy a file or directory tree of the host into the sandbox; symlinks are copied as such. See `archive`."""
        self._guard(archive.copy_in, os.fspath(source), target)

    def copy_out(self, source: str, target: str | os.PathLike[str], *, links: str = "refuse") -> None:
        """Copy a file or directory tree out to the host. `target` is made, or its files are replaced, never followed.

        `links`: what becomes of symlinks that would lead out of the copy: `refuse` (ShellwasmError), `skip`, `keep`.
        """
        self._guard(archive.copy_out, source, os.fspath(target), links)

    def tar_in(self, path: str, data: bytes | BinaryIO) -> None:
        """Unpack a tar archive (plain, gzip, bzip2, xz) into the directory `path`; no entry leads out of it."""
        self._guard(archive.tar_in, path, data)

    def tar_out(self, path: str, file: BinaryIO | None = None) -> bytes:
        """A tar archive of a file or tree, its names starting with the last one of `path`; into `file`, or as bytes."""
        return self._guard(archive.tar_out, path, file)

    def _guard(self, function: Callable[..., Value], path: str, *arguments: object) -> Value:
        try:
            return function(self.vfs, self.caller, path, *arguments)
        except SysError as error:
            raise as_oserror(error, path) from None

    def _call(self, function: Callable[..., Value], path: str, *arguments: object, **keywords: object) -> Value:
        try:
            return function(self.caller, raw(path), *arguments, **keywords)
        except SysError as error:
            raise as_oserror(error, path) from None


def _join(place: str, name: str) -> str:
    return name if place in ("", ".") else place.rstrip("/") + "/" + name


def _stat_result(stat: Stat) -> os.stat_result:
    nanoseconds = stat.atime, stat.mtime, stat.ctime
    numbers = (stat.mode, stat.ino, stat.dev, stat.nlink, stat.uid, stat.gid, stat.size)
    seconds = tuple(time // 1_000_000_000 for time in nanoseconds)
    names = ("st_atime", "st_mtime", "st_ctime")
    extra: dict[str, object] = {name: time / 1e9 for name, time in zip(names, nanoseconds, strict=True)}
    extra |= {name + "_ns": time for name, time in zip(names, nanoseconds, strict=True)}
    extra |= {"st_blksize": stat.blksize, "st_blocks": stat.blocks, "st_rdev": stat.rdev}
    return os.stat_result((*numbers, *seconds), extra)
