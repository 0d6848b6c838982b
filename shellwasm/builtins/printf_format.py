"""The format of printf, parsed into text and conversions."""

from __future__ import annotations

from functools import lru_cache

from shellwasm.builtins.base import BuiltinError
from shellwasm.builtins.escapes import expand_escapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from shellwasm.builtins.printf_arguments import Arguments

KINDS = frozenset("diouxXfFeEgGaAcsb")
_FLAGS = frozenset("-+ #0'")
_SIZES = frozenset("hlLqjzt")
_DIGITS = frozenset("0123456789")
_MOST = 2**31 - 1  # C's int: no width or precision is more


class Conversion:
    """One conversion specification. `width` and `precision` are digits, `*`, or None; `number` is that of `%n$`."""

    __slots__ = ("flags", "kind", "number", "precision", "precision_number", "width", "width_number")

    def __init__(self, flags: str, width: str | None, precision: str | None, kind: str, number: int | None) -> None:
        self.flags = flags
        self.width = width
        self.precision = precision
        self.kind = kind
        self.number = number
        self.width_number: int | None = None
        self.precision_number: int | None = None

    def with_arguments(self, arguments: Arguments) -> Conversion:
        """The same with `*` replaced by numbers from the arguments."""
        flags, width, precision = self.flags, self.width, self.precision
        if width == "*":
            value = arguments.integer(self.width_number)
            if value < 0:
                flags, value = flags + "-", -value
            width = str(min(value, _MOST))
        if precision == "*":
            value = arguments.integer(self.precision_number)
            precision = None if value < 0 else str(min(value, _MOST))
        return Conversion(flags, width, precision, self.kind, self.number)


class Format:
    """A parsed format. `literals`: the text around conversions, when all of these are plain `%s`; else None.

    `error` tells what is wrong behind the pieces.
    """

    __slots__ = ("error", "literals", "pieces")

    def __init__(self, pieces: Sequence[str | Conversion], error: str | None) -> None:
        self.pieces = pieces
        self.error = error
        self.literals = _plain(pieces) if error is None else None


def _plain(pieces: Sequence[str | Conversion]) -> Sequence[str] | None:
    literals = [""]
    for piece in pieces:
        if isinstance(piece, str):
            literals[-1] += piece
        elif piece.kind == "s" and not piece.flags and (piece.width, piece.precision, piece.number) == (None,) * 3:
            literals.append("")
        else:
            return None
    return literals


@lru_cache(maxsize=128)
def parse_format(text: str) -> Format:
    """A loop prints by one format again and again, so the last ones are kept."""
    pieces: list[str | Conversion] = []
    place = 0
    while place < len(text):
        sign = text.find("%", place)
        literal, stopped = expand_escapes(text[place : sign if sign >= 0 else len(text)], leading_zero=False)
        pieces.append(literal)
        if stopped:
            pieces.append(Conversion("", None, None, "\\c", None))
            break
        if sign < 0:
            break
        if text[sign + 1 : sign + 2] == "%":
            pieces.append("%")
            place = sign + 2
        else:
            try:
                conversion, place = _Parser(text, sign + 1).conversion()
            except BuiltinError as error:
                return Format(pieces, error.message)
            pieces.append(conversion)
    return Format(pieces, None)


class _Parser:
    """Reads one conversion specification, from behind its `%`."""

    def __init__(self, text: str, place: int) -> None:
        self.text = text
        self.start = place
        self.place = place

    def conversion(self) -> tuple[Conversion, int]:
        """The specification, and the place behind it. Raises BuiltinError."""
        number = self._argument_number()
        flags = self._while_in(_FLAGS)
        width, width_number = self._amount()
        precision, precision_number = None, None
        if self._peek() == ".":
            self.place += 1
            precision, precision_number = self._amount()
            precision = precision or "0"
        self._while_in(_SIZES)
        kind = self._peek()
        if kind not in KINDS or not kind:
            raise BuiltinError(f"%{self.text[self.start : self.place + 1]}: invalid format")
        conversion = Conversion(flags, width, precision, kind, number)
        conversion.width_number, conversion.precision_number = width_number, precision_number
        return conversion, self.place + 1

    def _peek(self) -> str:
        return self.text[self.place : self.place + 1]

    def _while_in(self, characters: frozenset[str]) -> str:
        start = self.place
        while self._peek() in characters and self.place < len(self.text):
            self.place += 1
        return self.text[start : self.place]

    def _argument_number(self) -> int | None:
        """`n$`, if that comes next."""
        start = self.place
        digits = self._while_in(_DIGITS)
        if digits and self._peek() == "$" and len(digits) < 10 and int(digits) > 0:
            self.place += 1
            return int(digits)
        self.place = start
        return None

    def _amount(self) -> tuple[str | None, int | None]:
        """Width or precision: digits, `*` or `*n$`."""
        if self._peek() == "*":
            self.place += 1
            return "*", self._argument_number()
        digits = self._while_in(_DIGITS)
        if digits and int(digits[:20]) > _MOST:
            raise BuiltinError(f"%{self.text[self.start : self.place]}: invalid format")
        return digits or None, None
