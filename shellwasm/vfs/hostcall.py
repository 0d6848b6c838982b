"""Calls to the host's filesystem: its errors as ours, descriptors that close themselves, no symlink ever followed."""

from __future__ import annotations

import errno
import os

from shellwasm import errors
from shellwasm.errors import EIO, SysError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Value = TypeVar("Value")

O_PATH: int = getattr(os, "O_PATH", os.O_RDONLY)
HAS_PROC = O_PATH != os.O_RDONLY and os.path.isdir("/proc/self/fd")
NO_SURPRISE = os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY


def translate(error: OSError) -> SysError:
    """The host's errno by name, so that hosts other than Linux give Linux's numbers."""
    return SysError(getattr(errors, errno.errorcode.get(error.errno or 0, ""), EIO))


def call(function: Callable[..., Value], *arguments: object, **keywords: object) -> Value:
    """`function(...)` with OSError turned into SysError. Python itself repeats calls that EINTR ends."""
    try:
        return function(*arguments, **keywords)
    except OSError as error:
        raise translate(error) from None
    except ValueError:  # a NUL byte, or a number too large for the host
        raise SysError(errors.EINVAL) from None


class Handle:
    """A host descriptor; closes with its last reference, so no user ever sees its number reused."""

    __slots__ = ("fd",)

    def __init__(self, fd: int) -> None:
        self.fd = fd

    def __del__(self) -> None:
        os.close(self.fd)


def at(directory: Handle, function: Callable[..., Value], *arguments: object, **keywords: object) -> Value:
    """`function(..., dir_fd=directory)`; holding the handle here keeps its number valid during the call."""
    return call(function, *arguments, dir_fd=directory.fd, **keywords)


def on(handle: Handle, function: Callable[..., Value], *arguments: object, **keywords: object) -> Value:
    """`function(descriptor, ...)`, holding the handle likewise."""
    return call(function, handle.fd, *arguments, **keywords)


def open_directory(parent: Handle, name: bytes) -> Handle:
    """The directory `name` itself: ENOTDIR or ELOOP for anything else."""
    return Handle(at(parent, os.open, name, O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC))


def open_place(parent: Handle, name: bytes) -> Handle:
    """A handle on `name` whatever it is, without opening it. Only where O_PATH exists."""
    return Handle(at(parent, os.open, name, O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC))


def reopen(place: Handle, flags: int) -> Handle:
    """Open for real what `place` is a handle on: no name is looked up again."""
    return Handle(call(os.open, b"/proc/self/fd/%d" % place.fd, flags | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY))
