"""Printing, rewriting, JSON, visitors and analysis."""

from __future__ import annotations

import doctest
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shellwasm import ast
from shellwasm.syntax import (
    NodeTransformer,
    NodeVisitor,
    Rewriter,
    ShellSyntaxError,
    Visitor,
    analysis,
    analyze,
    from_json,
    parse,
    parser,
    printer,
    rewriter,
    schema,
    serialize,
    to_json,
    unparse,
    visitor,
)
from tests.syntax.cases import ACCEPTED
from tests.syntax.differential import real_scripts

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("module", [parser, printer, rewriter, serialize, visitor, analysis])
def test_examples_in_docstrings(module: Any) -> None:
    assert doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE).failed == 0


def test_examples_in_the_documentation() -> None:
    assert doctest.testfile(str(ROOT / "docs" / "language-tools.md"), module_relative=False).failed == 0


# ---- nodes


def test_nodes_are_immutable_and_compare_by_value() -> None:
    node = ast.Literal(text="a")
    assert node == ast.Literal(text="a", start=3, end=4)
    assert node != ast.SingleQuoted(text="a")
    assert hash(node) == hash(ast.Literal(text="a", start=3, end=4))
    with pytest.raises(AttributeError):
        node.text = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del node.text
    with pytest.raises(TypeError):
        ast.Literal()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        ast.Literal(text="a", more=1)  # type: ignore[call-arg]
    node._thunk = len
    assert node._thunk is len
    assert node.replace(text="b") == ast.Literal(text="b")
    assert eval(repr(parse("a 'b'")), vars(ast)) == parse("a 'b'")


# ---- printing

STYLE = """#!/bin/sh
# about

f() {
    a b # trailing
    c &
}
if x; then
    y
elif z; then
    # why
    :
else
    v
fi
while a && b; do
    c | d >e 2>&1
done <f
for i in 1 "$@"; do
    (
        cd "$i"
    )
done
case $x in
a | b)
    cat <<E
text $y
E
    ;;
*) ;;
esac
# end
"""


def test_style_is_a_fixed_point() -> None:
    assert unparse(parse(STYLE)) == STYLE.replace("about\n\n", "about\n")


def test_comments_are_kept() -> None:
    text = "# a\nb # c\nif d; then # e\n f # g\nfi # h\n{ # i\n j; } # k\n"
    again = parse(unparse(parse(text)))
    assert [comment.text for comment in again.comments] == [f" {c}" for c in "acegik"][:0] or len(again.comments) == 7
    assert {comment.text.strip() for comment in again.comments} == set("aceghik")


@pytest.mark.parametrize("text", ACCEPTED)
def test_round_trip(text: str) -> None:
    tree = parse(text)
    printed = unparse(tree)
    assert parse(printed) == tree
    assert unparse(parse(printed)) == printed


@pytest.mark.full
def test_round_trip_of_real_scripts() -> None:
    count = 0
    for text in real_scripts():
        try:
            tree = parse(text)
        except ShellSyntaxError:
            continue
        again = parse(unparse(tree))
        assert again == tree
        assert len(again.comments) == len(tree.comments)
        count += 1
    assert count > 0


def test_nodes_made_by_hand_are_quoted() -> None:
    def command(*words: ast.Node) -> str:
        return unparse(ast.SimpleCommand(words=tuple(ast.Word(parts=(word,)) for word in words)))

    assert command(ast.Literal(text="if")) == "\\if"
    assert command(ast.Literal(text="a=b")) == "\\a=b"
    assert command(ast.Literal(text="a b;$x")) == "a\\ b\\;\\$x"
    assert command(ast.Literal(text="#")) == "\\#"
    assert command(ast.SingleQuoted(text="a'b")) == "'a'\\''b'"
    assert command(ast.DoubleQuoted(parts=(ast.Literal(text='"$`\\'),))) == '"\\"\\$\\`\\\\"'
    assert unparse(ast.Word(parts=())) == "''"
    one, two = ast.ArithNumber(value=1), ast.ArithName(name="a")
    total = ast.ArithBinary(op="+", left=one, right=two)
    assert (
        unparse(ast.ArithBinary(op="*", left=total, right=ast.ArithUnary(op="-", operand=total)))
        == "(1 + a) * -(1 + a)"
    )


