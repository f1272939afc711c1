"""Odds ratio of two groups: for appendices; boards read it as a ratio of shares, which it is not."""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, inf, log, sqrt

import numpy as np

from metrics.intervals import Floats, z_of
from metrics.statistics.missing import Limits, Missing, Number, known, limits
from metrics.statistics.uniroot import EPSILON, uniroot

EMPTY_CELL = "a group has nobody with it, or nobody without"
NOBODY = "nobody is counted in one of the groups"
NO_END = "no upper end: a group has nobody with it, or nobody without"


@dataclass(frozen=True)
class Odds:
    """Odds of the first group over those of the second.

    Attributes:
        ratio, limits: of the counts, log-Wald; missing where a cell is empty.
        conditional, exact: most likely ratio and exact interval given both margins, as R prints them. At
            the lowest count the margins allow the most likely ratio is 0, at the highest there is none.
        p: Fisher's exact test, two-sided.
    """

    ratio: Number
    limits: Limits
    conditional: Number
    exact: Limits
    p: Number


def odds_ratio(x1: int, n1: int, x2: int, n2: int, confidence: float = 0.95) -> Odds:
    """Judge the odds of two groups: ``x`` of ``n`` have it.

    Source:
        Woolf 1955; Fisher 1935. R's ``fisher.test`` ends its search for the conditional ratio and its
        interval early (``uniroot``); scipy's ``odds_ratio`` ends up to 1 % away from what analysts get there.
    """
    from scipy.stats import fisher_exact

    if not (n1 and n2):
        why = Missing(NOBODY)
        return Odds(why, (why, why), why, (why, why), why)
    table = [[x1, n1 - x1], [x2, n2 - x2]]
    given = _Given(x1, n1, x1 + x2, n1 + n2)
    tail = (1 - confidence) / 2
    return Odds(
        *_wald(table, confidence),
        known(given.most_likely(), EMPTY_CELL),
        limits(given.least(tail), given.most(tail), NO_END),
        float(fisher_exact(table).pvalue),
    )


def _wald(table: list[list[int]], confidence: float) -> tuple[Number, Limits]:
    cells = [count for row in table for count in row]
    if not all(cells):
        return Missing(EMPTY_CELL), (Missing(EMPTY_CELL), Missing(EMPTY_CELL))
    ratio = cells[0] * cells[3] / (cells[1] * cells[2])
    half = z_of(confidence) * sqrt(sum(1 / count for count in cells))
    return ratio, (exp(log(ratio) - half), exp(log(ratio) + half))


class _Given:
    """How many of the first group have it, given both margins (Fisher's noncentral hypergeometric)."""

    def __init__(self, x: int, first: int, having: int, everybody: int) -> None:
        from scipy.special import gammaln

        def chosen(n: int, k: np.ndarray) -> Floats:
            return -gammaln(k + 1) - gammaln(n - k + 1)

        self.x = x
        self.counts = np.arange(max(0, first + having - everybody), min(first, having) + 1)
        self.weights = chosen(having, self.counts) + chosen(everybody - having, first - self.counts)

    def most_likely(self) -> float:
        """The ratio at which what was counted is what is expected."""
        if self.x == self.counts[0]:
            return 0.0
        if self.x == self.counts[-1]:
            return inf
        return _solved(lambda ratio: float(self.counts @ self._shares(ratio)) - self.x)

    def least(self, tail: float) -> float:
        """The ratio at which so many or more are just likely enough."""
        if self.x == self.counts[0]:
            return 0.0
        return _solved(lambda ratio: float(self._shares(ratio)[self.counts >= self.x].sum()) - tail)

    def most(self, tail: float) -> float:
        """The ratio at which so many or fewer are just likely enough."""
        if self.x == self.counts[-1]:
            return inf
        return _solved(lambda ratio: tail - float(self._shares(ratio)[self.counts <= self.x].sum()))

    def _shares(self, ratio: float) -> Floats:
        if ratio == 0:
            return (self.counts == self.counts[0]).astype("float64")
        logs = self.weights + log(ratio) * self.counts
        shares = np.exp(logs - logs.max())
        return shares / shares.sum()


def _solved(rising: Callable[[float], float]) -> float:
    """The ratio at which a curve that rises with it crosses 0; above 1 it is looked for upside down."""
    at_one = rising(1.0)
    if at_one == 0:
        return 1.0
    if at_one > 0:
        return uniroot(rising, 0.0, 1.0)
    return 1 / uniroot(lambda part: rising(1 / part), EPSILON, 1.0)
