"""printf: formatted output (XCU printf, XBD 5)."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell, UsageError
from shellwasm.builtins.printf_arguments import Arguments
from shellwasm.builtins.printf_format import Conversion, Format, parse_format
from shellwasm.builtins.printf_render import RENDERERS, Stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_REAL = 1_000_000  # characters; Python formats no longer ones


def printf(shell: Shell, argv: list[str]) -> int:
    """Write the operands by the format, again and again until they are used up; status 1 for bad operands."""
    operands = argv[2:] if argv[1:2] == ["--"] else argv[1:]
    if not operands:
        raise UsageError("usage: printf FORMAT [ARGUMENT...]")
    parsed = parse_format(operands[0])
    if parsed.literals is not None:
        shell.out(_join(parsed.literals, operands[1:]))
        return 0
    return _formatted(shell, parsed, Arguments(shell, operands[1:]))


def _join(literals: Sequence[str], arguments: list[str]) -> str:
    """A format of nothing but text and plain `%s`."""
    step = len(literals) - 1
    if step == 0:
        return literals[0]
    if step == 1:
        before, after = literals
        return "".join([before + argument + after for argument in arguments or ("",)])
    pieces = []
    for start in range(0, len(arguments) or 1, step):
        for place in range(step):
            pieces.append(literals[place])
            pieces.append(arguments[start + place] if start + place < len(arguments) else "")
        pieces.append(literals[step])
    return "".join(pieces)


def _formatted(shell: Shell, parsed: Format, arguments: Arguments) -> int:
    """The general case. What was made before an error is written."""
    output: list[str] = []
    try:
        while True:
            for piece in parsed.pieces:
                output.append(piece if piece.__class__ is str else _render(shell, piece, arguments))
            if parsed.error is not None:
                raise BuiltinError(parsed.error)
            if not arguments.next_round():
                break
    except Stop as stop:
        output.append(stop.text)
    except BuiltinError:
        shell.out("".join(output))
        raise
    shell.out("".join(output))
    return 1 if arguments.failed else 0


def _render(shell: Shell, piece: str | Conversion, arguments: Arguments) -> str:
    if isinstance(piece, str):
        return piece
    if piece.width == "*" or piece.precision == "*":
        piece = piece.with_arguments(arguments)
    most = max(int(piece.width or 0), int(piece.precision or 0))
    limit = shell.kernel.limits.shell_memory
    if most > 1000 and ((piece.kind in "eEfFgG" and most > _LONGEST_REAL) or (limit is not None and most > limit)):
        raise BuiltinError("Cannot allocate memory")
    return RENDERERS[piece.kind](shell, piece, arguments)


BUILTINS = (Builtin("printf", printf, usage="printf format [argument...]", section="XCU printf"),)