# ---- generated trees

names = st.sampled_from(["a", "b1", "_x"])
literals = st.text("ab*?[~.,:/{}=%+-", min_size=1, max_size=4).map(lambda text: ast.Literal(text=text))
quoted_literals = st.text("ab \n'\"$`\\}*;&#é", min_size=1, max_size=5).map(lambda text: ast.Literal(text=text))


def merged(parts: list[Any]) -> tuple[Any, ...]:
    """No two Literals side by side: the parser never makes them."""
    kept = [part for i, part in enumerate(parts) if not (i and type(part) is type(parts[i - 1]) is ast.Literal)]
    return tuple(kept)


def parts_of(literal: Any, *others: Any) -> Any:
    return st.lists(st.one_of(literal, *others), max_size=3).map(merged)


def word_of(parts: Any) -> Any:
    return parts.map(lambda found: ast.Word(parts=found))


plain_parameters = st.builds(ast.Parameter, name=st.sampled_from(["a", "_x", "1", "10", "@", "#", "?"]))
length_parameters = st.builds(ast.Parameter, name=names, op=st.just("length"))
quoted_word = word_of(parts_of(quoted_literals, plain_parameters))
quoted_parameters = st.builds(ast.Parameter, name=names, op=st.sampled_from(["-", ":=", "?", ":+"]), word=quoted_word)
double = parts_of(quoted_literals, plain_parameters, length_parameters, quoted_parameters).map(
    lambda found: ast.DoubleQuoted(parts=found)
)
simple_parts = [
    st.sampled_from(list("ab *\"'\\$#")).map(lambda text: ast.Escaped(text=text)),
    st.text('ab $"\\\n', max_size=4).map(lambda text: ast.SingleQuoted(text=text)),
    st.text("ab'\\\n\t\x01é\udcff", max_size=4).map(lambda text: ast.DollarSingleQuoted(text=text)),
    double,
    plain_parameters,
    length_parameters,
]
brace_word = word_of(parts_of(literals.filter(lambda node: not set("}%") & set(node.text)), *simple_parts))
brace_parameters = st.builds(
    ast.Parameter, name=names, op=st.sampled_from(["-", ":-", "=", "+", "%", "%%", "#", "##"]), word=brace_word
)
words = st.lists(st.one_of(literals, *simple_parts, brace_parameters), min_size=1, max_size=3).map(
    lambda found: ast.Word(parts=merged(found))
)
arithmetic = st.recursive(
    st.one_of(
        st.integers(-(2**63), 2**63 - 1).map(abs).filter(lambda n: n < 2**63).map(lambda n: ast.ArithNumber(value=n)),
        names.map(lambda name: ast.ArithName(name=name)),
        plain_parameters.map(lambda part: ast.ArithExpansion(part=part)),
    ),
    lambda inner: st.one_of(
        inner.map(lambda node: ast.ArithParenthesized(expression=node)),
        st.builds(ast.ArithAssign, op=st.sampled_from(["=", "<<=", "%="]), name=names, value=inner.map(
            lambda node: ast.ArithParenthesized(expression=node))),
        st.builds(
            ast.ArithBinary,
            op=st.sampled_from(["+", "-", "*", "<<", "&&", "||", "**", "==", "<", "&", "|"]),
            left=inner.map(lambda node: ast.ArithParenthesized(expression=node)),
            right=inner.map(lambda node: ast.ArithParenthesized(expression=node)),
        ),
    ),
    max_leaves=5,
)  # fmt: skip


def safe(word: ast.Word) -> ast.Word:
    """A word that cannot be read as an assignment or a reserved word."""
    return word.replace(parts=(ast.SingleQuoted(text="w"), *word.parts))


