"""Runs a script on the native shells that are installed, and on ours."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections import Counter

from tests.spec.cases import Outcome

NATIVE = {
    "dash": ["dash"],
    "ash": ["busybox", "ash"],
    "bash": ["bash", "--posix"],
    "yash": ["yash", "-o", "posixlycorrect"],
    "mksh": ["mksh", "-o", "posix"],
    "ksh": ["ksh", "-o", "posix"],
}
MANY = 4  # so many shells that agree are right
TIMEOUT = Outcome("(timeout)", -1)


def installed() -> dict[str, list[str]]:
    """The native shells of this machine."""
    return {name: argv for name, argv in NATIVE.items() if shutil.which(argv[0])}


def run_native(argv: list[str], script: str, seconds: float = 10.0) -> Outcome:
    """What a native shell makes of a script, in an empty directory and a small environment."""
    with tempfile.TemporaryDirectory(prefix="spec.") as directory:
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": directory,
            "LC_ALL": "C.UTF-8",
            "SH": " ".join(argv),
            "TMP": directory,
        }
        process = subprocess.Popen(
            [*argv, "-c", script.encode("utf-8", "surrogateescape"), "sh"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=directory,
            env=environment,
            start_new_session=True,
            preexec_fn=default_signals,
        )
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            _end_session(process)
            process.communicate()
            return TIMEOUT
        _end_session(process)
        return _outcome(output, process.returncode)


def _end_session(process: subprocess.Popen[bytes]) -> None:
    """Nothing of the script stays, whatever it left in the background."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def default_signals() -> None:
    """Whoever runs the tests may ignore some (a background job does): a shell would inherit that."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)


def _outcome(output: bytes, code: int) -> Outcome:
    """A death by signal is given as the shell of a shell would see it."""
    return Outcome(output.decode("utf-8", "surrogateescape"), 128 - code if code < 0 else code)


def run_ours(script: str, seconds: float = 10.0) -> Outcome:
    """What our shell makes of it, in a sandbox of its own."""
    from shellwasm.limits import Limits
    from shellwasm.sandbox import Sandbox

    with Sandbox(
        env={"SH": "sh", "TMP": "/tmp/spec", "HOME": "/tmp/spec"}, limits=Limits(wall_time=seconds)
    ) as sandbox:
        sandbox.run("mkdir /tmp/spec")
        result = sandbox.run(script, cwd="/tmp/spec")
        if result.limit is not None:
            return TIMEOUT
        return _outcome(result.stdout, result.status)


def consensus(found: dict[str, Outcome]) -> tuple[Outcome, str]:
    """(what is right, who says so): four shells that agree, else dash and ash, else ash."""
    most, votes = Counter(found.values()).most_common(1)[0]
    if votes >= MANY:
        return most, "many"
    if found["dash"] == found["ash"]:
        return found["ash"], "dash+ash"
    return found["ash"], "ash"
