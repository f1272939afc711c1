"""Columns of texts as pyarrow holds them: which cells are blank, what stands in them, and as a frame."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

_HEADS = 40
"""Rows at the top that may hold titles and headings, with spaces that the cells below do not have."""


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
        letters = letters_of(part)
        if len(letters) and (letters.min() <= ord(" ") or letters.max() > 127):
            return True
    return False


def letters_of(part: pa.Array) -> np.ndarray:
    """The letters of a text column, one text after the other, as bytes."""
    ends = _ends(part)
    return np.frombuffer(part.buffers()[2] or b"", dtype="uint8")[ends[0] : ends[-1]]


def may_hold(column: pa.Array | pa.ChunkedArray, *words: str) -> bool:
    """Whether a word may stand in a cell of a text column; False is sure.

    The column's letters are searched in one piece, many times faster than cell by cell; neighbours can
    so make a word that no cell holds.
    """
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        letters = bytes(part.buffers()[2] or b"")
        for word in map(str.encode, words):
            # One sign is sought ten times faster than a word, and mostly settles it.
            if all(letters.find(sign) >= 0 for sign in set(word)) and word in letters:
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
