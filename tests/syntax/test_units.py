"""One complete command at a time, lines on demand, aliases (XCU 2.1, 2.3.1)."""

from __future__ import annotations

import pytest

from shellwasm.syntax import Parser, ShellSyntaxError, parse, unparse


class Lines:
    """A reader that counts how far it was read."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines(keepends=True)
        self.taken = 0

    def __call__(self) -> str:
        if self.taken == len(self.lines):
            return ""
        self.taken += 1
        return self.lines[self.taken - 1]


UNITS = """echo a
# comment

f() {
  b
}
x='one
two' "three
four" `a
b` $(c
d) ${x:-e
f} $((1 +
2))
cat <<E; g
body
E
h \\
  i
if a
then b
fi; c &
cat <<-E
\tlast
E
"""


def test_units_read_no_line_too_many() -> None:
    lines, taken, units = Lines(UNITS), [], []
    parser = Parser(lines)
    while (unit := parser.next_unit()) is not None:
        if unit.items:
            taken.append(lines.taken)
            units += unit.items
    assert taken == [1, 6, 13, 16, 18, 21, 24]
    assert tuple(units) == parse(UNITS).items


def test_units_of_a_text() -> None:
    units = list(Parser("a; b\n\n\nc\n"))
    assert [unparse(item) for unit in units for item in unit.items] == ["a", "b", "c"]


def test_lines_and_spans_are_of_the_whole_input() -> None:
    parser = Parser(Lines("a\n\nb c\n  d $(e\nf)\n"), first_line=10)
    seen = [(node.line, node.start, node.end) for unit in parser for node in unit.walk() if hasattr(node, "line")]
    assert seen == [(10, 0, 1), (12, 3, 6), (13, 9, 17), (13, 13, 14), (14, 15, 16)]


def test_continuation_asks_for_the_next_line() -> None:
    lines = Lines("ec\\\nho a\\\nb\nread x\n")
    unit = Parser(lines).next_unit()
    assert unit is not None
    assert unit.items == parse("echo ab").items
    assert lines.taken == 3


def test_error_then_next_line() -> None:
    parser = Parser(Lines("a\n) b\nc\n"))
    assert parser.next_unit() is not None
    with pytest.raises(ShellSyntaxError) as caught:
        parser.next_unit()
    assert (caught.value.line, caught.value.column, caught.value.offset) == (2, 1, 2)
    unit = parser.next_unit()
    assert unit is not None
    assert unparse(unit.items[0]) == "c"


def test_inside_tells_the_prompt() -> None:
    seen = []
    lines = iter(["a\n", "if b\n", "then 'c\n", "d'; fi\n", "\n", "e\n", ""])

    def reader() -> str:
        seen.append(parser.inside)
        return next(lines)

    parser = Parser(reader)
    while parser.next_unit() is not None:
        pass
    assert seen == [False, False, True, True, False, False, False]


INCOMPLETE = ("if a", "echo 'a", 'echo "a', "echo `a", "echo $(a", "echo ${a", "echo $((1", "a |", "a &&", "(", "{")


@pytest.mark.parametrize("text", [*INCOMPLETE, "f()", "case a in", "for a in b", 'echo "a\\', "$((a;"])
def test_incomplete(text: str) -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    assert caught.value.incomplete


@pytest.mark.parametrize("text", ["fi", ")", "a |;", "if a; fi", "a=(b", "for 1 in b"])
def test_not_incomplete(text: str) -> None:
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    assert not caught.value.incomplete


ALIASES = {
    "ll": "ls -l", "e": "echo ", "e2": "e", "if2": "if", "self": "self x", "a": "b", "b": "a c", "two": "echo 1\necho 2",
    "open": "(", "amp": "x &", "v": "V=1 ", "nothing": "", "blank": " ", "q": "echo 'a b'", "cont": "echo \\\n",
    "w": "while", "s": "'", "here": "cat <<E\nbody\nE\n",
}  # fmt: skip
EXPANDED = {
    "ll a": "ls -l a", "e ll": "echo ls -l", "e e ll": "echo echo ls -l", "e2 ll": "echo ls -l", "self": "self x",
    "a": "a c", "if2 true; then ll; fi": "if true; then ls -l; fi", "two z": "echo 1; echo 2 z", "open ll)": "( ls -l )",
    "X=1 >f ll": "X=1 >f ls -l", "echo ll": "echo ll", 'e "q" ll': 'echo "q" ll', "amp& z": "x && z",
    "for i in ll; do ll; done": "for i in ll; do ls -l; done", "$(ll)": "$(ls -l)", "`ll`": "$(ls -l)",
    "l\\\nl": "ls -l", "'ll'": "'ll'", "\\ll": "\\ll", "case ll in ll) ll;; esac": "case ll in ll) ls -l;; esac",
    "v ll": "V=1 ls -l", "nothing ll": "ls -l", "blank ll": "ls -l", "q": "echo 'a b'", "cont a": "echo a",
    "ll | ll": "ls -l | ls -l", "w ll; do ll; done": "while ls -l; do ls -l; done", "! ll": "! ls -l",
    "e > ll": "echo > ll", "e ll; ll": "echo ls -l; ls -l", "s a'": "' a'", "here": "cat <<E\nbody\nE\n",
    "{ ll; }": "{ ls -l; }", "( ll )": "( ls -l )", "echo \"$(ll)\"": "echo \"$(ls -l)\"", "x=ll ll": "x=ll ls -l",
}  # fmt: skip


@pytest.mark.parametrize("text", EXPANDED)
def test_alias(text: str) -> None:
    assert parse(text, aliases=ALIASES) == parse(EXPANDED[text])


@pytest.mark.parametrize("text", EXPANDED)
def test_alias_line_by_line(text: str) -> None:
    units = list(Parser(Lines(text + "\n"), aliases=ALIASES))
    assert tuple(item for unit in units for item in unit.items) == parse(EXPANDED[text]).items


def test_alias_changes_between_units() -> None:
    aliases: dict[str, str] = {}
    units = iter(Parser("a\na\n", aliases=aliases))
    assert unparse(next(units).items[0]) == "a"
    aliases["a"] = "b c"
    assert unparse(next(units).items[0]) == "b c"


def test_alias_spans_are_the_words() -> None:
    text = "x; ll a; y"
    tree = parse(text, aliases=ALIASES)
    assert [text[item.start : item.end] for item in tree.items] == ["x", "ll a", "y"]
    words = tree.items[1].command.words  # type: ignore[attr-defined]
    assert [text[word.start : word.end] for word in words] == ["ll", "ll", "a"]


def test_alias_bomb_ends() -> None:
    aliases = {f"a{i}": f"a{i + 1} ; a{i + 1} " for i in range(60)}
    with pytest.raises(ShellSyntaxError, match="grows without end"):
        parse("a0", aliases=aliases)


def test_an_alias_may_be_used_any_number_of_times() -> None:
    aliases = {"a": "b " * 10_000}
    assert sum(len(unit.items) for unit in Parser("a\n" * 60, aliases=aliases)) == 60
