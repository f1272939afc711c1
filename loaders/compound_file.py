"""The streams of a compound file, the container of old Office files ([MS-CFB])."""

import struct

_FREE = 0xFFFFFFFA
"""From here on a number of a sector is a mark: free, end of chain."""


def stream(data: bytes, *names: str) -> bytes | None:
    """The first stream of one of these names; None where there is none.

    Raises:
        ValueError, struct.error, IndexError: the file is damaged.
    """
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ValueError(f"sectors of {size} bytes")
    first_directory, cutoff, first_mini, difat = _header(data)
    table = _table(data, size, difat)
    directory = _chain(data, size, table, first_directory)
    root = None
    found: dict[str, tuple[int, int]] = {}
    for at in range(0, len(directory) - 127, 128):
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        name = directory[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
        start, extent = struct.unpack_from("<II", directory, at + 116)
        if kind == 5:
            root = start
        elif kind == 2:
            found.setdefault(name.casefold(), (start, extent))
    place = next((found[name.casefold()] for name in names if name.casefold() in found), None)
    if place is None:
        return None
    start, extent = place
    if extent >= cutoff:
        return _chain(data, size, table, start)[:extent]
    if root is None:
        raise ValueError("no root")
    small = _chain(data, size, table, root)
    mini = struct.unpack(f"<{len(m) // 4}I", m) if (m := _chain(data, size, table, first_mini)) else ()
    return _follow(small, 64, 0, mini, start)[:extent]


def _header(data: bytes) -> tuple[int, int, int, int]:
    """First sector of the directory, size from which a stream is large, first sectors of the small
    streams' table and of the rest of the table of sectors."""
    first_directory, cutoff, first_mini = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60))
    return first_directory, cutoff, first_mini, struct.unpack_from("<I", data, 68)[0]


def _table(data: bytes, size: int, more: int) -> tuple[int, ...]:
    """The next sector of each sector."""
    sectors = [number for number in struct.unpack_from("<109I", data, 76) if number < _FREE]
    seen: set[int] = set()
    while more < _FREE and more not in seen:
        seen.add(more)
        numbers = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
        sectors += [number for number in numbers[:-1] if number < _FREE]
        more = numbers[-1]
    table: list[int] = []
    for number in sectors:
        table += struct.unpack_from(f"<{size // 4}I", data, (number + 1) * size)
    return tuple(table)


def _chain(data: bytes, size: int, table: tuple[int, ...], start: int) -> bytes:
    return _follow(data, size, size, table, start)


def _follow(data: bytes, size: int, begin: int, table: tuple[int, ...], start: int) -> bytes:
    parts: list[bytes] = []
    at = start
    while at < _FREE:
        if len(parts) > len(table):
            raise ValueError("a chain of sectors that runs in a circle")
        parts.append(data[begin + at * size : begin + (at + 1) * size])
        at = table[at]
    return b"".join(parts)
