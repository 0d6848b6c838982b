"""Runs snippets through the native shells of this machine and finds what they agree on.

As a program: `python natives.py FILE` prints, for each snippet (a line of the file), who gives what.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict

SHELLS: dict[str, list[str]] = {
    "dash": ["dash"],
    "ash": ["busybox", "ash"],
    "bash": ["bash", "--posix"],
    "yash": ["yash"],
    "mksh": ["mksh"],
    "ksh": ["ksh"],
}

# `p` shows its arguments, each in brackets
PROLOGUE = "p() { printf '%s:' \"$#\"; [ $# -eq 0 ] || printf '[%s]' \"$@\"; echo; }\n"

Outcome = tuple[bytes, bool]  # standard output, and whether it ended well


def installed() -> dict[str, list[str]]:
    """The shells that this machine has."""
    return {name: argv for name, argv in SHELLS.items() if shutil.which(argv[0])}


def run(argv: list[str], snippet: str, directory: str, locale: str = "C.UTF-8") -> Outcome:
    """What one shell makes of a snippet, in an almost empty environment."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": locale, "HOME": "/home/u"}
    script = (PROLOGUE + snippet).encode("utf-8", "surrogateescape")
    try:
        done = subprocess.run(
            [*argv, "-c", script], capture_output=True, cwd=directory, env=environment, timeout=10, check=False
        )
    except subprocess.TimeoutExpired:
        return b"(timeout)", False
    return done.stdout, done.returncode == 0


def outcomes(snippet: str, directory: str, locale: str = "C.UTF-8") -> dict[str, Outcome]:
    """What each installed shell makes of it."""
    return {name: run(argv, snippet, directory, locale) for name, argv in installed().items()}


def verdict(found: dict[str, Outcome]) -> tuple[str, Outcome]:
    """(who rules, what): at least four shells that agree, else dash and ash if they agree, else ash."""
    groups: dict[Outcome, list[str]] = defaultdict(list)
    for name, outcome in found.items():
        groups[outcome].append(name)
    outcome, names = max(groups.items(), key=lambda item: len(item[1]))
    if len(names) >= 4:
        return "most", outcome
    if found["dash"] == found["ash"]:
        return "dash+ash", found["ash"]
    return "ash", found["ash"]


def main() -> None:
    """Print who gives what."""
    with open(sys.argv[1], encoding="utf-8", errors="surrogateescape") as file, tempfile.TemporaryDirectory() as home:
        for line in file.read().splitlines():
            groups: dict[Outcome, list[str]] = defaultdict(list)
            for name, outcome in outcomes(line, home).items():
                groups[outcome].append(name)
            print(f"## {line}")
            for (out, good), names in sorted(groups.items(), key=lambda item: -len(item[1])):
                print(f"   {out.decode(errors='replace')!r}{'' if good else ' ERROR'}   {' '.join(names)}")


if __name__ == "__main__":
    main()
