"""The prompt on a pseudo-terminal: job control, modes, window size, and how it all ends."""

from __future__ import annotations

import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shellwasm import Sandbox

termios = pytest.importorskip("termios", reason="no terminals on this system")
fcntl = pytest.importorskip("fcntl")
pty = pytest.importorskip("pty")

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0  # seconds
PROMPT = "# "
SLEEPS = "sh -c 'echo go; exec sleep 100'"
CTRL_C, CTRL_D, CTRL_Z = "\x03", "\x04", "\x1a"


def _become_leader() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """shellwasm in a session of its own, whose terminal we hold."""

    def __init__(self, *arguments: str) -> None:
        self.master, self.slave = pty.openpty()
        self.resize(24, 80)
        self.modes = self.now()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "shellwasm", *arguments], stdin=self.slave, stdout=self.slave, stderr=self.slave,
            start_new_session=True, preexec_fn=_become_leader, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        self.shown = b""

    def resize(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def now(self) -> list[object]:
        """The terminal's flags, without speeds and characters."""
        return termios.tcgetattr(self.slave)[:4]

    def is_sane(self) -> bool:
        return self.now() == self.modes

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def expect(self, pattern: str) -> str:
        """Wait until what was shown has this; all up to there, which is used up."""
        end = time.monotonic() + PATIENCE
        while not (found := re.search(pattern.encode(), self.shown)):
            ready, _, _ = select.select([self.master], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"no {pattern!r} in {self.shown!r}"
            self.shown += os.read(self.master, 65_536)
        text, self.shown = self.shown[: found.end()], self.shown[found.end() :]
        return text.decode("utf-8", "replace").replace("\r\n", "\n")

    def run(self, command: str) -> str:
        """Type a line; what is shown up to the next prompt, without the line itself."""
        self.type(command + "\n")
        self.expect(re.escape(command) + "\r\n")
        return self.expect(PROMPT)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end
            time.sleep(0.02)

    def end(self) -> int:
        """The exit status; what is still shown is kept."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, self.shown
            if select.select([self.master], [], [], 0.02)[0]:
                self.shown += os.read(self.master, 65_536)
        return self.process.returncode

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def start() -> Iterator[Callable[..., Terminal]]:
    started: list[Terminal] = []

    def make(*arguments: str) -> Terminal:
        started.append(Terminal(*arguments))
        return started[-1]

    yield make
    for terminal in started:
        terminal.close()


@pytest.fixture
def prompt(start: Callable[..., Terminal]) -> Terminal:
    terminal = start("-i")
    terminal.expect(PROMPT)
    return terminal


def started(terminal: Terminal, line: str, shows: str = "\r\n") -> None:
    """Type a command that stays in the foreground; `shows` is the first that it writes."""
    terminal.type(line + "\n")
    terminal.expect(re.escape(line) + "\r\n")
    if shows != "\r\n":
        terminal.expect(shows)


def stopped(terminal: Terminal) -> None:
    """Wait until a job has been stopped by SIGTTIN."""
    terminal.wait_until(lambda: "Stopped (SIGTTIN)" in terminal.run("jobs"))


def test_jobs_from_the_keyboard(prompt: Terminal) -> None:
    started(prompt, SLEEPS, "go\r\n")
    prompt.type(CTRL_C)
    prompt.expect(PROMPT)
    assert prompt.run("echo $?") == "130\n/ # "
    started(prompt, SLEEPS, "go\r\n")
    prompt.type(CTRL_Z)
    prompt.expect("Stopped")
    prompt.expect(PROMPT)
    assert prompt.run("bg").startswith("[1] sh -c")
    assert "Running" in prompt.run("jobs")
    started(prompt, "fg", "sleep 100'?\r\n")
    time.sleep(0.5)  # until the job has the terminal
    prompt.type(CTRL_Z)
    assert "Stopped" in prompt.expect(PROMPT)
    prompt.run("kill %1; while kill -0 %1; do sleep 0.1; done 2>/dev/null")
    assert prompt.run("jobs") == "/ # "
    prompt.type(CTRL_D)
    assert prompt.end() == 0 and prompt.is_sane()


@pytest.mark.parametrize("body", [":", "sleep 0.1", "(sleep 0.1)", "true | sleep 0.1"])
def test_a_loop_is_interrupted(prompt: Terminal, body: str) -> None:
    started(prompt, f"echo go; while :; do {body}; done", "go\r\n")
    time.sleep(0.3)  # until a job has the terminal
    prompt.type(CTRL_C)
    prompt.expect(PROMPT)
    assert prompt.run("echo alive") == "alive\n/ # "


@pytest.mark.parametrize("begun", ["echo 'a", "if true", "cat <<E", "echo $(", "echo a &&", "echo a\\"])
def test_a_command_that_is_typed_in_part_is_given_up(prompt: Terminal, begun: str) -> None:
    started(prompt, begun, "> ")
    prompt.type(CTRL_C)
    prompt.expect(PROMPT)
    assert prompt.run("echo $?") == "130\n/ # "


def test_a_finished_background_job_is_told_of(prompt: Terminal) -> None:
    prompt.run("sleep 0.1 &")
    assert re.search(r"\[1\] ?\+ Done", prompt.run("while kill -0 $!; do sleep 0.1; done 2>/dev/null"))


@pytest.mark.parametrize("command", ["cat", "sh -i", "(read line)"])
def test_the_background_may_not_read(prompt: Terminal, command: str) -> None:
    prompt.run(f"{command} &")
    stopped(prompt)
    assert prompt.run("echo mine") == "mine\n/ # "


def test_a_stopped_reader_goes_on_in_the_foreground(prompt: Terminal) -> None:
    prompt.run("cat &")
    stopped(prompt)
    started(prompt, "fg", "cat\r\n")
    prompt.type("line\n")
    prompt.expect("line\r\nline\r\n")
    prompt.type(CTRL_D)
    prompt.expect(PROMPT)


def test_reading_without_echo(prompt: Terminal) -> None:
    started(prompt, 'stty -echo; echo go; read x; stty echo; echo "[$x]"', "go\r\n")
    prompt.type("secret\n")
    assert prompt.expect(PROMPT) == "[secret]\n/ # "
    assert prompt.is_sane()
    assert "speed 38400 baud" in prompt.run("stty -a")


def test_window_size(prompt: Terminal) -> None:
    prompt.resize(40, 100)
    assert prompt.run("stty size") == "40 100\n/ # "
    prompt.run("trap 'echo changed' WINCH")
    prompt.resize(30, 90)
    prompt.expect("changed")


def test_dev_tty_is_the_terminal(prompt: Terminal) -> None:
    started(prompt, "exec 3</dev/null; echo in >/dev/tty; read x </dev/tty <&3; read x </dev/tty; echo [$x]", "in\r\n")
    prompt.type("typed\n")
    prompt.expect(r"\[typed\]")
    prompt.expect(PROMPT)
    assert "No such device" in prompt.run("true | setsid sh -c ': </dev/tty'")


def test_dev_tty_is_nothing_without_a_terminal() -> None:
    with Sandbox() as sandbox:
        result = sandbox.run("echo x >/dev/tty")
        assert result.status != 0 and b"No such device or address" in result.stderr


def test_full_screen_programs(prompt: Terminal) -> None:
    prompt.run("seq 500 >/tmp/f")
    started(prompt, "vi /tmp/f", "1/500")
    assert not prompt.is_sane()
    prompt.type("ddihello\x1b")
    prompt.expect("Modified")
    time.sleep(0.3)  # an escape that more follows at once is a key
    prompt.type(":wq\n")
    prompt.expect(PROMPT)
    assert prompt.is_sane() and prompt.run("head -n 1 /tmp/f") == "hello2\n/ # "
    for pager, first in (("less /tmp/f", "/tmp/f\x1b"), ("more /tmp/f", "--More--")):
        started(prompt, pager, re.escape(first))
        prompt.wait_until(lambda: not prompt.is_sane())
        prompt.type("q")
        prompt.expect(PROMPT)
        assert prompt.is_sane(), pager


def test_modes_of_a_job_that_is_stopped_or_killed(prompt: Terminal) -> None:
    prompt.run("seq 500 >/tmp/f")
    started(prompt, "less /tmp/f", "/tmp/f\x1b")
    prompt.wait_until(lambda: not prompt.is_sane())
    prompt.type(CTRL_Z)
    prompt.expect("Stopped")
    prompt.expect(PROMPT)
    assert prompt.is_sane()
    started(prompt, "fg")
    prompt.wait_until(lambda: not prompt.is_sane())
    prompt.type("q")
    prompt.expect(PROMPT)
    prompt.run("(until pgrep less; do sleep 0.1; done; sleep 0.3; killall -9 less) >/dev/null 2>&1 &")
    started(prompt, "less /tmp/f", "Killed")
    prompt.wait_until(prompt.is_sane)


def test_what_stty_sets_stays(prompt: Terminal) -> None:
    prompt.run("stty -echo")
    prompt.type("true\n")
    prompt.expect(PROMPT)
    assert not prompt.is_sane()
    prompt.type("exit\n")
    assert prompt.end() == 0 and prompt.is_sane()


@pytest.mark.parametrize(("how", "status"), [("exit\n", 0), (CTRL_D, 128 + signal.SIGTSTP)])
def test_stopped_jobs_hold_the_exit_once(prompt: Terminal, how: str, status: int) -> None:
    started(prompt, SLEEPS, "go\r\n")
    prompt.type(CTRL_Z)
    prompt.expect(PROMPT)
    prompt.type(how)
    prompt.expect("You have stopped jobs")
    prompt.expect(PROMPT)
    prompt.type(how)
    assert prompt.end() == status


def test_background_jobs_do_not_hold_the_exit(prompt: Terminal) -> None:
    prompt.run("sleep 1000 &")
    prompt.type("exit 3\n")
    assert prompt.end() == 3 and prompt.is_sane()


@pytest.mark.parametrize(
    ("arguments", "sent", "status"),
    [
        (["-c"], signal.SIGTERM, 143),
        (["-c"], signal.SIGHUP, 129),
        (["--timeout", "8", "-c"], 0, 137),
        (["-i"], signal.SIGHUP, 129),
    ],
)
def test_the_terminal_after_a_death(
    start: Callable[..., Terminal], arguments: list[str], sent: int, status: int
) -> None:
    script = "seq 100 >/tmp/f; vi /tmp/f"
    interactive = arguments == ["-i"]
    terminal = start(*arguments, *([] if interactive else [script]))
    if interactive:
        terminal.expect(PROMPT)
        terminal.type(script + "\n")
    terminal.expect("1/100")
    assert not terminal.is_sane()
    if sent:
        terminal.process.send_signal(sent)
    assert terminal.end() == status, terminal.shown
    assert terminal.is_sane()
