"""Compares random scripts with the native shells: `scripts/differential [--count N] [--seed N] [--show N]`.

A difference is a script on which at least four native shells agree in output and status, and we do not. Each is made
smaller and printed; the exit status is 1 if there was any.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tests.differential.generator import PROLOGUE, Generator
from tests.differential.tree import Tree, shrink
from tests.spec.cases import Outcome
from tests.spec.shells import TIMEOUT, consensus, installed, run_native, run_ours

SECONDS = 5.0


class Comparison:
    """Runs scripts everywhere; counts."""

    def __init__(self) -> None:
        self.shells = installed()
        self.agreed = 0
        self.pool = ThreadPoolExecutor(3)

    def wanted(self, script: str) -> Outcome | None:
        """What at least four native shells agree on."""
        outcomes = self.pool.map(lambda argv: run_native(argv, script, SECONDS), self.shells.values())
        right, by = consensus(dict(zip(self.shells, outcomes)))
        return right if by == "many" and right != TIMEOUT else None

    def differs(self, text: str) -> bool:
        """Is ours not what they agree on?"""
        wanted = self.wanted(PROLOGUE + text)
        if wanted is None:
            return False
        self.agreed += 1
        return run_ours(PROLOGUE + text, SECONDS) != wanted

    def explain(self, text: str) -> str:
        """Both outcomes."""
        return f"{text}\n  want {self.wanted(PROLOGUE + text)}\n   got {run_ours(PROLOGUE + text, SECONDS)}"


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many scripts")
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="of the first script; the next have the next ones"
    )
    parser.add_argument("--show", type=int, default=20, help="stop after so many differences")
    arguments = parser.parse_args()
    comparison = Comparison()
    found = 0
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        tree: Tree = Generator(seed).script()
        if comparison.differs(str(tree)):
            found += 1
            small = shrink(tree, comparison.differs)
            print(f"--- seed {seed}\n{comparison.explain(str(small))}", flush=True)
            if found >= arguments.show:
                break
    print(
        f"{seed - arguments.seed + 1} scripts from seed {arguments.seed}: {found} differences; "
        f"{comparison.agreed} comparisons"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
