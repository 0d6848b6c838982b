"""BusyBox's own test suite on our applets: what fails is exactly what is listed here, with the reason."""

from __future__ import annotations

import pytest

from tests.applets.upstream import Suite

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]

APPLETS = """ar awk basename bunzip2 busybox bzcat cal cat cmp comm cp cpio cryptpw cut date dc dd diff dirname du echo expand expr
factor false find fold grep gunzip gzip head hexdump hostid hostname id ln ls md5sum mkdir mount mv nl od paste patch
pidof printf pwd readlink realpath rev rm rmdir sed seq sha1sum sha256sum sha3sum sha512sum sort start-stop-daemon strings sum
tail tar taskset tee test time touch tr tree true tsort uncompress unexpand uniq unlzma unzip uptime uuencode wc wget
which xargs xxd""".split()

# applet: the cases that fail, and why
NATIVE_TOO = "fails on a native build too"
KNOWN = {
    "cpio: cpio lists hardlinks": NATIVE_TOO,
    "sed: sed embedded NUL": NATIVE_TOO,
    "sed: sed NUL in command": NATIVE_TOO,
    "sed: sed nonexistent label": NATIVE_TOO,
    "unzip: unzip (subdir only)": NATIVE_TOO,
    "wget: wget--O-overrides--P": "LIM-NET",
    "wget: wget-handles-empty-path": "LIM-NET",
    "wget: wget-retrieves-google-index": "LIM-NET",
    "wget: wget-supports--P": "LIM-NET",
    "start-stop-daemon: start-stop-daemon with both -x and -a": "BB-12",
}


@pytest.fixture(scope="module")
def suite(tmp_path_factory) -> Suite:
    return Suite(tmp_path_factory.mktemp("suite"))


@pytest.mark.parametrize("applet", APPLETS)
def test_upstream_cases(suite, applet):
    outcome = suite.in_sandbox(applet, timeout=300)
    failed = {name for name, word in outcome.cases if word == "FAIL"}
    assert failed == {name for name in KNOWN if name.startswith(f"{applet}: ")}, outcome.output
    assert outcome.cases


def test_the_list_is_the_suite(suite):
    slow = {"bc"}  # a case writes and reads 5 million lines
    without_cases = {"ash", "sh"}
    assert set(APPLETS) == set(suite.applets()) - slow - without_cases
