"""Case files in the Oils format (`*.test.sh`): reading and writing.

    #### name
    script
    ## STDOUT:
    what it prints
    ## END
    ## status: 0
    ## OK dash/mksh stdout: what these print instead

`stdout: text` is one line; `stdout-json: "text"` is anything; `status` is 0 when it is not given. A line that
starts with `## ` ends the script. A shell named behind OK, BUG or N-I (not implemented) is allowed what stands there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
_HEADER = re.compile(r"#### (.*)\n")
_DIRECTIVE = re.compile(r"## (?:(OK|BUG|N-I) ([a-z/]+) )?(stdout|STDOUT|stdout-json|status|note):[ ]?(.*)\n")


@dataclass(frozen=True)
class Outcome:
    """What running a script gave. Standard output is text, UTF-8 with surrogateescape."""

    stdout: str
    status: int


@dataclass
class Case:
    """One case. `expected` is None in a case that nobody has given an expectation yet."""

    file: str
    name: str
    script: str
    expected: Outcome | None = None
    others: dict[str, Outcome] = field(default_factory=dict)  # by shell, where it differs
    kinds: dict[str, str] = field(default_factory=dict)  # by shell: OK, BUG or N-I
    note: str = ""  # why the expectation is not what the shells agree on

    def wanted(self, shell: str) -> Outcome | None:
        """What `shell` should give; `ours` is no exception to anything."""
        return self.others.get(shell, self.expected)


def read_file(path: Path) -> list[Case]:
    """All cases of a file. ValueError for two of one name."""
    pieces = _HEADER.split(path.read_text(encoding="utf-8", errors="surrogateescape"))
    cases = [_read_case(path.name.removesuffix(".test.sh"), *pair) for pair in zip(pieces[1::2], pieces[2::2])]
    names = [case.name for case in cases]
    if len(set(names)) != len(names):
        raise ValueError(f"{path}: a name stands twice: {next(n for n in names if names.count(n) > 1)}")
    return cases


def read_all() -> list[Case]:
    """The cases of all files."""
    return [case for path in sorted(HERE.glob("*.test.sh")) for case in read_file(path)]


def _read_case(file: str, name: str, body: str) -> Case:
    end = re.search(r"^## ", body, re.MULTILINE)
    script = body if end is None else body[: end.start()]
    case = Case(file, name, script.rstrip("\n") + "\n")
    found: dict[str, dict[str, str | int]] = {}
    text = "" if end is None else body[end.start() :]
    while text.strip():
        match = _DIRECTIVE.match(text)
        if match is None:
            raise ValueError(f"{file}: {name}: {text.splitlines()[0]}")
        text = text[match.end() :].lstrip("\n") if match[3] != "STDOUT" else text[match.end() :]
        kind, shells, key, value = match.groups()
        if key == "note":
            case.note = value
            continue
        if key == "STDOUT":
            value, _, text = ("\n" + text).partition("\n## END\n")
            value = value[1:] + "\n" if value else ""
        elif key == "stdout":
            value += "\n"
        elif key == "stdout-json":
            value = json.loads(value)
        for shell in (shells or "").split("/"):
            found.setdefault(shell, {})["status" if key == "status" else "stdout"] = value
            if shell:
                case.kinds[shell] = kind
    _settle(case, found)
    return case


def _settle(case: Case, found: dict[str, dict[str, str | int]]) -> None:
    """What a shell's annotation leaves open is as in the case's own expectation."""
    if "" not in found:
        return
    own = found.pop("")
    case.expected = Outcome(str(own.get("stdout", "")), int(own.get("status", 0)))
    for shell, differs in found.items():
        merged = {"stdout": case.expected.stdout, "status": case.expected.status, **differs}
        case.others[shell] = Outcome(str(merged["stdout"]), int(merged["status"]))


def write_file(path: Path, heading: str, cases: list[Case]) -> None:
    """The file as `read_file` reads it."""
    text = heading + "".join(map(_written, cases))
    path.write_text(text, encoding="utf-8", errors="surrogateescape")


def _written(case: Case) -> str:
    text = f"\n#### {case.name}\n{case.script}"
    if case.note:
        text += f"## note: {case.note}\n"
    if case.expected is None:
        return text
    text += _stdout("", case.expected.stdout)
    if case.expected.status:
        text += f"## status: {case.expected.status}\n"
    groups: dict[tuple[str, Outcome], list[str]] = {}
    for shell, outcome in case.others.items():
        groups.setdefault((case.kinds.get(shell, "OK"), outcome), []).append(shell)
    for (kind, outcome), shells in groups.items():
        prefix = f"{kind} {'/'.join(shells)} "
        if outcome.stdout != case.expected.stdout:
            text += _stdout(prefix, outcome.stdout)
        if outcome.status != case.expected.status:
            text += f"## {prefix}status: {outcome.status}\n"
    return text


def _stdout(prefix: str, stdout: str) -> str:
    plain = all(character.isprintable() or character == "\n" for character in stdout)
    if not plain or (stdout and not stdout.endswith("\n")) or "\n## " in stdout or stdout == "\n":
        return f"## {prefix}stdout-json: {json.dumps(stdout)}\n"
    if stdout.count("\n") == 1:
        return f"## {prefix}stdout: {stdout}"
    return f"## {prefix}STDOUT:\n{stdout}## END\n" if stdout or prefix else "## STDOUT:\n## END\n"
