"""Advisory locks: flock(2) by open file description, fcntl(2) record locks by owner."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from shellwasm.errors import EAGAIN, EBADF, EDEADLK, EINVAL, SysError
from shellwasm.wait import WaitQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Inode
    from shellwasm.vfs.openfile import NodeFile
    from shellwasm.wait import Waiter

LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
F_RDLCK, F_WRLCK, F_UNLCK = 0, 1, 2
TO_END = 1 << 63


class RecordLock:
    """Bytes `start` up to but not including `end`, locked by `owner` (any hashable: a process)."""

    __slots__ = ("end", "exclusive", "owner", "start")

    def __init__(self, owner: object, exclusive: bool, start: int, end: int) -> None:
        self.owner = owner
        self.exclusive = exclusive
        self.start = start
        self.end = end

    def conflicts(self, other: RecordLock) -> bool:
        return (
            self.owner != other.owner
            and (self.exclusive or other.exclusive)
            and self.start < other.end
            and other.start < self.end
        )


class _FileLocks:
    """All locks of one file, and who waits for them."""

    __slots__ = ("exclusive", "queue", "records", "shared")

    def __init__(self) -> None:
        self.shared: set[NodeFile] = set()
        self.exclusive: NodeFile | None = None
        self.records: list[RecordLock] = []
        self.queue = WaitQueue()


class LockTable:
    """The locks of one sandbox, by inode."""

    __slots__ = ("_files", "_lock", "_waiting")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._files: WeakKeyDictionary[Inode, _FileLocks] = WeakKeyDictionary()
        self._waiting: dict[object, RecordLock] = {}

    def _of(self, inode: Inode) -> _FileLocks:
        with self._lock:
            return self._files.setdefault(inode, _FileLocks())

    def flock(self, file: NodeFile, operation: int, waiter: Waiter) -> None:
        """flock(2): LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB: EAGAIN instead of sleeping. EINTR."""
        kind = operation & ~LOCK_NB
        if kind not in (LOCK_SH, LOCK_EX, LOCK_UN):
            raise SysError(EINVAL)
        locks = self._of(file.inode)
        if kind == LOCK_UN:
            self._unflock(locks, file)
            return
        file.on_close = self.drop
        if self._try_flock(locks, file, kind):
            return
        self._unflock(locks, file)  # a conversion that must wait gives the old lock up
        if self._try_flock(locks, file, kind):
            return
        if operation & LOCK_NB:
            raise SysError(EAGAIN)
        locks.queue.wait(waiter, lambda: self._try_flock(locks, file, kind))

    def _try_flock(self, locks: _FileLocks, file: NodeFile, kind: int) -> bool:
        with self._lock:
            if locks.exclusive not in (None, file) or (kind == LOCK_EX and locks.shared - {file}):
                return False
            locks.shared.discard(file)
            if kind == LOCK_EX:
                locks.exclusive = file
            else:
                locks.exclusive = None
                locks.shared.add(file)
        locks.queue.wake()
        return True

    def _unflock(self, locks: _FileLocks, file: NodeFile) -> None:
        with self._lock:
            locks.shared.discard(file)
            if locks.exclusive is file:
                locks.exclusive = None
        locks.queue.wake()

    def drop(self, file: NodeFile) -> None:
        """The description is closed: its flock goes."""
        self._unflock(self._of(file.inode), file)

    def set_record(
        self, file: NodeFile, owner: object, kind: int, start: int, length: int, waiter: Waiter | None
    ) -> None:
        """fcntl F_SETLK (no `waiter`: EAGAIN) or F_SETLKW. `length` 0 is to the end of time. EDEADLK, EBADF, EINTR."""
        wanted = _record(owner, kind, start, length)
        if (kind == F_WRLCK and not file.writable) or (kind == F_RDLCK and not file.readable):
            raise SysError(EBADF)
        locks = self._of(file.inode)
        if self._try_record(locks, wanted, kind):
            return
        if waiter is None:
            raise SysError(EAGAIN)
        with self._lock:
            self._check_deadlock(locks, wanted)
            self._waiting[owner] = wanted
        try:
            locks.queue.wait(waiter, lambda: self._try_record(locks, wanted, kind))
        finally:
            with self._lock:
                self._waiting.pop(owner, None)

    def _try_record(self, locks: _FileLocks, wanted: RecordLock, kind: int) -> bool:
        with self._lock:
            if kind != F_UNLCK and any(wanted.conflicts(held) for held in locks.records):
                return False
            locks.records = _carve(locks.records, wanted)
            if kind != F_UNLCK:
                locks.records.append(wanted)
        locks.queue.wake()
        return True

    def _check_deadlock(self, locks: _FileLocks, wanted: RecordLock) -> None:
        """EDEADLK if a holder waits, maybe through others, for `wanted.owner`."""
        pending = [held.owner for held in locks.records if wanted.conflicts(held)]
        seen: set[object] = set()
        while pending:
            owner = pending.pop()
            if owner == wanted.owner:
                raise SysError(EDEADLK)
            if owner in seen or owner not in self._waiting:
                continue
            seen.add(owner)
            request = self._waiting[owner]
            for other in self._files.values():
                pending += [held.owner for held in other.records if request.conflicts(held)]

    def get_record(self, file: NodeFile, owner: object, kind: int, start: int, length: int) -> RecordLock | None:
        """fcntl F_GETLK: a lock that is in the way, or None."""
        wanted = _record(owner, kind, start, length)
        with self._lock:
            locks = self._files.get(file.inode)
            return next((held for held in locks.records if wanted.conflicts(held)), None) if locks else None

    def drop_records(self, inode: Inode, owner: object) -> None:
        """A process closed any descriptor of the file, or ended: its record locks on the file go (XSH fcntl)."""
        with self._lock:
            locks = self._files.get(inode)
            if locks is None:
                return
            locks.records = [held for held in locks.records if held.owner != owner]
        locks.queue.wake()


def _record(owner: object, kind: int, start: int, length: int) -> RecordLock:
    if length < 0:
        start, length = start + length, -length
    if start < 0 or kind not in (F_RDLCK, F_WRLCK, F_UNLCK):
        raise SysError(EINVAL)
    return RecordLock(owner, kind == F_WRLCK, start, start + length if length else TO_END)


def _carve(records: list[RecordLock], wanted: RecordLock) -> list[RecordLock]:
    """`records` without what the same owner holds between `wanted.start` and `wanted.end`."""
    kept = []
    for held in records:
        if held.owner != wanted.owner or held.end <= wanted.start or held.start >= wanted.end:
            kept.append(held)
            continue
        if held.start < wanted.start:
            kept.append(RecordLock(held.owner, held.exclusive, held.start, wanted.start))
        if held.end > wanted.end:
            kept.append(RecordLock(held.owner, held.exclusive, wanted.end, held.end))
    return kept
