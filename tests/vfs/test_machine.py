"""A Hypothesis state machine: the same operations on the host and on a VFS, step by step without a difference."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.quota import Quota
from tests.vfs.support import HostSide, VfsSide, new_vfs

NAMES = st.sampled_from([b"a", b"b", b"c", b"\xff", b"d e"])
PATHS = st.one_of(
    NAMES,
    st.lists(st.one_of(NAMES, NAMES, st.sampled_from([b".", b"..", b""])), min_size=1, max_size=4).map(b"/".join),
).filter(lambda path: path and not path.startswith(b"/"))
DATA = st.sampled_from([b"", b"x", b"hello world", b"z" * 5000, b"q" * 70_000])
OFFSETS = st.sampled_from([0, 1, 7, 4095, 65_535, 65_536, 140_000])
KEYS = st.sampled_from(["p", "q"])
MODES = st.sampled_from([0o644, 0o600, 0o755, 0o777, 0o400])
DEPTH = 12
FLAGS = st.sampled_from(
    [
        os.O_RDONLY, os.O_WRONLY, os.O_RDWR, os.O_RDWR | os.O_CREAT, os.O_WRONLY | os.O_CREAT | os.O_EXCL,
        os.O_RDWR | os.O_CREAT | os.O_TRUNC, os.O_WRONLY | os.O_APPEND | os.O_CREAT, os.O_RDWR | os.O_APPEND,
        os.O_RDONLY | os.O_DIRECTORY, os.O_RDONLY | os.O_NOFOLLOW, os.O_PATH, os.O_WRONLY | os.O_TRUNC,
    ]
)  # fmt: skip


class Beside(RuleBasedStateMachine):
    """`make` gives our side over an empty directory."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        (self.folder / "host").mkdir()
        self.host = HostSide(self.folder / "host")
        self.mask = os.umask(0o22)
        self.ours = self.make()
        if b"/up" not in self.host.top:
            nest(self.host)
            nest(self.ours)

    def make(self) -> VfsSide:
        vfs, caller = new_vfs()
        vfs.mkdir(caller, b"/top", 0o755)
        return VfsSide(vfs, caller, b"/top")

    def teardown(self):
        os.umask(self.mask)
        self.host.done()
        self.ours.done()
        shutil.rmtree(self.folder)

    def both(self, operation, *arguments):
        wanted = self.host.step(operation, *arguments)
        got = self.ours.step(operation, *arguments)
        assert got == wanted, (operation, arguments, got, wanted)

    @rule(path=PATHS, data=DATA, mode=MODES)
    def put(self, path, data, mode):
        self.both("put", path, data, mode)

    @rule(path=PATHS)
    def get(self, path):
        self.both("get", path)

    @rule(path=PATHS, mode=MODES)
    def mkdir(self, path, mode):
        self.both("mkdir", path, mode)

    @rule(path=PATHS)
    def rmdir(self, path):
        self.both("rmdir", path)

    @rule(path=PATHS)
    def unlink(self, path):
        self.both("unlink", path)

    @rule(old=PATHS, new=PATHS)
    def rename(self, old, new):
        self.both("rename", old, new)

    @rule(old=PATHS, new=PATHS)
    def link(self, old, new):
        self.both("link", old, new)

    @rule(goal=PATHS, path=PATHS)
    def symlink(self, goal, path):
        self.both("symlink", goal, path)

    @rule(path=PATHS)
    def readlink(self, path):
        self.both("readlink", path)

    @rule(path=PATHS)
    def stat(self, path):
        self.both("stat", path)

    @rule(path=PATHS)
    def lstat(self, path):
        self.both("lstat", path)

    @rule(path=PATHS)
    def listdir(self, path):
        self.both("listdir", path)

    @rule(path=PATHS, mode=MODES)
    def chmod(self, path, mode):
        self.both("chmod", path, mode)

    @rule(path=PATHS, size=OFFSETS)
    def truncate(self, path, size):
        self.both("truncate", path, size)

    @rule(path=PATHS, mode=st.integers(0, 7))
    def access(self, path, mode):
        self.both("access", path, mode)

    @rule(path=PATHS, times=st.tuples(st.integers(0, 10**18), st.integers(0, 10**18)))
    def utime(self, path, times):
        self.both("utime", path, *times)
        self.both("times", path)

    @rule(one=PATHS, two=PATHS)
    def same(self, one, two):
        self.both("same", one, two)

    @rule(key=KEYS, path=PATHS, flags=FLAGS, mode=MODES)
    def open(self, key, path, flags, mode):
        self.both("open", key, path, flags, mode)

    @rule(key=KEYS)
    def close(self, key):
        self.both("close", key)

    @rule(key=KEYS, data=DATA)
    def write(self, key, data):
        self.both("write", key, data)

    @rule(key=KEYS, size=OFFSETS)
    def read(self, key, size):
        self.both("read", key, size)

    @rule(key=KEYS, data=DATA, offset=OFFSETS)
    def pwrite(self, key, data, offset):
        if not self.appends(key):  # Linux alone appends then, whatever POSIX says
            self.both("pwrite", key, data, offset)

    def appends(self, key) -> bool:
        file = self.ours.files.get(key)
        return file is not None and bool(file.flags & os.O_APPEND)

    @rule(key=KEYS, size=OFFSETS, offset=OFFSETS)
    def pread(self, key, size, offset):
        self.both("pread", key, size, offset)

    @rule(key=KEYS, offset=st.integers(-10, 10), whence=st.integers(0, 2))
    def seek(self, key, offset, whence):
        file = self.ours.files.get(key)
        if (
            file is None or (file.stat().mode & 0o170000) == 0o100000
        ):  # positions in directories are the filesystem's own
            self.both("seek", key, offset, whence)

    @rule(key=KEYS, size=OFFSETS)
    def ftruncate(self, key, size):
        self.both("ftruncate", key, size)

    @rule(key=KEYS)
    def fstat(self, key):
        self.both("fstat", key)

    @rule(key=KEYS, mode=MODES)
    def fchmod(self, key, mode):
        self.both("fchmod", key, mode)

    @rule(mask=st.sampled_from([0, 0o22, 0o77]))
    def umask(self, mask):
        self.both("umask", mask)

    @invariant()
    def same_names(self):
        self.both("listdir", b".")


