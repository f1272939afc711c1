"""Were the groups alike at the start? Each covariate's difference, with the verdict of the WWC."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import Floats, divide
from metrics.statistics.covariates import Covariates, Kind
from metrics.statistics.matching import Pairs
from metrics.statistics.missing import Missing, Number, known
from metrics.statistics.products import rows_of

ALIKE, ADJUSTABLE = 0.05, 0.25
"""Standard deviations: up to the first the groups are alike, up to the second adjusting can mend it."""

SATISFIED, ADJUST, NOT_SATISFIED = "satisfied", "adjustment required", "not satisfied"

EVERYBODY_ALIKE = "everybody is alike: there is nothing to differ by"

COX = 1.65
"""Divides log odds ratios, so that they read as standard deviations (Cox 1970)."""


@dataclass(frozen=True)
class Baseline:
    """One covariate before anything happened: those who took part beside the others.

    Attributes:
        name: of the covariate; of a category, its name and the level in one.
        kind: "continuous", or "binary" (0 or 1).
        mean_treated, mean_control: means; shares of a binary one.
        difference: in standard deviations: Hedges' g, or the Cox index of a binary one.
        verdict: what the WWC says of it; missing where the difference is.
        smd: another habit (MatchIt's): the difference over the standard deviation of those who took
            part. Not the number the verdict is about.
    """

    name: str
    kind: Kind
    mean_treated: Number
    mean_control: Number
    difference: Number
    verdict: str | Missing
    smd: Number

    @property
    def unlike(self) -> bool:
        """Whether no adjusting mends it: too large, or not to be told though the means differ."""
        if isinstance(self.verdict, Missing):
            return self.verdict.reason != EVERYBODY_ALIKE
        return self.verdict == NOT_SATISFIED


def verdict(difference: Number) -> str | Missing:
    """What the WWC says of a difference at the start, in standard deviations of either sign.

    Source:
        What Works Clearinghouse, Procedures and Standards Handbook 4.1 and 5.0: up to 0.05 satisfied,
        up to 0.25 with an adjustment, above not.
    """
    if isinstance(difference, Missing):
        return difference
    size = abs(difference)
    return SATISFIED if size <= ALIKE else ADJUST if size <= ADJUSTABLE else NOT_SATISFIED


def small_sample(n: float) -> float:
    """The WWC's correction of differences in standard deviations, for ``n`` people in all."""
    return 1 - 3 / (4 * n - 9)


def baseline(given: Covariates, treated: NDArray[np.bool_]) -> list[Baseline]:
    """Compare each covariate between those who took part and the others."""
    n1 = int(treated.sum())
    n0 = len(treated) - n1
    if not n1 or not n0:
        nobody = Missing("one of the groups holds nobody")
        return [
            Baseline(name, kind, nobody, nobody, nobody, nobody, nobody)
            for name, kind in zip(given.names, given.kinds, strict=True)
        ]
    (mean1, var1), (mean0, var0) = _sides(given.table, treated)
    binary = np.array([kind == "binary" for kind in given.kinds], dtype=bool)
    correction = small_sample(n1 + n0) if n1 + n0 > 3 else np.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        pooled = ((n1 - 1) * var1 + (n0 - 1) * var0) / (n1 + n0 - 2)
        odds = mean1 / (1 - mean1) / (mean0 / (1 - mean0))
        size = correction * np.where(binary, np.log(odds) / COX, (mean1 - mean0) / np.sqrt(pooled))
        smd = (mean1 - mean0) / np.sqrt(var1)
    numbers = (values.tolist() for values in (mean1, mean0, size, smd))
    return [_row(*row) for row in zip(given.names, given.kinds, *numbers, strict=True)]


def smd_after(table: Floats, treated: NDArray[np.bool_], pairs: Pairs) -> Floats:
    """Differences after matching over the standard deviation of all who took part (MatchIt's habit).

    Args:
        table: students x numbers known of them before.
        treated: who took part.
        pairs: who was matched with whom.

    Returns:
        One number a column; missing where all who took part are alike, or nobody was matched.
    """
    if not len(pairs.treated) or treated.sum() < 2:
        return np.full(table.shape[1], np.nan)
    first, second = (rows_of(table, side).mean(axis=0) for side in (pairs.treated, pairs.controls))
    return divide(first - second, np.sqrt(_sides(table, treated)[0][1]))


def _sides(table: Floats, treated: NDArray[np.bool_]) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
    """Mean and variance of each column for those who took part, and for the others.

    A variance is missing for fewer than two people, and 0 where it is only rounding.
    """
    middle = table.mean(axis=0)
    centred = table - middle
    mine = rows_of(centred, treated)
    sums = mine.sum(axis=0), np.square(mine).sum(axis=0)
    # The table is about its mean, so that the others' sums are what is left of all.
    others = -sums[0], np.square(centred).sum(axis=0) - sums[1]
    n1 = len(mine)
    first, second = (_moments(n, middle, *both) for n, both in ((n1, sums), (len(table) - n1, others)))
    return first, second


def _moments(n: int, middle: Floats, total: Floats, squares: Floats) -> tuple[Floats, Floats]:
    away = total / max(n, 1)
    mean = middle + away
    if n < 2:
        return mean, np.full(len(mean), np.nan)
    variance = (squares - n * np.square(away)) / (n - 1)
    rounding = 1e-14 * (np.square(away) + squares / n) + 1e-20 * np.square(middle)
    return mean, np.where(variance > rounding, variance, 0.0)


def _row(name: str, kind: Kind, mean1: float, mean0: float, size: float, smd: float) -> Baseline:
    same = abs(mean1 - mean0) <= 1e-12 * max(abs(mean1), abs(mean0))
    if np.isfinite(size):
        gap: Number = size
    elif same:
        gap = Missing(EVERYBODY_ALIKE)
    elif kind == "binary":
        gap = Missing("all or none of one group: the odds have no ratio")
    else:
        gap = Missing("no spread was seen to measure the difference by")
    return Baseline(
        name, kind, mean1, mean0, gap, verdict(gap), known(smd, "those who took part are all alike")
    )
