"""Who may do what: permission bits, sticky directories, and the rules of chmod, chown and utimensat."""

from __future__ import annotations

from shellwasm.errors import EACCES, EINVAL, EPERM, EROFS, SysError
from shellwasm.vfs.base import (
    R_OK,
    S_IFDIR,
    S_IFMT,
    S_IFREG,
    S_ISGID,
    S_ISUID,
    S_ISVTX,
    UTIME_NOW,
    UTIME_OMIT,
    W_OK,
    X_OK,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.vfs.base import Caller, Inode, Location

ANY_X = 0o111
LONGEST = 1 << 63  # of times: nanoseconds in 64 bits


def allowed(inode: Inode, want: int, uid: int, gid: int, groups: tuple[int, ...]) -> bool:
    """XBD 4.7: one of owner, group or other bits decides; uid 0 passes, but executes only what has an x bit."""
    mode, owner, group = inode.permissions()
    if uid == 0:
        return not want & X_OK or bool(mode & ANY_X) or mode & S_IFMT == S_IFDIR
    if uid == owner:
        bits = mode >> 6
    elif gid == group or group in groups:
        bits = mode >> 3
    else:
        bits = mode
    return bits & want == want


def check(caller: Caller, inode: Inode, want: int) -> None:
    """EACCES unless `caller` may; `want` is of R_OK, W_OK, X_OK."""
    if not allowed(inode, want, caller.euid, caller.egid, caller.groups):
        raise SysError(EACCES)


def check_change(caller: Caller, directory: Inode) -> None:
    """May `caller` add entries to `directory`?"""
    if caller.euid:
        check(caller, directory, W_OK | X_OK)


def check_delete(caller: Caller, directory: Inode, victim: Inode) -> None:
    """May `caller` take `victim` out of `directory`? EPERM where the sticky bit forbids it."""
    if not caller.euid:
        return
    check(caller, directory, W_OK | X_OK)
    mode, owner, _ = directory.permissions()
    if mode & S_ISVTX and caller.euid not in (owner, victim.permissions()[1]):
        raise SysError(EPERM)


def check_writable(location: Location) -> None:
    """EROFS on a read-only mount or filesystem."""
    if location.read_only:
        raise SysError(EROFS)


def check_link_source(caller: Caller, inode: Inode) -> None:
    """EPERM for a hard link to somebody else's file, unless it is plain and the caller may read and write it.

    Linux's fs.protected_hardlinks, which distributions switch on.
    """
    mode, owner, _ = inode.permissions()
    if caller.euid in (0, owner):
        return
    plain = inode.kind == S_IFREG and not mode & S_ISUID and mode & (S_ISGID | 0o010) != S_ISGID | 0o010
    if not plain or not allowed(inode, R_OK | W_OK, caller.euid, caller.egid, caller.groups):
        raise SysError(EPERM)


def new_owner(caller: Caller, directory: Inode, mode: int) -> tuple[int, int, int]:
    """(mode, uid, gid) of a file that `caller` makes in `directory`: umask, and setgid directories."""
    above, _, group = directory.permissions()
    mode &= ~(caller.umask & 0o777)
    if not above & S_ISGID:
        return mode, caller.euid, caller.egid
    if mode & S_IFMT == S_IFDIR:
        mode |= S_ISGID
    return mode, caller.euid, group


def change_mode(caller: Caller, location: Location, inode: Inode, mode: int) -> None:
    """chmod(2): the owner or root; a group that is not the caller's loses setgid."""
    check_writable(location)
    _, owner, group = inode.permissions()
    mode &= 0o7777
    if caller.euid:
        if caller.euid != owner:
            raise SysError(EPERM)
        if group != caller.egid and group not in caller.groups:
            mode &= ~S_ISGID
    inode.set_mode(mode)


def change_owner(caller: Caller, location: Location, inode: Inode, uid: int, gid: int) -> None:
    """chown(2): root, or the owner to a group of theirs; -1 keeps. Programs lose setuid and setgid."""
    check_writable(location)
    mode, owner, group = inode.permissions()
    if uid in (-1, 0xFFFFFFFF) and gid in (-1, 0xFFFFFFFF):
        return
    uid = owner if uid in (-1, 0xFFFFFFFF) else uid
    gid = group if gid in (-1, 0xFFFFFFFF) else gid
    if not 0 <= uid < 1 << 32 or not 0 <= gid < 1 << 32:
        raise SysError(EINVAL)
    if caller.euid:
        mine = gid == group or gid == caller.egid or gid in caller.groups
        if caller.euid != owner or uid != owner or not mine:
            raise SysError(EPERM)
    inode.set_owner(uid, gid)
    drop = S_ISUID | (S_ISGID if mode & 0o010 else 0)
    if mode & S_IFMT != S_IFDIR and mode & drop:
        inode.set_mode(mode & 0o7777 & ~drop)


def change_times(caller: Caller, location: Location, inode: Inode, atime: int, mtime: int) -> None:
    """utimensat(2): nanoseconds, UTIME_NOW or UTIME_OMIT; "now" for both needs only write permission."""
    if atime == UTIME_OMIT and mtime == UTIME_OMIT:
        return
    check_writable(location)
    owner = inode.permissions()[1]
    if caller.euid not in (0, owner):
        if atime != UTIME_NOW or mtime != UTIME_NOW:
            raise SysError(EPERM)
        check(caller, inode, W_OK)
    if not all(-LONGEST <= time < LONGEST for time in (atime, mtime)):
        raise SysError(EINVAL)
    now = inode.fs.now()
    times = [now if t == UTIME_NOW else None if t == UTIME_OMIT else t for t in (atime, mtime)]
    inode.set_times(*times)
