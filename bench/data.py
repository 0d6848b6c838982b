"""The input files of the benchmarks, the same on every machine (a seeded generator)."""

from __future__ import annotations

import random
from pathlib import Path

MIB = 1 << 20


def make(directory: Path) -> None:
    """Write small, lines, words (5 MB), big (100 MB) and tree/ (2,000 files) below `directory`."""
    rng = random.Random(20240614)
    (directory / "small").write_text("one small file\n")
    (directory / "lines").write_text("".join(f"{n} {rng.randrange(10**9)} tail of line\n" for n in range(20_000)))
    vocabulary = ["".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(2, 9))) for _ in range(4_000)]
    lines, size = [], 0
    while size < 5 * MIB:
        line = " ".join(rng.choices(vocabulary, k=rng.randint(4, 16))) + "\n"
        lines.append(line)
        size += len(line)
    text = "".join(lines)
    (directory / "words").write_text(text)
    with (directory / "big").open("w") as big:
        for _ in range(20):
            big.write(text)
    tree = directory / "tree"
    tree.mkdir()
    for number in range(2_000):
        (tree / f"file{number:04}.txt").write_text(f"{number}\n")
