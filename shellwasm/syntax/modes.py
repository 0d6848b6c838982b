"""The parse tables as the driver wants them, and the lexer's modes: one regular expression for each."""

from __future__ import annotations

from sys import intern

from shellwasm.regex import compiled
from shellwasm.syntax.builder import Builder

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence
    from types import ModuleType
    from typing import Any

    Rule = tuple[int, Any, Callable[..., Any] | None]
    """How many symbols, which nonterminal, which method of Builder (None: the only child goes on unchanged); for a
    step: -1, which state or -1, which method (see generate.Tables)."""
    Action = int | Rule
    Matcher = Callable[[str, int], re.Match[str] | None]

EXPANSIONS = ("PARAM", "BRACE_OPEN", "BAD_OPEN", "ARITH_OPEN", "CMDSUB_OPEN", "BACKQUOTE")
ARITH_BLANK = r"[ \t\n]*(?:\\\n[ \t\n]*)*"
OPERATORS = (
    *("A_ASSIGN_OP", "A_LOR", "A_LAND", "A_EQ", "A_SHIFT", "A_REL", "A_BOR", "A_XOR", "A_BAND", "A_POWER"),
    *("A_SIGN", "A_PROD", "A_NOT", "A_QUEST", "A_COLON", "A_COMMA", "A_RPAR"),
)
BETWEEN = {"WORD_CLOSE": r"(?=[ \t\n;&|<>()])"}
"""Zero-width terminals that the text decides."""

OPENERS = frozenset(
    (
        *("IF", "CASE", "WHILE", "UNTIL", "FOR", "LBRACE", "LPAR", "CMDSUB_OPEN", "BRACE_OPEN", "BAD_OPEN"),
        *("ARITH_OPEN", "DYN_OPEN", "A_LPAR", "A_SIGN", "A_NOT", "A_POWER", "A_QUEST", "A_ASSIGN_OP"),
    )
)
"""Terminals that open one more level of nesting."""

MODES: dict[str, tuple[str, tuple[str, ...]]] = {
    "here_end": (r"[ \t]*(?:\\\n[ \t]*)*", ("HERE_END",)),
    "word": ("", ("WORD_CLOSE", "LITERAL", "DSQUOTE", *EXPANSIONS, "DQ_OPEN", "SQUOTE", "ESCAPED")),
    "quoted": ("", ("DQ_TEXT", *EXPANSIONS, "DQ_CLOSE")),
    "here_document": ("", ("HERE_TEXT", *EXPANSIONS)),
    "operation": ("", ("PARAM_OP", "REPLACE_OP", "SUB_COLON")),
    "braces": ("", ("BRACE_CLOSE", "BR_TEXT", "DSQUOTE", *EXPANSIONS, "DQ_OPEN", "SQUOTE", "ESCAPED")),
    "pattern": ("", ("BRACE_CLOSE", "PAT_TEXT", "SLASH", "DSQUOTE", *EXPANSIONS, "DQ_OPEN", "SQUOTE", "ESCAPED")),
    "quoted_braces": ("", ("BRACE_CLOSE", "DBR_TEXT", *EXPANSIONS, "DQ_OPEN")),
    "substring": ("", ("BRACE_CLOSE", "SUB_COLON", "SUB_TEXT", *EXPANSIONS)),
    "dynamic": ("", ("ARITH_TEXT", *EXPANSIONS, "A_LPAR", "A_RPAR")),
    "operand": (ARITH_BLANK, ("A_NUMBER", "A_NAME", *EXPANSIONS, "A_PRE_INC", *OPERATORS, "A_LPAR")),
    "after_name": (ARITH_BLANK, ("A_POST_INC", "A_NAME", *OPERATORS)),
    "operator": (ARITH_BLANK, ("A_PRE_INC", *OPERATORS, "A_NAME", "A_NUMBER", *EXPANSIONS)),
}
"""For each mode but "command": what is skipped, and the terminals that are tried, in this order."""


class Rows:
    """A table's rows by state, read from their text (see `tables`) when they are first needed: a script needs few."""

    def __init__(self, texts: Sequence[str], meaning: Callable[[str], Action]) -> None:
        self.found: list[dict[str, Any] | None] = [None] * len(texts)
        self._texts = texts
        self._meaning = meaning

    def row(self, state: int) -> dict[str, Any]:
        """The row of a state; `found` holds it from then on."""
        row = self.found[state]
        if row is None:
            row = {}
            for group in self._texts[state].split(";"):
                action, *names = group.split() or [""]
                row.update(dict.fromkeys(map(intern, names), self._meaning(action) if names else None))
            self.found[state] = row
        return row


