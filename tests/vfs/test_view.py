"""FileView: the pathlib-like face of a sandbox's files, copies and archives."""

from __future__ import annotations

import io
import os
import stat
import tarfile

import pytest

from shellwasm.errors import ShellwasmError
from shellwasm.vfs.archive import leads_out
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.view import FileView
from tests.vfs.support import TestCaller, new_vfs


@pytest.fixture
def fs():
    vfs, caller = new_vfs()
    view = FileView(vfs, caller)
    view.mkdir("/d/e", parents=True)
    view.write_text("/d/a.txt", "alpha")
    view.write_text("/d/b.py", "beta")
    view.write_text("/d/e/c.txt", "gamma")
    view.write_text("/d/.hidden", "")
    view.symlink("a.txt", "/d/link")
    return view


def test_bytes_and_text(fs):
    assert fs.write_bytes("/x", b"\xff\x00") == 2
    assert fs.read_bytes("/x") == b"\xff\x00"
    assert fs.append_bytes("/x", b"z") == 1
    assert fs.read_bytes("/x") == b"\xff\x00z"
    fs.write_text("/t", "häh\n")
    assert fs.read_text("/t") == "häh\n"


def test_looking(fs):
    assert fs.exists("/d") and not fs.exists("/no") and not fs.exists("/d/a.txt/x")
    assert fs.is_dir("/d") and not fs.is_dir("/d/link") and fs.is_symlink("/d/link") and fs.is_file("/d/link")
    assert fs.readlink("/d/link") == "a.txt"
    assert fs.resolve("/d/../d/link") == "/d/a.txt"
    assert fs.stat("/d/link").st_size == 5 and stat.S_ISLNK(fs.lstat("/d/link").st_mode)
    assert fs.stat("/d/a.txt").st_mtime_ns // 10**9 == int(fs.stat("/d/a.txt").st_mtime)
    assert fs.listdir("/d") == [".hidden", "a.txt", "b.py", "e", "link"]
    assert list(fs.iterdir("/d"))[1] == "/d/a.txt"


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("/d/*", ["/d/a.txt", "/d/b.py", "/d/e", "/d/link"]),
        ("/d/.*", ["/d/.hidden"]),
        ("/d/[ab].*", ["/d/a.txt", "/d/b.py"]),
        ("/**/*.txt", ["/d/a.txt", "/d/e/c.txt"]),
        ("/d/**/c.txt", ["/d/e/c.txt"]),
        ("/d/no*", []),
        ("/d/a.txt/*", []),
        ("/d/link", ["/d/link"]),
    ],
)
def test_glob(fs, pattern, found):
    assert fs.glob(pattern) == found


def test_walk(fs):
    assert list(fs.walk("/d")) == [("/d", ["e"], [".hidden", "a.txt", "b.py", "link"]), ("/d/e", [], ["c.txt"])]


def test_errors_are_the_hosts(fs):
    with pytest.raises(FileNotFoundError) as caught:
        fs.read_bytes("/no")
    assert caught.value.filename == "/no"
    with pytest.raises(IsADirectoryError):
        fs.read_bytes("/d")
    with pytest.raises(FileExistsError):
        fs.mkdir("/d")
    with pytest.raises(NotADirectoryError):
        fs.listdir("/d/a.txt")
    fs.mkdir("/d", exist_ok=True)
    fs.unlink("/no", missing_ok=True)
    fs.caller.euid = 5
    with pytest.raises(PermissionError):
        fs.write_bytes("/d/a.txt", b"")


def test_changing(fs):
    fs.rename("/d/a.txt", "/d/z")
    fs.link("/d/z", "/d/y")
    assert fs.stat("/d/y").st_nlink == 2
    fs.chmod("/d/y", 0o600)
    fs.chown("/d/y", 3, 4)
    fs.utime("/d/y", 1, 2)
    found = fs.stat("/d/z")
    assert (found.st_mode, found.st_uid, found.st_gid, found.st_mtime_ns) == (0o100600, 3, 4, 2)
    fs.touch("/d/new")
    fs.rmtree("/d")
    assert not fs.exists("/d")


def test_program_node(fs):
    program = object()
    fs.install_program("/d/tool", program)
    assert fs.vfs.locate(fs.caller, b"/d/tool").inode.program is program
    assert fs.read_bytes("/d/tool") == b"shellwasm native program: tool\n"
    assert fs.stat("/d/tool").st_mode == 0o100755
    fs.append_bytes("/d/tool", b"x")
    assert fs.vfs.locate(fs.caller, b"/d/tool").inode.program is None


