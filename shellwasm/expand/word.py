"""Words compiled to closures: fields (compile_fields), one string (compile_text), a pattern (compile_pattern).

The order is the standard's (XCU 2.6): tilde, parameter, command and arithmetic expansion together, then field
splitting, pathname expansion, and quote removal (quoting is kept as the kind of each piece, so it costs nothing).
Closures capture syntax only; they are called with the shell, so subshells share them.
"""

from __future__ import annotations

from shellwasm import ast
from shellwasm.expand import extensions, parameter
from shellwasm.expand.arithmetic import compile_arithmetic_text
from shellwasm.expand.base import LARGE, ExpansionError, check_fields, check_size
from shellwasm.expand.glob import glob
from shellwasm.expand.pattern import Pattern, escape, has_magic
from shellwasm.expand.split import BREAK, EXPANDED, LITERAL, MULTI, QUOTED, TILDE, split_pieces
from shellwasm.expand.text import canonical, is_name
from shellwasm.expand.tilde import compile_tilde, split_tildes
from shellwasm.syntax.malformed import backquoted_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from shellwasm.expand.base import CompiledPiece, Emit, Environment, Fields, Text

    Pieces = list[tuple[int, str]]
    _Item = tuple[int, "Callable[..., Any] | str"]
    PartCompiler = Callable[[ast.WordPart, bool], CompiledPiece]

_FEW = 8  # parts of a word whose texts are joined before their size is looked at
_QUOTED_TEXT = (ast.Escaped, ast.SingleQuoted, ast.DollarSingleQuoted)


# ---------------------------------------------------------------- entry points


def literal_field(word: ast.Word) -> str | None:
    """The field that the word always gives, if it has no expansion and can be no pattern; else None."""
    texts: list[str] = []
    for index, part in enumerate(word.parts):
        if isinstance(part, ast.Literal):
            if has_magic(part.text) or (index == 0 and part.text.startswith("~")):
                return None
            texts.append(part.text)
        elif isinstance(part, _QUOTED_TEXT):
            texts.append(part.text)
        elif isinstance(part, ast.DoubleQuoted) and all(isinstance(p, ast.Literal) for p in part.parts):
            texts += [p.text for p in part.parts if isinstance(p, ast.Literal)]
        else:
            return None
    return canonical("".join(texts)) if texts or word.parts else None


def compile_fields(word: ast.Word) -> Fields:
    """The word where it may become any number of fields: a command's words, the list of `for`."""
    literal = literal_field(word)
    if literal is not None:
        return lambda shell: [literal]
    pieces = _words.pieces(word.parts)
    if len(pieces) == 1 and pieces[0][0] != MULTI:
        fields = _single(*pieces[0])
        only = word.parts[0]
        if isinstance(only, ast.Parameter) and not only.op and is_name(only.name):
            return _variable(only.name, fields)
        return fields
    if len(word.parts) == 1 and _is_all_parameters(word.parts[0]):
        return lambda shell: shell.positional.copy()
    if any(kind == MULTI for kind, _ in pieces):
        emit = _words.emit(pieces)

        def general(shell: Environment) -> list[str]:
            out: Pieces = []
            emit(shell, out)
            return _finish(shell, out)

        return general
    return _row(pieces)


def compile_text(word: ast.Word, *, assignment: bool = False) -> Text:
    """The word where it stays one string: the value of an assignment, the word of `case`, a redirection's target."""
    return (_values if assignment else _words).text(word.parts, False)


def compile_here_document(parts: Sequence[ast.WordPart]) -> Text:
    """The body of a here-document whose delimiter was not quoted."""
    return _words.text(parts, True)


def compile_declaration(word: ast.Word) -> Fields:
    """An argument of export, readonly or local: `name=value` is expanded as an assignment, else as compile_fields."""
    first = word.parts[0] if word.parts else None
    name, equals, value = first.text.partition("=") if isinstance(first, ast.Literal) else ("", "", "")
    if first is None or not equals or not is_name(name):
        return compile_fields(word)
    rest = (*((first.replace(text=value),) if value else ()), *word.parts[1:])
    text = _values.text(rest, False)
    return lambda shell: [name + "=" + text(shell)]


def compile_pattern(word: ast.Word) -> Callable[[Environment], Pattern]:
    """The word as a pattern (`case`, `${x#word}`): quoted characters stand for themselves."""
    return _words.pattern(word)


