"""Change of the same people from the first to the last survey of a year, from sums."""

from math import exp, lgamma, sqrt

import numpy as np

from metrics.each_by_itself import below, lone, of_rows, positions, without_value
from metrics.intervals import Floats, divide, mean_of_sums
from metrics.means import ALIKE
from metrics.shares import Columns
from metrics.wide import Sums, Wide
from words import mark

SUMS = (
    "pairs",
    "pair_items",
    "pair_first",
    "pair_first_squared",
    "pair_last",
    "pair_last_squared",
    "pair_product",
    "pair_improved",
    "pair_declined",
    "pair_before",
)
ANYBODY = "paired"

NOBODY_TWICE = mark("nobody answered both times")


def changes(cells: Wide, by: str, least: float) -> Columns:
    """Mean change of matched people on each scale.

    Args:
        cells: dimensions "whole" and "change" (``metrics.waves``).
        by: "" (who is in it) or "change".
        least: matched people from which on a change is sized in standard deviations.

    Returns:
        Year, place, group, ``count`` (missing), ``n`` (matched people; of the total, all who answered the
        first time), ``value`` (last minus first, in steps of the answer scale), ``low``, ``high`` (paired t),
        ``reason``; ``before`` and ``after`` (means of a question), ``size`` (g_av), and ``improved``,
        ``unchanged``, ``declined`` (shares of the matched, 0 to 1). ``mask_count`` and ``mask_n`` are what
        the matched-pair rate shows of the same people.

    Source:
        Student 1908; Lakens 2013, eq. 10, with Hedges' exact correction of n - 1 degrees of freedom.
    """
    at = positions(cells, SUMS, "change")
    groups = of_rows(cells, at, _told(cells.sums(SUMS, at), least))
    total = lone(without_value(cells, ANYBODY), groups)
    return below([total, groups] if by else [total])


def _told(sums: Sums, least: float) -> Columns:
    n = sums["pairs"]
    items = divide(sums["pair_items"], n)
    moved = sums["pair_last"] - sums["pair_first"]
    squares = sums["pair_last_squared"] + sums["pair_first_squared"] - 2 * sums["pair_product"]
    mean, low, high = (divide(each, items) for each in mean_of_sums(moved, squares, n))
    spread = _sd(n, sums["pair_first"], sums["pair_first_squared"])
    spread = (spread + _sd(n, sums["pair_last"], sums["pair_last_squared"])) / 2
    sized = divide(divide(moved, n), spread) * correction(n - 1)
    shares = {name: divide(sums[f"pair_{name}"], n) for name in ("improved", "declined")}
    reason = np.select([n == 0, np.isnan(low)], [NOBODY_TWICE, ALIKE], "").astype(object)
    return {
        "count": np.full(len(n), np.nan),
        "n": n,
        "value": mean,
        "low": low,
        "high": high,
        "reason": reason,
        "before": divide(divide(sums["pair_first"], n), items),
        "after": divide(divide(sums["pair_last"], n), items),
        "size": np.where(n >= least, sized, np.nan),
        **shares,
        "unchanged": 1 - shares["improved"] - shares["declined"],
        "mask_count": n,
        "mask_n": sums["pair_before"],
    }


def correction(df: Floats) -> Floats:
    """Hedges' exact correction; missing below two degrees of freedom (``metrics.statistics.effect_size``)."""
    return np.array(
        [exp(lgamma(one / 2) - lgamma((one - 1) / 2)) / sqrt(one / 2) if one >= 2 else np.nan for one in df]
    )


def _sd(n: Floats, total: Floats, squares: Floats) -> Floats:
    """Standard deviation (n - 1 below); n times the sum of squares is exact in whole numbers."""
    return np.sqrt(np.maximum(divide(n * squares - total**2, n * (n - 1)), 0))
