"""Writes a workbook of Excel 97 to 2003, by the published description of its bytes."""

import struct

_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def record(kind: int, content: bytes = b"") -> bytes:
    """One record; what is longer than 8,224 bytes goes on in further ones."""
    return struct.pack("<HH", kind, len(content)) + content


def _letters(text: str) -> bytes:
    """Letters of one byte where they fit, else of two."""
    try:
        return b"\x00" + text.encode("latin-1")
    except UnicodeEncodeError:
        return b"\x01" + text.encode("utf-16-le")


def shared(texts: list[str]) -> bytes:
    """The record of shared texts, cut within letters where it is long."""
    parts, now = [], struct.pack("<II", len(texts), len(texts))
    for text in texts:
        head = struct.pack("<H", len(text)) + _letters(text)[:1]
        letters, wide = _letters(text)[1:], 1 + _letters(text)[0]
        if len(now) + 3 > 8000:
            parts, now = [*parts, now], b""
        now += head
        while len(now) + len(letters) > 8000:
            room = (8000 - len(now)) // wide * wide
            parts, now, letters = [*parts, now + letters[:room]], head[2:], letters[room:]
        now += letters
    return b"".join(record(0x00FC if not at else 0x003C, part) for at, part in enumerate([*parts, now]))


def number(line: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x0203, struct.pack("<HHHd", line, column, style, value))


def packed(line: int, column: int, whole: int, hundredths: bool = False, style: int = 0) -> bytes:
    return record(0x027E, struct.pack("<HHHi", line, column, style, whole << 2 | 2 | hundredths))


def text(line: int, column: int, which: int) -> bytes:
    return record(0x00FD, struct.pack("<HHHI", line, column, 0, which))


def error(line: int, column: int, code: int) -> bytes:
    return record(0x0205, struct.pack("<HHHBB", line, column, 0, code, 1))


def truth(line: int, column: int, value: bool) -> bytes:
    return record(0x0205, struct.pack("<HHHBB", line, column, 0, value, 0))


def formula(line: int, column: int, result: bytes, after: bytes = b"", style: int = 0) -> bytes:
    """A formula with the eight bytes of its result."""
    return record(0x0006, struct.pack("<HHH", line, column, style) + result + bytes(8)) + after


def workbook(
    sheets: dict[str, bytes],
    texts: list[str] = [],  # noqa: B006
    formats: dict[int, str] = {},  # noqa: B006
    styles: tuple[int, ...] = (0,),
    hidden: tuple[str, ...] = (),
    more: bytes = b"",
    version: int = 0x0600,
) -> bytes:
    """Sheets by name, each its records; ``styles``: the number of each style's format."""
    begin = struct.pack("<HHHHII", version, 5, 0, 0, 0, 0)
    head = record(0x0809, begin) + more
    for number_of, code in formats.items():
        head += record(0x041E, struct.pack("<HH", number_of, len(code)) + _letters(code))
    head += b"".join(record(0x00E0, struct.pack("<HH", 0, form) + bytes(16)) for form in styles)
    bounds = [
        (name, struct.pack("<BB", name in hidden, 0) + bytes([len(name)]) + _letters(name)) for name in sheets
    ]
    tail = shared(texts) + record(0x000A)
    at = len(head) + sum(8 + len(rest) for _, rest in bounds) + len(tail)
    listed, bodies = b"", b""
    for name, rest in bounds:
        listed += record(0x0085, struct.pack("<I", at + len(bodies)) + rest)
        bodies += (
            record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0)) + sheets[name] + record(0x000A)
        )
    return compound(head + listed + tail + bodies)


def compound(content: bytes, name: str = "Workbook") -> bytes:
    """A compound file with one stream."""
    content = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\x00")
    sectors = len(content) // 512
    tables = next(n for n in range(1, 109) if n * 128 >= sectors + 1 + n)
    chain = [*range(1, sectors), _END, _END, *[_TABLE] * tables]
    chain += [_FREE] * (tables * 128 - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(6) + struct.pack("<IIIIIIIII", 0, tables, sectors, 0, 4096, _END, 0, _END, 0)
    places = [*range(sectors + 1, sectors + 1 + tables)]
    header += struct.pack("<109I", *places, *[_FREE] * (109 - tables))
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry(name, 2, 0, len(content))
    return header + content + entries.ljust(512, b"\x00") + struct.pack(f"<{len(chain)}I", *chain)


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    letters = name.encode("utf-16-le")
    head = letters.ljust(64, b"\x00") + struct.pack("<HBB", len(letters) + 2, kind, 1)
    return head + struct.pack("<III", _FREE, _FREE, child) + bytes(36) + struct.pack("<IQ", start, size)


def of_texts(rows) -> bytes:
    """Rows of text as a workbook of one sheet."""
    texts = [cell for row in rows for cell in row if cell]
    cells, count = b"", 0
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell:
                cells, count = cells + text(line, column, count), count + 1
    return workbook({"Sheet1": cells}, texts)
