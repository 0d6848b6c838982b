"""The command line, as a user types it: one host process for each case."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, "-m", "shellwasm"]


def environment(**extra: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **extra}


def shellwasm(*arguments: str, stdin: bytes = b"", **options) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, timeout=60, env=environment(), **options
    )


def output(*arguments: str, **options) -> str:
    done = shellwasm(*arguments, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def test_pipeline_of_the_readme():
    assert output("-c", 'echo "hello world" | grep -o hello > /tmp/out.txt && cat /tmp/out.txt') == "hello\n"


def test_name_and_arguments():
    assert output("-c", 'echo "$0 $# $1 $2"', "name", "a", "b c") == "name 2 a b c\n"


def test_script_file_is_read_from_the_host(tmp_path):
    script = tmp_path / "script.sh"
    script.write_text('echo "$0" "$@"\n')
    assert output(str(script), "one", "two") == f"{script} one two\n"


def test_verbose_shows_a_script_file(tmp_path):
    script = tmp_path / "script.sh"
    script.write_text("echo one\necho $-\n")
    done = shellwasm("-v", str(script))
    assert (done.stdout, done.stderr) == (b"one\nv\n", b"echo one\necho $-\n")


def test_missing_script_file_is_127():
    done = shellwasm("/nonexistent/script")
    assert done.returncode == 127
    assert b"/nonexistent/script" in done.stderr


def test_folder_of_the_script_is_not_mounted(tmp_path):
    (tmp_path / "lib.sh").write_text("echo lib\n")
    script = tmp_path / "main.sh"
    script.write_text(". ./lib.sh\necho not reached\n")
    done = shellwasm(str(script))
    assert done.returncode != 0
    assert b"lib.sh" in done.stderr and b"--mount" in done.stderr
    assert b"not reached" not in done.stdout


def test_script_on_standard_input_shares_it_with_read():
    script = b"read line\nfirst of the input\necho \"got $line\"\ncat\nthe rest\n"
    assert output(stdin=script) == "got first of the input\nthe rest\n"


def test_dash_s_takes_arguments():
    assert output("-s", "a", "b", stdin=b'echo "$1-$2"\n') == "a-b\n"


@pytest.mark.parametrize(
    ("options", "script", "status", "stdout"),
    [
        (["-ec"], "false; echo no", 1, b""),
        (["-e", "-c"], "false; echo no", 1, b""),
        (["-eo", "pipefail", "-c"], "false | true; echo no", 1, b""),
        (["-o", "pipefail", "-c"], "false | true; echo $?", 0, b"1\n"),
        (["-uc"], "echo $nope; echo no", 2, b""),
        (["+e", "-c"], "false; echo yes", 0, b"yes\n"),
        (["-fc"], "echo /*", 0, b"/*\n"),
        (["-nc"], "echo no", 0, b""),
        (["-c", "--"], "echo yes", 0, b"yes\n"),
    ],
)
def test_shell_options(options, script, status, stdout):
    done = shellwasm(*options, script)
    assert (done.returncode, done.stdout) == (status, stdout)


def test_empty_script_and_arguments():
    assert output("-c", "") == ""
    assert output("-c", 'echo "[$0][$1]"', "", "") == "[][]\n"


def test_exit_status_is_the_script_s():
    assert shellwasm("-c", "exit 42").returncode == 42


def test_death_by_signal_is_128_plus_n():
    assert shellwasm("-c", "kill -TERM $$").returncode == 143


def test_syntax_error_is_2_with_a_caret():
    done = shellwasm("-c", "echo one\nif true; then echo )\n")
    assert done.returncode == 2
    message = done.stderr.decode()
    assert "line 2" in message
    line, caret = message.rstrip("\n").split("\n")[-2:]
    assert line.strip() == "if true; then echo )"
    assert caret.strip() == "^" and caret.index("^") == line.index(")")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--bogus"], "--bogus"),
        (["-c"], "-c"),
        (["--mount", "nonsense", "-c", "true"], "HOST:GUEST"),
        (["--mount", "/nonexistent:/x", "-c", "true"], "/nonexistent"),
        (["--mount", "/usr:relative", "-c", "true"], "absolute"),
        (["--limit", "bogus=1", "-c", "true"], "bogus"),
        (["--limits", "lax", "-c", "true"], "lax"),
        (["--timeout", "soon", "-c", "true"], "soon"),
        (["--engine", "v8", "-c", "/bin/true"], "v8"),
        (["--cwd", "/nowhere", "-c", "true"], "/nowhere"),
        (["-Z", "-c", "true"], "-Z"),
        (["-o", "bogus", "-c", "true"], "bogus"),
    ],
)
def test_wrong_command_lines(arguments, text):
    done = shellwasm(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"shellwasm: ") and text in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_help_and_version():
    assert "--mount" in output("--help")
    assert output("--version").startswith("shellwasm 0.")


def test_environment_is_not_passed_on():
    done = subprocess.run(
        [*COMMAND, "-c", "env"], capture_output=True, timeout=60, env=environment(SECRET="hidden"), check=True
    )
    names = {line.split(b"=")[0] for line in done.stdout.splitlines()}
    assert names == {b"HOME", b"PATH", b"SHELL", b"PWD", b"LANG"}


def test_env_options():
    script = 'echo "$A-$GIVEN-${MISSING-unset}"'
    done = subprocess.run(
        [*COMMAND, "--env", "A=1 2", "--env", "GIVEN", "--env", "MISSING", "-c", script],
        capture_output=True, timeout=60, env=environment(GIVEN="here"), check=True,
    )  # fmt: skip
    assert done.stdout == b"1 2-here-unset\n"


def test_mounts(tmp_path):
    (tmp_path / "file").write_text("data\n")
    assert output("--mount", f"{tmp_path}:/m", "-c", "cat /m/file") == "data\n"
    done = shellwasm("--mount", f"{tmp_path}:/m", "-c", "echo x > /m/file")
    assert done.returncode != 0 and b"Read-only file system" in done.stderr
    output("--mount", f"{tmp_path}:/m:rw", "-c", "echo new > /m/made")
    assert (tmp_path / "made").read_text() == "new\n"


def test_a_single_file_can_be_mounted(tmp_path):
    (tmp_path / "file").write_text("data\n")
    assert output("--mount", f"{tmp_path / 'file'}:/etc/given", "-c", "cat /etc/given") == "data\n"


def test_cwd():
    assert output("--cwd", "/tmp", "-c", "pwd; echo $PWD; /bin/pwd") == "/tmp\n/tmp\n/tmp\n"


def test_user():
    assert output("--user", "user", "-c", "id -u; whoami; echo $HOME; touch ~/x && echo ok") == (
        "1000\nuser\n/home/user\nok\n"
    )
    assert output("--user", "me:1234", "-c", "id -u; id -un; echo ~") == "1234\nme\n/home/me\n"


def test_output_is_streamed():
    process = subprocess.Popen(
        [*COMMAND, "-c", "echo first; sleep 30"], stdout=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"first\n"
    process.kill()
    process.wait()
    process.stdout.close()


def interrupted(script: str, signum: int, first: str = "") -> tuple[int, bytes, float]:
    process = subprocess.Popen(
        [*COMMAND, "-c", f"{first}echo ready; {script}"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    begun = time.monotonic()
    process.send_signal(signum)
    process.wait(timeout=30)  # its input stays open until it has ended
    out, err = process.communicate()
    assert b"Traceback" not in err
    return process.returncode, out, time.monotonic() - begun


@pytest.mark.parametrize(
    "script", ["sleep 60", "while :; do :; done", "awk 'BEGIN{while(1);}'", "cat", "sleep 60 | cat", "read x", "wait"]
)
def test_interrupt_ends_it_with_130(script):
    if script == "wait":
        script = "sleep 60 & wait"
    assert interrupted(script, signal.SIGINT)[0] == 130


def test_terminate_ends_it_with_143():
    assert interrupted("sleep 60", signal.SIGTERM)[0] == 143


def test_interrupt_can_be_trapped():
    status, out, _ = interrupted("sleep 60", signal.SIGINT, "trap 'echo trapped; exit 5' INT; ")
    assert (status, out) == (5, b"trapped\n")


@pytest.mark.parametrize("script", ["yes", "while :; do echo y; done", "seq 100000000"])
def test_a_reader_that_goes_away_ends_it_with_141(script):
    process = subprocess.Popen(
        [*COMMAND, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.parametrize("redirection", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_host_descriptors(redirection):
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, "-c", "echo hi; echo err >&2; cat; exit 3"],
        capture_output=True, timeout=60, env=environment(),
    )  # fmt: skip
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr


def test_timeout_kills_with_137_and_says_so():
    done = shellwasm("--timeout", "0.3", "-c", "echo before; while :; do :; done")
    assert (done.returncode, done.stdout) == (137, b"before\n")
    assert b"wall_time" in done.stderr


def test_timeout_of_a_command_whose_output_is_redirected():
    done = shellwasm("--timeout", "0.3", "-c", "{ cat /dev/zero; } >/dev/null 2>&1")
    assert done.returncode == 137


def test_background_jobs_that_hold_the_output_are_waited_for():
    assert output("-c", "(sleep .3; echo late) & echo early") == "early\nlate\n"


def test_start_up_imports_neither_lark_nor_an_engine_nor_asyncio():
    code = (
        "import sys; from shellwasm.cli import main; status = main(['-c', 'true']); "
        "print(status, [m for m in ('lark', 'wasmtime', 'wasmer', 'asyncio', 'dataclasses', 'inspect', 'typing') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, env=environment(), check=True)
    assert done.stdout == b"0 []\n"


def test_binary_input_and_output_survive():
    data = bytes(range(256)) * 300
    assert shellwasm("-c", "cat", stdin=data).stdout == data


def test_dash_n_checks_only():
    assert shellwasm("-n", "-c", "nosuchcommand; rm -rf /").returncode == 0
    assert shellwasm("-n", "-c", "if").returncode == 2
