"""Snapshot: a sandbox's files (and a shell's state) at one moment; as bytes, it travels."""

from __future__ import annotations

import json

from shellwasm import applets
from shellwasm.errors import ShellwasmError, SysError
from shellwasm.expand.text import decode, encode
from shellwasm.syntax import unparse
from shellwasm.vfs import state
from shellwasm.vfs.changes import CREATED, Change, changes
from shellwasm.vfs.serial import SnapshotError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from shellwasm.interp import Shell
    from shellwasm.vfs.quota import Quota
    from shellwasm.vfs.state import MountState
    from shellwasm.vfs.vfs import VFS

SHELL_VERSION = 1


class Snapshot:
    """The files of a sandbox at one moment, and the settings to make another one like it.

    It costs nothing until something changes. `to_bytes` stores what lies in memory: mounts of the host are not in it
    (SnapshotError for a copy-on-write mount with changes).
    """

    __slots__ = ("_data", "_mounts", "options")

    def __init__(self, mounts: list[MountState] | None, options: dict[str, Any], data: bytes | None = None) -> None:
        self._mounts = mounts
        self._data = data
        self.options = options

    @property
    def mounts(self) -> list[MountState]:
        """What was mounted where. SnapshotError for one that came as bytes."""
        if self._mounts is None:
            raise SnapshotError("a snapshot from bytes makes new sandboxes: it cannot restore one that exists")
        return self._mounts

    @property
    def data(self) -> bytes | None:
        """The stored files, for one that came as bytes."""
        return self._data

    def to_bytes(self) -> bytes:
        """Versioned, with a digest; safe to load from strangers. Native programs are stored by name."""
        files = self._data
        if files is None:
            files = state.to_bytes(self.mounts, known=[applets.read_module()], name_of=_program_name)
        head = json.dumps({"version": 1, "options": self.options}).encode()
        return len(head).to_bytes(4, "big") + head + files

    @classmethod
    def from_bytes(cls, data: bytes) -> Snapshot:
        """What `to_bytes` made. SnapshotError for other bytes (the files are checked when a sandbox starts from
        them).
        """
        size = int.from_bytes(data[:4], "big")
        try:
            head = json.loads(data[4 : 4 + size])
            options = head["options"]
            known = head["version"] == 1 and isinstance(options, dict)
        except (ValueError, KeyError, TypeError):
            known = False
        if not known:
            raise SnapshotError("not a snapshot")
        return cls(None, options, data[4 + size :])


KERNEL_MOUNTS = (b"/dev", b"/proc")  # made anew for each sandbox


def take(vfs: VFS, options: dict[str, Any]) -> Snapshot:
    """All mounts as they are now."""
    return Snapshot(state.snapshot(vfs), options)


def restore(vfs: VFS, snapshot: Snapshot) -> None:
    """Back to a snapshot of this same tree."""
    state.restore(vfs, snapshot.mounts)


def files_of(snapshot: Snapshot, quota: Quota, clock: Callable[[], int], programs: Mapping[bytes, object]) -> VFS:
    """A new tree with a snapshot's files and mounts, but /dev and /proc. SnapshotError."""
    if snapshot.data is None:
        return state.fork(snapshot.mounts, quota, lambda path, fs: fs if path not in KERNEL_MOUNTS else None)

    def program_of(name: bytes) -> object:
        program = programs.get(b"/bin/" + name)
        if program is None:  # host commands are functions of another program
            raise SnapshotError(f"the snapshot needs the host command {name.decode('utf-8', 'replace')}")
        return program

    return state.from_bytes(
        snapshot.data, quota, lambda path, kind: None, known=[applets.read_module()], program_of=program_of, clock=clock
    )


def diff(vfs: VFS) -> list[Change]:
    """What differs from the start, but for the places that were made for mounts, and the directories on the way."""
    places = set()
    for mount in vfs.mounts:
        place = vfs.mounts.path(mount)
        while place and place not in places:
            places.add(place)
            place = place.rpartition(b"/")[0]
    return [change for change in changes(vfs) if change.path not in places or change.kind != CREATED]


def _program_name(program: object) -> bytes:
    name = getattr(program, "name", None)
    return str(name).encode() if name else b"sh"


# ---------------------------------------------------------------- a shell's state


def save_shell(shell: Shell) -> bytes:
    """Variables, functions (as source), aliases, options, traps, directory and umask of a shell, as JSON.

    ShellwasmError when it has jobs, or descriptors above 2: those cannot be stored.
    """
    others = [fd for fd, _ in shell.task.fds.items() if fd > 2]
    if others:
        raise ShellwasmError(f"descriptors cannot be stored in a snapshot: {', '.join(map(str, sorted(others)))}")
    if any(job.state != "Done" for job in shell.jobs):
        raise ShellwasmError("running jobs cannot be stored in a snapshot")
    record = {
        "version": SHELL_VERSION,
        "values": shell.values,
        "exported": sorted(shell.exported),
        "readonly": sorted(shell.readonly),
        "positional": shell.positional,
        "functions": {name: unparse(node) for name, node in shell.functions.items()},
        "aliases": shell.aliases,
        "options": {name: value for name, value in shell.options.items() if name not in ("interactive", "stdin")},
        "traps": shell.traps,
        "status": shell.status,
        "directory": decode(shell.kernel.vfs.path_of(shell.task.cwd, shell.task.root)),
        "umask": shell.task.umask,
    }
    return json.dumps(record).encode("ascii")


def load_shell(shell: Shell, data: bytes, run: Callable[[str], int]) -> None:
    """Bring a new shell to what `save_shell` stored. SnapshotError for other bytes, or a directory that is gone."""
    try:
        record = json.loads(data)
        if record["version"] != SHELL_VERSION:
            raise SnapshotError("a shell's state of another version")
        for source in record["functions"].values():
            run(source)
        shell.aliases.update(record["aliases"])
        for name, value in record["values"].items():
            shell.assign(name, value)
        shell.exported.update(record["exported"])
        shell.readonly.update(record["readonly"])
        shell.positional = list(record["positional"])
        for name, value in record["options"].items():
            if shell.options.get(name) != value:
                shell.set_option(name, value)
        for name, action in record["traps"].items():
            shell.set_trap(name, action)
        shell.task.umask = int(record["umask"])
        shell.task.cwd = shell.kernel.vfs.directory(shell.task, encode(record["directory"]))
        shell.directory = record["values"].get("PWD", record["directory"])
        shell.status = int(record["status"])
    except SysError as error:
        raise SnapshotError(f"cannot enter {record['directory']}: {error}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SnapshotError("not a shell's state") from error
