"""How far out the cells of a sheet stand.

The fast reader reserves memory for every cell between the first and the last, blank or not. One cell
named XFD1048576, by a slip or in malice, would have it reserve 400 GB; that cannot be caught and ends
the whole program. So no sheet reaches it before its cells' names were looked at.
"""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

LAST_LINE, LAST_COLUMN = 1_048_576, 16_384
"""A spreadsheet ends at XFD1048576."""

BLANK = 10_000_000
"""Cells a sheet may span, blank ones included, however few it holds."""

SPARSE = 4
"""Beyond that it may span this many times the cells it holds."""

_UNUSUAL = rb'<c(?:[\t\r\n/>]| (?:[^r]|r(?:[^=]|=(?:[^"]|"(?:[^A-Z]|[A-Z]{1,3}(?:[^A-Z1-9]|\d+[^\d"]))))))'
_PREFIXED = rb"<[^\s<>/:]+:(?:c|row)[\s/>]"
_TAG = re.compile(rb"<(?:[^\s<>/:]+:)?(row|c)(\s[^>]*)?/?>")
_GIVEN = re.compile(rb"""\sr\s*=\s*["']([^"']*)["']""")
_NAME = re.compile(rb"([A-Za-z]{1,3})0*([1-9]\d{0,6})")
_NAMES = re.compile(rb'<c r="([A-Z]+)(\d+)"')
_FILLED = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*(?<!/)>')


def too_far(xml: bytes) -> bool:
    """Whether a sheet spans too many cells to be read, or names one that no spreadsheet has.

    Args:
        xml: the sheet as it stands in the workbook, with the usual quotes.
    """
    if _near(xml):
        return False
    room = max(BLANK, SPARSE * xml.count(b"<c "))
    if _holds(xml, _UNUSUAL, _PREFIXED):
        lines, columns = _walked(xml)
        return _beyond(lines, columns) or lines * columns > room
    for cells in (_NAMES, _FILLED):  # blank cells that only carry a format reserve nothing
        lines, columns = _exactly(xml, cells)
        if lines * columns <= room:
            return False
    return True


def column_of(letters: bytes) -> int:
    """0-based position of a column: b"A" is 0, b"AA" is 26."""
    position = 0
    for letter in letters:
        position = position * 26 + letter - 64
    return position - 1


def _beyond(lines: int, columns: int) -> bool:
    return lines > LAST_LINE or columns > LAST_COLUMN


def _near(xml: bytes) -> bool:
    """Whether every cell is named in the usual way, none beyond the last row's number and a few
    columns: one scan settles most sheets. False tells nothing."""
    last = re.search(rb'\br="([1-9]\d{0,6})"', xml[max(xml.rfind(b"<row "), 0) :][:2000])
    number = last[1] if last else b"1"
    start, rest = number[:3], len(number[3:])
    lines = (int(start) + 1) * 10**rest - 1
    letters, columns = (2, 26 * 27) if lines * 26 * 27 <= BLANK else (1, 26)
    if lines * columns > BLANK:
        return False
    farther = rb'<c r="(?:[A-Z]{%d}|[A-Z]+(?:%s))' % (letters + 1, above(start, rest))
    return not _holds(xml, _UNUSUAL, _PREFIXED, farther)


def above(start: bytes, rest: int) -> bytes:
    """A pattern for the beginnings of whole numbers that are longer than some first digits and the
    rest of them, or as long and higher in the first."""
    found = [rb"[1-9]\d{%d}" % (len(start) + rest)]
    for place, digit in enumerate(start):
        if digit < ord("9"):
            found.append(
                start[:place] + b"[%c-9]" % (digit + 1) + rb"\d{%d}" % (len(start) - place - 1 + rest)
            )
    return b"|".join(found)


def _holds(xml: bytes, *patterns: bytes) -> bool:
    """Whether one of the patterns stands anywhere: RE2 needs one walk, however many they are."""
    ends = pa.py_buffer(np.array([0, len(xml)], dtype="int64"))
    whole = pa.Array.from_buffers(pa.large_binary(), 1, [None, ends, pa.py_buffer(xml)])
    return pc.match_substring_regex(whole, b"|".join(patterns)).to_pylist() == [True]


def _exactly(xml: bytes, cells: re.Pattern[bytes]) -> tuple[int, int]:
    """The last line and the number of columns; beyond a spreadsheet's, too many for any room."""
    lines: set[bytes] = set()
    columns: set[bytes] = set()
    for found in cells.finditer(xml):
        columns.add(found[1])
        lines.add(found[2])
    last, wide = max(map(int, lines), default=0), max((column_of(name) + 1 for name in columns), default=0)
    return (LAST_LINE, LAST_COLUMN) if _beyond(last, wide) else (last, wide)


def _walked(xml: bytes) -> tuple[int, int]:
    """The same however the cells are written: one after the other, as the fast reader takes them."""
    row = column = lines = columns = 0
    for tag, attributes in _TAG.findall(xml):
        given = _GIVEN.search(attributes)
        if tag == b"row":
            row, column = int(given[1]) if given and given[1].isdigit() else row + 1, 0
            continue
        name = _NAME.fullmatch(given[1]) if given else None
        if given and name is None:
            return LAST_LINE + 1, LAST_COLUMN + 1
        column = column_of(name[1].upper()) + 1 if name else column + 1
        if not attributes.endswith(b"/"):
            lines, columns = max(lines, int(name[2]) if name else row), max(columns, column)
    return lines, columns
