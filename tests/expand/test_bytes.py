"""Bytes and characters: text stays canonical, and LC_ALL=C counts bytes as the native shells do."""

from __future__ import annotations

from pathlib import Path

import natives
import pytest
from hypothesis import given
from hypothesis import strategies as st
from minishell import MiniShell

from shellwasm.expand.text import canonical, decode, encode, from_bytewise, to_bytewise

BYTEWISE = [
    'x=aéb; p ${#x} "${x#a?}" "${x%?b}" "${x#a??}"',
    'x=é; p "${x%?}" "${x#?}"',
    'x=é; y="${x%?}"; z="${x#?}"; p "$y$z" "$z$y" ${#y}',
    'x=éa; p "${x#é}" "${x%a}" "${x##*é}" "${x%%é*}"',
    "IFS=é; x=aébéc; p $x q$x",
    'IFS=é; set -- a b; p "$*" $*',
    "case é in ??) p two;; ?) p one;; esac",
    "case é in [é]) p one;; [é][é]) p two;; esac",
    "case é in [!a][!a]) p yes;; *) p no;; esac",
    "case é in [[:alpha:]]*) p yes;; *) p no;; esac",
    "case é in é) p yes;; *) p no;; esac",
]


@pytest.mark.parametrize("snippet", BYTEWISE)
def test_bytewise_like_most_native_shells(snippet: str, tmp_path: Path) -> None:
    ours = MiniShell(str(tmp_path), bytewise=True).run(snippet)
    found = natives.outcomes(snippet, str(tmp_path), "C")
    assert ours == natives.verdict(found)[1]


def test_characters() -> None:
    assert MiniShell().run('x=éb; p ${#x} "${x#?}" "${x%?}" ${x:1}')[0].decode() == "4:[2][b][é][b]\n"


def test_a_lone_byte_counts_as_one() -> None:
    shell = MiniShell()
    shell.assign("x", decode(b"a\xffb"))
    assert shell.run('p ${#x} "${x#a?}" "${x%?b}"')[0] == b"3:[3][b][a]\n"


@given(st.binary(max_size=8), st.binary(max_size=8))
def test_joining_is_joining_bytes(left: bytes, right: bytes) -> None:
    shell = MiniShell()
    shell.assign("a", decode(left))
    shell.assign("b", decode(right))
    whole = left + right
    out, _ = shell.run('IFS=; p "$a$b" $a$b x"$a"$b; set -- "$a" "$b"; p "$*"; y=$a$b; p "$y" "${y}"')
    one = b"[" + whole + b"]"
    fields = (one if whole else b"") + b"[x" + whole + b"]"
    count = b"3:" if whole else b"2:"
    assert out == count + one + fields + b"\n1:" + one + b"\n2:" + one + one + b"\n"


@given(st.binary(max_size=12), st.integers(0, 12))
def test_cutting_stays_canonical(data: bytes, size: int) -> None:
    for bytewise in (False, True):
        shell = MiniShell(bytewise=bytewise)
        shell.assign("x", decode(data))
        shell.run(
            "y=${x#" + "?" * size + "}; z=${x%" + "?" * size + "}; v=${x:" + str(size) + "}; w=${x:0:" + str(size) + "}"
        )
        for name in "yzvw":
            value = shell.values[name]
            assert value == decode(encode(value))
        if bytewise and size <= len(data):
            assert (encode(shell.values["y"]), encode(shell.values["w"])) == (data[size:], data[:size])


@given(st.binary(max_size=20))
def test_conversions(data: bytes) -> None:
    text = decode(data)
    assert encode(text) == data
    assert canonical(text) == text
    assert canonical("".join(decode(bytes([byte])) for byte in data)) == text
    assert from_bytewise(to_bytewise(text)) == text
    assert len(to_bytewise(text)) == len(data)
