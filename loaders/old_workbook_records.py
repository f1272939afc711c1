"""The records of which a workbook of Excel 97 to 2003 is made."""

import struct
from collections.abc import Iterator

BOF = 0x0809
EOF = 0x000A
_CONTINUE = 0x003C


def records(content: bytes, at: int) -> Iterator[tuple[int, list[bytes]]]:
    """Kind and parts of each record up to the end of its part; long ones go on in further parts."""
    kind, parts = 0, []
    while at + 4 <= len(content):
        number, size = struct.unpack_from("<HH", content, at)
        part = content[at + 4 : at + 4 + size]
        at += 4 + size
        if number == _CONTINUE:
            parts.append(part)
            continue
        if kind:
            yield kind, parts
        kind, parts = number, [part]
        if number == EOF:
            return
    raise ValueError("the end of a part is missing")


def nested(content: bytes, at: int) -> Iterator[tuple[int, list[bytes]]]:
    """The records of a sheet, those of charts within it among them."""
    depth, begin = 0, at
    while True:
        for kind, parts in records(content, begin):
            begin += sum(4 + len(part) for part in parts)
            depth += kind == BOF
            yield kind, parts
        begin += 4  # the end of the part
        depth -= 1
        yield EOF, [b""]
        if depth <= 0:
            return
