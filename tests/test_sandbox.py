"""The library: sandboxes, results, streams, processes, sessions, host commands, limits."""

from __future__ import annotations

import gc
import io
import threading
import time

import pytest

import shellwasm
from shellwasm import (
    DISCARD,
    PIPE,
    STDOUT,
    CommandError,
    Limits,
    Mount,
    MountError,
    Sandbox,
    ShellwasmError,
)


@pytest.fixture
def sandbox():
    with Sandbox() as each:
        yield each


# ---------------------------------------------------------------- run


def test_run_gives_a_result():
    result = shellwasm.run("echo hi | tr a-z A-Z; echo bad >&2; exit 3")
    assert (result.status, result.stdout, result.stderr) == (3, b"HI\n", b"bad\n")
    assert result.text() == "HI\n" and result.error_text() == "bad\n" and result.lines() == ["HI"]
    assert not result and result.signal is None and result.limit is None
    assert result.duration > 0 and result.usage.cpu_seconds > 0 and result.usage.output_bytes == 7


def test_argv_form_runs_without_a_shell(sandbox):
    assert sandbox.run(["echo", "$HOME", "a  b", "*"]).stdout == b"$HOME a  b *\n"
    assert sandbox.run(["grep", "-c", "x"], stdin=b"x\ny\nx\n").stdout == b"2\n"


def test_argv_form_of_a_missing_command_is_127(sandbox):
    result = sandbox.run(["nosuch"])
    assert result.status == 127 and b"nosuch" in result.stderr
    assert sandbox.run(["/etc/passwd"]).status == 126


def test_check_raises_with_the_tail_of_stderr(sandbox):
    with pytest.raises(CommandError, match="status 4.*went wrong") as caught:
        sandbox.run("echo went wrong >&2; exit 4", check=True)
    assert caught.value.status == 4 and caught.value.result.stderr == b"went wrong\n"
    with pytest.raises(CommandError):
        shellwasm.run("false", check=True)


def test_arguments_name_and_options(sandbox):
    assert sandbox.run('echo "$0 $1 $#"', name="me", args=["a b", "c"]).stdout == b"me a b 2\n"
    assert sandbox.run("false; echo no", options=[("errexit", True)]).status == 1


def test_signal_death_is_told(sandbox):
    result = sandbox.run("kill -9 $$")
    assert (result.status, result.signal) == (137, 9)


def test_syntax_error_is_a_result_with_diagnostics(sandbox):
    result = sandbox.run("echo one\nif true; then )")
    assert result.status == 2
    (diagnostic,) = result.diagnostics
    assert diagnostic.line == 2 and diagnostic.column == 15 and diagnostic.message in result.error_text()


@pytest.mark.parametrize(
    "source", [b"data\n", "data\n", io.BytesIO(b"data\n"), [b"da", b"ta\n"], iter([b"data", b"\n"])]
)
def test_kinds_of_standard_input(sandbox, source):
    assert sandbox.run("cat", stdin=source).stdout == b"data\n"


def test_standard_input_is_empty_unless_given(sandbox):
    assert sandbox.run("cat; read x; echo $?").stdout == b"1\n"


def test_kinds_of_output(sandbox):
    chunks, file = [], io.BytesIO()
    result = sandbox.run("echo out; echo err >&2", stdout=chunks.append, stderr=file)
    assert (b"".join(chunks), file.getvalue(), result.stdout, result.stderr) == (b"out\n", b"err\n", b"", b"")
    assert sandbox.run("echo x", stdout=DISCARD).stdout == b""


def test_merged_output_keeps_the_order(sandbox):
    result = sandbox.run("echo 1; echo 2 >&2; echo 3; ls /nonexistent; echo 4", stderr=STDOUT)
    lines = result.lines()
    assert lines[:3] == ["1", "2", "3"] and "nonexistent" in lines[3] and lines[4] == "4"


def test_output_to_a_host_descriptor(sandbox, tmp_path):
    with open(tmp_path / "out", "wb") as file:
        sandbox.run("echo one; echo two | cat", stdout=file.fileno())
    assert (tmp_path / "out").read_bytes() == b"one\ntwo\n"


