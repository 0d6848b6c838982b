"""Rewrites a module so that an engine without interruption can be interrupted, and without a limiter be limited.

At the entry of each function and the head of each loop a global is counted down; at zero an imported function is
called, which may raise, and the count starts again. The maxima of memory and tables are lowered to limits. All of
WebAssembly 2.0 is understood (and relaxed SIMD, tail calls); threads, exceptions, garbage collection, several memories
and 64-bit memories are refused.

The new import is the last one, so every index of a function that the module defines itself grows by one: calls,
references, elements, exports, the start function. The name section would be wrong then; it and other custom sections
are dropped.
"""

from __future__ import annotations

from shellwasm.engine.module import (
    FUNCTION,
    GLOBAL,
    MAGIC,
    MEMORY,
    SECTION_CODE,
    SECTION_CUSTOM,
    SECTION_DATA,
    SECTION_DATA_COUNT,
    SECTION_ELEMENT,
    SECTION_EXPORT,
    SECTION_FUNCTION,
    SECTION_GLOBAL,
    SECTION_IMPORT,
    SECTION_MEMORY,
    SECTION_START,
    SECTION_TABLE,
    SECTION_TAG,
    SECTION_TYPE,
    TABLE,
    TABLE_ELEMENTS,
    TABLES,
    VERSION,
    Reader,
    encode_signed,
    encode_unsigned,
    sections,
    unsigned,
)
from shellwasm.errors import EngineError

CHECK_MODULE, CHECK_NAME = "shellwasm:engine", "check"
INTERVAL = 50_000  # loop turns and calls between two checks: 0.05 to 1 ms
PAGE = 65_536
REVISION = 2  # of what it does to a module: part of the name of artifacts

# what follows an opcode, by first byte: a number of LEB128 numbers, or one of these
_FUNCTION, _BYTES_4, _BYTES_8, _BRANCHES, _TYPES, _NUMERIC, _VECTOR, _REFUSED, _MEMARG, _LOOP = range(10, 20)


def _immediates() -> bytes:
    table = bytearray([_REFUSED]) * 256
    for opcode in (0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)):
        table[opcode] = 0
    for opcode in (0x02, 0x04, 0x0C, 0x0D, *range(0x20, 0x27), 0x3F, 0x40, 0x41, 0x42, 0xD0):
        table[opcode] = 1
    table[0x11] = table[0x13] = 2
    for opcode in range(0x28, 0x3F):
        table[opcode] = _MEMARG
    for opcode in (0x10, 0x12, 0xD2):
        table[opcode] = _FUNCTION
    table[0x03] = _LOOP
    table[0x0E], table[0x1C] = _BRANCHES, _TYPES
    table[0x43], table[0x44] = _BYTES_4, _BYTES_8
    table[0xFC], table[0xFD] = _NUMERIC, _VECTOR
    return bytes(table)


_IMMEDIATES = _immediates()
_NUMERIC_IMMEDIATES = (0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1)  # by the number after 0xFC
_VECTOR_MEMARG = {*range(12), 0x5C, 0x5D}
_VECTOR_16_BYTES = {12, 13}
_VECTOR_LANE = {*range(21, 35)}
_VECTOR_MEMARG_LANE = {*range(0x54, 0x5C)}
_VECTOR_MAX = 0x113


def instrument(wasm: bytes, *, memory_limit: int | None = None, interval: int = INTERVAL) -> bytes:
    """The rewritten module. EngineError for what it cannot handle, or for what is no module."""
    try:
        return _Rewriter(wasm, memory_limit, interval).run()
    except IndexError:
        raise EngineError("invalid module: it ends within an instruction") from None


def initial_memory(wasm: bytes) -> int:
    """Bytes of the module's own memory at first."""
    for identifier, content in sections(wasm):
        if identifier == SECTION_MEMORY:
            reader = Reader(content)
            return reader.limits()[1] * PAGE if reader.number() else 0
    return 0