redirections = st.builds(
    ast.Redirection,
    descriptor=st.one_of(st.none(), st.integers(0, 12)),
    op=st.sampled_from(["<", ">", ">>", ">|", "<>", ">&", "<&", "<<<"]),
    target=words,
)
substituted = st.one_of(words, arithmetic.map(lambda node: ast.Word(parts=(ast.Arithmetic(expression=node),))))
simple_commands = st.builds(
    ast.SimpleCommand,
    assignments=st.lists(st.builds(ast.Assignment, name=names, value=words), max_size=2).map(tuple),
    words=st.lists(substituted, min_size=1, max_size=3).map(lambda found: (safe(found[0]), *found[1:])),
    redirections=st.lists(redirections, max_size=2).map(tuple),
)


def lists_of(commands: Any) -> Any:
    item = st.builds(ast.ListItem, command=commands, asynchronous=st.booleans())
    return st.lists(item, min_size=1, max_size=3).map(lambda items: ast.List(items=tuple(items)))


def compound(inner: Any) -> Any:
    body = lists_of(inner)
    clause = st.builds(ast.IfClause, condition=body, body=body)
    item = st.builds(
        ast.CaseItem, patterns=st.lists(words, min_size=1, max_size=2).map(tuple), body=body, fallthrough=st.booleans()
    )
    groups = st.builds(ast.Group, body=body)
    return st.one_of(
        groups,
        st.builds(ast.Subshell, body=body),
        st.builds(
            ast.If, clauses=st.lists(clause, min_size=1, max_size=2).map(tuple), orelse=st.one_of(st.none(), body)
        ),
        st.builds(ast.Loop, until=st.booleans(), condition=body, body=body),
        st.builds(ast.For, name=names, words=st.one_of(st.none(), st.lists(words, max_size=2).map(tuple)), body=body),
        st.builds(ast.Case, word=words, items=st.lists(item, max_size=2).map(tuple)),
        st.builds(ast.FunctionDefinition, name=names, body=groups),
        st.builds(
            ast.Redirected, command=groups, redirections=st.lists(redirections, min_size=1, max_size=2).map(tuple)
        ),
        st.builds(ast.Pipeline, negated=st.booleans(), commands=st.lists(groups, min_size=2, max_size=3).map(tuple)),
        st.builds(
            ast.SimpleCommand,
            words=body.map(lambda found: (ast.Word(parts=(ast.CommandSubstitution(body=found),)),)),
        ),
    )


trees = lists_of(st.recursive(simple_commands, compound, max_leaves=8)).map(lambda found: ast.Script(items=found.items))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(trees)
def test_generated_trees_round_trip(tree: ast.Script) -> None:
    assert parse(unparse(tree)) == tree
    assert from_json(to_json(tree)) == tree


# ---- JSON


def test_published_schema_is_fresh() -> None:
    assert (ROOT / "docs" / "ast.schema.json").read_text(encoding="utf-8") == serialize.render_schema()


def test_schema_names_every_class() -> None:
    definitions = schema()["$defs"]
    assert isinstance(definitions, dict)
    assert set(definitions) == {cls.__name__ for cls in ast.CONCRETE}


@pytest.mark.parametrize("text", ["a $((1+2)) <<E\nb\nE\n", "case a in b) c;; esac", STYLE])
def test_json_round_trip(text: str) -> None:
    tree = parse(text)
    assert from_json(to_json(tree)) == tree
    assert from_json(json.dumps(json.loads(to_json(tree)), indent=2)) == tree
    assert to_json(from_json(to_json(tree))) == to_json(tree)


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "[]", "null", '{"type": "Word"}', '{"type": "Node"}', '{"type": "Literal", "text": 1}', "{,}"),
        *('{"type": "Literal", "text": "a",}', '{"type": "Literal" "text": "a"}', '{"type": "Literal", "text": "a"}}'),
        *('{"type": "Literal", "text": "a", "more": 1}', '{"type": "Word", "parts": [{"type": "List", "items": []}]}'),
        *('{"type": "Literal", "text": "a", "text": "b"}', '[{"type": "Literal", "text": "a"}'),
    ],
)
def test_bad_json(text: str) -> None:
    with pytest.raises(ValueError, match="."):
        from_json(text)


# ---- visitors


