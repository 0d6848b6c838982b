"""Programs written in sh, from Debian's packages, do under ours what they do under dash."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import require_native
from tests.programs.cases import CASES, MOCK, Case
from tests.programs.places import Place, make_tools

pytestmark = pytest.mark.full


def find(case: Case) -> str:
    """Where the program is on this machine. Without it: skip on a laptop, fail where CI has installed it."""
    require_native("dash")
    require_native("ash")
    for path in sorted(glob.glob(case.path)):
        with open(path, "rb") as file:
            if file.readline().startswith(b"#!"):
                return path
    if os.environ.get("SHELLWASM_REQUIRE_NATIVE") == "1":
        pytest.fail(f"{case.path} (package {case.package}) is not there, and SHELLWASM_REQUIRE_NATIVE is set")
    pytest.skip(f"{case.path} (package {case.package}) is not there")


def compare(script: str, tmp_path: Path, data: tuple[str, ...] = (), ignored: tuple[str, ...] = ()) -> None:
    """Both shells print the same, end alike and leave the same files."""
    place = Place(tmp_path / "work", data)
    place.work.mkdir()
    ours = place.under_ours(script)
    wanted = place.under_dash(script, make_tools(tmp_path / "tools"))
    assert ours.stdout.decode("utf-8", "replace") == wanted.stdout.decode("utf-8", "replace")
    assert ours.status == wanted.status
    assert sorted(ours.files) == sorted(wanted.files)
    assert not [name for name, file in wanted.files.items() if ours.files[name] != file and name not in ignored]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program(case: Case, tmp_path: Path) -> None:
    """The script that uses the program."""
    program = tmp_path / "program" / case.name
    program.parent.mkdir()
    shutil.copy(find(case), program)
    data = (str(program.parent), *(path for path in case.data if os.path.isdir(path)))
    compare(f"P={program}\n{case.script}\n", tmp_path, data, ("log2.gz", *case.ignored))


def test_configure(tmp_path: Path) -> None:
    """A configure script, made here, runs up to the compiler that is not there; without needing one, to its end."""
    if shutil.which("autoconf") is None:
        find(Case("autoconf", "/usr/bin/autoconf", "autoconf", ""))
    source = tmp_path / "source"
    source.mkdir()
    for name, compiler in (("configure", ""), ("configure-cc", "AC_PROG_CC\nAC_CHECK_HEADERS([stdio.h])")):
        (source / "configure.ac").write_text(CONFIGURE_AC.format(compiler=compiler))
        subprocess.run(["autoconf", "-o", name], cwd=source, check=True, timeout=100)
    (source / "Makefile.in").write_text(MAKEFILE_IN)
    (source / "config.h.in").write_text("#undef HAVE_COLOR\n#undef GREETING\n")
    (source / "install-sh").write_text("exit 1\n")
    script = f"cp -r {source}/* .; {MOCK}{CONFIGURE}"
    compare(script, tmp_path, (str(source),), ("config.log", "config.cache", "config.status", "cc.log"))


CONFIGURE_AC = """AC_INIT([greeter], [1.5], [bugs@example.com])
AC_CONFIG_SRCDIR([Makefile.in])
AC_CONFIG_HEADERS([config.h])
AC_ARG_ENABLE([color], [AS_HELP_STRING([--enable-color], [in colours])], [], [enable_color=no])
AC_ARG_WITH([greeting], [AS_HELP_STRING([--with-greeting=TEXT], [what to say])], [], [with_greeting='hello, "you"'])
AC_PROG_AWK
AC_PROG_INSTALL
AC_PROG_LN_S
AC_PROG_MKDIR_P
AC_PROG_SED
AC_CHECK_PROGS([PAGER], [nothing-such more], [cat])
AC_PATH_PROG([ODD], [odd-program], [none])
AS_IF([test "x$enable_color" = xyes], [AC_DEFINE([HAVE_COLOR], [1])])
AC_DEFINE_UNQUOTED([GREETING], ["$with_greeting"])
AC_MSG_CHECKING([for words])
for word in one 'two words' three; do AC_MSG_NOTICE([a $word]); done
AC_MSG_RESULT([done])
{compiler}
AC_CONFIG_FILES([Makefile])
AC_CONFIG_COMMANDS([stamp], [echo "$tag" >stamp], [tag='a  b'])
AC_OUTPUT
"""
MAKEFILE_IN = """prefix = @prefix@
srcdir = @srcdir@
SED = @ODD@
greeting = @with_greeting@ @PACKAGE_STRING@ @DEFS@
pager = @PAGER@
"""
CONFIGURE = """
export CONFIG_SHELL=/bin/sh # or it would look for a bash
"$SH" ./configure --enable-color --prefix="$PWD/in st" PAGER=less >out 2>&1; echo $?
sed '/BSD-compatible\\|mkdir\\|truncate/d' out; cat Makefile config.h stamp; "$SH" ./config.status --version | head -n 2
"$SH" ./configure -q --without-greeting; echo $?; cat config.h; "$SH" ./configure --help | head -n 40; "$SH" ./configure --version
"$SH" ./configure --odd=1 2>&1 | tail -n 2; "$SH" ./configure -C --no-create >out; echo $?; sed '/^#/d;/path/d' config.cache | tr -d \\'
echo 'echo "cc: error: no input" >&2; exit 1' | mock cc; cp mock/cc mock/gcc
"$SH" ./configure-cc >out 2>cc.log; echo $?; sed '/BSD-compatible\\|mkdir\\|truncate/d' out; rm -rf out conf*.core conf[0-9]* *.lineno
"""
