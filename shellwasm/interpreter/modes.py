"""The modes of the terminal: an interactive shell takes them back from a job that was stopped or killed."""

from __future__ import annotations

from shellwasm.errors import SysError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.kernel.base import Task

TCGETS, TCSETS = 0x5401, 0x5402


def read(task: Task) -> bytes:
    """The modes of the terminal on descriptor 0, as TCSETS takes them; empty without one."""
    try:
        file = task.descriptor(0)
        return file.ioctl(TCGETS, b"") if file.terminal else b""
    except SysError:
        return b""


def write(task: Task, modes: bytes) -> None:
    """Set them; nothing happens if they are empty."""
    try:
        if modes:
            task.descriptor(0).ioctl(TCSETS, modes)
    except SysError:
        pass  # the terminal is gone
