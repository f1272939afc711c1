"""Net promoter score of each question: a number from -100 to 100, and no percentage."""

import numpy as np

from metrics.each_by_itself import below, lone, of_rows, positions, without_value
from metrics.entry import Entry
from metrics.intervals import divide
from metrics.shares import NOBODY, Columns
from metrics.statistics.missing import Missing, Number
from metrics.statistics.promoters import of_counts
from metrics.wide import Wide


def net_promoters(entry: Entry, cells: Wide, by: str) -> Columns:
    """The score of each question, with the interval of its formula.

    Args:
        entry: its measures are promoters, detractors, answers, and people who answered any.
        cells: dimensions "whole" and "likely" (``metrics.likely_cells``).
        by: "" for the total alone.

    Returns:
        Year, place, group, ``count`` (missing), ``n``, ``value``, ``low``, ``high``, ``reason``; beside them
        the shares of ``promoters`` and ``detractors``. The total row holds who answered any, and no value.
    """
    (dimension,) = entry.dimensions
    names = entry.measures[:3]
    at = positions(cells, names, dimension)
    up, down, n = cells.sums(names, at).values()
    found = [of_counts(int(a), int(b), int(c)) for a, b, c in zip(up, down, n, strict=True)]
    rows = {
        "count": np.full(len(at), np.nan),
        "n": n,
        "value": _numbers([one.score for one in found]),
        "low": _numbers([one.limits[0] for one in found]),
        "high": _numbers([one.limits[1] for one in found]),
        "promoters": divide(up, n),
        "detractors": divide(down, n),
        "reason": np.where(n > 0, "", NOBODY).astype(object),
    }
    groups = of_rows(cells, at, rows)
    total = lone(without_value(cells, entry.measures[-1]), groups)
    return below([total, groups] if by else [total])


def _numbers(found: list[Number]) -> np.ndarray:
    return np.array([np.nan if isinstance(one, Missing) else one for one in found], dtype="float64")
