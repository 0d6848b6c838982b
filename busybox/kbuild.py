"""Which C files a configuration needs: reads upstream's `Kbuild.src` files and `//kbuild:` comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from busybox.kconfig import marked_lines

if TYPE_CHECKING:
    from pathlib import Path

    from busybox.kconfig import Configuration

RULE = re.compile(r"\s*(?:lib|obj)-(?:y|\$\(CONFIG_(\w+)\))\s*[+:]?=\s*(.*)")
VARIABLE = re.compile(r"(\w+)\s*:?=\s*(.*)")
IFNEQ = re.compile(r"ifneq \(\$\(CONFIG_(\w+)\),y\)")


def sources(tree: Path, configuration: Configuration, suffixes: tuple[str, ...] = (".c",)) -> list[Path]:
    """The files to compile, sorted, relative to `tree`."""
    found: set[Path] = set()
    for kbuild in tree.rglob("Kbuild.src"):
        for stem in _objects(_lines(kbuild), configuration):
            found.update(path for suffix in suffixes if (path := kbuild.parent / (stem + suffix)).exists())
    return sorted(path.relative_to(tree) for path in found)


def _lines(kbuild: Path) -> list[str]:
    inserted = "\n".join(marked_lines(sorted(kbuild.parent.glob("*.c")), "//kbuild:"))
    text = re.sub(r"^INSERT$", lambda _: inserted, kbuild.read_text(), flags=re.MULTILINE)
    return text.replace("\\\n", " ").splitlines()


def _objects(lines: list[str], configuration: Configuration) -> list[str]:
    """The stems of the object files that the rules in `lines` ask for."""
    variables: dict[str, str] = {}
    stems: list[str] = []
    skipping = False
    for line in lines:
        if condition := IFNEQ.match(line):
            skipping = configuration.on(condition[1])
        elif line.startswith("endif"):
            skipping = False
        elif not skipping and (rule := RULE.match(line)) and (rule[1] is None or configuration.on(rule[1])):
            words = re.sub(r"\$\((\w+)\)", lambda m: variables.get(m[1], ""), rule[2].split("#")[0])
            stems += [word[:-2] for word in words.split() if word.endswith(".o")]
        elif variable := VARIABLE.match(line):
            variables[variable[1]] = variable[2]
    return stems
