"""The built module's mark: a custom section that says from which recipe it was made."""

from __future__ import annotations

SECTION = b"shellwasm.recipe"
MAGIC = b"\0asm\x01\0\0\0"


def with_recipe_key(wasm: bytes, key: str) -> bytes:
    """`wasm` with a custom section at its end that holds `key`."""
    content = _leb(len(SECTION)) + SECTION + key.encode()
    return wasm + b"\0" + _leb(len(content)) + content


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
