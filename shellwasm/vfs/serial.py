"""Frozen trees as bytes and back: a format of our own, versioned, with a digest, read with every claim checked.

Layout: MAGIC, version (2 bytes), SHA-256 of the rest, then unsigned LEB128 numbers and length-prefixed bytes: root,
next inode number, count of inodes; for each: number, mode, uid, gid, three times (zigzag), and its body by kind.
"""

from __future__ import annotations

from hashlib import sha256

from shellwasm.errors import ShellwasmError
from shellwasm.vfs.base import NAME_MAX, PATH_MAX, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG
from shellwasm.vfs.content import CHUNK, Content
from shellwasm.vfs.freeze import Frozen, FrozenTree, Snapshot, flatten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MAGIC = b"shellwasm tree\n"
VERSION = 1
INLINE, KNOWN, PROGRAM = 0, 1, 2  # where a file's bytes are
LIMIT = 1 << 63


class SnapshotError(ShellwasmError):
    """Bytes that are no snapshot of ours, or a damaged one, or one that needs what is not here."""


def encode(
    tree: FrozenTree | Snapshot, *, known: Iterable[bytes] = (), name_of: Callable[[object], bytes] | None = None
) -> bytes:
    """`tree` as bytes. Files made of one of the objects `known` are stored by digest; `name_of` names native programs.

    SnapshotError for what cannot be stored: devices, a native program without `name_of`, files that still lie on the
    host.
    """
    flat = tree if isinstance(tree, FrozenTree) else flatten(tree)
    writer = _Writer({id(blob): sha256(blob).digest() for blob in known}, name_of)
    writer.numbers(flat.root, flat.next_ino, len(flat.records))
    for record in flat.records.values():
        writer.record(record)
    payload = bytes(writer.out)
    return MAGIC + VERSION.to_bytes(2, "big") + sha256(payload).digest() + payload


class _Writer:
    def __init__(self, known: dict[int, bytes], name_of: Callable[[object], bytes] | None) -> None:
        self.out = bytearray()
        self.known = known
        self.name_of = name_of

    def numbers(self, *values: int) -> None:
        for value in values:
            while value > 0x7F:
                self.out.append(value & 0x7F | 0x80)
                value >>= 7
            self.out.append(value)

    def text(self, data: bytes | bytearray) -> None:
        self.numbers(len(data))
        self.out += data

    def record(self, record: Frozen) -> None:
        times = (record.atime, record.mtime, record.ctime)
        self.numbers(
            record.ino, record.mode, record.uid, record.gid, *(t << 1 if t >= 0 else ~t << 1 | 1 for t in times)
        )
        kind, body = record.mode & S_IFMT, record.body
        if kind == S_IFDIR and isinstance(body, dict):
            self.numbers(len(body))
            for name, ino in body.items():
                self.text(name)
                self.numbers(ino)
        elif kind == S_IFLNK and isinstance(body, bytes):
            self.text(body)
        elif kind == S_IFREG and isinstance(body, tuple):
            self._file(*body)
        elif kind != S_IFIFO:
            raise SnapshotError("a device, or a file that still lies on the host, cannot be stored")

    def _file(self, content: Content, program: object) -> None:
        if program is not None:
            if self.name_of is None:
                raise SnapshotError("a native program cannot be stored without its name")
            self.numbers(PROGRAM)
            self.text(self.name_of(program))
        digest = self.known.get(id(content.blob)) if content.blob is not None else None
        if digest is not None:
            self.numbers(KNOWN)
            self.text(digest)
            return
        extents = content.extents()
        self.numbers(INLINE, content.size, len(extents))
        for offset, length in extents:
            self.numbers(offset)
            self.text(content.read(offset, length))


def decode(
    data: bytes, *, known: Iterable[bytes] = (), program_of: Callable[[bytes], object] | None = None
) -> FrozenTree:
    """The tree that `encode` stored. SnapshotError for any other bytes; nothing in them is ever executed."""
    head = len(MAGIC) + 2 + 32
    if len(data) < head or not data.startswith(MAGIC):
        raise SnapshotError("not a snapshot")
    version = int.from_bytes(data[len(MAGIC) : len(MAGIC) + 2], "big")
    if version != VERSION:
        raise SnapshotError(f"a snapshot of version {version}; this library reads version {VERSION}")
    payload = data[head:]
    if sha256(payload).digest() != data[head - 32 : head]:
        raise SnapshotError("a damaged snapshot: its digest differs")
    return _Reader(payload, {sha256(blob).digest(): blob for blob in known}, program_of).tree()


