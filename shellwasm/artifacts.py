"""Files of machine code and bytecode on disk, made once and loaded by later runs.

They are code: only files that this user wrote, in a private directory, are loaded.
"""

from __future__ import annotations

import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_BYTES = 1 << 30  # of all artifacts together
# O_NONBLOCK: a planted FIFO must not hold us up
_OPEN = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_BINARY"):
    _OPEN |= getattr(os, _flag, 0)
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def default_directory(environ: Mapping[str, str], folder: str = "modules") -> str | None:
    """`folder` in `$SHELLWASM_CACHE_DIR`, else in XDG's, else in `~/.cache/shellwasm`; None without such a place.

    It is a folder of its own, since it must be open to nobody else.
    """
    chosen = environ.get("SHELLWASM_CACHE_DIR")
    if chosen:
        return os.path.join(chosen, folder)
    base = environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = environ.get("HOME") or os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    return os.path.join(base, "shellwasm", folder)


def processor() -> str:
    """What tells this kind of processor from another: the machine, and its feature flags where Linux lists them."""
    try:
        with open("/proc/cpuinfo", "rb") as file:
            for line in file.read(8192).splitlines():  # the first processor's record
                if line.startswith((b"flags", b"Features")):
                    return f"{_machine()} {line.decode('ascii', 'replace')}"
    except OSError:
        pass
    return _machine()


def _machine() -> str:
    return os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")


class ArtifactCache:
    """The artifacts in one directory; `hint` is told, once, why nothing can be kept."""

    __slots__ = ("_bytes", "_hint", "_usable", "directory")

    def __init__(self, directory: str | None, hint: Callable[[str], None]) -> None:
        self.directory = directory
        self._hint = hint
        self._usable: bool | None = None if directory else False
        self._bytes = MAX_BYTES  # what is there is counted at the first store

    def usable(self) -> bool:
        """Is the directory ours alone? It is made if absent. A hint is given the first time that it is not."""
        if self._usable is None:
            problem = self._examine()
            self._usable = problem is None
            if problem is not None:
                self._hint(f"compiled modules are not kept: {self.directory}: {problem}")
        return self._usable

    def _examine(self) -> str | None:
        directory = self.directory or ""
        try:
            os.makedirs(os.path.dirname(directory) or ".", exist_ok=True)
            try:
                os.mkdir(directory, 0o700)
            except FileExistsError:
                pass
            status = os.lstat(directory)
        except OSError as error:
            return error.strerror or str(error)
        if not stat.S_ISDIR(status.st_mode):
            return "not a directory of its own"
        if hasattr(os, "getuid"):
            if status.st_uid != os.getuid():
                return "owned by another user"
            if stat.S_IMODE(status.st_mode) & _OTHERS:
                return "open to other users (its mode should be 0700)"
        return None if os.access(directory, os.W_OK | os.X_OK) else "not writable"

    def open(self, key: str) -> int | None:
        """A descriptor of the artifact, or None; a file that others could have written is no artifact."""
        if not self.usable():
            return None
        try:
            descriptor = os.open(self._path(key), _OPEN)
        except OSError:
            return None
        status = os.fstat(descriptor)
        ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
        if stat.S_ISREG(status.st_mode) and ours and not status.st_mode & _OTHERS_WRITE and status.st_nlink == 1:
            return descriptor
        os.close(descriptor)
        return None

    def load(self, key: str) -> bytes | None:
        """The artifact's bytes, or None."""
        descriptor = self.open(key)
        if descriptor is None:
            return None
        with os.fdopen(descriptor, "rb") as file:
            return file.read()

    def store(self, key: str, artifact: bytes) -> None:
        """Keep an artifact; atomic, so that readers and other writers never see a part of it."""
        if not self.usable():
            return
        path = self._path(key)
        temporary = f"{path}.{os.getpid()}.{os.urandom(4).hex()}"
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
                file.write(artifact)
            os.replace(temporary, path)
            self._trim(len(artifact))
        except OSError as error:
            self._hint(f"a compiled module is not kept: {path}: {error.strerror or error}")
            self._remove(temporary)

    def _trim(self, added: int) -> None:
        """Remove the oldest artifacts beyond MAX_BYTES: scripts may run any number of modules of their own."""
        self._bytes += added
        if self._bytes <= MAX_BYTES:
            return
        with os.scandir(self.directory) as entries:
            found = sorted((entry.stat(follow_symlinks=False).st_mtime, entry.path) for entry in entries)
        sizes = {path: os.lstat(path).st_size for _, path in found}
        self._bytes = sum(sizes.values())
        for _, path in found[:-1]:
            if self._bytes <= MAX_BYTES // 2:
                return
            self._remove(path)
            self._bytes -= sizes[path]

    def discard(self, key: str) -> None:
        """Drop an artifact that the engine would not take."""
        self._remove(self._path(key))

    def _path(self, key: str) -> str:
        return os.path.join(self.directory or "", key)

    @staticmethod
    def _remove(path: str) -> None:
        try:
            os.unlink(path)
        except OSError:
            pass
