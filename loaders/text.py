"""Bytes to text, and text to cells: encodings, delimiters, ragged lines."""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from loaders.form import FATES, Document, Problem, Sheet
from loaders.unreadable import Unreadable

DELIMITERS = (",", ";", "\t", "|")
BOM = b"\xef\xbb\xbf"
_HEADS = 40
"""Rows at the top that may hold titles and headings, with spaces that the cells below do not have."""
_HEAD = 1 << 20
"""Bytes at the beginning by which the delimiter and the columns are told."""
_BLOCK = 1 << 30
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b]")
"""Control characters but tabs, line ends, the end of a DOS file and separators of records."""
csv.field_size_limit(1 << 30)


def open_text(name: str, data: bytes) -> Document:
    """Turn the bytes of a text file into a document of one sheet.

    Raises:
        Unreadable: the file is empty or is not text.
    """
    sheet, encoding, delimiter, problems = read_text("", data)
    return Document(name, "text", (sheet,), encoding, delimiter, tuple(problems))


def read_text(name: str, data: bytes) -> tuple[Sheet, str, str, list[Problem]]:
    """The cells of a text file as one sheet, with its encoding and delimiter."""
    encoding = _encoding(data)
    problems: list[Problem] = []
    found = None
    if encoding.startswith("utf-8") and b"\x00" not in data:
        # Of a large file every copy counts: what is UTF-8 already is read as it stands.
        found = _even(data.removeprefix(BOM))
    if found is None:
        text, encoding, problems = decode(data, name)
        if not text or text.isspace():
            raise Unreadable("The file is empty.", "Export it again and check that it holds rows.")
        found = _even(text.encode("utf-8", errors="replace")) or _uneven(text)
    fates = np.zeros(found.cells.shape, dtype="int8", order="F")
    problems += _surplus(name, found.cells, found.widths, fates)
    return Sheet(name, found.cells, fates), encoding, found.delimiter, problems


def decode(data: bytes, name: str = "") -> tuple[str, str, list[Problem]]:
    """Bytes to text: byte order mark, else UTF-16 by its zero bytes, else UTF-8, else cp1252.

    Returns:
        Text without byte order mark, the encoding's name, and a notice where it was guessed.

    Raises:
        Unreadable: too many control characters for a text.
    """
    problems: list[Problem] = []
    encoding = _encoding(data)
    if encoding.startswith("utf-16") and len(data) % 2:
        data = data[:-1]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding.startswith("utf-16"):
            text = data.decode(encoding, errors="replace")
            problems.append(_notice("damaged_text", "Some characters are damaged.", name))
        else:
            encoding = "cp1252"
            text = data.decode("cp1252", errors="replace")
            problems.append(
                Problem(
                    "notice",
                    "encoding",
                    "The file is not UTF-8; it was read as Windows Western (cp1252).",
                    "Look at accented letters in the preview. If they are wrong, save the file as CSV UTF-8.",
                    sheet=name,
                )
            )
    text = text.removeprefix("\ufeff")
    if "\x00" in text:
        if text.count("\x00") > len(text) / 100:
            raise Unreadable("This is not a text file.", "Export the data as CSV or as an Excel workbook.")
        text = text.replace("\x00", "")
        problems.append(_notice("nul", "Zero bytes in the file were left out.", name))
    _refuse_controls(text)
    return text, encoding, problems


def _refuse_controls(text: str) -> None:
    sample = text[:20000]
    if len(_CONTROLS.findall(sample)) > len(sample) / 50:
        raise Unreadable("This is not a text file.", "Export the data as CSV or as an Excel workbook.")


def _notice(code: str, what: str, name: str) -> Problem:
    return Problem("notice", code, what, "Check the rows in the preview; export again if some miss.", name)


def _encoding(data: bytes) -> str:
    if data.startswith(BOM):
        return "utf-8-sig"
    if data.startswith(b"\xff\xfe"):
        return "utf-16-le"
    if data.startswith(b"\xfe\xff"):
        return "utf-16-be"
    sample = data[:4096]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > 0.3 * half and sample[::2].count(0) < 0.05 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.3 * half and sample[1::2].count(0) < 0.05 * half:
        return "utf-16-be"
    return "utf-8"


def find_delimiter(text: str) -> str:
    """The one of comma, semicolon, tab and bar that cuts the first 50 records most evenly.

    Quoted text is not counted. A file of one column is taken as comma-separated.
    """
    sample = text[:200_000]
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        counts = [len(row) for row, _ in zip(reader, range(50), strict=False) if row]
        if len(sample) < len(text) and len(counts) < 50:
            counts = counts[:-1] or counts
        if not counts or max(counts) < 2:
            continue
        usual, times = Counter(counts).most_common(1)[0]
        steady = times / len(counts)
        columns = usual if usual > 1 else sum(counts) / len(counts)
        score = (steady if usual > 1 else 0.5 * (1 - steady)) * (1 + 0.25 * min(columns, 8))
        if score > best_score:
            best, best_score = delimiter, score
    return best


@dataclass(frozen=True)
class _Cut:
    """A text cut into cells: by line, blank ones missing, rows without a cell left out; how many fields
    each record has (None: all alike); by which delimiter."""

    cells: pd.DataFrame
    widths: np.ndarray | None
    delimiter: str


