"""What the memory filesystem promises beyond conformance: quotas, speed of large files, watching, sharing, threads."""

from __future__ import annotations

import os
import threading
import time

from shellwasm.errors import SysError
from shellwasm.limits import Limits
from shellwasm.vfs.base import S_IFIFO, UTIME_NOW, UTIME_OMIT
from shellwasm.vfs.content import CHUNK, Content
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.quota import Quota
from shellwasm.wait import Pipe, Waiter
from tests.vfs.support import TestCaller, VfsSide, new_vfs


def side(**bounds) -> VfsSide:
    met: list[str] = []
    vfs, caller = new_vfs(MemoryFS(quota=Quota(**bounds, note=met.append)))
    side = VfsSide(vfs, caller, b"")
    side.met = met
    side.fs = vfs.root.inode.fs
    return side


# ---------------------------------------------------------------- quotas


def test_a_full_disk():
    s = side(max_bytes=10_000)
    assert s.step("put", b"f", b"x" * 10_001) == ("error", "ENOSPC")
    assert s.get(b"f") == b"" and s.fs.bytes == 0 and s.met == ["disk"]
    s.put(b"f", b"x" * 10_000)
    assert s.step("put", b"g", b"y") == ("error", "ENOSPC")
    s.open("a", b"f", os.O_RDWR)
    s.unlink(b"f")
    assert s.step("put", b"g", b"y") == ("error", "ENOSPC"), "an unlinked open file still takes room"
    s.close("a")
    s.put(b"g", b"y")
    assert s.fs.bytes == 1


def test_room_comes_back_with_truncation_and_overwriting():
    s = side(max_bytes=10_000)
    s.put(b"f", b"x" * 9_000)
    s.put(b"f", b"x" * 9_500)
    s.truncate(b"f", 100)
    assert s.fs.bytes == 100
    s.truncate(b"f", 10**12)
    assert s.fs.bytes == 100, "a hole takes no room"
    s.open("a", b"f", os.O_RDWR)
    assert s.step("pwrite", "a", b"x" * 9_901, 10**11) == ("error", "ENOSPC")
    assert s.fstat("a") == ("0o100644", 1, 10**12)


def test_too_many_files():
    s = side(max_inodes=5)
    for name in (b"a", b"b", b"c"):
        s.put(name, b"")
    s.mkdir(b"d")
    for step in (("put", b"e", b""), ("mkdir", b"e"), ("symlink", b"a", b"e"), ("link", b"a", b"e"), ("mkfifo", b"e")):
        assert s.step(*step) == ("error", "ENOSPC")
    s.unlink(b"a")
    s.link(b"b", b"a")
    assert s.fs.inodes == 5 and s.met == ["inodes"] * 5


def test_a_file_that_is_too_large():
    s = side(max_file=1000)
    s.put(b"f", b"x" * 1000)
    s.open("a", b"f", os.O_RDWR | os.O_APPEND)
    assert s.step("write", "a", b"y") == ("error", "EFBIG")
    assert s.step("truncate", b"f", 1001) == ("error", "EFBIG")
    assert s.step("ftruncate", "a", 1001) == ("error", "EFBIG")
    assert s.step("pwrite", "a", b"y", 1 << 62) == ("error", "EFBIG")
    assert s.get(b"f") == b"x" * 1000 and set(s.met) == {"file_size"}


def test_statfs_tells_the_quota():
    s = side(max_bytes=1 << 20, max_inodes=100)
    s.put(b"f", b"x" * 5000)
    found = s.vfs.statfs(s.caller, b"/f")
    assert (found.blocks, found.free, found.files, found.files_free) == (256, 254, 100, 98)
    assert Quota.of(Limits.hardened()).max_bytes == Limits.hardened().disk
    free = side()
    assert free.vfs.statfs(free.caller, b"/").free > 1 << 20


def test_everything_removed_leaves_nothing_charged():
    s = side()
    for name in (b"a", b"b"):
        s.mkdir(name)
        s.put(name + b"/f", b"x" * 70_000)
        s.symlink(b"t" * 500, name + b"/l")
        s.link(name + b"/f", name + b"/g")
    s.rename(b"a/f", b"b/f")
    s.rename(b"a/l", b"b/f")
    for path in (b"a/g", b"b/f", b"b/g", b"b/l"):
        s.unlink(path)
    s.rmdir(b"a")
    s.rmdir(b"b")
    assert (s.fs.bytes, s.fs.inodes, len(s.fs.live)) == (0, 1, 1)


# ---------------------------------------------------------------- contents


