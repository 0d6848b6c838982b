"""The LALR(1) driver: shifts and reduces over the tables that Lark compiled from the grammar.

Lark's own driver cannot reduce before it sees the next token, which a lexer led by the state needs: LALR merges
states, so what a state accepts is a union. Two rules mend that. Where a state's only action is one reduction, it is
done before lexing. Where all terminals that a word can be lead to one reduction, it is done as soon as the next token
is known to be some word, and only then is the word classified.
"""

from __future__ import annotations

from shellwasm.syntax.errors import UNTERMINATED_STRING, ShellSyntaxError
from shellwasm.syntax.hints import extension_hint
from shellwasm.syntax.lexer import RETRY, Lexer
from shellwasm.syntax.speculation import Speculation

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping
    from typing import Any

    from shellwasm.syntax.builder import Builder
    from shellwasm.syntax.lexer import Token
    from shellwasm.syntax.modes import ParseTables
    from shellwasm.syntax.source import Source

QUOTING = frozenset("\"'$`")
DEFAULT_DEPTH = 20_000
"""How deep constructs may nest."""

NAMES = {"NEWLINE": "newline", "$END": "end of file", "IO_NUMBER": "redirection"}
TICK = 65_536  # characters between two looks at whoever parses; or 16 aliases
CLOSERS = ("THEN", "FI", "DO", "DONE", "IN", "ESAC", "RBRACE", "RPAR", "BRACE_CLOSE")


