"""One conformance class for every filesystem, case by case beside a real directory of the host."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from shellwasm.errors import EEXIST, SysError
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from tests.vfs.cases import AFTER, BITS, CALLS, PATHS, PERMISSIONS, SEQUENCES, TREE
from tests.vfs.support import HostSide, TestCaller, VfsSide, new_vfs

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="the host side changes identity")


@pytest.fixture
def workshop():
    """A directory that is removed whatever modes a case leaves behind."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for here, names, _ in os.walk(folder):
        for name in names:
            path = Path(here, name)
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def host(workshop):
    side = HostSide(fresh(workshop))
    mask = os.umask(0o22)
    yield side
    if os.geteuid() != os.getuid():
        side.identity(0, 0)
    os.umask(mask)
    side.done()


def fresh(folder: Path) -> Path:
    """A new directory in `folder`."""
    return Path(tempfile.mkdtemp(dir=folder))


def as_root(function, *arguments):
    """Our side's host calls are made by the process that we are, not by the identity that the host side plays."""
    played = os.geteuid()
    if played == os.getuid():
        return function(*arguments)
    os.seteuid(os.getuid())
    try:
        return function(*arguments)
    finally:
        os.seteuid(played)


def compare(host: HostSide, ours: VfsSide, steps: list[tuple]) -> None:
    """Run every step on both sides; the outcomes must be the same, one by one."""
    for number, (operation, *arguments) in enumerate(steps):
        wanted = host.step(operation, *arguments)
        got = as_root(ours.step, operation, *arguments)
        assert got == wanted, f"step {number}: {operation} {arguments!r}"


class Conformance:
    """Inherited by the tests of each filesystem; `make` gives a VFS side over an empty directory of it."""

    missing: frozenset[str] = frozenset()  # sequences that this filesystem refuses, each documented where it does

    @pytest.fixture
    def ours(self, workshop):
        side = self.make(fresh(workshop))
        yield side
        side.done()

    def make(self, tmp_path: Path) -> VfsSide:
        raise NotImplementedError

    def side(self, vfs, caller, above: bytes) -> VfsSide:
        """The directory `top` in `above`, both made if missing."""
        for path in (above, above + b"/top"):
            try:
                vfs.mkdir(caller, path, 0o755)
            except SysError as error:
                assert error.errno == EEXIST
        me = os.geteuid(), os.getegid()
        for path in (above, above + b"/top"):
            vfs.chown(caller, path, *me)
        caller.euid, caller.egid = me
        return VfsSide(vfs, caller, above + b"/top")

    @pytest.mark.parametrize("call", CALLS)
    def test_call_on_every_kind_of_path(self, call, workshop):
        for path in PATHS:
            host, ours = HostSide(fresh(workshop)), self.make(fresh(workshop))
            mask = os.umask(0o22)
            try:
                compare(host, ours, [*TREE, *CALLS[call](path), *AFTER])
            except AssertionError as error:
                raise AssertionError(f"{call} of {path[:60]!r}: {error}") from None
            finally:
                os.umask(mask)
                host.done()
                ours.done()

    @pytest.mark.parametrize("name", SEQUENCES)
    def test_sequence(self, name, host, ours):
        if name in self.missing:
            pytest.skip("refused by this filesystem")
        compare(host, ours, SEQUENCES[name])

    @needs_root
    @pytest.mark.parametrize("name", PERMISSIONS)
    def test_permissions(self, name, host, ours):
        if name in self.missing:
            pytest.skip("refused by this filesystem")
        compare(host, ours, PERMISSIONS[name])

    @needs_root
    @pytest.mark.parametrize("name", BITS)
    def test_setuid_and_setgid(self, name, host, ours):
        if "setuid" in self.missing:
            pytest.skip("refused by this filesystem")
        compare(host, ours, BITS[name])


class TestMemory(Conformance):
    def make(self, tmp_path):
        vfs, caller = new_vfs()
        return self.side(vfs, caller, b"/outer")


@pytest.mark.full
class TestMountedMemory(Conformance):
    def make(self, tmp_path):
        vfs, caller = new_vfs()
        vfs.mount(caller, MemoryFS(), b"/a/mount")
        return self.side(vfs, caller, b"/a/mount")


class TestHostDirectory(Conformance):
    missing = frozenset({"fifo", "fifo without a reader", "fifo without its reader any more", "setuid", "no entry"})

    def make(self, tmp_path):
        vfs, caller = new_vfs()
        vfs.mount(caller, HostFS(tmp_path, read_only=False, uid=os.geteuid(), gid=os.getegid()), b"/host")
        os.chmod(tmp_path, 0o755)
        return self.side(vfs, caller, b"/host")


