"""Random scripts by the productions of `scripts.grammar`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from random import Random

from tests.differential.tree import Tree

GRAMMAR = Path(__file__).parent / "scripts.grammar"
DEEP = 26  # from here on each nonterminal takes its first production
_PRODUCTION = re.compile(r" ?(\d+)(?: \[([a-z]+)\])?(?: (.*))?")
_REFERENCE = re.compile(r"<([a-z_]+)((?:[+-][a-z]+)*)(?:/([a-z]+))?>")
_TEXTS = {"nl": "\n", "sp": " "}


@dataclass(frozen=True)
class Reference:
    """A nonterminal in a production: the flags that change below it, and how its text is quoted."""

    name: str
    set: frozenset[str]
    cleared: frozenset[str]
    filter: str


@dataclass(frozen=True)
class Production:
    """Texts and references, with a weight; `flag` must be set."""

    weight: int
    flag: str
    parts: tuple[str | Reference, ...]


@dataclass(frozen=True)
class Nonterminal:
    """Its productions, and the least text that may stand in its place."""

    least: str
    productions: tuple[Production, ...]


@lru_cache(maxsize=1)
def grammar() -> dict[str, Nonterminal]:
    """The nonterminals of the file. ValueError for a line that is none of its kinds."""
    found: dict[str, Nonterminal] = {}
    for block in GRAMMAR.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("#")]
        if lines:
            name, _, least = lines[0].partition(" ")
            if name in found:
                raise ValueError(f"{GRAMMAR.name}: {name} stands twice")
            found[name] = Nonterminal(least, tuple(map(_production, lines[1:])))
    return found


def _production(line: str) -> Production:
    match = _PRODUCTION.fullmatch(line)
    if match is None:
        raise ValueError(f"{GRAMMAR.name}: {line}")
    return Production(int(match[1]), match[2] or "", tuple(_parts(match[3] or "")))


def _parts(text: str) -> list[str | Reference]:
    parts: list[str | Reference] = []
    end = 0
    for match in _REFERENCE.finditer(text):
        parts.append(text[end : match.start()])
        parts.append(_TEXTS[match[1]] if match[1] in _TEXTS else _reference(*match.groups(default="")))
        end = match.end()
    return [*parts, text[end:]]


def _reference(name: str, flags: str, filter: str) -> Reference:
    signed = re.findall(r"([+-])([a-z]+)", flags)
    set_, cleared = (frozenset(flag for sign, flag in signed if sign == wanted) for wanted in "+-")
    return Reference(name, set_, cleared, filter)


class Generator:
    """One script per `script()`; the same seed gives the same script."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.number = 0

    def script(self) -> Tree:
        """A whole script."""
        return self._tree(Reference("script", frozenset(), frozenset(), ""), frozenset({"bare"}), 0)

    def _tree(self, reference: Reference, flags: frozenset[str], depth: int) -> Tree:
        nonterminal = grammar()[reference.name]
        flags = (flags | reference.set) - reference.cleared
        self.number += 1
        fresh = str(self.number)
        parts = [
            part.replace("@@", fresh) if isinstance(part, str) else self._tree(part, flags, depth + 1)
            for part in self._choose(nonterminal, flags, depth).parts
        ]
        return Tree(reference.name, parts, nonterminal.least, reference.filter)

    def _choose(self, nonterminal: Nonterminal, flags: frozenset[str], depth: int) -> Production:
        if depth >= DEEP:
            return nonterminal.productions[0]
        allowed = [
            production for production in nonterminal.productions if not production.flag or production.flag in flags
        ]
        return self.random.choices(allowed, [production.weight for production in allowed])[0]