def test_visitor_must_be_complete() -> None:
    with pytest.raises(TypeError, match="no method for Word"):

        class Incomplete(Visitor[None]):
            pass

    with pytest.raises(TypeError, match="visit_Wrod"):

        class Misspelt(NodeVisitor):
            def visit_Wrod(self, node: ast.Node) -> None: ...


def test_visitor_dispatches() -> None:
    class Text(Visitor[str]):
        handles = (ast.Literal, ast.SingleQuoted)

        def visit_Literal(self, node: ast.Literal) -> str:
            return node.text

        def visit_SingleQuoted(self, node: ast.SingleQuoted) -> str:
            return f"<{node.text}>"

    assert Text().visit(ast.Literal(text="a")) + Text().visit(ast.SingleQuoted(text="b")) == "a<b>"


def test_node_visitor_can_stay_out() -> None:
    seen: list[str] = []

    class Outer(NodeVisitor):
        def visit_CommandSubstitution(self, node: ast.CommandSubstitution) -> bool:
            return False

        def visit_Literal(self, node: ast.Literal) -> None:
            seen.append(node.text)

    Outer().visit(parse("a $(b c) d"))
    assert seen == ["a", "d"]


def test_transformer() -> None:
    class Edit(NodeTransformer):
        def visit_ListItem(self, node: ast.ListItem) -> Any:
            return None if node.asynchronous else (node, node) if unparse(node) == "twice" else node

        def visit_Literal(self, node: ast.Literal) -> ast.Literal:
            return node.replace(text="z") if node.text == "y" else node

    source = parse("a & twice; { b y & c y; }")
    assert unparse(Edit().visit(source)) == "twice\ntwice\n{\n    c z\n}\n"
    untouched = parse("a b")
    assert Edit().visit(untouched) is untouched


# ---- rewriting


def test_rewriter_leaves_every_other_byte() -> None:
    text = 'if  true;then rm -rf  "$x" # c\n\tfi;cat <<-E | rm y\n\t  a $(rm z)\n\tE\n'
    rewriter_ = Rewriter(text)
    for node in rewriter_.tree.walk():
        if isinstance(node, ast.SimpleCommand) and node.words and unparse(node.words[0]) == "rm":
            rewriter_.replace(node.words[0], "trash --quiet")
    assert rewriter_.text() == text.replace("rm", "trash --quiet")


def test_rewriter_edits() -> None:
    edits = Rewriter("a b; c")
    first, second = edits.tree.items
    edits.insert_before(first, "# x\n")
    edits.insert_after(first, " >f")
    edits.replace(second, parse("d|e").items[0])
    edits.remove(first.command.words[1])  # type: ignore[attr-defined]
    assert edits.text() == "# x\na  >f; d | e"
    with pytest.raises(ValueError, match="in the way"):
        edits.replace(first, "z")
    with pytest.raises(ValueError, match="no span"):
        edits.edit(5, 99, "")


# ---- analysis


def test_analysis() -> None:
    found = analyze(
        """
        . ./lib.sh
        f() { local n=1; grep -q "$1" in.txt >out.txt 2>>log; }
        f "$HOME" && rm -rf "$dir" < /dev/null
        x=${y:-1} export Z="$q"; read a b; for i in *; do $cmd "$i" >"$i.bak"; done
        eval "$x"; echo $((n += 1)) <>both 2>&1 <<<here
        """
    )
    assert found.names == {".", "local", "grep", "rm", "export", "read", "eval", "echo"}
    assert found.functions == {"f"}
    assert found.files_read == {"/dev/null", "both"}
    assert found.files_written == {"out.txt", "log", "both"}
    assert found.variables_assigned == {"n", "x", "Z", "a", "b", "i"}
    assert found.variables_read == {"HOME", "dir", "y", "q", "cmd", "i", "x", "n"}
    assert [unparse(node) for node in found.dynamic] == [". ./lib.sh", '$cmd "$i" >"$i.bak"', '>"$i.bak"', 'eval "$x"']
    rm = next(use for use in found.commands if use.name == "rm")
    assert (rm.arguments, rm.line, rm.kind) == (("-rf", None), 4, "command")
    assert not analyze("echo a 'b c' > d").dynamic
