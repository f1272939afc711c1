"""Two groups of different people: the difference of their means."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import divide, welch
from metrics.statistics.baseline import small_sample
from metrics.statistics.missing import Missing, Number, known

ALIKE = "no interval: fewer than two people in a group, or all alike"


@dataclass(frozen=True)
class Difference:
    """First group minus second.

    Attributes:
        n1, n2: people with a value.
        mean1, mean2, difference, low, high: in units of the values; 95 % interval of Welch.
        error, df, p: of Welch's test of no difference.
        size: Hedges' g: the difference in pooled standard deviations, corrected for small samples.
    """

    n1: int
    n2: int
    mean1: Number
    mean2: Number
    difference: Number
    low: Number
    high: Number
    error: Number
    df: Number
    p: Number
    size: Number


def difference(first: ArrayLike, second: ArrayLike) -> Difference:
    """Compare two groups; blanks are left out.

    Source:
        Welch 1947, with the degrees of freedom of Satterthwaite; Hedges 1981 (g), with 1 - 3 / (4N - 9).
    """
    from scipy.special import stdtr  # slow to import, and only means need it

    a, b = (np.asarray(side, dtype="float64") for side in (first, second))
    a, b = a[~np.isnan(a)], b[~np.isnan(b)]
    n1, n2 = len(a), len(b)
    if not n1 or not n2:
        nobody = Missing("one of the groups holds nobody")
        means = [known(side.mean(), "") if len(side) else nobody for side in (a, b)]
        return Difference(n1, n2, *means, *[nobody] * 7)
    spread = [side.var(ddof=1) if len(side) > 1 else np.nan for side in (a, b)]
    error1, error2 = np.sqrt(divide(spread, [n1, n2]))
    gap, low, high = (float(end) for end in welch(a.mean(), error1, n1, b.mean(), error2, n2))
    v1, v2 = error1**2, error2**2
    error = float(np.hypot(error1, error2))
    if not error > 1e-11 * max(abs(a).max(), abs(b).max()):
        alike = Missing(ALIKE)
        return Difference(n1, n2, float(a.mean()), float(b.mean()), gap, *[alike] * 6)
    df = float((v1 + v2) ** 2 / (v1**2 / (n1 - 1) + v2**2 / (n2 - 1)))
    pooled = np.sqrt(((n1 - 1) * spread[0] + (n2 - 1) * spread[1]) / (n1 + n2 - 2))
    return Difference(
        n1=n1,
        n2=n2,
        mean1=float(a.mean()),
        mean2=float(b.mean()),
        difference=gap,
        low=low,
        high=high,
        error=error,
        df=df,
        p=float(2 * stdtr(df, -abs(gap / error))),
        size=float(small_sample(n1 + n2) * gap / pooled),
    )
