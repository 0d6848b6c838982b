"""Parameter expansion (XCU 2.5, 2.6.2): every `$name` and `${name<op>word}` as a closure, in each context.

A *text* closure gives one string (in quotes, assignments, here-documents); a *piece* is `(kind, closure)` for
contexts with fields, where the closure of a MULTI piece appends `(kind, text)` pairs to a list.
"""

from __future__ import annotations

from shellwasm.expand.base import ExpansionError
from shellwasm.expand.split import BREAK, EXPANDED, MULTI, QUOTED
from shellwasm.expand.text import canonical, is_name, to_bytewise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm import ast
    from shellwasm.expand.base import CompiledPiece, Emit, Environment, Text, WordCompiler
    from shellwasm.expand.pattern import Pattern

    Get = Callable[[Environment], "str | None"]

_COMPUTED = frozenset("?$!-") | {"LINENO", "0"}


def unset(shell: Environment, name: str) -> str:
    """What a plain expansion of an unset parameter gives; an error under `set -u`."""
    if shell.nounset:
        raise ExpansionError(f"{name}: parameter not set")
    return ""


# ---------------------------------------------------------------- values


def compile_get(name: str) -> Get:
    """The value of a parameter, None if it is unset; `@` and `*` give all parameters joined, and are never unset."""
    if name in ("@", "*"):
        return join_star
    if name == "#":
        return lambda shell: str(len(shell.positional))
    if name.isdigit() and name.strip("0"):
        return _get_positional(name.lstrip("0"))
    if name in _COMPUTED or name.isdigit():
        special = "0" if name.isdigit() else name
        return lambda shell: shell.values.get(special) or shell.special(special)
    return lambda shell: shell.values.get(name)


def _get_positional(digits: str) -> Get:
    if len(digits) > 9:
        return lambda shell: None
    index = int(digits) - 1

    def get(shell: Environment) -> str | None:
        positional = shell.positional
        return positional[index] if index < len(positional) else None

    return get


def join_star(shell: Environment) -> str:
    """The value of "$*"."""
    return canonical(shell.ifs.joiner.join(shell.positional))


def compile_plain(name: str) -> Text:
    """`$name` as text."""
    if name in ("@", "*"):
        return join_star
    if name in _COMPUTED or not is_name(name):
        get = compile_get(name)

        def computed(shell: Environment) -> str:
            value = get(shell)
            return value if value is not None else unset(shell, name)

        return computed

    def text(shell: Environment) -> str:
        value = shell.values.get(name)
        return value if value is not None else unset(shell, name)

    return text


def _compile_length(name: str) -> Text:
    if name in ("@", "*"):
        return lambda shell: str(len(shell.positional))
    value = compile_plain(name)

    def text(shell: Environment) -> str:
        found = value(shell)
        return str(len(to_bytewise(found) if shell.bytewise else found))

    return text


# ---------------------------------------------------------------- - = ? +


def compile_choice(node: ast.Parameter) -> Callable[[Environment], str | None]:
    """For `- = ? +` and their colon forms: the parameter's value if it is to be used, None if the word is."""
    get = compile_get(node.name)
    if not node.op.startswith(":"):
        return get
    return lambda shell: get(shell) or None


def _compile_default(node: ast.Parameter, word: Text) -> Text:
    """`${x-w}`."""
    choice = compile_choice(node)

    def text(shell: Environment) -> str:
        value = choice(shell)
        return word(shell) if value is None else value

    return text


def _compile_alternative(node: ast.Parameter, word: Text) -> Text:
    """`${x+w}`."""
    choice = compile_choice(node)
    return lambda shell: "" if choice(shell) is None else word(shell)


def _compile_assigning(node: ast.Parameter, word: Text) -> Text:
    """`${x=w}`."""
    choice, name = compile_choice(node), node.name

    def text(shell: Environment) -> str:
        value = choice(shell)
        if value is not None:
            return value
        if not is_name(name):
            raise ExpansionError(f"{name}: bad variable name")
        value = word(shell)
        shell.assign(name, value)
        return shell.values.get(name, value)

    return text


def _compile_error(node: ast.Parameter, word: Text) -> Text:
    """`${x?w}`."""
    choice = compile_choice(node)
    name = node.name
    default = "parameter not set or null" if node.op == ":?" else "parameter not set"
    given = bool(node.word and node.word.parts)

    def text(shell: Environment) -> str:
        value = choice(shell)
        if value is None:
            raise ExpansionError(f"{name}: {word(shell) if given else default}")
        return value

    return text


_WITH_WORD = {"-": _compile_default, "+": _compile_alternative, "=": _compile_assigning, "?": _compile_error}


# ---------------------------------------------------------------- # ## % %%


