"""Mount: what of the host the sandbox sees, where, and how (ro, rw, cow)."""

from __future__ import annotations

import os

from shellwasm.errors import MountError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MODES = ("ro", "rw", "cow")


class Mount:
    """`source` on the host (a path; or any fsspec filesystem object) appears at the absolute guest path `target`.

    `mode`: `ro` refuses every change, `rw` writes through to the host, `cow` keeps changes in the sandbox.
    """

    __slots__ = ("mode", "source", "target")

    def __init__(self, source: str | os.PathLike[str] | Any, target: str, mode: str = "ro") -> None:
        if mode not in MODES:
            raise MountError(f"mount mode must be ro, rw or cow, not {mode!r}")
        if not target.startswith("/"):
            raise MountError(f"the guest path of a mount must be absolute: {target!r}")
        if "\0" in target or (isinstance(source, str) and "\0" in source):
            raise MountError("a mount's path has a NUL character")
        self.source = source
        self.target = target
        self.mode = mode

    @classmethod
    def parse(cls, text: str) -> Mount:
        """`HOST:GUEST[:ro|rw|cow]`, as on the command line; HOST may hold colons.

        >>> Mount.parse("/srv/data:/data:cow").mode
        'cow'
        """
        rest, mode = text, "ro"
        head, colon, tail = text.rpartition(":")
        if colon and not tail.startswith("/"):
            rest, mode = head, tail
        host, colon, guest = rest.rpartition(":/")
        if not colon or not host:
            raise MountError(f"mount must be HOST:GUEST[:ro|rw|cow], with an absolute GUEST: {text!r}")
        return cls(host, "/" + guest, mode)

    @property
    def host_path(self) -> str | None:
        """The absolute host path, or None for a filesystem object."""
        if isinstance(self.source, (str, os.PathLike)):
            return os.path.abspath(os.path.expanduser(os.fspath(self.source)))
        return None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mount) and (self.source, self.target, self.mode) == (
            other.source, other.target, other.mode,
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash((self.target, self.mode))

    def __repr__(self) -> str:
        return f"Mount({self.source!r}, {self.target!r}, {self.mode!r})"