def test_content_beside_a_bytearray():
    import random

    chance = random.Random(3)
    content, twin = Content(b"start" * 20_000), bytearray(b"start" * 20_000)
    kept = []
    for _ in range(600):
        offset = chance.randrange(5 * CHUNK)
        match chance.randrange(4):
            case 0 | 1:
                data = bytes(chance.randrange(256) for _ in range(3)) * chance.choice([1, 10, 30_000])
                before = content.allocated
                growth = content.growth(offset, len(data))
                content.write(data, offset)
                assert content.allocated - before == growth
                if len(twin) < offset:
                    twin.extend(bytes(offset - len(twin)))
                twin[offset : offset + len(data)] = data
            case 2:
                content.truncate(offset)
                del twin[offset:]
                twin.extend(bytes(offset - len(twin)))
            case 3:
                kept.append((content.share(), bytes(twin)))
        assert content.size == len(twin)
        assert content.read(offset, 100_000) == twin[offset : offset + 100_000]
        assert content.allocated == sum(len(chunk) for chunk in content.chunks.values()) + len(content.blob or b"")
    assert all(copy.read(0, copy.size) == data for copy, data in kept)


def test_a_hundred_megabytes_are_read_fast():
    s = side()
    s.open("a", b"f", os.O_RDWR | os.O_CREAT)
    for _ in range(1600):
        s.write("a", bytes(65_536))
    times = []
    for _ in range(3):
        s.seek("a", 0, 0)
        begin = time.perf_counter()
        while s.read("a", 65_536):
            pass
        times.append(time.perf_counter() - begin)
    assert min(times) < 0.1


def test_extents_of_a_sparse_file():
    content = Content()
    content.write(b"x", 3 * CHUNK)
    content.truncate(10 * CHUNK)
    assert content.extents() == [(3 * CHUNK, 1)] and content.size == 10 * CHUNK


# ---------------------------------------------------------------- times


def test_times_follow_an_injected_clock():
    now = [1000]
    vfs, caller = new_vfs(MemoryFS(clock=lambda: now[0]))
    s = VfsSide(vfs, caller, b"")

    def stamps(path):
        found = vfs.stat(caller, path)
        return found.atime, found.mtime, found.ctime

    s.put(b"f", b"")
    assert stamps(b"/f") == (1000, 1000, 1000)
    now[0] = 2000
    s.put(b"f", b"x")
    assert stamps(b"/f") == (1000, 2000, 2000)
    now[0] = 3000
    s.get(b"f")
    assert stamps(b"/f") == (3000, 2000, 2000)
    now[0] = 4000
    s.get(b"f")
    assert stamps(b"/f")[0] == 3000, "relatime"
    s.chmod(b"f", 0o600)
    assert stamps(b"/f") == (3000, 2000, 4000)
    now[0] = 5000
    vfs.utimens(caller, b"/f", UTIME_NOW, UTIME_OMIT)
    assert stamps(b"/f") == (5000, 2000, 5000)
    now[0] = 6000
    s.rename(b"f", b"g")
    assert stamps(b"/g") == (5000, 2000, 6000) and stamps(b"/")[1:] == (6000, 6000)


# ---------------------------------------------------------------- waiting


def started(function) -> threading.Thread:
    thread = threading.Thread(target=function, daemon=True)
    thread.start()
    return thread


def test_a_fifo_opens_when_both_ends_are_there():
    s = side()
    s.vfs.mknod(s.caller, b"/p", S_IFIFO | 0o666)
    got = []

    def reader():
        other = TestCaller(s.vfs)
        file = s.vfs.open(other, b"/p", os.O_RDONLY)
        file.acquire()
        while data := file.read(100, other.waiter):
            got.append(data)
        file.release()

    thread = started(reader)
    time.sleep(0.05)
    assert thread.is_alive() and not got
    s.open("w", b"p", os.O_WRONLY)
    s.write("w", b"hello")
    s.close("w")
    thread.join(5)
    assert b"".join(got) == b"hello"
    node = s.vfs.locate(s.caller, b"/p").inode
    assert node.pipe is None and node.opens == 0


def test_a_writer_may_be_gone_before_the_reader_whom_it_met_goes_on(monkeypatch):
    s = side()
    s.vfs.mknod(s.caller, b"/p", S_IFIFO | 0o666)

    def writer():
        other = TestCaller(s.vfs)
        file = s.vfs.open(other, b"/p", os.O_WRONLY)
        file.acquire()
        file.write(b"hello", other.waiter)
        file.release()

    thread = started(writer)
    node = s.vfs.locate(s.caller, b"/p").inode
    while not node.opens:
        time.sleep(0.01)
    open_reader = Pipe.open_reader

    def open_slowly(pipe):
        open_reader(pipe)
        while pipe.writers:
            time.sleep(0.01)

    monkeypatch.setattr(Pipe, "open_reader", open_slowly)
    read = []
    reader = started(lambda: read.append(s.open("r", b"p", os.O_RDONLY)))
    reader.join(5)
    thread.join(5)
    assert read and s.read("r", 100) == b"hello"


