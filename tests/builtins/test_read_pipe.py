"""`read` takes its line and nothing else, whatever stands behind the descriptor."""

from __future__ import annotations

import random

from shellwasm.errors import ESPIPE, SysError
from shellwasm.vfs.base import O_RDONLY, SEEK_SET, OpenFile
from shellwasm.wait import Pipe, Waiter


class Stream(OpenFile):
    """A file that can or cannot seek; gives at most `most` bytes at once."""

    def __init__(self, data: bytes, *, seekable: bool, most: int) -> None:
        super().__init__(O_RDONLY)
        self.data, self.place, self.seekable, self.most = data, 0, seekable, most

    def read(self, size: int, waiter: Waiter) -> bytes:
        data = self.data[self.place : self.place + min(size, self.most)]
        self.place += len(data)
        return data

    def seek(self, offset: int, whence: int) -> int:
        if not self.seekable:
            raise SysError(ESPIPE)
        self.place = offset if whence == SEEK_SET else self.place + offset
        return self.place


def test_default_read_until_consumes_one_record() -> None:
    for seekable in (True, False):
        for most in (1, 3, 100):
            file = Stream(b"ab\ncd\n\nef", seekable=seekable, most=most)
            records, record = [], b""
            while piece := file.read_until(b"\n", 50, Waiter()):
                assert b"\n" not in piece[:-1]
                record += piece
                assert file.place == sum(map(len, records)) + len(record)
                if piece.endswith(b"\n"):
                    records.append(record)
                    record = b""
            assert [*records, record] == [b"ab\n", b"cd\n", b"\n", b"ef"]


def test_pipe_gives_every_byte_once_and_in_order() -> None:
    """Plain reads and reads up to a delimiter, mixed at random."""
    chance = random.Random(7)
    waiter = Waiter()
    for _ in range(200):
        pipe = Pipe(300)
        sent = got = b""
        for _ in range(40):
            if chance.random() < 0.5:
                data = bytes(chance.choices(b"ab\n", k=chance.randint(0, 60)))
                if pipe.capacity - pipe.size >= len(data):
                    pipe.write(data, waiter)
                    sent += data
            elif pipe.size:
                size = chance.randint(1, 50)
                delimiter = chance.choice([b"", b"\n"])
                data = pipe.read(size, waiter, delimiter=delimiter)
                assert 0 < len(data) <= size
                assert not delimiter or delimiter not in data[:-1]
                got += data
            assert pipe.size == len(sent) - len(got)
        assert sent.startswith(got)