class _Rewriter:
    """One pass over a module."""

    def __init__(self, wasm: bytes, memory_limit: int | None, interval: int) -> None:
        self.sections = list(sections(wasm))
        self.memory_limit = memory_limit
        self.interval = interval
        content = dict(self.sections)
        imported = _imported(content.get(SECTION_IMPORT, b"\0"))
        self.first = imported[FUNCTION]  # the first function of the module's own; the check gets this index
        self.counter = imported[GLOBAL] + unsigned(content.get(SECTION_GLOBAL, b"\0"), 0)[0]
        self.check_type = unsigned(content.get(SECTION_TYPE, b"\0"), 0)[0]
        self.head = self._head()

    def _head(self) -> bytes:
        counter, interval = encode_unsigned(self.counter), encode_signed(self.interval)
        down = b"\x23" + counter + b"\x41\x01\x6b\x24" + counter  # counter -= 1
        test = b"\x23" + counter + b"\x45\x04\x40"  # if counter == 0
        return down + test + b"\x10" + encode_unsigned(self.first) + b"\x41" + interval + b"\x24" + counter + b"\x0b"

    def run(self) -> bytes:
        rewriters = {
            SECTION_TYPE: self._types,
            SECTION_IMPORT: self._imports,
            SECTION_TABLE: self._tables,
            SECTION_MEMORY: self._memories,
            SECTION_GLOBAL: self._globals,
            SECTION_EXPORT: self._exports,
            SECTION_START: self._start,
            SECTION_ELEMENT: self._elements,
            SECTION_CODE: self._code,
        }
        out = [MAGIC, VERSION]
        for identifier, content in self._with_needed():
            if identifier == SECTION_CUSTOM:
                continue
            if identifier >= SECTION_TAG:
                raise EngineError("the module uses exceptions, which this engine does not have")
            rewrite = rewriters.get(identifier)
            data = content if rewrite is None else rewrite(content)
            out += [bytes([identifier]), encode_unsigned(len(data)), data]
        return b"".join(out)

    def _with_needed(self) -> list[tuple[int, bytes]]:
        """The sections in order, with an empty one where something must be added."""
        present = {identifier for identifier, _ in self.sections}
        missing = [(each, b"\0") for each in (SECTION_TYPE, SECTION_IMPORT, SECTION_GLOBAL) if each not in present]
        return sorted([*self.sections, *missing], key=_order)

    def _types(self, content: bytes) -> bytes:
        count, at = unsigned(content, 0)
        return encode_unsigned(count + 1) + content[at:] + b"\x60\0\0"

    def _imports(self, content: bytes) -> bytes:
        count, at = unsigned(content, 0)
        module, name = CHECK_MODULE.encode(), CHECK_NAME.encode()
        item = bytes([len(module)]) + module + bytes([len(name)]) + name + b"\0" + encode_unsigned(self.check_type)
        return encode_unsigned(count + 1) + content[at:] + item

    def _tables(self, content: bytes) -> bytes:
        reader = Reader(content)
        count = reader.number()
        if count > TABLES:
            raise EngineError(f"the module has more than {TABLES} tables")
        out = [encode_unsigned(count)]
        for _ in range(count):
            begin = reader.at
            reader.value_type()
            out.append(content[begin : reader.at])
            flags, minimum, maximum = reader.limits()
            if flags > 1:
                raise EngineError("the module has a 64-bit table, which this engine does not have")
            if minimum > TABLE_ELEMENTS:
                raise EngineError(f"the module has a table of more than {TABLE_ELEMENTS} elements")
            most = TABLE_ELEMENTS if maximum is None else min(maximum, TABLE_ELEMENTS)
            out += [b"\x01", encode_unsigned(minimum), encode_unsigned(most)]
        return b"".join(out)

    def _memories(self, content: bytes) -> bytes:
        reader = Reader(content)
        count = reader.number()
        if count > 1:
            raise EngineError("the module has several memories, which this engine does not have")
        if not count:
            return content
        flags, minimum, maximum = reader.limits()
        if flags > 1:
            raise EngineError("the module has a shared or a 64-bit memory, which this engine does not have")
        if self.memory_limit is None:
            return content
        pages = min(maximum if maximum is not None else PAGE, self.memory_limit // PAGE)
        return b"\x01\x01" + encode_unsigned(minimum) + encode_unsigned(max(minimum, pages))

    def _globals(self, content: bytes) -> bytes:
        reader = Reader(content)
        count = reader.number()
        begin = reader.at
        parts = []
        for _ in range(count):
            reader.value_type()
            reader.byte()
            parts.append(content[begin : reader.at])
            parts.append(self._constant(reader))
            begin = reader.at
        counter = b"\x7f\x01\x41" + encode_signed(self.interval) + b"\x0b"
        return encode_unsigned(count + 1) + b"".join(parts) + counter

    def _constant(self, reader: Reader) -> bytes:
        """A constant expression, rewritten; the reader moves behind it."""
        data, at = reader.data, reader.at
        while True:
            opcode = data[at] if at < len(data) else -1
            if opcode == 0x0B:
                break
            if opcode < 0:
                raise EngineError("invalid module: an expression has no end")
            at = _skip(data, at)
        body = self._instructions(data, reader.at, at + 1, b"")
        reader.at = at + 1
        return body

    def _exports(self, content: bytes) -> bytes:
        reader = Reader(content)
        count = reader.number()
        out = [encode_unsigned(count)]
        for _ in range(count):
            begin = reader.at
            reader.name()
            kind = reader.byte()
            out.append(content[begin : reader.at])
            index = reader.number()
            out.append(self._moved(index) if kind == FUNCTION else encode_unsigned(index))
        return b"".join(out)

    def _moved(self, index: int) -> bytes:
        return encode_unsigned(index + 1 if index >= self.first else index)

    def _start(self, content: bytes) -> bytes:
        return self._moved(unsigned(content, 0)[0])

    def _elements(self, content: bytes) -> bytes:
        reader = Reader(content)
        count = reader.number()
        out = [encode_unsigned(count)]
        for _ in range(count):
            out.append(self._segment(reader))
        return b"".join(out)

    def _segment(self, reader: Reader) -> bytes:
        """One element segment (core specification 5.5.12): flags bit 0 not active, 1 explicit, 2 expressions."""
        flags = reader.number()
        if flags > 7:
            raise EngineError("invalid module: unknown kind of element segment")
        out = [encode_unsigned(flags)]
        if not flags & 1:
            if flags & 2:
                out.append(encode_unsigned(reader.number()))
            out.append(self._constant(reader))
        if flags & 3:
            out.append(bytes([reader.byte()]))  # element kind, or reference type
        size = reader.number()
        out.append(encode_unsigned(size))
        for _ in range(size):
            out.append(self._constant(reader) if flags & 4 else self._moved(reader.number()))
        return b"".join(out)

    def _code(self, content: bytes) -> bytes:
        count, at = unsigned(content, 0)
        out = [encode_unsigned(count)]
        for _ in range(count):
            size, at = unsigned(content, at)
            begin, end = at, at + size
            groups, at = unsigned(content, at)
            for _ in range(groups):
                _, at = unsigned(content, at)
                at += 1
            body = content[begin:at] + self._instructions(content, at, end, self.head)
            out += [encode_unsigned(len(body)), body]
            at = end
        return b"".join(out)

    def _instructions(self, code: bytes, at: int, end: int, head: bytes) -> bytes:
        """Instructions from `at` to `end`, `head` put before them and at each loop head."""
        parts = [head]
        begin = at
        while at < end:
            kind = _IMMEDIATES[code[at]]
            if not kind:
                at += 1
            elif kind == _FUNCTION:
                parts.append(code[begin : at + 1])
                index, at = unsigned(code, at + 1)
                parts.append(self._moved(index))
                begin = at
            elif kind == _LOOP:
                at = _skip_numbers(code, at + 1, 1)
                parts += [code[begin:at], head]
                begin = at
            else:
                at = _skip(code, at)
        if at != end:
            raise EngineError("invalid module: an instruction ends too late")
        parts.append(code[begin:end])
        return b"".join(parts)


def _order(section: tuple[int, bytes]) -> int:
    """Where a section belongs; custom ones, which are dropped, anywhere."""
    return _ORDER.index(section[0]) if section[0] in _ORDER else len(_ORDER)


_ORDER = (
    SECTION_CUSTOM, SECTION_TYPE, SECTION_IMPORT, SECTION_FUNCTION, SECTION_TABLE, SECTION_MEMORY, SECTION_TAG,
    SECTION_GLOBAL, SECTION_EXPORT, SECTION_START, SECTION_ELEMENT, SECTION_DATA_COUNT, SECTION_CODE, SECTION_DATA,
)  # fmt: skip


def _imported(content: bytes) -> dict[int, int]:
    """How many functions, tables, memories and globals are imported."""
    counts = {FUNCTION: 0, TABLE: 0, MEMORY: 0, GLOBAL: 0}
    reader = Reader(content)
    for _ in range(reader.number()):
        reader.name()
        reader.name()
        kind = reader.byte()
        if kind not in counts:
            raise EngineError("the module imports something that this engine does not have")
        counts[kind] += 1
        if kind == FUNCTION:
            reader.number()
        elif kind == GLOBAL:
            reader.value_type()
            reader.byte()
        else:
            if kind == TABLE:
                reader.value_type()
            reader.limits()
    return counts


def _skip_numbers(code: bytes, at: int, count: int) -> int:
    """The offset behind `count` LEB128 numbers."""
    for _ in range(count):
        while code[at] >= 0x80:
            at += 1
        at += 1
    return at


def _skip(code: bytes, at: int) -> int:
    """The offset of the instruction after the one at `at`. EngineError for one that is not known."""
    opcode = code[at]
    kind = _IMMEDIATES[opcode]
    at += 1
    if kind <= 2:
        return _skip_numbers(code, at, kind)
    if kind == _MEMARG:
        return _skip_memarg(code, at)
    if kind in (_FUNCTION, _LOOP):
        return _skip_numbers(code, at, 1)
    if kind == _BYTES_4:
        return at + 4
    if kind == _BYTES_8:
        return at + 8
    if kind == _BRANCHES:
        count, at = unsigned(code, at)
        return _skip_numbers(code, at, count + 1)
    if kind == _TYPES:
        count, at = unsigned(code, at)
        return _skip_numbers(code, at, count)
    if kind == _NUMERIC:
        return _skip_numeric(code, at)
    if kind == _VECTOR:
        return _skip_vector(code, at)
    raise EngineError(f"the module uses instruction 0x{opcode:02x}, which this engine does not have")


def _skip_memarg(code: bytes, at: int) -> int:
    alignment, at = unsigned(code, at)
    if alignment & 0x40:
        raise EngineError("the module uses several memories, which this engine does not have")
    return _skip_numbers(code, at, 1)


def _skip_numeric(code: bytes, at: int) -> int:
    number, at = unsigned(code, at)
    if number >= len(_NUMERIC_IMMEDIATES):
        raise EngineError(f"the module uses instruction 0xfc {number}, which this engine does not have")
    return _skip_numbers(code, at, _NUMERIC_IMMEDIATES[number])


def _skip_vector(code: bytes, at: int) -> int:
    number, at = unsigned(code, at)
    if number > _VECTOR_MAX:
        raise EngineError(f"the module uses instruction 0xfd {number}, which this engine does not have")
    if number in _VECTOR_MEMARG:
        return _skip_memarg(code, at)
    if number in _VECTOR_16_BYTES:
        return at + 16
    if number in _VECTOR_LANE:
        return at + 1
    if number in _VECTOR_MEMARG_LANE:
        return _skip_memarg(code, at) + 1
    return at
