"""The arguments of printf: taken in order or by number, and converted to numbers as C's strtol and strtod do."""

from __future__ import annotations

from shellwasm.builtins.base import Shell
from shellwasm.builtins.integers import LEAST, MOST
from shellwasm.regex import LazyPattern

_INTEGER = LazyPattern(r"[ \t\n\v\f\r]*([-+]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9][0-9]*))")
_FLOAT = LazyPattern(
    r"(?i)[ \t\n\v\f\r]*([-+]?)(?:(0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)(?:[pP][-+]?[0-9]+)?)"
    r"|((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)|(inf(?:inity)?|nan(?:\([0-9a-zA-Z_]*\))?))",
)
_LONGEST = 4096  # no number needs more; bounds what one match may cost


class Arguments:
    """Hands out arguments; complains about those that are no numbers (then `failed`) and goes on with what it got."""

    __slots__ = ("base", "failed", "highest", "place", "shell", "words")

    def __init__(self, shell: Shell, words: list[str]) -> None:
        self.shell = shell
        self.words = words
        self.base = 0  # where this round began: `%n$` counts from there
        self.place = 0
        self.highest = 0
        self.failed = False

    def next(self, number: int | None = None) -> str | None:
        """The next argument, or the one of that number; None when there is none."""
        if number is None:
            place = self.place
            self.place += 1
        else:
            place = self.base + number - 1
        self.highest = max(self.highest, place + 1)
        return self.words[place] if place < len(self.words) else None

    def next_round(self) -> bool:
        """Must the format be used once more? Not when it used no argument, or all of them."""
        used, self.base = self.highest > self.base, max(self.highest, self.base)
        self.place = self.base
        return used and self.base < len(self.words)

    def _complain(self, text: str, problem: str) -> None:
        self.shell.error(f"{text}: {problem}", builtin="printf")
        self.failed = True

    def _character(self, text: str) -> int:
        """The code of the character behind a leading quote."""
        if self.shell.bytewise or not text[1:]:
            return self.shell.encode(text)[1] if text[1:] else 0
        code = ord(text[1])
        return code - 0xDC00 if 0xDC80 <= code <= 0xDCFF else code

    def integer(self, number: int | None = None) -> int:
        """A number of 64 bits, signed or not; what is out of range becomes the nearest."""
        text = self.next(number)
        if not text:
            return 0
        if text[0] in "'\"":
            return self._character(text)
        match = _INTEGER.match(text[:_LONGEST])
        if match is None:
            self._complain(text, "expected numeric value")
            return 0
        sign, hexadecimal, octal, decimal = match.groups()
        value = int(hexadecimal, 16) if hexadecimal else int(octal, 8) if octal else int(decimal[:40])
        if match.end() < len(text):
            self._complain(text, "not completely converted")
        return self._in_range(text, -value if sign == "-" else value)

    def _in_range(self, text: str, value: int) -> int:
        if LEAST <= value <= MOST:
            return value
        self._complain(text, "Numerical result out of range")
        return MOST if value > 0 else LEAST

    def unsigned(self, number: int | None = None) -> int:
        """The same for %u %o %x: up to 2**64 - 1; negative numbers wrap."""
        place = self.place if number is None else self.base + number - 1
        text = self.words[place].strip() if place < len(self.words) else ""
        match = _INTEGER.fullmatch(text[:_LONGEST])
        if match is not None and match[1] != "-":
            value = int(match[2], 16) if match[2] else int(match[3], 8) if match[3] else int(match[4][:40])
            if MOST < value < 2**64:
                self.next(number)
                return value
            if value >= 2**64:
                self.next(number)
                self._complain(text, "Numerical result out of range")
                return 2**64 - 1
        return self.integer(number) % 2**64

    def real(self, number: int | None = None) -> float:
        """A double, as C's strtod reads it."""
        text = self.next(number)
        if not text:
            return 0.0
        if text[0] in "'\"":
            return float(self._character(text))
        match = _FLOAT.match(text[:_LONGEST])
        if match is None:
            self._complain(text, "expected numeric value")
            return 0.0
        if match.end() < len(text):
            self._complain(text, "not completely converted")
        sign, hexadecimal, decimal, word = match.groups()
        value = _from_hexadecimal(hexadecimal) if hexadecimal else float(decimal or word.partition("(")[0])
        if value in (float("inf"),) and not word:
            self._complain(text, "Numerical result out of range")
        return -value if sign == "-" else value


def _from_hexadecimal(text: str) -> float:
    try:
        return float.fromhex(text)
    except OverflowError:
        return float("inf")
