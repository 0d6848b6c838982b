"""Writes shellwasm/engine/callback_table.py for the imports that the WASI host has."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from shellwasm.engine.callbacks import render_table  # noqa: E402
from shellwasm.wasi_host import import_table  # noqa: E402

if __name__ == "__main__":
    (ROOT / "shellwasm" / "engine" / "callback_table.py").write_text(render_table(import_table().values()))
