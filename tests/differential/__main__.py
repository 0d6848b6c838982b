"""Compares random scripts with the native shells: `scripts/differential [--count N] [--seed N] [--show N] [--jobs N]`.

A difference is a script on which at least four native shells agree in output, status and files, and we do not; or, where
no four agree, one on which dash and ash agree. Each is made smaller and printed; the exit status is 1 if there was any.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from tests.differential.generator import Generator
from tests.differential.places import PROLOGUE, run_native, run_ours
from tests.differential.tree import Tree, shrink
from tests.spec.cases import Outcome
from tests.spec.shells import MANY, TIMEOUT, consensus, installed

SECONDS = 5.0
ORDER = ("dash", "ash", "yash", "ksh", "bash", "mksh")
JUDGES = {"many": "four shells", "dash+ash": "dash and ash"}


class Comparison:
    """Runs scripts everywhere."""

    def __init__(self) -> None:
        shells = installed()
        self.shells = {name: shells[name] for name in ORDER}
        self.links = f"{tempfile.gettempdir()}/{os.getpid()}"
        for name, argv in self.shells.items():
            os.makedirs(os.path.dirname(self._child(name)))
            os.symlink(str(shutil.which(argv[0])), self._child(name))

    def close(self) -> None:
        """Remove the links."""
        shutil.rmtree(self.links)

    def _child(self, name: str) -> str:
        """A shell by the name `sh`, under which each is a POSIX shell, in one word whatever letters scripts put in IFS."""
        return f"{self.links}/{ORDER.index(name)}/sh"

    def _run(self, name: str, script: str) -> Outcome:
        return run_native(self.shells[name], script, SECONDS, self._child(name))

    def wanted(self, script: str) -> tuple[Outcome, str]:
        """What is right, and who says so."""
        return consensus({name: self._run(name, script) for name in self.shells})

    def verdict(self, text: str) -> str:
        """`agree`, `open` (no judge), or who says that we are wrong. What does not hold twice is the machine's load."""
        first = self._verdict(PROLOGUE + text)
        return first if first in ("agree", "open") else self._verdict(PROLOGUE + text)

    def _verdict(self, script: str) -> str:
        """Asks no more shells when those that are left could not make us wrong."""
        ours = run_ours(script, SECONDS)
        found: dict[str, Outcome] = {}
        for name in self.shells:
            found[name] = self._run(name, script)
            if len(found) >= 2 and not self._against(found, ours):
                return "agree" if found["dash"] == found["ash"] else "open"
        right, by = consensus(found)
        return "open" if by not in JUDGES or right == TIMEOUT else by if ours != right else "agree"

    def _against(self, found: dict[str, Outcome], ours: Outcome) -> bool:
        """Could the judges still agree on something else?"""
        if found["dash"] == found["ash"] != ours:
            return True
        others = Counter(outcome for outcome in found.values() if outcome != ours)
        return max(others.values(), default=0) + len(self.shells) - len(found) >= MANY

    def explain(self, text: str) -> str:
        """Both outcomes."""
        wanted, by = self.wanted(PROLOGUE + text)
        return f"{text}\n  want {wanted} ({JUDGES.get(by, by)})\n   got {run_ours(PROLOGUE + text, SECONDS)}"

    def examine(self, seed: int) -> tuple[int, Tree, str]:
        """One script's verdict."""
        tree = Generator(seed).script()
        return seed, tree, self.verdict(str(tree))


def inherit_no_ignored_signals() -> None:
    """Whoever started us may ignore some (a background job does): the shells would inherit that."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many scripts")
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="of the first script; the next have the next ones"
    )
    parser.add_argument("--show", type=int, default=20, help="stop after so many differences")
    parser.add_argument("--jobs", type=int, default=2, help="how many scripts at a time")
    parser.add_argument("--whole", action="store_true", help="print the scripts as they are: to make one small takes a minute")
    arguments = parser.parse_args()
    inherit_no_ignored_signals()
    counts = compare(arguments)
    differences = {judge: counts[judge] for judge in JUDGES}
    print(
        f"{counts.total()} scripts from seed {arguments.seed}: {sum(differences.values())} differences "
        f"({', '.join(f'{differences[judge]} from what {who} agree on' for judge, who in JUDGES.items())}); "
        f"{counts['agree']} agree, on {counts['open']} the shells do not"
    )
    return 1 if any(differences.values()) else 0


def compare(arguments: argparse.Namespace) -> Counter[str]:
    """Examine the scripts; print the differences. How many there are of each verdict."""
    counts: Counter[str] = Counter()
    seeds = range(arguments.seed, arguments.seed + arguments.count)
    with closing(Comparison()) as comparison, ThreadPoolExecutor(arguments.jobs) as pool:
        for start in range(0, len(seeds), 50):
            for seed, tree, verdict in pool.map(comparison.examine, seeds[start : start + 50]):
                counts[verdict] += 1
                if verdict in JUDGES:
                    if not arguments.whole:
                        tree = shrink(tree, lambda text: comparison.verdict(text) == verdict)
                    print(f"--- seed {seed}\n{comparison.explain(str(tree))}", flush=True)
            if sum(counts[judge] for judge in JUDGES) >= arguments.show:
                break
    return counts


if __name__ == "__main__":
    sys.exit(main())
