"""Files and descriptors of module `shellwasm`: results, negated errnos, memory."""

from __future__ import annotations

import struct

import pytest

from shellwasm.vfs.base import S_IFIFO
from tests.engine.world import World
from tests.wasi.program import ERRNO, At, Program

CURRENT = -1
RDONLY, WRONLY, RDWR = 0x04000000, 0x10000000, 0x14000000
CREAT, DIRECTORY, EXCL, TRUNC, NOFOLLOW, CLOEXEC = 0x1000, 0x2000, 0x4000, 0x8000, 0x01000000, 0x40000000
PREVIEW1 = "wasi_snapshot_preview1"
STAT = "<QQQIIIxxxxQqixxxxqqixxxxqixxxxqixxxx"


def no(name: str) -> int:
    return (1 << 32) - ERRNO[name]


@pytest.fixture
def p(world: World) -> Program:
    world.vfs.mkdir(world.first, b"/d", 0o755)
    return Program(world, shell=True)


def test_open(world: World, p: Program) -> None:
    world.write("/d/f", b"x")
    p.call("open", CURRENT, *p.text("/d/new"), WRONLY | CREAT, 0o666)
    p.call("open", CURRENT, *p.text("/d/new"), WRONLY | CREAT | EXCL, 0o666)
    p.call("open", CURRENT, *p.text("/d/none"), RDONLY, 0)
    p.call("open", CURRENT, *p.text(""), RDONLY, 0)
    p.call("open", CURRENT, *p.text("/d"), RDONLY | DIRECTORY, 0)
    p.call("open", 4, *p.text("f"), RDWR | CLOEXEC, 0)
    p.call("fdflags", 5, -1)
    p.call("flflags", 5, -1)
    p.call("open", 5, *p.text("x"), RDONLY, 0)
    p.call("open", 99, *p.text("x"), RDONLY, 0)
    p.call("open", 99, *p.text("/d/f"), RDONLY | TRUNC, 0)
    p.call("open", CURRENT, *p.text("/d/f\0"), RDONLY, 0)
    p.call("open", CURRENT, 0xFFFFFFF0, 0x20, RDONLY, 0)
    results = p.run().results
    assert results == [
        3, no("EXIST"), no("NOENT"), no("NOENT"), 4, 5, 1, RDWR, no("NOTDIR"), no("BADF"), 6, no("INVAL"), no("FAULT"),
    ]  # fmt: skip
    assert world.vfs.stat(world.first, b"/d/new").mode & 0o777 == 0o644


def test_stat(world: World, p: Program) -> None:
    world.write("/d/f", b"four")
    first, second, third = p.space(144), p.space(144), p.space(144)
    p.call("symlink", *p.text("f"), CURRENT, *p.text("/d/l"))
    p.call("chmod", CURRENT, *p.text("/d/f"), 0, 0o4711)
    p.call("chown", CURRENT, *p.text("/d/f"), 0, 5, -1)
    p.call("utimens", CURRENT, *p.text("/d/f"), 0, p.data(struct.pack("<qi4xqi4x", 7, 8, 0, -2)))
    p.call("stat", CURRENT, *p.text("/d/l"), 0, first)
    p.call("stat", CURRENT, *p.text("/d/l"), 1, second)
    p.call("stat", 0, 0, 0, 0, third)
    p.call("stat", CURRENT, 0, 0, 0, third)
    p.call("stat", 99, 0, 0, 0, third)
    o = p.run()
    assert o.results == [0] * 7 + [no("NOENT"), no("BADF")]
    _, ino, links, mode, uid, gid, _, size, _, _, seconds, nanoseconds, *_ = o.unpack(STAT, first)
    assert (links, mode, uid, gid, size, seconds, nanoseconds) == (1, 0o100711, 5, 0, 4, 7, 8)
    assert ino and o.unpack(STAT, second)[3] & 0o170000 == 0o120000


def test_names(world: World, p: Program) -> None:
    room = p.space(32)
    p.call("mkdir", CURRENT, *p.text("/d/s"), 0o777)
    p.call("mknod", CURRENT, *p.text("/d/s/fifo"), S_IFIFO | 0o600, 0)
    p.call("mknod", CURRENT, *p.text("/d/s/dev"), 0o020600, 0)
    p.call("rename", CURRENT, *p.text("/d/s/fifo"), CURRENT, *p.text("/d/fifo"))
    p.call("link", CURRENT, *p.text("/d/fifo"), CURRENT, *p.text("/d/s/again"), 0)
    p.call("unlink", CURRENT, *p.text("/d/s"), 0)
    p.call("unlink", CURRENT, *p.text("/d/s"), 1)
    p.call("unlink", CURRENT, *p.text("/d/s/again"), 2)
    p.call("unlink", CURRENT, *p.text("/d/s"), 2)
    p.call("symlink", *p.text("target"), CURRENT, *p.text("/d/l"))
    p.call("readlink", CURRENT, *p.text("/d/l"), room, 3)
    p.call("readlink", CURRENT, *p.text("/d/fifo"), room, 3)
    p.call("access", CURRENT, *p.text("/d/l"), 0, 0)
    p.call("access", CURRENT, *p.text("/d"), 7, 1)
    p.call("access", CURRENT, *p.text("/d"), 8, 0)
    o = p.run()
    assert o.results == [
        0, 0, no("PERM"), 0, 0, no("ISDIR"), no("NOTEMPTY"), 0, 0, 0, 3, no("INVAL"), no("NOENT"), 0, no("INVAL"),
    ]  # fmt: skip
    assert o.bytes(room, 4) == b"tar\0"


