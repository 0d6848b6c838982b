"""Snapshots, forks, restores, and snapshots as bytes."""

from __future__ import annotations

import random
import time

import pytest

from shellwasm.errors import SysError
from shellwasm.vfs import state
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.rootfs import root_tree
from shellwasm.vfs.serial import SnapshotError, decode, encode
from shellwasm.vfs.view import FileView
from tests.vfs.support import TestCaller, new_vfs

WASM = b"\0asm" + bytes(100_000)
SHELL = object()


@pytest.fixture
def fs(tmp_path):
    vfs, caller = new_vfs(MemoryFS(base=root_tree([b"cat"], WASM, {b"/bin/sh": SHELL}), quota=Quota(1 << 20, 2000)))
    vfs.mount(caller, devfs(), b"/dev")
    (tmp_path / "host").write_text("host")
    vfs.mount(caller, HostFS(tmp_path), b"/mnt/host", read_only=True)
    view = FileView(vfs, caller)
    view.mkdir("/w")
    view.write_text("/w/a", "one")
    view.link("/w/a", "/w/b")
    view.symlink("a", "/w/l")
    view.write_bytes("/w/big", b"x" * 200_000)
    vfs.mknod(caller, b"/w/p", 0o010600)
    return view


def view_of(vfs) -> FileView:
    return FileView(vfs, TestCaller(vfs))


def test_restore(fs):
    kept = state.snapshot(fs.vfs)
    fs.write_text("/w/a", "two")
    fs.rmtree("/etc")
    fs.rename("/w", "/v")
    fs.write_text("/dev/shm/x", "x")
    fs.vfs.mount(fs.caller, MemoryFS(), b"/extra")
    fs.vfs.unmount(fs.caller, b"/mnt/host")
    state.restore(fs.vfs, kept)
    assert fs.read_text("/w/b") == "one" and fs.exists("/etc/passwd") and not fs.exists("/v")
    assert fs.listdir("/dev/shm") == [] and not fs.is_dir("/extra") and fs.read_text("/mnt/host/host") == "host"
    state.restore(fs.vfs, kept)
    assert fs.read_text("/w/a") == "one" and fs.stat("/w/a").st_nlink == 2


def test_restore_again_and_again_leaks_nothing(fs):
    root = fs.vfs.root.inode.fs
    kept = state.snapshot(fs.vfs)
    before = len(root.live), root.bytes, root.inodes, root.quota.bytes, root.quota.inodes
    for turn in range(5):
        fs.write_bytes(f"/w/new{turn}", b"z" * 5000)
        fs.unlink("/w/big")
        state.restore(fs.vfs, kept)
        assert (root.bytes, root.inodes, root.quota.bytes, root.quota.inodes) == before[1:]
    assert len(root.live) <= before[0] + 2


def test_fork_is_independent_both_ways(fs):
    kept = state.snapshot(fs.vfs)
    fs.write_text("/w/a", "parent")
    quota = fs.vfs.root.inode.fs.quota.fresh()
    child = view_of(state.fork(kept, quota))
    assert child.read_text("/w/b") == "one"
    child.write_text("/w/b", "child")
    child.unlink("/w/big")
    assert fs.read_text("/w/a") == "parent" and fs.stat("/w/big").st_size == 200_000
    assert child.read_text("/w/a") == "child" and child.read_text("/mnt/host/host") == "host"
    assert child.vfs.locate(child.caller, b"/bin/busybox").inode.shared is WASM
    assert child.vfs.locate(child.caller, b"/bin/sh").inode.program is SHELL
    assert quota.bytes == 5


def test_fork_remakes_what_it_is_told_to(fs):
    child = view_of(state.fork(state.snapshot(fs.vfs), Quota(), lambda path, old: None if path == b"/dev" else old))
    assert child.listdir("/dev") == []


def test_forks_of_forks(fs):
    for number in range(60):
        kept = state.snapshot(fs.vfs)
        fs.write_text("/w/a", "later")
        fs = view_of(state.fork(kept, Quota()))
        fs.write_text(f"/w/{number}", str(number))
        fs.append_bytes("/w/a", b".")
    assert fs.read_text("/w/b") == "one" + "." * 60
    assert all(fs.read_text(f"/w/{number}") == str(number) for number in range(60))


def test_fork_of_ten_thousand_files_takes_a_millisecond():
    vfs, caller = new_vfs()
    view = FileView(vfs, caller)
    for folder in range(100):
        view.mkdir(f"/{folder}")
        for number in range(100):
            view.write_bytes(f"/{folder}/{number}", b"data")
    times = []
    for turn in range(20):
        begin = time.perf_counter()
        child = state.fork(state.snapshot(vfs), Quota())
        times.append(time.perf_counter() - begin)
        view.write_bytes("/7/7", b"%d" % turn)
        assert view_of(child).read_bytes("/99/99") == b"data"
    assert min(times) < 0.001


