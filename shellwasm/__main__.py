"""`python -m shellwasm`: the command line."""

from __future__ import annotations

import signal
import sys

signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the script runs, Ctrl-C ends us without a traceback

from shellwasm.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
