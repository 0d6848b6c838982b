"""exec: what runs a file, who may run it, interpreter lines, PATH, and what a new program inherits."""

from __future__ import annotations

import pytest

from shellwasm.errors import E2BIG, EACCES, ELOOP, ENOENT, ENOEXEC, ENOTDIR, SysError
from shellwasm.kernel.base import HANDLER, IGNORE, SIGINT, SIGTERM, exited
from shellwasm.kernel.images import interpreter_line
from shellwasm.kernel.sinks import CaptureFile, NullFile
from shellwasm.kernel.task import Task
from shellwasm.kernel.threads import DEEP, SHALLOW
from shellwasm.vfs.walk import resolve

from .conftest import World

WASM = b"\0asm\1\0\0\0"


def run(world: World, path: bytes, *args: bytes, environ: dict[bytes, bytes] | None = None, uid: int = 0) -> int:
    child = world.kernel.fork(world.shell)
    child.uid = child.euid = child.suid = uid
    return world.kernel.run(child, lambda t: world.kernel.exec(t, path, [path, *args], environ or {}))


def errno_of(world: World, path: bytes, *args: bytes, **kind: object) -> int:
    with pytest.raises(SysError) as caught:
        run(world, path, *args, **kind)  # type: ignore[arg-type]
    return caught.value.errno


@pytest.mark.parametrize(
    ("content", "loader"),
    [
        (WASM, "wasm"),
        (b"echo hi\n", "shell"),
        (b"", "shell"),
        (b"\n\0binary after the first line", "shell"),
        (b"#!\n", "shell"),
        (b"#! \t \necho", "shell"),
    ],
)
def test_first_bytes_decide(world: World, content: bytes, loader: str) -> None:
    world.install(b"/bin/x", content)
    assert run(world, b"/bin/x", b"a") == 0
    assert world.ran == [(loader, b"/bin/x", (b"/bin/x", b"a"))]


@pytest.mark.parametrize("content", [b"\x7fELF\2\1\1\0\0", b"MZ\0", b"text\0more\n", b"\0as"])
def test_binary_files_are_enoexec(world: World, content: bytes) -> None:
    world.install(b"/bin/x", content)
    assert errno_of(world, b"/bin/x") == ENOEXEC
    assert not world.ran


def test_the_exit_code_is_the_loader_s(world: World) -> None:
    world.install(b"/bin/x", WASM)
    world.code = lambda task: 42
    assert run(world, b"/bin/x") == exited(42)


@pytest.mark.parametrize(
    ("line", "argv"),
    [
        (b"#!/bin/i\n", (b"/bin/i", b"/s", b"1", b"2")),
        (b"#!/bin/i", (b"/bin/i", b"/s", b"1", b"2")),
        (b"#! /bin/i  \n", (b"/bin/i", b"/s", b"1", b"2")),
        (b"#!\t/bin/i\t-f\n", (b"/bin/i", b"-f", b"/s", b"1", b"2")),
        (b"#!/bin/i -a  -b c  \n", (b"/bin/i", b"-a  -b c", b"/s", b"1", b"2")),
    ],
)
def test_interpreter_lines(world: World, line: bytes, argv: tuple[bytes, ...]) -> None:
    world.install(b"/bin/i", WASM)
    world.install(b"/s", line)
    assert run(world, b"/s", b"1", b"2") == 0
    assert world.ran == [("wasm", b"/bin/i", argv)]


def test_interpreter_line_that_does_not_fit() -> None:
    full = (b"#!/" + b"x" * 300)[:256]
    assert interpreter_line(full) is None
    assert interpreter_line((b"#!/bin/i " + b"x" * 300)[:256]) == (b"/bin/i", b"x" * 247)
    assert interpreter_line(b"#!/bin/sh\r\n") == (b"/bin/sh\r",)


def test_interpreters_of_interpreters(world: World) -> None:
    world.install(b"/i0", WASM)
    for depth in range(1, 7):
        world.install(b"/i%d" % depth, b"#!/i%d %d\n" % (depth - 1, depth))
    assert run(world, b"/i2", b"x") == 0
    assert world.ran == [("wasm", b"/i0", (b"/i0", b"1", b"/i1", b"2", b"/i2", b"x"))]
    assert run(world, b"/i5") == 0
    assert errno_of(world, b"/i6") == ELOOP
    world.install(b"/loop", b"#!/loop\n")
    assert errno_of(world, b"/loop") == ELOOP


