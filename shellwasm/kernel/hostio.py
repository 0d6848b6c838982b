"""HostFile: an open file over a descriptor of the host process, for the command line's standard streams.

The host's description is shared with other programs, so its status flags are never touched. Where the host
lets it be opened anew (/proc/self/fd), the new description is non-blocking, and nothing here can block for good.
"""

from __future__ import annotations

import errno
import os
import select
import stat
import threading

from shellwasm.errors import EAGAIN, EBADF, EINTR, ENOTTY, SysError
from shellwasm.kernel.threads import SHALLOW, SHARED, ThreadShortage
from shellwasm.vfs.base import O_ACCMODE, O_NONBLOCK, O_WRONLY, POLLHUP, POLLIN, POLLOUT, OpenFile, Stat
from shellwasm.vfs.hostcall import call, translate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.limits import Budget
    from shellwasm.wait import Waiter

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_CAN_POLL = hasattr(select, "poll")
_POLL_EVENTS = (("POLLIN", POLLIN), ("POLLOUT", POLLOUT), ("POLLHUP", POLLHUP), ("POLLERR", POLLHUP))
_PIECE = 4096  # bytes that a descriptor which polls as writable takes without blocking
_PAUSE = 10  # ms between two wakes of somebody who watches a descriptor that stays ready

TIOCGWINSZ, FIONREAD = 0x5413, 0x541B
_REQUESTS = frozenset((0x5401, 0x5402, 0x5403, 0x5404, TIOCGWINSZ, FIONREAD))  # with TCGETS, TCSETS, TCSETSW, TCSETSF
_LARGEST = 60  # bytes of the largest structure, wasi-libc's struct termios, which begins as the kernel's
HOST_DEV = 10  # st_dev of these files: the host's own number is nobody's business


class _Poke:
    """A pipe of our own that ends a poll: `poke` from any thread, even after `close`."""

    __slots__ = ("_lock", "reader", "writer")

    def __init__(self) -> None:
        self.reader, self.writer = os.pipe()
        os.set_blocking(self.writer, False)
        os.set_blocking(self.reader, False)
        self._lock = threading.Lock()

    def poke(self) -> None:
        with self._lock:
            if self.writer >= 0:
                try:
                    os.write(self.writer, b"\0")
                except BlockingIOError:  # full, so poked already
                    pass

    def drain(self) -> None:
        try:
            os.read(self.reader, 4096)
        except BlockingIOError:
            pass

    def close(self) -> None:
        with self._lock:
            os.close(self.reader)
            os.close(self.writer)
            self.writer = -1


class _Watch:
    """Somebody polls the file along with others: a thread wakes `waiter` while the descriptor is ready."""

    __slots__ = ("events", "fd", "poke", "waiter")

    def __init__(self, waiter: Waiter, fd: int, events: int) -> None:
        self.waiter = waiter
        self.poke = _Poke()
        self.fd = fd
        self.events = events

    def run(self) -> None:
        both, poke = select.poll(), select.poll()
        both.register(self.fd, self.events)
        both.register(self.poke.reader, select.POLLIN)
        poke.register(self.poke.reader, select.POLLIN)
        while not any(fd == self.poke.reader for fd, _ in both.poll()):
            self.waiter.wake()
            if poke.poll(_PAUSE):
                break
        self.poke.close()


