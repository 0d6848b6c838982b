"""Fuzzes expansion: whatever the word and the variables are, it gives canonical fields or a shell's error.

With atheris installed, `python -m fuzz.fuzz_expand CORPUS...` is a libFuzzer target; without it, the same command
mutates the snippets of the tests: `python -m fuzz.fuzz_expand [ROUNDS [SEED]]`.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from shellwasm import ast
from shellwasm.expand.base import ExpansionError
from shellwasm.expand.text import decode, encode
from shellwasm.expand.word import compile_fields, compile_pattern, compile_text
from shellwasm.state import ShellState
from shellwasm.syntax.errors import ShellSyntaxError
from shellwasm.syntax.parser import parse

try:
    import atheris
except ImportError:
    atheris = None

SEEDS = Path(__file__).parent.parent / "tests" / "expand" / "snippets"
MARKS = b"${}()[]\"'\\*?#%:-=+~/ \n\xff\xc3\xa9!x1"  # what is put in at random
VALUES = ("x", "y", "IFS", "LC_ALL", "HOME")


class FuzzShell(ShellState):
    """A shell of two directories, whose command substitutions give one of its variables."""

    __slots__ = ()

    def substitute(self, node: ast.CommandSubstitution) -> str:
        return self.values.get("x", "").rstrip("\n")

    def home(self, user: str) -> str | None:
        return "/" + user if user < "m" else None

    def scandir(self, path: str) -> list[str] | None:
        return ["a", "b*", "\udcff", ".c", "d"] if path.count("/") < 2 else None

    def exists(self, path: str) -> bool:
        return not path.endswith("b")

    def isdir(self, path: str) -> bool:
        return path.count("/") < 2


def check(data: bytes) -> None:
    """Lines of `data` are values of variables, positional parameters, and (the last) words."""
    *settings, script = data.split(b"\n")
    shell = FuzzShell(memory_limit=1 << 20)
    for name, value in zip(VALUES, settings, strict=False):
        shell.assign(name, decode(value.replace(b"\0", b"")))
    shell.positional = [decode(value) for value in settings[len(VALUES) :]]
    try:
        words = [node for node in parse("p " + decode(script)).walk() if isinstance(node, ast.Word)]
    except ShellSyntaxError:
        return
    for word in words:
        expand(shell, word)


def expand(shell: FuzzShell, word: ast.Word) -> None:
    """Every way to expand a word."""
    try:
        texts = [*compile_fields(word)(shell), compile_text(word)(shell), compile_text(word, assignment=True)(shell)]
        pattern = compile_pattern(word)(shell)
    except ExpansionError as error:
        assert error.message
        return
    for text in texts:
        assert text == decode(encode(text)), text
        pattern.matches(text)
        for op in ("#", "##", "%", "%%"):
            rest = pattern.remove(text, op)
            assert rest == decode(encode(rest))
            assert len(encode(rest)) <= len(encode(text))


def mutate(source: random.Random, seeds: list[bytes]) -> bytes:
    """Some seeds cut and spliced, with a few bytes changed."""
    pieces = [source.choice(seeds) for _ in range(source.randint(1, 3))]
    data = bytearray(b"\n".join(piece[source.randrange(len(piece) + 1) :] for piece in pieces))
    for _ in range(source.randint(0, 4)):
        place = source.randrange(len(data) + 1)
        data[place : place + source.randrange(3)] = bytes(source.choices(MARKS, k=2))
    return bytes(data)


def main() -> None:
    """Run until it fails."""
    if atheris is not None:
        atheris.Setup(sys.argv, check)
        atheris.Fuzz()
        return
    rounds, seed = ([int(argument) for argument in sys.argv[1:3]] + [10_000, 1][len(sys.argv) - 1 :])[:2]
    source = random.Random(seed)
    seeds = [line.encode() for path in SEEDS.glob("*.txt") for line in path.read_text("utf-8").splitlines()]
    for _ in range(rounds):
        data = mutate(source, seeds)
        try:
            check(data)
        except BaseException:
            print(f"input: {data!r}", file=sys.stderr)
            raise


if __name__ == "__main__":
    main()