def test_interpreter_that_cannot_be_run(world: World) -> None:
    world.install(b"/s", b"#!/nowhere\n")
    assert errno_of(world, b"/s") == ENOENT
    world.install(b"/i", WASM, 0o644)
    world.install(b"/s", b"#!/i\n")
    assert errno_of(world, b"/s") == EACCES


def test_a_script_whose_interpreter_is_plain_text_is_run_by_the_shell(world: World) -> None:
    world.install(b"/i", b"echo interpreter\n")
    world.install(b"/s", b"#!/i\necho script\n")
    assert run(world, b"/s", b"a") == 0
    assert world.ran == [("shell", b"/s", (b"/s", b"a"))]


def test_native_programs(world: World) -> None:
    class Program:
        def run(self, task: Task, argv: object, environ: object) -> int:
            world.ran.append(("native", task.name, tuple(argv)))  # type: ignore[arg-type]
            return 3

    world.install(b"/bin/n", b"#!/nothing\n")

    resolve(world.kernel.init, b"/bin/n").inode.program = Program()
    assert run(world, b"/bin/n", b"a") == exited(3)
    assert world.ran == [("native", b"n", (b"/bin/n", b"a"))]
    world.vfs.chmod(world.kernel.init, b"/bin/n", 0o644)
    assert errno_of(world, b"/bin/n") == EACCES


@pytest.mark.parametrize(
    ("path", "errno"),
    [
        (b"", ENOENT),
        (b"/none", ENOENT),
        (b"/bin/x/y", ENOTDIR),
        (b"/bin", EACCES),
        (b"/plain", EACCES),
        (b"/bin/x/", ENOTDIR),
        (b"nowhere-on-path", ENOENT),
    ],
)
def test_errors_of_the_path(world: World, path: bytes, errno: int) -> None:
    world.install(b"/bin/x", WASM)
    world.install(b"/plain", WASM, 0o644)
    assert errno_of(world, path) == errno
    assert not world.ran


def test_permission_bits_count_for_users_and_reading_is_not_needed(world: World) -> None:
    world.install(b"/private", WASM, 0o700)
    world.install(b"/unreadable", WASM, 0o711)
    assert errno_of(world, b"/private", uid=1000) == EACCES
    assert run(world, b"/unreadable", uid=1000) == 0


def test_path_search(world: World) -> None:
    world.install(b"/a/x", WASM, 0o644)
    world.install(b"/b/x", WASM)
    world.install(b"/c/x/y", WASM)
    find = world.kernel.find
    assert find(world.shell, b"x", b"/none:/a:/b") == b"/b/x"
    assert find(world.shell, b"x", b"/c:/b") == b"/b/x"
    assert find(world.shell, b"x", b"/b/x:/b") == b"/b/x"
    for path, errno in ((b"/a:/none", EACCES), (b"/none", ENOENT), (b"/c", EACCES), (b"", ENOENT)):
        with pytest.raises(SysError) as caught:
            find(world.shell, b"x", path)
        assert caught.value.errno == errno, path
    with pytest.raises(SysError):
        find(world.shell, b"", b"/b")


def test_an_empty_path_entry_is_the_current_directory(world: World) -> None:
    world.install(b"/d/x", WASM)
    world.shell.cwd = world.vfs.directory(world.shell, b"/d")
    assert world.kernel.find(world.shell, b"x", b"/none:") == b"./x"


def test_path_is_that_of_the_new_environment_and_has_a_default(world: World) -> None:
    world.install(b"/p/x", WASM)
    world.install(b"/bin/y", WASM)
    assert run(world, b"x", environ={b"PATH": b"/p"}) == 0
    assert run(world, b"y") == 0
    with pytest.raises(SysError):
        world.kernel.exec(world.shell, b"y", [b"y"], {}, search=False)


