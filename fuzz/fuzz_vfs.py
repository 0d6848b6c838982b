"""Fuzzes the filesystem: any bytes as paths and numbers give an errno, never another exception, never the host.

With atheris installed, `python -m fuzz.fuzz_vfs CORPUS...` is a libFuzzer target; without it, the same command makes
random programs: `python -m fuzz.fuzz_vfs [ROUNDS [SEED]]`. Snapshots as bytes are fuzzed along.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from shellwasm.errors import SysError
from shellwasm.vfs.callers import Confined, Superuser
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.hostdir import HostFS
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.proc import ProcFS
from shellwasm.vfs.procsource import NoProcesses
from shellwasm.vfs.quota import Quota
from shellwasm.vfs.serial import SnapshotError, decode, encode
from shellwasm.vfs.vfs import VFS

try:
    import atheris
except ImportError:
    atheris = None

SECRET = b"the host's secret"
PIECES = (
    b"a", b"b", b"..", b".", b"", b"/", b"m", b"r", b"c", b"link", b"up", b"\0", b"\xff", b"n" * 255, b"n" * 256,
    b"proc", b"self", b"fd", b"dev", b"null", b"outside", b"secret", b"x" * 4096,
)  # fmt: skip
CALLS = (
    "open", "stat", "access", "readlink", "mkdir", "mknod", "unlink", "rmdir", "rename", "link", "symlink", "chmod",
    "chown", "utimens", "truncate", "statfs", "listdir", "directory", "realpath", "use",
)  # fmt: skip


class Source:
    """Choices made of fuzz bytes; zeros when they run out."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def number(self, below: int) -> int:
        self.at += 2
        return int.from_bytes(self.data[self.at - 2 : self.at], "little") % below

    def path(self) -> bytes:
        start = b"/" if self.number(3) else b""
        return start + b"/".join(PIECES[self.number(len(PIECES))] for _ in range(self.number(6)))

    def wild(self) -> int:
        return (
            0,
            1,
            -1,
            4096,
            0o777,
            0o6777,
            1 << 31,
            1 << 40,
            -(1 << 63),
            (1 << 63) - 1,
            1 << 64,
            self.number(65536),
        )[self.number(12)]

    def done(self) -> bool:
        return self.at >= len(self.data)


class Stage:
    """A tree with every kind of filesystem over a host directory with a secret beside it."""

    def __init__(self, folder: Path) -> None:
        inside = folder / "inside"
        inside.mkdir()
        (folder / "outside").mkdir()
        (folder / "outside" / "secret").write_bytes(SECRET)
        (inside / "link").symlink_to(folder / "outside")
        (inside / "up").symlink_to("../outside")
        (inside / "a").write_bytes(b"a")
        self.outside = folder / "outside"
        quota = Quota(1 << 20, 500, 1 << 19)
        self.vfs = VFS(MemoryFS(quota=quota))
        self.caller = Confined(Superuser(), self.vfs.root)
        self.caller.waiter.interrupted = lambda: True  # nothing may sleep here: a FIFO gives EINTR
        self.vfs.mount(self.caller, HostFS(inside, read_only=False, max_file=1 << 20), b"/m")
        self.vfs.mount(self.caller, HostFS(inside), b"/r", read_only=True)
        self.vfs.mount(self.caller, OverlayFS(HostFS(inside), quota=quota), b"/c")
        self.vfs.mount(self.caller, devfs(quota=quota), b"/dev")
        self.vfs.mount(self.caller, ProcFS(NoProcesses(), self.vfs.mounts), b"/proc")
        self.files: list = []

    def step(self, source: Source) -> None:
        name = CALLS[source.number(len(CALLS))]
        try:
            result = self.call(name, source)
        except SysError:
            return
        assert SECRET not in repr(result).encode(), name

    def call(self, name: str, source: Source) -> object:
        path = source.path()
        if name == "use":
            return self.use(source)
        if name == "open":
            file = self.vfs.open(
                self.caller, path, source.number(1 << 16) & ~0o4000 | source.number(64) << 16, source.number(0o10000)
            )
            file.acquire()
            self.files.append(file)
            return None
        call = getattr(self.vfs, name)
        if name in ("rename", "link"):
            return call(self.caller, path, source.path())
        if name == "symlink":
            return call(self.caller, path, source.path())
        count = {"access": 1, "mkdir": 1, "mknod": 1, "chmod": 1, "truncate": 1, "chown": 2, "utimens": 2}.get(name, 0)
        return call(self.caller, path, *(source.wild() for _ in range(count)))

    def use(self, source: Source) -> object:
        if not self.files:
            return None
        file = self.files[source.number(len(self.files))]
        choice = source.number(9)
        if choice == 0:
            self.files.remove(file)
            return file.release()
        actions = (
            lambda: file.read(source.number(70_000), self.caller.waiter),
            lambda: file.write(b"w" * source.number(70_000), self.caller.waiter),
            lambda: file.pread(source.number(70_000), source.wild()),
            lambda: file.pwrite(b"p" * source.number(300), source.wild()),
            lambda: file.seek(source.wild(), source.number(5)),
            lambda: file.truncate(source.wild()),
            lambda: (file.stat(), file.poll(), file.chmod(self.caller, source.wild())),
            file.readdir,
        )
        return actions[choice - 1]()

    def finish(self) -> None:
        for file in self.files:
            file.release()
        assert (self.outside / "secret").read_bytes() == SECRET and len(list(self.outside.iterdir())) == 1


def one_input(data: bytes) -> None:
    """Run one program of calls; then the same bytes as a snapshot."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        source = Source(data)
        while not source.done():
            stage.step(source)
        stage.finish()
        stored = encode(stage.vfs.root.inode.fs.snapshot())
    assert encode(decode(stored)) == stored
    try:
        decode(data)
    except SnapshotError:
        pass


def main() -> None:
    if atheris is not None:
        atheris.instrument_all()
        atheris.Setup(sys.argv, one_input)
        atheris.Fuzz()
        return
    given = [int(argument) for argument in sys.argv[1:3]]
    rounds, seed = given + [1000, 0][len(given) :]
    chance = random.Random(seed)
    for turn in range(rounds):
        data = chance.randbytes(chance.randrange(2000))
        try:
            one_input(data)
        except Exception:
            print(f"round {turn} of seed {seed}: {data.hex()}", file=sys.stderr)
            raise
    print(f"{rounds} rounds, no crash")


if __name__ == "__main__":
    main()
