"""Writes the headers that upstream's makefiles would generate, without make or a host compiler."""

from __future__ import annotations

import ast
import bz2
import re
from typing import TYPE_CHECKING

from busybox.config import applet_lines
from busybox.kconfig import autoconf, marked_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from busybox.kconfig import Configuration

OPEN_IF = re.compile(r"\s*IF_(NOT_)?(\w+)\((.*)\)\s*$")
DECLARATION = re.compile(r"\s*APPLET(\w*)\((.*)\)")
IDENTIFIER = re.compile(r"\w+$")
KNOWN_OFFSETS = 8
"""Upstream narrows its linear search for an applet's name with this many known places."""

BUFSIZ = """enum { COMMON_BUFSIZE = 16384 };
extern char bb_common_bufsiz1[];
#define setup_common_bufsiz() ((void)0)
"""


class Applet:
    """One enabled applet: its command name and the C name of its main function."""

    __slots__ = ("main", "name")

    def __init__(self, name: str, main: str) -> None:
        self.name = name
        self.main = main


def enabled_applets(tree: Path, configuration: Configuration) -> list[Applet]:
    """The applets that the configuration switches on, sorted by name as upstream's search needs them."""
    applets: dict[str, Applet] = {}
    for line in applet_lines(tree):
        declaration = _when_enabled(line, configuration)
        if declaration:
            kind, arguments = declaration
            main = arguments[0] if kind == "" else arguments[1]
            applets[arguments[0]] = Applet(arguments[0], main)
    return [applets[name] for name in sorted(applets, key=str.encode)]


def _when_enabled(line: str, configuration: Configuration) -> tuple[str, list[str]] | None:
    while match := OPEN_IF.match(line):
        if configuration.on(match[2]) == bool(match[1]):
            return None
        line = match[3]
    declaration = DECLARATION.match(line)
    return (declaration[1], [word.strip() for word in declaration[2].split(",")]) if declaration else None


def generate(tree: Path, configuration: Configuration, preprocess: Callable[[str], str]) -> list[Applet]:
    """Write every generated header below `tree/include`; `preprocess` runs a C text through the C preprocessor."""
    include = tree / "include"
    sources = sorted(tree.glob("*/*.c")) + sorted(tree.glob("*/*/*.c"))
    applets = enabled_applets(tree, configuration)
    texts = {
        "autoconf.h": autoconf(configuration),
        "applets.h": _inserted(include / "applets.src.h", marked_lines(sources, "//applet:")),
        "usage.h": _inserted(include / "usage.src.h", _continued(marked_lines(sources, "//usage:"))),
        "applet_tables.h": applet_tables(applets),
        "NUM_APPLETS.h": f"#define NUM_APPLETS {len(applets)}\n",
        "common_bufsiz.h": BUFSIZ,
        "embedded_scripts.h": "#define NUM_SCRIPTS 0\n",
    }
    for name, text in texts.items():
        (include / name).write_text(text)
    (include / "usage_compressed.h").write_text(compressed_usage(usage_texts(preprocess)))
    return applets


def _inserted(template: Path, lines: list[str]) -> str:
    text = template.read_text()
    return re.sub(r"^INSERT$", lambda _: "\n".join(lines), text, count=1, flags=re.MULTILINE)


def _continued(lines: list[str]) -> list[str]:
    """Usage texts are macros over several lines: a line that is not indented begins a new one."""
    joined: list[str] = []
    for line in lines:
        joined += [line + " \\"] if line[:1].isspace() else ["", line + " \\"]
    return [*joined, ""]


def applet_tables(applets: list[Applet]) -> str:
    """The text of `include/applet_tables.h`: names, numbers and main functions, in the order of the names."""
    names = [applet.name for applet in applets]
    starts = [sum(len(name) + 1 for name in names[:i]) for i in range(len(names))]
    known = [starts[i * len(names) // KNOWN_OFFSETS] for i in range(1, KNOWN_OFFSETS)]
    lines = [
        f"#define NUM_APPLETS {len(names)}",
        f"#define KNOWN_APPNAME_OFFSETS {KNOWN_OFFSETS}",
        f"const uint16_t applet_nameofs[] ALIGN2 = {{ {', '.join(map(str, known))} }};",
        'const char applet_names[] ALIGN1 = ""',
        *(f'"{name}" "\\0"' for name in names),
        ";",
        *(f"#define APPLET_NO_{name} {number}" for number, name in enumerate(names) if IDENTIFIER.match(name)),
        "#ifndef SKIP_applet_main",
        "int (*const applet_main[])(int argc, char **argv) = {",
        *(f"{applet.main}_main," for applet in applets),
        "};",
        "#endif",
    ]
    return "\n".join(lines) + "\n"


def usage_texts(preprocess: Callable[[str], str]) -> bytes:
    """Every applet's help text, NUL-terminated, in the order of the applets' names."""
    source = '#include "usage.h"\n#define MAKE_USAGE(name, text) @@ name @ text\n#include "applets.h"\n'
    usage: dict[bytes, bytes] = {}
    for entry in preprocess(MMU_MACROS + source).split("@@")[1:]:
        name, _, text = entry.partition("@")
        usage[_c_string(name)] = _c_string(text)
    return b"".join(usage[name] + b"\0" for name in sorted(usage))


MMU_MACROS = """#if ENABLE_NOMMU
#define USE_FOR_NOMMU(...) __VA_ARGS__
#define USE_FOR_MMU(...)
#else
#define USE_FOR_NOMMU(...)
#define USE_FOR_MMU(...) __VA_ARGS__
#endif
"""


def _c_string(text: str) -> bytes:
    """The value of adjacent C string literals; C's escapes in these texts are Python's too."""
    literals = re.findall(r'"(?:[^"\\]|\\.)*"', text)
    return "".join(str(ast.literal_eval(literal)) for literal in literals).encode("latin-1")


def compressed_usage(usage: bytes) -> str:
    """The text of `include/usage_compressed.h`; the applets unpack what follows bzip2's two magic bytes."""
    packed = bz2.compress(usage, 1)[2:]
    plain = "".join(f"\\{byte:03o}" for byte in usage)
    return (
        f'#define UNPACKED_USAGE "" "{plain}"\n'
        f"#define UNPACKED_USAGE_LENGTH {len(usage)}\n"
        f"#define PACKED_USAGE {','.join(map(str, packed))}\n"
    )