class HostFile(OpenFile):
    """The host's descriptor `fd`; it stays the caller's to close. `flags`: O_RDONLY, O_WRONLY or O_RDWR.

    Reads never take more than was asked for. A reader that is gone is EPIPE. With a `budget`, what is written
    counts as output of the run.
    """

    __slots__ = ("_direct", "_io", "_lock", "_pokes", "_watches", "budget", "fd", "terminal")

    def __init__(self, fd: int, flags: int = O_WRONLY, *, budget: Budget | None = None) -> None:
        super().__init__(flags)
        self.fd = fd
        self.budget = budget
        self.terminal = os.isatty(fd)
        self._direct = stat.S_ISREG(call(os.fstat, fd).st_mode) or not _CAN_POLL
        self._io = fd if self._direct else _open_anew(fd, flags)
        self._lock = threading.Lock()
        self._pokes: list[_Poke] = []
        self._watches: list[_Watch] = []

    # reading and writing

    def read(self, size: int, waiter: Waiter) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        while True:
            try:
                return self._read_piece(size)
            except BlockingIOError:
                self._wait(select.POLLIN, waiter)
            except OSError as error:
                raise translate(error) from None

    def _read_piece(self, size: int) -> bytes:
        """Read what is there now; BlockingIOError if nothing is, though more may come."""
        if self._direct or self._io != self.fd:
            return os.read(self._io, size)
        with self._lock:  # what polls as ready for one reader must not be gone when it reads
            if not self.poll() & (POLLIN | POLLHUP):
                raise BlockingIOError
            return os.read(self.fd, size)

    def write(self, data: bytes | memoryview, waiter: Waiter) -> int:
        if not self.writable:
            raise SysError(EBADF)
        if self.budget is not None:
            self.budget.charge_output(len(data))
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self._write_piece(rest) :]
                continue
            except SysError as error:
                if error.errno != EAGAIN:
                    raise
            try:
                self._wait(select.POLLOUT, waiter)
            except SysError:
                if len(rest) < len(data):
                    break
                raise
        return len(data) - len(rest)

    def _write_piece(self, data: memoryview) -> int:
        """Write what fits now; EAGAIN if nothing does."""
        if self._direct or self._io != self.fd:
            return call(os.write, self._io, data)
        with self._lock:
            if not self.poll() & (POLLOUT | POLLHUP):
                raise SysError(EAGAIN)
            return call(os.write, self.fd, data[:_PIECE])

    def _wait(self, events: int, waiter: Waiter) -> None:
        """Sleep until the descriptor is ready. Raises SysError: EINTR, or EAGAIN for a non-blocking description."""
        if self.flags & O_NONBLOCK:
            raise SysError(EAGAIN)
        with self._lock:
            poke = self._pokes.pop() if self._pokes else call(_Poke)
        waiter.wakers.append(poke.poke)
        try:
            if waiter.interrupted is not None and waiter.interrupted():
                raise SysError(EINTR)
            poller = select.poll()
            poller.register(self._io, events)
            poller.register(poke.reader, select.POLLIN)
            waiter.asleep = True
            poller.poll()
            waiter.asleep = False
            if waiter.interrupted is not None and waiter.interrupted():
                raise SysError(EINTR)
        finally:
            waiter.wakers.remove(poke.poke)
            poke.drain()
            self._give_back(poke)

    def _give_back(self, poke: _Poke) -> None:
        with self._lock:
            if self.refs > 0:
                self._pokes.append(poke)
                return
        poke.close()

    # regular files

    def seek(self, offset: int, whence: int) -> int:
        return call(os.lseek, self.fd, offset, whence)

    def pread(self, size: int, offset: int) -> bytes:
        return call(os.pread, self.fd, size, offset)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        if self.budget is not None:
            self.budget.charge_output(len(data))
        return call(os.pwrite, self.fd, data, offset)

    def truncate(self, size: int) -> None:
        call(os.ftruncate, self.fd, size)

    def stat(self) -> Stat:
        """As the host tells it, but of no device and owned by root: users of the host mean nothing inside."""
        found = call(os.fstat, self.fd)
        return Stat(
            dev=HOST_DEV, ino=found.st_ino, mode=found.st_mode, nlink=found.st_nlink, size=found.st_size,
            rdev=getattr(found, "st_rdev", 0), blksize=getattr(found, "st_blksize", 4096),
            atime=found.st_atime_ns, mtime=found.st_mtime_ns, ctime=found.st_ctime_ns,
        )  # fmt: skip

    # polling

    def poll(self) -> int:
        if self._direct:
            return (POLLIN if self.readable else 0) | (POLLOUT if self.writable else 0)
        poller = select.poll()
        poller.register(self._io, self._events())
        found = poller.poll(0)
        bits = found[0][1] if found else 0
        return sum({ours for name, ours in _POLL_EVENTS if bits & getattr(select, name)})

    def _events(self) -> int:
        return (select.POLLIN if self.readable else 0) | (select.POLLOUT if self.writable else 0)

    def watch(self, waiter: Waiter) -> None:
        if self._direct:
            waiter.wake()
            return
        watch = _Watch(waiter, self._io, select.POLLIN if self.readable else select.POLLOUT)
        with self._lock:
            self._watches.append(watch)
        try:
            SHARED.start(watch.run, SHALLOW)
        except ThreadShortage:
            self.unwatch(waiter)
            raise SysError(EAGAIN) from None

    def unwatch(self, waiter: Waiter) -> None:
        with self._lock:
            ended = [watch for watch in self._watches if watch.waiter is waiter]
            self._watches = [watch for watch in self._watches if watch.waiter is not waiter]
        for watch in ended:
            watch.poke.poke()

    # terminals

    def isatty(self) -> bool:
        return self.terminal

    def ioctl(self, request: int, argument: bytes) -> bytes:
        """The few requests that read or set up a terminal; never one that could type into it."""
        if request not in _REQUESTS or fcntl is None or not (self.terminal or request == FIONREAD):
            raise SysError(ENOTTY)
        result: bytes = call(lambda: fcntl.ioctl(self.fd, request, argument or bytes(_LARGEST)))
        return result

    def close(self) -> None:
        with self._lock:
            pokes, self._pokes = self._pokes, []
            watches, self._watches = self._watches, []
            own = self._io if self._io != self.fd else -1
            self._io = self.fd
        for watch in watches:
            watch.poke.poke()
        for poke in pokes:
            poke.close()
        if own >= 0:
            os.close(own)


class ControllingTerminal:
    """The terminal of a session, by a descriptor of our own: what /dev/tty opens, whatever became of the caller's."""

    def __init__(self, fd: int, budget: Budget) -> None:
        self._fd = call(os.dup, fd)
        self._budget = budget

    def open(self, flags: int) -> OpenFile:
        """A new description. SysError."""
        return _TerminalFile(call(os.dup, self._fd), flags & (O_ACCMODE | O_NONBLOCK), budget=self._budget)

    def close(self) -> None:
        os.close(self._fd)


class _TerminalFile(HostFile):
    """A HostFile whose descriptor is its own."""

    __slots__ = ()

    def close(self) -> None:
        super().close()
        os.close(self.fd)


def _open_anew(fd: int, flags: int) -> int:
    """A non-blocking description of our own for what `fd` is open on; `fd` itself where the host has no such thing."""
    extra = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        return os.open(f"/proc/self/fd/{fd}", (flags & O_ACCMODE) | extra)
    except OSError as error:
        if error.errno in (errno.EMFILE, errno.ENFILE):
            raise
        return fd
