"""Descriptor tables, pipes, sinks, and files of the host."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import threading
import time
from pathlib import Path

import pytest

from shellwasm.errors import EAGAIN, EBADF, EINVAL, EIO, EMFILE, ENFILE, ENOTTY, EPIPE, ESPIPE, SysError
from shellwasm.kernel.base import (
    IGNORE,
    SIGCONT,
    SIGKILL,
    SIGPIPE,
    SIGTERM,
    SIGTTIN,
    WUNTRACED,
    exited,
    signaled,
    stopped,
)
from shellwasm.kernel.fdtable import FdTable
from shellwasm.kernel.hostio import HostFile
from shellwasm.kernel.pipes import PipeMaker
from shellwasm.kernel.sinks import BytesFile, CallbackFile, CaptureFile, IteratorFile, NullFile
from shellwasm.kernel.task import Task
from shellwasm.limits import Budget, Limits
from shellwasm.vfs.base import (
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    O_WRONLY,
    POLLERR,
    POLLHUP,
    POLLIN,
    POLLOUT,
    S_IFCHR,
    S_IFIFO,
    S_IFMT,
    S_IFREG,
)
from shellwasm.wait import Pipe, Waiter

from .conftest import World, asleep, until


def errno_of(call: object, *args: object, **keywords: object) -> int:
    with pytest.raises(SysError) as caught:
        call(*args, **keywords)  # type: ignore[operator]
    return caught.value.errno


# FdTable


def test_lowest_free_descriptor_and_limit() -> None:
    table = FdTable(4)
    file = NullFile()
    assert [table.add(file) for _ in range(3)] == [0, 1, 2]
    table.close(1)
    assert table.add(file) == 1
    assert table.add(file, 3) == 3
    assert errno_of(table.add, file) == EMFILE
    assert file.refs == 4
    assert errno_of(table.add, file, 4) == EINVAL
    assert errno_of(table.add, file, -1) == EINVAL
    assert errno_of(table.put, 4, file) == EBADF
    assert errno_of(table.put, -1, file) == EBADF
    assert file.refs == 4


def test_a_file_that_found_no_descriptor_is_closed() -> None:
    table = FdTable(1)
    table.add(NullFile())
    out = CaptureFile()
    assert errno_of(table.add, out) == EMFILE
    assert out.closed


def test_a_table_that_has_ended_keeps_nothing() -> None:
    table = FdTable(10)
    saved, late = CaptureFile(), CaptureFile()
    table.put(1, NullFile())
    saved.acquire()
    table.close_all()
    back = table.swap(1, saved)  # the interpreter of a process that was killed undoes a redirection
    assert back is saved and len(table) == 0
    back.release()
    assert saved.closed
    table.add(late)
    assert late.closed and len(table) == 0


def test_redirections_race_with_the_end() -> None:
    for _ in range(300):
        table, files = FdTable(10), [CaptureFile() for _ in range(4)]
        table.put(0, files[0])
        ender = threading.Thread(target=table.close_all)
        ender.start()
        for file in files[1:]:
            table.put(0, file)
        table.add(files[1])
        ender.join()
        assert [file.refs for file in files] == [0, 0, 0, 0] and not table.items()


def test_put_closes_what_was_there_and_dup_keeps_it_open() -> None:
    table = FdTable(10)
    out = CaptureFile()
    table.put(1, out)
    table.put(2, out)
    table.put(1, NullFile())
    assert not out.closed
    table.put(2, table.get(2))
    assert not out.closed
    table.close(2)
    assert out.closed
    assert errno_of(table.close, 2) == EBADF
    assert errno_of(table.get, 2) == EBADF


def test_swap_passes_references() -> None:
    table = FdTable(10)
    out, other = CaptureFile(), CaptureFile()
    table.put(1, out)
    other.acquire()
    saved = table.swap(1, other)
    assert saved is out and not out.closed
    assert table.swap(1, saved) is other
    other.release()
    assert other.closed
    assert table.swap(1, None) is out and 1 not in table
    out.release()
    assert out.closed


def test_close_on_exec() -> None:
    table = FdTable(10)
    file = NullFile()
    table.put(3, file, cloexec=True)
    table.put(4, file)
    assert table.cloexec(3) and not table.cloexec(4)
    assert table.cloexec(4, True) is False
    table.cloexec(3, False)
    table.close_on_exec()
    assert [fd for fd, _ in table.items()] == [3]
    table.put(3, file, cloexec=True)
    table.put(3, file)
    assert not table.cloexec(3)
    assert errno_of(table.cloexec, 9) == EBADF


def test_clones_are_independent_and_items_are_sorted() -> None:
    table = FdTable(10)
    file = NullFile()
    for fd in (5, 0, 3):
        table.put(fd, file)
    clone = table.clone()
    clone.close(3)
    assert [fd for fd, _ in table.items()] == [0, 3, 5]
    assert file.refs == 5
    clone.close_all()
    table.close_all()
    assert file.refs == 0
    table.close_all()


def test_references_survive_a_stress_of_threads() -> None:
    table = FdTable(10)
    out = CaptureFile()
    table.put(1, out)

    def work() -> None:
        for _ in range(2000):
            clone = table.clone()
            clone.add(out)
            clone.close_all()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert out.refs == 1 and not out.closed


# pipes


def test_pipe_ends(world: World) -> None:
    reader, writer = world.kernel.pipe()
    waiter = world.shell.waiter
    reader.acquire()
    writer.acquire()
    assert reader.poll() == 0 and writer.poll() == POLLOUT
    assert writer.write(b"hello", waiter) == 5
    assert reader.poll() == POLLIN
    assert reader.ioctl(0x541B, b"") == struct.pack("<i", 5)
    assert reader.read(2, waiter) == b"he"
    assert reader.read(10, waiter) == b"llo"
    assert errno_of(reader.write, b"x", waiter) == EBADF
    assert errno_of(writer.read, 1, waiter) == EBADF
    assert errno_of(reader.seek, 0, 0) == ESPIPE
    assert reader.stat().mode & S_IFMT == S_IFIFO
    assert reader.stat().ino == writer.stat().ino != world.kernel.pipe()[0].stat().ino
    writer.release()
    assert reader.poll() == POLLHUP
    assert reader.read(1, waiter) == b""
    reader.release()


def test_all_pipes_together_are_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PipeMaker, "BUFFERS_MAX", 3 * 65_536)
    monkeypatch.setattr(PipeMaker, "PIPES_MAX", 5)
    pipes = [world.kernel.pipe() for _ in range(5)]
    assert [reader.pipe.capacity for reader, _ in pipes] == [65_536] * 3 + [4096] * 2
    assert errno_of(world.kernel.pipe) == ENFILE
    pipes.pop()
    world.kernel.pipe()
    pipes.clear()
    assert world.kernel.pipe()[0].pipe.capacity == 65_536


def test_a_pipe_without_reader(world: World) -> None:
    reader, writer = world.kernel.pipe()
    reader.acquire()
    writer.acquire()
    reader.release()
    assert writer.poll() == POLLOUT | POLLERR
    assert errno_of(writer.write, b"x", world.shell.waiter) == EPIPE


def test_nonblocking_pipe(world: World) -> None:
    reader, writer = world.kernel.pipe()
    reader.flags |= O_NONBLOCK
    writer.flags |= O_NONBLOCK
    waiter = world.shell.waiter
    assert errno_of(reader.read, 1, waiter) == EAGAIN
    assert writer.write(bytes(100_000), waiter) == 65_536
    assert errno_of(writer.write, b"x", waiter) == EAGAIN
    reader.read(100, waiter)
    assert errno_of(writer.write, bytes(200), waiter) == EAGAIN  # up to PIPE_BUF: all or nothing
    assert writer.write(bytes(100), waiter) == 100


@pytest.mark.parametrize("capacity", [1, 100, 4096, 65_536])
def test_bytes_pass_a_pipe_in_order(capacity: int) -> None:
    pipe = Pipe(capacity)
    data = bytes(range(256)) * (200 if capacity > 1 else 8)
    got = bytearray()

    def reader() -> None:
        waiter = Waiter()
        while piece := pipe.read(777, waiter):
            got.extend(piece)

    thread = threading.Thread(target=reader)
    thread.start()
    waiter = Waiter()
    size = 3000 if capacity > 100 else 70
    for start in range(0, len(data), size):
        pipe.write(data[start : start + size], waiter)
    pipe.close_writer()
    thread.join(20)
    assert bytes(got) == data


def test_small_writes_of_many_writers_stay_whole() -> None:
    pipe = Pipe(8192)

    def writer(letter: bytes) -> None:
        waiter = Waiter()
        for _ in range(100):
            pipe.write(letter * 999 + b"\n", waiter)

    threads = [threading.Thread(target=writer, args=(bytes((65 + n,)),)) for n in range(4)]
    for thread in threads:
        thread.start()
    data = bytearray()
    waiter = Waiter()
    while len(data) < 400_000:
        data += pipe.read(1000, waiter)
    for thread in threads:
        thread.join()
    lines = bytes(data).split(b"\n")[:-1]
    assert len(lines) == 400
    assert all(line == line[:1] * 999 for line in lines)


def test_a_pipeline_of_tasks(world: World) -> None:
    kernel, shell = world.kernel, world.shell
    reader, writer = kernel.pipe()
    first, second = kernel.fork(shell), kernel.fork(shell)
    first.fds.put(1, writer)
    second.fds.put(0, reader)

    def yes(task: Task) -> int:
        while True:
            task.write(1, b"y\n" * 500)

    kernel.start(first, yes)
    kernel.start(second, lambda t: len(t.read(0, 2)))
    assert world.status(second) == exited(2)
    assert world.status(first) == signaled(SIGPIPE)


# sinks


def test_capture_file_has_a_limit() -> None:
    budget = Budget(Limits())
    out = CaptureFile(budget, limit=10)
    waiter = Waiter()
    assert out.write(b"12345678", waiter) == 8
    assert out.write(b"90abc", waiter) == 2
    assert out.write(b"", waiter) == 0
    assert errno_of(out.write, b"x", waiter) == EPIPE
    assert out.getvalue() == b"1234567890"
    assert budget.exceeded == "capture"
    assert errno_of(out.read, 1, waiter) == EBADF
    assert errno_of(out.seek, 0, 0) == ESPIPE


def test_a_task_that_fills_a_capture_dies_of_sigpipe(world: World) -> None:
    world.shell.fds.put(1, CaptureFile(limit=100))
    assert world.status(world.spawn(lambda t: t.write(1, bytes(1000)))) == SIGPIPE


def test_capture_ends_when_its_last_descriptor_is_closed(world: World) -> None:
    out = CaptureFile()
    world.shell.fds.put(1, out)
    gate = threading.Event()
    child = world.spawn(lambda t: gate.wait(5) and t.write(1, b"late"))
    world.shell.fds.close(1)
    assert not out.wait_closed(Waiter(), time.monotonic() + 0.01)
    gate.set()
    assert out.wait_closed(Waiter(), time.monotonic() + 5)
    assert out.getvalue() == b"late"
    assert world.status(child) == 0


def test_output_limit_ends_the_run(make_world: type[World]) -> None:
    world = make_world(output=1000)
    world.shell.fds.put(1, CaptureFile(world.shell.budget, charged=True))

    def chatter(task: Task) -> int:
        while True:
            task.write(1, bytes(100))
            task.attention and task.attend()

    child = world.spawn(chatter)
    until(lambda: world.kernel.ended(child))
    assert child.status == SIGKILL
    assert world.shell.attention  # every process of the run is killed
    assert world.shell.budget.exceeded == "output"


def test_callback_file_calls_and_keeps_errors() -> None:
    seen: list[bytes] = []
    file = CallbackFile(seen.append)
    waiter = Waiter()
    assert file.write(memoryview(b"abc"), waiter) == 3
    assert seen == [b"abc"]
    failing = CallbackFile(lambda data: 1 // 0)
    assert errno_of(failing.write, b"x", waiter) == EPIPE
    assert isinstance(failing.error, ZeroDivisionError)
    assert errno_of(failing.write, b"x", waiter) == EPIPE


def test_bytes_file() -> None:
    file = BytesFile(b"0123456789")
    waiter = Waiter()
    assert file.read(4, waiter) == b"0123"
    assert file.seek(-2, 1) == 2
    assert file.read(100, waiter) == b"23456789"
    assert file.read(1, waiter) == b""
    assert file.seek(-1, 2) == 9
    assert file.pread(3, 5) == b"567"
    assert errno_of(file.seek, -1, 0) == EINVAL
    assert errno_of(file.seek, 0, 9) == EINVAL
    assert errno_of(file.write, b"x", waiter) == EBADF
    assert file.stat().size == 10 and file.stat().mode & S_IFMT == S_IFREG


def test_iterator_file_is_lazy_and_never_over_reads() -> None:
    asked: list[int] = []

    def source() -> object:
        for number in range(3):
            asked.append(number)
            yield b"" if number == 1 else b"chunk%d" % number
        raise OSError("broken")

    file = IteratorFile(source())  # type: ignore[arg-type]
    waiter = Waiter()
    assert not asked
    assert file.read(2, waiter) == b"ch"
    assert file.read(100, waiter) == b"unk0"
    assert asked == [0]
    assert file.read(100, waiter) == b"chunk2"
    assert file.read(100, waiter) == b""
    assert isinstance(file.error, OSError)


def test_null_file() -> None:
    file = NullFile()
    assert (file.read(5, Waiter()), file.write(b"abc", Waiter())) == (b"", 3)
    assert file.stat().mode & S_IFMT == S_IFCHR


# the host's files


def host_pipe() -> tuple[int, int]:
    reader, writer = os.pipe()
    return reader, writer


def test_host_regular_file(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"0123456789")
    fd = os.open(path, os.O_RDWR)
    file = HostFile(fd, O_RDWR)
    file.acquire()
    waiter = Waiter()
    assert file.read(3, waiter) == b"012"
    assert os.lseek(fd, 0, os.SEEK_CUR) == 3  # what was not asked for is left to others
    assert file.seek(-1, 1) == 2
    assert file.write(b"AB", waiter) == 2
    assert file.pread(4, 0) == b"01AB"
    assert file.stat().size == 10
    assert not file.isatty()
    assert errno_of(file.ioctl, 0x5413, b"") == ENOTTY
    file.release()
    os.close(fd)


def test_host_pipe_reads_what_is_there_and_is_killable(world: World) -> None:
    reader, writer = host_pipe()
    flags = fcntl.fcntl(reader, fcntl.F_GETFL)
    world.shell.fds.put(0, HostFile(reader, O_RDONLY))
    os.write(writer, b"hello")
    assert world.shell.read(0, 2) == b"he"
    assert world.shell.read(0, 100) == b"llo"
    child = world.spawn(lambda t: len(t.read(0, 100)))
    asleep(child)
    os.write(writer, b"abc")
    assert world.status(child) == exited(3)
    for signo in (SIGKILL, SIGTERM):
        child = world.spawn(lambda t: t.read(0, 100))
        asleep(child)
        world.kernel.post(child, signo)
        assert world.status(child) == signo
    assert fcntl.fcntl(reader, fcntl.F_GETFL) == flags, "the shared description was changed"
    assert errno_of(world.shell.fds.get(0).seek, 0, 0) == ESPIPE
    os.close(writer)
    assert world.shell.read(0, 100) == b""
    world.shell.fds.close(0)
    os.close(reader)


def test_many_readers_of_one_host_pipe(world: World) -> None:
    reader, writer = host_pipe()
    world.shell.fds.put(0, HostFile(reader, O_RDONLY))
    children = [world.spawn(lambda t: len(t.read(0, 1))) for _ in range(8)]
    for child in children:
        asleep(child)
    os.write(writer, b"12345")
    until(lambda: sum(child not in world.kernel.live() for child in children) == 5)
    os.close(writer)
    assert sorted(world.status(child) for child in children) == [0] * 3 + [exited(1)] * 5
    os.close(reader)


def test_host_pipe_writes_all_and_is_killable(world: World) -> None:
    reader, writer = host_pipe()
    world.shell.fds.put(1, HostFile(writer, O_WRONLY, budget=world.shell.budget))
    child = world.spawn(lambda t: t.write(1, bytes(300_000)))
    asleep(child)
    size = 0
    while size < 300_000:
        size += len(os.read(reader, 65536))
    assert world.status(child) == 0
    assert world.shell.budget.output == 300_000
    child = world.spawn(lambda t: t.write(1, bytes(300_000)))
    asleep(child)
    world.kernel.post(child, SIGKILL)
    assert world.status(child) == SIGKILL
    os.close(reader)
    assert world.status(world.spawn(lambda t: t.write(1, b"x"))) == SIGPIPE
    world.shell.set_disposition(SIGPIPE, IGNORE)
    assert errno_of(world.shell.write, 1, b"x") == EPIPE
    os.close(writer)


def test_host_descriptors_are_given_back(world: World) -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        reader, writer = host_pipe()
        file = HostFile(reader, O_RDONLY)
        world.shell.fds.put(0, file)
        child = world.spawn(lambda t: t.read(0, 1))
        asleep(child)
        waiter = Waiter()
        file.watch(waiter)
        world.kernel.post(child, SIGKILL)
        world.status(child)
        file.unwatch(waiter)
        world.shell.fds.close(0)
        os.close(reader)
        os.close(writer)
    until(lambda: len(os.listdir("/proc/self/fd")) <= before)


def test_watching_a_host_pipe(world: World) -> None:
    reader, writer = host_pipe()
    file = HostFile(reader, O_RDONLY)
    file.acquire()
    waiter = Waiter()
    assert file.poll() == 0
    file.watch(waiter)
    threading.Timer(0.02, os.write, (writer, b"x")).start()
    while not file.poll():
        assert waiter.sleep(time.monotonic() + 5)
    assert file.poll() == POLLIN
    file.unwatch(waiter)
    file.release()
    os.close(reader)
    os.close(writer)


def test_a_terminal(world: World) -> None:
    control, terminal = pty.openpty()
    try:
        file = HostFile(terminal, O_RDWR)
        world.shell.fds.put(0, file)
        assert file.isatty()
        fcntl.ioctl(control, 0x5414, struct.pack("<HHHH", 30, 90, 0, 0))
        assert struct.unpack("<HHHH", file.ioctl(0x5413, bytes(8))) == (30, 90, 0, 0)
        assert errno_of(file.ioctl, 0x5412, b"x") == ENOTTY  # TIOCSTI would type into the host's terminal
        os.write(control, b"line\n")
        assert world.shell.read(0, 100) == b"line\n"
        assert file.stat().mode & S_IFMT == S_IFCHR
    finally:
        world.shell.fds.close(0)
        os.close(control)
        os.close(terminal)


def test_background_groups_get_sigttin(world: World) -> None:
    control, terminal = pty.openpty()
    kernel, shell = world.kernel, world.shell
    shell.fds.put(0, HostFile(terminal, O_RDWR))
    kernel.set_foreground(shell, shell.pgid)

    def reading(task: Task) -> int:
        return len(task.read(0, 100))

    child = kernel.fork(shell)
    kernel.setpgid(child, 0, 0)
    kernel.start(child, reading)
    assert world.status(child, WUNTRACED) == stopped(SIGTTIN)
    kernel.set_foreground(shell, child.pid)
    os.write(control, b"x\n")
    kernel.post(child, SIGCONT)
    assert world.status(child) == exited(2)
    kernel.set_foreground(shell, shell.pgid)
    child = kernel.fork(shell)
    kernel.setpgid(child, 0, 0)
    child.set_disposition(SIGTTIN, IGNORE)
    with pytest.raises(SysError) as caught:
        child.read(0, 1)
    assert caught.value.errno == EIO
    kernel.discard(child)
    shell.fds.close(0)
    os.close(control)
    os.close(terminal)
