"""`python -m shellwasm`: the command line."""

from __future__ import annotations

import os
import sys

from shellwasm.startup import Startup

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
else:
    import _signal as signal

signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the script runs, Ctrl-C ends us without a traceback
startup = Startup()
startup.begin()

from shellwasm.cli import main as run  # noqa: E402

startup.imported()


def main() -> int:
    """Run the command line; returns the exit status."""
    try:
        return run()
    finally:
        startup.end()


def program() -> int:
    """The console script: `main`, and the end of this process.

    Everything of the sandbox is closed by then; Python would take itself apart for 5 to 10 ms more.
    """
    status = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        return status  # Python's own end tells of it
    os._exit(status)


if __name__ == "__main__":
    sys.exit(program())
