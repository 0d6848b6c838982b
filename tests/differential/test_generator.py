"""The generator of random scripts, and a few of its scripts compared with the native shells."""

from __future__ import annotations

from contextlib import closing

import pytest

from tests.conftest import NATIVE_SHELLS, require_native
from tests.differential.__main__ import Comparison
from tests.differential.generator import Generator, Reference, grammar
from tests.differential.tree import shrink


def test_every_nonterminal_is_there_and_used():
    found = grammar()
    used = {
        part.name
        for nonterminal in found.values()
        for production in nonterminal.productions
        for part in production.parts
        if isinstance(part, Reference)
    }
    assert used | {"script"} == set(found)


def test_first_productions_end():
    def depth(name: str, above: tuple[str, ...] = ()) -> int:
        assert name not in above, name
        parts = grammar()[name].productions[0].parts
        return 1 + max((depth(part.name, (*above, name)) for part in parts if isinstance(part, Reference)), default=0)

    assert max(map(depth, grammar())) < 15


def test_a_seed_is_a_script():
    assert str(Generator(7).script()) == str(Generator(7).script()) != str(Generator(8).script())


def test_text_inside_quotes_is_quoted():
    texts = [str(Generator(seed).script()) for seed in range(300)]
    assert any("'\\''" in text for text in texts)


def test_shrinking_keeps_what_fails():
    tree = next(tree for tree in (Generator(seed).script() for seed in range(100)) if "for y" in str(tree))
    assert "for y" in str(shrink(tree, lambda text: "for y" in text))


@pytest.mark.full
def test_no_difference_from_four_shells():
    for name in NATIVE_SHELLS:
        require_native(name)
    with closing(Comparison()) as comparison:
        examined = [comparison.examine(seed) for seed in range(1_000_000, 1_000_100)]
    assert not [str(tree) for _, tree, verdict in examined if verdict == "many"]
    assert sum(verdict == "agree" for _, _, verdict in examined) > 40
