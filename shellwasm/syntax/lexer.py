"""Tokens: what the parser's main loop leaves aside because one regular expression does not decide it.

The lexer has no mode of its own: the LALR state has one, from the terminals that it accepts. Each method gets a match
and gives (terminal, value, start, end) with places in the buffer, or RETRY after it changed the buffer.
"""

from __future__ import annotations

from shellwasm.regex import LazyPattern
from shellwasm.syntax.errors import UNTERMINATED_STRING, ShellSyntaxError
from shellwasm.syntax.heredoc import Pending, read_body
from shellwasm.syntax.hints import name_hint
from shellwasm.syntax.quoting import decode_dollar_quoted
from shellwasm.syntax.source import CHUNK

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping
    from typing import Any

    from shellwasm.syntax.builder import Builder
    from shellwasm.syntax.modes import ParseTables
    from shellwasm.syntax.source import Source

    Token = tuple["str | None", Any, int, int]

RETRY: Token = (None, None, 0, 0)
MAX_ALIAS_TEXT = 1 << 19

NAME_EQ = LazyPattern(r"[A-Za-z_][A-Za-z_0-9]*=")
NAME = LazyPattern(r"[A-Za-z_][A-Za-z_0-9]*\Z")
NO_PAREN = LazyPattern(r" ?[^ \t(\\]")
FUNCTION_PAREN = LazyPattern(r"(?:[ \t]|\\\n)*(?:(\()|\Z)?")
COMMENT_LINE = LazyPattern(r"(?m)^[ \t]*(#[^\n]*)")
PLAIN_RUN = LazyPattern(r"(?:[^ \t\n;&|<>()\\\"'$`]|\\\n)*")
DOLLAR_CONTINUED = LazyPattern(r"\$(?:\{[A-Za-z_0-9@*#?$!:%+=/-]*)?(?=\\\n)")
DELIMITER_QUOTES = LazyPattern(
    r"""(?s)\$'(?P<ansi>(?:[^'\\]|\\.)*)'|\\(?P<escaped>.)|'(?P<single>[^']*)'|"(?P<double>(?:[^"\\]|\\.)*)\""""
)
BACKQUOTED_ESCAPE = LazyPattern(r"\\(?:[$`\\]|(\n))")
BACKQUOTED_ESCAPE_IN_QUOTES = LazyPattern(r"\\(?:[$`\"\\]|(\n))")
ESCAPED_IN_QUOTES = LazyPattern(r'\\["$`\\]')
WORD_ENDS = frozenset(" \t\n;&|<>()")


