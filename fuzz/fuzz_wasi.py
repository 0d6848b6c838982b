"""Fuzzes the host: any integers to any import give a result, an errno or an end; any bytes are a module or refused.

With atheris installed, `python -m fuzz.fuzz_wasi CORPUS...` is a libFuzzer target; without it, the same command makes
random calls: `python -m fuzz.fuzz_wasi [ROUNDS [SEED]]`.
"""

from __future__ import annotations

import random
import struct
import sys

from shellwasm.engine.base import HostImport
from shellwasm.engine.instrument import instrument
from shellwasm.engine.module import ModuleInfo
from shellwasm.errors import EngineError
from shellwasm.kernel.clock import VirtualClock
from tests.engine.world import World
from tests.wasi.direct import MEMORY, attempt, process_in
from tests.wasi.program import TABLE

try:
    import atheris
except ImportError:
    atheris = None

SLEEPERS = {"sigsuspend"}  # sleep for ever, rightly
NAMES = sorted(key for key in TABLE if key[1] not in SLEEPERS)
EDGES = [0, 1, 2, 3, 4, 24, 64, 4095, 4096, MEMORY - 8, MEMORY - 1, MEMORY, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]
WORDS = b"tmp\0/tmp/x\0.\0../..\0/bin/true\0/dev/zero\0" + b"a/" * 40 + b"\0"


def calls(data: bytes) -> list[tuple[HostImport, tuple[int, ...]]]:
    """Calls with arguments, read from bytes: one for the import, nine for each argument."""
    found = []
    at = 0
    while at < len(data):
        item = TABLE[NAMES[data[at] % len(NAMES)]]
        at += 1
        arguments = []
        for letter in item.parameters:
            choice, value = data[at : at + 1] or b"\0", data[at + 1 : at + 9].ljust(8, b"\0")
            number = EDGES[choice[0] % len(EDGES)] if choice[0] < 192 else int.from_bytes(value, "little")
            arguments.append(number & (0xFFFFFFFF if letter == "i" else 0xFFFFFFFFFFFFFFFF))
            at += 1 if choice[0] < 192 else 9
        found.append((item, tuple(arguments)))
    return found


def fuzz_calls(data: bytes) -> None:
    """Make the calls of `data` as one process, whose memory begins with paths, iovecs and a subscription."""
    world = World(clock=VirtualClock())
    clock = struct.pack("<QB7xI4xQQH6x", 7, 0, 1, 1000, 0, 0)
    process = process_in(world, WORDS.ljust(256, b"\0") + struct.pack("<4I", 0, 16, 32, 16) + clock + data)
    try:
        for item, arguments in calls(data):
            ended = isinstance(attempt(process, item, arguments), str) and process.task.fatal is not None
            if ended:
                break
        TABLE["shellwasm", "setitimer"].function(process, 0, 0, 0)
        world.kernel.finish(process.task, 0)
    finally:
        world.close()


def fuzz_module(data: bytes) -> None:
    """Read and rewrite `data` as a module: EngineError or a module."""
    for module in (data, b"\0asm\x01\0\0\0" + data):
        try:
            ModuleInfo(module)
            instrument(module)
        except EngineError:
            pass


def one_input(data: bytes) -> None:
    """The fuzzers' entry."""
    fuzz_module(data)
    fuzz_calls(data[:400])


def main() -> None:
    if atheris is not None:
        atheris.Setup(sys.argv, one_input)
        atheris.Fuzz()
        return
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    chosen = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    for _ in range(rounds):
        one_input(chosen.randbytes(chosen.randrange(200)))
    print(f"fuzz_wasi: {rounds} rounds, nothing found")


if __name__ == "__main__":
    main()
