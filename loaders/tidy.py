"""What a reading hands to the command ``tidy``, and an account of every cell."""

import numpy as np
import pandas as pd

from loaders.form import FATES, Document, Reading
from loaders.glance import filled
from tables.readings import SHAPES


def tidy(reading: Reading) -> pd.DataFrame:
    """The main table of a reading, with the columns of its shape in their order.

    Several tables: the one that stands first in the reading. None: an empty frame.
    """
    for shape, rows in reading.tables.items():
        return rows.reindex(columns=list(SHAPES[shape]))
    return pd.DataFrame()


def also(reading: Reading) -> dict[str, pd.DataFrame]:
    """The tables of a reading beside the main one."""
    rest = list(reading.tables.items())[1:]
    return {shape: rows.reindex(columns=list(SHAPES[shape])) for shape, rows in rest}


def account(document: Document) -> dict[str, int]:
    """How many non-blank cells met which fate; fates without a cell are left out."""
    counts = np.zeros(len(FATES), dtype="int64")
    for sheet in document.sheets:
        for at in range(sheet.cells.shape[1]):
            there, fates = filled(sheet)[:, at], sheet.fates[:, at]
            fates = fates if there.all() else fates[there]
            most = fates[len(fates) // 2 :][:1]  # of a column nearly all cells meet the same
            others = fates[fates != most]
            counts[most] += len(fates) - len(others)
            counts += np.bincount(others, minlength=len(FATES))
    return {fate: int(n) for fate, n in zip(FATES, counts, strict=True) if n}
