"""A reader of the WebAssembly binary format: sections, types, imports and exports (core specification, section 5)."""

from __future__ import annotations

from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\0asm"
VERSION = b"\x01\0\0\0"
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = 0, 1, 2, 3, 4  # kinds of imports and exports
TABLES = 8  # that one module may have
TABLE_ELEMENTS = 1 << 20  # of each: an element takes the host 8 bytes

(
    SECTION_CUSTOM, SECTION_TYPE, SECTION_IMPORT, SECTION_FUNCTION, SECTION_TABLE, SECTION_MEMORY, SECTION_GLOBAL,
    SECTION_EXPORT, SECTION_START, SECTION_ELEMENT, SECTION_CODE, SECTION_DATA, SECTION_DATA_COUNT, SECTION_TAG,
) = range(14)  # fmt: skip

# letters of value types in a signature; whatever the host cannot pass is `?`
_VALUE_TYPES = {0x7F: "i", 0x7E: "I", 0x7D: "f", 0x7C: "F", 0x7B: "v"}
_TYPED_REFERENCES = (0x63, 0x64)  # (ref null ht), (ref ht): a heap type follows
_LETTERS = bytes(ord(_VALUE_TYPES.get(code, "?")) for code in range(256))


def unsigned(data: bytes, at: int) -> tuple[int, int]:
    """Read one LEB128 number: (value, offset after it). EngineError when it does not end."""
    result = shift = 0
    try:
        while True:
            byte = data[at]
            at += 1
            result |= (byte & 0x7F) << shift
            if byte < 0x80:
                return result, at
            shift += 7
            if shift > 63:
                raise EngineError("invalid module: a number is too long")
    except IndexError:
        raise EngineError("invalid module: it ends within a number") from None


def encode_unsigned(value: int) -> bytes:
    """LEB128."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def encode_signed(value: int) -> bytes:
    """Signed LEB128, as constants are written."""
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value & 0x7F)
    return bytes(out)


def sections(wasm: bytes) -> Iterator[tuple[int, bytes]]:
    """(identifier, content) of every section, in order. EngineError if this is no core module."""
    if wasm[:4] != MAGIC:
        raise EngineError("not a WebAssembly module")
    if wasm[4:8] != VERSION:
        raise EngineError("not a core WebAssembly module of version 1 (a component?)")
    at = 8
    while at < len(wasm):
        identifier = wasm[at]
        size, at = unsigned(wasm, at + 1)
        if at + size > len(wasm):
            raise EngineError("invalid module: a section goes beyond its end")
        yield identifier, wasm[at : at + size]
        at += size


class Reader:
    """A cursor over one section."""

    __slots__ = ("at", "data")

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data = data
        self.at = at

    def byte(self) -> int:
        if self.at >= len(self.data):
            raise EngineError("invalid module: a section ends too early")
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        value, self.at = unsigned(self.data, self.at)
        return value

    def name(self) -> str:
        size = self.number()
        raw = self.data[self.at : self.at + size]
        if len(raw) < size:
            raise EngineError("invalid module: a name ends too early")
        self.at += size
        return raw.decode("utf-8", "replace")

    def value_type(self) -> str:
        code = self.byte()
        if code in _TYPED_REFERENCES:
            self.number()
        return _VALUE_TYPES.get(code, "?")

    def value_types(self) -> str:
        size = self.number()
        codes = self.data[self.at : self.at + size]
        if len(codes) < size or any(code in codes for code in _TYPED_REFERENCES):
            return "".join([self.value_type() for _ in range(size)])
        self.at += size
        return codes.translate(_LETTERS).decode()

    def limits(self) -> tuple[int, int, int | None]:
        """(flags, minimum, maximum) of a memory or table, in pages or elements."""
        flags = self.number()
        minimum = self.number()
        return flags, minimum, self.number() if flags & 1 else None


class Import:
    """One import; `signature` is (parameters, results) of a function, else None."""

    __slots__ = ("kind", "module", "name", "signature")

    def __init__(self, module: str, name: str, kind: int, signature: tuple[str, str] | None) -> None:
        self.module = module
        self.name = name
        self.kind = kind
        self.signature = signature


class ModuleInfo:
    """What the host must know of a module: `imports` in order, `exports` {name: (kind, index)}."""

    __slots__ = ("_functions", "_types", "exports", "imports")

    def __init__(self, wasm: bytes) -> None:
        self.imports: list[Import] = []
        self.exports: dict[str, tuple[int, int]] = {}
        self._types: list[tuple[str, str] | None] = []
        self._functions = b"\0"
        for identifier, content in sections(wasm):
            if identifier == SECTION_TYPE:
                self._types = _types(content)
            elif identifier == SECTION_IMPORT:
                self.imports = _imports(content, self._types)
            elif identifier == SECTION_FUNCTION:
                self._functions = content
            elif identifier == SECTION_EXPORT:
                self.exports = _exports(content)
            elif identifier in (SECTION_START, SECTION_ELEMENT, SECTION_CODE):
                break  # what follows is large

    def exported_signature(self, name: str) -> tuple[str, str] | None:
        """(parameters, results) of an exported function; None when there is none, or of a type we cannot read."""
        kind, index = self.exports.get(name, (-1, 0))
        if kind != FUNCTION:
            return None
        imported = [item.signature for item in self.imports if item.kind == FUNCTION]
        if index < len(imported):
            return imported[index]
        reader = Reader(self._functions)
        if index - len(imported) >= reader.number():
            return None
        for _ in range(index - len(imported)):
            reader.number()
        number = reader.number()
        return self._types[number] if number < len(self._types) else None

    def imports_module(self, module: str) -> bool:
        """Does it import anything from `module`?"""
        return any(item.module == module for item in self.imports)


def _types(content: bytes) -> list[tuple[str, str] | None]:
    reader = Reader(content)
    types: list[tuple[str, str] | None] = []
    for _ in range(reader.number()):
        if reader.byte() != 0x60:  # a type of garbage collection, which no engine here takes
            return types
        types.append((reader.value_types(), reader.value_types()))
    return types


def _imports(content: bytes, types: list[tuple[str, str] | None]) -> list[Import]:
    reader = Reader(content)
    found = []
    for _ in range(reader.number()):
        module, name, kind = reader.name(), reader.name(), reader.byte()
        signature = None
        if kind == FUNCTION:
            index = reader.number()
            signature = types[index] if index < len(types) else None
        elif kind == TABLE:
            reader.value_type()
            reader.limits()
        elif kind == MEMORY:
            reader.limits()
        elif kind == GLOBAL:
            reader.value_type()
            reader.byte()
        else:
            reader.byte()
            reader.number()
        found.append(Import(module, name, kind, signature))
    return found


def _exports(content: bytes) -> dict[str, tuple[int, int]]:
    reader = Reader(content)
    found = {}
    for _ in range(reader.number()):
        name = reader.name()
        kind = reader.byte()
        found[name] = (kind, reader.number())
    return found
