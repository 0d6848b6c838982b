"""/dev: null, zero, full, random, urandom, tty, console, names for the caller's descriptors, /dev/shm."""

from __future__ import annotations

from os import urandom
from time import time_ns

from shellwasm.errors import EBADF, ENOSPC, ENXIO, SysError
from shellwasm.vfs.base import S_IFCHR, OpenFile, Stat
from shellwasm.vfs.meminode import MemInode
from shellwasm.vfs.memory import MAKERS, MemoryFS
from shellwasm.vfs.openfile import NodeFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.vfs.base import Caller, Location
    from shellwasm.vfs.quota import Quota
    from shellwasm.wait import Waiter

    Entropy = Callable[[int], bytes]
    Terminal = Callable[[Caller, int], OpenFile]

MAX_READ = 1 << 20  # that an endless device gives in one call
LINKS = {  # as on Linux; /proc must be mounted
    b"fd": b"/proc/self/fd",
    b"stdin": b"/proc/self/fd/0",
    b"stdout": b"/proc/self/fd/1",
    b"stderr": b"/proc/self/fd/2",
}


class Device:
    """What a character device does; has no state of its own, so that forks may share it. This one is /dev/null."""

    __slots__ = ("rdev",)

    def __init__(self, major: int, minor: int) -> None:
        self.rdev = major << 8 | minor

    def open(self, node: DeviceNode, flags: int, caller: Caller, location: Location) -> OpenFile:
        return DeviceFile(node, flags, location)

    def read(self, size: int) -> bytes:
        return b""

    def write(self, data: bytes | memoryview) -> int:
        return len(data)


class Zero(Device):
    """/dev/zero."""

    __slots__ = ()

    def read(self, size: int) -> bytes:
        return bytes(min(size, MAX_READ))


class Full(Zero):
    """/dev/full: no room is ever left."""

    __slots__ = ()

    def write(self, data: bytes | memoryview) -> int:
        if len(data):
            raise SysError(ENOSPC)
        return 0


class Random(Device):
    """/dev/random and /dev/urandom, from the sandbox's entropy."""

    __slots__ = ("entropy",)

    def __init__(self, major: int, minor: int, entropy: Entropy) -> None:
        super().__init__(major, minor)
        self.entropy = entropy

    def read(self, size: int) -> bytes:
        return self.entropy(min(size, MAX_READ))


class TerminalDevice(Device):
    """/dev/tty and /dev/console: whatever `terminal(caller, flags)` opens; ENXIO without one."""

    __slots__ = ("terminal",)

    def __init__(self, major: int, minor: int, terminal: Terminal | None) -> None:
        super().__init__(major, minor)
        self.terminal = terminal

    def open(self, node: DeviceNode, flags: int, caller: Caller, location: Location) -> OpenFile:
        if self.terminal is None:
            raise SysError(ENXIO)
        return self.terminal(caller, flags)


class DeviceNode(MemInode):
    """A character device in the tree."""

    __slots__ = ("device",)

    kind = S_IFCHR
    device: Device

    def stat(self) -> Stat:
        stat = super().stat()
        stat.rdev = self.device.rdev
        return stat

    def open(self, flags: int, caller: Caller, location: Location) -> OpenFile:
        return self.device.open(self, flags, caller, location)

    def truncate(self, size: int) -> None:
        """open(2) ignores O_TRUNC on devices."""

    def frozen_body(self) -> object:
        return self.device

    def thaw_body(self, body: object) -> None:
        assert isinstance(body, Device)
        self.device = body


class DeviceFile(NodeFile):
    """An open device without a position."""

    __slots__ = ()

    inode: DeviceNode

    def read(self, size: int, waiter: Waiter | None = None) -> bytes:
        if not self.readable:
            raise SysError(EBADF)
        return self.inode.device.read(size)

    def write(self, data: bytes | memoryview, waiter: Waiter | None = None) -> int:
        if not self.writable:
            raise SysError(EBADF)
        return self.inode.device.write(data)

    def pread(self, size: int, offset: int) -> bytes:
        return self.read(size)

    def pwrite(self, data: bytes | memoryview, offset: int) -> int:
        return self.write(data)

    def seek(self, offset: int, whence: int) -> int:
        return 0


def devfs(
    *, quota: Quota | None = None, clock: Callable[[], int] = time_ns, entropy: Entropy = urandom,
    terminal: Terminal | None = None,
) -> MemoryFS:  # fmt: skip
    """A new /dev. Programs may make files in it as root may on Linux; devices they cannot make."""
    fs = MemoryFS(quota=quota, clock=clock, type="devtmpfs", source="dev", makers={**MAKERS, S_IFCHR: DeviceNode})
    devices: tuple[tuple[bytes, Device], ...] = (
        (b"null", Device(1, 3)),
        (b"zero", Zero(1, 5)),
        (b"full", Full(1, 7)),
        (b"random", Random(1, 8, entropy)),
        (b"urandom", Random(1, 9, entropy)),
        (b"tty", TerminalDevice(5, 0, terminal)),
        (b"console", TerminalDevice(5, 1, terminal)),
    )
    now = clock()
    for name, device in devices:
        mode = 0o600 if name == b"console" else 0o666
        node = DeviceNode(fs, fs.next_ino, S_IFCHR | mode, 0, 0, now)
        fs.next_ino += 1
        node.device = device
        fs.root.place(name, node)
    for name, target in LINKS.items():
        fs.root.symlink(name, target, 0, 0)
    fs.root.mkdir(b"shm", 0o1777, 0, 0)
    return fs
