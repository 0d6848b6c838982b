"""Errno numbers, their texts, and the error classes that every room may raise."""

from __future__ import annotations

# Linux numbers (asm-generic); `wasi/errno.py` alone converts them to WASI's.
EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC, EBADF, ECHILD = range(1, 11)
EAGAIN, ENOMEM, EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, EXDEV, ENODEV, ENOTDIR = range(11, 21)
EISDIR, EINVAL, ENFILE, EMFILE, ENOTTY, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS = range(21, 31)
EMLINK, EPIPE, EDOM, ERANGE, EDEADLK, ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP = range(31, 41)
EOVERFLOW, EILSEQ, EUSERS, ENOTSOCK = 75, 84, 87, 88
EOPNOTSUPP, EAFNOSUPPORT, ENETUNREACH, ETIMEDOUT, EALREADY, ESTALE, EDQUOT = 95, 97, 101, 110, 114, 116, 122
ECANCELED, ENOTCAPABLE = 125, 1076  # the last is WASI's own: a right that the descriptor lacks

MESSAGES = {
    EPERM: "Operation not permitted",
    ENOENT: "No such file or directory",
    ESRCH: "No such process",
    EINTR: "Interrupted system call",
    EIO: "Input/output error",
    ENXIO: "No such device or address",
    E2BIG: "Argument list too long",
    ENOEXEC: "Exec format error",
    EBADF: "Bad file descriptor",
    ECHILD: "No child processes",
    EAGAIN: "Resource temporarily unavailable",
    ENOMEM: "Cannot allocate memory",
    EACCES: "Permission denied",
    EFAULT: "Bad address",
    ENOTBLK: "Block device required",
    EBUSY: "Device or resource busy",
    EEXIST: "File exists",
    EXDEV: "Invalid cross-device link",
    ENODEV: "No such device",
    ENOTDIR: "Not a directory",
    EISDIR: "Is a directory",
    EINVAL: "Invalid argument",
    ENFILE: "Too many open files in system",
    EMFILE: "Too many open files",
    ENOTTY: "Inappropriate ioctl for device",
    ETXTBSY: "Text file busy",
    EFBIG: "File too large",
    ENOSPC: "No space left on device",
    ESPIPE: "Illegal seek",
    EROFS: "Read-only file system",
    EMLINK: "Too many links",
    EPIPE: "Broken pipe",
    EDOM: "Numerical argument out of domain",
    ERANGE: "Numerical result out of range",
    EDEADLK: "Resource deadlock avoided",
    ENAMETOOLONG: "File name too long",
    ENOLCK: "No locks available",
    ENOSYS: "Function not implemented",
    ENOTEMPTY: "Directory not empty",
    ELOOP: "Too many levels of symbolic links",
    EOVERFLOW: "Value too large for defined data type",
    EILSEQ: "Invalid or incomplete multibyte or wide character",
    ENOTSOCK: "Socket operation on non-socket",
    EOPNOTSUPP: "Operation not supported",
    EAFNOSUPPORT: "Address family not supported by protocol",
    ENETUNREACH: "Network is unreachable",
    ETIMEDOUT: "Connection timed out",
    ESTALE: "Stale file handle",
    EDQUOT: "Disk quota exceeded",
    ECANCELED: "Operation canceled",
    ENOTCAPABLE: "Capabilities insufficient",
}


def strerror(errno: int) -> str:
    """The text that a shell or applet prints for `errno`."""
    return MESSAGES.get(errno) or f"Unknown error {errno}"


class SysError(Exception):
    """A system call of the sandbox failed; `errno` is one of this module's numbers."""

    def __init__(self, errno: int) -> None:
        super().__init__(errno)
        self.errno = errno

    def __str__(self) -> str:
        return strerror(self.errno)


class Terminated(BaseException):
    """Unwinds the thread of a process that ends now; `status` is its wait status in Linux's encoding."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class ShellwasmError(Exception):
    """Base of the errors that the public API raises."""


class MountError(ShellwasmError):
    """A mount could not be made: what and why."""


class EngineError(ShellwasmError):
    """A WebAssembly engine is missing, unusable, or refused a module."""


class LimitExceeded(ShellwasmError):
    """A limit ended the run; `limit` names the field of `Limits`."""

    def __init__(self, limit: str, message: str = "") -> None:
        super().__init__(message or f"limit exceeded: {limit}")
        self.limit = limit
