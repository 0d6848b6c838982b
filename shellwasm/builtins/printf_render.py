"""The conversions of printf, one function each: (shell, conversion, arguments) -> text."""

from __future__ import annotations

from shellwasm.builtins.base import Shell
from shellwasm.builtins.escapes import expand_escapes
from shellwasm.builtins.printf_arguments import Arguments
from shellwasm.builtins.printf_format import Conversion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Stop(Exception):
    r"""`\c`: nothing is written behind `text`."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


def _pad(conversion: Conversion, text: str, length: int) -> str:
    missing = int(conversion.width or 0) - length
    if missing <= 0:
        return text
    return text + " " * missing if "-" in conversion.flags else " " * missing + text


def _fit(shell: Shell, conversion: Conversion, text: str) -> str:
    """Cut to the precision and pad to the width; both count bytes."""
    if conversion.precision is None and conversion.width is None:
        return text
    precision = conversion.precision
    if text.isascii():
        text = text if precision is None else text[: int(precision)]
        return _pad(conversion, text, len(text))
    data = shell.encode(text)
    data = data if precision is None else data[: int(precision)]
    return _pad(conversion, data.decode("utf-8", "surrogateescape"), len(data))


def string(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%s."""
    return _fit(shell, conversion, arguments.next(conversion.number) or "")


def escaped_string(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%b. Raises Stop."""
    text, stopped = expand_escapes(arguments.next(conversion.number) or "", leading_zero=True)
    text = _fit(shell, conversion, text)
    if stopped:
        raise Stop(text)
    return text


def character(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%c: the first byte."""
    text = arguments.next(conversion.number) or "\0"
    first = text[0] if text[0].isascii() else shell.encode(text)[:1].decode("ascii", "surrogateescape")
    return _pad(conversion, first, 1)


def stop(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    r"""`\c` in the format."""
    raise Stop("")


def signed(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%d and %i."""
    value = arguments.integer(conversion.number)
    sign = "-" if value < 0 else "+" if "+" in conversion.flags else " " if " " in conversion.flags else ""
    return _number(conversion, sign, str(abs(value)))


def unsigned(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%u %o %x %X."""
    value = arguments.unsigned(conversion.number)
    kind = conversion.kind
    digits = format(value, "d" if kind == "u" else kind)
    prefix = ""
    if "#" in conversion.flags and value:
        if kind == "o":
            digits = "0" + digits if int(conversion.precision or 0) <= len(digits) else digits
        elif kind != "u":
            prefix = "0" + kind
    if "#" in conversion.flags and kind == "o" and not value and conversion.precision == "0":
        return _pad(conversion, "0", 1)
    return _number(conversion, prefix, digits)


def _number(conversion: Conversion, prefix: str, digits: str) -> str:
    """Digits with zeros up to the precision, else up to the width with the flag 0."""
    if conversion.precision is not None:
        least = int(conversion.precision)
        digits = "" if least == 0 and digits == "0" else digits.rjust(least, "0")
    elif "0" in conversion.flags and "-" not in conversion.flags:
        digits = digits.rjust(int(conversion.width or 0) - len(prefix), "0")
    return _pad(conversion, prefix + digits, len(prefix) + len(digits))


def real(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%e %f %g and their capitals: as C prints a double."""
    value = arguments.real(conversion.number)
    flags = conversion.flags.replace("'", "")
    precision = "" if conversion.precision is None else "." + conversion.precision
    if value - value != 0:  # infinite, or not a number: never zeros before it
        flags, precision = flags.replace("0", ""), ""
    return f"%{flags}{conversion.width or ''}{precision}{conversion.kind}" % value


def hexadecimal_real(shell: Shell, conversion: Conversion, arguments: Arguments) -> str:
    """%a and %A."""
    value = arguments.real(conversion.number)
    if value - value != 0:
        plain = Conversion(conversion.flags.replace("0", ""), conversion.width, None, "s", None)
        sign, text = ("-" if value < 0 else ""), "nan" if value != value else "inf"
    else:
        plain = conversion
        sign, text = _hexadecimal(value, None if conversion.precision is None else int(conversion.precision))
        if "#" in conversion.flags and "." not in text:
            text = text.replace("p", ".p")
    sign = sign or ("+" if "+" in conversion.flags else " " if " " in conversion.flags else "")
    prefix = "0x" if plain is conversion else ""
    zeros = (
        int(conversion.width or 0) - len(sign + prefix + text) if "0" in plain.flags and "-" not in plain.flags else 0
    )
    text = sign + prefix + "0" * zeros + text
    return _pad(conversion, text.upper() if conversion.kind == "A" else text, len(text))


def _hexadecimal(value: float, precision: int | None) -> tuple[str, str]:
    """(sign, digits and exponent without 0x), the mantissa rounded to `precision` digits, half to even."""
    mantissa, _, exponent = value.hex().lstrip("-").partition("p")
    sign = "-" if value.hex()[0] == "-" else ""
    whole, _, fraction = mantissa[2:].partition(".")
    if precision is None:
        fraction = fraction.rstrip("0")
    elif precision < len(fraction):
        number, rest = divmod(int(whole + fraction, 16), 16 ** (len(fraction) - precision))
        half = 16 ** (len(fraction) - precision) // 2
        number += rest > half or (rest == half and number % 2)
        digits = format(number, "x").rjust(precision + 1, "0")
        whole, fraction = digits[: len(digits) - precision], digits[len(digits) - precision :]
    else:
        fraction = fraction.ljust(precision, "0")
    return sign, f"{whole}{'.' if fraction else ''}{fraction}p{exponent}"


RENDERERS: dict[str, Callable[[Shell, Conversion, Arguments], str]] = {
    **dict.fromkeys("di", signed),
    **dict.fromkeys("ouxX", unsigned),
    **dict.fromkeys("eEfFgG", real),
    **dict.fromkeys("aA", hexadecimal_real),
    "s": string,
    "b": escaped_string,
    "c": character,
    "\\c": stop,
}