def test_bytes_survive(sandbox):
    data = bytes(range(1, 256)) * 50
    assert sandbox.run('x=$(cat; echo .); printf %s "${x%.}"', stdin=data).stdout == data


def test_environment_is_ours_alone(sandbox):
    names = {line.split("=")[0] for line in sandbox.run("env").lines()}
    assert names == {"HOME", "PATH", "SHELL", "PWD", "LANG"}
    assert sandbox.run("echo $A $HOME", env={"A": "x", "HOME": "/tmp"}).stdout == b"x /tmp\n"
    with pytest.raises(ValueError):
        sandbox.run("true", env={"BAD=NAME": "x"})
    with pytest.raises(ValueError):
        sandbox.run("true", env={"NUL": "\0"})


def test_working_directory(sandbox):
    assert sandbox.run("pwd; echo $PWD", cwd="/tmp").stdout == b"/tmp\n/tmp\n"
    with pytest.raises(FileNotFoundError):
        sandbox.run("pwd", cwd="/nonexistent")
    with pytest.raises(NotADirectoryError):
        sandbox.run("pwd", cwd="/etc/passwd")


def test_files_persist_between_runs(sandbox):
    sandbox.run("echo kept > /tmp/f; cd /usr; x=1")
    assert sandbox.run("cat /tmp/f; pwd; echo ${x-unset}").stdout == b"kept\n/\nunset\n"


# ---------------------------------------------------------------- identity and mounts


def test_users():
    with Sandbox(user="user") as sandbox:
        assert sandbox.run("id -u; id -g; echo $HOME; whoami; touch ~/f && ls ~").stdout == (
            b"1000\n1000\n/home/user\nuser\nf\n"
        )
        assert sandbox.run("echo x > /etc/passwd").status != 0
    with Sandbox(user="builder:500:600") as sandbox:
        assert sandbox.run("id -u; id -g; whoami; touch ~/f && ls ~").stdout == b"500\n600\nbuilder\nf\n"
    with pytest.raises(ValueError):
        Sandbox(user="a:b:c:d")


def test_mount_modes(tmp_path):
    (tmp_path / "f").write_text("host\n")
    host = str(tmp_path)
    with Sandbox(mounts=[Mount(host, "/ro"), Mount(host, "/rw", "rw"), Mount(host, "/cow", "cow")]) as sb:
        assert sb.run("cat /ro/f /rw/f /cow/f").stdout == b"host\n" * 3
        assert sb.run("echo x > /ro/f").status != 0
        assert sb.run("echo cow > /cow/f; rm -f /cow/nothing; cat /cow/f").stdout == b"cow\n"
        assert (tmp_path / "f").read_text() == "host\n"
        sb.run("echo rw > /rw/f", check=True)
        assert (tmp_path / "f").read_text() == "rw\n"
    with pytest.raises(MountError, match="nonexistent"):
        Sandbox(mounts=[Mount("/nonexistent", "/x")])


def test_unmount(tmp_path):
    (tmp_path / "f").write_text("x")
    with Sandbox() as sandbox:
        sandbox.mount(Mount(str(tmp_path), "/m"))
        assert sandbox.run("ls /m").stdout == b"f\n"
        sandbox.unmount("/m")
        assert sandbox.run("ls /m").stdout == b""


# ---------------------------------------------------------------- limits


@pytest.mark.parametrize(
    "script", ["while :; do :; done", "sleep 60", "awk 'BEGIN{while(1);}'", "mkfifo /tmp/p; cat /tmp/p", "cat | cat"]
)
def test_timeout(sandbox, script):
    process = sandbox.spawn(script, timeout=0.3, stdin=PIPE)
    assert process.wait(20) == 137 and process.result().limit == "wall_time"
    assert sandbox.run("echo fine").stdout == b"fine\n"


