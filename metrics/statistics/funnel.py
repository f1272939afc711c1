"""Funnel limits: how far a school of its size may stray from the common rate by chance alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats, divide
from metrics.statistics.missing import Missing

INNER, OUTER = 0.05, 0.002
"""Schools outside by chance: one in twenty of the inner limits (95 %), one in 500 of the outer (99.8 %)."""

OVERDISPERSED = 2.0
"""Mean squared z from which on most schools lie outside for what they share, such as their intake."""


@dataclass(frozen=True)
class Funnel:
    """One row a school, as given; missing where a school has no people.

    Attributes:
        target: the common rate (0 to 1).
        rate: of each school.
        inner, outer: exact binomial limits of 95 and 99.8 %, interpolated: schools x (low, high), 0 to 1.
        inner_normal, outer_normal: the same by the normal distribution, cut to 0 and 1.
        p_lower, p_upper: chance of so few or fewer, and of so many or more, at the target.
        flag: "inside", "above 95%", "above 99.8%", "below 95%", "below 99.8%"; "" without people.
        z: standardised distance from the target.
        phi: mean squared z; well above 1: schools differ by more than chance, and limits are too narrow.
        outside, expected_outside: schools outside the inner limits, and how many chance would put there.
    """

    target: float
    rate: Floats
    inner: Floats
    outer: Floats
    inner_normal: Floats
    outer_normal: Floats
    p_lower: Floats
    p_upper: Floats
    flag: NDArray[np.object_]
    z: Floats
    phi: float
    outside: int
    expected_outside: float


def funnel(count: ArrayLike, n: ArrayLike) -> Funnel | Missing:
    """Hold each school's rate against that of all together.

    Args:
        count, n: of each school: so many of so many.

    Returns:
        Missing where nobody is counted, and where all or none of everybody have it.

    Source:
        Spiegelhalter 2005 (Statistics in Medicine 24, 1185), A.1.1.
    """
    from scipy.special import ndtri  # slow to import
    from scipy.stats import binom

    x, people = np.asarray(count, dtype="float64"), np.asarray(n, dtype="float64")
    seen = people > 0
    total = people[seen].sum()
    if not total > 0:
        return Missing("nobody is counted here")
    target = float(x[seen].sum() / total)
    if not 0 < target < 1:
        return Missing("all or none of everybody: no school can stray from that")
    rate = divide(x, people)
    error = np.sqrt(target * (1 - target) * divide(1, people))
    size = np.where(seen, people, 1)
    below = np.where(seen, binom.cdf(x, size, target), np.nan)
    above = np.where(seen, binom.sf(x - 1, size, target), np.nan)
    z = (rate - target) / error
    flag = _flags(below, above)

    def normal(level: float) -> Floats:
        half = float(ndtri(1 - level / 2)) * error
        return np.clip(np.column_stack([target - half, target + half]), 0, 1)

    return Funnel(
        target=target,
        rate=rate,
        inner=_exact(people, target, INNER),
        outer=_exact(people, target, OUTER),
        inner_normal=normal(INNER),
        outer_normal=normal(OUTER),
        p_lower=below,
        p_upper=above,
        flag=flag,
        z=z,
        phi=float(np.nanmean(np.square(z))),
        outside=int((seen & (flag != "inside")).sum()),
        expected_outside=INNER * int(seen.sum()),
    )


def _flags(below: Floats, above: Floats) -> NDArray[np.object_]:
    """By the exact chance of lying so far out on this side."""
    return np.select(
        [
            np.isnan(below),
            above < OUTER / 2,
            below < OUTER / 2,
            above < INNER / 2,
            below < INNER / 2,
        ],
        ["", "above 99.8%", "below 99.8%", "above 95%", "below 95%"],
        "inside",
    ).astype(object)


def _exact(people: Floats, target: float, level: float) -> Floats:
    """Binomial limits between whole numbers: ``(r - a) / n``, cut to 0 and 1."""
    from scipy.stats import binom  # slow to import

    ends = []
    for chance in (level / 2, 1 - level / 2):
        size = np.where(people > 0, people, 1)
        r = binom.ppf(chance, size, target)
        at, before = binom.cdf(r, size, target), binom.cdf(r - 1, size, target)
        ends.append(np.where(people > 0, (r - (at - chance) / (at - before)) / size, np.nan))
    return np.clip(np.column_stack(ends), 0, 1)