# ---------------------------------------------------------------- fields


def _is_all_parameters(part: ast.WordPart) -> bool:
    """Is it "$@"?"""
    if not isinstance(part, ast.DoubleQuoted) or len(part.parts) != 1:
        return False
    only = part.parts[0]
    return isinstance(only, ast.Parameter) and only.name == "@" and not only.op


def _variable(name: str, fields: Fields) -> Fields:
    """`$name`, the commonest expansion: quick when its value is one plain word."""

    def variable(shell: Environment) -> list[str]:
        value = shell.values.get(name)
        if value is not None and value.isalnum() and shell.ifs.plain:
            return [value]
        return fields(shell)

    return variable


def _single(kind: int, text: Text) -> Fields:
    """A word of one piece."""
    if kind == QUOTED:
        return lambda shell: [text(shell)]
    if kind != EXPANDED:
        return lambda shell: _finish(shell, [(kind, text(shell))])

    def fields(shell: Environment) -> list[str]:
        value = text(shell)
        ifs = shell.ifs
        if ifs.is_one_field(value):
            return [value]
        check_fields(shell, value)
        found = ifs.split(value) if ifs.occur(value) else [value] if value else []
        if has_magic(value) and not shell.noglob:
            return [path for field in found for path in (glob(shell, field) or (field,))]
        return found

    return fields


def _row(pieces: list[CompiledPiece]) -> Fields:
    """A word of several pieces of known kinds: nearly always it has one field and is no pattern."""
    kinds = [kind for kind, _ in pieces]
    texts = [text for _, text in pieces]

    def fields(shell: Environment) -> list[str]:
        values = [text(shell) for text in texts]
        whole = "".join(values) if len(values) <= _FEW else ""
        if shell.ifs.is_one_field(whole):
            return [whole if whole.isascii() else canonical(whole)]
        return _finish(shell, list(zip(kinds, values, strict=True)))

    return fields


def _finish(shell: Environment, pieces: Pieces) -> list[str]:
    """Field splitting, pathname expansion and quote removal."""
    check_size(shell, sum([len(text) for _, text in pieces]))
    for kind, text in pieces:
        if kind == EXPANDED:
            check_fields(shell, text)
    fields = split_pieces(pieces, shell.ifs)
    if shell.noglob or not any(kind >= LITERAL and has_magic(text) for kind, text in pieces):
        return [canonical("".join([text for text, _ in field])) for field in fields]
    out: list[str] = []
    for field in fields:
        text = canonical("".join([text for text, _ in field]))
        if any(not quoted and has_magic(part) for part, quoted in field):
            out += glob(shell, _pattern_text(field)) or [text]
        else:
            out.append(text)
    return out


def _pattern_text(segments: Sequence[tuple[str, bool]]) -> str:
    """Segments as a pattern. A backslash that ends an unquoted segment does not reach what is quoted after it."""
    texts: list[str] = []
    for text, quoted in segments:
        if quoted and texts and _ends_in_escape(texts[-1]):
            texts[-1] += "\\"
        texts.append(escape(text) if quoted else text)
    return canonical("".join(texts))


def _segments(pieces: Pieces, joiner: str) -> Iterator[tuple[str, bool]]:
    """Each piece, and whether it is quoted; what joins parameters is as these are."""
    quoted = False
    for kind, text in pieces:
        if kind == BREAK:
            yield joiner, quoted
        else:
            quoted = kind < LITERAL
            yield text, quoted


def _ends_in_escape(pattern: str) -> bool:
    return (len(pattern) - len(pattern.rstrip("\\"))) % 2 == 1


# ---------------------------------------------------------------- parts