def test_bytes_and_back(fs):
    fs.vfs.truncate(fs.caller, b"/w/big", 10_000_000)
    fs.utime("/w/a", -5, 7)
    data = state.to_bytes(state.snapshot(fs.vfs), known=[WASM], name_of=lambda program: b"sh")
    assert len(data) < 300_000
    kinds = []

    def mount(path, kind):
        kinds.append((path, kind))

    copy = view_of(state.from_bytes(data, Quota(), mount, known=[WASM], program_of={b"sh": SHELL}.get))
    assert kinds == [(b"/dev", "devtmpfs"), (b"/mnt/host", "host")]
    assert copy.read_text("/w/b") == "one" and copy.stat("/w/a").st_nlink == 2 and copy.readlink("/w/l") == "a"
    assert copy.stat("/w/big").st_size == 10_000_000 and copy.stat("/w/big").st_blocks < 1000
    assert copy.stat("/w/a").st_mtime_ns == 7 and copy.is_fifo("/w/p")
    assert copy.vfs.locate(copy.caller, b"/bin/busybox").inode.shared is WASM
    assert copy.vfs.locate(copy.caller, b"/bin/sh").inode.program is SHELL
    root, original = copy.vfs.root.inode.fs, fs.vfs.root.inode.fs
    assert root.bytes >= original.bytes and root.quota.bytes == root.bytes
    copy.rmtree("/w")
    assert root.bytes == root.quota.bytes < original.bytes + len(WASM)


def test_bytes_need_what_they_name(fs):
    data = state.to_bytes(state.snapshot(fs.vfs), known=[WASM], name_of=lambda program: b"sh")
    with pytest.raises(SnapshotError, match="another build"):
        state.from_bytes(data, Quota(), lambda path, kind: None, program_of={b"sh": SHELL}.get)
    with pytest.raises(SnapshotError, match="native program"):
        state.from_bytes(data, Quota(), lambda path, kind: None, known=[WASM])
    with pytest.raises(SysError):
        state.from_bytes(data, Quota(max_bytes=10), lambda path, kind: None, known=[WASM], program_of={b"sh": 1}.get)


def test_damaged_bytes_are_refused(fs):
    data = bytearray(state.to_bytes(state.snapshot(fs.vfs), known=[WASM], name_of=lambda program: b"sh"))
    chance = random.Random(1)
    for _ in range(200):
        broken = bytearray(data)
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        with pytest.raises(SnapshotError):
            state.from_bytes(bytes(broken), Quota(), lambda path, kind: None, known=[WASM], program_of={b"sh": 1}.get)
    for cut in (0, 5, 60, len(data) - 1):
        with pytest.raises(SnapshotError):
            state.from_bytes(bytes(data[:cut]), Quota(), lambda path, kind: None)


def test_forged_trees_are_refused():
    """A right digest over wrong claims: each must be found out."""
    vfs, caller = new_vfs()
    view = FileView(vfs, caller)
    view.mkdir("/d")
    view.write_text("/d/f", "x")
    data = encode(vfs.root.inode.fs.snapshot())
    head = len(data) - len(data[data.index(b"tree\n") + 5 + 2 + 32 :])
    payload = data[head:]
    from hashlib import sha256

    chance = random.Random(2)
    refused = 0
    for _ in range(3000):
        forged = bytearray(payload)
        for _ in range(chance.randrange(1, 4)):
            forged[chance.randrange(len(forged))] = chance.randrange(256)
        try:
            tree = decode(data[: head - 32] + sha256(forged).digest() + bytes(forged))
        except SnapshotError:
            refused += 1
            continue
        for _here, _folders, _names in view_of(new_vfs(MemoryFS(base=tree))[0]).walk("/"):
            pass
    assert refused > 500


def test_a_snapshot_of_a_fork_knows_what_nobody_had_looked_at(fs):
    child = view_of(state.fork(state.snapshot(fs.vfs), Quota()))
    kept = state.snapshot(child.vfs)
    child.write_text("/w/a", "two")
    child.unlink("/w/big")
    child.chmod("/etc", 0o700)
    other = view_of(state.fork(kept, Quota()))
    assert other.read_text("/w/a") == "one" and other.exists("/w/big") and other.stat("/etc").st_mode & 0o777 == 0o755
    state.restore(child.vfs, kept)
    assert child.read_text("/w/a") == "one" and child.exists("/w/big") and child.stat("/etc").st_mode & 0o777 == 0o755


def test_an_overlay_is_stored_as_a_mount_unless_it_has_changes(fs, tmp_path):
    fs.vfs.mount(fs.caller, OverlayFS(HostFS(tmp_path)), b"/cow")
    fs.read_bytes("/cow/host")

    def store() -> bytes:
        return state.to_bytes(state.snapshot(fs.vfs), known=[WASM], name_of=lambda program: b"sh")

    kinds: dict[bytes, str] = {}
    state.from_bytes(
        store(), Quota(), lambda path, kind: kinds.update({path: kind}), known=[WASM], program_of={b"sh": 1}.get
    )
    assert kinds[b"/cow"] == "overlay"
    fs.write_text("/cow/new", "")
    with pytest.raises(SnapshotError, match="/cow"):
        store()
