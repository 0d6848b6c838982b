"""`python -m busybox` is `python -m busybox.build`."""

from __future__ import annotations

import sys

from busybox.build import main

if __name__ == "__main__":
    sys.exit(main())
