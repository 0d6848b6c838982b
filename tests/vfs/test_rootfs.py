"""The root tree, /dev, /proc and mounts as a script meets them."""

from __future__ import annotations

import os
import time
import tracemalloc

import pytest

from shellwasm.errors import EBUSY, ENODEV, ENOTDIR, ENXIO, SysError
from shellwasm.vfs.base import S_IFDIR, S_IFLNK
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.proc import ProcFS
from shellwasm.vfs.procsource import NoProcesses, ProcessInfo, SystemInfo
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.rootfs import applet_path, root_tree
from shellwasm.vfs.vfs import VFS
from shellwasm.vfs.view import FileView
from tests.vfs.support import TestCaller, VfsSide, new_vfs

WASM = b"\0asm" + bytes(600_000)
APPLETS = [b"ls", b"cat", b"awk", b"ifconfig", b"chroot", b"busybox", b"sh"] + [b"applet%d" % n for n in range(160)]


class Kernel(NoProcesses):
    """Two processes."""

    def __init__(self, vfs: VFS) -> None:
        self.vfs = vfs
        self.files = {}

    def pids(self):
        return (1, 7)

    def process(self, pid):
        if pid not in self.pids():
            return super().process(pid)
        return ProcessInfo(
            pid=pid, ppid=pid // 7, pgid=pid, sid=1, state="R", comm=b"name (odd) and longer", argv=[b"sleep", b"1 2"],
            environ={b"A": b"1"}, uid=pid * 100, euid=pid * 100, nice=3, user_time=1.5, start_time=2.0, rss=8192,
            virtual=1 << 20, cwd=self.vfs.locate(TestCaller(self.vfs), b"/tmp"), root=self.vfs.root, exe=b"/bin/sleep",
        )  # fmt: skip

    def pid_of(self, caller):
        return 7 if caller.euid == 700 else 1

    def descriptors(self, pid):
        return self.files.items()

    def system(self):
        return SystemInfo(hostname=b"box", uptime=12.5, idle=3.0, load=(0.5, 0.25, 0.1), memory_total=1 << 30, cpus=2)


@pytest.fixture
def s():
    tree = root_tree(APPLETS, WASM, {b"/bin/sh": "shell"})
    vfs = VFS(MemoryFS(base=tree, quota=Quota(1 << 20)))
    caller = TestCaller(vfs)
    vfs.mount(caller, devfs(entropy=lambda size: b"r" * size), b"/dev")
    side = VfsSide(vfs, caller, b"")
    side.kernel = Kernel(vfs)
    vfs.mount(caller, ProcFS(side.kernel, vfs.mounts), b"/proc")
    side.view = FileView(vfs, caller)
    return side


def test_layout(s):
    for path, mode in (
        (b"/tmp", 0o1777),
        (b"/root", 0o700),
        (b"/var/tmp", 0o1777),
        (b"/home/user", 0o755),
        (b"/etc", 0o755),
    ):
        assert s.stat(path) == oct(S_IFDIR | mode)
    assert s.owner(b"/home/user") == (1000, 1000)
    assert s.get(b"/etc/passwd").startswith(b"root:x:0:0:root:/root:/bin/sh\n")
    assert s.get(b"/etc/hostname") == b"shellwasm\n" and b"localhost" in s.get(b"/etc/hosts")
    assert s.listdir(b"/var/run") == [b"lock"]


def test_applets(s):
    assert s.readlink(b"/bin/ls") == b"/bin/busybox" and applet_path(b"awk") == b"/usr/bin/awk"
    assert s.lstat(b"/sbin/ifconfig")[0] == oct(S_IFLNK) and s.lstat(b"/usr/sbin/chroot")[0] == oct(S_IFLNK)
    assert s.vfs.locate(s.caller, b"/bin/cat").inode.shared is WASM
    assert s.vfs.locate(s.caller, b"/bin/sh").inode.program == "shell"
    assert s.get(b"/bin/sh") == b"shellwasm native program: sh\n"
    assert s.vfs.root.inode.fs.bytes == 0, "what all share is charged to nobody"


def test_sandboxes_share_and_do_not_see_each_other():
    tree = root_tree(APPLETS, WASM)
    sides = [VfsSide(*(lambda vfs: (vfs, TestCaller(vfs)))(VFS(MemoryFS(base=tree))), b"") for _ in range(2)]
    sides[0].put(b"/etc/hosts", b"mine")
    sides[0].unlink(b"/bin/ls")
    sides[0].open("a", b"/bin/busybox", os.O_RDWR)
    sides[0].write("a", b"X")
    assert sides[1].get(b"/etc/hosts") != b"mine" and sides[1].readlink(b"/bin/ls") == b"/bin/busybox"
    assert sides[1].get(b"/bin/busybox") == WASM and WASM[:1] == b"\0"
    assert sides[0].vfs.locate(sides[0].caller, b"/bin/busybox").inode.shared is None


