"""One school's month of daily attendance as bytes: whose, which marks, and where they were said.

The only place that knows the packing. The same content gives the same bytes on every engine:

- byte 0: version of the packing; byte 1: columns of numbers (2 as said, 3 in force);
- bytes 2 to 5: how many students; bytes 6 to 9: CRC-32 of all other bytes; whole numbers, little-endian;
- the rest, compressed (zstd): the columns of numbers (persons, lines, and in force the batches), then the
  marks, day after day, a byte each.

A column of numbers is the differences from one number to the next (the first from 0) as 64 bits each, all
lowest bytes first, then all second ones, and so on: of numbers that grow evenly little is left.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from store.errors import StoreError

DAYS = 31
BLANK = ord(" ")
"""Nothing said about the day."""

VERSION = 1
HEAD = struct.Struct("<BBI")
SUM = struct.Struct("<I")
START = HEAD.size + SUM.size
WIDTH = 8
LEVEL = 1
"""Of compression: the fastest that still finds the runs of a day."""


@dataclass(frozen=True)
class Block:
    """One school's month.

    Attributes:
        persons: ids, int64, growing, each once.
        marks: (students, 31) characters of the source's dictionary, uint8; BLANK: nothing said.
        lines: row of the user's spreadsheet that said each month, int64; 0: not known.
        batches: which batch said each month last, int64; None in what a single batch says.
    """

    persons: np.ndarray
    marks: np.ndarray
    lines: np.ndarray
    batches: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.persons)


def packed(block: Block) -> bytes:
    """A block as bytes."""
    numbers = [column for column in (block.persons, block.lines, block.batches) if column is not None]
    content = b"".join([*map(_planes, numbers), np.ascontiguousarray(block.marks.T, dtype="uint8").tobytes()])
    head = HEAD.pack(VERSION, len(numbers), len(block))
    rest = _codec().compress(content, asbytes=True)
    return head + SUM.pack(_sum(head, rest)) + rest


def unpacked(data: bytes, where: str) -> Block:
    """The block that bytes hold.

    Args:
        where: told if the bytes are damaged.

    Raises:
        StoreError: damaged, or of a packing that this program does not know.
    """
    if not data or data[0] != VERSION:
        raise StoreError(
            f"{where} is damaged or was written by a newer Trellis (packing {data[0] if data else 'none'}). "
            "Update Trellis; if it is up to date, look with: python trellis.py doctor"
        )
    head, rest = data[: HEAD.size], data[START:]
    if len(data) <= START or SUM.unpack_from(data, HEAD.size)[0] != _sum(head, rest):
        raise StoreError(f"{where} is damaged: its sum does not agree. Look with: python trellis.py doctor")
    _, columns, students = HEAD.unpack(head)
    size = students * (columns * WIDTH + DAYS)
    content = _codec().decompress(rest, decompressed_size=size, asbytes=True)
    at = students * columns * WIDTH
    planes = np.frombuffer(content[:at], dtype="uint8").reshape(columns, WIDTH, students)
    numbers = [_numbers(plane) for plane in planes]
    marks = np.frombuffer(content[at:], dtype="uint8").reshape(DAYS, students).T
    return Block(numbers[0], marks, numbers[1], numbers[2] if columns > 2 else None)


def _planes(numbers: np.ndarray) -> bytes:
    steps = numbers.astype("<i8")
    steps[1:] -= numbers[:-1]
    return steps.view("uint8").reshape(len(numbers), WIDTH).T.tobytes()


def _numbers(planes: np.ndarray) -> np.ndarray:
    steps = np.ascontiguousarray(planes.T).view("<i8").ravel()
    return np.cumsum(steps, dtype="int64")


def _sum(head: bytes, rest: bytes) -> int:
    return zlib.crc32(rest, zlib.crc32(head))


@cache
def _codec() -> Any:
    import pyarrow

    return pyarrow.Codec("zstd", compression_level=LEVEL)
