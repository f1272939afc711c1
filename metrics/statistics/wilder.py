"""Wilder Collaboration Factors: mean rating of each factor, and its band."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from metrics.intervals import Floats
from metrics.statistics.missing import Missing, Number

STRENGTH_FROM = "4.0"
BORDERLINE_FROM = "3.0"
"""Means of ratings from 1 to 5, to one decimal, at which a band begins; below: concern."""

NOBODY = "nobody rated it"


@dataclass(frozen=True)
class Factor:
    """Ratings of one factor.

    Attributes:
        ratings: of all its items by all respondents; blanks are none.
        respondents: who gave at least one of them.
        mean: of all ratings (not of the items' means), 1 to 5.
        rounded: the mean to one decimal, half up, as the manual prints it.
        band: "strength", "borderline" or "concern", of the rounded mean.
    """

    ratings: int
    respondents: int
    mean: Number
    rounded: Number
    band: str | Missing


def factor(
    ratings: Floats, strength_from: str = STRENGTH_FROM, borderline_from: str = BORDERLINE_FROM
) -> Factor:
    """Score one factor.

    Args:
        ratings: respondents x items of the factor, 1 to 5; NaN where nothing was answered.

    Source:
        Mattessich, Murray-Close & Monsey 2001. Which items make a factor is told by the survey's edition.
    """
    given = ratings[ratings == ratings]
    respondents = int((ratings == ratings).any(axis=1).sum())
    total = sum((Fraction(str(one)) for one in given.tolist()), Fraction(0))
    return banded(total, len(given), respondents, strength_from, borderline_from)


def banded(
    total: Fraction,
    ratings: int,
    respondents: int,
    strength_from: str = STRENGTH_FROM,
    borderline_from: str = BORDERLINE_FROM,
) -> Factor:
    """Score a factor from the sum of its ratings.

    Rounded before it is banded, exactly: 2.95 is 3.0 and borderline; bands leave no gap between 2.9 and 3.0.
    """
    if not ratings:
        why = Missing(NOBODY)
        return Factor(0, respondents, why, why, why)
    tenths = floor(10 * total / ratings + Fraction(1, 2))
    bands: Mapping[str, str] = {"strength": strength_from, "borderline": borderline_from}
    band = next((name for name, least in bands.items() if tenths >= 10 * Fraction(least)), "concern")
    return Factor(ratings, respondents, float(total / ratings), tenths / 10, band)
