"""Which numbers are too small, or too near to everybody, to be shown."""

import numpy as np

from metrics.deciding import Rows
from metrics.ranges import Flags, Floats


def few(count: Floats, n: Floats, least: int, zero: bool) -> Flags:
    """Counts too small to show, or too close to everybody.

    Args:
        zero: whether none and all are too telling, as well: true for shares (a share of 0 or 100 %
            speaks of every member, at any size), false for how many there are (no person is no secret).
    """
    without = n - count
    low = (count < least) & (zero | (count > 0))
    high = (without < least) & (zero | (without > 0))
    return (n > 0) & (low | high)


def small_rows(rows: Rows, least: int, banded: bool) -> Flags:
    """Rows of a table whose groups add up to the total that are hidden for their own sake.

    Args:
        rows: of one dimension, with counts.
        least: the hiding threshold.
        banded: groups are outcomes of the same people.
    """
    exists = rows.n > 0
    count, without = np.where(exists, rows.count, 0), np.where(exists, rows.n - rows.count, 0)
    if banded:
        return exists & ((count > 0) & (count < least) | rows.must)
    none, everybody = (layer.sum(axis=1, keepdims=True) == 0 for layer in (count, without))
    small = few(count, np.where(exists, rows.n, 0), least, zero=True) & ~none & ~everybody
    return exists & (small | (rows.n < least) | rows.must)