def test_directories_of_a_process(world: World, p: Program) -> None:
    room, numbers = p.space(32), p.space(64)
    p.call("chdir", CURRENT, *p.text("/d"))
    p.call("getcwd", room, 32)
    p.call("getcwd", room, 1)
    p.call("mkdir", CURRENT, *p.text("e"), 0o777)
    p.call("realpath", *p.text("../d/./e"), room + 8, 16)
    p.call("realpath", *p.text("none"), room, 16)
    p.call("chdir", CURRENT, *p.text("none"))
    p.call("statfs", CURRENT, *p.text("/d"), numbers)
    p.call("chroot", *p.text("/d"))
    p.call("open", CURRENT, *p.text("/e"), RDONLY, 0)
    o = p.run()
    assert o.results == [0, 2, no("RANGE"), 0, 4, no("NOENT"), no("NOENT"), 0, 0, 3]
    assert (o.bytes(room, 2), o.bytes(room + 8, 4)) == (b"/d", b"/d/e")
    assert o.u64(numbers) and o.u64(numbers + 48) == 255


def test_truncate(world: World, p: Program) -> None:
    world.write("/d/f", b"12345678")
    p.call("truncate", CURRENT, *p.text("/d/f"), 4)
    p.call("truncate", CURRENT, *p.text("/d/f"), -1)
    p.call("open", CURRENT, *p.text("/d/f"), RDWR, 0)
    p.call("truncate", 3, 0, 0, 6)
    assert p.run().results == [0, no("INVAL"), 3, 0]
    assert world.read("/d/f") == b"1234\0\0"


def test_descriptors(world: World, p: Program) -> None:
    ends, size, room = p.space(8), p.space(4), p.space(8)
    p.call("pipe", ends, 1)
    p.call("fdflags", At(ends), -1)
    p.call("dup", At(ends + 4), 10, 0)
    p.call("fdflags", 10, -1)
    p.call("dup2", 10, 20, 1)
    p.call("dup2", 10, 10, 1)
    p.call("fdflags", 20, 0)
    p.call("fd_write", 20, *p.iovecs(p.text("through")), size, module=PREVIEW1)
    p.call("flflags", At(ends), 4)
    p.call("fd_read", At(ends), *p.iovecs((room, 8)), size, module=PREVIEW1)
    p.call("fd_read", At(ends), *p.iovecs((room, 8)), p.space(4), module=PREVIEW1)
    p.call("flflags", At(ends), -1)
    p.call("isatty", 0)
    p.call("ioctl", 0, 0x5413, room + 0)
    p.call("ioctl", 0, 1, room)
    p.call("dup2", 10, 100_000, 0)
    p.call("dup", 99, 0, 0)
    p.call("pipe", 0xFFFFFFFC, 0)
    o = p.run()
    assert o.results == [
        0, 1, 10, 0, 20, 10, 0, 0, 0, 0, ERRNO["AGAIN"], RDONLY | 4, no("NOTTY"), no("NOTTY"), no("NOTTY"), no("BADF"),
        no("BADF"), no("FAULT"),
    ]  # fmt: skip
    assert o.bytes(room, 7) == b"through"


def test_locks(world: World, p: Program) -> None:
    world.write("/d/f", b"12345678")
    lock = p.data(struct.pack("<hhiqqi4x", 1, 0, 0, 0, 4, 0))
    p.call("open", CURRENT, *p.text("/d/f"), RDWR, 0)
    p.call("open", CURRENT, *p.text("/d/f"), RDWR, 0)
    p.call("flock", 3, 2)
    p.call("flock", 4, 2 | 4)
    p.call("flock", 3, 8)
    p.call("flock", 4, 2 | 4)
    p.call("lock", 3, 6, lock)
    p.call("lock", 4, 5, lock)
    p.call("lock", 3, 9, lock)
    p.call("flock", 0, 2)
    p.call("flock", 3, 3)
    o = p.run()
    assert o.results == [3, 4, 0, no("AGAIN"), 0, 0, 0, 0, no("INVAL"), no("BADF"), no("INVAL")]
    assert o.unpack("<h", lock) == (2,)


