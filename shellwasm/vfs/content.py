"""Content: the bytes of one regular file in memory; sparse, cheap to append to, cheap to share."""

from __future__ import annotations

CHUNK = 65_536


class Content:
    """Chunks of 64 KiB by index; an absent chunk, or the missing tail of one, is a hole and reads as zeros.

    A chunk of type `bytes` may be shared with a snapshot and is replaced, never changed. `blob` is the whole
    file while it is still the immutable object it was made from. The owner holds the filesystem's lock.
    """

    __slots__ = ("allocated", "blob", "chunks", "size")

    def __init__(self, blob: bytes = b"") -> None:
        self.size = len(blob)
        self.allocated = len(blob)
        self.blob: bytes | None = blob or None
        self.chunks: dict[int, bytes | bytearray] = {}

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset`; b"" at or after the end."""
        size = min(size, self.size - offset)
        if size <= 0:
            return b""
        if self.blob is not None:
            return self.blob[offset : offset + size]
        index, start = divmod(offset, CHUNK)
        if start + size <= CHUNK:
            return self._piece(index, start, size)
        parts = []
        while size > 0:
            part = self._piece(index, start, min(size, CHUNK - start))
            parts.append(part)
            size -= len(part)
            index, start = index + 1, 0
        return b"".join(parts)

    def _piece(self, index: int, start: int, size: int) -> bytes:
        chunk = self.chunks.get(index)
        if chunk is None:
            return bytes(size)
        if size == len(chunk) and chunk.__class__ is bytes:
            return chunk
        with memoryview(chunk) as view:
            piece = bytes(view[start : start + size])
        return piece if len(piece) == size else piece + bytes(size - len(piece))

    def growth(self, offset: int, length: int) -> int:
        """How many bytes `write` of `length` bytes at `offset` would allocate."""
        if self.blob is not None:
            self._split()
        grown = 0
        index, start = divmod(offset, CHUNK)
        while length > 0:
            step = min(CHUNK - start, length)
            chunk = self.chunks.get(index)
            grown += max(0, start + step - (len(chunk) if chunk is not None else 0))
            length -= step
            index, start = index + 1, 0
        return grown

    def write(self, data: bytes | memoryview, offset: int) -> None:
        """Store `data` at `offset`; the file grows as needed."""
        if self.blob is not None:
            self._split()
        length = len(data)
        index, start = divmod(offset, CHUNK)
        if start + length <= CHUNK:
            self._store(index, start, data)
        else:
            done = 0
            while done < length:
                step = min(CHUNK - start, length - done)
                self._store(index, start, data[done : done + step])
                done += step
                index, start = index + 1, 0
        self.size = max(self.size, offset + length)

    def _store(self, index: int, start: int, data: bytes | memoryview) -> None:
        chunk = self.chunks.get(index)
        before = len(chunk) if chunk is not None else 0
        if not start and len(data) >= before and (before or len(data) == CHUNK):
            self.chunks[index] = bytes(data)
            self.allocated += len(data) - before
            return
        if chunk is None or chunk.__class__ is bytes:
            chunk = self.chunks[index] = bytearray(chunk or b"")
        if before < start:
            chunk.extend(bytes(start - before))  # type: ignore[union-attr]
        chunk[start : start + len(data)] = data  # type: ignore[index]
        self.allocated += len(chunk) - before

    def truncate(self, size: int) -> None:
        """Cut, or extend by a hole."""
        if size < self.size:
            if self.blob is not None:
                self._split()
            last, rest = divmod(size, CHUNK)
            for index in [i for i in self.chunks if i > last or (i == last and not rest)]:
                self.allocated -= len(self.chunks.pop(index))
            tail = self.chunks.get(last)
            if tail is not None and len(tail) > rest:
                self.allocated -= len(tail) - rest
                self.chunks[last] = tail[:rest]
        elif self.blob is not None:
            self._split()
        self.size = size

    def _split(self) -> None:
        blob, self.blob = self.blob or b"", None
        self.chunks = {at // CHUNK: blob[at : at + CHUNK] for at in range(0, len(blob), CHUNK)}

    def share(self) -> Content:
        """A second content with the same bytes; both may be written, neither sees the other's writes."""
        for index, chunk in self.chunks.items():
            if chunk.__class__ is not bytes:
                self.chunks[index] = bytes(chunk)
        twin = Content()
        twin.size, twin.allocated, twin.blob = self.size, self.allocated, self.blob
        twin.chunks = dict(self.chunks)
        return twin

    def extents(self) -> list[tuple[int, int]]:
        """The stored extents as (offset, length), in order; the rest is holes (SEEK_DATA, sparse archives)."""
        if self.blob is not None:
            return [(0, len(self.blob))]
        return [
            (index * CHUNK, min(len(self.chunks[index]), self.size - index * CHUNK)) for index in sorted(self.chunks)
        ]
