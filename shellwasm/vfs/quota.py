"""Quota: how many bytes and inodes the memory filesystems of one sandbox hold, and may hold."""

from __future__ import annotations

import threading

from shellwasm.errors import EFBIG, ENOSPC, SysError
from shellwasm.vfs.base import StatFs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.limits import Limits

UNLIMITED_BYTES = 1 << 42  # what `df` shows where there is no limit
UNLIMITED_INODES = 1 << 30


class Quota:
    """Shared by the filesystems of one sandbox, with the lock that guards them all.

    `note` is told the name of the limit (a field of `Limits`) whenever one is met.
    """

    __slots__ = ("bytes", "inodes", "lock", "max_bytes", "max_file", "max_inodes", "note")

    def __init__(
        self, max_bytes: int | None = None, max_inodes: int | None = None, max_file: int | None = None,
        note: Callable[[str], None] | None = None,
    ) -> None:  # fmt: skip
        self.lock = threading.RLock()  # an overlay may lie over a filesystem that shares it
        self.bytes = 0
        self.inodes = 0
        self.max_bytes = max_bytes
        self.max_inodes = max_inodes
        self.max_file = max_file
        self.note = note

    @classmethod
    def of(cls, limits: Limits, note: Callable[[str], None] | None = None) -> Quota:
        """The quota that `limits` ask for."""
        return cls(limits.disk, limits.inodes, limits.file_size, note)

    def fresh(self) -> Quota:
        """The same bounds, nothing used, a lock of its own: for a fork, whose filesystems charge what they hold."""
        return Quota(self.max_bytes, self.max_inodes, self.max_file, self.note)

    def check_file(self, size: int) -> None:
        """EFBIG if a file of `size` bytes is too large."""
        if size >= 1 << 63 or (self.max_file is not None and size > self.max_file):
            self._met("file_size")
            raise SysError(EFBIG)

    def charge(self, size: int, inodes: int = 0) -> None:
        """Under the lock: `size` more bytes and `inodes` more inodes; ENOSPC, nothing counted, if they do not fit."""
        self.check_room(size)
        self.bytes += size
        self.inodes += inodes

    def check_room(self, size: int) -> None:
        """Under the lock: ENOSPC unless there is room for `size` more bytes."""
        if self.max_bytes is not None and size > 0 and self.bytes + size > self.max_bytes:
            self._met("disk")
            raise SysError(ENOSPC)

    def check_inode(self) -> None:
        """Under the lock: ENOSPC unless there is room for one more inode."""
        if self.max_inodes is not None and self.inodes >= self.max_inodes:
            self._met("inodes")
            raise SysError(ENOSPC)

    def _met(self, limit: str) -> None:
        if self.note is not None:
            self.note(limit)

    def statfs(self, block_size: int, magic: int) -> StatFs:
        """For `df`."""
        total = UNLIMITED_BYTES if self.max_bytes is None else self.max_bytes
        files = UNLIMITED_INODES if self.max_inodes is None else self.max_inodes
        blocks = total // block_size
        used = (max(0, self.bytes) + block_size - 1) // block_size
        return StatFs(
            block_size, blocks, max(0, blocks - used), files, min(files, max(0, files - self.inodes)), type=magic
        )
