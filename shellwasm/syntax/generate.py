"""Compiles grammar/posix_sh.lark into shellwasm/syntax/tables.py: `python -m shellwasm.syntax.generate`.

The only module that imports lark. It flattens Lark's LALR(1) table into tuples, and derives from each state's set of
accepted terminals what the lexer needs: its mode, and how a word is classified there (XCU 2.10.1).
"""

from __future__ import annotations

import hashlib
import pprint
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lark import Lark
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

if TYPE_CHECKING:
    from collections.abc import Iterable

    Row = tuple[tuple[str, int], ...]

STARTS = ("program", "unit", "word", "here_body", "arithmetic")
RESERVED = (
    *("IF", "THEN", "ELSE", "ELIF", "FI", "DO", "DONE", "CASE", "ESAC", "WHILE", "UNTIL", "FOR"),
    *("LBRACE", "RBRACE", "BANG", "IN", "FUNCTION"),
)
WORDS = ("WORD", "CMD_NAME", "PATTERN", "FNAME", "NAME", "ASSIGNMENT_WORD", "ASSIGN_OPEN", "WORD_OPEN")

MODES = (
    ("here_end", "HERE_END"),
    ("operation", "PARAM_OP"),
    ("braces", "BR_TEXT"),
    ("pattern", "PAT_TEXT"),
    ("quoted_braces", "DBR_TEXT"),
    ("substring", "SUB_TEXT"),
    ("closing_brace", "BRACE_CLOSE"),
    ("quoted", "DQ_TEXT"),
    ("here_document", "HERE_TEXT"),
    ("dynamic", "ARITH_TEXT"),
    ("word", "LITERAL"),
    ("word", "WORD_CLOSE"),
    ("operand", "A_NUMBER"),
    ("operand", "A_NAME"),
    ("after_name", "A_POST_INC"),
    ("operator", "A_RPAR"),
    ("operator", "A_COMMA"),
)
"""A lexer mode, and a terminal that only states of that mode accept; the first that applies. Else: "command"."""

GRAMMAR = Path(__file__).resolve().parents[2] / "grammar" / "posix_sh.lark"
TABLES = Path(__file__).with_name("tables.py")


class NoLexer(Lexer):
    """Lark compiles the tables; it does not read the text."""

    __future_interface__ = 2

    def __init__(self, conf: Any) -> None: ...

    def lex(self, lexer_state: Any, parser_state: Any) -> Any:
        raise NotImplementedError


def compile_grammar(text: str, lexer: type[Lexer] = NoLexer) -> Lark:
    """Lark's own compilation of the grammar, for the tables and for tests that compare the two parsers."""
    return Lark(text, parser="lalr", lexer=lexer, start=list(STARTS), keep_all_tokens=True, maybe_placeholders=False)


class Flattener:
    """One Lark parse table as tuples of names and numbers.

    An action is a state to shift to (0 and up), or -1 - n for rule n.
    """

    def __init__(self, lark: Lark) -> None:
        self.lark = lark
        self.table: Any = lark.parser.parser._parse_table
        self.nonterminals = {str(rule.origin.name) for rule in lark.rules}
        self.order = self._breadth_first()
        self.numbers = {state: number for number, state in enumerate(self.order)}
        self.rules: dict[tuple[int, str, str], int] = {}
        self.patterns = {t.name: t.pattern for t in lark.terminals if t.pattern is not None}

    def _breadth_first(self) -> list[int]:
        """Lark's states in an order that does not depend on the order of its sets."""
        order = [self.table.start_states[name] for name in STARTS]
        for state in order:
            row = self.table.states[state]
            targets = [target for _, (op, target) in sorted(row.items()) if op is Shift]
            order += [target for target in dict.fromkeys(targets) if target not in order]
        return order

    def rule(self, rule: Any) -> int:
        """The number of (how many symbols, which nonterminal, which alias)."""
        key = (len(rule.expansion), str(rule.origin.name), str(rule.alias or rule.origin.name))
        return self.rules.setdefault(key, len(self.rules))

    def actions(self, state: int) -> Row:
        """A numbered state's terminals and what to do."""
        row = sorted(self.table.states[self.order[state]].items())
        found = ((str(k), op, target) for k, (op, target) in row if k not in self.nonterminals)
        return tuple((k, self.numbers[target] if op is Shift else -1 - self.rule(target)) for k, op, target in found)

    def gotos(self, state: int) -> Row:
        row = sorted(self.table.states[self.order[state]].items())
        return tuple((str(k), self.numbers[target]) for k, (_, target) in row if k in self.nonterminals)

    def terminals(self) -> dict[str, str]:
        return {name: pattern.to_regexp() for name, pattern in sorted(self.patterns.items())}

    def spellings(self, names: Iterable[str]) -> dict[str, str]:
        return {self.patterns[name].value: name for name in names}


