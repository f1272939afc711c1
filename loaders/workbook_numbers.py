"""Columns of whole numbers in large sheets, read as numbers and told as text afterwards.

Asked for text, the fast reader writes out every number, which costs more than finding it; pyarrow writes a
whole column at once. But left to itself the fast reader gives a column that holds a heading as text anyway,
and drops "N/A", "NULL" and their like from columns of numbers. So:

- The first lines are read apart, as text, from a workbook of the same parts whose sheet and shared texts end
  there. They also tell which columns hold whole numbers; all others stay text.
- Below them those columns are left to the fast reader, which looks at every cell: one text, and the column
  comes as text.
- What was read is counted against the values that end in the sheet's XML. A cell that was dropped, a line out
  of its order, a value within another: the counts differ, and the sheet is read as text, as if nothing had
  been tried. So no cell is lost, whatever stands in the sheet.

Truth values alone would count and yet read otherwise, so a sheet that may hold some is read as text. Dates,
times and durations need no rule: their columns are not numbers in the first lines, and where one comes later
among numbers the fast reader gives text, another type or a fault.
"""

import io
import logging
import re
import zipfile
from dataclasses import dataclass

import fastexcel
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from fastexcel import DTypeMap

from loaders.unreadable import BROKEN
from loaders.unzipping import unzipped

LARGE = 2_000_000
"""Bytes of a sheet's XML from which the two readings pay."""
LINES = 200
"""Lines read apart. The second half tells which columns hold numbers: headings and titles stand above it."""
FEW = 2
"""Columns of numbers from which they pay."""
PART = 10
"""The first lines, and the shared texts up to the last they need, take at most one part in so many of the
sheet's XML: with more, nothing is saved."""

_PARTS = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}
_SHARED = "xl/sharedstrings.xml"
_ROW = re.compile(rb"<row\b[^>]*>")
_NUMBER = re.compile(rb"""\sr\s*=\s*["'](\d{1,7})["']""")
_TEXT = re.compile(rb"""\st\s*=\s*["']s["'][^>]*>\s*<v>(\d{1,9})<""")
_PIECE = 1 << 18

# A column without a cell below the first lines is no news to anybody.
logging.getLogger("fastexcel.types.dtype").setLevel(logging.ERROR)


@dataclass(frozen=True)
class Head:
    """The first lines of a sheet.

    Attributes:
        texts: the lines 1 to ``LINES`` as text, from column A on.
        numbers: 0-based columns of the sheet that hold whole numbers in the second half of them.
        values: how many values the XML of the whole sheet holds.
    """

    texts: pa.RecordBatch
    numbers: frozenset[int]
    values: int


def head_of(
    archive: zipfile.ZipFile, data: bytes, title: str, part: str, xml: bytes, shared: bytes
) -> Head | None:
    """The first lines of a sheet, if it is large and they hold columns of whole numbers; else None.

    Args:
        archive, data: the workbook.
        title, part: of the sheet.
        xml, shared: the sheet and the shared texts, unzipped.
    """
    start, end = xml.find(b"<sheetData"), xml.rfind(b"</sheetData>")
    large, room = len(xml) >= LARGE and 0 <= start < end, len(xml) // PART
    cut = _cut(xml, start, room) if large else None
    if cut is None or _truths(xml, start, end):
        return None
    # One more cell in column A: so the first lines begin there, and number as many as they should.
    last = b'<row r="%d"><c r="A%d"><v>0</v></c></row></sheetData></worksheet>' % (LINES + 1, LINES + 1)
    top = xml[:cut] + last
    texts = _texts(shared, max(map(int, _TEXT.findall(top)), default=-1), room)
    if texts is None:
        return None
    try:
        book = fastexcel.read_excel(_small(archive, data, part, top, texts))
        lines = book.load_sheet_eager(title, header_row=None, skip_rows=0, n_rows=LINES, dtypes="string")
        half = LINES // 2
        told = book.load_sheet_eager(
            title, header_row=None, skip_rows=half, n_rows=LINES - half, schema_sample_rows=None
        )
    except (fastexcel.FastExcelError, *BROKEN):
        return None
    pairs = enumerate(zip(told.columns, lines.slice(half).columns, strict=True))
    numbers = frozenset(i for i, (column, text) in pairs if _whole(column, text))
    return Head(lines, numbers, _values(xml, start, end)) if len(numbers) >= FEW else None


