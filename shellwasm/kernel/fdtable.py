"""FdTable: the numbered descriptors of one process."""

from __future__ import annotations

import os

from shellwasm.errors import EBADF, EINVAL, EMFILE, SysError
from shellwasm.vfs.base import OpenFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_REFERENCES = OpenFile.REFERENCES
if hasattr(os, "register_at_fork"):
    # a child of the host never sees the lock held by a thread that it does not have
    os.register_at_fork(
        before=_REFERENCES.acquire, after_in_parent=_REFERENCES.release, after_in_child=_REFERENCES.release
    )


class FdTable:
    """See `kernel.base.FdTable`. One process changes it; other threads may look at it, and end it with `close_all`."""

    __slots__ = ("_cloexec", "_ended", "_files", "ceiling", "limit", "note")

    def __init__(self, limit: int, note: Callable[[str], object] | None = None) -> None:
        self._files: dict[int, OpenFile] = {}
        self._cloexec: set[int] = set()
        self._ended = False
        self.limit = self.ceiling = limit  # RLIMIT_NOFILE: the first number that cannot be given out
        self.note = note  # told `open_files` when the sandbox's own limit is met, not a lower one of `ulimit`

    def clone(self) -> FdTable:
        """A copy that shares the descriptions, as after fork(2)."""
        table = FdTable.__new__(FdTable)
        table._files = files = self._files.copy()
        table._cloexec = self._cloexec.copy()
        table._ended = False
        table.limit, table.ceiling = self.limit, self.ceiling
        table.note = self.note
        with _REFERENCES:
            for file in files.values():
                file.refs += 1
        return table

    def get(self, fd: int) -> OpenFile:
        """The open file description of `fd`; EBADF."""
        file = self._files.get(fd)
        if file is None:
            raise SysError(EBADF)
        return file

    def add(self, file: OpenFile, minimum: int = 0, *, cloexec: bool = False) -> int:
        """Put `file` on the lowest free descriptor not below `minimum`; takes a reference.

        EMFILE at the limit (a file that nobody holds is closed then), EINVAL for an impossible `minimum`.
        """
        file.acquire()
        try:
            return self._place(file, minimum, cloexec)
        except SysError:
            file.release()
            raise

    def _place(self, file: OpenFile, minimum: int, cloexec: bool) -> int:
        if not 0 <= minimum < self.limit:
            raise SysError(EINVAL)
        files = self._files
        fd = minimum
        while fd in files:
            fd += 1
        if fd >= self.limit:
            raise self._full(EMFILE)
        files[fd] = file
        if cloexec:
            self._cloexec.add(fd)
        if self._ended and (late := files.pop(fd, None)) is not None:
            late.release()
        return fd

    def _full(self, errno: int) -> SysError:
        if self.note is not None and self.limit >= self.ceiling:
            self.note("open_files")
        return SysError(errno)

    def check_room(self) -> None:
        """EMFILE if open(2) would find no number below the limit."""
        files = self._files
        if len(files) >= self.limit and all(fd in files for fd in range(self.limit)):
            raise self._full(EMFILE)

    def put(self, fd: int, file: OpenFile, *, cloexec: bool = False) -> None:
        """dup2: closes what was there; takes a reference. EBADF outside of the limit."""
        if not 0 <= fd < self.limit:
            raise self._full(EBADF)
        file.acquire()
        old = self.swap(fd, file, cloexec=cloexec)
        if old is not None:
            old.release()

    def swap(self, fd: int, file: OpenFile | None, *, cloexec: bool = False) -> OpenFile | None:
        """Replace without closing; references pass from the table to the caller and back.

        EBADF for a new descriptor at or beyond the limit. A table that has ended keeps nothing: `file` comes back.
        """
        files = self._files
        if file is None:
            self._cloexec.discard(fd)
            return files.pop(fd, None)
        old = files.pop(fd, None)
        if old is None and fd >= self.limit:
            raise self._full(EBADF)
        files[fd] = file
        if cloexec:
            self._cloexec.add(fd)
        else:
            self._cloexec.discard(fd)
        if self._ended and (late := files.pop(fd, None)) is not None:  # not seen by `close_all`
            if old is None:
                return late
            late.release()
        return old

    def close(self, fd: int) -> None:
        """EBADF if closed."""
        file = self._files.pop(fd, None)
        if file is None:
            raise SysError(EBADF)
        self._cloexec.discard(fd)
        file.release()

    def close_all(self) -> None:
        """Close every descriptor, at the end of the process; what a close reports is lost, as at exit(2).

        What its thread still installs meanwhile or later (redirections that it undoes) is not kept.
        """
        self._ended = True
        files = self._files
        unheld = []
        with _REFERENCES:
            while (file := _any(files)) is not None:
                file.refs -= 1
                if not file.refs:
                    unheld.append(file)
        failure: Exception | None = None
        for file in unheld:
            try:
                file.close()
            except SysError:
                pass
            except Exception as error:  # a bug in one file keeps no other one open
                failure = error
        if failure is not None:
            raise failure

    def close_on_exec(self) -> None:
        """Close the descriptors that carry FD_CLOEXEC."""
        for fd in tuple(self._cloexec):
            self.close(fd)

    def cloexec(self, fd: int, value: bool | None = None) -> bool:
        """The FD_CLOEXEC flag as it was; `value` sets it. EBADF."""
        self.get(fd)
        old = fd in self._cloexec
        if value is not None:
            (self._cloexec.add if value else self._cloexec.discard)(fd)
        return old

    def items(self) -> list[tuple[int, OpenFile]]:
        """(descriptor, description), ascending; the list is the caller's."""
        return sorted(self._files.copy().items(), key=_number)

    def __contains__(self, fd: int) -> bool:
        return fd in self._files

    def __len__(self) -> int:
        return len(self._files)


def _any(files: dict[int, OpenFile]) -> OpenFile | None:
    """Take one out; None when there is none."""
    try:
        return files.popitem()[1]
    except KeyError:
        return None


def _number(item: tuple[int, OpenFile]) -> int:
    return item[0]
