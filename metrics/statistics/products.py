"""Long, narrow tables: rows by the ten thousand, columns by the dozen.

Each column lies together in memory, as all that is done to such a table is done to whole columns. Products
are taken in blocks so small that the library below does not hand them to several processors: handing them
out and waiting for all costs many times the work itself. For the same reason long columns are multiplied
and summed, not joined by ``@``.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import Floats

BLOCK, PRODUCT = 9_000, 250_000
"""Numbers of a block, and products of two blocks, at most: OpenBLAS shares out from 9,216 and 262,144 on."""


def beside(columns: Sequence[Floats], rows: int) -> Floats:
    """Columns side by side: rows x columns."""
    return np.array(columns, dtype="float64").reshape(len(columns), rows).T


def rows_of(table: Floats, which: NDArray) -> Floats:
    """Some rows of a table, by their places or by a flag each."""
    return table.T[:, which].T


def blocks(table: Floats) -> Floats:
    """The rows in blocks: blocks x rows x columns; the last one is filled up with zeros."""
    rows, columns = table.shape
    wide = max(columns, 1)
    size = max(1, min(rows, BLOCK // wide, PRODUCT // wide**2))
    number = -(-rows // size)
    filled = np.zeros((columns, number * size))
    filled[:, :rows] = table.T
    return filled.reshape(columns, number, size).transpose(1, 2, 0)


def cross(left: Floats, right: Floats) -> Floats:
    """``left.T @ right`` of tables in blocks: columns of the one times columns of the other."""
    return (left.transpose(0, 2, 1) @ right).sum(axis=0)


def in_blocks(column: Floats, like: Floats) -> Floats:
    """One number a row, in the blocks of a table: blocks x rows x 1."""
    filled = np.zeros(like.shape[0] * like.shape[1])
    filled[: len(column)] = column
    return filled.reshape(like.shape[0], like.shape[1], 1)


def times(table: Floats, column: Floats, rows: int) -> Floats:
    """``table @ column`` of a table in blocks: one number for each of its first ``rows`` rows."""
    return (table @ column).reshape(-1)[:rows]