def sheet_columns(book: fastexcel.ExcelReader, title: str, head: Head, first: int) -> list[pa.Array] | None:
    """The columns of a sheet as ``dtypes="string"`` gives them.

    Args:
        first: 0-based column of the sheet in which they begin.

    Returns:
        None where the sheet is to be read as text after all.
    """
    others = set(range(first, head.texts.num_columns)) - head.numbers
    texts: DTypeMap = dict.fromkeys(others, "string")  # by their place in the sheet, not among those read
    try:
        rest = book.load_sheet_eager(
            title, header_row=None, skip_rows=LINES, schema_sample_rows=None, dtypes=texts
        )
    except fastexcel.FastExcelError:
        return None
    blank = pa.nulls(LINES, pa.string())
    made, values = [], 0
    for i, column in enumerate(rest.columns, first):
        text = as_text(column)
        if text is None:
            return None
        top = head.texts.column(i) if i < head.texts.num_columns else blank
        values += len(top) - top.null_count + len(text) - text.null_count
        made.append(pa.concat_arrays([top, text]))
    return made if values == head.values else None


def as_text(column: pa.Array) -> pa.Array | None:
    """Texts as they are; numbers with up to nine decimals, as the fast reader writes them: -0.0 as "-0",
    1e21 with all its digits. None: of another type, or a number that is none."""
    if column.type == pa.string():
        return column
    if column.type != pa.float64():
        return None
    numbers = column.fill_null(0).to_numpy()
    if not (np.signbit(numbers) & (numbers == 0)).any():
        try:
            return column.cast(pa.int64()).cast(pa.string())
        except pa.ArrowInvalid:  # a fraction, or beyond 64 bits
            pass
    if not np.isfinite(numbers).all():
        return None
    # Told apart by their bits: 0.0 and -0.0 are equal.
    coded = column.view(pa.int64()).dictionary_encode()
    different = coded.dictionary.view(pa.float64()).to_pylist()
    told = [f"{number:.9f}".rstrip("0").rstrip(".") for number in different]
    return pa.array(told, pa.string()).take(coded.indices)


def _cut(xml: bytes, start: int, room: int) -> int | None:
    """Where the first line beyond those read apart begins; None if that is far, or lines have no number."""
    for row in _ROW.finditer(xml, start, start + room):
        number = _NUMBER.search(row[0])
        if number is None:
            return None
        if int(number[1]) > LINES:
            return row.start()
    return None


def _truths(xml: bytes, start: int, end: int) -> bool:
    """Whether a truth value may stand in a sheet: the fast reader takes it for 1 among numbers."""
    return xml.find(b"b", start, end) >= 0 and any(xml.find(k, start, end) >= 0 for k in (b'"b"', b"'b'"))


def _texts(shared: bytes, last: int, room: int) -> bytes | None:
    """The shared texts up to one of them, counted from 0; None if they are too long."""
    if last < 0:
        return b"<sst></sst>"
    at = 0
    for _ in range(last + 1):
        at = shared.find(b"</si>", at, room) + 5
        if at < 5:
            return None
    return shared[:at] + b"</sst>"


def _small(archive: zipfile.ZipFile, data: bytes, part: str, sheet: bytes, texts: bytes) -> bytes:
    """A workbook of the same parts with one sheet, and the texts it needs."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as small:
        for name in archive.namelist():
            if name == part:
                small.writestr(name, sheet)
            elif name.lower() == _SHARED:
                small.writestr(name, texts)
            elif name.lower() in _PARTS:
                small.writestr(name, unzipped(archive, data, name))
    return out.getvalue()


def _whole(column: pa.Array, texts: pa.Array) -> bool:
    """Whether a column holds whole numbers and blanks; no text that the fast reader takes for a blank."""
    if column.type != pa.float64() or column.null_count != texts.null_count:
        return False
    return bool(pc.all(pc.equal(column, pc.trunc(column))).as_py())


def _values(xml: bytes, start: int, end: int) -> int:
    """How many values end in a part of a sheet: ``</v>``, or ``</is>`` of a text that stands in its cell."""
    letters, found = np.frombuffer(xml, dtype="uint8"), 0
    for at in range(start, end, _PIECE):
        piece = letters[at : min(at + _PIECE, end) + 2]
        closing = piece[:-2] == ord("<")
        closing &= piece[1:-1] == ord("/")
        value = piece[2:] == ord("v")
        value |= piece[2:] == ord("i")
        value &= closing
        found += int(np.count_nonzero(value))
    return found
