"""Accept or reject, as six native shells do: `python -m tests.syntax.differential [COUNT [SEED]]`.

Makes scripts from pieces of real ones with a mutation, and from random tokens of the grammar; prints each on which at
least four of the shells agree with each other and not with us. `tests/syntax/test_native.py` keeps what was found.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from shellwasm.syntax import ShellSyntaxError, parse
from tests.conftest import NATIVE_SHELLS

MUTATIONS = (
    *(
        '"',
        "'",
        "`",
        "$(",
        ")",
        "}",
        "${",
        "$((",
        "))",
        ";",
        ";;",
        "&",
        "&&",
        "|",
        "||",
        "(",
        "((",
        "{ ",
        " }",
        "!",
        "\\",
    ),
    *(
        " if ",
        " then ",
        " else ",
        " fi ",
        " do ",
        " done ",
        " case x in ",
        " esac ",
        " for i in ",
        " while ",
        "\n",
        "\\\n",
    ),
    *(
        "<",
        ">",
        ">>",
        "<<E\n",
        "<<-E\n",
        "<&",
        ">|",
        " # ",
        "#",
        "=",
        "x=",
        "f() ",
        "$",
        "2>",
        "~",
        "*",
        "$'",
        "${x:-",
        ";&",
    ),
)
TOKENS = (
    *MUTATIONS,
    *(
        "a",
        "b",
        " ",
        " ",
        "\n",
        "1",
        "x=1",
        "'s'",
        '"d"',
        "$x",
        "${x}",
        "${x#a}",
        "${#x}",
        "$(a)",
        "`a`",
        "$((1))",
        "in",
        "\nE\n",
    ),
    *(
        "if a; then b; fi",
        "{ a; }",
        "(a)",
        "while a; do b; done",
        "for i in a b; do c; done",
        "case a in b) c;; esac",
        "f() { a; }",
    ),
    *(
        "if",
        "then",
        "fi",
        "do",
        "done",
        "esac",
        "case",
        "for",
        "else",
        "elif",
        "until",
        "{",
        "}",
        "!",
        "a)",
        "(a)",
        "a|b)",
    ),
)


def real_scripts() -> list[str]:
    """Text of some #!/bin/sh files of this machine."""
    found = []
    for folder in ("/etc/init.d", "/usr/bin", "/usr/sbin", "/var/lib/dpkg/info", "/usr/share"):
        for path in sorted(Path(folder).glob("*") if folder != "/usr/share" else Path(folder).glob("*/*")):
            if path.is_file() and not path.is_symlink() and path.stat().st_size < 200_000:
                data = path.read_bytes()
                if data[:20].split(b"\n")[0].strip() in (b"#!/bin/sh", b"#! /bin/sh", b"#!/bin/sh -e"):
                    found.append(data.decode("utf-8", "replace"))
    return found


def mutated(scripts: list[str], rng: random.Random) -> str:
    lines = rng.choice(scripts).split("\n")
    at = rng.randrange(len(lines))
    text = "\n".join(lines[at : at + rng.randrange(1, 15)]) + "\n"
    for _ in range(rng.randrange(3)):
        where = rng.randrange(len(text))
        text = text[:where] + rng.choice(MUTATIONS) + text[where + rng.choice((0, 0, 0, 1, 2, 5)) :]
    return text


def random_tokens(rng: random.Random) -> str:
    tokens = [rng.choice(TOKENS) for _ in range(rng.randrange(1, 9))]
    return "".join(token + rng.choice(("", " ", " ", ";", "\n")) for token in tokens)


def accepts(text: str) -> bool:
    try:
        parse(text)
    except ShellSyntaxError:
        return False
    return True


def native_verdicts(text: str) -> dict[str, bool]:
    """Which of the installed shells accept a script (`-n`)."""
    verdicts = {}
    for name, command in NATIVE_SHELLS.items():
        if shutil.which(command[0]):
            try:
                run = subprocess.run([*command, "-n"], input=text.encode(), capture_output=True, timeout=2, check=False)
            except subprocess.TimeoutExpired:  # ksh waits for ever on some
                continue
            verdicts[name] = run.returncode == 0
    return verdicts


def main(count: int, seed: int) -> int:
    rng, scripts = random.Random(seed), real_scripts()
    counts: Counter[str] = Counter()
    for _ in range(count):
        text = mutated(scripts, rng) if scripts and rng.random() < 0.4 else random_tokens(rng)
        if "\0" in text:
            continue
        ours, theirs = accepts(text), native_verdicts(text)
        agreeing = sum(theirs.values())
        majority = True if agreeing >= 4 else False if len(theirs) - agreeing >= 4 else None
        counts["undecided" if majority is None else "same" if majority == ours else "different"] += 1
        if majority is not None and majority != ours:
            print(
                f"{'accepted' if ours else 'rejected'} by us, not by {[n for n in theirs if theirs[n] != ours]}: {text!r}"
            )
    print(dict(counts))
    return 1 if counts["different"] else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
