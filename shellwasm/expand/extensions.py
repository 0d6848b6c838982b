"""Parameter expansions that are no part of the standard, but of most shells: `${x:1:2}` and `${x/pattern/text}`."""

from __future__ import annotations

from shellwasm.expand.arithmetic import compile_arithmetic
from shellwasm.expand.base import check_size
from shellwasm.expand.parameter import compile_get, compile_plain, emit_parameters
from shellwasm.expand.split import EXPANDED, MULTI, QUOTED
from shellwasm.expand.text import canonical, from_bytewise, to_bytewise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm import ast
    from shellwasm.expand.base import CompiledPiece, Environment, Text, WordCompiler
    from shellwasm.expand.pattern import Pattern

# ---------------------------------------------------------------- ${x:offset:length}


def compile_substring(node: ast.Substring, words: WordCompiler) -> Text:
    """`${x:offset:length}` as text."""
    if node.name in ("@", "*"):
        parameters = _compile_slice_of_parameters(node, words)
        return lambda shell: canonical(shell.ifs.joiner.join(parameters(shell)))
    value = compile_plain(node.name)
    bounds = _compile_bounds(node, words)

    def text(shell: Environment) -> str:
        found = value(shell)
        subject = to_bytewise(found) if shell.bytewise else found
        cut = subject[_slice(len(subject), *bounds(shell))]
        return from_bytewise(cut) if shell.bytewise else cut

    return text


def compile_substring_piece(node: ast.Substring, quoted: bool, words: WordCompiler) -> CompiledPiece:
    """`${x:offset:length}` in a context of fields."""
    kind = QUOTED if quoted else EXPANDED
    if node.name == "@" or (node.name == "*" and not quoted):
        return MULTI, emit_parameters(_compile_slice_of_parameters(node, words), kind)
    return kind, compile_substring(node, words)


def _compile_slice_of_parameters(node: ast.Substring, words: WordCompiler) -> Callable[[Environment], list[str]]:
    """Some of the positional parameters; the first has the offset 1, and $0 is before it."""
    bounds = _compile_bounds(node, words)

    def parameters(shell: Environment) -> list[str]:
        values = [shell.special("0") or "", *shell.positional]
        return values[_slice(len(values), *bounds(shell))]

    return parameters


def _compile_bounds(node: ast.Substring, words: WordCompiler) -> Callable[[Environment], tuple[int, int | None]]:
    offset = compile_arithmetic(node.offset, words)
    if node.length is None:
        return lambda shell: (offset(shell), None)
    length = compile_arithmetic(node.length, words)
    return lambda shell: (offset(shell), length(shell))


def _slice(size: int, offset: int, length: int | None) -> slice:
    """A negative offset counts from the end; a negative length stops that far before the end."""
    start = offset if offset >= 0 else size + offset
    if start < 0:
        return slice(0, 0)
    if length is None:
        return slice(start, None)
    return slice(start, start + length if length >= 0 else max(size + length, 0))


# ---------------------------------------------------------------- ${x/pattern/replacement}


def compile_replacement(node: ast.Replacement, words: WordCompiler) -> Text:
    """`${x/pattern/replacement}` as text."""
    replaced = _compile_replaced(node, words)
    if node.name in ("@", "*"):
        return lambda shell: canonical(shell.ifs.joiner.join(replaced(shell, shell.positional)))
    get, value = compile_get(node.name), compile_plain(node.name)

    def text(shell: Environment) -> str:
        found = value(shell)
        return replaced(shell, [found])[0] if found or get(shell) is not None else ""

    return text


def compile_replacement_piece(node: ast.Replacement, quoted: bool, words: WordCompiler) -> CompiledPiece:
    """`${x/pattern/replacement}` in a context of fields."""
    kind = QUOTED if quoted else EXPANDED
    if node.name == "@" or (node.name == "*" and not quoted):
        replaced = _compile_replaced(node, words)
        return MULTI, emit_parameters(lambda shell: replaced(shell, shell.positional), kind)
    return kind, compile_replacement(node, words)


def _compile_replaced(node: ast.Replacement, words: WordCompiler) -> Callable[[Environment, list[str]], list[str]]:
    op, pattern, replacement = node.op, words.pattern(node.pattern), words.text(node.replacement.parts, False)

    def replaced(shell: Environment, values: list[str]) -> list[str]:
        compiled, text = pattern(shell), replacement(shell)
        return [_replace(shell, value, compiled, op, text) for value in values]

    return replaced


def _replace(shell: Environment, value: str, pattern: Pattern, op: str, text: str) -> str:
    exact = pattern.exact
    anywhere = op in ("/", "//")
    if exact == "" and anywhere:
        return value
    if exact is not None and anywhere and not pattern.bytewise:
        return _replace_exact(shell, value, exact, text, 1 if op == "/" else -1)
    if pattern.bytewise:
        value, text = to_bytewise(value), to_bytewise(text)
    places = _places(shell, value, pattern, op)
    check_size(shell, len(value) + len(text) * len(places))
    out: list[str] = []
    position = 0
    for start, end in places:
        out += (value[position:start], text)
        position = end
    result = "".join([*out, value[position:]])
    return from_bytewise(result) if pattern.bytewise else canonical(result)


def _replace_exact(shell: Environment, value: str, exact: str, text: str, most: int) -> str:
    count = value.count(exact) if most < 0 else 1
    check_size(shell, len(value) + (len(text) - len(exact)) * count)
    return canonical(value.replace(exact, text, most))


def _places(shell: Environment, value: str, pattern: Pattern, op: str) -> list[tuple[int, int]]:
    """What is to be replaced: the longest matches, from the left, without overlaps."""
    poll = shell.collect_signals
    if op == "/#":
        end = pattern.prefix(value, True, poll)
        return [(0, end)] if end >= 0 else []
    if op == "/%":
        start = pattern.suffix(value, True, poll)
        return [(start, len(value))] if start >= 0 else []
    found = pattern.search(value, 0, poll)
    places: list[tuple[int, int]] = []
    while found is not None:
        places.append(found)
        if op == "/" or found[1] == len(value):
            break
        found = pattern.search(value, found[1], poll)
    return places