@pytest.mark.parametrize(
    ("limits", "script", "limit"),
    [
        ({"output": 10_000}, "yes", "output"),
        ({"capture": 10_000}, "yes", "capture"),
        ({"processes": 10}, "i=0; while [ $i -lt 50 ]; do sleep 1 & i=$((i+1)); done; wait", "processes"),
        ({"disk": 100_000}, "cat /dev/zero > /tmp/x", "disk"),
        ({"inodes": 20}, "i=0; while [ $i -lt 50 ]; do : > /tmp/$i; i=$((i+1)); done", "inodes"),
        ({"file_size": 100_000}, "cat /dev/zero > /tmp/x", "file_size"),
        ({"open_files": 20}, "i=3; while [ $i -lt 50 ]; do eval \"exec $i</dev/null\"; i=$((i+1)); done", "open_files"),
        ({"shell_memory": 1_000_000}, "x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done", "shell_memory"),
        ({"call_depth": 100}, "f() { f; }; f", "call_depth"),
        ({"cpu_time": 0.3}, "while :; do :; done", "cpu_time"),
        ({"argument_size": 10_000}, "x=$(yes | head -c 20000 | tr '\\n' x); /bin/echo $x", "argument_size"),
    ],
)
def test_each_limit_ends_or_refuses_and_is_named(limits, script, limit):
    result = shellwasm.run(script, limits=Limits.standard().replace(**limits), timeout=20)
    assert result.limit == limit, result
    assert result.status != 0 or limit in ("processes", "disk", "inodes"), result


def test_limits_are_a_record():
    limits = Limits(processes=3)
    assert limits.replace(disk=1) == Limits(processes=3, disk=1) and "processes=3" in repr(limits)
    with pytest.raises(TypeError, match="bogus"):
        Limits(bogus=1)
    with pytest.raises(AttributeError):
        limits.processes = 4


# ---------------------------------------------------------------- processes


def test_process_life(sandbox):
    process = sandbox.spawn(["tail", "-f", "/dev/null"], name="main")
    assert process.running and process.status is None and process in sandbox.processes
    assert sandbox.run("pgrep -x tail").text().strip() == str(process.pid)
    assert [row["command"] for row in sandbox.top()].count("tail -f /dev/null") == 1
    assert process.exec("echo hi; pwd", cwd="/tmp").stdout == b"hi\n/tmp\n"
    stats = process.stats()
    assert stats["running"] and process.pid in stats["pids"] and stats["memory_bytes"] > 0
    with pytest.raises(TimeoutError):
        process.wait(0.05)
    process.signal("TERM")
    assert process.wait(5) == 143 and not process.running
    assert process not in sandbox.processes
    process.signal("TERM")  # of no effect


def test_process_stdin_and_subscriptions(sandbox):
    process = sandbox.spawn(["cat"], stdin=PIPE)
    first, second = process.subscribe("first"), process.subscribe("second")
    process.stdin.write(b"one\n")
    assert first.get(5) == b"one\n"
    process.unsubscribe("first")
    process.stdin.write("two\n")
    process.stdin.close()
    assert process.wait(5) == 0
    assert b"".join(second) == b"one\ntwo\n" and list(first) == []
    assert process.logs() == b"one\ntwo\n" == process.result().stdout


def test_writing_to_a_process_that_has_ended(sandbox):
    process = sandbox.spawn(["true"], stdin=PIPE)
    process.wait(5)
    with pytest.raises(BrokenPipeError):
        process.stdin.write(b"x" * 100)


def test_stdin_of_a_process_without_a_pipe(sandbox):
    process = sandbox.spawn(["true"], name="main")
    with pytest.raises(shellwasm.ShellwasmError, match="main: standard input is no pipe"):
        process.stdin.write(b"x")


def test_done_callbacks(sandbox):
    seen = []
    process = sandbox.spawn("exit 3")
    process.add_done_callback(lambda p: seen.append(p.status))
    process.wait(5)
    deadline = time.monotonic() + 5
    while not seen and time.monotonic() < deadline:
        time.sleep(0.01)
    process.add_done_callback(lambda p: seen.append("late"))
    assert seen == [3, "late"]