class Driver(Lexer):
    """One parse: the three stacks (states, values, where each value begins in the original text)."""

    def __init__(
        self,
        tables: ParseTables,
        source: Source,
        builder: Builder,
        aliases: Mapping[str, str] | None = None,
        max_depth: int = DEFAULT_DEPTH,
        tick: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(tables, source, builder, aliases)
        self.tick = tick
        self.next_tick = TICK
        self.substituted = 0
        self.slow["ARITH_OPEN"] = self.lex_arithmetic
        self.speculation = Speculation(self, 0)
        self.max_depth = self.next_check = max_depth
        self.states: list[int] = []
        self.values: list[Any] = []
        self.starts: list[int] = []

    def parse(self, start: str, source: Source) -> Any:
        """Parse `source` from a start symbol of the grammar; gives what its builder method made."""
        self.source = source
        self.next_check = self.max_depth
        self.next_tick = source.pos + TICK
        self.speculation = self.builder.speculation = Speculation(self, 16 * len(source.text))
        self.states, self.values, self.starts = [self.tables.start[start]], [], []
        while True:
            try:
                return self.run(self.tables.end[start])
            except ShellSyntaxError as error:
                depth = self.speculation.failed(error)
                del self.states[depth:], self.values[depth - 1 :], self.starts[depth - 1 :]

    def run(self, accept: int) -> Any:
        """Go on until the start symbol is complete. This is the hot loop: a token costs 1 to 2 microseconds."""
        tables, source, builder = self.tables, self.source, self.builder
        states, values, starts = self.states, self.values, self.starts
        actions, gotos, matchers = tables.actions.found, tables.gotos.found, tables.matchers
        action, goto = tables.actions.row, tables.gotos.row
        reduce_first, reduce_before_word = tables.reduce_first, tables.reduce_before_word
        append = builder.__class__.list_append
        state = states[-1]
        start = end = source.start_of(source.pos)
        match: Any = None
        terminal: Any = None
        value = None
        last = end
        while True:
            rule: Any = reduce_first[state]
            if rule is None:
                if terminal is None:
                    if match is None:
                        match = (matchers[state] or tables.matcher(state))(source.text, source.pos)
                    kind = match.lastgroup if match is not None else None
                    if kind == "WORD" or (kind == "EDGE" and match.end() < len(source.text)):
                        rule = reduce_before_word[state]
                        if rule is not None and self.aliases and self.begins_alias(kind, match):
                            match = None
                            continue
                    if rule is None:
                        terminal, value, first, last = self.next_token(state, kind, match)
                        match = None
                        if terminal is None:
                            continue
                        start = first if not source.mapped else source.start_of(first)
                        last = last if not source.mapped else source.end_of(last)
                    else:
                        start = source.start_of(match.start())
                if rule is None:
                    rule = (actions[state] or action(state)).get(terminal)
                    if rule.__class__ is int:
                        states.append(rule)
                        values.append(value)
                        starts.append(start)
                        state, terminal, end = rule, None, last
                        continue
                    if rule is None:
                        raise self.unexpected(terminal, value, start)
            size, name, method = rule
            if method is None:
                state = states[-2]
                state = states[-1] = (gotos[state] or goto(state))[name]
            elif method is append and size == 2:  # a left-recursive list: back to the state before
                values[-2].append(values.pop())
                del states[-1], starts[-1]
                state = states[-1]
            elif size > 0:
                children = values[-size:]
                del values[-size:], states[-size:]
                if size > 1:
                    del starts[1 - size :]
                values.append(method(builder, children, starts[-1], end))
                state = states[-1]
                state = (gotos[state] or goto(state))[name]
                states.append(state)
            elif size == 0:
                values.append(method(builder, (), start, start))
                starts.append(start)
                state = (gotos[state] or goto(state))[name]
                states.append(state)
            else:
                value, terminal, end = method(builder, (value,), start, last), None, last
                if name < 0:
                    values[-1].append(value)
                    continue
                values.append(value)
                starts.append(start)
                states.append(name)
                state = name
            if state == accept:
                return values[-1]

    def next_token(self, state: int, kind: str | None, match: re.Match[str] | None) -> Token:
        """The token that the match stands for in this state, or RETRY."""
        if match is None or kind is None:
            return self.lex_nothing(state, match)
        source = self.source
        if kind == "WORD":
            value = match[kind]
            last = match.end()
            if last > self.next_tick:
                self.look_up(last)
            first = last - len(value)
            reserved, terminal, assigns, careful = self.word_class[state]
            if careful or value in reserved or self.aliases or (assigns and "=" in value):
                found = self.classify(state, value, first, last)
                if found is None:
                    return RETRY
                terminal = found
            source.pos = last
            return terminal, value, first, last
        if kind == "EDGE" and not source.continued and not source.regions:
            last = match.end()
            if source.text[last : last + 1] in QUOTING:
                source.pos = last
                return "WORD_OPEN", "", last, last
            return self.lex_edge(state, match)
        first, last = match.span(kind)
        value = match[kind]
        if source.continued and kind != "NEWLINE" and kind != "SKIP" and source.text.startswith("\\\n", last):
            return self.join(first, last)
        if len(self.states) > self.next_check:
            self.check_depth(first)
        if kind == "OPERATOR":
            source.pos = last
            return self.tables.operators[value], value, first, last
        handler = self.slow.get(kind)
        if handler is not None:
            return handler(state, match)
        source.pos = last
        return kind, value, first, last

    def begins_alias(self, kind: str, match: re.Match[str]) -> bool:
        """Substitute an alias in command position before anything is reduced for a word: its value may be none."""
        word, end = match[kind], match.end()
        if kind != "WORD" or not self.aliases or word not in self.aliases or word in self.tables.reserved:
            return False
        return self.can_shift("CMD_NAME") and self.substitute_alias(word, end - len(word), end, True)

    def substitute_alias(self, word: str, start: int, end: int, command_position: bool) -> bool:
        self.substituted += 1
        if not self.substituted & 0xF:
            self.look_up(end)
        return super().substitute_alias(word, start, end, command_position)

    def look_up(self, pos: int) -> None:
        """Let whoever parses do what is due: a long text takes minutes."""
        self.next_tick = pos + TICK
        if self.tick is not None:
            self.tick()

    def check_depth(self, pos: int) -> None:
        """Count how many constructs are open; look again when there can be `max_depth` of them."""
        opened = sum(map(self.tables.opens.__getitem__, self.states))
        if opened > self.max_depth:
            raise self.fail(f"nested more than {self.max_depth} deep", self.source.start_of(pos))
        self.next_check = len(self.states) + self.max_depth - opened

    # ---- arithmetic, tried before it is known to be that

    def lex_arithmetic(self, _: int, match: re.Match[str]) -> Token:
        source, start = self.source, match.start("ARITH_OPEN")
        offset = source.start_of(start)
        known = self.speculation.known(offset)
        if known is not None:
            source.pos = source.position_of(known.end)
            return "ARITH", known.node, start, source.pos
        terminal, value, length = self.speculation.choose(len(self.states), offset)
        source.pos = start + length
        return terminal, value, start, start + length

    # ---- errors

    def unexpected(self, terminal: str, value: Any, offset: int) -> ShellSyntaxError:
        """The error for a token that the state does not accept."""
        expected = self.expected()
        ended = terminal == "$END"
        if ended and '"' in self.values and "DQ_CLOSE" in expected:
            opening = len(self.values) - 1 - self.values[::-1].index('"')
            return self.fail(UNTERMINATED_STRING, self.starts[opening], expected=expected, incomplete=True)
        what = NAMES.get(terminal) or f'"{self.shown(value)}"'
        hint = extension_hint(terminal, value, self.source, offset)
        closers = [self.tables.spellings.get(name, "}") for name in CLOSERS if name in expected]
        if not hint and len(closers) == 1 and (ended or not expected.intersection(("CMD_NAME", "WORD"))):
            hint = f' (expecting "{closers[0]}")'
        return self.fail(f"unexpected {what}{hint}", offset, expected=expected, incomplete=ended)

    def shown(self, value: Any) -> str:
        """A token as the message names it; a word with quoting, which has no text yet, by its first characters."""
        if isinstance(value, str) and value:
            return value if len(value) <= 40 else value[:40] + "..."
        rest = self.source.text[self.source.pos : self.source.pos + 40].split(None, 1)
        return rest[0] if rest else ""

    def expected(self) -> frozenset[str]:
        """The terminals that could be shifted now: each is tried, because LALR states accept too much."""
        return frozenset(name for name in self.tables.actions.row(self.states[-1]) if self.can_shift(name))

    def can_shift(self, terminal: str) -> bool:
        tail: list[int] = []  # what was pushed since; `kept` states of the stack lie below
        kept = len(self.states)
        while True:
            state = tail[-1] if tail else self.states[kept - 1]
            rule = self.tables.actions.row(state).get(terminal)
            if rule is None or isinstance(rule, int) or rule[0] < 0:
                return rule is not None
            popped = min(rule[0], len(tail))
            del tail[len(tail) - popped :]
            kept -= rule[0] - popped
            below = tail[-1] if tail else self.states[kept - 1]
            following = self.tables.gotos.row(below).get(rule[1])
            if following is None:
                return False
            if following in self.tables.end.values():
                return terminal == "$END"
            tail.append(following)
