"""Callers that are no process: root for work on the host's behalf, and anybody confined to a directory."""

from __future__ import annotations

from shellwasm.errors import EBADF, SysError
from shellwasm.wait import Waiter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller, Location, OpenFile


class Superuser:
    """The identity of root."""

    __slots__ = ("waiter",)

    euid = egid = 0
    groups: tuple[int, ...] = ()

    def __init__(self) -> None:
        self.waiter = Waiter()


class Confined:
    """A caller with the identity of another, whose root and current directory are `place`; it has no descriptors."""

    __slots__ = ("cwd", "egid", "euid", "groups", "root", "umask", "waiter")

    def __init__(self, caller: Caller | Superuser, place: Location) -> None:
        self.euid, self.egid, self.groups = caller.euid, caller.egid, caller.groups
        self.umask = 0
        self.waiter = caller.waiter
        self.root = self.cwd = place

    def descriptor(self, fd: int) -> OpenFile:
        raise SysError(EBADF)
