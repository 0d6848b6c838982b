"""BusyBox applets as processes: pipes, spawn, exec, signals."""

from __future__ import annotations

import time

import pytest

from shellwasm.kernel.base import SIGKILL, SIGPIPE, SIGTERM, exited, signaled
from tests.engine.world import World


def test_echo(world: World) -> None:
    result = world.run(["echo", "hi"])
    assert (result.status, result.out, result.err) == (0, b"hi\n", b"")


def test_pipeline(world: World) -> None:
    result = world.run(["cat", "/etc/passwd"], ["tr", "a-z", "A-Z"], ["head", "-n", "1"])
    assert result.out == b"ROOT:X:0:0:ROOT:/ROOT:/BIN/SH\n"


def test_status(world: World) -> None:
    assert world.run(["false"]).status == exited(1)
    assert world.run(["cat", "/none"]).err == b"cat: can't open '/none': No such file or directory\n"


def test_reader_gone_is_sigpipe(world: World) -> None:
    result = world.run(["yes"], ["head", "-n", "1"])
    assert result.out == b"y\n"
    assert result.statuses == [signaled(SIGPIPE), 0]


def test_exec_replaces_the_program(world: World) -> None:
    assert world.run(["env", "-i", "A=b", "nice", "env"]).out == b"A=b\n"


def test_spawn(world: World) -> None:
    result = world.run(["find", "/etc", "-name", "pass*", "-exec", "wc", "-c", "{}", "+"])
    assert result.out.endswith(b" /etc/passwd\n")
    assert world.run(["xargs", "-n", "1", "-P", "4", "echo"], ["sort"], stdin=b"3 1 2").out == b"1\n2\n3\n"


def test_tight_loop_is_killed(world: World) -> None:
    task, _, _ = world.task()
    world.start(task, ["awk", "BEGIN { while (1); }"])
    time.sleep(0.2)
    begin = time.monotonic()
    world.kernel.post(task, SIGTERM)
    ended = world.kernel.wait(world.first, task.pid)
    assert ended is not None and ended.status == signaled(SIGTERM)
    assert time.monotonic() - begin < 1.0


def test_timeout_applet(world: World) -> None:
    begin = time.monotonic()
    result = world.run(["timeout", "0.3", "awk", "BEGIN { while (1); }"])
    assert result.status == signaled(SIGTERM)
    assert 0.2 < time.monotonic() - begin < 2.0


def test_sleeper_is_killed(world: World) -> None:
    task, _, _ = world.task()
    world.start(task, ["sleep", "100"])
    time.sleep(0.1)
    world.kernel.post(task, SIGKILL)
    ended = world.kernel.wait(world.first, task.pid)
    assert ended is not None and ended.status == signaled(SIGKILL)


@pytest.mark.parametrize(
    ("command", "output"),
    [
        (["seq", "3"], b"1\n2\n3\n"),
        (["basename", "/a/b.c", ".c"], b"b\n"),
        (["printf", "%05d|%s\\n", "42", "x"], b"00042|x\n"),
        (["expr", "6", "*", "7"], b"42\n"),
        (["awk", 'BEGIN { printf "%.3f\\n", sqrt(2) }'], b"1.414\n"),
        (["sed", "-n", "1s/:.*//p", "/etc/passwd"], b"root\n"),
        (["dirname", "/usr/lib"], b"/usr\n"),
        (["id", "-u"], b"0\n"),
        (["hostname"], b"world\n"),
        (["pwd"], b"/\n"),
    ],
)
def test_output(world: World, command: list[str], output: bytes) -> None:
    result = world.run(command)
    assert (result.status, result.out, result.err) == (0, output, b"")


def test_files(world: World) -> None:
    assert world.run(["mkdir", "-p", "/tmp/d/e"]).status == 0
    assert world.run(["tee", "/tmp/d/f"], stdin=b"data").out == b"data"
    assert world.run(["cp", "/tmp/d/f", "/tmp/d/e/g"]).status == 0
    assert world.read("/tmp/d/e/g") == b"data"
    assert world.run(["ls", "/tmp/d"]).out == b"e\nf\n"
    assert world.run(["rm", "-r", "/tmp/d"]).status == 0
    assert world.run(["ls", "/tmp/d"]).status == exited(1)


def test_archive_round_trip(world: World) -> None:
    world.run(["mkdir", "/tmp/d"])
    world.write("/tmp/d/f", b"x" * 100_000)
    assert world.run(["tar", "-cf", "-", "/tmp/d"], ["gzip", "-c"], ["tee", "/tmp/a.tgz"]).status == 0
    assert world.run(["tar", "-tzf", "/tmp/a.tgz"]).out == b"tmp/d/\ntmp/d/f\n"


def test_deep_nesting_on_one_thread(world: World) -> None:
    """A native program that runs an applet, inside of an applet's thread, again and again."""
    from shellwasm.engine.base import HostImport
    from shellwasm.kernel import images
    from tests.engine.world import loader, wat

    deepest = []

    def again(process: object, depth: int) -> int:
        deepest.append(depth)
        if depth < 40:
            task = process.task  # type: ignore[attr-defined]
            child = task.kernel.fork(task)
            image = images.prepare(child, b"/tmp/n.wasm", [b"n"] * (depth + 1), {}, False)
            return int(task.kernel.run(child, image.enter))
        return 0

    key = ("test", "again")
    loader()._imports[key] = HostImport(*key, "i", again)  # type: ignore[index]
    text = (
        '(module (import "test" "again" (func $again (param i32) (result i32)))'
        '(import "wasi_snapshot_preview1" "args_sizes_get" (func $args (param i32 i32) (result i32)))'
        '(memory (export "memory") 1) (func (export "_start") (drop (call $args (i32.const 0) (i32.const 4)))'
        "(drop (call $again (i32.load (i32.const 0))))))"
    )
    world.write("/tmp/n.wasm", wat(text), 0o755)
    assert world.run(["/tmp/n.wasm"]).status == 0
    assert deepest == list(range(1, 41))