def test_kill_ends_everything_that_was_started(sandbox):
    process = sandbox.spawn("sleep 60 & sleep 60 | cat & wait")
    time.sleep(0.1)
    process.kill()
    assert process.wait(5) == 137
    deadline = time.monotonic() + 10
    while sandbox.run("pgrep sleep").stdout and time.monotonic() < deadline:
        time.sleep(0.05)
    assert sandbox.run("pgrep sleep").stdout == b""


def test_children_outlive_a_run_and_write_to_the_logs(sandbox):
    begun = time.monotonic()
    result = sandbox.run("(sleep .3; echo late) & echo early")
    assert result.stdout == b"early\n" and time.monotonic() - begun < 0.3
    deadline = time.monotonic() + 5
    while not sandbox.logs() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert sandbox.logs() == b"late\n"


def test_one_shot_run_waits_for_those_who_hold_the_output():
    assert shellwasm.run("(sleep .2; echo late) & echo early").stdout == b"early\nlate\n"
    begun = time.monotonic()
    assert shellwasm.run("sleep 60 >/dev/null 2>&1 & echo x").stdout == b"x\n"
    assert time.monotonic() - begun < 5


def test_tail_follows_a_growing_file(sandbox):
    sandbox.run("echo one > /tmp/log")
    process = sandbox.spawn(["tail", "-f", "/tmp/log"])
    listener = process.subscribe(replay=True)
    assert listener.get(5) == b"one\n"
    sandbox.run("echo two >> /tmp/log")
    assert listener.get(5) == b"two\n"
    process.kill()


# ---------------------------------------------------------------- sessions


def test_session_keeps_its_state(sandbox):
    with sandbox.shell() as shell:
        shell.run("cd /tmp; x=1; f() { echo f$1; }; alias ll='echo aliased'; set -o pipefail; umask 077")
        assert shell.run("echo $PWD $x; f 2; ll; false | true; echo $?; umask").stdout == (
            b"/tmp 1\nf2\naliased\n1\n0077\n"
        )


def test_session_status_streams_and_jobs(sandbox):
    shell = sandbox.shell()
    assert shell.run("false").status == 1
    assert shell.run("echo $?").stdout == b"1\n"
    assert shell.run("read a b; echo $b", stdin=b"1 2\n").stdout == b"2\n"
    shell.run("sleep .2 & p=$!")
    assert shell.run("wait $p; echo $?").stdout == b"0\n"
    result = shell.run("if )")
    assert result.status == 2 and result.stderr


def test_session_ends_with_exit(sandbox):
    shell = sandbox.shell()
    shell.run("trap 'echo bye' EXIT")
    result = shell.run("exit 7")
    assert (result.status, result.stdout) == (7, b"bye\n") and not shell.running
    with pytest.raises(ShellwasmError, match="ended"):
        shell.run("true")


def test_session_that_meets_its_timeout_is_gone_but_the_sandbox_lives(sandbox):
    shell = sandbox.shell()
    result = shell.run("while :; do :; done", timeout=0.2)
    assert (result.status, result.limit) == (137, "wall_time")
    with pytest.raises(ShellwasmError):
        shell.run("true")
    assert sandbox.shell().run("echo ok").stdout == b"ok\n"


# ---------------------------------------------------------------- host commands


def test_host_command(sandbox):
    @sandbox.command("greet")
    def greet(call):
        call.stdout.write(f"{call.argv[1]} {call.env['HOME']} {call.cwd} ")
        call.stdout.write(call.stdin.read())
        call.stderr.write("note\n")
        return 3

    result = sandbox.run("cd /tmp; echo in | greet hello | cat; which greet; greet x </dev/null; echo $?")
    assert result.stdout == b"hello /root /tmp in\n/usr/local/bin/greet\nx /root /tmp 3\n"
    assert result.stderr == b"note\nnote\n"
    assert sandbox.run("seq 3 | xargs -n1 greet </dev/null; ls /usr/local/bin").lines()[-1] == "greet"


def test_host_command_sees_the_files(sandbox):
    sandbox.register("save", lambda call: call.fs.write_text("/tmp/saved", "text") and None)
    assert sandbox.run("save && cat /tmp/saved").stdout == b"text"