class _Words:
    """What the parameter and arithmetic modules are given to compile the words inside them.

    `tildes`: "word", or "assignment" for a value, where tildes are looked for after colons too.
    """

    __slots__ = ("tildes",)

    def __init__(self, tildes: str) -> None:
        self.tildes = tildes

    def text(self, parts: Sequence[ast.WordPart], quoted: bool, tildes: str = "") -> Text:
        """All parts as one string; `tildes` if not as in the word around them."""
        return _concatenate(self._constants(parts, quoted, tildes or self.tildes, LITERAL, self._text_piece))

    def quoted_text(self, parts: Sequence[ast.WordPart]) -> Text:
        """The same, as if in double quotes."""
        return self.text(parts, True)

    def part_text(self, part: ast.WordPart) -> Text:
        """One expansion as one string, as if in double quotes."""
        return self._text_piece(part, True)[1]

    def nested(self, parts: Sequence[ast.WordPart], quoted: bool) -> list[CompiledPiece]:
        """The word of `${x-word}`: what is not quoted in it is the result of an expansion, so it is split."""
        return _closures(self._constants(parts, quoted, "word", EXPANDED, self._piece))

    def pieces(self, parts: Sequence[ast.WordPart], tildes: str = "word") -> list[CompiledPiece]:
        """A word where it becomes fields."""
        return _closures(self._constants(parts, False, tildes, LITERAL, self._piece))

    def pattern(self, word: ast.Word) -> Callable[[Environment], Pattern]:
        """A word as a pattern."""
        pieces = self._constants(word.parts, False, "word", LITERAL, self._piece)
        if all(isinstance(text, str) for _, text in pieces):
            fixed = _pattern_text([(text, kind < LITERAL) for kind, text in pieces if isinstance(text, str)])
            return _fixed_pattern(fixed)
        emit = self.emit(_closures(pieces))

        def pattern_text(shell: Environment) -> str:
            out: Pieces = []
            emit(shell, out)
            return _pattern_text(list(_segments(out, shell.ifs.joiner)))

        return _memoized(pattern_text)

    def join(self, pieces: list[CompiledPiece]) -> Text:
        """Several pieces, none of them MULTI, as one string."""
        return _concatenate(pieces)

    def emit(self, pieces: list[CompiledPiece]) -> Emit:
        """Several pieces as one that is MULTI."""

        def emit(shell: Environment, out: Pieces) -> None:
            for kind, get in pieces:
                if kind == MULTI:
                    get(shell, out)
                else:
                    out.append((kind, get(shell)))

        return emit

    def _constants(
        self, parts: Sequence[ast.WordPart], quoted: bool, tildes: str, literal: int, compile_part: PartCompiler
    ) -> list[_Item]:
        """The parts as `(kind, closure)` or `(kind, constant)`; neighbouring constants of a kind are joined."""
        out: list[_Item] = []
        for index, part in enumerate(parts):
            if isinstance(part, _QUOTED_TEXT) or (quoted and isinstance(part, ast.Literal)):
                _add_constant(out, QUOTED, part.text)
            elif isinstance(part, ast.Literal):
                at = (index == 0, index == len(parts) - 1)
                _add_literal(out, split_tildes(part.text, *at, tildes == "assignment"), literal)
            else:
                out.append(compile_part(part, quoted))
        return out

    def _text_piece(self, part: ast.WordPart, quoted: bool) -> CompiledPiece:
        return QUOTED if quoted else EXPANDED, _TEXT_METHODS[type(part)](self, part, quoted)

    def _piece(self, part: ast.WordPart, quoted: bool) -> CompiledPiece:
        if isinstance(part, ast.Parameter):
            return parameter.compile_piece(part, quoted, self)
        if isinstance(part, ast.Substring):
            return extensions.compile_substring_piece(part, quoted, self)
        if isinstance(part, ast.Replacement):
            return extensions.compile_replacement_piece(part, quoted, self)
        if isinstance(part, ast.DoubleQuoted):
            return self._double_quoted_piece(part)
        return self._text_piece(part, quoted)

    def _double_quoted_piece(self, part: ast.DoubleQuoted) -> CompiledPiece:
        items = self._constants(part.parts, True, "", QUOTED, self._piece)
        kinds = [kind for kind, _ in items]
        if MULTI not in kinds:
            return QUOTED, _concatenate(items)
        first = 0 if isinstance(part.parts[0], ast.CommandSubstitution) else kinds.index(MULTI)
        before, after = items[:first], items[first:]
        return MULTI, _emit_quoted(self.emit(_closures(before)), _closures(after))

    def double_quoted(self, part: ast.DoubleQuoted, quoted: bool) -> Text:
        return self.text(part.parts, True)

    def parameter(self, part: ast.Parameter, quoted: bool) -> Text:
        return parameter.compile_text(part, quoted, self)

    def substring(self, part: ast.Substring, quoted: bool) -> Text:
        return extensions.compile_substring(part, self)

    def replacement(self, part: ast.Replacement, quoted: bool) -> Text:
        return extensions.compile_replacement(part, self)

    def bad_substitution(self, part: ast.BadSubstitution, quoted: bool) -> Text:
        def text(shell: Environment) -> str:
            raise ExpansionError(f"syntax error: {part.problem}")

        return text

    def command_substitution(self, part: ast.CommandSubstitution, quoted: bool) -> Text:
        error = backquoted_error(part)
        if error is not None:
            return self.bad_substitution(error, quoted)
        return lambda shell: shell.substitute(part)

    def arithmetic(self, part: ast.Arithmetic, quoted: bool) -> Text:
        return compile_arithmetic_text(part, self)


