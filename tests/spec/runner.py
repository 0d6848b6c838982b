"""Runs the case files: `python -m tests.spec.runner [--shell NAME]... [--update] [-v] [TOPIC[:TEXT]]...`.

Without --shell on ours; `--shell native` is all that are installed. `--update` gives an expectation to the cases that
have none (what the native shells agree on) and annotates the shells that differ.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.spec import cases as files
from tests.spec.cases import Case, Outcome
from tests.spec.shells import consensus, installed, run_native, run_ours


def chosen(cases: list[Case], topics: list[str]) -> list[Case]:
    """The cases of these topics; behind a colon stands a part of the case's name."""
    if not topics:
        return cases
    wanted = [topic.partition(":") for topic in topics]
    return [c for c in cases if any(c.file == topic and text in c.name for topic, _, text in wanted)]


def run_case(shell: str, case: Case) -> Outcome:
    """The outcome on one shell, `ours` or a native one."""
    return run_ours(case.script) if shell == "ours" else run_native(installed()[shell], case.script)


def report(shell: str, cases: list[Case], verbose: bool) -> int:
    """Print the failures, and how many passed by topic; the number of failures."""
    passed: dict[str, int] = {}
    total: dict[str, int] = {}
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(lambda case: run_case(shell, case), cases))
    for case, outcome in zip(cases, outcomes):
        total[case.file] = total.get(case.file, 0) + 1
        if outcome == case.wanted(shell):
            passed[case.file] = passed.get(case.file, 0) + 1
        elif verbose:
            print(f"--- {shell}: {case.file}: {case.name}\n{case.script}want {case.wanted(shell)}\n got {outcome}")
        else:
            print(f"FAIL {shell}: {case.file}: {case.name}")
    for topic, count in total.items():
        print(f"{shell:6}{topic:24}{passed.get(topic, 0):5} of {count}")
    print(f"{shell:6}{'all':24}{sum(passed.values()):5} of {len(cases)}")
    return len(cases) - sum(passed.values())


def update(path: Path, redo: bool = False) -> None:
    """Complete the expectations of one file."""
    cases = files.read_file(path)
    shells = installed()
    jobs = [(case, name) for case in cases for name in shells]
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda job: run_native(shells[job[1]], job[0].script), jobs))
    found: dict[int, dict[str, Outcome]] = {}
    for (case, name), outcome in zip(jobs, outcomes):
        found.setdefault(id(case), {})[name] = outcome
    for case in cases:
        annotate(case, found[id(case)], redo)
    heading = path.read_text(encoding="utf-8", errors="surrogateescape").partition("\n#### ")[0].rstrip("\n") + "\n"
    files.write_file(path, heading, cases)


def annotate(case: Case, found: dict[str, Outcome], redo: bool) -> None:
    """Settle what is expected, unless the case has a note that says why it is otherwise; note who differs."""
    if case.expected is None or (redo and not case.note):
        case.expected, by = consensus(found)
        if by != "many":
            print(f"{case.file}: {case.name}: decided by {by}")
    case.others = {name: outcome for name, outcome in found.items() if outcome != case.expected}
    case.kinds = {
        name: "N-I" if outcome.status == 127 else case.kinds.get(name, "OK") for name, outcome in case.others.items()
    }


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shell", action="append", default=[])
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--redo", action="store_true", help="with --update: settle all expectations anew")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("topics", nargs="*")
    arguments = parser.parse_args()
    if arguments.update:
        for path in sorted(files.HERE.glob("*.test.sh")):
            if not arguments.topics or path.name.removesuffix(".test.sh") in arguments.topics:
                update(path, arguments.redo)
        return 0
    cases = chosen(files.read_all(), arguments.topics)
    shells = arguments.shell or ["ours"]
    if shells == ["native"]:
        shells = list(installed())
    return 1 if sum(report(shell, cases, arguments.verbose) for shell in shells) else 0


if __name__ == "__main__":
    sys.exit(main())