class Lexer:
    """The state of the lexer: the buffer, here-documents whose bodies come at the next newline, aliases, comments."""

    def __init__(
        self, tables: ParseTables, source: Source, builder: Builder, aliases: Mapping[str, str] | None
    ) -> None:
        self.tables = tables
        self.source = source
        self.builder = builder
        self.aliases = aliases
        self.pending: list[Pending] = []
        self.values: list[Any] = []  # the parser's stack
        self.keep = False  # may text before `source.pos` be needed again?
        self.alias_text = 0
        self.mode = tables.mode
        self.word_class = tables.word_class
        self.actions = tables.actions
        self.slow: dict[str | None, Callable[[int, Any], Token]] = {
            None: self.lex_nothing,
            "SKIP": self.lex_skipped,
            "EDGE": self.lex_edge,
            "NEWLINE": self.lex_newline,
            "BACKQUOTE": self.lex_backquote,
            "PARAM_OP": self.lex_operation,
            "HERE_END": self.lex_here_end,
            "A_RPAR": self.lex_arithmetic_parenthesis,
            "BAD_OPEN": self.lex_bad_substitution,
        }

    def fail(
        self, message: str, offset: int, *, expected: frozenset[str] = frozenset(), incomplete: bool = False
    ) -> ShellSyntaxError:
        """The error at a place in the original text."""
        origin = self.source.origin
        return ShellSyntaxError(
            message,
            offset=offset,
            line=origin.line(offset),
            column=1 + offset - origin.line_start(offset),
            expected=expected,
            incomplete=incomplete,
            source_line=origin.line_text(offset),
        )

    # ---- line continuation (XCU 2.2.1)

    def join(self, start: int, end: int) -> Token:
        """Remove the continuations that follow `end` in the word that begins at `start`, then match again."""
        source = self.source
        while True:
            last = PLAIN_RUN.match(source.text, end).end()
            before = source.pos
            if last < len(source.text) or not source.text.endswith("\\\n") or not self.more():
                break
            end -= before - source.pos  # what lay before `pos` may be gone
        source.join(end, last)
        return RETRY

    def more(self, stop: Callable[[str], object] | None = None) -> bool:
        return self.source.more(stop, keep=self.keep)

    # ---- words

    def lex_skipped(self, _: int, match: re.Match[str]) -> Token:
        """A comment, or a continuation between tokens."""
        text, start = match["SKIP"], match.start("SKIP")
        self.source.pos = match.end()
        if text[0] == "#":
            span = self.source.start_of(start), self.source.end_of(match.end())
            own_line = not self.source.text[self.source.text.rfind("\n", 0, start) + 1 : start].strip(" \t")
            self.builder.comment(*span, text[1:], own_line)
        return RETRY

    def lex_edge(self, state: int, match: re.Match[str]) -> Token:
        """A word that holds quoting or an expansion begins here, or the text ends."""
        source = self.source
        source.pos = pos = match.end()
        if pos >= len(source.text):
            return self.lex_end(pos)
        if source.continued:
            run = PLAIN_RUN.match(source.text, pos)
            if run is not None and "\\\n" in run.group():
                return self.join(pos, source.text.index("\\\n", pos))
        if source.regions:
            self.leave_regions(pos)
        if "ASSIGN_OPEN" in self.actions.row(state):
            name = NAME_EQ.match(source.text, pos)
            if name is not None:
                source.pos = name.end()
                return "ASSIGN_OPEN", name.group(), pos, name.end()
        return "WORD_OPEN", "", pos, pos

    def lex_end(self, pos: int) -> Token:
        if self.more():
            return RETRY
        if self.pending:
            self.read_here_documents(self.pending)
        return "$END", "", pos, pos

    def classify(self, state: int, word: str, start: int, end: int) -> str | None:
        """XCU 2.10.1: which terminal a word is in this state; None after an alias was put in its place."""
        reserved, kind, assignment, careful = self.word_class[state]
        terminal: str | None = reserved.get(word)
        if terminal is not None:
            return terminal
        command_position = assignment or kind == "CMD_NAME"
        if self.aliases and self.substitute_alias(word, start, end, command_position):
            return None
        if assignment and "=" in word and NAME_EQ.match(word):
            return "ASSIGNMENT_WORD"
        if careful and kind == "CMD_NAME" and not NO_PAREN.match(self.source.text, end):
            after = FUNCTION_PAREN.match(self.source.text, end)
            if after is not None and after[1]:
                self.check_name("function name", word, start)
                return "FNAME"
            if after is not None and after.end() == len(self.source.text) and after[0][-1:] == "\n" and self.more():
                return None
        if kind in ("NAME", "FNAME"):
            self.check_name("for loop variable" if kind == "NAME" else "function name", word, start)
        return kind

    def check_name(self, what: str, word: str, start: int) -> None:
        if not NAME.match(word):
            raise self.fail(f"bad {what}{name_hint(word)}", self.source.start_of(start), expected=frozenset(("NAME",)))

    def substitute_alias(self, word: str, start: int, end: int, command_position: bool) -> bool:
        """XCU 2.3.1: put an alias' value in the buffer, in command position or after a value that ends in a blank."""
        opened = self.leave_regions(start) or command_position or self.begins_region(start)
        value = self.aliases.get(word) if self.aliases and opened else None
        if value is None or any(region.has(word) for region in self.source.regions):
            return False
        self.alias_text = len(value) + (self.alias_text if self.source.regions else 0)
        if self.alias_text > MAX_ALIAS_TEXT:
            raise self.fail(f'alias "{word}" grows without end', self.source.start_of(start))
        source = self.source
        source.pos = start
        if start > CHUNK >> 3 and not self.keep:  # a substitution copies the buffer
            source.drop()
        source.substitute(source.pos, source.pos + end - start, word, value)
        return True

    def leave_regions(self, start: int) -> bool:
        """Forget the alias values that end before `start`; whether the next word may be an alias then."""
        regions, opened = self.source.regions, False
        while regions and regions[-1].end <= start:
            region = regions.pop()
            opened = opened or (region.opens and self._is_blank(region.end, start))
        return opened

    def begins_region(self, start: int) -> bool:
        """Is the word the first of an alias' value? Then it may be an alias, as the word it stands for was."""
        regions = self.source.regions
        return bool(regions) and self._is_blank(max(regions[-1].start, 0), start)

    def _is_blank(self, start: int, end: int) -> bool:
        """Whether only blanks and line continuations are there."""
        return not self.source.text[start:end].replace("\\\n", "").strip(" \t")

    # ---- here-documents (XCU 2.7.4)

    def lex_here_end(self, _: int, match: re.Match[str]) -> Token:
        text, (start, end) = match["HERE_END"], match.span("HERE_END")
        quoted = any(c in text for c in "\\'\"")
        delimiter = DELIMITER_QUOTES.sub(_unquote, text) if quoted else text
        self.source.pos = end
        pending = Pending(delimiter, quoted, len(self.values))
        self.pending.append(pending)
        return "HERE_END", pending, start, end

    def lex_newline(self, _: int, match: re.Match[str]) -> Token:
        """A newline with the blank and comment lines that follow; none follows if a here-document does."""
        start, end = match.span("NEWLINE")
        if self.pending:
            self.source.pos = start + 1
            if self.read_here_documents([one for one in self.pending if not self.is_substituting(one.height)]):
                return "NEWLINE", "\n", start, start + 1
        self.source.pos = end
        if end > start + 2:
            source, comment = self.source, self.builder.comment
            for found in COMMENT_LINE.finditer(source.text, start + 1, end):
                comment(source.start_of(found.start(1)), source.end_of(found.end()), found[1][1:], True)
        return "NEWLINE", "\n", start, start + 1

    def read_here_documents(self, ready: list[Pending]) -> bool:
        """Read these; were there any?"""
        taken = set(ready)
        self.pending = [document for document in self.pending if document not in taken]
        for document in ready:
            read_body(self.source, document, self.builder)
        return bool(ready)

    def is_substituting(self, height: int) -> bool:
        """Is a command substitution open that began when the parser's stack was that high, or higher?"""
        values = self.values
        return any(values[place].__class__ is str and values[place] == "$(" for place in range(height, len(values)))

    # ---- expansions

    def lex_backquote(self, state: int, match: re.Match[str]) -> Token:
        """The value is a source of its own: the command without the backslashes that escaped for the backquotes.

        Line continuations go too, also those in single quotes inside.
        """
        start, end = match.span("BACKQUOTE")
        quoted = self.mode[state] in ("quoted", "quoted_braces", "here_document")
        escapes = BACKQUOTED_ESCAPE_IN_QUOTES if quoted else BACKQUOTED_ESCAPE
        begin, pieces = start + 1, []
        for escape in escapes.finditer(self.source.text, start + 1, end - 1):
            pieces.append((begin, escape.start()))
            begin = escape.end() if escape[1] else escape.start() + 1
        self.source.pos = end
        return "BACKQUOTE", self.source.inner([*pieces, (begin, end - 1)]), start, end

    def lex_operation(self, state: int, match: re.Match[str]) -> Token:
        """Inside double quotes the word of `#` and `%` is a pattern, which those quotes do not touch."""
        operator, (start, end) = match["PARAM_OP"], match.span("PARAM_OP")
        self.source.pos = end
        pattern = operator[0] in "#%" and "PATTERN_OP" in self.actions.row(state)
        return "PATTERN_OP" if pattern else "PARAM_OP", operator, start, end

    def lex_bad_substitution(self, _: int, match: re.Match[str]) -> Token:
        start, end = match.span("BAD_OPEN")
        continued = DOLLAR_CONTINUED.match(self.source.text, start) if self.source.continued else None
        if continued is not None:
            return self.join(start, continued.end())
        self.source.pos = end
        return "BAD_OPEN", "${", start, end

    def lex_arithmetic_parenthesis(self, _: int, match: re.Match[str]) -> Token:
        """The value is `))` if another one follows at once: only such a pair closes `$((`."""
        start, end = match.span("A_RPAR")
        self.source.pos = end
        return "A_RPAR", self.source.text[start : end + 1], start, end

    # ---- where no terminal of the mode matches

    def lex_nothing(self, state: int, _: object) -> Token:
        source, mode = self.source, self.mode[state]
        text, pos = source.text, source.pos
        if mode == "here_end":
            return self.lex_instead(state)
        if mode in ("operand", "operator", "after_name"):
            while text[pos : pos + 1] in (" ", "\t", "\n") and pos < len(text):
                pos += 1
        if pos >= len(text) or (text[pos] == "\\" and pos + 1 == len(text)):
            if self.more():
                return RETRY
            if mode == "word":
                return "WORD_CLOSE", "", pos, pos
            return "$END", "", pos, pos
        char = text[pos]
        if mode == "word" and char in WORD_ENDS:
            return "WORD_CLOSE", "", pos, pos
        if text.startswith("\\\n", pos):
            return self.join(pos, pos)
        continued = DOLLAR_CONTINUED.match(text, pos)
        if continued is not None:
            return self.join(pos, continued.end())
        return self.lex_unterminated(mode, char, pos)

    def lex_unterminated(self, mode: str, char: str, pos: int) -> Token:
        """A quote that is closed on a later line, or never; else a character that cannot stand here."""
        closing = "'" if self.source.text.startswith("$'", pos) else char
        if mode in ("operand", "operator", "after_name") or closing not in ("'\"" if mode == "here_end" else "'`"):
            return "UNKNOWN", char, pos, pos + 1
        if self.more(lambda piece: closing in piece):
            return RETRY
        what = "unterminated backquoted command" if closing == "`" else UNTERMINATED_STRING
        raise self.fail(what, self.source.start_of(pos), incomplete=True)

    def lex_instead(self, state: int) -> Token:
        """What stands in the place of a here-document's delimiter."""
        match = self.tables.command_matcher()(self.source.text, self.source.pos)
        kind = match.lastgroup if match is not None else None
        if match is None or kind in (None, "EDGE"):
            self.source.pos = pos = match.end() if match is not None else self.source.pos
            char = self.source.text[pos : pos + 1]
            return self.lex_unterminated("here_end", char, pos) if char else self.lex_end(pos)
        if kind == "SKIP":
            return self.lex_skipped(state, match)
        return self.tables.operators.get(match[kind], kind), match[kind], match.start(kind), match.end()


def _unquote(match: re.Match[str]) -> str:
    if match["ansi"] is not None:
        return decode_dollar_quoted(match["ansi"])
    inside = ESCAPED_IN_QUOTES.sub(_second, match["double"] or "").replace("\\\n", "")
    return match["escaped"] or match["single"] or inside


def _second(match: re.Match[str]) -> str:
    return match[0][1]