def test_a_new_tree_is_cheap():
    tree = root_tree(APPLETS, WASM)

    def make():
        vfs = VFS(MemoryFS(base=tree))
        vfs.mount(TestCaller(vfs), devfs(), b"/dev")
        return vfs

    times = []
    for _ in range(200):
        begin = time.perf_counter()
        make()
        times.append(time.perf_counter() - begin)
    assert sorted(times)[20] < 0.0003
    tracemalloc.start()
    kept = [make() for _ in range(50)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / len(kept) < 30_000


def test_devices(s):
    s.open("z", b"/dev/zero", os.O_RDWR)
    assert s.read("z", 5) == bytes(5) and s.write("z", b"x") == 1 and s.seek("z", 100, 0) == 0
    assert s.step("put", b"/dev/full", b"x") == ("error", "ENOSPC")
    assert s.step("put", b"/dev/full", b"") == ("ok", None)
    s.open("r", b"/dev/urandom", os.O_RDONLY)
    assert s.read("r", 4) == b"rrrr" and len(s.read("r", 1 << 30)) == 1 << 20
    for name, rdev in ((b"null", 0x103), (b"tty", 0x500), (b"console", 0x501)):
        assert s.vfs.stat(s.caller, b"/dev/" + name).rdev == rdev
    assert s.step("open", "t", b"/dev/tty", os.O_RDWR) == ("error", "ENXIO") and ENXIO != ENODEV
    assert s.stat(b"/dev/shm") == oct(S_IFDIR | 0o1777)
    assert s.step("truncate", b"/dev/null", 0) == ("error", "EINVAL")
    s.chmod(b"/dev/null", 0o600)
    assert s.stat(b"/dev/null")[0] == "0o20600"


def test_descriptors_by_name(s):
    s.put(b"/f", b"hello")
    s.open("a", b"/f", os.O_RDONLY)
    s.read("a", 2)
    s.caller.files[0] = s.files["a"]
    assert s.get(b"/dev/stdin") == b"hello", "a file is opened anew"
    assert s.readlink(b"/dev/fd/0") == b"/f" and s.readlink(b"/dev/stdin") == b"/proc/self/fd/0"
    s.unlink(b"/f")
    assert s.get(b"/dev/fd/0") == b"hello" and s.readlink(b"/proc/self/fd/0") == b"/f (deleted)"
    s.mkfifo(b"/p")
    s.open("p", b"/p", os.O_RDWR)
    pipe = s.files["p"]
    pipe.location = None  # as the kernel's pipes
    s.caller.files[3] = pipe
    again = s.vfs.open(s.caller, b"/dev/fd/3", os.O_RDONLY)
    assert again is pipe and s.readlink(b"/proc/self/fd/3").startswith(b"pipe:[")
    assert s.step("stat", b"/dev/fd/9") == ("error", "ENOENT")
    assert s.step("stat", b"/dev/fd/x") == ("error", "ENOENT")


def test_proc_of_processes(s):
    assert [name for name in s.listdir(b"/proc") if name.isdigit()] == [b"1", b"7"]
    fields = s.get(b"/proc/7/stat").rsplit(b")", 1)[1].split()
    assert s.get(b"/proc/7/stat").startswith(b"7 (name (odd) and ) R 1 7 1 ")
    assert len(fields) == 50 and fields[11] == b"150" and fields[16] == b"3" and fields[19] == b"200"
    assert s.get(b"/proc/7/cmdline") == b"sleep\x001 2\0" and s.get(b"/proc/7/environ") == b"A=1\0"
    status = dict(line.split(b":\t", 1) for line in s.get(b"/proc/7/status").splitlines())
    assert status[b"Uid"].split()[0] == b"700" and status[b"PPid"] == b"1" and status[b"VmRSS"].split() == [b"8", b"kB"]
    assert s.readlink(b"/proc/7/cwd") == b"/tmp" and s.stat(b"/proc/7/cwd") == oct(S_IFDIR | 0o1777)
    assert s.readlink(b"/proc/7/exe") == b"/bin/sleep" and s.readlink(b"/proc/self") == b"1"
    assert s.listdir(b"/proc/7/task") == [b"7"] and s.get(b"/proc/7/task/7/comm") == b"name (odd) and \n"
    assert s.owner(b"/proc/7") == (700, 0)


def test_proc_hides_other_users_processes(s):
    s.identity(500, 500)
    assert s.step("get", b"/proc/7/environ") == ("error", "EACCES")
    assert s.step("listdir", b"/proc/7/fd") == ("error", "EACCES")
    assert s.step("readlink", b"/proc/7/cwd") == ("error", "EACCES")
    assert s.step("get", b"/proc/7/cmdline")[0] == "ok"
    s.identity(700, 0)
    assert s.step("get", b"/proc/self/environ") == ("ok", b"A=1\0")


def test_proc_of_the_system(s):
    assert s.get(b"/proc/uptime") == b"12.50 3.00\n" and s.get(b"/proc/loadavg") == b"0.50 0.25 0.10 1/1 1\n"
    assert s.get(b"/proc/sys/kernel/hostname") == b"box\n" and s.get(b"/proc/cpuinfo").count(b"processor") == 2
    assert b"MemTotal:        1048576 kB\n" in s.get(b"/proc/meminfo") and b"cpu1 " in s.get(b"/proc/stat")
    assert len(s.get(b"/proc/sys/kernel/random/uuid")) == 37
    for change in (
        ("put", b"/proc/uptime", b"x"),
        ("unlink", b"/proc/uptime"),
        ("rmdir", b"/proc/7"),
        ("chmod", b"/proc/uptime", 0),
    ):
        assert s.step(*change) == ("error", "EPERM")
    assert s.step("mkdir", b"/proc/x") == ("error", "ENOENT")


def test_mounts_are_listed(s, tmp_path):
    s.vfs.mount(s.caller, HostFS(tmp_path), b"/mnt/a b", read_only=True)
    lines = s.get(b"/proc/mounts").splitlines()
    assert lines[0] == b"tmpfs / tmpfs rw,relatime 0 0" and b"host /mnt/a\\040b host ro,relatime 0 0" in lines
    assert s.get(b"/etc/mtab") == s.get(b"/proc/mounts")
    assert len(s.get(b"/proc/self/mountinfo").splitlines()) == 4


def test_mounts_in_any_order(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "f").write_text("host")
    vfs, caller = new_vfs()
    s = VfsSide(vfs, caller, b"")
    vfs.mount(caller, MemoryFS(), b"/a/x/deep")
    s.put(b"/a/x/deep/kept", b"1")
    vfs.mount(caller, HostFS(tmp_path), b"/a", read_only=True)
    assert s.get(b"/a/x/f") == b"host" and s.get(b"/a/x/deep/kept") == b"1"
    assert s.listdir(b"/a/x") == [b"deep", b"f"] and os.listdir(tmp_path / "x") == ["f"]
    s.put(b"/a/x/deep/more", b"2")
    assert s.step("put", b"/a/x/g", b"") == ("error", "EROFS")
    assert s.step("stat", b"/a/x/deep/..") == s.step("stat", b"/a/x")
    assert vfs.path_of(vfs.directory(caller, b"/a/x/deep"), vfs.root) == b"/a/x/deep"


def test_mount_points_and_unmounting(s, tmp_path):
    (tmp_path / "f").write_text("one")
    s.vfs.mount(s.caller, HostFS(tmp_path / "f"), b"/etc/deep/one")
    assert s.get(b"/etc/deep/one") == b"one"
    with pytest.raises(SysError) as caught:
        s.vfs.mount(s.caller, HostFS(tmp_path), b"/etc/passwd")
    assert caught.value.errno == ENOTDIR
    with pytest.raises(SysError) as caught:
        s.vfs.mount(s.caller, MemoryFS(), b"/")
    assert caught.value.errno == EBUSY
    fs = MemoryFS()
    s.vfs.mount(s.caller, fs, b"/mnt/new")
    s.put(b"/mnt/new/f", b"x")
    s.open("a", b"/mnt/new/f", os.O_RDONLY)
    s.vfs.unmount(s.caller, b"/mnt/new")
    assert s.read("a", 5) == b"x" and s.listdir(b"/mnt/new") == []
    s.vfs.mount(s.caller, fs, b"/mnt/new")
    assert s.get(b"/mnt/new/f") == b"x"


def test_host_names_and_owners(tmp_path):
    os.chmod(tmp_path, 0o755)
    odd = os.fsencode(tmp_path) + b"/\xff\n"
    with open(odd, "wb") as file:
        file.write(b"odd")
    vfs, caller = new_vfs()
    vfs.mount(caller, HostFS(tmp_path, read_only=False, uid=5, gid=6), b"/h")
    s = VfsSide(vfs, caller, b"/h")
    assert s.listdir(b".") == [b"\xff\n"] and s.get(b"\xff\n") == b"odd" and s.owner(b"\xff\n") == (5, 6)
    s.identity(7, 7)
    assert s.step("chmod", b"\xff\n", 0o600) == ("error", "EPERM")
    s.identity(0, 0)
    s.chown(b"\xff\n", 7, 7)
    s.unlink(b"\xff\n")
    s.put(b"again", b"")
    assert s.owner(b"again") == (0, 0) and os.stat(tmp_path / "again").st_uid == os.getuid()


def test_speed():
    vfs, caller = new_vfs()
    s = VfsSide(vfs, caller, b"")
    s.mkdir(b"a")
    s.mkdir(b"a/b")
    s.put(b"a/b/c", b"x" * 100)
    for number in range(2000):
        s.put(b"a/%d" % number, b"")

    def best(function, count):
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            for _ in range(count):
                function()
            times.append((time.perf_counter() - begin) / count)
        return min(times)

    def open_read_close():
        file = vfs.open(caller, b"/a/b/c", 0)
        file.acquire()
        file.read(4096)
        file.release()

    # goals on an idle machine: 3 µs, 10 µs, 1 ms (measured by `bench`); here only what no busy machine excuses
    assert best(lambda: vfs.stat(caller, b"/a/b/c"), 1000) < 60e-6
    assert best(open_read_close, 1000) < 200e-6
    assert best(lambda: vfs.listdir(caller, b"/a"), 20) < 20e-3
