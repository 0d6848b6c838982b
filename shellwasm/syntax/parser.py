"""The parser that users call: whole scripts, one complete command at a time, and the pieces that expansion needs."""

from __future__ import annotations

from functools import lru_cache

from shellwasm import ast
from shellwasm.syntax import tables as generated
from shellwasm.syntax.builder import Builder
from shellwasm.syntax.driver import DEFAULT_DEPTH, Driver
from shellwasm.syntax.errors import UNTERMINATED_STRING, ShellSyntaxError
from shellwasm.syntax.modes import ParseTables
from shellwasm.syntax.source import Origin, Source, text_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

TABLES = ParseTables(generated)


class Parser:
    """Reads one complete command after the other, so that each can run before the next is read (XCU 2.1).

    `text` is the script, or a function that gives its next line ("" at the end): it is only called when the command
    at hand needs another line, so a command may read the lines that follow it. `aliases` is looked at for each word
    in command position, as it is then. `first_line` is the number of the first line; `max_depth` how deep constructs
    may nest. `tick` is called now and then, and may raise.

        >>> [unit.items[0].command.words[0].parts[0].text for unit in Parser("echo a\\nexit\\n")]
        ['echo', 'exit']
    """

    def __init__(
        self,
        text: str | Callable[[], str],
        *,
        aliases: Mapping[str, str] | None = None,
        first_line: int = 1,
        max_depth: int = DEFAULT_DEPTH,
        tick: Callable[[], object] | None = None,
    ) -> None:
        if isinstance(text, str):
            self._source = text_source(text, first_line, live=aliases is not None)
        else:
            self._source = Source(Origin(first_line), text)
        self._forgets = not isinstance(text, str)
        self._builder = Builder(self._source.origin)
        self._driver = Driver(TABLES, self._source, self._builder, aliases, max_depth, tick)
        self._builder.lexer = self._driver

    @property
    def inside(self) -> bool:
        """Whether a command has begun and is not complete: a prompt is then PS2, not PS1."""
        source = self._source
        return len(self._driver.states) > 1 or bool(source.text[source.pos :].strip())

    @property
    def consumed(self) -> int:
        """The offset up to which the text is read: behind the last unit, and its here-documents."""
        return self._source.start_of(self._source.pos)

    def next_unit(self) -> ast.List | None:
        """The next complete command (a List; without items for a blank line), or None at the end of the text.

        After an error, whether ShellSyntaxError or what the text's function raised, what was read so far is dropped.
        """
        try:
            unit: ast.List | None = self._complete("unit", self._source)
        except Exception:
            self._source.pos = len(self._source.text)
            self._driver.pending.clear()
            raise
        finally:
            self._driver.states = []
        if self._forgets:
            self._builder.comments.clear()
        return unit

    def __iter__(self) -> Iterator[ast.List]:
        while (unit := self.next_unit()) is not None:
            yield unit

    def script(self) -> ast.Script:
        """All that is left, as one tree."""
        start = self._source.start_of(self._source.pos)
        items: list[ast.ListItem] = []
        if self._driver.aliases is None:
            items += self._complete("program", self._source).items
        else:
            items += [item for unit in self for item in unit.items]
        comments = sorted(self._builder.comments, key=lambda comment: comment.start)
        return ast.Script.make(start, self._source.origin.length, tuple(items), tuple(comments))

    def _complete(self, start: str, source: Source) -> Any:
        """Parse from a start symbol, then the backquoted commands and here-documents that were met on the way."""
        driver, jobs = self._driver, self._builder.jobs
        jobs.clear()
        result = driver.parse(start, source)
        for inner_start, inner, node in jobs:  # grows while it is read
            try:
                body = driver.parse(inner_start, inner)
            except ShellSyntaxError as error:
                if not self._waits(node, error):
                    raise
                body = self._builder.bad_body(node, inner.text, error.message)
            driver.pending.clear()
            self._builder.body_parsed(node, body)
        jobs.clear()
        driver.source = source
        return result

    def _waits(self, node: ast.CommandSubstitution | ast.HereDocument, error: ShellSyntaxError) -> bool:
        """Is the error told only when the text is expanded, if ever? So do four of six shells with backquotes, and with
        `'"'` inside `${...}` of a here-document, where it may be a quoted character or open a string.
        """
        if isinstance(node, ast.CommandSubstitution):
            return True
        place = self._source.origin.slice(error.offset - 1, error.offset + 2)
        return error.message == UNTERMINATED_STRING and place == "'\"'"


def parse(
    text: str, *, aliases: Mapping[str, str] | None = None, first_line: int = 1, max_depth: int = DEFAULT_DEPTH
) -> ast.Script:
    """The syntax tree of a whole script; raises ShellSyntaxError.

    >>> parse("echo hi # there").items[0].command.words[1].parts
    (Literal(text='hi'),)
    """
    return Parser(text, aliases=aliases, first_line=first_line, max_depth=max_depth).script()


@lru_cache(maxsize=512)
def parse_arithmetic(text: str) -> ast.Arith:
    """The expression that an arithmetic expansion's text is, after the expansions in it were made (XCU 2.6.4)."""
    parser = Parser(text)
    for char in "$`\\'\"":
        if char in text:
            offset = text.index(char)
            raise parser._driver.fail(f'unexpected "{char}"', offset)
    expression: ast.Arith = parser._complete("arithmetic", parser._source)
    return expression


def parse_word(text: str) -> ast.Word:
    """The one word that a text is; raises ShellSyntaxError if it is none, or several.

    >>> parse_word('a"$b"').parts[1]
    DoubleQuoted(parts=(Parameter(name='b', op='', word=None),))
    """
    parser = Parser(text)
    word: ast.Word = parser._complete("word", parser._source)
    source = parser._source
    if source.pos < len(source.text):
        raise parser._driver.fail("unexpected text after the word", source.start_of(source.pos))
    return word


def parse_here_body(text: str) -> ast.Word:
    """Text with the expansions of a here-document (XCU 2.7.4), as PS1, PS2, PS4 and ENV are expanded."""
    parser = Parser(text)
    parts = parser._complete("here_body", parser._source)
    node = ast.HereDocument(descriptor=None, op="<<", delimiter="", quoted=False, body=ast.Word(parts=()))
    parser._builder.body_parsed(node, parts)
    return node.body.replace(start=0, end=len(text))