def test_exception_of_a_host_command_is_kept(sandbox):
    def fails(call):
        raise LookupError("no such\nthing")

    sandbox.register("fails", fails)
    result = sandbox.run("fails; echo $?")
    assert result.stdout == b"1\n" and result.stderr == b"fails: LookupError: no such thing\n"
    assert [type(error) for error in result.exceptions] == [LookupError]


def test_coroutine_as_a_host_command(sandbox):
    @sandbox.command("slow")
    async def slow(call):
        import asyncio

        await asyncio.sleep(0.01)
        call.stdout.write("done\n")

    assert sandbox.run("slow").stdout == b"done\n"


# ---------------------------------------------------------------- the sandbox's own life


def test_closed_sandbox_refuses(sandbox):
    sandbox.spawn("sleep 60")
    sandbox.close()
    sandbox.close()
    with pytest.raises(ShellwasmError):
        sandbox.run("true")


def test_forgotten_sandbox_is_silent():
    Sandbox().run("sleep 60 & echo x")
    gc.collect()


def test_sandboxes_do_not_see_each_other():
    with Sandbox() as one, Sandbox() as two:
        one.run("echo secret > /tmp/f")
        assert two.run("ls /tmp").stdout == b""
        assert one.run("ps").stdout.count(b"\n") == two.run("ps").stdout.count(b"\n")


def test_many_threads_one_sandbox(sandbox):
    wrong = []

    def work(number):
        for turn in range(10):
            text = f"{number}-{turn}"
            if sandbox.run(f"x={text}; echo $x | cat").stdout != f"{text}\n".encode():
                wrong.append(text)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_seed_makes_a_run_reproducible():
    script = "date +%s.%N; head -c 16 /dev/urandom | md5sum; mktemp -u /tmp/XXXXXX; sleep 5; date +%s"
    first, second = (shellwasm.run(script, seed=7) for _ in range(2))
    assert first.stdout == second.stdout and first.duration < 5
    assert shellwasm.run(script, seed=8).stdout != first.stdout


# ---------------------------------------------------------------- another root filesystem


@pytest.fixture
def foreign(tmp_path):
    """A small root as a distribution has it: a native busybox that cannot run here, a sh that is a link to it."""
    root = tmp_path / "root"
    for name in ("bin", "etc", "data"):
        (root / name).mkdir(parents=True)
    (root / "bin" / "busybox").write_bytes(b"\x7fELF not for us")
    (root / "bin" / "sh").symlink_to("/bin/busybox")
    (root / "etc" / "passwd").write_text("root:x:0:0:root:/root:/bin/sh\n")
    (root / "etc" / "os-release").write_text("NAME=foreign\n")
    (root / "data" / "f").write_text("old\n")
    return root


def test_directory_as_root_is_not_changed(foreign):
    with Sandbox(root=str(foreign)) as sandbox:
        script = "cat /etc/os-release; echo new > /data/f; cat /data/f; sh -c 'echo sub | tr a-z A-Z'; ls /dev/null"
        assert sandbox.run(script).lines() == ["NAME=foreign", "new", "SUB", "/dev/null"]
    assert (foreign / "data" / "f").read_text() == "old\n"
    assert (foreign / "bin" / "busybox").read_bytes().startswith(b"\x7fELF")


def test_tar_as_root(foreign, tmp_path):
    import tarfile

    with tarfile.open(tmp_path / "root.tar.gz", "w:gz") as archive:
        archive.add(foreign, ".")
    with Sandbox(root=str(tmp_path / "root.tar.gz")) as sandbox:
        assert sandbox.run("cat /etc/os-release /data/f | sort").lines() == ["NAME=foreign", "old"]


def test_root_on_disk(tmp_path):
    with Sandbox(root=str(tmp_path), root_mode="rw") as sandbox:
        sandbox.run("mkdir /big; seq 1000 > /big/numbers", check=True)
    assert (tmp_path / "big" / "numbers").read_text().count("\n") == 1000


def test_root_that_is_not_there():
    with pytest.raises(MountError, match="nonexistent"):
        Sandbox(root="/nonexistent/root")
