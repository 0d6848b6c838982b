"""Scripts that try to outlive or outgrow their limits: rows LIM-5 and up of docs/threat-model.md."""

from __future__ import annotations

import threading

import pytest

from shellwasm import Limits, Sandbox
from shellwasm.errors import ShellwasmError
from shellwasm.kernel import threads
from shellwasm.kernel.threads import ThreadShortage
from shellwasm.result import Result

SMALL = 1_000_000


def attack(script: str, **limits: float) -> Result:
    with Sandbox(limits=Limits.standard().replace(**limits)) as sandbox:
        return sandbox.run(script, timeout=60)


@pytest.mark.parametrize(
    ("script", "text"),
    [
        (". /dev/zero", b"File too large"),
        ("sh /dev/zero", b"File too large"),
        ("sh </dev/zero", b"memory limit"),
        ("cat /dev/zero | sh", b"memory limit"),
        ("yes 'cat <<E' | sh", b"memory limit"),
        ("yes 'echo \\' | sh", b"memory limit"),
        ("x=$(head -c 900000 /dev/zero | tr '\\0' a); eval \"$x=$x\"; set -- $x$x$x", b"memory limit"),
    ],
)
def test_texts_without_end(script: str, text: bytes) -> None:
    result = attack(script, shell_memory=SMALL)
    assert text in result.stderr and result.limit == "shell_memory"


def test_files_that_the_shell_looks_into() -> None:
    script = "ln -sf /dev/zero /etc/passwd; echo ~nobody; ENV=/dev/zero sh -ic 'echo on' 2>/dev/null"
    result = attack(script, shell_memory=SMALL)
    assert result.stdout == b"~nobody\non\n"


@pytest.mark.parametrize(
    "script",
    [
        """alias a0='x x x x x x x x '; i=0
        while [ $i -lt 24 ]; do i=$((i+1)); alias a$i="a$((i-1)) ; a$((i-1))"; done; eval a24""",
        'x=$(yes a | head -c 8000000 | tr "\\n" " "); eval "echo $x" >/dev/null',
    ],
)
def test_parsing_can_be_killed(script: str) -> None:
    """The kill comes while the text is parsed; the parser looks up."""
    with Sandbox() as sandbox:
        process = sandbox.spawn(f"echo go\n{script}\necho survived")
        killer = threading.Timer(1.0, process.kill)
        killer.start()
        process.wait()
        killer.cancel()
        assert process.result().signal == 9 and b"survived" not in process.result().stdout


def test_a_number_of_too_many_digits() -> None:
    result = attack("x=$(head -c 1000001 /dev/zero | tr '\\0' 1); echo $((x)); echo no")
    assert result.status == 2 and result.stdout == b""


@pytest.mark.parametrize("script", ["sleep 0 & echo no", "true | true; echo no", "set -m; true; (true); echo no"])
def test_a_host_without_threads_is_a_failed_fork(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    with Sandbox() as sandbox:
        sandbox.run("true")

        def refuse(*_: object) -> None:
            raise ThreadShortage("can't start new thread")

        process = sandbox.spawn(f"sleep 0.5; {script}")
        monkeypatch.setattr(threads.SHARED.__class__, "start", refuse)
        process.wait()
        monkeypatch.undo()
        result = process.result()
        assert result.status == 2 and b"can't fork" in result.stderr and result.stdout == b""


def test_a_host_without_threads_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox:

        def refuse(*_: object) -> None:
            raise ThreadShortage("can't start new thread")

        monkeypatch.setattr(threads.SHARED.__class__, "start", refuse)
        with pytest.raises(ShellwasmError, match="no thread"):
            sandbox.run("echo hi", timeout=60)
        monkeypatch.undo()
        assert [row["pid"] for row in sandbox.top()] == [1]
        assert sandbox.run("echo hi").stdout == b"hi\n"
