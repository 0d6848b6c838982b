"""Overlays over a host directory: what has changed, and writing it back."""

from __future__ import annotations

import os

import pytest

from shellwasm.errors import ENOSPC, SysError
from shellwasm.vfs.changes import Change, apply, changes, changes_of
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.rootfs import root_tree
from shellwasm.vfs.view import FileView
from tests.vfs.support import new_vfs


@pytest.fixture
def folder(tmp_path):
    top = tmp_path / "top"
    (top / "sub" / "deep").mkdir(parents=True)
    (top / "a").write_text("alpha")
    (top / "b").write_text("beta")
    (top / "sub" / "c").write_text("gamma")
    (top / "sub" / "deep" / "d").write_text("delta")
    (top / "l").symlink_to("a")
    os.chmod(top / "a", 0o644)
    os.chmod(top / "b", 0o644)
    return top


@pytest.fixture
def fs(folder):
    vfs, caller = new_vfs()
    vfs.mount(caller, OverlayFS(HostFS(folder)), b"/m")
    return FileView(vfs, caller)


def overlay(fs) -> OverlayFS:
    return fs.vfs.locate(fs.caller, b"/m").mount.fs


def found(fs) -> list[tuple[str, bytes]]:
    return [(change.kind, change.path) for change in changes_of(overlay(fs))]


def test_looking_changes_nothing(fs):
    for here, _, names in fs.walk("/m"):
        for name in names:
            fs.read_bytes(f"{here}/{name}")
    assert found(fs) == []
    assert len(overlay(fs).live) == 1, "what is only looked at is not kept"


def test_each_kind_of_change(fs):
    fs.write_text("/m/a", "ALPHA")
    fs.unlink("/m/b")
    fs.write_text("/m/new", "n")
    fs.mkdir("/m/dir")
    fs.write_text("/m/dir/x", "x")
    fs.chmod("/m/sub/c", 0o600)
    assert changes_of(overlay(fs)) == [
        Change("modified", b"/a", 0o100644, 0o100644),
        Change("deleted", b"/b", None, 0o100644),
        Change("created", b"/dir", 0o40755, None),
        Change("created", b"/dir/x", 0o100644, None),
        Change("created", b"/new", 0o100644, None),
        Change("modified", b"/sub/c", 0o100600, changes_of(overlay(fs))[-1].old_mode),
    ]


def test_no_difference_is_no_change(fs):
    fs.write_text("/m/a", "alpha")
    fs.touch("/m/b")
    fs.write_text("/m/t", "")
    fs.unlink("/m/t")
    fs.rename("/m/sub", "/m/s")
    fs.rename("/m/s", "/m/sub")
    assert found(fs) == []


def test_a_renamed_tree_is_deleted_and_created_and_nothing_was_copied(fs):
    fs.rename("/m/sub", "/m/moved")
    assert found(fs) == [
        ("created", b"/moved"), ("created", b"/moved/c"), ("created", b"/moved/deep"), ("created", b"/moved/deep/d"),
        ("deleted", b"/sub"),
    ]  # fmt: skip
    assert fs.read_text("/m/moved/deep/d") == "delta"
    assert overlay(fs).bytes == 0


def test_a_directory_in_place_of_a_removed_one_is_opaque(fs):
    fs.rmtree("/m/sub")
    fs.mkdir("/m/sub")
    assert fs.listdir("/m/sub") == []
    assert ("deleted", b"/sub/c") in found(fs)
    fs.write_text("/m/sub/c", "gamma")
    assert ("deleted", b"/sub/c") not in found(fs)


def test_kinds_change(fs, folder):
    fs.unlink("/m/a")
    fs.mkdir("/m/a")
    fs.rmtree("/m/sub")
    fs.symlink("a", "/m/sub")
    assert [pair[0] for pair in found(fs)] == ["modified", "modified"]
    apply(overlay(fs), HostFS(folder, read_only=False))
    assert (folder / "a").is_dir() and (folder / "sub").is_symlink()


def test_apply_everything(fs, folder):
    fs.write_text("/m/a", "ALPHA")
    fs.chmod("/m/a", 0o755)
    fs.rmtree("/m/sub/deep")
    fs.rename("/m/sub", "/m/moved")
    fs.unlink("/m/b")
    fs.symlink("moved", "/m/link")
    before = (folder / "a").stat().st_ino
    apply(overlay(fs), HostFS(folder, read_only=False))
    assert sorted(path.name for path in folder.iterdir()) == ["a", "l", "link", "moved"]
    assert (folder / "a").read_text() == "ALPHA" and (folder / "a").stat().st_mode & 0o777 == 0o755
    assert (folder / "a").stat().st_ino != before, "replaced, not rewritten"
    assert [path.name for path in (folder / "moved").iterdir()] == ["c"]
    assert found(fs) == []


def test_apply_some_paths(fs, folder):
    fs.write_text("/m/a", "ALPHA")
    fs.write_text("/m/sub/c", "GAMMA")
    fs.write_text("/m/sub/new/x", "x") if fs.mkdir("/m/sub/new") is None else None
    written = apply(overlay(fs), HostFS(folder, read_only=False), [b"sub/new", b"/a"])
    assert [change.path for change in written] == [b"/a", b"/sub/new", b"/sub/new/x"]
    assert (folder / "sub" / "c").read_text() == "gamma"
    assert found(fs) == [("modified", b"/sub/c")]