class MemoryBeside(Beside):
    """Memory, with snapshots taken, restored and forked in between: nobody may notice."""

    @rule()
    def snapshot(self):
        self.kept = self.ours.vfs.root.inode.fs.snapshot()
        self.tree = tree_of(self.ours)

    @precondition(lambda self: hasattr(self, "kept"))
    @rule()
    def look_at_the_snapshot(self):
        assert tree_of(forked(self.ours, self.kept)) == self.tree

    @precondition(lambda self: not self.ours.files)
    @rule()
    def go_on_in_a_fork(self):
        self.ours = forked(self.ours, self.ours.vfs.root.inode.fs.snapshot())
        self.__dict__.pop("kept", None)

    @precondition(lambda self: not self.ours.files)
    @rule()
    def change_and_restore(self):
        fs = self.ours.vfs.root.inode.fs
        before, used = tree_of(self.ours), (fs.bytes, fs.inodes)
        kept = fs.snapshot()
        for path, facts in list(before.items()):
            if facts[0].startswith("0o10"):
                self.ours.step("put", path, b"changed")
                self.ours.step("unlink", path)
            self.ours.step("chmod", path, 0o700)
            self.ours.step("rename", path, b"elsewhere")
            self.ours.step("mkdir", path)
        fs.restore(kept)
        assert tree_of(self.ours) == before
        assert (fs.bytes, fs.inodes) == used

    @invariant()
    def quota_is_exact(self):
        fs = self.ours.vfs.root.inode.fs
        live = {ino: node for ino, node in fs.live.items() if node.nlink or node.opens}
        if fs.base is None:
            assert fs.bytes == sum(node.allocated for node in live.values())


class OverlayBeside(Beside):
    """An overlay over a tree of the host, which must stay as it was."""

    def make(self) -> VfsSide:
        (self.folder / "lower").mkdir()
        lower = HostSide(self.folder / "lower")
        for side in (lower, self.host):
            nest(side)
            side.put(b"a", b"below")
            side.mkdir(b"b")
            side.put(b"b/a", b"y" * 70_000)
            side.link(b"a", b"b/b")
            side.mkdir(b"b/c")
            side.symlink(b"b/a", b"c")
        vfs, caller = new_vfs()
        vfs.mount(caller, OverlayFS(HostFS(self.folder / "lower")), b"/cow")
        self.lower = Path(os.fsdecode(lower.top))
        return VfsSide(vfs, caller, b"/cow" + lower.top[len(os.fsencode(self.folder / "lower")) :])

    def teardown(self):
        lower = self.lower
        assert (lower / "a").read_bytes() == b"below" and sorted(os.listdir(lower)) == ["a", "b", "c"]
        assert sorted(os.listdir(lower / "b")) == ["a", "b", "c"] and (lower / "b" / "a").read_bytes() == b"y" * 70_000
        super().teardown()


class HostBeside(Beside):
    """A host mount, which the host's own filesystem must agree with."""

    def make(self) -> VfsSide:
        (self.folder / "ours").mkdir()
        vfs, caller = new_vfs()
        vfs.mount(caller, HostFS(self.folder / "ours", read_only=False), b"/host")
        vfs.mkdir(caller, b"/host/top", 0o755)
        return VfsSide(vfs, caller, b"/host/top")


def nest(side: HostSide | VfsSide) -> None:
    """Move the top deep down: paths with `..` in them must not reach what differs on purpose."""
    for _ in range(DEPTH):
        side.mkdir(b"up")
        side.top += b"/up"


def forked(side: VfsSide, snapshot) -> VfsSide:
    """A side of its own that starts from `snapshot`."""
    fs = side.vfs.root.inode.fs
    vfs, caller = new_vfs(fs.started_from(snapshot, Quota()))
    caller.umask = side.caller.umask
    return VfsSide(vfs, caller, side.top)


def tree_of(side: VfsSide) -> dict[bytes, tuple]:
    """Every path below the top, with all that one can see of it."""
    found: dict[bytes, tuple] = {}
    pending = [b"."]
    while pending:
        here = pending.pop()
        for entry in side.vfs.listdir(side.caller, side.path(here)):
            path = here + b"/" + entry.name
            stat = side.vfs.stat(side.caller, side.path(path), follow=False)
            content = side.step("get", path) if entry.kind == 0o100000 else None
            times = stat.mtime if entry.kind != 0o40000 else 0
            found[path] = (oct(stat.mode), stat.ino, stat.nlink, stat.uid, stat.size, times, content)
            if entry.kind == 0o40000:
                pending.append(path)
    return found


DAILY = settings(
    max_examples=20,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    phases=(Phase.generate, Phase.shrink),
)
SOAK = settings(DAILY, max_examples=1000, stateful_step_count=100)
MACHINES = [MemoryBeside, OverlayBeside, HostBeside]
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="root passes modes: the host side must be root as ours is")


@needs_root
@pytest.mark.parametrize("machine", MACHINES)
def test_beside_the_host(machine):
    run_state_machine_as_test(machine, settings=DAILY)


@needs_root
@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("machine", MACHINES)
def test_beside_the_host_100_000_steps(machine):
    run_state_machine_as_test(machine, settings=SOAK)