@pytest.mark.full
class TestOverlayOverNothing(Conformance):
    def make(self, tmp_path):
        vfs, caller = new_vfs()
        vfs.mount(caller, OverlayFS(MemoryFS()), b"/cow")
        return self.side(vfs, caller, b"/cow")


LINKED = {
    "a link made elsewhere shows in an open one": [
        ("open", "f", b"d/b", os.O_RDONLY), ("link", b"a", b"new"), ("fstat", "f"), ("stat", b"d/b"),
    ],
    "bytes written elsewhere are read": [
        ("open", "f", b"d/b", os.O_RDONLY), ("put", b"a", b"more"), ("read", "f", 9), ("get", b"d/b"), ("same", b"a", b"d/b"),
    ],
    "the other name is gone": [
        ("open", "f", b"a", os.O_RDONLY), ("stat", b"d/b"), ("unlink", b"d/b"), ("fstat", "f"), ("listdir", b"d"),
        ("unlink", b"a"), ("fstat", "f"), ("listdir", b"."),
    ],
    "the directory of one is renamed": [
        ("open", "f", b"a", os.O_RDONLY), ("rename", b"d", b"e"), ("chmod", b"e/b", 0o600), ("fstat", "f"),
        ("listdir", b"e"), ("stat", b"a"), ("get", b"e/b"), ("same", b"a", b"e/b"),
    ],
    "one is renamed over the other's directory": [
        ("open", "f", b"d/b", os.O_RDONLY), ("rename", b"a", b"d/a"), ("unlink", b"d/b"), ("fstat", "f"), ("get", b"d/a"),
        ("rename", b"d", b"c"), ("get", b"c/a"), ("listdir", b"c"), ("stat", b"c/a"),
    ],
}  # fmt: skip


class TestOverlayOverHost(Conformance):
    """The tree that cases start from, as far as they make one, lies below."""

    def make(self, tmp_path):
        vfs, caller = new_vfs()
        vfs.mount(caller, OverlayFS(HostFS(tmp_path, uid=os.geteuid(), gid=os.getegid())), b"/cow")
        os.chmod(tmp_path, 0o755)
        return self.side(vfs, caller, b"/cow")

    @pytest.mark.parametrize("call", CALLS)
    def test_call_on_a_tree_below(self, call, workshop):
        for path in PATHS:
            host = HostSide(fresh(workshop))
            mask = os.umask(0o22)
            folder = fresh(workshop)
            lower = HostSide(folder)
            for operation, *arguments in TREE:
                lower.step(operation, *arguments)
                host.step(operation, *arguments)
            before = snapshot_of(folder)
            vfs, caller = new_vfs()
            vfs.mount(caller, OverlayFS(HostFS(folder, uid=os.geteuid(), gid=os.getegid())), b"/cow")
            caller.euid, caller.egid = os.geteuid(), os.getegid()
            ours = VfsSide(vfs, caller, b"/cow/top")
            try:
                compare(host, ours, [*CALLS[call](path), *AFTER])
            except AssertionError as error:
                raise AssertionError(f"{call} of {path[:60]!r}: {error}") from None
            finally:
                os.umask(mask)
                host.done()
                ours.done()
            assert snapshot_of(folder) == before, "the tree below has changed"

    @pytest.mark.parametrize("steps", LINKED.values(), ids=LINKED)
    def test_names_of_one_file_below(self, steps, workshop):
        sides = [HostSide(fresh(workshop)), HostSide(folder := fresh(workshop))]
        for side in sides:
            for operation, *arguments in (("put", b"a", b"one"), ("mkdir", b"d"), ("link", b"a", b"d/b")):
                side.step(operation, *arguments)
        vfs, caller = new_vfs()
        vfs.mount(caller, OverlayFS(HostFS(folder, uid=os.geteuid(), gid=os.getegid())), b"/cow")
        compare(sides[0], VfsSide(vfs, caller, b"/cow/top"), steps)


def snapshot_of(folder: Path) -> list[tuple]:
    """Every name below `folder`, with what must not change."""
    found = []
    for path in sorted(folder.rglob("*")):
        stat = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        found.append((str(path), stat.st_mode, stat.st_mtime_ns, stat.st_nlink, content))
    return found


def test_caller_is_a_caller():
    vfs, caller = new_vfs()
    assert isinstance(caller, TestCaller)
    assert vfs.path_of(caller.cwd, caller.root) == b"/"
