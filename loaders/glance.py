"""What every form looks at first in a sheet, told once a sheet: the texts of its rows, and which cells
are filled. Asking pandas cell by cell costs a hundred times as much, and ten forms ask."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.form import Sheet

TOP = 40
"""Rows in which headings and titles are looked for."""

SOME = 200
"""Cells that tell of most columns what they do not hold."""

_TOP: WeakKeyDictionary[Sheet, list[list[str]]] = WeakKeyDictionary()
_FILLED: WeakKeyDictionary[Sheet, np.ndarray] = WeakKeyDictionary()


def texts(cells: pd.DataFrame) -> list[list[str]]:
    """The cells of a table by row, "" where blank."""
    columns = [pa.array(column.array).fill_null("").to_pylist() for _, column in cells.items()]
    return [list(row) for row in zip(*columns, strict=True)]


def top(sheet: Sheet, rows: int = TOP) -> list[list[str]]:
    """The first rows of a sheet, at most ``TOP``; "" where blank. Not to be changed."""
    if sheet not in _TOP:
        _TOP[sheet] = texts(sheet.cells.iloc[:TOP])
    return _TOP[sheet][:rows]


def first(cells: pd.Series, most: int) -> list[str]:
    """The first texts of a column that are not blank."""
    told = pa.array(cells.array, from_pandas=True)
    size = most
    while True:
        found = told.slice(0, size).drop_null().slice(0, most)
        if len(found) == most or size >= len(told):
            return found.to_pylist()
        size *= 8


def different(cells: pd.Series, most: int) -> list[str]:
    """The first different texts of a column; blank cells are left out."""
    some = list(dict.fromkeys(first(cells, 4 * most)))
    if len(some) < most:
        some = pc.unique(pa.array(cells.array)).drop_null().to_pylist()
    return some[:most]


def every(cells: pd.Series, holds: Callable[[str], bool]) -> bool:
    """Whether something holds of every text of a column; where it does not, one of the first mostly tells."""
    return all(map(holds, first(cells, SOME))) and all(map(holds, cells.dropna().unique()))


def filled(sheet: Sheet) -> np.ndarray:
    """Which cells of a sheet are not blank, of its shape. Not to be changed."""
    if sheet not in _FILLED:
        found = np.ones(sheet.cells.shape, dtype=bool, order="F")
        for at, (_, column) in enumerate(sheet.cells.items()):
            if column.hasnans:  # most columns are full, and know it
                found[:, at] = column.notna()
        _FILLED[sheet] = found
    return _FILLED[sheet]
