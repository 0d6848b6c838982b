"""Random expansions, compared with the native shells: `python differential.py [COUNT] [SEED]` prints where we differ.

Each snippet sets IFS, a few variables and positional parameters, and shows the fields of random words.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections import defaultdict

import minishell
import natives

from shellwasm.syntax.errors import ShellSyntaxError

BATCH = 200
QUIET = {"stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
FILES = "mkdir d d/e; touch a ab b .c d/a d/.x 'x y' 'a*'"

_IFS = ["", "IFS=; ", "IFS=:; ", "IFS=' :'; ", "IFS=x; ", "unset IFS; ", "IFS=': '; ", "IFS='a '; "]
_VALUES = [
    "",
    "a",
    "b:c",
    " a b ",
    ":",
    "::",
    " : ",
    "a:",
    ":b",
    "x*",
    "*",
    "a  b",
    "\\*",
    "a?c",
    "ab/c",
    "[ab]",
    "aXbXc",
]
_PATTERNS = ["a", "*", "?", "*:", ":*", "[a-b]", "[!a]", '"*"', "'?'", "\\*", "$x", '"$y"', "*a*", "a*b", "*[ :]", "x"]
_OPERATORS = ["-", ":-", "+", ":+", "=", ":="]
_REMOVALS = ["#", "##", "%", "%%"]
_NAMES = ["x", "y", "z", "1", "2", "@", "*", "u", "#"]


def quoted(text: str) -> str:
    """In single quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


class Generator:
    """Random snippets from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def snippet(self) -> str:
        """Settings and a few words."""
        choice = self.random.choice
        settings = choice(_IFS) + "".join(f"{name}={quoted(choice(_VALUES))}; " for name in "xyz")
        parameters = " ".join(quoted(choice(_VALUES)) for _ in range(self.random.randrange(4)))
        options = choice(["", "", "", "set -f; "])
        words = " ".join(self.word() for _ in range(self.random.randint(1, 3)))
        form = choice(["p {}", "p {}", "p {}", 'v={}; p "$v"', 'for i in {}; do p "$i"; done'])
        if form.startswith("v="):
            words = self.word()
        return f"{settings}set -- {parameters}; {options}{form.format(words)}"

    def word(self) -> str:
        """One to three parts."""
        return "".join(self.part(2) for _ in range(self.random.randint(1, 3)))

    def part(self, depth: int) -> str:
        """One part outside quotes."""
        kind = self.random.randrange(10)
        if kind < 2:
            return self.random.choice(["a", "b", ":", "=", "/", "-", "a*", "?", "[ab]", "d/"])
        if kind == 2:
            return self.random.choice(["''", "' '", "'*'", "\\ ", "\\*", "'a b'", '""', '" "'])
        if kind < 5:
            return '"' + "".join(self.inside(depth) for _ in range(self.random.randint(0, 2))) + '"'
        return self.expansion(depth, False)

    def inside(self, depth: int) -> str:
        """One part inside double quotes."""
        if self.random.randrange(3) == 0:
            return self.random.choice(["a", " ", "*", ":", "\\$", "'"])
        return self.expansion(depth, True)

    def expansion(self, depth: int, inside: bool) -> str:
        """A parameter, perhaps with an operator."""
        name = self.random.choice(_NAMES)
        kind = self.random.randrange(8)
        if kind < 3 or depth == 0:
            return f"${{{name}}}" if self.random.randrange(2) else f"${name}"
        if kind == 3:
            return "${#" + self.random.choice("xyz1u") + "}"
        if kind == 4:
            return self.random.choice(
                ["$((1+2))", "$((x=10,101))", "$(printf 'a b')", "$(printf 'a:b\\n')", "$((2*3))"]
            )
        if kind < 6 and name not in "@*#":
            return f"${{{name}{self.random.choice(_REMOVALS)}{self.random.choice(_PATTERNS)}}}"
        operator = self.random.choice(_OPERATORS)
        if "=" in operator and not name.isalpha():
            operator = "-"
        if name == "#":
            name = "u"
        count = self.random.randint(0, 2)
        if inside:
            word = "".join(self.inside(depth - 1) for _ in range(count)).replace("'", "")
        else:
            word = "".join(self.part(depth - 1) for _ in range(count))
        return f"${{{name}{operator}{word}}}"


def run_batch(argv: list[str], snippets: list[str], directory: str) -> list[bytes]:
    """Outputs of the snippets, each in a subshell; an error is shown as `!`, also one that ends the whole shell."""
    outputs: list[bytes] = []
    while len(outputs) < len(snippets):
        outputs += _run_until_crash(argv, snippets[len(outputs) :], directory)
    return outputs


def _run_until_crash(argv: list[str], snippets: list[str], directory: str) -> list[bytes]:
    script = natives.PROLOGUE + "".join(f"( eval {quoted(text)} ) || echo '!'; echo @@\n" for text in snippets)
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/home/u"}
    process = subprocess.Popen([*argv, "-c", script], stdout=subprocess.PIPE, cwd=directory, env=environment, **QUIET)
    try:
        output, _ = process.communicate(timeout=20)
    except subprocess.TimeoutExpired:  # some loop for ever, and take memory
        process.kill()
        output, _ = process.communicate()
    outputs = output.split(b"@@\n")
    return outputs[:-1] if len(outputs) > len(snippets) else [*outputs[:-1], b"!\n"]


def ours(text: str, directory: str) -> bytes:
    """The same for us."""
    try:
        out, good = minishell.MiniShell(directory).run(text)
    except ShellSyntaxError:
        return b"!\n"
    return out if good else out + b"!\n"


def verdict(found: dict[str, bytes]) -> tuple[str, bytes]:
    """As natives.verdict."""
    return natives.verdict({name: (out, True) for name, out in found.items()})[0], natives.verdict(
        {name: (out, True) for name, out in found.items()}
    )[1][0]


def compare(snippets: list[str]) -> dict[str, tuple[str, bytes, dict[str, bytes]]]:
    """Snippets on which we differ from the verdict: who ruled, what we gave, what the shells gave."""
    differing = {}
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(["sh", "-c", FILES], cwd=directory, check=True)
        results = {name: run_batch(argv, snippets, directory) for name, argv in natives.installed().items()}
        for index, text in enumerate(snippets):
            found = {name: outputs[index] for name, outputs in results.items()}
            rule, wanted = verdict(found)
            mine = ours(text, directory)
            if mine != wanted:
                differing[text] = (rule, mine, found)
    return differing


def main() -> None:
    """Print the differences, those with the strongest verdict first."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    generator = Generator(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    rules: dict[str, int] = defaultdict(int)
    for _ in range(0, count, BATCH):
        for text, (rule, mine, found) in compare([generator.snippet() for _ in range(BATCH)]).items():
            rules[rule] += 1
            agree = [name for name, out in found.items() if out == mine]
            print(f"{rule}: {text}\n   ours {mine!r} {agree}")
            for name, out in found.items():
                if name not in agree:
                    print(f"   {name:5} {out!r}")
    print(f"{count} snippets, differing: {dict(rules)}")


if __name__ == "__main__":
    main()