def test_apply_follows_no_symlink_on_the_host(fs, folder, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    fs.write_text("/m/a", "evil")
    (folder / "a").unlink()
    (folder / "a").symlink_to(victim)
    apply(overlay(fs), HostFS(folder, read_only=False), [b"/a"])
    assert victim.read_text() == "mine"
    assert not (folder / "a").is_symlink() and (folder / "a").read_text() == "evil"


def test_copying_up_respects_the_quota(folder):
    (folder / "big").write_bytes(b"x" * 100_000)
    vfs, caller = new_vfs()
    vfs.mount(caller, OverlayFS(HostFS(folder), quota=Quota(max_bytes=50_000)), b"/m")
    view = FileView(vfs, caller)
    with pytest.raises(OSError) as caught:
        view.append_bytes("/m/big", b"y")
    assert caught.value.errno == ENOSPC
    assert view.read_bytes("/m/big") == b"x" * 100_000
    view.write_bytes("/m/big", b"small")
    assert view.read_bytes("/m/big") == b"small" and (folder / "big").stat().st_size == 100_000


def test_an_open_reader_sees_what_another_writes(fs):
    file = fs.vfs.open(fs.caller, b"/m/a", os.O_RDONLY)
    file.acquire()
    assert file.pread(5, 0) == b"alpha"
    fs.write_text("/m/a", "other")
    assert file.pread(5, 0) == b"other"
    fs.unlink("/m/a")
    assert file.pread(5, 0) == b"other"
    file.release()


def test_what_the_host_changes_below_is_seen_until_it_is_ours(fs, folder):
    assert fs.read_text("/m/a") == "alpha"
    (folder / "a").write_text("host")
    (folder / "later").write_text("x")
    assert fs.read_text("/m/a") == "host" and fs.exists("/m/later")
    fs.append_bytes("/m/a", b"!")
    (folder / "a").write_text("again")
    assert fs.read_text("/m/a") == "host!"


def test_changes_of_the_root_since_its_template():
    vfs, caller = new_vfs(MemoryFS(base=root_tree([b"cat"], b"wasm")))
    view = FileView(vfs, caller)
    view.read_bytes("/etc/passwd")
    assert changes(vfs) == []
    view.append_bytes("/etc/hosts", b"1.2.3.4 x\n")
    view.unlink("/bin/cat")
    view.write_text("/root/x", "")
    assert [(c.kind, c.path) for c in changes(vfs)] == [
        ("deleted", b"/bin/cat"), ("modified", b"/etc/hosts"), ("created", b"/root/x"),
    ]  # fmt: skip


def test_single_file_mount(folder):
    vfs, caller = new_vfs()
    vfs.mount(caller, OverlayFS(HostFS(folder / "a")), b"/etc/a")
    view = FileView(vfs, caller)
    assert changes(vfs) == []
    view.append_bytes("/etc/a", b"!")
    assert view.read_text("/etc/a") == "alpha!" and (folder / "a").read_text() == "alpha"
    assert [(c.kind, c.path) for c in changes(vfs)] == [("modified", b"/etc/a")]


def test_snapshot_restore_and_fork_of_an_overlay(fs, folder):
    fs.write_text("/m/a", "one")
    mounted = overlay(fs)
    kept = mounted.snapshot()
    fs.write_text("/m/a", "two")
    fs.write_text("/m/sub/c", "two")
    fs.unlink("/m/b")
    fork = mounted.started_from(kept, Quota())
    vfs, caller = new_vfs()
    vfs.mount(caller, fork, b"/m")
    other = FileView(vfs, caller)
    assert (other.read_text("/m/a"), other.read_text("/m/b"), other.read_text("/m/sub/c")) == ("one", "beta", "gamma")
    other.write_text("/m/b", "fork")
    mounted.restore(kept)
    assert (fs.read_text("/m/a"), fs.read_text("/m/b"), fs.read_text("/m/sub/c")) == ("one", "beta", "gamma")
    assert found(fs) == [("modified", b"/a")]
    assert mounted.bytes == 3


def test_sysinfo_errors_pass_through(fs):
    with pytest.raises(SysError):
        fs.vfs.stat(fs.caller, b"/m/none")


def test_apply_some_of_a_move(fs, folder):
    fs.rename("/m/sub", "/m/moved")
    apply(overlay(fs), HostFS(folder, read_only=False), [b"/sub"])
    assert not (folder / "sub").exists()
    assert fs.read_text("/m/moved/deep/d") == "delta" and fs.read_text("/m/moved/c") == "gamma"
    apply(overlay(fs), HostFS(folder, read_only=False))
    assert (folder / "moved" / "deep" / "d").read_text() == "delta"
    assert found(fs) == [] and overlay(fs).bytes == 0


def test_apply_of_two_files_that_changed_places(fs, folder):
    for old, new in (("a", "t"), ("b", "a"), ("t", "b")):
        fs.rename(f"/m/{old}", f"/m/{new}")
    apply(overlay(fs), HostFS(folder, read_only=False))
    assert ((folder / "a").read_text(), (folder / "b").read_text()) == ("beta", "alpha")


def test_apply_of_a_file_that_made_way_for_a_directory(fs, folder):
    fs.rename("/m/a", "/m/z")
    fs.mkdir("/m/a")
    fs.write_text("/m/a/x", "x")
    apply(overlay(fs), HostFS(folder, read_only=False))
    assert (folder / "z").read_text() == "alpha" and (folder / "a" / "x").read_text() == "x"
