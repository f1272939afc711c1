"""Products of long, narrow tables: rows by the ten thousand, columns by the dozen.

In blocks so small that the library below does not hand them to several processors: handing them out and
waiting for all costs many times the work itself.
"""

import numpy as np

from metrics.intervals import Floats

BLOCK = 9_000
"""Numbers of a block, at most (OpenBLAS shares out products of a table and a column from 9,216 on)."""


def blocks(table: Floats) -> Floats:
    """The rows in blocks: blocks x rows x columns; the last one is filled up with zeros."""
    rows, columns = table.shape
    size = max(1, min(rows, BLOCK // max(columns, 1)))
    number = -(-rows // size)
    filled = np.zeros((number * size, columns))
    filled[:rows] = table
    return filled.reshape(number, size, columns)


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
