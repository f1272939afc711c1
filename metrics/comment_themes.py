"""What comments are about: shares of comments by theme, guarded by the people who wrote them."""

import numpy as np

from metrics.each_by_itself import below, of_rows, positions, without_value
from metrics.shares import Columns, share
from metrics.wide import Wide

COMMENTS, THEMED = ("comments",), ("themed", "coded", "theme_writers", "writers")


def comment_themes(cells: Wide, by: str) -> Columns:
    """Share of the comments of a place that are about each theme.

    Args:
        cells: dimensions "whole" and "theme".
        by: "" for the total alone.

    Returns:
        Year, place, group, ``count``, ``n`` (comments), ``value``, ``low``, ``high`` (Wilson), ``reason``.
        The total row holds how many comments there are, and no value. ``mask_count`` and ``mask_n`` are the
        people who wrote: one may write several comments, and ten comments of three people tell of three.
    """
    at = positions(cells, THEMED, "theme")
    sums = cells.sums(THEMED, at)
    groups = of_rows(cells, at, share(sums["themed"], sums["coded"]))
    groups |= {"mask_count": sums["theme_writers"], "mask_n": sums["writers"]}
    total = without_value(cells, COMMENTS[0])
    whole = positions(cells, COMMENTS, "whole")
    writers = cells.sums(("writers",), whole)["writers"]
    total |= {"mask_count": np.full(len(whole), np.nan), "mask_n": writers}
    return below([total, groups] if by else [total])
