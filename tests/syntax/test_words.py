"""The structure of words (XCU 2.2, 2.6): which nodes a text becomes."""

from __future__ import annotations

import pytest

from shellwasm.ast import (
    ArithDynamic,
    Arithmetic,
    BadSubstitution,
    CommandSubstitution,
    DollarSingleQuoted,
    DoubleQuoted,
    Escaped,
    Literal,
    Node,
    Parameter,
    Replacement,
    SimpleCommand,
    SingleQuoted,
    Substring,
    Word,
)
from shellwasm.syntax import parse, parse_here_body, parse_word, unparse
from shellwasm.syntax.malformed import backquoted_error


def lit(text: str) -> Literal:
    return Literal(text=text)


def word(*parts: Node) -> Word:
    return Word(parts=parts)


def par(name: str, op: str = "", *parts: Node) -> Parameter:
    return Parameter(name=name, op=op, word=Word(parts=parts) if op and op != "length" else None)


def dq(*parts: Node) -> DoubleQuoted:
    return DoubleQuoted(parts=parts)


def dynamic(*parts: Node) -> Arithmetic:
    return Arithmetic(expression=ArithDynamic(parts=parts))


def command(text: str) -> SimpleCommand:
    found = parse(text).items[0].command
    assert isinstance(found, SimpleCommand)
    return found


WORDS = {
    "abc": word(lit("abc")),
    r"a\*b": word(lit("a"), Escaped(text="*"), lit("b")),
    "a\\\nb": word(lit("ab")),
    "'a\\\nb'": word(SingleQuoted(text="a\\\nb")),
    "''": word(SingleQuoted(text="")),
    '""': word(dq()),
    r'"a\$b\a\"\\"': word(dq(lit('a$b\\a"\\'))),
    '"a\\\nb"': word(dq(lit("ab"))),
    "\"$'a'\"": word(dq(lit("$'a'"))),
    r"$'a\n\'\x41\101\u00e9'": word(DollarSingleQuoted(text="a\n'AAé")),
    r"$'\377'": word(DollarSingleQuoted(text="\udcff")),
    r"$'a\0b'": word(DollarSingleQuoted(text="a")),
    r"$'\cA\c?'": word(DollarSingleQuoted(text="\x01\x7f")),
    "$": word(lit("$")),
    "a$": word(lit("a$")),
    '$"a"': word(lit("$"), dq(lit("a"))),
    "$x$1$10": word(par("x"), par("1"), par("1"), lit("0")),
    "${10}${x}y": word(par("10"), par("x"), lit("y")),
    "$x\\\ny": word(par("xy")),
    "$\\\n{x}": word(par("x")),
    "${\\\nx}": word(par("x")),
    "${x\\\n:\\\n-a}": word(par("x", ":-", lit("a"))),
    "$@$*$#$?$-$$$!": word(*[par(c) for c in "@*#?-$!"]),
    "${#}${#x}${##}${#-}${#?}": word(par("#"), par("x", "length"), *[par(c, "length") for c in "#-?"]),
    "${#:-a}": word(par("#", ":-", lit("a"))),
    "${x-}": word(par("x", "-")),
    "${x:=a b}": word(par("x", ":=", lit("a b"))),
    "${x+'}'\"}\"}": word(par("x", "+", SingleQuoted(text="}"), dq(lit("}")))),
    r"${x-\}}": word(par("x", "-", Escaped(text="}"))),
    "\"${x-'a'}\"": word(dq(par("x", "-", lit("'a'")))),
    r'"${x-a\}b\$}"': word(dq(par("x", "-", lit("a}b$")))),
    '"${x-"a b"}"': word(dq(par("x", "-", dq(lit("a b"))))),
    "\"${x%'a}'}\"": word(dq(par("x", "%", SingleQuoted(text="a}")))),
    '${x##"$y"*}': word(par("x", "##", dq(par("y")), lit("*"))),
    "${x%%${y}}": word(par("x", "%%", par("y"))),
    "${x:1:2}": word(Substring(name="x", offset=dynamic(lit("1")), length=dynamic(lit("2")))),
    "${x: -$y}": word(Substring(name="x", offset=dynamic(lit(" -"), par("y")))),
    "${x/a/b}": word(Replacement(name="x", op="/", pattern=word(lit("a")), replacement=word(lit("b")))),
    "${x//\\/}": word(Replacement(name="x", op="//", pattern=word(Escaped(text="/")), replacement=word())),
    "${x!}": word(BadSubstitution(text="${x!}")),
    "${}": word(BadSubstitution(text="${}")),
    "${x[1]}": word(BadSubstitution(text="${x[1]}")),
    "a#b": word(lit("a#b")),
    "~/x": word(lit("~/x")),
    "{a,b}": word(lit("{a,b}")),
    "é\udcff": word(lit("é\udcff")),
}