def _compile_removal(node: ast.Parameter, words: WordCompiler) -> Text:
    assert node.word is not None
    name, op, pattern = node.name, node.op, words.pattern(node.word)
    if name in ("@", "*"):

        def joined(shell: Environment) -> str:
            return canonical(shell.ifs.joiner.join(_removed(shell, pattern(shell), op)))

        return joined
    value = compile_get(name)

    def text(shell: Environment) -> str:
        found = value(shell)
        if found is None:  # then the pattern is not expanded
            return unset(shell, name)
        return pattern(shell).remove(found, op, shell.collect_signals)

    return text


def _removed(shell: Environment, pattern: Pattern, op: str) -> list[str]:
    return [pattern.remove(value, op, shell.collect_signals) for value in shell.positional]


# ---------------------------------------------------------------- contexts


def compile_text(node: ast.Parameter, quoted: bool, words: WordCompiler) -> Text:
    """The expansion as one string."""
    op = node.op
    if not op:
        return compile_plain(node.name)
    if op == "length":
        return _compile_length(node.name)
    if op[0] in "#%":
        return _compile_removal(node, words)
    assert node.word is not None
    # in an assignment's value a default is a value too, as in dash, ash and mksh
    tildes = "" if op[-1] in "-+" else "word"
    return _WITH_WORD[op[-1]](node, words.text(node.word.parts, quoted, tildes))


def compile_piece(node: ast.Parameter, quoted: bool, words: WordCompiler) -> CompiledPiece:
    """The expansion in a context of fields."""
    kind = QUOTED if quoted else EXPANDED
    several = node.name == "@" or (node.name == "*" and not quoted)
    if node.op == "length":
        return kind, _compile_length(node.name)
    if node.op and node.op[0] not in "#%":
        return _piece_with_word(node, quoted, several, words)
    if not several:
        return kind, compile_text(node, quoted, words)
    return MULTI, emit_parameters(_compile_list(node, words), kind)


def _compile_list(node: ast.Parameter, words: WordCompiler) -> Callable[[Environment], list[str]]:
    """The positional parameters, after the removal of prefixes and suffixes."""
    if not node.op:
        return lambda shell: shell.positional
    assert node.word is not None
    op, pattern = node.op, words.pattern(node.word)
    return lambda shell: _removed(shell, pattern(shell), op)


def emit_parameters(parameters: Callable[[Environment], list[str]], kind: int) -> Emit:
    def emit(shell: Environment, out: list[tuple[int, str]]) -> None:
        for index, value in enumerate(parameters(shell)):
            if index:
                out.append((BREAK, ""))
            out.append((kind, value))

    return emit


def _piece_with_word(node: ast.Parameter, quoted: bool, several: bool, words: WordCompiler) -> CompiledPiece:
    """`- = ? +` where the parameter or the word may give several pieces."""
    assert node.word is not None
    kind = QUOTED if quoted else EXPANDED
    if node.op[-1] in "=?":  # their word is one string
        text = compile_text(node, quoted, words)
        if not several:
            return kind, text
        return MULTI, _emit_choice(node, _emit_value(node, kind, several), words.emit([(kind, text)]))
    # each word is compiled once only: nesting is not to cost the square of its depth
    pieces = words.nested(node.word.parts, quoted)
    if not several and all(piece_kind == kind for piece_kind, _ in pieces):
        return kind, _WITH_WORD[node.op[-1]](node, words.join(pieces))
    if quoted or not pieces:  # within quotes it is one field even when its own "$@" gives none
        pieces = [(kind, lambda shell: ""), *pieces]
    word = words.emit(pieces)
    if node.op[-1] == "+":
        return MULTI, _emit_choice(node, word, _emit_null(kind, several))
    return MULTI, _emit_choice(node, _emit_default(node, kind, several), word)


def _emit_value(node: ast.Parameter, kind: int, several: bool) -> Emit:
    if several:
        return emit_parameters(lambda shell: shell.positional, kind)
    value = compile_plain(node.name)
    return lambda shell, out: out.append((kind, value(shell)))


def _emit_null(kind: int, several: bool) -> Emit:
    """The empty string for the word of `+`; no field where "$@" gives none because there are no parameters."""
    if not several:
        return lambda shell, out: out.append((kind, ""))
    return lambda shell, out: out.append((kind, "")) if shell.positional else None


def _emit_default(node: ast.Parameter, kind: int, several: bool) -> Emit:
    """The parameter of `-`; "${@-word}" has a field even if there are no parameters."""
    value = _emit_value(node, kind, several)
    if not several or kind != QUOTED:
        return value
    return lambda shell, out: value(shell, out) if shell.positional else out.append((kind, ""))


def _emit_choice(node: ast.Parameter, used: Emit, otherwise: Emit) -> Emit:
    choice = compile_choice(node)
    return lambda shell, out: (otherwise if choice(shell) is None else used)(shell, out)
