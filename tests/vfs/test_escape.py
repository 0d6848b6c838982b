"""Each attempt of the table is made, and a host that swaps names while we walk never wins."""

from __future__ import annotations

import io
import os
import socket
import tarfile
import threading
import time
from pathlib import Path

import pytest

from shellwasm.errors import ShellwasmError, SysError
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.proc import ProcFS
from shellwasm.vfs.procsource import NoProcesses
from shellwasm.vfs.view import FileView
from tests.vfs.escapes import ATTEMPTS
from tests.vfs.support import VfsSide, new_vfs
from tests.vfs.test_conformance import snapshot_of

SECRET = b"SECRET of the host"
REPOSITORY = Path(__file__).resolve().parents[2]


class Stage(VfsSide):
    """A sandbox with mounts, and what it must not reach beside them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.outside = folder / "outside"
        self.inside = folder / "inside"
        self._build()
        vfs, caller = new_vfs()
        self.host = HostFS(self.inside, read_only=False)
        self.locked = HostFS(self.inside)
        vfs.mount(caller, self.host, b"/m")
        vfs.mount(caller, self.locked, b"/r")
        vfs.mount(caller, OverlayFS(HostFS(self.inside)), b"/c")
        vfs.mount(caller, HostFS(self.inside / "f", read_only=False), b"/one")
        vfs.mount(caller, devfs(), b"/dev")
        vfs.mount(caller, ProcFS(NoProcesses(), vfs.mounts), b"/proc")
        super().__init__(vfs, caller, b"")
        self.view = FileView(vfs, caller)

    def _build(self) -> None:
        (self.outside / "dir").mkdir(parents=True)
        (self.outside / "secret").write_bytes(SECRET)
        (self.inside / "sub" / "deep").mkdir(parents=True)
        (self.inside / "f").write_bytes(b"inside")
        (self.inside / "sub" / "g").write_bytes(b"inner")
        links = {
            "abs": self.outside / "secret", "rel": "../outside/secret", "dirlink": "../outside", "inlink": "sub",
            "absnew": self.outside / "new", "relnew": "../outside-new", "chain1": "chain2", "chain2": "sub/chain3",
            "sub/chain3": "../../outside/secret", "procroot": "/proc/self/root", "proccwd": "/proc/self/cwd",
            "loop": "loop",
        }  # fmt: skip
        for name, goal in links.items():
            (self.inside / name).symlink_to(goal)
        (self.folder / "outbox").mkdir()
        os.mkfifo(self.inside / "fifo")
        with socket.socket(socket.AF_UNIX) as listener:
            here = os.open(self.inside, os.O_PATH)
            listener.bind(f"/proc/self/fd/{here}/socket")
            os.close(here)

    def path(self, path: bytes) -> bytes:
        return path

    # what only this stage can do

    def chdir(self, path):
        self.caller.cwd = self.vfs.directory(self.caller, path)

    def chroot(self, path):
        self.caller.root = self.caller.cwd = self.vfs.directory(self.caller, path)

    def mknod(self, path, mode):
        self.vfs.mknod(self.caller, path, mode, 0x103)

    def fchown(self, key, uid, gid):
        self.files[key].chown(self.caller, uid, gid)

    def futime(self, key, atime, mtime):
        self.files[key].utimens(self.caller, atime, mtime)

    def descriptor(self, fd, path, flags):
        self.caller.files[fd] = self.files[fd] = self._open(path, flags)

    def direct(self, name):
        self.host.root.lookup(name, self.caller)

    def direct_write(self, name):
        self.locked.root.lookup(name, self.caller).truncate(0)

    def direct_make(self, name):
        self.locked.root.create(name, 0o100644, 0, 0)

    def host_path(self, relative):
        return os.fsencode(self.folder) + b"/" + relative

    def hostmode(self, name):
        return (self.inside / os.fsdecode(name)).stat().st_mode & 0o7777

    def hostowner(self, name):
        found = (self.inside / os.fsdecode(name)).stat()
        return "unchanged" if (found.st_uid, found.st_gid) == (os.getuid(), os.getgid()) else "changed"

    def hostfd(self):
        with (self.outside / "secret").open("rb") as file:
            return self.get(b"/proc/self/fd/%d" % file.fileno())

    def hostpid(self):
        return self.listdir(b"/proc/%d" % os.getpid())

    def tells(self, path):
        return os.fsencode(self.folder) in self.get(path)

    def mount(self, path):
        self.vfs.mount(self.caller, MemoryFS(), path)

    def unmount(self, path):
        self.vfs.unmount(self.caller, path)

    def untar(self, path, entries):
        self.view.tar_in(os.fsdecode(path), archive_of(entries))

    def copy_out(self, path):
        try:
            self.view.copy_out(os.fsdecode(path), self.folder / "outbox" / "copy")
        except ShellwasmError:
            return "refused"


def archive_of(entries: list[tuple[str, str]]) -> bytes:
    """A tar of (name, what): "file", "directory", "device", "link:GOAL", or a symlink's goal."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, what in entries:
            entry = tarfile.TarInfo(name)
            content = None
            if what == "file":
                entry.size, content = 4, io.BytesIO(b"data")
            elif what == "directory":
                entry.type = tarfile.DIRTYPE
            elif what == "device":
                entry.type, entry.devmajor, entry.devminor = tarfile.CHRTYPE, 1, 1
            elif what.startswith("link:"):
                entry.type, entry.linkname = tarfile.LNKTYPE, what[5:]
            else:
                entry.type, entry.linkname = tarfile.SYMTYPE, what
            archive.addfile(entry, content)
    return buffer.getvalue()


@pytest.fixture
def stage(tmp_path):
    stage = Stage(tmp_path)
    yield stage
    stage.done()