@pytest.mark.parametrize("text", WORDS)
def test_word(text: str) -> None:
    assert command(f"x {text} y").words[1] == WORDS[text]
    assert parse_word(text) == WORDS[text]


def test_command_substitutions_hold_commands() -> None:
    first, second = command("x $(a) `a`").words[1:]
    assert first == second
    assert isinstance(first.parts[0], CommandSubstitution)
    assert first.parts[0].body.items[0].command == command("a")


def test_backslashes_in_backquotes() -> None:
    """XCU 2.6.3: a backslash is special before `$`, a backquote and itself; in double quotes before `"` too."""
    assert command(r"x `a \`b\` \$y \\z`") == command(r"x $(a $(b) $y \z)")
    assert command(r'x "`a \"b\"`"') == command('x "$(a "b")"')
    assert command(r"x `a \"b`") == command(r"x $(a \"b)")
    assert command("x `a \\\\\\`b\\\\\\``") == command("x $(a \\`b\\`)")


def test_syntax_error_in_backquotes_waits_until_it_runs() -> None:
    error = backquoted_error(command("x `;;`").words[1].parts[0])  # type: ignore[arg-type]
    assert error is not None
    assert (error.text, error.problem) == ("`;;`", 'unexpected ";;"')


def test_odd_quote_in_a_here_document_waits_until_it_is_expanded() -> None:
    document = command("x <<E\n${a-'\"'}\nE\n").redirections[0]
    assert document.body.parts == (BadSubstitution(text="${a-'\"'}\n"),)  # type: ignore[union-attr]
    assert parse(unparse(parse("x <<E\n${a-'\"'}\nE\n"))) == parse("x <<E\n${a-'\"'}\nE\n")


def test_arithmetic_or_subshell() -> None:
    """XCU 2.6.3: `$((` is arithmetic if it can be."""
    assert isinstance(command("x $((a))").words[1].parts[0], Arithmetic)
    for text in ("$((a) )", "$((a);(b))", "$((a) | b)", "$((a)\n)"):
        assert isinstance(command(f"x {text}").words[1].parts[0], CommandSubstitution)


def test_here_body_text() -> None:
    r"""XCU 2.7.4: a backslash is special before `$`, a backquote, itself and a newline, not before `"`."""
    assert parse_here_body('"$x" \\$ \\" \\\\ a\\\nb').parts == (lit('"'), par("x"), lit('" $ \\" \\ ab'))
    assert parse_here_body('${x-"\'}"}').parts == (par("x", "-", dq(lit("'}"))),)
    assert parse_here_body("").parts == ()


def test_assignments() -> None:
    node = command("a= b=c d=$e f='g'h i")
    assert [item.name for item in node.assignments] == ["a", "b", "d", "f"]
    assert [item.value for item in node.assignments] == [
        word(),
        word(lit("c")),
        word(par("e")),
        word(SingleQuoted(text="g"), lit("h")),
    ]
    assert command("a\\\nb=c\\\nd").assignments[0].name == "ab"
    assert command("x a=b").assignments == ()
    assert command("1a=b").assignments == ()


def test_nul_bytes_are_dropped() -> None:
    assert parse("ec\0ho \0a\n") == parse("echo a\n")
    assert parse("echo a\0b").items[0].command.words[1].end == len("echo a\0b")  # type: ignore[attr-defined]