def _uneven(text: str) -> _Cut:
    """Records of any widths, cut one by one."""
    delimiter = find_delimiter(text)
    records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    widths = np.array([len(record) for record in records])
    width = int(widths.max())
    short = [record + [""] * (width - len(record)) for record in records]
    columns = [blank_missing(pa.array(column, pa.large_string())) for column in zip(*short, strict=True)]
    frame = frame_of(columns)
    filled = frame.notna().any(axis=1).to_numpy()
    return _Cut(frame[filled], widths[filled], delimiter)


def _even(data: bytes) -> _Cut | None:
    """Records of one width, read fast; None if they are of several, or the bytes are no UTF-8."""
    head = data[:_HEAD].decode("utf-8", errors="ignore")
    _refuse_controls(head)
    delimiter = find_delimiter(head)
    first = next(csv.reader(io.StringIO(head, newline=""), delimiter=delimiter), [])
    if not first or head.isspace():
        return None
    names = [str(i) for i in range(len(first))]
    # In one block a line end in quotes is no question: it is asked only where blocks are cut.
    several = len(data) >= _BLOCK
    block = _BLOCK if several else max(1 << 20, len(data) + 1)
    end = len(data)
    while end and data[end - 1] in b"\r\n":
        end -= 1
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(pa.py_buffer(data).slice(0, end)),
            arrow_csv.ReadOptions(column_names=names, block_size=block),
            # An empty line becomes a row without a cell, and the lines below it keep their numbers.
            arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=several, ignore_empty_lines=False),
            arrow_csv.ConvertOptions(
                column_types={name: pa.large_string() for name in names}, null_values=[]
            ),
        )
    except pa.ArrowInvalid:
        return None
    frame = frame_of([blank_missing(column) for column in table.columns])
    if all(frame[at].hasnans for at in frame):
        frame = frame[frame.notna().any(axis=1)]
    return _Cut(frame, None, delimiter)


def blank_missing(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Cells that are empty or hold only spaces become missing; all others stay as they are."""
    filled = not _may_be_empty(column)
    top = filled and pc.any(pc.utf8_is_space(column.slice(0, _HEADS))).as_py()
    if filled and not top and not _may_hold_space(column.slice(_HEADS)):
        return column
    spaces = pc.utf8_is_space(column)
    if filled and not pc.any(spaces).as_py():
        return column
    blank = pc.or_(pc.equal(column, ""), spaces)
    return pc.if_else(blank, pa.scalar(None, column.type), column)


def _may_be_empty(column: pa.Array | pa.ChunkedArray) -> bool:
    """Whether an empty text may stand in a cell of a text column; False is sure."""
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        ends = _ends(part)
        if (ends[1:] == ends[:-1]).any():
            return True
    return False


def _ends(part: pa.Array) -> np.ndarray:
    """Where each cell of a text column ends in its letters; before them where the first begins."""
    size = "int64" if pa.types.is_large_string(part.type) else "int32"
    ends = np.frombuffer(part.buffers()[1] or b"", dtype=size)[part.offset :][: len(part) + 1]
    return ends if len(ends) else np.zeros(1, dtype=size)


def _may_hold_space(column: pa.Array | pa.ChunkedArray) -> bool:
    """Whether a space may stand in a cell of a text column; False is sure, and told in one look."""
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        ends = _ends(part)
        letters = np.frombuffer(part.buffers()[2] or b"", dtype="uint8")[ends[0] : ends[-1]]
        if len(letters) and (letters.min() <= ord(" ") or letters.max() > 127):
            return True
    return False


def may_hold(column: pa.Array | pa.ChunkedArray, *words: str) -> bool:
    """Whether a word may stand in a cell of a text column; False is sure.

    The column's letters are searched in one piece, many times faster than cell by cell; neighbours can
    so make a word that no cell holds.
    """
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        letters = bytes(part.buffers()[2] or b"")
        if any(word.encode() in letters for word in words):
            return True
    return False


def frame_of(columns: list) -> pd.DataFrame:
    """Arrow text columns as a frame of dtype ``str``; columns 0.., lines 1.."""
    text = pd.StringDtype(na_value=np.nan)
    length = len(columns[0]) if columns else 0
    index = pd.RangeIndex(1, length + 1)
    return pd.DataFrame(
        {i: pd.Series(pd.array(column, dtype=text), index=index) for i, column in enumerate(columns)},
        index=index,
    )


def _surplus(name: str, cells: pd.DataFrame, widths: np.ndarray | None, fates: np.ndarray) -> list[Problem]:
    """Fields beyond the headings of a ragged line are put aside and the line is named."""
    if widths is None or len(widths) < 2:
        return []
    expected = int(widths[:30].max())
    beyond = cells.iloc[:, expected:].notna().to_numpy()
    lines = np.flatnonzero(beyond.any(axis=1))
    if len(lines) == 0 or len(lines) > max(3, len(widths) // 50):
        return []
    problems = []
    for at in lines.tolist():
        fates[at, expected:][beyond[at]] = FATES.index("surplus")
        extra = cells.iloc[at].iloc[expected:].dropna().tolist()
        problems.append(
            Problem(
                "notice",
                "ragged_line",
                f"The line has {widths[at]} fields where the headings have {expected}.",
                "The fields beyond the headings were put aside. Look for a comma that should be in quotes.",
                sheet=name,
                line=int(cells.index[at]),
                value=", ".join(extra),
            )
        )
    return problems