def _emit_quoted(before: Emit, after: list[CompiledPiece]) -> Emit:
    """`"before$@after"`: where `$@` gives no field, empty texts after it give none either.

    Nor does an empty command substitution at the beginning; that is unspecified, and what four shells of six do.
    """

    def emit(shell: Environment, out: Pieces) -> None:
        before(shell, out)
        for kind, get in after:
            if kind == MULTI:
                get(shell, out)
            else:
                text = get(shell)
                if text:
                    out.append((QUOTED, text))

    return emit


_words = _Words("word")
_values = _Words("assignment")

_TEXT_METHODS: dict[type, Callable[..., Text]] = {
    ast.DoubleQuoted: _Words.double_quoted,
    ast.Parameter: _Words.parameter,
    ast.Substring: _Words.substring,
    ast.Replacement: _Words.replacement,
    ast.BadSubstitution: _Words.bad_substitution,
    ast.CommandSubstitution: _Words.command_substitution,
    ast.Arithmetic: _Words.arithmetic,
}


def _add_constant(out: list[_Item], kind: int, text: str) -> None:
    if out and out[-1][0] == kind and isinstance(out[-1][1], str):
        out[-1] = (kind, canonical(out[-1][1] + text))
    else:
        out.append((kind, text))


def _add_literal(out: list[_Item], cuts: list[tuple[bool, str]], kind: int) -> None:
    """A literal, cut at its tilde-prefixes."""
    for tilde, text in cuts:
        if tilde:
            out.append((TILDE, compile_tilde(text)))
        else:
            _add_constant(out, kind, text)


def _closures(items: Sequence[_Item]) -> list[CompiledPiece]:
    return [(kind, _constant(text) if isinstance(text, str) else text) for kind, text in items]


def _constant(text: str) -> Text:
    return lambda shell: text


def _concatenate(items: Sequence[_Item]) -> Text:
    """The items' texts joined."""
    texts = [text for _, text in _closures(items)]
    if len(texts) < 2:
        return texts[0] if texts else _constant("")
    if len(texts) > 2:
        return _join_many(texts)
    first, second = texts

    def both(shell: Environment) -> str:
        text = first(shell) + second(shell)
        return text if text.isascii() and len(text) < LARGE else _checked(shell, text)

    return both


def _join_many(texts: list[Text]) -> Text:
    def many(shell: Environment) -> str:
        values = [text(shell) for text in texts]
        if len(values) > _FEW:  # a few are joined first and counted then
            check_size(shell, sum(map(len, values)))
        text = "".join(values)
        return text if text.isascii() and len(text) < LARGE else _checked(shell, text)

    return many


def _checked(shell: Environment, text: str) -> str:
    check_size(shell, len(text))
    return canonical(text)


def _fixed_pattern(text: str) -> Callable[[Environment], Pattern]:
    """A pattern that is known beforehand."""
    pattern = Pattern(text)
    bytewise = _memoized(_constant(text))
    return lambda shell: bytewise(shell) if shell.bytewise else pattern


def _memoized(pattern_text: Text) -> Callable[[Environment], Pattern]:
    """Compiles a pattern when its text is another one than the last time; the memo is replaced as a whole."""
    memo: tuple[str, bool, Pattern] = ("", False, Pattern(""))

    def pattern(shell: Environment) -> Pattern:
        nonlocal memo
        text, bytewise, compiled = memo
        wanted = pattern_text(shell)
        if text != wanted or bytewise is not shell.bytewise:
            compiled = Pattern(wanted, shell.bytewise)
            memo = (wanted, shell.bytewise, compiled)
        return compiled

    return pattern
