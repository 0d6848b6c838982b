"""Who the script is inside: `root`, `user`, or NAME[:UID[:GID]]."""

from __future__ import annotations

from shellwasm.vfs.rootfs import USERS


class Identity:
    """A user of the sandbox: `name`, `uid`, `gid`, `home`; root unless asked otherwise, as in a container."""

    __slots__ = ("gid", "home", "name", "uid")

    def __init__(self, name: str, uid: int, gid: int, home: str) -> None:
        self.name = name
        self.uid = uid
        self.gid = gid
        self.home = home

    @property
    def is_known(self) -> bool:
        """Does the root filesystem's /etc/passwd have it already?"""
        return any(user[0].decode() == self.name and user[1] == self.uid for user in USERS)


def parse_user(text: str | None) -> Identity:
    """`NAME`, `NAME:UID` or `NAME:UID:GID`; a bare number is a uid. ValueError."""
    if not text:
        text = "root"
    parts = text.split(":")
    if len(parts) > 3 or not parts[0] or any(char in text for char in "/\n\0"):
        raise ValueError(f"user must be NAME[:UID[:GID]]: {text!r}")
    name, numbers = parts[0], [_identifier(part) for part in parts[1:]]
    if not numbers:
        for known, uid, gid, home in USERS:
            if name == known.decode() or name == str(uid):
                return Identity(known.decode(), uid, gid, home.decode())
        numbers = [int(name)] if name.isdigit() else [1000]
    uid = numbers[0]
    gid = numbers[1] if len(numbers) > 1 else uid
    return Identity(name, uid, gid, "/root" if uid == 0 else f"/home/{name}")


def _identifier(text: str) -> int:
    if not text.isdigit() or int(text) > 0xFFFFFFFE:
        raise ValueError(f"not a user or group number: {text!r}")
    return int(text)
