"""Bytes to text, and text to cells: encodings, delimiters, ragged lines."""

import csv
import io
import re
from collections import Counter

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from loaders.form import FATES, Document, Problem, Sheet
from loaders.unreadable import Unreadable

DELIMITERS = (",", ";", "\t", "|")
BOM = b"\xef\xbb\xbf"
_BLANK_LINE = re.compile(rb"(?:\A|\n|\r(?!\n))[ \t]*(?:\r|\n)")
_BLOCK = 1 << 30
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
    text, encoding, problems = decode(data, name)
    if not text or text.isspace():
        raise Unreadable("The file is empty.", "Export it again and check that it holds rows.")
    delimiter = find_delimiter(text)
    # Of a large file every copy counts: what is UTF-8 already is not written again.
    as_is = encoding.startswith("utf-8") and not any(problem.code == "nul" for problem in problems)
    utf8 = data.removeprefix(BOM) if as_is else text.encode("utf-8", errors="replace")
    cells, widths = _cells(text, utf8, delimiter)
    fates = np.zeros(cells.shape, dtype="int8")
    problems += _surplus(name, cells, widths, fates)
    return Sheet(name, cells, fates), encoding, delimiter, problems


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
    sample = text[:20000]
    controls = sum(ord(c) < 32 and c not in "\t\n\r\x0b\x0c\x1a\x1c\x1d\x1e\x1f" for c in sample)
    if controls > len(sample) / 50:
        raise Unreadable("This is not a text file.", "Export the data as CSV or as an Excel workbook.")
    return text, encoding, problems


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


def _cells(text: str, utf8: bytes, delimiter: str) -> tuple[pd.DataFrame, np.ndarray | None]:
    """Cells by line, blank ones missing; and how many fields each record has (None: all alike)."""
    first = next(csv.reader(io.StringIO(text[:1_000_000], newline=""), delimiter=delimiter), [])
    if first and not _has_blank_line(utf8):
        fast = _even(utf8, delimiter, len(first))
        if fast is not None:
            return fast, None
    records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    widths = np.array([len(record) for record in records])
    width = int(widths.max())
    short = [record + [""] * (width - len(record)) for record in records]
    columns = [blank_missing(pa.array(column, pa.large_string())) for column in zip(*short, strict=True)]
    frame = frame_of(columns)
    filled = frame.notna().any(axis=1).to_numpy()
    return frame[filled], widths[filled]


def _has_blank_line(data: bytes) -> bool:
    """Whether a line before the last is empty or holds only spaces and tabs."""
    end = len(data)
    while end and data[end - 1] in b"\r\n":
        end -= 1
    # The pattern is slow: it is tried only where a line begins with a line end or a space.
    if data[:1].isspace() or any(_begins_blank(data, end, mark) for mark in b"\n\r"):
        return _BLANK_LINE.search(data, 0, end) is not None
    return False


def _begins_blank(data: bytes, end: int, mark: int) -> bool:
    """Whether a line end or a space follows a line end; "\\r\\n" is one line end."""
    if data.find(bytes([mark]), 0, end) < 0:
        return False
    letters = np.frombuffer(data, dtype="uint8", count=end)
    after = letters[np.flatnonzero(letters[:-1] == mark) + 1]
    return bool(np.isin(after, [*b"\r \t", *(b"\n" if mark == 10 else b"")]).any())


def _even(data: bytes, delimiter: str, width: int) -> pd.DataFrame | None:
    """All records of one width, read fast; None if they are not."""
    names = [str(i) for i in range(width)]
    # In one block a line end in quotes is no question: it is asked only where blocks are cut.
    several = len(data) >= _BLOCK
    block = _BLOCK if several else max(1 << 20, len(data) + 1)
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(data),
            arrow_csv.ReadOptions(column_names=names, block_size=block),
            arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=several),
            arrow_csv.ConvertOptions(
                column_types={name: pa.large_string() for name in names}, null_values=[]
            ),
        )
    except pa.ArrowInvalid:
        return None
    return frame_of([blank_missing(column) for column in table.columns])


def blank_missing(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Cells that are empty or hold only spaces become missing; all others stay as they are."""
    filled = pc.min(pc.binary_length(column)).as_py() != 0
    if filled and not _may_hold_space(column):
        return column
    spaces = pc.utf8_is_space(column)
    if filled and not pc.any(spaces).as_py():
        return column
    blank = pc.or_(pc.equal(column, ""), spaces)
    return pc.if_else(blank, pa.scalar(None, column.type), column)


def _may_hold_space(column: pa.Array | pa.ChunkedArray) -> bool:
    """Whether a space may stand in a cell of a text column; False is sure, and told in one look."""
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        letters = np.frombuffer(part.buffers()[2] or b"", dtype="uint8")
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
