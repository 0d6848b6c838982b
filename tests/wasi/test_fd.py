"""fd_*: errnos and memory, through WebAssembly, against the preview 1 specification."""

from __future__ import annotations

import struct

import pytest

from shellwasm.wasi import rights
from tests.engine.world import World
from tests.wasi.program import At, Program, errors

RW = rights.FD_READ | rights.FD_WRITE
CREAT, DIRECTORY, EXCL, TRUNC = 1, 2, 4, 8
APPEND, NONBLOCK = 1, 4
PREOPEN = 3  # `/`
BAD = 99


def opened(program: Program, name: str = "tmp/file", oflags: int = CREAT, base: int = RW, fdflags: int = 0) -> At:
    """Add a path_open; the descriptor, for later calls."""
    result = program.space(4)
    program.call("path_open", PREOPEN, 1, *program.text(name), oflags, base, rights.ALL, fdflags, result)
    return At(result)


def test_write_read_seek_tell(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    n, position, room = p.space(4), p.space(8), p.space(16)
    p.call("fd_write", fd, *p.iovecs(p.text("hello "), p.text(""), p.text("world")), n)
    p.call("fd_tell", fd, position)
    p.call("fd_seek", fd, -5, 1, position + 0)
    p.call("fd_read", fd, *p.iovecs((room, 2), (room + 2, 14)), n + 0)
    o = p.run()
    assert errors(o) == ["SUCCESS"] * 5
    assert o.u32(n) == 5
    assert o.u64(position) == 6
    assert o.bytes(room, 6) == b"world\0"
    assert world.read("/tmp/file") == b"hello world"


def test_seek_errors(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    at = p.space(8)
    p.call("fd_seek", fd, -1, 0, at)
    p.call("fd_seek", fd, 0, 3, at)
    p.call("fd_seek", BAD, 0, 0, at)
    p.call("fd_seek", fd, 0, 0, 0xFFFFFFF0)
    p.call("fd_seek", fd, 100, 0, at)
    p.call("fd_seek", fd, -50, 1, at)
    p.call("fd_seek", fd, 10, 2, at)
    p.call("fd_seek", 1, 0, 0, at)
    o = p.run()
    assert errors(o)[1:] == ["INVAL", "INVAL", "BADF", "FAULT", "SUCCESS", "SUCCESS", "SUCCESS", "SPIPE"]
    assert o.u64(at) == 10


def test_positional(world: World) -> None:
    world.write("/tmp/file", b"0123456789")
    p = Program(world)
    fd = opened(p, oflags=0)
    n, room, position = p.space(4), p.space(8), p.space(8)
    p.call("fd_pread", fd, *p.iovecs((room, 2), (room + 2, 2)), 3, n)
    p.call("fd_pwrite", fd, *p.iovecs(p.text("AB"), p.text("C")), 8, n)
    p.call("fd_tell", fd, position)
    p.call("fd_pread", fd, *p.iovecs((room, 2)), 1 << 63, n)
    p.call("fd_pread", fd, *p.iovecs((room, 0)), 1 << 40, n)
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS", "SUCCESS", "SUCCESS", "INVAL", "SUCCESS"]
    assert o.bytes(room, 4) == b"3456"
    assert o.u64(position) == 0
    assert world.read("/tmp/file") == b"01234567ABC"


def test_hole_reads_as_zeros(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    n = p.space(4)
    room = p.data(b"\xff" * 8)
    p.call("fd_pwrite", fd, *p.iovecs(p.text("x")), 7, n)
    p.call("fd_pread", fd, *p.iovecs((room, 8)), 0, n)
    o = p.run()
    assert o.bytes(room, 8) == b"\0" * 7 + b"x"


def test_append(world: World) -> None:
    world.write("/tmp/file", b"abc")
    p = Program(world)
    fd = opened(p, oflags=0, fdflags=APPEND)
    n, stat = p.space(4), p.space(24)
    p.call("fd_write", fd, *p.iovecs(p.text("d")), n)
    p.call("fd_fdstat_get", fd, stat)
    p.call("fd_fdstat_set_flags", fd, 0)
    p.call("fd_write", fd, *p.iovecs(p.text("e")), n)
    p.call("fd_fdstat_set_flags", fd, NONBLOCK | APPEND)
    p.call("fd_fdstat_set_flags", fd, 0x20)
    p.call("fd_fdstat_set_flags", BAD, 0)
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS"] * 5 + ["INVAL", "BADF"]
    assert o.unpack("<BxH", stat) == (4, APPEND)
    assert world.read("/tmp/file") == b"abcde"


def test_access_mode(world: World) -> None:
    world.write("/tmp/file", b"abc")
    p = Program(world)
    reader = opened(p, oflags=0, base=rights.FD_READ)
    writer = opened(p, oflags=0, base=rights.FD_WRITE)
    n, room, stat = p.space(4), p.space(4), p.space(48)
    p.call("fd_write", reader, *p.iovecs(p.text("x")), n)
    p.call("fd_read", writer, *p.iovecs((room, 4)), n)
    p.call("fd_fdstat_get", reader, stat)
    p.call("fd_fdstat_get", writer, stat + 24)
    o = p.run()
    assert errors(o)[2:] == ["BADF", "BADF", "SUCCESS", "SUCCESS"]
    assert o.u64(stat + 8) & RW == rights.FD_READ
    assert o.u64(stat + 32) & RW == rights.FD_WRITE


def test_rights_only_narrow(world: World) -> None:
    world.write("/tmp/file", b"abc")
    p = Program(world)
    fd = opened(p, oflags=0)
    n, room, stat = p.space(4), p.space(4), p.space(24)
    keep = rights.FD_WRITE | rights.FD_SEEK
    p.call("fd_fdstat_set_rights", fd, keep, 0)
    p.call("fd_read", fd, *p.iovecs((room, 4)), n)
    p.call("fd_write", fd, *p.iovecs(p.text("x")), n)
    p.call("fd_fdstat_set_rights", fd, keep | rights.FD_READ, 0)
    p.call("fd_fdstat_set_rights", fd, keep, rights.FD_READ)
    p.call("fd_filestat_get", fd, p.space(64))
    p.call("fd_fdstat_get", fd, stat)
    p.call("fd_fdstat_set_rights", BAD, 0, 0)
    o = p.run()
    expected = ["SUCCESS", "NOTCAPABLE", "SUCCESS", "NOTCAPABLE", "NOTCAPABLE", "NOTCAPABLE", "SUCCESS", "BADF"]
    assert errors(o)[1:] == expected
    assert o.unpack("<QQ", stat + 8) == (keep, 0)


def test_directory_refuses_file_operations(world: World) -> None:
    p = Program(world)
    fd = opened(p, "tmp", DIRECTORY, 0)
    n, room, stat = p.space(8), p.space(24), p.space(24)
    p.call("fd_read", fd, *p.iovecs((room, 4)), n)
    p.call("fd_write", fd, *p.iovecs((room, 4)), n)
    p.call("fd_pread", fd, *p.iovecs((room, 4)), 0, n)
    p.call("fd_pwrite", fd, *p.iovecs((room, 4)), 0, n)
    p.call("fd_seek", fd, 0, 1, n)
    p.call("fd_tell", fd, n)
    p.call("fd_allocate", fd, 0, 1)
    p.call("fd_advise", fd, 0, 1, 0)
    p.call("fd_filestat_set_size", fd, 1)
    p.call("fd_sync", fd)
    p.call("fd_fdstat_get", fd, stat)
    o = p.run()
    assert errors(o)[1:] == ["BADF"] * 9 + ["SUCCESS", "SUCCESS"]
    assert o.unpack("<B", stat) == (3,)
    assert not o.u64(stat + 8) & (rights.FD_SEEK | rights.FD_READ)


def test_allocate_and_size(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    stats = [p.space(64) for _ in range(4)]
    p.call("fd_allocate", fd, 0, 100)
    p.call("fd_filestat_get", fd, stats[0])
    p.call("fd_allocate", fd, 10, 10)
    p.call("fd_filestat_get", fd, stats[1])
    p.call("fd_allocate", fd, 90, 20)
    p.call("fd_filestat_get", fd, stats[2])
    p.call("fd_filestat_set_size", fd, 5)
    p.call("fd_filestat_get", fd, stats[3])
    p.call("fd_allocate", fd, 0, 0)
    p.call("fd_allocate", fd, 1 << 63, 1)
    p.call("fd_filestat_set_size", fd, 1 << 63)
    p.call("fd_filestat_set_size", BAD, 0)
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS"] * 8 + ["INVAL", "FBIG", "INVAL", "BADF"]
    assert [o.u64(stat + 32) for stat in stats] == [100, 100, 110, 5]


def test_filestat_layout_and_times(world: World) -> None:
    world.write("/tmp/file", b"abcd")
    p = Program(world)
    fd = opened(p, oflags=0)
    stat = p.space(64)
    p.call("fd_filestat_set_times", fd, 1_000_000_001, 2_000_000_002, 1 | 4)
    p.call("fd_filestat_get", fd, stat)
    p.call("fd_filestat_set_times", fd, 0, 0, 1 | 2)
    p.call("fd_filestat_set_times", fd, 0, 0, 4 | 8)
    p.call("fd_filestat_set_times", fd, 0, 0, 16)
    p.call("fd_filestat_set_times", fd, 1 << 63, 0, 1)
    p.call("fd_filestat_set_times", fd, 0, 0, 0)
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS", "SUCCESS", "INVAL", "INVAL", "INVAL", "INVAL", "SUCCESS"]
    dev, ino, kind, links, size, atime, mtime, ctime = o.unpack("<QQB7xQQQQQ", stat)
    assert (kind, links, size, atime, mtime) == (4, 1, 4, 1_000_000_001, 2_000_000_002)
    assert dev and ino and ctime > mtime


def test_standard_streams(world: World) -> None:
    p = Program(world)
    n, room, stat = p.space(4), p.space(8), p.space(24)
    p.call("fd_read", 0, *p.iovecs((room, 8)), n)
    p.call("fd_write", 1, *p.iovecs(p.text("out")), n + 0)
    p.call("fd_write", 2, *p.iovecs(p.text("err")), n + 0)
    p.call("fd_fdstat_get", 1, stat)
    p.call("fd_write", 0, *p.iovecs(p.text("x")), n)
    o = p.run(stdin=b"input")
    assert errors(o) == ["SUCCESS"] * 4 + ["BADF"]
    assert (o.bytes(room, 6), o.out, o.err) == (b"input\0", b"out", b"err")


def test_close_and_bad_descriptors(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    p.call("fd_close", fd)
    for _ in range(2):
        p.call("fd_close", fd)
    p.call("fd_sync", fd)
    p.call("fd_datasync", BAD)
    p.call("fd_advise", BAD, 0, 0, 0)
    p.call("fd_allocate", BAD, 0, 1)
    p.call("fd_readdir", BAD, p.space(8), 8, 0, p.space(4))
    p.call("fd_read", 0xFFFFFFFF, 0, 0, p.space(4))
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS"] + ["BADF"] * 8


def test_advise(world: World) -> None:
    p = Program(world)
    fd = opened(p)
    for advice in range(6):
        p.call("fd_advise", fd, 0, 100, advice)
    p.call("fd_advise", fd, 0, 100, 6)
    p.call("fd_advise", 1, 0, 100, 0)
    assert errors(p.run())[1:] == ["SUCCESS"] * 6 + ["INVAL", "SPIPE"]


def test_renumber(world: World) -> None:
    world.write("/tmp/a", b"AAA")
    world.write("/tmp/b", b"BBB")
    p = Program(world)
    a, b = opened(p, "tmp/a", 0), opened(p, "tmp/b", 0)
    n, room = p.space(4), p.space(4)
    p.call("fd_renumber", a, b)
    p.call("fd_read", b, *p.iovecs((room, 3)), n)
    p.call("fd_read", a, *p.iovecs((room, 3)), n)
    p.call("fd_renumber", b, BAD)
    p.call("fd_renumber", BAD, b)
    p.call("fd_renumber", b, b)
    o = p.run()
    assert errors(o)[2:] == ["SUCCESS", "SUCCESS", "BADF", "BADF", "BADF", "SUCCESS"]
    assert o.bytes(room, 3) == b"AAA"


def test_preopens(world: World) -> None:
    p = Program(world)
    stat, name = p.space(8), p.space(16)
    p.call("fd_prestat_get", 3, stat)
    p.call("fd_prestat_dir_name", 3, name, 1)
    p.call("fd_prestat_dir_name", 3, name, 0)
    p.call("fd_prestat_get", 0, stat)
    p.call("fd_prestat_get", BAD, stat)
    p.call("fd_prestat_dir_name", 1, name, 16)
    p.call("fd_close", 3)
    p.call("fd_prestat_get", 3, stat + 0)
    o = p.run()
    assert errors(o) == ["SUCCESS", "SUCCESS", "NAMETOOLONG", "BADF", "BADF", "BADF", "SUCCESS", "BADF"]
    assert o.unpack("<B3xI", stat) == (0, 1)
    assert o.bytes(name, 2) == b"/\0"


def test_preopens_follow_the_current_directory_and_mounts(world: World) -> None:
    from shellwasm.vfs.memory import MemoryFS

    world.vfs.mkdir(world.first, b"/work", 0o755)
    world.vfs.mkdir(world.first, b"/work/data", 0o755)
    world.vfs.mounts.mount(world.kernel.init, MemoryFS(), b"/work/data")
    p = Program(world)
    rooms = [p.space(16) for _ in range(6)]
    for fd, room in enumerate(rooms, 3):
        p.call("fd_prestat_dir_name", fd, room, 16)

    def go(task: object) -> None:
        task.cwd = world.vfs.directory(task, b"/work")  # type: ignore[attr-defined]

    o = p.run(prepare=go)
    assert errors(o) == ["SUCCESS"] * 5 + ["BADF"]
    assert [o.bytes(room, 16).rstrip(b"\0") for room in rooms[:5]] == [b"/", b"/dev", b"/work/data", b".", b"data"]


def test_inherited_descriptors_move_behind_the_preopens(world: World) -> None:
    p = Program(world)
    n = p.space(4)
    p.call("fd_prestat_get", 3, p.space(8))
    p.call("fd_write", 7, *p.iovecs(p.text("moved")), n)
    o = p.run(prepare=lambda task: task.fds.put(3, task.fds.get(1)))
    assert errors(o) == ["SUCCESS", "SUCCESS"]
    assert o.out == b"moved"


def _entries(data: bytes) -> list[tuple[int, int, int, bytes]]:
    """(next, ino, type, name) of a readdir buffer; a cut-off one is left out."""
    found, at = [], 0
    while at + 24 <= len(data):
        following, ino, length, kind = struct.unpack_from("<QQIB", data, at)
        if at + 24 + length > len(data):
            break
        found.append((following, ino, kind, data[at + 24 : at + 24 + length]))
        at += 24 + length
    return found


def test_readdir(world: World) -> None:
    world.write("/tmp/file", b"")
    world.vfs.mkdir(world.first, b"/tmp/dir", 0o755)
    p = Program(world)
    fd = opened(p, "tmp", DIRECTORY, 0)
    size, room, stat = p.space(4), p.space(512), p.space(64)
    small, small_size = p.space(40), p.space(4)
    rest, rest_size = p.space(512), p.space(4)
    p.call("fd_readdir", fd, room, 512, 0, size)
    p.call("fd_filestat_get", fd, stat)
    p.call("fd_readdir", fd, small, 40, 0, small_size)
    p.call("fd_readdir", fd, rest, 512, 2, rest_size)
    p.call("fd_readdir", fd, rest + 0, 0, 0, p.space(4))
    p.call("fd_readdir", 0, room, 512, 0, size + 0)
    o = p.run()
    assert errors(o)[1:] == ["SUCCESS"] * 5 + ["NOTDIR"]
    entries = _entries(o.bytes(room, o.u32(size)))
    assert [entry[3] for entry in entries][:2] == [b".", b".."]
    assert {entry[3]: entry[2] for entry in entries} == {b".": 3, b"..": 3, b"file": 4, b"dir": 3, b"program.wasm": 4}
    assert entries[0][1] == o.u64(stat + 8)
    assert o.u32(small_size) == 40
    assert o.bytes(small, 25) == o.bytes(room, 25)
    assert _entries(o.bytes(rest, o.u32(rest_size))) == entries[2:]


def test_readdir_goes_on_while_entries_vanish(world: World) -> None:
    for number in range(20):
        world.write(f"/tmp/f{number:02}", b"")
    p = Program(world)
    fd = opened(p, "tmp", DIRECTORY, 0)
    first, second, size = p.space(100), p.space(2048), p.space(4)
    p.call("fd_readdir", fd, first, 100, 0, size)
    for number in range(20):
        p.call("path_unlink_file", fd, *p.text(f"f{number:02}"))
    p.call("fd_readdir", fd, second, 2048, 3, size)
    o = p.run()
    assert set(errors(o)) == {"SUCCESS"}
    assert len(_entries(o.bytes(second, o.u32(size)))) == 23 - 3


@pytest.mark.parametrize("name", ["fd_read", "fd_write"])
def test_iovecs_are_checked_before_anything_happens(world: World, name: str) -> None:
    p = Program(world)
    n, room = p.space(4), p.space(8)
    far = 0xFFFFFF00
    p.call(name, int(name == "fd_write"), *p.iovecs((room, 4), (far, 4)), n)
    p.call(name, int(name == "fd_write"), *p.iovecs((room, 0xFFFFFFFF)), n)
    p.call(name, int(name == "fd_write"), *p.iovecs((room, 4)), far)
    p.call(name, int(name == "fd_write"), far, 1, n)
    p.call(name, int(name == "fd_write"), room, 1025, n)
    p.call(name, int(name == "fd_write"), room, 0xFFFFFFFF, n)
    p.call("fd_read", 0, *p.iovecs((room, 5)), n)
    o = p.run(stdin=b"input")
    assert errors(o) == ["FAULT"] * 4 + ["INVAL"] * 2 + ["SUCCESS"]
    assert (o.out, o.u32(n), o.bytes(room, 5)) == (b"", 5, b"input")
