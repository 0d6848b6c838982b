"""The generated tables, and our driver beside Lark's own."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from lark import Lark, Token, Tree, logger
from lark.lexer import Lexer

from shellwasm.syntax import generate
from shellwasm.syntax.builder import Builder
from shellwasm.syntax.driver import Driver
from shellwasm.syntax.parser import TABLES, Parser, parse
from tests.syntax.cases import ACCEPTED

GRAMMAR = generate.GRAMMAR.read_text(encoding="utf-8")


def test_tables_are_fresh() -> None:
    assert generate.TABLES.read_text(encoding="utf-8") == generate.render(GRAMMAR)
    assert generate.check_tables(generate.GRAMMAR)


def test_stale_tables_warn(tmp_path: Any) -> None:
    changed = tmp_path / "posix_sh.lark"
    changed.write_text(GRAMMAR + "// more\n", encoding="utf-8")
    with pytest.warns(UserWarning, match="was changed"):
        assert not generate.check_tables(changed)


def test_grammar_has_no_conflict(caplog: pytest.LogCaptureFixture) -> None:
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(caplog.handler)
    try:
        Lark(GRAMMAR, parser="lalr", lexer=generate.NoLexer, start=list(generate.STARTS), debug=True)
    finally:
        logger.removeHandler(caplog.handler)
        logger.setLevel(level)
    assert not [record.message for record in caplog.records if "onflict" in record.message]


def test_every_alias_has_its_builder_method() -> None:
    aliases = {str(rule.alias or rule.origin.name) for rule in generate.compile_grammar(GRAMMAR).rules}
    missing = {alias for alias in aliases if not hasattr(Builder, alias)}
    assert missing == set()


def test_a_speculative_token_is_shifted_at_once() -> None:
    """Backtracking relies on the stack below `$((` being untouched: no reduction may depend on that token."""
    for state in range(len(TABLES.mode)):
        row = TABLES.actions.row(state)
        if TABLES.reduce_first[state] is not None:
            continue
        for terminal in {"ARITH_OPEN", "DYN_OPEN", "CMDSUB_OPEN", "ARITH"} & row.keys():
            action = row[terminal]
            assert isinstance(action, int) or action[0] < 0


class Recorder(Driver):
    tokens: list[tuple[str, Any]]

    def next_token(self, state: int, kind: Any, match: Any) -> Any:
        token = super().next_token(state, kind, match)
        if token[0] is not None:
            self.tokens.append(token[:2])
        return token


class Replay(Lexer):
    """Gives Lark's parser the tokens that our driver saw."""

    __future_interface__ = 2

    def __init__(self, conf: Any) -> None: ...

    def lex(self, lexer_state: Any, parser_state: Any) -> Any:
        for index, (terminal, _) in enumerate(REPLAYED):
            if terminal != "$END":
                yield Token(terminal, str(index))


REPLAYED: list[tuple[str, Any]] = []
LARK = generate.compile_grammar(GRAMMAR, Replay)


def built(tree: Any, builder: Builder) -> Any:
    if isinstance(tree, Token):
        return REPLAYED[int(tree)][1]
    assert isinstance(tree, Tree)
    return getattr(builder, str(tree.data))([built(child, builder) for child in tree.children], 0, 0)


PLAIN = [text for text in ACCEPTED if "$((" not in text and "`" not in text and "<<" not in text and "${" not in text]


@pytest.mark.parametrize("text", PLAIN)
def test_same_derivation_as_larks_own_parser(text: str) -> None:
    parser = Parser(text)
    driver = Recorder(TABLES, parser._source, parser._builder)
    driver.tokens = []
    parser._builder.lexer = driver
    parser._driver = driver
    tree = parser.script()
    REPLAYED[:] = driver.tokens
    theirs = built(LARK.parse("", start="program"), parser._builder)
    assert theirs.items == tree.items
    assert tree == parse(text)
