"""The built module's marks: custom sections that name its applets, and the recipe it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTION = b"shellwasm.recipe"
APPLETS = b"shellwasm.applets"  # `shellwasm/applets.py` reads it: names between blanks, ended by a newline
MAGIC = b"\0asm\x01\0\0\0"


def with_marks(wasm: bytes, key: str, applets: Sequence[str]) -> bytes:
    """`wasm` with two custom sections at its end: the names of the applets, and `key`."""
    return wasm + _section(APPLETS, " ".join(applets) + "\n") + _section(SECTION, key)


def _section(name: bytes, text: str) -> bytes:
    content = _leb(len(name)) + name + text.encode()
    return b"\0" + _leb(len(content)) + content


def recipe_key(wasm: bytes) -> str | None:
    """The key in the last section of `wasm`, or None when it is not a module of ours."""
    at = wasm.rfind(SECTION)
    if not wasm.startswith(MAGIC) or at < 0:
        return None
    return wasm[at + len(SECTION) :].decode("ascii", "replace")


def _leb(number: int) -> bytes:
    """Unsigned LEB128."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])
