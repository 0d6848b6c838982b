"""Patterns: against a reference matcher, against the native shells' `case`, and their cost on hostile input."""

from __future__ import annotations

import random
import tempfile
from functools import cache

import natives
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shellwasm.expand.pattern import Bracket, Elements, Literal, Pattern, escape, has_magic, unescape

TABLE = [
    # pattern, what matches, what does not
    ("", [""], ["a"]),
    ("*", ["", "a", "a/b", ".x"], []),
    ("?", ["a", "é", "\udcff", "\n"], ["", "ab"]),
    ("a*", ["a", "ab"], ["", "ba"]),
    ("*a", ["a", "ba"], ["", "ab"]),
    ("*a*b", ["ab", "xaxbxb"], ["ba", "a", "abx"]),
    ("a**b", ["ab", "axb"], ["a"]),
    ("[a-c]", ["a", "b", "c"], ["d", "", "-"]),
    ("[!a-c]", ["d", "-"], ["a", ""]),
    ("[^a]", ["b"], ["a"]),
    ("[]a]", ["]", "a"], ["b", "[]a]"]),
    ("[!]a]", ["b"], ["]", "a"]),
    ("[a-]", ["a", "-"], ["b"]),
    ("[-a]", ["a", "-"], ["b"]),
    (r"[a\-z]", ["a", "-", "z"], ["b"]),
    (r"[\]]", ["]"], ["\\"]),
    (r"[\\]", ["\\"], ["]"]),
    ("[c-a]", [], ["a", "b", "c", "-"]),
    ("[", ["["], ["", "[["]),
    ("[a", ["[a"], ["a"]),
    ("[!", ["[!"], ["a"]),
    ("[]", ["[]"], [""]),
    ("[a*", ["[a", "[abc"], ["a"]),
    ("[[]", ["["], ["]"]),
    (r"\*", ["*"], ["a", r"\*"]),
    ("a\\", ["a\\"], ["a"]),
    ("[[:alpha:]]", ["a", "Z", "é"], ["1", "", ":"]),
    ("[![:alpha:]]", ["1", "_"], ["a", "é"]),
    ("[[:digit:][:upper:]_]", ["1", "A", "_", "É"], ["a", "é"]),
    ("[[:space:]]", [" ", "\t", "\n", "\v"], ["a", ""]),
    ("[[:blank:]]", [" ", "\t"], ["\n"]),
    ("[[:punct:]]", ["!", "/", "[", "`", "~", "«"], ["a", "1", " "]),
    ("[[:cntrl:]]", ["\x01", "\x7f", "\x85"], ["a"]),
    ("[[:xdigit:]]", ["a", "F", "9"], ["g"]),
    ("[[:print:]]", [" ", "a", "é"], ["\n", "\udcff"]),
    ("[[:graph:]]", ["a", "é"], [" "]),
    ("[[:foo:]a]", [], ["a", ":", "f"]),
    ("[[:alpha:]-z]", ["a", "-", "z"], ["1"]),
    ("[[=a=]b]", ["a", "b"], ["="]),
    ("[[.-.]]", ["-"], ["."]),
    ("[[.a.]-c]", ["a", "b", "c"], ["d", "-"]),
    ("[[.ab.]]", [], ["a", "ab"]),
    ("[à-ü]", ["é"], ["e"]),
    ("[a&&b]", ["a", "&", "b"], ["c"]),
    ("[a~~b]", ["a", "~", "b"], ["c"]),
    ("[a||b]", ["|"], ["c"]),
    ("[/]", ["/"], ["a"]),
    ("x[[:digit:]]*é?", ["x1é1", "x9abéé"], ["xaé1"]),
    ("*[[:upper:]]*", ["aÉb", "xYz"], ["éa"]),
]


@pytest.mark.parametrize(("pattern", "yes", "no"), TABLE, ids=[row[0] for row in TABLE])
def test_table(pattern: str, yes: list[str], no: list[str]) -> None:
    compiled = Pattern(pattern)
    assert [text for text in yes if not compiled.matches(text)] == []
    assert [text for text in no if compiled.matches(text)] == []


def test_bytewise() -> None:
    assert Pattern("??", True).matches("é")
    assert not Pattern("?", True).matches("é")
    assert Pattern("é", True).matches("é")
    assert not Pattern("[[:alpha:]]*", True).matches("é")
    assert Pattern("[![:alpha:]]*", True).matches("é")


ALPHABET = "ab.]"
PATTERNS = st.text("ab*?[]!-^.\\", max_size=8)


def reference(pattern: Pattern, text: str) -> bool:
    """Matches by trying everything."""
    elements: list[object] = []
    for index, segment in enumerate(pattern.segments):
        elements += ["*"] if index else []
        elements += [[c] for c in segment.text] if isinstance(segment, Literal) else [[e] for e in segment.elements]

    @cache
    def match(i: int, j: int) -> bool:
        if i == len(elements):
            return j == len(text)
        element = elements[i]
        if element == "*":
            return match(i + 1, j) or (j < len(text) and match(i, j + 1))
        return j < len(text) and single(element[0], text[j]) and match(i + 1, j + 1)  # type: ignore[index]

    return match(0, 0)