def test_e2big_is_the_limit_of_arguments_and_environment(make_world: type[World]) -> None:
    world = make_world(argument_size=1000)
    world.install(b"/x", WASM)
    assert run(world, b"/x", b"a" * 900) == 0
    assert errno_of(world, b"/x", b"a" * 1000) == E2BIG
    assert errno_of(world, b"/x", environ={b"V": b"a" * 1000}) == E2BIG
    assert errno_of(world, b"/x", *[b""] * 200) == E2BIG
    assert world.shell.budget.exceeded == "argument_size"


def test_what_a_new_program_inherits(world: World) -> None:
    world.install(b"/bin/program-with-a-long-name", WASM)
    out, closing = CaptureFile(), CaptureFile()
    child = world.kernel.fork(world.shell)
    child.fds.put(1, out)
    child.fds.put(7, closing, cloexec=True)
    child.set_disposition(SIGINT, HANDLER)
    child.set_disposition(SIGTERM, IGNORE)
    child.blocked = 0b1000

    def look(task: Task) -> int:
        assert closing.closed and 7 not in task.fds
        assert not out.closed
        assert [task.disposition(s) for s in (SIGINT, SIGTERM)] == [0, IGNORE]
        assert task.blocked == 0b1000
        assert task.name == b"program-with-a-"
        assert task.environ == {b"A": b"1"}
        assert world.vfs.path_of(task.exe, task.root) == b"/bin/program-with-a-long-name"
        return 0

    world.code = look
    path = b"/bin/program-with-a-long-name"
    assert world.kernel.run(child, lambda t: world.kernel.exec(t, path, [b"zero"], {b"A": b"1"})) == 0
    assert world.ran[0][2] == (b"zero",)


def test_nothing_changes_when_exec_fails(world: World) -> None:
    task = world.shell
    task.fds.put(7, NullFile(), cloexec=True)
    task.set_disposition(SIGINT, HANDLER)
    before = (task.name, task.argv, task.environ, task.exe)
    with pytest.raises(SysError):
        world.kernel.exec(task, b"/none", [b"x"], {b"A": b"1"})
    assert 7 in task.fds and task.disposition(SIGINT) == HANDLER
    assert (task.name, task.argv, task.environ, task.exe) == before


def test_set_user_id_programs(world: World) -> None:
    world.install(b"/su", WASM)
    world.vfs.chown(world.kernel.init, b"/su", 0, 0)
    world.vfs.chmod(world.kernel.init, b"/su", 0o4755)
    seen = []
    world.code = lambda t: seen.append((t.uid, t.euid, t.suid)) or 0
    assert run(world, b"/su", uid=1000) == 0
    assert seen == [(1000, 0, 0)]


def test_a_script_keeps_its_own_name_for_ps(world: World) -> None:
    world.install(b"/bin/i", WASM)
    world.install(b"/bin/script", b"#!/bin/i\n")
    names = []
    world.code = lambda t: names.append(t.name) or 0
    run(world, b"/bin/script")
    assert names == [b"script"]


def test_shells_get_a_deep_stack_wherever_exec_is_called(world: World) -> None:
    world.install(b"/w", WASM)
    world.install(b"/s", b"echo")
    stacks: list[int] = []
    world.code = lambda t: stacks.append(world.kernel.pool.stack()) or 0
    child = world.kernel.fork(world.shell)
    world.kernel.start(child, lambda t: world.kernel.exec(t, b"/s", [b"s"], {}), stack=SHALLOW)
    assert world.status(child) == 0
    run(world, b"/w")  # from the test's own thread: never there
    assert stacks[0] == DEEP
    assert stacks[1] in (SHALLOW, DEEP)


def test_spawn(world: World) -> None:
    world.install(b"/bin/x", WASM)
    world.code = lambda t: t.sleep(0.001) or 6
    child = world.kernel.spawn(world.shell, b"x", [b"x"], {}, prepare=lambda t: world.kernel.setpgid(t, 0, 0))
    assert child.pgid == child.pid
    assert world.status(child) == exited(6)
    with pytest.raises(SysError):
        world.kernel.spawn(world.shell, b"none", [b"x"], {})
    assert world.kernel.live() == [world.shell]
