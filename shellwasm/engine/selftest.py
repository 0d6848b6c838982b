"""A run of a tiny module that uses all that the engine relies on, so that a changed library fails loudly, not oddly.

The module imports `test.note` (i32, i64) -> i32, stores at 8 what note(-7, 0x1122334455667788) gave, calls note(1, 0),
and traps; its `sw_raise` adds its argument to what is stored at 8.
"""

from __future__ import annotations

from shellwasm.engine import base
from shellwasm.engine.base import Guest, HostImport, Trap
from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    from shellwasm.engine.base import Engine

    P = TypeVar("P")

_MODULE = bytes.fromhex(
    "0061736d01000000010f0360027f7e017f60000060017f017f020d010474657374046e6f7465000003030201020503010001"
    "071e03066d656d6f72790200065f737461727400010873775f726169736500020a2a021d00410841794288ef99abc5e88c9111"
    "10003602004101420010001a000b0a00200041082802006a0b"
)
_SMALL, _LARGE = 0xFFFFFFF9, 0x1122334455667788
_ANSWER = 0x12345678


class _Calm:
    attention = False


class _Probe(Guest):
    """Notes what the module's calls brought, and what the host saw."""

    __slots__ = ("seen",)

    def __init__(self) -> None:
        super().__init__(_Calm(), 1 << 20)
        self.seen: list[object] = []


def _note(guest: _Probe, small: int, large: int) -> int:
    guest.seen.append((small, large))
    if small == 1 and guest.instance is not None:
        stored = int.from_bytes(guest.memory[8:12], "little")
        guest.seen += [stored, len(guest.memory), guest.instance.call("sw_raise", 2)]
    return _ANSWER


_IMPORTS = {("test", "note"): HostImport("test", "note", "iI", _note)}


def check(engine: Engine[P]) -> None:
    """EngineError if the engine does not do what it should."""
    probe = _Probe()
    program = engine.load(_MODULE)
    engine.bind(program, _IMPORTS)
    kind = ""
    try:
        engine.run(program, probe)
    except Trap as trap:
        kind = trap.kind
    expected = [(_SMALL, _LARGE), (1, 0), _ANSWER, 65_536, _ANSWER + 2]
    if probe.seen != expected or kind != base.UNREACHABLE:
        raise EngineError(f"{engine.name} {engine.version} does not work as it should here: {probe.seen} {kind}")
