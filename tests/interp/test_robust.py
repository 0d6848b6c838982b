"""Any script: an answer or a clear error, never a traceback, a crash or a time that grows faster than the text."""

from __future__ import annotations

import pytest

from shellwasm import Limits, Sandbox
from shellwasm.result import Result

DEPTH = 20_000
SECONDS = 300.0  # of a machine that many tests share
TOO_DEEP = b"nested"  # in `nested too deeply` and `nested more than 20000 deep`
LONG = "x=$(head -c 10000000 /dev/zero | tr '\\0' a); "


def run(script: str) -> Result:
    with Sandbox(limits=Limits(wall_time=SECONDS)) as sandbox:
        result = sandbox.run(script)
    assert b"Traceback" not in result.stderr
    assert result.limit != "wall_time"
    return result


def nested(before: str, inside: str, after: str, depth: int = DEPTH) -> str:
    return before * depth + inside + after * depth


def backquotes(depth: int) -> str:
    """Each level doubles the backslashes."""
    text = "echo x"
    for _ in range(depth):
        text = "echo `" + text.replace("\\", "\\\\").replace("`", "\\`") + "`"
    return text


def documents(depth: int) -> str:
    opened = "".join(f"cat <<E{i}\n$(" for i in range(depth))
    return opened + "echo x\n" + "".join(f")\nE{i}\n" for i in reversed(range(depth)))


ANSWERED = {
    "groups": nested("{ ", "echo x", "; }"),
    "then": nested("if true; then ", "echo x", "; fi"),
    "else": nested("if false; then :; else ", "echo x", "; fi"),
    "conditions": nested("if ", "echo x", "; then :; fi"),
    "while": nested("while ", "echo x", "; do break; done"),
    "for": nested("for i in a; do ", "echo x", "; done"),
    "case": nested("case a in a) ", "echo x", ";; esac"),
    "negations": "echo x; " + nested("! { ", "true", "; }"),
    "lists": nested("true && { ", "echo x", "; }"),
    "redirections": nested("{ ", "echo x", "; } 2>&1"),
    "signs": "echo $((" + "- " * DEPTH + "1)) | tr 1 x",
    "conditionals": "echo $((" + nested("1?", "1", ":0") + ")) | tr 1 x",
    "assignments": "echo $((" + "a=" * DEPTH + "1)) | tr 1 x",
    "parentheses of a value": "y=$(printf '%20000s' | tr ' ' '(')1$(printf '%20000s' | tr ' ' ')'); echo $((y)) | tr 1 x",
    "documents": documents(300),
    "backquotes": backquotes(12),
    "pipelines": nested("{ ", "echo x", " | cat; }", 130),
    "alias chain": "".join(f"alias a{i}=a{i + 1}\n" for i in range(DEPTH)) + f"alias a{DEPTH}='echo x'\na0",
}


@pytest.mark.full
@pytest.mark.parametrize("name", ANSWERED)
def test_nested_and_answered(name: str) -> None:
    assert run(ANSWERED[name]).stdout == b"x\n"


REFUSED = {
    "arithmetic": "echo " + nested("$((", "1", "))"),
    "arithmetic with an operand": "echo " + nested("$((1+", "1", "))"),
    "parentheses": "echo $((" + nested("(", "1", ")") + "))",
    "braces": "echo " + nested("${a:-", "x", "}"),
    "quoted braces": "echo " + nested('"${a:-', "x", '}"'),
    "alternatives": "a=1; echo " + nested("${a:+", "x", "}"),
    "prefixes": "a=1; echo " + nested("${a#", "x", "}"),
}


@pytest.mark.full
@pytest.mark.parametrize("name", REFUSED)
def test_nested_and_refused(name: str) -> None:
    result = run(REFUSED[name])
    assert (result.status, result.stdout) == (2, b"") and TOO_DEEP in result.stderr