def single(element: object, char: str) -> bool:
    if isinstance(element, Bracket):
        return element.matches(char)
    return element is None or element == char


@given(PATTERNS, st.text(ALPHABET, max_size=10))
def test_matches_like_the_reference(source: str, text: str) -> None:
    pattern = Pattern(source)
    assert pattern.matches(text) == reference(pattern, text)


@given(PATTERNS, st.text(ALPHABET, max_size=8))
def test_prefixes_and_suffixes_like_the_reference(source: str, text: str) -> None:
    pattern = Pattern(source)
    prefixes = [end for end in range(len(text) + 1) if reference(pattern, text[:end])]
    assert pattern.prefix(text, False) == (prefixes[0] if prefixes else -1)
    assert pattern.prefix(text, True) == (prefixes[-1] if prefixes else -1)
    suffixes = [start for start in range(len(text) + 1) if reference(pattern, text[start:])]
    assert pattern.suffix(text, True) == (suffixes[0] if suffixes else -1)
    assert pattern.suffix(text, False) == (suffixes[-1] if suffixes else -1)


@given(st.text(max_size=20))
def test_an_escaped_text_matches_itself(text: str) -> None:
    assert Pattern(escape(text)).exact == text
    assert unescape(escape(text)) == text
    assert has_magic(text) or not has_magic(escape(text))


def quote(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def test_like_the_native_shells() -> None:
    """Random patterns in a variable: what at least four shells say, we say."""
    source = random.Random(5)
    cases = [
        ("".join(source.choices("aab*?[]!-\\", k=source.randint(1, 6))), "".join(source.choices("aab]-![", k=3)))
        for _ in range(600)
    ]
    script = "".join(
        f"x={quote(pattern)}; case {quote(text)} in $x) echo y;; *) echo n;; esac\n" for pattern, text in cases
    )
    with tempfile.TemporaryDirectory() as directory:
        found = natives.outcomes(script, directory)
    answers = list(zip(*[out.decode().split() for out, _ in found.values()], strict=True))
    wrong = []
    for (pattern, text), votes in zip(cases, answers, strict=True):
        ours = "y" if Pattern(pattern).matches(text) else "n"
        if votes.count(ours) <= len(votes) - 4:
            wrong.append((pattern, text, ours, dict(zip(found, votes, strict=True))))
    assert wrong == []


# ---------------------------------------------------------------- cost


class CountingStr(str):
    """Counts the characters that str.find and its like may look at."""

    looked = 0

    def find(self, *args: object) -> int:
        CountingStr.looked += self.span(*args)
        return str.find(self, *args)  # type: ignore[arg-type]

    def rfind(self, *args: object) -> int:
        CountingStr.looked += self.span(*args)
        return str.rfind(self, *args)  # type: ignore[arg-type]

    def span(self, needle: str, start: int = 0, end: int = 1 << 60) -> int:
        found = str.find(self, needle, start, end)
        return (found if found >= 0 else min(end, len(self))) - start


def test_stars_do_not_backtrack() -> None:
    CountingStr.looked = 0
    text = CountingStr("a" * 100_000)
    assert not Pattern("*a" * 1000 + "*b*").matches(text)
    assert CountingStr.looked <= 2 * len(text)


@pytest.mark.parametrize("source", ["*[ab]?[cd]*", "*" + "?a" * 500 + "c*"])
def test_re_sees_only_pieces(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = []
    windows = Elements._windows

    def recorded(self: Elements, start: int, end: int) -> list[tuple[int, int]]:
        found = list(windows(self, start, end))
        pieces.extend((high - low) * self.length for low, high in found)
        assert all(high - low <= 1 << 16 for low, high in found)
        return found

    polled = 0

    def poll() -> None:
        nonlocal polled
        polled += 1

    monkeypatch.setattr(Elements, "_windows", recorded)
    text = "ab" * 100_000
    assert not Pattern(source).matches(text, poll)
    assert Pattern(source).prefix(text, True, poll) == -1
    assert Pattern(source).suffix(text, False, poll) == -1
    assert polled == len(pieces) > 0
    assert max(pieces) <= 1 << 21
    assert sum(pieces) <= 6 * len(text) * len(source)


def test_matches_across_pieces() -> None:
    text = "b" * 65_530 + "acab" * 10 + "b" * 200_000
    place = Pattern("*a[c]a*").prefix(text, False)
    assert place == text.index("aca") + 3
    assert Pattern("*a[c]a").prefix(text, True) == text.rindex("aca") + 3
    assert Pattern("a[c]a*").suffix(text, False) == text.rindex("aca")