def test_a_signal_interrupts_the_open_of_a_fifo():
    s = side()
    s.vfs.mknod(s.caller, b"/p", S_IFIFO | 0o666)
    pending = []
    other = TestCaller(s.vfs)
    other.waiter = Waiter(lambda: bool(pending))
    outcome = []

    def writer():
        try:
            s.vfs.open(other, b"/p", os.O_WRONLY)
        except SysError as error:
            outcome.append(error.errno)

    thread = started(writer)
    time.sleep(0.05)
    pending.append(1)
    other.waiter.wake()
    thread.join(5)
    assert outcome == [4] and s.step("open", "w", b"p", os.O_WRONLY | os.O_NONBLOCK) == ("error", "ENXIO")


def test_watching_a_file_and_a_directory():
    s = side()
    s.put(b"f", b"")
    file, directory = s.vfs.locate(s.caller, b"/f").inode, s.vfs.root.inode
    for inode, change in (
        (file, lambda: s.put(b"f", b"more")),
        (file, lambda: s.truncate(b"f", 1)),
        (directory, lambda: s.put(b"g", b"")),
        (directory, lambda: s.rename(b"g", b"h")),
        (directory, lambda: s.unlink(b"h")),
    ):
        waiter = Waiter()
        queue = inode.watch_changes()
        queue.add(waiter)
        thread = started(change)
        assert waiter.sleep(time.monotonic() + 5)
        thread.join()
        queue.remove(waiter)


# ---------------------------------------------------------------- threads


def test_appenders_in_threads_lose_nothing():
    s = side()
    s.put(b"log", b"")

    def append(mark: bytes):
        file = s.vfs.open(TestCaller(s.vfs), b"/log", os.O_WRONLY | os.O_APPEND)
        for _ in range(500):
            file.write(mark * 50, None)
        file.close()

    threads = [started(lambda mark=bytes([65 + n]): append(mark)) for n in range(4)]
    for thread in threads:
        thread.join()
    data = s.get(b"log")
    assert len(data) == 100_000
    assert all(len(set(data[at : at + 50])) == 1 for at in range(0, len(data), 50))


def test_writers_that_share_a_description_share_its_offset():
    s = side()
    s.open("a", b"out", os.O_WRONLY | os.O_CREAT)
    file = s.files["a"]
    threads = [started(lambda: [file.write(b"line\n", None) for _ in range(2000)]) for _ in range(4)]
    for thread in threads:
        thread.join()
    assert s.stat(b"out")[2] == 4 * 2000 * 5


def test_making_and_removing_in_threads_keeps_the_books():
    s = side()
    for name in (b"a", b"b"):
        s.mkdir(name)

    def churn(seed: int):
        import random

        chance = random.Random(seed)
        mine = VfsSide(s.vfs, TestCaller(s.vfs), b"")
        for _ in range(800):
            one, two = (chance.choice([b"a", b"b"]) + b"/" + chance.choice([b"x", b"y", b"z"]) for _ in range(2))
            step = chance.choice(["put", "unlink", "rename", "link", "mkdir", "rmdir", "symlink", "listdir"])
            arguments = {
                "put": (one, b"d" * 100),
                "rename": (one, two),
                "link": (one, two),
                "symlink": (b"q", one),
            }.get(step, (one,))
            mine.step(step, *arguments)

    threads = [started(lambda seed=n: churn(seed)) for n in range(4)]
    for thread in threads:
        thread.join()
    for name in (b"a", b"b"):
        for entry in s.listdir(name):
            path = name + b"/" + entry
            if s.step("unlink", path)[0] == "error":
                for inner in s.listdir(path):
                    s.step("unlink", path + b"/" + inner)
                s.step("rmdir", path)
    s.step("rmdir", b"a"), s.step("rmdir", b"b")
    assert (s.fs.bytes, s.fs.inodes) == (0, 1)


def test_readdir_is_stable_while_entries_change():
    s = side()
    for number in range(100):
        s.put(b"f%d" % number, b"")
    s.open("d", b".", os.O_RDONLY | os.O_DIRECTORY)
    listing = s.files["d"].readdir()
    for number in range(0, 100, 2):
        s.unlink(b"f%d" % number)
    assert len(listing) == 102 and listing[0].name == b"." and listing[1].name == b".."
    assert len(s.files["d"].readdir()) == 52
