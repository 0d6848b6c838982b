"""path_*: errnos and effects, through WebAssembly, with the cases of the public test suite."""

from __future__ import annotations

import pytest

from shellwasm.wasi import rights
from tests.engine.world import World
from tests.wasi.program import At, Program, Task, errors

RW = rights.FD_READ | rights.FD_WRITE
CREAT, DIRECTORY, EXCL, TRUNC = 1, 2, 4, 8
FOLLOW = 1
ROOT = 3


class Scratch(Program):
    """A program whose first call opens the directory /tmp/s, as the public suite's tests do; `d` is its descriptor."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        world.vfs.mkdir(world.first, b"/tmp/s", 0o755)
        self.d = self.open(ROOT, "tmp/s", DIRECTORY, 0)

    def open(self, fd: int | At, name: str, oflags: int = 0, base: int = 0, *, follow: int = 0, fdflags: int = 0) -> At:
        result = self.space(4)
        inheriting = rights.ALL if oflags & DIRECTORY else 0
        self.call("path_open", fd, follow, *self.text(name), oflags, base, inheriting, fdflags, result)
        return At(result)

    def results(self) -> list[str]:
        """Run; the errnos after the first."""
        return errors(self.run())[1:]


def test_open_create_exclusive_truncate(world: World) -> None:
    world.write("/tmp/old", b"old")
    p = Scratch(world)
    p.open(p.d, "file", CREAT, RW)
    p.open(p.d, "file", CREAT | EXCL, RW)
    p.open(p.d, "missing", 0, RW)
    p.open(p.d, "missing/file", CREAT, RW)
    p.open(p.d, "", 0, 0)
    p.open(p.d, "file", DIRECTORY)
    p.open(p.d, ".", CREAT | DIRECTORY)
    p.open(p.d, "file", 0x10)
    p.open(ROOT, "tmp/old", TRUNC, rights.FD_WRITE)
    p.open(p.d, "file/", 0)
    p.open(p.d, "file", 0, 0, fdflags=0x20)
    p.open(p.d, ".", 0, rights.FD_WRITE)
    p.open(p.d, ".", DIRECTORY, rights.FD_WRITE)
    assert p.results() == [
        "SUCCESS", "EXIST", "NOENT", "NOENT", "NOENT", "NOTDIR", "INVAL", "INVAL", "SUCCESS", "NOTDIR", "INVAL",
        "ISDIR", "ISDIR",
    ]  # fmt: skip
    assert world.read("/tmp/old") == b""


def test_lowest_descriptor(world: World) -> None:
    p = Scratch(world)
    a, b = p.open(p.d, "a", CREAT, RW), p.open(p.d, "b", CREAT, RW)
    p.call("fd_close", a)
    c = p.open(p.d, "c", CREAT, RW)
    o = p.run()
    assert o.u32(c.address) == o.u32(a.address) == o.u32(b.address) - 1


def test_interesting_paths(world: World) -> None:
    p = Scratch(world)
    for name in ("dir", "dir/nested"):
        p.call("path_create_directory", p.d, *p.text(name))
    p.open(p.d, "dir/nested/file", CREAT, RW)
    p.open(p.d, "/dir/nested/file")
    p.open(p.d, "dir/.//nested/../../dir/nested/../nested///./file")
    p.open(p.d, "dir/nested/file\0")
    p.open(p.d, "dir/nested/file/")
    p.open(p.d, "dir/nested/file///")
    p.open(p.d, "dir/nested/")
    p.open(p.d, "dir/nested///")
    p.open(p.d, "dir/nested/../../../s/dir/nested/file")
    p.open(p.d, "..")
    p.open(p.d, "../s")
    p.open(p.d, "a" * 256)
    p.open(p.d, "a/" * 2100)
    assert p.results() == [
        "SUCCESS", "SUCCESS", "SUCCESS", "PERM", "SUCCESS", "INVAL", "NOTDIR", "NOTDIR", "SUCCESS", "SUCCESS", "PERM",
        "PERM", "PERM", "NAMETOOLONG", "NAMETOOLONG",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("call", "extra"),
    [
        ("path_create_directory", ()),
        ("path_remove_directory", ()),
        ("path_unlink_file", ()),
    ],
)
def test_no_call_leaves_its_directory(world: World, call: str, extra: tuple[int, ...]) -> None:
    p = Scratch(world)
    for name in ("../x", "/tmp/x", "a/../../x", ".."):
        p.call(call, p.d, *p.text(name), *extra)
    assert p.results() == ["PERM"] * 4


def test_bad_directory_descriptors(world: World) -> None:
    p = Scratch(world)
    file = p.open(p.d, "file", CREAT, RW)
    stat = p.space(64)
    for fd in (file, 0, 99):
        p.open(fd, "x")
        p.call("path_create_directory", fd, *p.text("x"))
        p.call("path_filestat_get", fd, 0, *p.text("x"), stat)
    assert p.results()[1:] == ["NOTDIR"] * 6 + ["BADF"] * 3


def test_directories(world: World) -> None:
    p = Scratch(world)
    p.call("path_create_directory", p.d, *p.text("dir"))
    p.call("path_create_directory", p.d, *p.text("dir"))
    p.call("path_create_directory", p.d, *p.text("dir/"))
    p.call("path_create_directory", p.d, *p.text("dir/sub"))
    p.call("path_remove_directory", p.d, *p.text("dir"))
    p.call("path_unlink_file", p.d, *p.text("dir"))
    p.call("path_remove_directory", p.d, *p.text("dir/sub/"))
    p.call("path_remove_directory", p.d, *p.text("dir"))
    p.open(p.d, "file", CREAT, RW)
    p.call("path_remove_directory", p.d, *p.text("file"))
    p.call("path_remove_directory", p.d, *p.text("file/"))
    p.call("path_unlink_file", p.d, *p.text("file/"))
    p.call("path_unlink_file", p.d, *p.text("file"))
    p.call("path_unlink_file", p.d, *p.text("file"))
    assert p.results() == [
        "SUCCESS", "EXIST", "EXIST", "SUCCESS", "NOTEMPTY", "ISDIR", "SUCCESS", "SUCCESS", "SUCCESS", "NOTDIR",
        "NOTDIR", "NOTDIR", "SUCCESS", "NOENT",
    ]  # fmt: skip


def test_filestat_of_paths(world: World) -> None:
    p = Scratch(world)
    p.open(p.d, "file", CREAT, RW)
    p.call("path_symlink", *p.text("file"), p.d, *p.text("link"))
    stats = [p.space(64) for _ in range(3)]
    p.call("path_filestat_set_times", p.d, 0, *p.text("file"), 0, 7_000_000_000, 4)
    p.call("path_filestat_get", p.d, 0, *p.text("file"), stats[0])
    p.call("path_filestat_get", p.d, 0, *p.text("link"), stats[1])
    p.call("path_filestat_get", p.d, FOLLOW, *p.text("link"), stats[2])
    p.call("path_filestat_get", p.d, 0, *p.text("none"), stats[2] + 0)
    p.call("path_filestat_set_times", p.d, 0, *p.text("file"), 0, 0, 3)
    p.call("path_filestat_set_times", p.d, 0, *p.text("file"), 0, 0, 12)
    p.call("path_filestat_get", p.d, 0, *p.text("file"), 0xFFFFFFF0)
    o = p.run()
    assert errors(o)[3:] == ["SUCCESS"] * 4 + ["NOENT", "INVAL", "INVAL", "FAULT"]
    assert [o.unpack("<B", stat + 16)[0] for stat in stats] == [4, 7, 4]
    assert o.u64(stats[0] + 48) == 7_000_000_000
    assert o.u64(stats[1] + 32) == 4


def test_links(world: World) -> None:
    p = Scratch(world)
    p.open(p.d, "file", CREAT, RW)
    stat = p.space(64)
    p.call("path_link", p.d, 0, *p.text("file"), p.d, *p.text("link"))
    p.call("path_filestat_get", p.d, 0, *p.text("link"), stat)
    p.call("path_link", p.d, 0, *p.text("file"), p.d, *p.text("link"))
    p.call("path_link", p.d, 0, *p.text("file"), p.d, *p.text("link2/"))
    p.call("path_link", p.d, 0, *p.text("none"), p.d, *p.text("x"))
    p.call("path_create_directory", p.d, *p.text("dir"))
    p.call("path_link", p.d, 0, *p.text("dir"), p.d, *p.text("dir2"))
    p.call("path_link", p.d, 0, *p.text("file"), p.d, *p.text("../x"))
    p.call("path_symlink", *p.text("target"), p.d, *p.text("dangling"))
    p.call("path_link", p.d, 0, *p.text("dangling"), p.d, *p.text("link3"))
    p.call("path_link", p.d, FOLLOW, *p.text("dangling"), p.d, *p.text("link4"))
    p.call("path_symlink", *p.text("file"), p.d, *p.text("good"))
    p.call("path_link", p.d, FOLLOW, *p.text("good"), p.d, *p.text("link5"))
    o = p.run()
    assert errors(o)[2:] == [
        "SUCCESS", "SUCCESS", "EXIST", "NOENT", "NOENT", "SUCCESS", "PERM", "PERM", "SUCCESS", "SUCCESS", "INVAL",
        "SUCCESS", "SUCCESS",
    ]  # fmt: skip
    assert o.u64(stat + 24) == 2
    assert world.vfs.stat(world.first, b"/tmp/s/link5").nlink == 3


def test_symlinks(world: World) -> None:
    p = Scratch(world)
    room, size = p.space(16), p.space(4)
    p.call("path_symlink", *p.text("target"), p.d, *p.text("link"))
    p.call("path_readlink", p.d, *p.text("link"), room, 16, size)
    p.call("path_readlink", p.d, *p.text("link"), room + 8, 3, size + 0)
    p.call("path_symlink", *p.text("/"), p.d, *p.text("root"))
    p.call("path_symlink", *p.text("target"), p.d, *p.text("link"))
    p.call("path_symlink", *p.text("target"), p.d, *p.text("new/"))
    p.call("path_symlink", *p.text(""), p.d, *p.text("empty"))
    p.open(p.d, "link")
    p.open(p.d, "link", follow=FOLLOW)
    p.open(p.d, "link", CREAT, RW, follow=FOLLOW)
    p.call("path_symlink", *p.text("loop"), p.d, *p.text("loop"))
    p.open(p.d, "loop")
    p.open(p.d, "loop", follow=FOLLOW)
    p.call("path_filestat_get", p.d, FOLLOW, *p.text("loop"), p.space(64))
    p.call("path_readlink", p.d, *p.text("none"), room, 4, size)
    p.call("path_readlink", p.d, *p.text("target"), room, 4, size)
    p.call("path_unlink_file", p.d, *p.text("loop"))
    p.call("path_readlink", p.d, *p.text("link"), 0xFFFFFFF0, 0x20, size)
    o = p.run()
    assert errors(o)[1:] == [
        "SUCCESS", "SUCCESS", "SUCCESS", "PERM", "EXIST", "NOENT", "NOENT", "LOOP", "NOENT", "SUCCESS", "SUCCESS",
        "LOOP", "LOOP", "LOOP", "NOENT", "INVAL", "SUCCESS", "FAULT",
    ]  # fmt: skip
    assert o.bytes(room, 6) == b"target"


def test_directory_symlink(world: World) -> None:
    p = Scratch(world)
    p.call("path_create_directory", p.d, *p.text("target"))
    p.call("path_symlink", *p.text("target"), p.d, *p.text("link"))
    p.open(p.d, "link", DIRECTORY)
    p.open(p.d, "link", DIRECTORY, follow=FOLLOW)
    p.call("path_remove_directory", p.d, *p.text("link"))
    p.call("path_remove_directory", p.d, *p.text("target"))
    p.call("path_unlink_file", p.d, *p.text("link"))
    results = p.results()
    assert results[2] in ("LOOP", "NOTDIR")
    assert results[3:] == ["SUCCESS", "NOTDIR", "SUCCESS", "SUCCESS"]


def test_rename(world: World) -> None:
    p = Scratch(world)

    def rename(old: str, new: str) -> None:
        p.call("path_rename", p.d, *p.text(old), p.d, *p.text(new))

    p.open(p.d, "file", CREAT, RW)
    p.call("path_create_directory", p.d, *p.text("dir"))
    p.call("path_create_directory", p.d, *p.text("empty"))
    p.open(p.d, "dir/inner", CREAT, RW)
    rename("none", "x")
    rename("file", "file2")
    rename("dir", "empty")
    rename("file2", "empty")
    rename("empty", "file2")
    p.call("path_create_directory", p.d, *p.text("other"))
    rename("other", "empty")
    rename("empty", "empty/inside")
    rename("file2/", "y")
    rename("file2", "y/")
    rename("other/", "other2/")
    rename("file2", "../z")
    rename("empty", "moved")
    assert p.results()[4:] == [
        "NOENT", "SUCCESS", "SUCCESS", "ISDIR", "NOTDIR", "SUCCESS", "NOTEMPTY", "INVAL", "NOTDIR", "NOTDIR", "SUCCESS",
        "PERM", "SUCCESS",
    ]  # fmt: skip


def test_rights_of_directories(world: World) -> None:
    world.write("/tmp/old", b"old")
    p = Scratch(world)
    stat = p.space(24)
    p.call("fd_fdstat_get", p.d, stat)
    p.call("fd_fdstat_set_rights", p.d, rights.PATH_OPEN | rights.PATH_FILESTAT_GET, rights.FD_READ | rights.FD_SEEK)
    p.open(p.d, "file", CREAT, 0)
    p.open(p.d, "file", TRUNC, 0)
    p.open(ROOT, "tmp/s/file", CREAT, RW)
    p.open(p.d, "file", 0, RW)
    reader = p.open(p.d, "file", 0, rights.FD_READ)
    p.call("path_create_directory", p.d, *p.text("dir"))
    p.call("path_unlink_file", p.d, *p.text("file"))
    p.call("fd_readdir", p.d, stat, 24, 0, p.space(4))
    inner = p.space(24)
    p.call("fd_fdstat_get", reader, inner)
    p.call("fd_filestat_get", reader, p.space(64))
    o = p.run()
    assert errors(o)[1:] == [
        "SUCCESS", "SUCCESS", "NOTCAPABLE", "NOTCAPABLE", "SUCCESS", "NOTCAPABLE", "SUCCESS", "NOTCAPABLE",
        "NOTCAPABLE", "NOTCAPABLE", "SUCCESS", "NOTCAPABLE",
    ]  # fmt: skip
    base, inheriting = o.unpack("<QQ", stat + 8)
    assert base & rights.PATH_OPEN and inheriting == rights.ALL
    assert o.unpack("<QQ", inner + 8) == (rights.FD_READ | rights.FD_SEEK, 0)


def test_close_and_renumber_preopens(world: World) -> None:
    p = Scratch(world)
    stat = p.space(24)
    p.call("fd_close", ROOT)
    p.call("fd_renumber", p.d, ROOT)
    p.call("fd_renumber", p.d, 4)
    p.call("fd_fdstat_get", p.d, stat)
    p.call("fd_fdstat_get", 4, stat)
    p.call("path_create_directory", 4, *p.text("dir"))
    p.call("fd_prestat_get", 4, p.space(8))
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS", "BADF", "SUCCESS", "BADF", "SUCCESS", "SUCCESS", "BADF"]
    assert o.unpack("<B", stat) == (3,)


def test_unlinked_file_stays_open(world: World) -> None:
    p = Scratch(world)
    fd = p.open(p.d, "file", CREAT, RW)
    n, room = p.space(4), p.space(4)
    p.call("path_unlink_file", p.d, *p.text("file"))
    p.call("fd_write", fd, *p.iovecs(p.text("data")), n)
    p.call("fd_pread", fd, *p.iovecs((room, 4)), 0, n)
    p.open(p.d, "file")
    o = p.run()
    assert errors(o)[2:] == ["SUCCESS", "SUCCESS", "SUCCESS", "NOENT"]
    assert o.bytes(room, 4) == b"data"


def test_pointers_are_checked_first(world: World) -> None:
    p = Scratch(world)
    p.call("path_open", p.d, 0, *p.text("made"), CREAT, RW, 0, 0, 0xFFFFFFFE)
    p.call("path_open", p.d, 0, 0xFFFFFF00, 0x1000, CREAT, RW, 0, 0, p.space(4))
    p.call("path_create_directory", p.d, 0, 0xFFFFFFFF)
    p.open(p.d, "made")
    assert p.results() == ["FAULT", "FAULT", "FAULT", "NOENT"]


def test_the_current_directory_has_a_parent(world: World) -> None:
    world.write("/file", b"")
    p = Program(world)
    out = p.space(4)
    for fd, name in ((5, "../file"), (5, "/file"), (3, "../file")):
        p.call("path_open", fd, 0, *p.text(name), 0, 0, 0, 0, out)

    def go(task: Task) -> None:
        task.cwd = world.vfs.directory(task, b"/tmp")

    assert errors(p.run(prepare=go)) == ["SUCCESS", "PERM", "PERM"]
