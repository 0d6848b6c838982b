"""Module `shellwasm`, watch: inotify(7) over the VFS (docs/wasm-imports.md).

A watch compares what a file or directory is now with what it was, whenever its inode says that it changed. So changes
that undo each other between two looks are not seen, and a rename is a deletion and a creation.
"""

from __future__ import annotations

import threading
from struct import Struct

from shellwasm.errors import EAGAIN, EBADF, EINVAL, ENOTTY, SysError
from shellwasm.kernel.hostio import FIONREAD
from shellwasm.kernel.timers import SHARED
from shellwasm.vfs.base import O_NONBLOCK, O_RDONLY, POLLIN, S_IFDIR, S_IFIFO, OpenFile, Stat
from shellwasm.wasi.memory import path
from shellwasm.wasi.shell_files import CURRENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.task import Task
    from shellwasm.kernel.timers import Timer
    from shellwasm.vfs.base import Inode, Location
    from shellwasm.wait import Waiter, WaitQueue
    from shellwasm.wasi.process import WasmProcess

IN_MODIFY, IN_ATTRIB, IN_CREATE, IN_DELETE, IN_DELETE_SELF = 0x2, 0x4, 0x100, 0x200, 0x400
IN_IGNORED, IN_ISDIR = 0x8000, 0x40000000
_DEV = 11  # st_dev of inotify descriptors
_EVENT = Struct("<iIII")  # watch, mask, cookie, length of the name
_NAME_STEP = 16
_LOOK_AGAIN = 0.5  # s between looks at files that cannot tell of changes


class _Watch:
    """One watched inode and what it was at the last look."""

    __slots__ = ("location", "mask", "names", "number", "queue", "status")

    def __init__(self, number: int, location: Location, mask: int, task: Task) -> None:
        self.number = number
        self.location = location
        self.mask = mask
        self.queue = _queue_of(location.inode)
        self.status = location.inode.stat()
        self.names = self._list(task)

    def _list(self, task: Task) -> dict[bytes, int]:
        if self.location.inode.kind != S_IFDIR:
            return {}
        return {entry.name: entry.kind for entry in self.location.entries(task)}

    def changes(self, task: Task) -> list[tuple[int, bytes]]:
        """(mask, name) of what happened since the last look, as far as it is watched for."""
        before, names = self.status, self.names
        try:
            self.status = after = self.location.inode.stat()
            self.names = self._list(task)
        except SysError:
            return []
        found = [(IN_CREATE | _directory_bit(kind), name) for name, kind in self.names.items() if name not in names]
        found += [(IN_DELETE | _directory_bit(kind), name) for name, kind in names.items() if name not in self.names]
        if not found and (after.mtime, after.size) != (before.mtime, before.size):
            found.append((IN_MODIFY, b""))
        elif (after.mode, after.uid, after.gid, after.nlink) != (before.mode, before.uid, before.gid, before.nlink):
            found.append((IN_ATTRIB, b""))
        if before.nlink and not after.nlink:
            found.append((IN_DELETE_SELF, b""))
        return [(mask, name) for mask, name in found if mask & self.mask]


def _directory_bit(kind: int) -> int:
    return IN_ISDIR if kind == S_IFDIR else 0


def _queue_of(inode: Inode) -> WaitQueue | None:
    watch = getattr(inode, "watch_changes", None)  # host files have no such thing
    queue: WaitQueue | None = watch() if watch is not None else None
    return queue


class InotifyFile(OpenFile):
    """An inotify descriptor of one process."""

    __slots__ = ("_last", "_lock", "_pending", "_timers", "_watches", "task")

    def __init__(self, task: Task) -> None:
        super().__init__(O_RDONLY)
        self.task = task
        self._watches: dict[int, _Watch] = {}
        self._last = 0
        self._pending: list[bytes] = []
        self._timers: dict[Waiter, Timer] = {}  # who sleeps until the next look at files that cannot tell
        self._lock = threading.Lock()

    def add(self, location: Location, mask: int) -> int:
        """inotify_add_watch(2): the number of the watch, the same one again for the same inode."""
        with self._lock:
            for watch in self._watches.values():
                if watch.location.inode is location.inode:
                    watch.mask = mask
                    return watch.number
            self._last += 1
            self._watches[self._last] = _Watch(self._last, location, mask, self.task)
            return self._last

    def remove(self, number: int) -> None:
        """inotify_rm_watch(2). EINVAL."""
        with self._lock:
            if self._watches.pop(number, None) is None:
                raise SysError(EINVAL)
            self._pending.append(_EVENT.pack(number, IN_IGNORED, 0, 0))

    def _look(self) -> None:
        with self._lock:
            for watch in self._watches.values():
                self._pending += [_event(watch.number, mask, name) for mask, name in watch.changes(self.task)]

    def read(self, size: int, waiter: Waiter) -> bytes:
        """As many whole events as fit; EINVAL when not even one does."""
        self.watch(waiter)
        try:
            while True:
                self._look()
                if self._pending:
                    return self._take(size)
                if self.flags & O_NONBLOCK:
                    raise SysError(EAGAIN)
                waiter.sleep(None)
        finally:
            self.unwatch(waiter)

    def _take(self, size: int) -> bytes:
        data = b""
        with self._lock:
            while self._pending and len(data) + len(self._pending[0]) <= size:
                data += self._pending.pop(0)
        if not data:
            raise SysError(EINVAL)
        return data

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        raise SysError(EBADF)

    def stat(self) -> Stat:
        return Stat(dev=_DEV, ino=id(self) & 0x7FFFFFFF, mode=S_IFIFO | 0o600)

    def poll(self) -> int:
        self._look()
        return POLLIN if self._pending else 0

    def ioctl(self, request: int, argument: bytes) -> bytes:
        if request != FIONREAD:
            raise SysError(ENOTTY)
        self._look()
        return sum(map(len, self._pending)).to_bytes(4, "little")

    def watch(self, waiter: Waiter) -> None:
        for watch in self._watches.values():
            if watch.queue is not None:
                watch.queue.add(waiter)
        if any(watch.queue is None for watch in self._watches.values()):
            self._look_later(waiter)

    def _look_later(self, waiter: Waiter) -> None:
        self._timers[waiter] = SHARED.after(_LOOK_AGAIN, lambda: self._wake_blind(waiter))

    def _wake_blind(self, waiter: Waiter) -> None:
        if waiter in self._timers:
            self._look_later(waiter)
            waiter.wake()

    def unwatch(self, waiter: Waiter) -> None:
        timer = self._timers.pop(waiter, None)
        if timer is not None:
            timer.cancel()
        for watch in self._watches.values():
            if watch.queue is not None:
                watch.queue.remove(waiter)


def _event(number: int, mask: int, name: bytes) -> bytes:
    padded = name.ljust((len(name) // _NAME_STEP + 1) * _NAME_STEP, b"\0") if name else b""
    return _EVENT.pack(number, mask, 0, len(padded)) + padded


def watch(process: WasmProcess, fd: int, address: int, length: int, mask: int) -> int:
    """inotify_init(2) for descriptor -1, inotify_rm_watch(2) of watch `length` for mask 0, else inotify_add_watch."""
    if fd == CURRENT:
        if length:
            raise SysError(EBADF)
        return process.task.fds.add(InotifyFile(process.task))
    file = process.file(fd)
    if not isinstance(file, InotifyFile):
        raise SysError(EINVAL)
    if not mask:
        file.remove(length)
        return 0
    text = path(process, address, length)
    return file.add(process.kernel.vfs.locate(process.task, text), mask)


FUNCTIONS = {"watch": ("iiii", watch)}