def matches(outcome: tuple, wanted: object) -> bool:
    if wanted == "ok":
        return outcome[0] == "ok"
    if isinstance(wanted, str) and wanted.startswith("E"):
        return outcome == ("error", wanted)
    return outcome == ("ok", wanted)


@pytest.mark.parametrize(("attempt", "defence", "steps"), [a[1:] for a in ATTEMPTS], ids=[a[0] for a in ATTEMPTS])
def test_attempt(stage, attempt, defence, steps):
    before = snapshot_of(stage.outside)
    names = sorted(os.listdir(stage.folder))
    for (operation, *arguments), wanted in steps:
        if operation == "host":
            operation, arguments = "get", [stage.host_path(arguments[0])]
        outcome = stage.step(operation, *arguments)
        assert SECRET not in repr(outcome).encode(), f"{operation} {arguments}: the secret is out"
        assert matches(outcome, wanted), f"{operation} {arguments}: {outcome}, not {wanted}"
        assert snapshot_of(stage.outside) == before, f"{operation} {arguments}: the host has changed"
    assert sorted(os.listdir(stage.folder)) == names


def test_table_is_complete():
    identities = [attempt[0] for attempt in ATTEMPTS]
    assert len(identities) == len(set(identities)) >= 60


def test_every_attempt_is_documented():
    text = (REPOSITORY / "docs" / "threats-fs.md").read_text(encoding="utf-8")
    for identity, attempt, defence, _ in ATTEMPTS:
        assert f"| {identity} | {attempt} | {defence} |" in text


class Swapper(threading.Thread):
    """A thread of the host that swaps `name` between a directory (or file) and a symlink to what lies outside."""

    def __init__(self, folder: Path, name: str, goal: Path) -> None:
        super().__init__(daemon=True)
        self.folder = folder
        self.name_swapped = name
        self.goal = goal
        self.stopping = False
        self.turns = 0

    def run(self) -> None:
        real, link, place = (
            self.folder / name for name in (self.name_swapped + ".real", self.name_swapped + ".link", self.name_swapped)
        )
        os.rename(place, real)
        os.symlink(self.goal, link)
        while not self.stopping:
            os.rename(real, place)
            os.rename(place, real)
            os.rename(link, place)
            os.rename(place, link)
            self.turns += 1


def race(stage: Stage, seconds: float) -> tuple[int, int]:
    """Read, write, list, make and remove below names that change all the time. (our turns, the swappers')"""
    for name in ("swapped", "file"):
        (stage.inside / name).mkdir() if name == "swapped" else (stage.inside / name).write_bytes(b"inside")
    (stage.inside / "swapped" / "secret").write_bytes(b"inside")
    swappers = [
        Swapper(stage.inside / "swapped", "secret", stage.outside / "secret"),
        Swapper(stage.inside, "swapped", stage.outside),
        Swapper(stage.inside, "file", stage.outside / "secret"),
    ]
    (stage.inside / "swapped").mkdir(exist_ok=True)
    for swapper in swappers[1:]:
        swapper.start()
    attempts = [
        ("get", b"/m/swapped/secret"), ("get", b"/m/file"), ("put", b"/m/file", b"inside"), ("truncate", b"/m/file", 6),
        ("listdir", b"/m/swapped"), ("put", b"/m/swapped/new", b"evil"), ("unlink", b"/m/swapped/secret"),
        ("mkdir", b"/m/swapped/made"), ("rmdir", b"/m/swapped/made"), ("chmod", b"/m/file", 0o640),
        ("chmod", b"/m/swapped/secret", 0o777), ("utime", b"/m/file", 1, 1),
        ("rename", b"/m/swapped/secret", b"/m/got"), ("link", b"/m/swapped/secret", b"/m/stolen"),
        ("symlink", b"x", b"/m/swapped/link"), ("get", b"/c/swapped/secret"),
        ("get", b"/r/file"), ("stat", b"/r/swapped/secret"), ("put", b"/m/swapped/secret", b"inside"),
    ]  # fmt: skip
    end, turns = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for attempt in attempts:
            outcome = stage.step(*attempt)
            assert SECRET not in repr(outcome).encode(), attempt
            assert outcome != ("ok", [b"dir", b"secret"]), attempt
        turns += 1
    for swapper in swappers[1:]:
        swapper.stopping = True
        swapper.join()
    return turns, sum(swapper.turns for swapper in swappers)


def check_race(stage: Stage, seconds: float) -> None:
    before = snapshot_of(stage.outside)
    ours, theirs = race(stage, seconds)
    assert ours > 20 and theirs > 200
    assert snapshot_of(stage.outside) == before
    for name in ("got", "stolen"):
        path = stage.inside / name
        assert not path.exists() or path.is_symlink() or path.read_bytes() != SECRET


def test_names_swapped_for_symlinks_for_some_seconds(stage):
    check_race(stage, 3)


@pytest.mark.full
def test_names_swapped_for_symlinks_for_a_minute(stage):
    check_race(stage, 60)


def test_many_threads_and_directories_keep_few_host_descriptors(stage):
    for number in range(150):
        (stage.inside / "sub" / f"d{number}").mkdir()
    before = len(os.listdir("/proc/self/fd"))
    outcomes: list[str] = []

    def work():
        for number in range(150):
            outcomes.append(stage.step("put", b"/m/sub/d%d/x" % number, b"y")[0])
            outcomes.append(stage.step("get", b"/r/sub/d%d/x" % number)[0])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(os.listdir("/proc/self/fd")) - before <= 3 * 64 + 8
    assert set(outcomes) == {"ok"}
    with pytest.raises(SysError):
        stage.vfs.stat(stage.caller, b"/m/sub/none")