class _Reader:
    def __init__(self, data: bytes, known: dict[bytes, bytes], program_of: Callable[[bytes], object] | None) -> None:
        self.data = data
        self.at = 0
        self.known = known
        self.program_of = program_of

    def number(self, below: int = LIMIT) -> int:
        value = shift = 0
        while True:
            if self.at >= len(self.data) or shift > 63:
                raise SnapshotError("a snapshot that ends too early")
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
        if value >= below:
            raise SnapshotError("a number in the snapshot is out of range")
        return value

    def time(self) -> int:
        value = self.number(1 << 64)
        return ~(value >> 1) if value & 1 else value >> 1

    def text(self, longest: int) -> bytes:
        length = self.number(longest + 1)
        data = self.data[self.at : self.at + length]
        if len(data) != length:
            raise SnapshotError("a snapshot that ends too early")
        self.at += length
        return data

    def tree(self) -> FrozenTree:
        root, next_ino, count = self.number(), self.number(), self.number()
        records: dict[int, Frozen] = {}
        for _ in range(count):
            record = self.record()
            if record.ino in records or not 0 < record.ino < next_ino:
                raise SnapshotError("an inode number is out of range, or there twice")
            records[record.ino] = record
        if self.at != len(self.data):
            raise SnapshotError("bytes after the end of the snapshot")
        _link_up(records, root)
        return FrozenTree(records, root, next_ino, _allocated(records), _names(records))

    def record(self) -> Frozen:
        ino, mode, uid, gid = self.number(), self.number(1 << 16), self.number(1 << 32), self.number(1 << 32)
        times = self.time(), self.time(), self.time()
        kind = mode & S_IFMT
        body: object = None
        if kind == S_IFDIR:
            body = self._entries()
        elif kind == S_IFLNK:
            body = self.text(PATH_MAX - 1)
        elif kind == S_IFREG:
            body = self._file()
        elif kind != S_IFIFO:
            raise SnapshotError("a file of a kind that snapshots do not hold")
        return Frozen(ino, mode, uid, gid, 0, *times, body)

    def _entries(self) -> dict[bytes, int]:
        entries: dict[bytes, int] = {}
        for _ in range(self.number()):
            name = self.text(NAME_MAX)
            if name in (b"", b".", b"..") or b"/" in name or b"\0" in name or name in entries:
                raise SnapshotError(f"a name that no directory can hold: {name!r}")
            entries[name] = self.number()
        return entries

    def _file(self) -> tuple[Content, object]:
        where, program = self.number(3), None
        if where == PROGRAM:
            name = self.text(PATH_MAX)
            program = self.program_of(name) if self.program_of is not None else None
            if program is None:
                raise SnapshotError(f"the native program {name!r} is not here")
            where = self.number(2)
        if where == KNOWN:
            blob = self.known.get(self.text(32))
            if blob is None:
                raise SnapshotError("the snapshot was made with another build of the programs")
            return Content(blob), program
        return self._inline(), program

    def _inline(self) -> Content:
        content, size, end = Content(), self.number(), 0
        for _ in range(self.number()):
            offset = self.number()
            piece = self.text(len(self.data))
            if offset < end or offset + len(piece) > size:
                raise SnapshotError("parts of a file overlap, or lie after its end")
            if offset == 0 and len(piece) == size and size <= CHUNK:
                return Content(piece)
            content.write(piece, offset)
            end = offset + len(piece)
        content.truncate(size)
        return content


def _link_up(records: dict[int, Frozen], root: int) -> None:
    """Count links; every inode must be reached from the root, every directory by one name."""
    top = records.get(root)
    if top is None or top.mode & S_IFMT != S_IFDIR:
        raise SnapshotError("the root of the snapshot is no directory")
    top.nlink = 2
    pending = [top]
    while pending:
        directory = pending.pop()
        assert isinstance(directory.body, dict)
        for ino in directory.body.values():
            child = records.get(ino)
            if child is None:
                raise SnapshotError("a name without a file")
            if child.mode & S_IFMT != S_IFDIR:
                child.nlink += 1
                continue
            if child.nlink:
                raise SnapshotError("a directory with two names")
            child.nlink = 2
            directory.nlink += 1
            pending.append(child)
    if any(not record.nlink for record in records.values()):
        raise SnapshotError("a file without a name")


def _allocated(records: dict[int, Frozen]) -> int:
    return sum(record.body[0].allocated for record in records.values() if isinstance(record.body, tuple))


def _names(records: dict[int, Frozen]) -> int:
    return sum(1 if record.mode & S_IFMT == S_IFDIR else record.nlink for record in records.values())
