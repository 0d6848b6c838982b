"""`python -m shellwasm`: the command line."""

from __future__ import annotations

import signal
import sys

from shellwasm.startup import Startup

signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the script runs, Ctrl-C ends us without a traceback
startup = Startup()
startup.begin()

from shellwasm.cli import main as run  # noqa: E402

startup.imported()


def main() -> int:
    """The console script; returns the exit status."""
    try:
        return run()
    finally:
        startup.end()


if __name__ == "__main__":
    sys.exit(main())
