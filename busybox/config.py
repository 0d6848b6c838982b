"""Our choices: which applets (applets.txt) and which of upstream's switches differ from upstream's defaults."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from busybox.errors import RecipeError
from busybox.kconfig import Configuration, Parser, marked_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

APPLET_LIST = Path(__file__).with_name("applets.txt")
APPLET = re.compile(r"APPLET\w*\(\s*([^,\s]+)")
CONDITION = re.compile(r"\s*IF_(\w+)\(")

COMMON: dict[str, bool | int | str] = {
    "BUSYBOX": True,  # `busybox APPLET`, `busybox --list`: not an applet of the tables
    # what applets run: always through PATH and exec, so that the sandbox's files decide
    "FEATURE_PREFER_APPLETS": False,
    "BUSYBOX_EXEC_PATH": "/proc/self/exe",
    "FEATURE_SUID": False,
    "FEATURE_INSTALLER": False,
    # the libc of the module has neither locales nor these databases
    "LOCALE_SUPPORT": False,
    "UNICODE_SUPPORT": True,
    "USE_BB_PWD_GRP": True,
    "USE_BB_SHADOW": True,
    "USE_BB_CRYPT": True,
    "USE_BB_CRYPT_SHA": True,
    "PAM": False,
    "SELINUX": False,
    "FEATURE_WTMP": False,
    "FEATURE_ETC_NETWORKS": False,
    "FEATURE_ETC_SERVICES": False,
    # code for speed rather than size
    "MD5_SMALL": 0,
    "SHA1_SMALL": 0,
    "SHA3_SMALL": 0,
    "FEATURE_FAST_TOP": True,
    "FEATURE_COPYBUF_KB": 64,
    "FEATURE_DATE_NANO": True,  # date +%s%N
    "GZIP_FAST": 2,
    "FEATURE_GZIP_LEVELS": True,
    # features that need what no sandbox has
    "FEATURE_USE_SENDFILE": False,
    "FEATURE_MOUNT_NFS": False,
    "FEATURE_MOUNT_LOOP": False,
    "FEATURE_MOUNT_LABEL": False,
    "FEATURE_MTAB_SUPPORT": False,
    "MONOTONIC_SYSCALL": False,
    "SHA1_HWACCEL": False,
    "SHA256_HWACCEL": False,
    "FEATURE_NSLOOKUP_BIG": False,
    "FEATURE_TOP_SMP_CPU": False,
}
"""Choices of both builds: the comparisons of the tests need one configuration."""

PORTABLE: dict[str, bool | int | str] = {
    "NOMMU": True,  # there is no fork() in WebAssembly
    "USE_PORTABLE_CODE": True,
}
"""Further choices of the WebAssembly build."""


def applet_groups() -> dict[str, list[str]]:
    """The applets of applets.txt by group, in the file's order."""
    groups: dict[str, list[str]] = {}
    for line in APPLET_LIST.read_text().splitlines():
        name, colon, rest = line.split("#")[0].partition(":")
        if colon:
            groups.setdefault(name.strip(), []).extend(rest.split())
    return groups


def applet_names() -> list[str]:
    """All wanted applets, sorted."""
    return sorted(name for names in applet_groups().values() for name in names)


def applet_lines(tree: Path) -> list[str]:
    """Upstream's `//applet:` declarations."""
    files = sorted(tree.glob("*/*.c")) + sorted(tree.glob("*/*/*.c"))
    return [line for line in marked_lines(files, "//applet:") if APPLET.search(line)]


def applet_symbols(tree: Path) -> dict[str, str]:
    """The symbol that switches each applet on, by applet name."""
    symbols: dict[str, str] = {}
    for line in applet_lines(tree):
        applet, condition = APPLET.search(line), CONDITION.match(line)
        if applet and condition:
            symbols.setdefault(applet[1], condition[1])
    return symbols


def configure(tree: Path, *, native: bool = False, extra: Iterable[str] = ()) -> Configuration:
    """The configuration of the build of `tree`: exactly the wanted applets, and `extra` ones."""
    symbols = applet_symbols(tree)
    names = [*applet_names(), *extra]
    missing = sorted(set(names) - set(symbols))
    if missing:
        raise RecipeError(f"applets.txt names applets that BusyBox does not have: {', '.join(missing)}.")
    wanted: dict[str, bool | int | str] = dict.fromkeys(symbols.values(), False)
    wanted.update({symbols[name]: True for name in names})
    wanted.update({"SH_IS_NONE": "ash" not in names, "BASH_IS_NONE": True})
    wanted.update(COMMON if native else {**COMMON, **PORTABLE})
    return Configuration(Parser(tree).read(), wanted)