LIMITED = {
    "function": ("f() { f; }; f", "call_depth"),
    "two functions": ("f() { g; }; g() { f; }; f", "call_depth"),
    "loop": ("f() { while :; do f; done; }; f", "call_depth"),
    "eval": ('e=\'eval "$e"\'; eval "$e"', "call_depth"),
    "command eval": ("f() { command eval f; }; f", "call_depth"),
    "dot": ("echo '. /tmp/s' > /tmp/s; . /tmp/s", "call_depth"),
    "trap": ("trap 'kill -USR1 $$' USR1; kill -USR1 $$; :", "call_depth"),
    "trap on EXIT": ("t='eval \"$t\"'; trap 'eval \"$t\"' EXIT", "call_depth"),
    "trap on ERR": ("trap g ERR; g() { g; }; false", "call_depth"),
    "substitution": ("f() { x=$(f); }; f", "processes"),
    "subshell": ("f() { (f); }; f", "processes"),
    "substitutions": ("echo " + nested("$(echo ", "x", ")"), "processes"),
}


@pytest.mark.full
@pytest.mark.parametrize("name", LIMITED)
def test_recursion(name: str) -> None:
    script, limit = LIMITED[name]
    result = run(script)
    assert result.limit == limit
    assert b"exceeded" in result.stderr or b"can't fork" in result.stderr


LARGE = {
    "a line": ("echo " + "a" * 10_000_000 + " | wc -c", "10000001"),
    "a document": ("wc -c <<E\n" + ("a" * 99 + "\n") * 500_000 + "E\n", "50000000"),
    "a document with expansions": ("wc -c <<E\n" + ("a" * 97 + "$x\n") * 50_000 + "E\n", "4900000"),
    "arguments": ("set -- " + "a " * 100_000 + '; f() { echo $#; }; f "$@"', "100000"),
    "an applet's arguments": ("/bin/echo " + "abcdefgh " * 100_000 + "| wc -c", "900000"),
    "alternatives": ("case z in " + "|".join(f"a{i}" for i in range(100_000)) + "|z) echo found;; esac", "found"),
    "items": ("case z in " + "".join(f"a{i}) :;; " for i in range(20_000)) + "z) echo found;; esac", "found"),
    "removal": (LONG + "y=${x%b*}; z=${x##*a}; w=${x#*b}; echo ${#y} ${#z} ${#w}", "10000000 0 10000000"),
    "removal by class": (LONG + "y=${x##[a-z]*[!a]}; z=${x#??????}; echo ${#y} ${#z}", "10000000 9999994"),
    "replacement": (LONG + "y=${x//a/bb}; z=${x//[b]/c}; echo ${#y} ${#z}", "20000000 10000000"),
    "fields": ("set -- $(seq 200000); echo $#", "200000"),
    "shift": ("set -- $(seq 20000); while [ $# -gt 1 ]; do shift; done; echo $1", "20000"),
    "pattern": ("x=" + "a" * 50_000 + "; case $x in *a*a*a*a*a*a*b) :;; *) echo no;; esac", "no"),
    "pattern with classes": ("x=" + "a" * 20_000 + "; case $x in *a?a*a?a*[ab]*a*b) :;; *) echo no;; esac", "no"),
    "pattern of many stars": ("x=" + "a" * 20_000 + "; case $x in " + "*a" * 50 + "b) :;; *) echo no;; esac", "no"),
    "pattern to remove": ("x=" + "a" * 50_000 + "; y=${x%%*a*a*a*b}; z=${x#*a*a*a*b}; echo ${#y} ${#z}", "50000 50000"),
    "path pattern": ("cd /tmp; : > " + "a" * 200 + "; set -- *a*a*a*a*a*a*a*a*b; echo ${#1}", "18"),
}


@pytest.mark.full
@pytest.mark.parametrize("name", LARGE)
def test_large(name: str) -> None:
    script, answer = LARGE[name]
    assert run(script).stdout.decode().split("\n")[0] == answer