class ParseTables:
    """The LALR(1) tables of `grammar/posix_sh.lark`, and a compiled lexer mode for each state."""

    def __init__(self, flat: ModuleType) -> None:
        self.terminals: dict[str, str] = flat.TERMINALS
        self.operators: dict[str, str] = flat.OPERATORS
        self.start: dict[str, int] = flat.START
        self.end: dict[str, int] = flat.END
        self.mode: tuple[str, ...] = flat.MODES
        self._rules: list[Rule] = [
            (size, name, None if (size, alias) == (1, "same") else getattr(Builder, alias))
            for size, name, alias in flat.RULES
        ]
        self.actions = Rows(flat.ACTIONS, self._action)
        self.gotos = Rows(flat.GOTOS, int)
        self.reduce_first = self._column(flat.REDUCE_FIRST)
        self.reduce_before_word = self._column(flat.REDUCE_BEFORE_WORD)
        self.reserved: dict[str, str] = flat.RESERVED
        self.spellings = {name: text for text, name in (*flat.RESERVED.items(), *flat.OPERATORS.items())}
        by_name = {name: text for text, name in flat.RESERVED.items()}
        classes = [
            ({by_name[name]: name for name in reserved}, kind, assignment, function)
            for kind, reserved, assignment, function in flat.WORD_CLASSES
        ]
        self.word_class: list[tuple[dict[str, str], str, bool, bool]] = [classes[index] for index in flat.WORD_CLASS]
        self._opens: list[int] = []
        self._compiled: dict[str, Matcher] = {}
        self.matchers: list[Matcher | None] = [None] * len(self.mode)

    def _column(self, numbers: Sequence[int]) -> list[Rule | None]:
        return [self._rules[number] if number >= 0 else None for number in numbers]

    def _action(self, text: str) -> Action:
        if text[0] == "R":
            return self._rules[int(text[1:])]
        if text[0] == "S":
            rule, state = map(int, text[1:].split("_"))
            return -1, state, self._rules[rule][2]
        return int(text)

    def matcher(self, state: int) -> Matcher:
        """The compiled mode of a state (made when first needed: most scripts use few)."""
        mode = self.mode[state]
        found = self._compiled.get(mode)
        if found is None:
            found = self._compiled[mode] = compiled(self.pattern(mode)).match
        self.matchers[state] = found
        return found

    @property
    def opens(self) -> list[int]:
        """For each state, 1 if it is entered by a terminal that opens one more level of nesting."""
        if not self._opens:
            opens = [0] * len(self.mode)
            for row in map(self.actions.row, range(len(opens))):
                for name in OPENERS & row.keys() - (set() if "CMD_NAME" in row else {"LPAR"}):
                    target = row[name]
                    if isinstance(target, int):
                        opens[target] = 1
            self._opens = opens
        return self._opens

    def command_matcher(self) -> Matcher:
        return self.matcher(self.mode.index("command"))

    def pattern(self, mode: str) -> str:
        """The regular expression of a mode; the group that matches names the terminal."""
        if mode == "command":
            return self._command_pattern()
        skipped, names = MODES[mode]
        return skipped + "(?:" + "|".join(map(self._group, names)) + ")"

    def _command_pattern(self) -> str:
        """SKIP: a line continuation or comment. EDGE: a word with quoting begins here, or the text ends.

        NEWLINE takes the blank and comment lines that follow it along.
        """
        longest_first = sorted(self.operators, key=len, reverse=True)
        operators = "|".join(["\\" + "\\".join(operator) for operator in longest_first])
        words = "|".join(map(self._group, ("IO_NUMBER", "WORD")))
        newlines = r"(?P<NEWLINE>\n(?:[ \t]*(?:#[^\n]*)?\n)*)"
        others = r"(?P<SKIP>\\\n|#[^\n]*)|(?P<EDGE>(?=[^ \t]|\Z))"
        return rf"[ \t]*(?:{words}|{newlines}|(?P<OPERATOR>{operators})|{others})"

    def _group(self, name: str) -> str:
        return f"(?P<{name}>{self.terminals.get(name) or BETWEEN[name]})"