def test_identity(world: World, p: Program) -> None:
    names, groups, numbers, limits, usage = p.space(390), p.space(16), p.space(80), p.space(16), p.space(144)
    for operation in range(1, 24):
        p.call("ident", operation, 0, -1 if operation in (20, 21, 23) else 0)
    p.call("ident", 99, 0, 0)
    p.call("uname", names)
    p.call("sethostname", *p.text("other"))
    p.call("groups", groups, 4, 0)
    p.call("groups", p.data(struct.pack("<2I", 7, 8)), 2, 1)
    p.call("groups", groups + 4, 1, 0)
    p.call("sysinfo", numbers)
    p.call("rlimit", 7, 0, limits)
    p.call("rlimit", 99, 0, limits)
    p.call("rusage", 0, usage)
    p.call("rusage", 7, usage)
    p.call("socket", 2, 1, 0)
    o = p.run()
    assert o.results[0:4] == [0, 0, 0, 0]
    assert o.results[23] == no("NOSYS")
    assert o.results[24:] == [
        0, 0, 1, 0, no("INVAL"), 0, 0, no("INVAL"), 0, no("INVAL"), no("AFNOSUPPORT"),
    ]  # fmt: skip
    assert o.bytes(names, 6) == b"Linux\0" and o.bytes(names + 65, 6) == b"world\0"
    assert world.kernel.hostname == b"other"
    assert o.u64(limits) == 1024
    assert o.u64(usage + 32) >= 128


def test_strangers_are_refused(world: World, p: Program) -> None:
    p.call("ident", 14, 0, 0)
    p.call("sethostname", *p.text("x"))
    p.call("chroot", *p.text("/"))
    p.call("groups", 0, 0, 1)
    p.call("ident", 14, 1000, 0)

    def lower(task: object) -> None:
        task.uid = task.euid = task.suid = 1000  # type: ignore[attr-defined]

    assert p.run(prepare=lower).results == [no("PERM")] * 4 + [0]


def test_spawn_wait_exec(world: World, p: Program) -> None:
    name, word = p.data(b"echo\0"), p.data(b"word\0")
    argv = p.data(struct.pack("<3I", name, word, 0))
    envp = p.data(struct.pack("<2I", p.data(b"PATH=/bin\0"), 0))
    status, usage = p.space(4), p.space(144)
    p.call("spawn", *p.text("echo"), argv, envp, 0, 0)
    p.call("wait", -1, status, 0, usage, -1)
    p.call("wait", -1, status, 0, 0, -1)
    p.call("spawn", *p.text("none"), argv, envp, 0, 0)
    p.call("spawn", *p.text("echo"), argv, envp, p.data(struct.pack("<3i", 0, 99, 2)), 0)
    p.call("spawn", *p.text("echo"), argv, envp, 0, 8)
    p.call("spawn", *p.text("echo"), 0xFFFFFFF0, envp, 0, 0)
    p.call("wait", 99, 0, 1, 0, -1)
    p.call("exec", *p.text("/none"), argv, envp, 0)
    p.call("exec", *p.text("/etc"), argv, envp, 0)
    o = p.run()
    assert o.results[0] == o.results[1] > 1
    assert o.results[2:] == [
        no("CHILD"), no("NOENT"), no("BADF"), no("NOENT"), no("FAULT"), no("CHILD"), no("NOENT"), no("ACCES"),
    ]  # fmt: skip
    assert (o.out, o.u32(status)) == (b"word\n", 0)


def test_exec_takes_the_place(world: World, p: Program) -> None:
    argv = p.data(struct.pack("<3I", p.data(b"echo\0"), p.data(b"replaced\0"), 0))
    p.call("exec", *p.text("echo"), argv, p.data(struct.pack("<2I", p.data(b"PATH=/bin\0"), 0)), 0)
    o = p.run()
    assert (o.status, o.out, o.results) == (0, b"replaced\n", [])


def test_wait_for_a_while(world: World, p: Program) -> None:
    argv = p.data(struct.pack("<3I", p.data(b"sleep\0"), p.data(b"9\0"), 0))
    envp = p.data(struct.pack("<2I", p.data(b"PATH=/bin\0"), 0))
    pid = p.space(4)
    p.call("spawn", *p.text("sleep"), argv, envp, 0, 2)
    p.call("wait", -1, 0, 0, 0, 50)
    p.call("wait", -1, 0, 1, 0, -1)
    o = p.run()
    assert o.results[1:] == [0, 0]
    assert pid


def test_watch(world: World, p: Program) -> None:
    size, room = p.space(4), p.space(64)
    p.call("watch", CURRENT, 0, 0, 0)
    p.call("watch", 3, *p.text("/d"), 0x300)
    p.call("mkdir", CURRENT, *p.text("/d/new"), 0o777)
    p.call("fd_read", 3, *p.iovecs((room, 64)), size, module=PREVIEW1)
    p.call("watch", 3, 0, 1, 0)
    p.call("watch", 3, 0, 1, 0)
    p.call("watch", 0, *p.text("/d"), 0x300)
    p.call("watch", 3, *p.text("/none"), 0x300)
    o = p.run()
    assert o.results == [3, 1, 0, 0, 0, no("INVAL"), no("INVAL"), no("NOENT")]
    assert o.unpack("<iIII", room) == (1, 0x40000100, 0, 16)
    assert o.bytes(room + 16, 4) == b"new\0"
