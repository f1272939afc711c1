"""Text to cells: the delimiter, and records cut fast where all have one width."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
from pyarrow import csv as arrow_csv

from loaders.text_columns import blank_missing, frame_of, may_hold

DELIMITERS = (",", ";", "\t", "|")
_HEAD = 1 << 20
"""Bytes at the beginning by which the delimiter and the columns are told."""
PART = 1 << 23
"""Bytes of a large file that are cut at once: what is cut between then stays near the processor."""
_BLOCK = 1 << 30
csv.field_size_limit(1 << 30)


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
class Cut:
    """A text cut into cells: by line, blank ones missing, rows without a cell left out; how many fields
    each record has (None: all alike); by which delimiter."""

    cells: pd.DataFrame
    widths: np.ndarray | None
    delimiter: str


def cut_uneven(text: str) -> Cut:
    """Records of any widths, cut one by one."""
    delimiter = find_delimiter(text)
    records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    widths = np.array([len(record) for record in records])
    width = int(widths.max())
    short = [record + [""] * (width - len(record)) for record in records]
    columns = [blank_missing(pa.array(column, pa.large_string())) for column in zip(*short, strict=True)]
    frame = frame_of(columns)
    filled = frame.notna().any(axis=1).to_numpy()
    return Cut(frame[filled], widths[filled], delimiter)


def cut_even(data: bytes, at_once: int = PART) -> Cut | None:
    """Records of one width, read fast; None if they are of several, or the bytes are no UTF-8.

    Args:
        at_once: bytes that are cut at once, if they tell where a line ends.
    """
    head = data[:_HEAD].decode("utf-8", errors="ignore")
    delimiter = find_delimiter(head)
    first = next(csv.reader(io.StringIO(head, newline=""), delimiter=delimiter), [])
    if not first or head.isspace():
        return None
    end = len(data)
    while end and data[end - 1] in b"\r\n":
        end -= 1
    letters = pa.py_buffer(data).slice(0, end)
    try:
        table = _in_parts(data, letters, len(first), delimiter, at_once)
        if table is None:
            table = _table(letters, len(first), delimiter, threads=True)
    except pa.ArrowInvalid:
        return None
    frame = frame_of([blank_missing(column) for column in table.columns])
    if all(frame[at].hasnans for at in frame):
        frame = frame[frame.notna().any(axis=1)]
    return Cut(frame, None, delimiter)


def _in_parts(data: bytes, letters: pa.Buffer, width: int, delimiter: str, at_once: int) -> pa.Table | None:
    """The records of a large file, cut part by part; None for a small one, where records are of several
    widths, and where a line may end within quotes between two parts.

    It does not if no cell holds a quote, so that each one opens or closes a cell, and every part has an even
    number of them.
    """
    parts = [letters.slice(start, end - start) for start, end in _parts(data, letters.size, at_once)]
    if len(parts) == 1:
        return None
    quoted = b'"' in data
    if quoted and any(np.count_nonzero(np.frombuffer(part, "uint8") == ord('"')) % 2 for part in parts):
        return None
    with ThreadPoolExecutor(pa.cpu_count()) as pool:
        tables = pool.map(lambda part: _table(part, width, delimiter, threads=False), parts)
        try:
            table = pa.concat_tables(tables)
        except pa.ArrowInvalid:
            return None
    return None if quoted and any(may_hold(column, '"') for column in table.columns) else table


def _parts(data: bytes, size: int, at_once: int) -> Iterator[tuple[int, int]]:
    """Where parts of a text begin and end, each at the end of a line."""
    start = 0
    while size - start > at_once:
        end = data.rfind(b"\n", start, start + at_once) + 1
        if not end:
            break
        yield start, end
        start = end
    yield start, size


def _table(letters: pa.Buffer, width: int, delimiter: str, threads: bool) -> pa.Table:
    """The records of a text; ``threads``: by as many threads as there are processors.

    Raises:
        pyarrow.ArrowInvalid: they are not all of this width, or this is no UTF-8.
    """
    names = [str(at) for at in range(width)]
    # In one block a line end in quotes is no question: it is asked only where blocks are cut.
    several = letters.size >= _BLOCK
    return arrow_csv.read_csv(
        pa.BufferReader(letters),
        arrow_csv.ReadOptions(
            column_names=names,
            block_size=_BLOCK if several else max(1 << 20, letters.size + 1),
            use_threads=threads,
        ),
        # An empty line becomes a row without a cell, and the lines below it keep their numbers.
        arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=several, ignore_empty_lines=False),
        arrow_csv.ConvertOptions(column_types={name: pa.large_string() for name in names}, null_values=[]),
    )