def test_write_that_does_not_fit_writes_nothing():
    vfs, caller = new_vfs(MemoryFS(quota=Quota(max_bytes=1000, max_file=600)))
    view = FileView(vfs, caller)
    for size in (601, 1001):
        with pytest.raises(OSError):
            view.write_bytes("/f", b"x" * size)
    assert view.read_bytes("/f") == b""
    view.write_bytes("/f", b"x" * 600)
    with pytest.raises(OSError):
        view.write_bytes("/g", b"x" * 401)
    assert vfs.root.inode.fs.quota.bytes == 600


def test_tar_round_trip(fs):
    fs.link("/d/a.txt", "/d/twin")
    fs.chmod("/d/b.py", 0o711)
    data = fs.tar_out("/d")
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        assert sorted(archive.getnames()) == [
            "d",
            "d/.hidden",
            "d/a.txt",
            "d/b.py",
            "d/e",
            "d/e/c.txt",
            "d/link",
            "d/twin",
        ]
        assert archive.getmember("d/twin").islnk()
    fs.mkdir("/new")
    fs.tar_in("/new", data)
    assert fs.read_text("/new/d/e/c.txt") == "gamma"
    assert fs.readlink("/new/d/link") == "a.txt"
    assert fs.stat("/new/d/twin").st_ino == fs.stat("/new/d/a.txt").st_ino
    assert fs.stat("/new/d/b.py").st_mode == 0o100711
    assert fs.stat("/new/d").st_mtime_ns == pytest.approx(fs.stat("/d").st_mtime_ns, abs=1000)


def test_tar_of_a_sparse_and_a_large_file(fs):
    fs.write_bytes("/big", os.urandom(3_000_000))
    fs.write_bytes("/d/hole", b"")
    fs.vfs.truncate(fs.caller, b"/d/hole", 2_500_000)
    fs.mkdir("/out")
    fs.tar_in("/out", fs.tar_out("/big"))
    fs.tar_in("/out", fs.tar_out("/d/hole"))
    assert fs.read_bytes("/out/big") == fs.read_bytes("/big")
    assert fs.read_bytes("/out/hole") == bytes(2_500_000)


def test_copies_between_host_and_sandbox(fs, tmp_path):
    source = tmp_path / "src"
    (source / "sub").mkdir(parents=True)
    (source / "sub" / "f").write_bytes(b"data")
    (source / "sub" / "f").chmod(0o750)
    (source / "l").symlink_to("sub/f")
    fs.copy_in(source, "/in")
    assert fs.read_bytes("/in/sub/f") == b"data" and fs.readlink("/in/l") == "sub/f"
    assert stat.S_IMODE(fs.stat("/in/sub/f").st_mode) == 0o750
    fs.copy_out("/in", tmp_path / "out")
    assert (tmp_path / "out" / "sub" / "f").read_bytes() == b"data"
    assert (tmp_path / "out" / "l").is_symlink() and (tmp_path / "out" / "sub" / "f").stat().st_mode & 0o777 == 0o750
    fs.copy_in(source / "sub" / "f", "/single")
    fs.copy_out("/single", tmp_path / "single")
    assert (tmp_path / "single").read_bytes() == b"data"


def test_copy_out_refuses_links_that_lead_out(fs, tmp_path):
    fs.mkdir("/t")
    fs.symlink("/etc/passwd", "/t/evil")
    with pytest.raises(ShellwasmError, match="leads out"):
        fs.copy_out("/t", tmp_path / "t")
    fs.copy_out("/t", tmp_path / "t2", links="skip")
    assert list((tmp_path / "t2").iterdir()) == []
    fs.copy_out("/t", tmp_path / "t3", links="keep")
    assert (tmp_path / "t3" / "evil").readlink().as_posix() == "/etc/passwd"


def test_copy_out_replaces_a_link_on_the_host_instead_of_following_it(fs, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "out").symlink_to(victim)
    fs.copy_out("/d/a.txt", tmp_path / "out")
    assert victim.read_text() == "mine" and (tmp_path / "out").read_text() == "alpha"


@pytest.mark.parametrize(
    ("where", "goal", "out"),
    [
        (b"/l", b"x", False), (b"/l", b"..", True), (b"/l", b"../x", True), (b"/a/l", b"../x", False),
        (b"/a/l", b"../../x", True), (b"/a/l", b"/x", True), (b"/a/b/l", b"x/../../..", True),
        (b"/a/b/l", b"./../x", False),
        (b"", b"x", True),
    ],
)  # fmt: skip
def test_leads_out(where, goal, out):
    assert leads_out(where, goal) is out


def test_other_users_see_what_they_may(fs):
    fs.write_bytes("/secret", b"x", 0o600)
    other = FileView(fs.vfs, TestCaller(fs.vfs, 1000, 1000))
    with pytest.raises(PermissionError):
        other.read_bytes("/secret")
    with pytest.raises(PermissionError):
        other.tar_out("/secret")