def lexer_mode(accepted: set[str]) -> str:
    """The lexer's mode in a state that accepts these terminals."""
    return next((mode for mode, marker in MODES if marker in accepted), "command")


def word_class(accepted: set[str]) -> tuple[str, tuple[str, ...], bool, bool]:
    """How XCU 2.10.1 classifies a word in a state: (terminal, reserved words, can it assign?, look closer?)."""
    if "WORD" in accepted:
        return "WORD", (), "ASSIGNMENT_WORD" in accepted, False
    if "NAME" in accepted:
        return "NAME", (), False, True
    kinds = ("CMD_NAME", "PATTERN", "FNAME", "WORD")
    kind = next((kind for kind in kinds if kind in accepted), "WORD")
    # in command position every reserved word is reserved, even where it is then an error ("fi")
    reserved = tuple(r for r in RESERVED if r in accepted or kind == "CMD_NAME")
    return kind, reserved, "ASSIGNMENT_WORD" in accepted, "FNAME" in accepted


class Tables:
    """What the driver and the lexer need, as numbers; `render` writes it as Python.

    An action is a state to shift to (0 and up), -1 - n for rule n, or a step (rule, state): shift, reduce by a rule of
    one symbol, and go to the state; or, for state -1, append the value to the list on top of the stack. Steps and the
    short cuts through rules that only pass on their child (`same`) save half of the driver's work.
    """

    def __init__(self, lark: Lark) -> None:
        self.flat = flat = Flattener(lark)
        states = range(len(flat.order))
        after = {target for state in states for name, target in flat.gotos(state) if name == "redirect_list"}
        rows = [without_reserved(flat.actions(s)) if s in after else flat.actions(s) for s in states]
        self.rules = list(flat.rules)
        self.reduce_first = [only_reduction(row) for row in rows]
        self.reduce_before_word = [only_reduction(row, {*WORDS, *RESERVED}) for row in rows]
        self.gotos = gotos = [dict(flat.gotos(state)) for state in states]
        self.gotos = [{name: self.through(state, target) for name, target in gotos[state].items()} for state in states]
        self.actions = [{name: self.step(state, action) for name, action in rows[state]} for state in states]
        accepted = [{name for name, _ in row} for row in rows]
        self.modes = [lexer_mode(names) for names in accepted]
        self.words = [word_class(names) for names in accepted]

    def passes_on(self, state: int) -> str | None:
        """The nonterminal, if all that a state does is to pass on its only child."""
        rule = self.reduce_first[state]
        size, name, alias = self.rules[-1 - rule] if rule else (0, "", "")
        return name if size == 1 and alias == "same" else None

    def through(self, below: int, target: int) -> int:
        """The state that is reached in the end when `target` is pushed on `below`."""
        name = self.passes_on(target)
        return target if name is None else self.through(below, self.gotos[below][name])

    def step(self, state: int, action: int) -> int | tuple[int, int]:
        if action < 0 or not self.reduce_first[action]:
            return action
        rule = -1 - self.reduce_first[action]
        size, name, alias = self.rules[rule]
        if size != 1:
            return action
        target = self.gotos[state][name]
        if alias == "same":
            return target
        following = self.reduce_first[target]
        appends = following and self.rules[-1 - following][::2] == (2, "list_append")
        return rule, -1 if appends else target


