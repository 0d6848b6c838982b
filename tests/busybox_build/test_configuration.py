"""The configuration: every wanted applet, nothing that is missing, upstream's own defaults elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from busybox.config import COMMON, applet_groups, applet_names, configure
from busybox.errors import RecipeError
from busybox.headers import KNOWN_OFFSETS, applet_tables, compressed_usage, enabled_applets
from busybox.kbuild import sources
from busybox.kconfig import Configuration, Parser, autoconf

if TYPE_CHECKING:
    from pathlib import Path

NEEDED = """
awk cat cp cut diff dig_is_not_busybox echo false find free grep gunzip gzip head ionice kill killall logname ls mkdir
mv nc nice nohup nproc pgrep pidof pkill printf ps pwd renice rm rmdir sed setsid sleep sort start-stop-daemon tail tar
taskset test time timeout top tr true uniq uptime users w watch wc wget who whoami xargs base64 basename chmod chown
date dirname env hostname id ln md5sum mktemp readlink seq sha256sum stat tee touch uname which pstree netstat nslookup
inotifyd flock getopt mount ed vi less cpio ar rpm2cpio xxd tree ts
""".split()
"""What scripts expect to find (`ss` and `dig` are not BusyBox's)."""


def test_no_applet_is_listed_twice() -> None:
    names = applet_names()
    assert len(names) == len(set(names))


def test_there_are_at_least_165_applets() -> None:
    assert len(applet_names()) >= 165


def test_what_scripts_expect_is_listed() -> None:
    assert set(NEEDED) - set(applet_names()) == {"dig_is_not_busybox"}


def test_every_group_has_a_name_and_applets() -> None:
    assert all(name and applets for name, applets in applet_groups().items())


@pytest.mark.parametrize("native", [False, True])
def test_exactly_the_listed_applets_are_enabled(tree: Path, native: bool) -> None:
    configuration = configure(tree, native=native)
    assert [applet.name for applet in enabled_applets(tree, configuration)] == applet_names()


def test_ash_can_be_added_to_the_native_build(tree: Path) -> None:
    names = {applet.name for applet in enabled_applets(tree, configure(tree, native=True, extra=("ash",)))}
    assert {"ash", "sh"} <= names


def test_every_choice_of_ours_holds_after_dependencies(tree: Path) -> None:
    values = configure(tree).values
    assert {name: values[name] for name in COMMON} == COMMON


def test_an_unknown_applet_is_named(tree: Path) -> None:
    with pytest.raises(RecipeError, match="does not have: nosuchapplet"):
        configure(tree, extra=("nosuchapplet",))


def test_an_unknown_symbol_is_named(tree: Path) -> None:
    with pytest.raises(RecipeError, match="does not have: NO_SUCH_SYMBOL"):
        Configuration(Parser(tree).read(), {"NO_SUCH_SYMBOL": True})


def test_selects_and_dependencies(tree: Path) -> None:
    symbols = Parser(tree).read()
    assert Configuration(symbols, {"SH_IS_NONE": True, "ASH": False}).on("SHELL_ASH") is False
    assert Configuration(symbols, {"NOMMU": True}).on("FTPD") is True
    assert Configuration(symbols, {"CP": False}).on("FEATURE_CP_LONG_OPTIONS") is False


def test_autoconf_has_all_four_macros_for_each_symbol(tree: Path) -> None:
    text = autoconf(configure(tree))
    assert '#define CONFIG_BUSYBOX_EXEC_PATH "/proc/self/exe"\n' in text
    assert "#undef CONFIG_ASH\n#define ENABLE_ASH 0\n#define IF_ASH(...)\n#define IF_NOT_ASH(...) __VA_ARGS__\n" in text
    assert "#define CONFIG_LS 1\n#define ENABLE_LS 1\n#define IF_LS(...) __VA_ARGS__\n#define IF_NOT_LS(...)\n" in text


def test_applet_tables_know_where_names_start(tree: Path) -> None:
    applets = enabled_applets(tree, configure(tree))
    text = applet_tables(applets)
    names = b"".join(applet.name.encode() + b"\0" for applet in applets)
    offsets = text.split("applet_nameofs[] ALIGN2 = {")[1].split("}")[0].split(",")
    assert len(offsets) == KNOWN_OFFSETS - 1
    assert all(names[int(offset) - 1] == 0 for offset in offsets)


def test_only_the_files_that_are_needed_are_compiled(tree: Path) -> None:
    files = {str(path) for path in sources(tree, configure(tree))}
    assert {"coreutils/cat.c", "editors/awk.c", "libbb/xfuncs.c"} <= files
    assert not files & {"shell/ash.c", "init/init.c", "modutils/modprobe.c"}


def test_usage_is_stored_without_bzip2s_magic() -> None:
    text = compressed_usage(b"[FILE]...\0")
    assert "#define UNPACKED_USAGE_LENGTH 10\n" in text
    assert f"#define PACKED_USAGE {ord('h')},{ord('1')}," in text
