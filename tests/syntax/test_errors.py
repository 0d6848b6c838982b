"""Syntax errors: the message, the place, and what could have stood there."""

from __future__ import annotations

import pickle

import pytest

from shellwasm.syntax import ShellSyntaxError, parse

MESSAGES = {
    "echo 'a": "unterminated quoted string",
    'x\necho "a\n$x b': "unterminated quoted string",
    "echo `a": "unterminated backquoted command",
    "done": 'unexpected "done"',
    "if true; done": 'unexpected "done" (expecting "then")',
    "if true": 'unexpected end of file (expecting "then")',
    "if a; then b": 'unexpected end of file (expecting "fi")',
    "while a; do b": 'unexpected end of file (expecting "done")',
    "(a": 'unexpected end of file (expecting ")")',
    "{ a; ": 'unexpected end of file (expecting "}")',
    "echo $(a": 'unexpected end of file (expecting ")")',
    "echo ${x-a": 'unexpected end of file (expecting "}")',
    "a;;": 'unexpected ";;"',
    "a | | b": 'unexpected "|"',
    "a >\n": "unexpected newline",
    "a > | b": 'unexpected "|"',
    "echo )": 'unexpected ")"',
    "for 1x in a; do b; done": "bad for loop variable",
    "a-b() { c; }": "bad function name",
    "a=(1 2)": 'unexpected "(" (arrays are not supported)',
    "cat <(a)": 'unexpected "(" (process substitution is not supported)',
    "cat >(a)": 'unexpected "(" (process substitution is not supported)',
    "for ((i=0;;)); do a; done": 'unexpected "(" (the arithmetic for loop is not supported)',
    "a |& b": 'unexpected "&" (|& is not supported; use 2>&1 |)',
    "select a in b; do c; done": 'unexpected "do" (select is not supported)',
    "[[ a && ( b ) ]]": 'unexpected "]]" ([[ is a command name; use [ or test)',
    "case a in b) c;;& esac": 'unexpected "&" (;;& is not supported)',
    "echo hi > >(cat)": 'unexpected ">" (process substitution is not supported)',
    "a[1]=(x)": "bad function name (arrays are not supported)",
    "a+=(x)": "bad function name (arrays are not supported)",
    "export x=(a b)": 'unexpected "(" (arrays are not supported)',
    "[[ ( a ) ]]": "bad function name ([[ is a command name; use [ or test)",
    "echo @(a|b)": 'unexpected "(" (extended patterns are not supported)',
    "case x in a?(b)) c;; esac": 'unexpected "(" (extended patterns are not supported)',
    "for i in 1 2; { a; }": 'unexpected "{" (the body of a loop is do ...; done)',
    "time { a; }": 'unexpected "}" (time runs a program)',
    "time (a b)": 'unexpected "a" (time runs a program)',
    "coproc { a; }": 'unexpected "}" (coproc is not supported; use mkfifo and &)',
    "{ a; } {fd}>b": 'unexpected "{fd}" (a variable for a descriptor is not supported)',
    "if ((i < (2))); then a; fi": 'unexpected "(" (the arithmetic command (( )) is not supported; use [ or $(( )))',
    "((i=1)": 'unexpected end of file (expecting ")")',
    "case a in b": 'unexpected end of file (expecting ")")',
    "{ a; } b": 'unexpected "b"',
    "f() }": 'unexpected "}"',
    '$(a) "': "unterminated quoted string",
}


@pytest.mark.parametrize("text", MESSAGES)
def test_message(text: str) -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    assert caught.value.message == MESSAGES[text]


PLACES = {
    "a\nb )": (2, 3, 4),
    "\n\n  fi": (3, 3, 4),
    "a\\\nb )": (2, 3, 5),
    "é )": (1, 3, 2),
    'a "b\nc" )': (2, 4, 8),
    'a\nb "c\nd': (2, 3, 4),
    "cat <<E\n$( ) )\nE\n)": (4, 1, 17),
    "x $((1) ) )": (1, 11, 10),
    "a b(": (1, 4, 3),
    "if a; then\nb\n": (3, 1, 13),
    "$(a\nb ;; c)": (2, 3, 6),
}


@pytest.mark.parametrize("text", PLACES)
def test_place(text: str) -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    error = caught.value
    assert (error.line, error.column, error.offset) == PLACES[text]


def test_first_line() -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse("a\n)", first_line=7)
    assert caught.value.line == 8


def test_expected_terminals() -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse("for x )")
    assert caught.value.expected == {"DO", "IN", "SEMI", "NEWLINE"}
    with pytest.raises(ShellSyntaxError) as caught:
        parse("a > ;")
    assert caught.value.expected == {"WORD", "WORD_OPEN"}


def test_a_long_line_is_shown_around_the_place() -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse("x" * 500 + " ) " + "y" * 500)
    head, shown, caret = caught.value.render("x.sh").split("\n")
    assert shown == "  ..." + "x" * 59 + " ) " + "y" * 58 + "..." and shown[caret.index("^")] == ")"


def test_render() -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse("a\n\tb é )\n")
    assert caught.value.render("x.sh") == 'x.sh: line 2: syntax error: unexpected ")"\n  \tb é )\n  \t    ^'


def test_pickle() -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse("a )")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (vars(copy), str(copy)) == (vars(caught.value), str(caught.value))


def test_nesting_limit() -> None:
    parse("(" * 1 + " (" * 9 + "a" + ")" * 10, max_depth=10)
    with pytest.raises(ShellSyntaxError, match="nested more than 10 deep"):
        parse("( " * 11 + "a" + ")" * 11, max_depth=10)
    with pytest.raises(ShellSyntaxError, match="nested more than 10 deep"):
        parse('echo "$(' * 12, max_depth=10)
