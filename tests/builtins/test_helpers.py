"""The parts that builtins are made of: options, numbers, quoting, escapes, field splitting of `read`, formats."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shellwasm.builtins.base import UsageError
from shellwasm.builtins.escapes import expand_escapes
from shellwasm.builtins.integers import LEAST, MOST, parse_integer
from shellwasm.builtins.options import parse_options
from shellwasm.builtins.printf_format import Conversion, parse_format
from shellwasm.builtins.quoting import quote
from shellwasm.builtins.read_fields import split_record, unescape
from shellwasm.builtins.signals import signal_number
from tests.conftest import require_native

SHORT = st.text("ab:' \t\n\\é", max_size=12)


@pytest.mark.parametrize(
    ("argv", "letters", "options", "operands"),
    [
        (["x"], "ab", {}, []),
        (["x", "-a"], "ab", {"a": ""}, []),
        (["x", "-ab", "c"], "ab", {"a": "", "b": ""}, ["c"]),
        (["x", "-d", "v", "c"], "d:", {"d": "v"}, ["c"]),
        (["x", "-dv"], "d:", {"d": "v"}, []),
        (["x", "-rdv"], "rd:", {"r": "", "d": "v"}, []),
        (["x", "-a", "--", "-b"], "ab", {"a": ""}, ["-b"]),
        (["x", "-"], "ab", {}, ["-"]),
        (["x", "c", "-a"], "ab", {}, ["c", "-a"]),
        (["x", "-L", "-P", "-L"], "LP", {"P": "", "L": ""}, []),
    ],
)
def test_options(argv: list[str], letters: str, options: dict[str, str], operands: list[str]) -> None:
    got, rest = parse_options(argv, letters)
    assert list(got.items()) == list(options.items())
    assert rest == operands


@pytest.mark.parametrize(
    ("argv", "message"), [(["x", "-z"], "illegal option -z"), (["x", "-d"], "no arg for -d option")]
)
def test_bad_options(argv: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        parse_options(argv, "ad:")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1), ("-1", -1), ("+1", 1), (" 1 ", 1), ("007", 7), ("0" * 60 + "5", 5), ("-" + "0" * 60 + "5", -5),
        ("", None), ("1x", None), ("- 1", None), ("--1", None), ("٣", None), ("1_0", None), ("0x1", None),
        ("1.0", None),
        ("9" * 5000, MOST + 1), ("-" + "9" * 5000, LEAST - 1),
    ],
)  # fmt: skip
def test_integers(text: str, value: int | None) -> None:
    assert parse_integer(text) == value


@given(st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",)), max_size=30))
def test_quoted_text_is_one_field_again(text: str) -> None:
    """A native shell reads back what `quote` wrote."""
    command = require_native("dash")
    script = f"printf %s {quote(text)}"
    done = subprocess.run([*command, "-c", script], capture_output=True, check=True)
    assert done.stdout == text.encode()


@pytest.mark.parametrize(
    ("text", "leading_zero", "result"),
    [
        (r"a\tb", True, ("a\tb", False)),
        (r"\0101", True, ("A", False)),
        (r"\0101", False, ("\b1", False)),
        (r"\101", True, ("A", False)),
        (r"\777", True, ("?7", False)),
        (r"\377", True, ("\udcff", False)),
        (r"\x41g", True, ("Ag", False)),
        (r"\xg", True, (r"\xg", False)),
        (r"a\cb", True, ("a", True)),
        ("a\\", True, ("a\\", False)),
        (r"\q", True, (r"\q", False)),
        (r"\\t", True, (r"\t", False)),
        (r"\"", False, ('"', False)),
        (r"\"", True, (r"\"", False)),
    ],
)
def test_escapes(text: str, leading_zero: bool, result: tuple[str, bool]) -> None:
    assert expand_escapes(text, leading_zero=leading_zero) == result


@given(SHORT, st.integers(1, 4))
def test_the_quick_splitting_is_the_slow_one(text: str, count: int) -> None:
    """The default IFS has its own code; it must not differ from that for any IFS."""
    assert split_record(text, " \t\n", count) == split_record(text, "\t \n", count)


@given(SHORT, st.sampled_from([":", " ", ": ", "", "a"]), st.integers(1, 4))
def test_splitting_loses_nothing_but_separators(text: str, ifs: str, count: int) -> None:
    values = split_record(text, ifs, count)
    assert len(values) == count
    kept = "".join(values)
    assert [c for c in kept if c not in ifs] == [c for c in text if c not in ifs]


def test_escaped_separators_are_text() -> None:
    text, literal = unescape(r"a\:b:c\\d\ ")
    assert text == r"a:b:c\d "
    assert split_record(text, ": ", 2, literal) == ["a:b", "c\\d "]


def test_a_format_of_plain_strings_is_known() -> None:
    assert parse_format("%s-%s\\n").literals == ["", "-", "\n"]
    assert parse_format("%5s").literals is None
    assert parse_format("100%%").literals == ["100%"]


def test_a_conversion_is_taken_apart() -> None:
    (_, conversion) = parse_format("%-+08.3f").pieces
    assert isinstance(conversion, Conversion)
    assert (conversion.flags, conversion.width, conversion.precision, conversion.kind) == ("-+0", "8", "3", "f")


@pytest.mark.parametrize("text", ["%", "%z", "%5", "%.", "%99999999999s", "a%b%", "%-"])
def test_bad_formats(text: str) -> None:
    parsed = parse_format(text)
    assert parsed.error is not None
    assert parsed.error.endswith("invalid format")
    assert parsed.literals is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("TERM", 15),
        ("SIGTERM", 15),
        ("term", 15),
        ("15", 15),
        ("0", 0),
        ("EXIT", 0),
        ("CLD", 17),
        ("NOPE", None),
        ("99", None),
    ],
)
def test_signal_names(text: str, number: int | None) -> None:
    assert signal_number(text) == number
