"""Reads upstream's Kconfig files and evaluates them: wanted values in, a complete configuration out.

Upstream spreads its configuration over `Config.in`, `Config.src` and `//config:` comments in C files. The
subset of the language that BusyBox uses is small: config, choice, if, default, depends on, select.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from busybox.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Symbol:
    """One configuration symbol; `conditions` are all the expressions on which it depends."""

    __slots__ = ("choice", "conditions", "defaults", "kind", "name", "selects", "visible")

    def __init__(self, name: str, conditions: list[str], choice: Choice | None) -> None:
        self.name = name
        self.kind = "bool"
        self.visible = False
        self.conditions = list(conditions)
        self.defaults: list[tuple[str, str]] = []
        self.selects: list[str] = []
        self.choice = choice


class Choice:
    """A group of symbols of which exactly one is set."""

    __slots__ = ("conditions", "default", "members")

    def __init__(self, conditions: list[str]) -> None:
        self.conditions = list(conditions)
        self.default = ""
        self.members: list[str] = []


class Parser:
    """Collects the symbols of one source tree, in upstream's order (which fixes the order of `autoconf.h`)."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree
        self.symbols: dict[str, Symbol] = {}
        self._ifs: list[str] = []
        self._choice: Choice | None = None
        self._symbol: Symbol | None = None
        self._in_help = False

    def read(self, path: str = "Config.in") -> dict[str, Symbol]:
        """Parse `path` and everything it sources; the symbols by name."""
        for line in self._lines(path):
            if line[:1].isspace():
                self._property(line.strip())
            elif line:
                self._statement(line.strip())
        return self.symbols

    def _lines(self, path: str) -> list[str]:
        file = self.tree / path
        if file.exists():
            return file.read_text(errors="replace").splitlines()
        # upstream makes DIR/Config.in from DIR/Config.src, with the comments of DIR/*.c at its INSERT line
        lines: list[str] = []
        for line in file.with_suffix(".src").read_text(errors="replace").splitlines():
            lines += marked_lines(sorted(file.parent.glob("*.c")), "//config:") if line == "INSERT" else [line]
        return lines

    def _statement(self, line: str) -> None:
        word, _, rest = line.split("#")[0].strip().partition(" ")
        self._in_help, self._symbol = False, None
        if word == "config":
            self._config(rest.strip())
        elif word == "choice":
            self._choice = Choice(self._ifs)
        elif word == "endchoice":
            self._choice = None
        elif word == "if":
            self._ifs.append(rest)
        elif word == "endif":
            self._ifs.pop()
        elif word == "source":
            self.read(rest.strip('"'))

    def _config(self, name: str) -> None:
        conditions = self._choice.conditions if self._choice else self._ifs
        self._symbol = self.symbols.setdefault(name, Symbol(name, conditions, self._choice))
        if self._choice:
            self._choice.members.append(name)

    def _property(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        target = self._symbol or self._choice
        if word == "help":
            self._in_help = True
        elif self._in_help or target is None:
            return
        elif word == "depends":
            target.conditions.append(rest.split("#")[0].removeprefix("on").strip())
        elif isinstance(target, Choice):
            if word == "default":
                target.default = rest.strip()
        else:
            _symbol_property(target, word, rest)


def _symbol_property(symbol: Symbol, word: str, rest: str) -> None:
    if word in ("bool", "int", "string"):
        symbol.kind, symbol.visible = word, rest.startswith('"')
    elif word == "default":
        value, _, condition = rest.split(" #")[0].split("\t#")[0].partition(" if ")
        symbol.defaults.append((value.strip(), condition.strip()))
    elif word == "select":
        symbol.selects.append(rest.split("#")[0].strip())


def marked_lines(files: list[Path], marker: str) -> list[str]:
    """What upstream's C comments that begin with `marker` say, file after file."""
    lines: list[str] = []
    for file in files:
        text = file.read_text(errors="replace")
        lines += [line[len(marker) :] for line in text.splitlines() if line.startswith(marker)]
    return lines


class Configuration:
    """A value for every symbol: `bool` for switches, `int` and `str` for the rest."""

    def __init__(self, symbols: Mapping[str, Symbol], wanted: Mapping[str, bool | int | str]) -> None:
        unknown = sorted(set(wanted) - set(symbols))
        if unknown:
            raise RecipeError(f"The configuration names symbols that BusyBox does not have: {', '.join(unknown)}.")
        self.symbols = symbols
        self.wanted = wanted
        self.values: dict[str, bool | int | str] = dict.fromkeys(symbols, False)
        self._settle()

    def on(self, name: str) -> bool:
        """Is the switch `name` set?"""
        return self.values.get(name) is True

    def _settle(self) -> None:
        for _ in range(30):  # selects and dependencies feed each other: repeat until nothing changes
            selected = self._selected()
            new = {name: self._value(symbol, name in selected) for name, symbol in self.symbols.items()}
            if new == self.values:
                return
            self.values = new
        raise RecipeError("The configuration does not settle: two symbols exclude each other.")

    def _selected(self) -> set[str]:
        return {other for name, symbol in self.symbols.items() if self.on(name) for other in symbol.selects}

    def _value(self, symbol: Symbol, selected: bool) -> bool | int | str:
        wanted = self.wanted.get(symbol.name) if symbol.visible else None
        if symbol.kind != "bool":
            return self._plain(symbol, wanted)
        if selected:
            return True
        if not self._depends(symbol):
            return False
        if symbol.choice:
            return self._chosen(symbol.choice) == symbol.name
        return bool(wanted) if wanted is not None else self._default(symbol) == "y"

    def _plain(self, symbol: Symbol, wanted: bool | int | str | None) -> int | str:
        text = str(wanted) if wanted is not None else (self._default(symbol) or "").strip('"')
        return int(text or 0) if symbol.kind == "int" else text

    def _depends(self, symbol: Symbol) -> bool:
        return all(self._holds(condition) for condition in symbol.conditions)

    def _default(self, symbol: Symbol) -> str | None:
        return next((value for value, condition in symbol.defaults if not condition or self._holds(condition)), None)

    def _chosen(self, choice: Choice) -> str:
        return next((name for name in choice.members if self.wanted.get(name)), choice.default)

    def _holds(self, condition: str) -> bool:
        """Evaluate `A && (B || !C)`: only names, `!`, `&&`, `||` and parentheses may occur."""
        words = re.findall(r"\w+|&&|\|\||[!()]", condition)
        operators = {"&&": " and ", "||": " or ", "!": " not ", "(": "(", ")": ")"}
        return bool(eval("".join(operators.get(word) or str(self.on(word)) for word in words)))


def autoconf(configuration: Configuration) -> str:
    """The text of `include/autoconf.h`: CONFIG_X, ENABLE_X, IF_X and IF_NOT_X for every symbol."""
    lines = ['#define AUTOCONF_TIMESTAMP ""']
    for name, value in configuration.values.items():
        if value is False:
            lines += [f"#undef CONFIG_{name}", f"#define ENABLE_{name} 0"]
            lines += [f"#define IF_{name}(...)", f"#define IF_NOT_{name}(...) __VA_ARGS__"]
            continue
        text = "1" if value is True else str(value) if isinstance(value, int) else _quoted(value)
        lines += [f"#define CONFIG_{name} {text}", f"#define ENABLE_{name} 1"]
        lines += [f"#define IF_{name}(...) __VA_ARGS__", f"#define IF_NOT_{name}(...)"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
