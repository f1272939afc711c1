"""The texts of old workbooks: letters of one byte or two, cut anywhere into parts ([MS-XLS] 2.5.293)."""

import struct
from collections.abc import Sequence


class _Parts:
    """Bytes of a long record, part after part."""

    def __init__(self, parts: Sequence[bytes]) -> None:
        self._parts = parts
        self._part, self._at = 0, 0

    def take(self, size: int) -> bytes:
        """The next bytes; texts apart, a value may be cut, too."""
        found = b""
        while len(found) < size:
            rest = self._parts[self._part][self._at : self._at + size - len(found)]
            found += rest
            self._at += len(rest)
            if len(found) < size:
                self._part, self._at = self._part + 1, 0
        return found

    def letters(self, count: int, wide: bool) -> str:
        """The next letters; a new part begins by saying anew how wide they are."""
        found = ""
        while len(found) < count:
            part = self._parts[self._part]
            if self._at >= len(part):
                self._part, self._at = self._part + 1, 1
                wide = bool(self._parts[self._part][0] & 1)
                continue
            size = (count - len(found)) * (1 + wide)
            rest = part[self._at : self._at + size]
            found += rest.decode("utf-16-le" if wide else "latin-1", "replace")
            self._at += len(rest)
        return found


def text_of(parts: Sequence[bytes]) -> str:
    """A text whose length stands before it in two bytes."""
    whole = _Parts(parts)
    count, flags = struct.unpack("<HB", whole.take(3))
    return whole.letters(count, bool(flags & 1))


def short_text(part: bytes) -> str:
    """A text whose length stands before it in one byte."""
    return _Parts([part[2:]]).letters(part[0], bool(part[1] & 1))


def shared_texts(parts: Sequence[bytes]) -> list[str]:
    """The texts that cells share, in order; their fonts and readings are passed over."""
    whole = _Parts(parts)
    (size,) = struct.unpack("<4xI", whole.take(8))
    found = []
    for _ in range(size):
        count, flags = struct.unpack("<HB", whole.take(3))
        runs = struct.unpack("<H", whole.take(2))[0] if flags & 8 else 0
        more = struct.unpack("<I", whole.take(4))[0] if flags & 4 else 0
        found.append(whole.letters(count, bool(flags & 1)))
        whole.take(4 * runs + more)
    return found
