"""A kernel over a small filesystem in memory, and a shell's task to fork from."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from shellwasm.errors import SysError
from shellwasm.kernel.images import Loaders
from shellwasm.kernel.kernel import Kernel
from shellwasm.kernel.task import Task
from shellwasm.limits import Limits
from shellwasm.vfs.base import O_CREAT, O_WRONLY
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.vfs import VFS

Run = tuple[bytes, tuple[bytes, ...]]


class World:
    """A kernel, the first task of a run, and what its loaders were asked to run."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.vfs = VFS(MemoryFS())
        self.ran: list[tuple[str, bytes, tuple[bytes, ...]]] = []
        self.code: Callable[[Task], int] = lambda task: 0
        loaders = Loaders(wasm=self.loader("wasm"), shell=self.loader("shell"))
        self.kernel = Kernel(self.vfs, self.limits, loaders, root=self.vfs.root)
        self.shell = self.kernel.begin()

    def close(self) -> None:
        self.kernel.discard(self.shell)
        left = self.kernel.shutdown()
        assert not left, f"these did not end: {left}"

    def loader(self, kind: str) -> Callable[..., int]:
        def load(task: Task, path: bytes, argv: Sequence[bytes], environ: Mapping[bytes, bytes]) -> int:
            self.ran.append((kind, path, tuple(argv)))
            return self.code(task)

        return load

    def install(self, path: bytes, content: bytes, mode: int = 0o755) -> None:
        init = self.kernel.init
        above = path.rpartition(b"/")[0]
        made = b""
        for name in above.split(b"/")[1:]:
            made += b"/" + name
            try:
                self.vfs.mkdir(init, made, 0o755)
            except SysError:
                pass
        file = self.vfs.open(init, path, O_CREAT | O_WRONLY, 0o777)
        file.acquire()
        file.write(content, init.waiter)
        file.release()
        self.vfs.chmod(init, path, mode)

    def spawn(self, body: Callable[[Task], Any], parent: Task | None = None) -> Task:
        """Start `body` as a child of the shell (or `parent`)."""
        child = self.kernel.fork(parent or self.shell)
        self.kernel.start(child, lambda task: body(task) or 0)
        return child

    def status(self, child: Task, options: int = 0) -> int:
        result = self.kernel.wait(self.shell, child.pid, options, time.monotonic() + 10)
        assert result is not None, "the child did not end in ten seconds"
        return result.status


def until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for something that another thread brings about."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.001)


def asleep(task: Task) -> None:
    """Wait until the thread of `task` sleeps."""
    until(lambda: task.is_asleep)


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


@pytest.fixture
def make_world() -> Iterator[Callable[..., World]]:
    worlds: list[World] = []

    def make(**limits: int | float | None) -> World:
        worlds.append(World(Limits(**limits)))
        return worlds[-1]

    yield make
    for world in worlds:
        world.close()


def thread_count() -> int:
    return sum(thread.name.startswith("shellwasm-") for thread in threading.enumerate())
