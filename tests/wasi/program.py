"""Builds a WebAssembly program from a list of host calls, runs it, and shows the results and the memory."""

from __future__ import annotations

import struct

from shellwasm.kernel.task import Task
from shellwasm.wasi.errno import NUMBERS
from shellwasm.wasi_host import PREVIEW1, SHELLWASM, import_table
from tests.engine.world import DUMPS, World, loader, wat

TABLE = import_table()
_TYPES = {"i": "i32", "I": "i64"}
_FIRST_FREE = 4096  # results of calls are stored below
ERRNO = NUMBERS


class At:
    """An argument that is an i32 in memory when the call is made."""

    def __init__(self, address: int) -> None:
        self.address = address


class Outcome:
    """What a program left behind."""

    def __init__(self, results: list[int], memory: bytes, status: int, out: bytes, err: bytes) -> None:
        self.results = results  # of the calls, as unsigned i32
        self.memory = memory
        self.status = status
        self.out = out
        self.err = err

    def bytes(self, address: int, size: int) -> bytes:
        return self.memory[address : address + size]

    def u16(self, address: int) -> int:
        return int.from_bytes(self.memory[address : address + 2], "little")

    def u32(self, address: int) -> int:
        return int.from_bytes(self.memory[address : address + 4], "little")

    def u64(self, address: int) -> int:
        return int.from_bytes(self.memory[address : address + 8], "little")

    def unpack(self, layout: str, address: int) -> tuple[int, ...]:
        return struct.unpack_from(layout, self.memory, address)


class Program:
    """Collects calls. All addresses are given out by `text`, `data` and `space`."""

    def __init__(self, world: World, *, pages: int = 2, shell: bool = False, body: str = "") -> None:
        self.world = world
        self.pages = pages
        self.module = SHELLWASM if shell else PREVIEW1
        self.body = body  # more functions
        self._free = _FIRST_FREE
        self._data: list[tuple[int, bytes]] = []
        self._calls: list[tuple[tuple[str, str], tuple[int | At, ...]]] = []

    def space(self, size: int) -> int:
        """The address of `size` zero bytes, 8-byte aligned."""
        address = self._free
        self._free += (size + 7) & ~7
        return address

    def data(self, content: bytes) -> int:
        """The address of these bytes."""
        address = self.space(len(content))
        self._data.append((address, content))
        return address

    def text(self, name: str | bytes) -> tuple[int, int]:
        """(address, length) of a string."""
        content = name.encode() if isinstance(name, str) else name
        return self.data(content), len(content)

    def iovecs(self, *pairs: tuple[int, int]) -> tuple[int, int]:
        """(address, count) of an array of iovecs."""
        return self.data(b"".join(struct.pack("<II", *pair) for pair in pairs)), len(pairs)

    def call(self, name: str, *arguments: int | At, module: str | None = None) -> int:
        """Add a call; returns its number in the results."""
        self._calls.append(((module or self.module, name), arguments))
        return len(self._calls) - 1

    def _wat(self) -> str:
        keys = dict.fromkeys(key for key, _ in self._calls)
        lines = ["(module"]
        for number, key in enumerate(keys):
            item = TABLE[key]
            types = " ".join(_TYPES[letter] for letter in item.parameters)
            result = "(result i32)" if item.has_result else ""
            lines.append(f'(import "{key[0]}" "{key[1]}" (func $f{number} (param {types}) {result}))')
        lines.append('(import "test" "done" (func $done (result i32)))')
        lines.append(f'(memory (export "memory") {self.pages})')
        for address, content in self._data:
            escaped = "".join(f"\\{byte:02x}" for byte in content)
            lines.append(f'(data (i32.const {address}) "{escaped}")')
        lines.append(self.body)
        lines.append('(func (export "_start")')
        numbers = {key: number for number, key in enumerate(keys)}
        for index, (key, arguments) in enumerate(self._calls):
            lines.append(self._call(index, key, numbers[key], arguments))
        lines.append("(drop (call $done))))")
        return "\n".join(lines)

    @staticmethod
    def _call(index: int, key: tuple[str, str], number: int, arguments: tuple[int | At, ...]) -> str:
        item = TABLE[key]
        assert len(arguments) == len(item.parameters), (key, arguments)
        parts = []
        for letter, argument in zip(item.parameters, arguments):
            kind = _TYPES[letter]
            if isinstance(argument, At):
                parts.append(f"(i32.load (i32.const {argument.address}))")
            else:
                bits = 32 if letter == "i" else 64
                parts.append(f"({kind}.const {argument & ((1 << bits) - 1)})")
        call = f"(call $f{number} {' '.join(parts)})"
        return f"(i32.store (i32.const {4 * index}) {call})" if item.has_result else call

    def run(
        self, argv: list[str] | None = None, environ: dict[bytes, bytes] | None = None, *, stdin: bytes = b"",
        prepare: object = None,
    ) -> Outcome:  # fmt: skip
        """Run the program as a process; `prepare(task)` may change the task before."""
        path = "/tmp/program.wasm"
        self.world.write(path, wat(self._wat()), 0o755)
        task, out, err = self.world.task(stdin)
        if prepare is not None:
            prepare(task)  # type: ignore[operator]
        pid = task.pid
        self.world.start(task, argv or [path], environ)
        ended = self.world.kernel.wait(self.world.first, pid)
        assert ended is not None
        memory = DUMPS.pop(task, b"")
        results = list(struct.unpack_from(f"<{len(self._calls)}I", memory)) if memory else []
        return Outcome(results, memory, ended.status, out.getvalue(), err.getvalue())


def errors(outcome: Outcome) -> list[str]:
    """The results of WASI calls by name."""
    names = {number: name for name, number in NUMBERS.items()}
    return [names[result] for result in outcome.results]


__all__ = ["ERRNO", "At", "Outcome", "Program", "Task", "errors", "loader"]
