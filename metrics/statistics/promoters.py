"""Net promoter score: a signed number from -100 to 100, not a percentage."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import z_of
from metrics.statistics.missing import Limits, Missing, Number
from metrics.statistics.one_mean import NOBODY, told

PROMOTER_FROM, DETRACTOR_TO = 9, 6
"""Answers on the scale from 0 to 10 (Reichheld 2003)."""

ADDED = 3
"""Made-up answers added for the interval: a quarter promoters, half passives, a quarter detractors."""


@dataclass(frozen=True)
class Promoters:
    """Answers to "how likely are you to recommend".

    Attributes:
        n: answers; blanks are left out.
        promoters, passives, detractors: how many of each.
        score: percent of promoters minus percent of detractors, -100 to 100.
        error: its standard error.
        wald: score and error alone; of no width where all answer alike.
        adjusted: of the answers with three made-up ones, as the formula gives it; may pass 100.
    """

    n: int
    promoters: int
    passives: int
    detractors: int
    score: Number
    error: Number
    wald: Limits
    adjusted: Limits

    @property
    def limits(self) -> Limits:
        """The interval to show: the adjusted one, inside -100 to 100."""
        low, high = self.adjusted
        if isinstance(low, Missing) or isinstance(high, Missing):
            return low, high
        return max(low, -100.0), min(high, 100.0)


def promoters(
    answers: ArrayLike,
    promoter_from: float = PROMOTER_FROM,
    detractor_to: float = DETRACTOR_TO,
    confidence: float = 0.95,
) -> Promoters:
    """Count promoters and detractors.

    Args:
        answers: one a person on the scale from 0 to 10; NaN where nothing was answered.

    Source:
        Reichheld 2003; adjusted Wald interval with three made-up answers: Rocks 2016.
    """
    known = told(answers)
    up, down = int((known >= promoter_from).sum()), int((known <= detractor_to).sum())
    return of_counts(up, down, len(known), confidence)


def of_counts(up: int, down: int, n: int, confidence: float = 0.95) -> Promoters:
    """The same from counts: promoters, detractors, and all who answered."""
    if not n:
        why = Missing(NOBODY)
        return Promoters(0, 0, 0, 0, why, why, (why, why), (why, why))
    z = z_of(confidence)
    score, error = _score(up, down, n)
    centre, wider = _score(up + ADDED / 4, down + ADDED / 4, n + ADDED)
    wald, adjusted = (
        (middle - z * spread, middle + z * spread) for middle, spread in ((score, error), (centre, wider))
    )
    return Promoters(n, up, n - up - down, down, score, error, wald, adjusted)


def _score(up: float, down: float, n: float) -> tuple[float, float]:
    """Score and standard error, times 100."""
    p, d = up / n, down / n
    return 100 * (p - d), 100 * float(np.sqrt(max(p + d - (p - d) ** 2, 0) / n))
