"""A mean of people with its spread and its t interval."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import Floats, t_quantile
from metrics.statistics.missing import Limits, Missing, Number, limits

NOBODY = "nobody answered"
ONE = "one person shows no spread"
ALIKE = "all are alike, so no spread was seen"

ROUNDING = 1e-12
"""Relative to the largest value: a spread below it is nothing but rounding."""


@dataclass(frozen=True)
class Mean:
    """A mean.

    Attributes:
        n: people with a value.
        value: their mean.
        sd: their standard deviation (n - 1 below).
        limits: t interval of the mean; missing for one person and where all are alike.
    """

    n: int
    value: Number
    sd: Number
    limits: Limits

    @property
    def error(self) -> Number:
        """Standard error of the mean."""
        return self.sd if isinstance(self.sd, Missing) else self.sd / self.n**0.5


def told(values: ArrayLike) -> Floats:
    """The values without those that are missing."""
    numbers = np.asarray(values, dtype="float64").ravel()
    return numbers[~np.isnan(numbers)]


def alike(values: Floats) -> bool:
    """Whether nothing but rounding tells the values apart; also true of none and of one."""
    return len(values) < 2 or bool(np.ptp(values) <= ROUNDING * np.abs(values).max())


def mean(values: ArrayLike, confidence: float = 0.95) -> Mean:
    """Mean, spread and t interval of the values that are there (NaN is missing).

    Source:
        Statistics text books; R: ``t.test``.
    """
    known = told(values)
    n = len(known)
    if n < 2:
        why = Missing(ONE if n else NOBODY)
        return Mean(n, float(known[0]) if n else why, why, (why, why))
    centre = float(known.mean())
    if alike(known):
        return Mean(n, centre, 0.0, limits(np.nan, np.nan, ALIKE))
    sd = float(known.std(ddof=1))
    half = float(t_quantile(n - 1, (1 + confidence) / 2)) * sd / n**0.5
    return Mean(n, centre, sd, (centre - half, centre + half))
