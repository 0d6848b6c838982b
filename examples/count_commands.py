"""Which commands do the shell scripts of a directory use, and how often? Nothing is run."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from shellwasm import ShellSyntaxError, analyze

if __name__ == "__main__":
    top = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "scripts")
    counts: Counter[str] = Counter()
    for path in sorted(top.iterdir()):
        if not path.is_file() or not path.read_bytes().startswith((b"#!/bin/sh", b"#!/usr/bin/env bash")):
            continue
        try:
            counts.update(command.name or "(dynamic)" for command in analyze(path.read_text()).commands)
        except ShellSyntaxError as error:
            print(error.render(path.name), file=sys.stderr)
    for name, number in counts.most_common(10):
        print(f"{number:4} {name}")