def without_reserved(actions: Row) -> Row:
    """Behind a redirection no word is reserved (XCU 2.4): `if { a; } >b then` lacks a semicolon."""
    return tuple((name, action) for name, action in actions if name not in RESERVED)


def only_reduction(actions: Row, terminals: Iterable[str] | None = None) -> int:
    """The one action, if all (of these terminals') actions are the same reduction; else 0."""
    found = {action for name, action in actions if terminals is None or name in terminals}
    return found.pop() if len(found) == 1 and min(found) < 0 else 0


def is_operator(spelling: str) -> bool:
    return bool(spelling) and set(spelling) <= set("&|;<>()-")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def render(text: str) -> str:
    """The source of tables.py for a grammar's text."""
    tables = Tables(compile_grammar(text))
    flat = tables.flat
    operators = [n for n, p in flat.patterns.items() if is_operator(p.value) and not n.startswith("A_")]
    classes = sorted(set(tables.words))
    constants = {
        "GRAMMAR_SHA256": digest(text),
        "TERMINALS": flat.terminals(),
        "OPERATORS": flat.spellings(operators),
        "RESERVED": flat.spellings(RESERVED),
        "START": {name: flat.numbers[flat.table.start_states[name]] for name in STARTS},
        "END": {name: flat.numbers[flat.table.end_states[name]] for name in STARTS},
        "MODES": tuple(tables.modes),
        "WORD_CLASSES": tuple(classes),
        "WORD_CLASS": tuple(classes.index(word) for word in tables.words),
        "REDUCE_FIRST": tuple(-1 - action for action in tables.reduce_first),
        "REDUCE_BEFORE_WORD": tuple(-1 - action for action in tables.reduce_before_word),
    }
    lines = [HEADER]
    lines += [f"{name} = {pprint.pformat(value, width=118, compact=True)}" for name, value in constants.items()]
    for name, rows in (
        ("RULES", tables.rules),
        ("ACTIONS", map(render_row, tables.actions)),
        ("GOTOS", map(render_row, tables.gotos)),
    ):
        lines += [f"{name} = (", *(f"    {row!r}," for row in rows), ")"]
    return "\n".join(lines) + "\n"


HEADER = '''"""Generated from grammar/posix_sh.lark by `python -m shellwasm.syntax.generate`: do not edit.

RULES: how many symbols, which nonterminal, which method of Builder. REDUCE_…: for each state a rule, or -1. ACTIONS
and GOTOS: for each state groups of names, each behind what to do: m: go to state m. Rn: reduce by rule n. Sn_m: shift,
reduce by rule n, and go to state m (or append to the list on the stack, for m = -1).
"""

from __future__ import annotations
'''


def render_action(action: int | tuple[int, int]) -> str:
    if isinstance(action, tuple):
        return f"S{action[0]}_{action[1]}"
    return str(action) if action >= 0 else f"R{-1 - action}"


def render_row(row: dict[str, Any]) -> str:
    groups: dict[str, list[str]] = {}
    for name, action in row.items():
        groups.setdefault(render_action(action), []).append(name)
    return ";".join(" ".join((action, *names)) for action, names in groups.items())


def check_tables(grammar: Path) -> bool:
    """Whether the tables in use were generated from this grammar file; warns if not."""
    fresh = repr(digest(grammar.read_text(encoding="utf-8"))) in TABLES.read_text(encoding="utf-8")
    if not fresh:
        warnings.warn(f"{grammar} was changed: run python -m shellwasm.syntax.generate", stacklevel=2)
    return fresh


def main() -> int:
    """Write tables.py; `--check` only says whether it is fresh."""
    wanted = render(GRAMMAR.read_text(encoding="utf-8"))
    if "--check" in sys.argv[1:]:
        fresh = TABLES.exists() and TABLES.read_text(encoding="utf-8") == wanted
        print("fresh" if fresh else f"stale: run python -m {__spec__.name if __spec__ else 'generate'}")
        return 0 if fresh else 1
    TABLES.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
