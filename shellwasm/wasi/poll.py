"""poll_oneoff: wait for descriptors and clocks (poll(2), clock_nanosleep(2))."""

from __future__ import annotations

from time import monotonic

from shellwasm.errors import EINTR, EINVAL, EOPNOTSUPP, SysError
from shellwasm.vfs.base import POLLERR, POLLHUP, POLLIN, POLLOUT, S_IFMT, S_IFREG, SEEK_CUR
from shellwasm.wasi import rights, types
from shellwasm.wasi.clock import now
from shellwasm.wasi.errno import to_wasi
from shellwasm.wasi.memory import check, load, store, store_u32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import OpenFile
    from shellwasm.wasi.process import WasmProcess

_SUBSCRIPTIONS_MAX = 16_384
_FIONREAD = 0x541B
_NS = 1e-9
_FAR = 3e8  # s; further deadlines are as good as this one


class _Subscription:
    """One thing to wait for. `error` is known at once; `deadline` is a moment of the kernel's waiters, for a clock."""

    __slots__ = ("deadline", "error", "file", "kind", "seconds", "userdata")

    def __init__(self, userdata: int, kind: int) -> None:
        self.userdata = userdata
        self.kind = kind
        self.error = 0
        self.file: OpenFile | None = None
        self.seconds = 0.0
        self.deadline = 0.0

    def event(self) -> bytes | None:
        """The record of what has happened, or None; a clock is the caller's."""
        if self.error:
            return types.EVENT.pack(self.userdata, self.error, self.kind, 0, 0)
        if self.file is None:
            return None
        state = self.file.poll()
        wanted = POLLIN if self.kind == types.EVENTTYPE_FD_READ else POLLOUT
        if not state & (wanted | POLLERR | POLLHUP):
            return None
        size = _available(self.file) if self.kind == types.EVENTTYPE_FD_READ else 1
        hangup = types.EVENT_HANGUP if state & (POLLHUP | POLLERR) else 0
        return types.EVENT.pack(self.userdata, 0, self.kind, size, hangup)


def _available(file: OpenFile) -> int:
    """How many bytes a read would give at least, as far as that is known."""
    try:
        status = file.stat()
        if status.mode & S_IFMT == S_IFREG:
            return max(0, status.size - file.seek(0, SEEK_CUR))
        return int.from_bytes(file.ioctl(_FIONREAD, bytes(4))[:4], "little")
    except SysError:
        return 1


def poll_oneoff(process: WasmProcess, subscriptions: int, events: int, count: int, result: int) -> int:
    """Sleep until something is ready; then store the events of all that is. EFAULT, EINTR, EINVAL."""
    if not 0 < count <= _SUBSCRIPTIONS_MAX:
        raise SysError(EINVAL)
    check(process, events, types.EVENT.size * count)
    check(process, result, 4)
    data = load(process, subscriptions, types.SUBSCRIPTION_SIZE * count)
    wanted = [_parse(process, data, types.SUBSCRIPTION_SIZE * number) for number in range(count)]
    ready = _wait(process, wanted)
    store(process, events, b"".join(ready))
    store_u32(process, result, len(ready))
    return 0


def _parse(process: WasmProcess, data: bytes, at: int) -> _Subscription:
    userdata, kind = types.SUBSCRIPTION.unpack_from(data, at)
    item = _Subscription(userdata, kind)
    at += types.SUBSCRIPTION_UNION
    try:
        if kind == types.EVENTTYPE_CLOCK:
            _parse_clock(process, item, data, at)
        elif kind in (types.EVENTTYPE_FD_READ, types.EVENTTYPE_FD_WRITE):
            fd = int.from_bytes(data[at : at + 4], "little")
            item.file = rights.file_for(process, fd, rights.POLL_FD_READWRITE)
        else:
            raise SysError(EINVAL)
    except SysError as error:
        item.error = to_wasi(error.errno)
    return item


def _parse_clock(process: WasmProcess, item: _Subscription, data: bytes, at: int) -> None:
    clock, timeout, _, flags = types.SUBSCRIPTION_CLOCK.unpack_from(data, at)
    if clock > types.CLOCK_THREAD_CPUTIME or flags & ~types.SUBCLOCK_ABSTIME:
        raise SysError(EINVAL)
    if clock > types.CLOCK_MONOTONIC:
        raise SysError(EOPNOTSUPP)
    if flags & types.SUBCLOCK_ABSTIME:
        timeout = max(0, timeout - now(process, clock))
    item.seconds = min(timeout * _NS, _FAR)
    item.deadline = process.kernel.clock.deadline(item.seconds)


def _wait(process: WasmProcess, wanted: list[_Subscription]) -> list[bytes]:
    ready = _ready(wanted)
    if ready:
        return ready
    clocks = [item for item in wanted if item.kind == types.EVENTTYPE_CLOCK]
    first = min(clocks, key=_deadline, default=None)
    if len(clocks) == len(wanted) and first is not None:
        _sleep(process, first)
        return _expired(clocks, first.deadline)
    return _watch(process, wanted, first.deadline if first is not None else None)


def _deadline(item: _Subscription) -> float:
    return item.deadline


def _ready(wanted: list[_Subscription]) -> list[bytes]:
    return [event for event in [item.event() for item in wanted] if event is not None]


def _expired(wanted: list[_Subscription], moment: float) -> list[bytes]:
    clocks = [item for item in wanted if item.kind == types.EVENTTYPE_CLOCK and not item.error]
    return [
        types.EVENT.pack(item.userdata, 0, types.EVENTTYPE_CLOCK, 0, 0) for item in clocks if item.deadline <= moment
    ]


def _sleep(process: WasmProcess, item: _Subscription) -> None:
    """Sleep by the sandbox's clock, which may be a virtual one."""
    clock = process.kernel.clock
    seconds = item.seconds
    while True:
        try:
            clock.sleep(process.task.waiter, seconds)
            return
        except SysError as error:
            if error.errno != EINTR:
                raise
            process.interrupted(restart=False)  # as nanosleep(2): never restarted after a handler
            seconds = item.deadline - clock.deadline(0.0)
            if seconds <= 0:
                return


def _watch(process: WasmProcess, wanted: list[_Subscription], deadline: float | None) -> list[bytes]:
    """Sleep until a file is ready or a clock has expired."""
    waiter = process.task.waiter
    files = [item.file for item in wanted if item.file is not None]
    for file in files:
        file.watch(waiter)
    try:
        while True:
            moment = monotonic()
            ready = _ready(wanted) + (_expired(wanted, moment) if deadline is not None else [])
            if ready:
                return ready
            try:
                waiter.sleep(deadline)
            except SysError as error:
                if error.errno != EINTR:
                    raise
                process.interrupted(restart=False)
    finally:
        for file in files:
            file.unwatch(waiter)


FUNCTIONS = {"poll_oneoff": ("iiii", poll_oneoff)}
