"""Scores after, compared between two groups and adjusted for the scores before."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.baseline import small_sample
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.least_squares import Fit, equal_spread, interval, least_squares, robust
from metrics.statistics.missing import Missing, Number
from metrics.statistics.welch import Difference, difference

TOOK_PART = "took part"


@dataclass(frozen=True)
class Adjusted:
    """Difference of those who took part to the others, at the same score before.

    Attributes:
        estimate: in units of the score.
        error, low, high: where the spread is the same in both groups; 95 % t interval.
        error_hc2: robust standard error: the one to show.
        low_hc2, high_hc2: 95 % interval by it.
        size: the estimate in pooled standard deviations of the scores after, corrected for small samples.
    """

    estimate: Number
    error: Number
    low: Number
    high: Number
    error_hc2: Number
    low_hc2: Number
    high_hc2: Number
    size: Number


@dataclass(frozen=True)
class Reduced:
    """CUPED: scores after, less what the scores before foretell with one slope for everybody.

    Right only where chance decided who took part; else use the adjusted difference.

    Attributes:
        slope: of after on before, both groups together.
        difference: of the reduced scores, with its interval.
        variance_left: variance of the reduced scores, as a share of that of the scores (0 to 1).
    """

    slope: Number
    difference: Difference
    variance_left: Number


def ancova(before: ArrayLike, after: ArrayLike, treated: NDArray[np.bool_]) -> Adjusted:
    """Adjust for the score before, with one slope for both groups.

    Args:
        before, after: scores; nobody without either.
        treated: who took part.

    Returns:
        All missing where a group holds nobody or there are fewer than four people.
    """
    pre, post = np.asarray(before, dtype="float64"), np.asarray(after, dtype="float64")
    fit = _fit(treated.astype("float64"), post, {"before": pre})
    if isinstance(fit, Missing):
        return Adjusted(*[fit] * 8)
    estimate = fit.coefficient(TOOK_PART)
    error, error_hc2 = (fit.error(TOOK_PART, spread) for spread in (equal_spread(fit), robust(fit)))
    low, high = interval(estimate, error, fit.df)
    low_hc2, high_hc2 = interval(estimate, error_hc2, fit.df)
    size = _size(estimate, post, treated)
    return Adjusted(estimate, error, low, high, error_hc2, low_hc2, high_hc2, size)


def interacted(before: ArrayLike, after: ArrayLike, treated: NDArray[np.bool_]) -> tuple[Number, Number]:
    """The adjusted difference with a slope for each group, and its HC2 error.

    Source:
        Lin 2013: scores before are centred, so the difference is that at the mean of everybody.
    """
    pre, post = np.asarray(before, dtype="float64"), np.asarray(after, dtype="float64")
    centred = pre - pre.mean() if len(pre) else pre
    took = treated.astype("float64")
    fit = _fit(took, post, {"before": centred, "took part x before": took * centred})
    if isinstance(fit, Missing):
        return fit, fit
    return fit.coefficient(TOOK_PART), fit.error(TOOK_PART, robust(fit))


def cuped(before: ArrayLike, after: ArrayLike, treated: NDArray[np.bool_]) -> Reduced:
    """Compare the scores after, reduced by what the scores before foretell (Deng et al. 2013)."""
    pre, post = np.asarray(before, dtype="float64"), np.asarray(after, dtype="float64")
    spread = float(np.square(pre - pre.mean()).sum()) if len(pre) > 1 else 0.0
    if not spread > 1e-20 * float(np.square(pre).sum()):
        alike = Missing("all are alike before, or too few: nothing is foretold")
        return Reduced(alike, difference(post[treated], post[~treated]), alike)
    slope = float((pre - pre.mean()) @ (post - post.mean())) / spread
    left = post - slope * (pre - pre.mean())
    whole = float(post.var())
    share = float(left.var()) / whole if whole > 0 else Missing("all are alike after")
    return Reduced(slope, difference(left[treated], left[~treated]), share)


def _fit(took: Floats, after: Floats, columns: dict[str, Floats]) -> Fit | Missing:
    if not 0 < took.sum() < len(took):
        return Missing("one of the groups holds nobody")
    terms = design(Covariates.of({TOOK_PART: took, **columns}))
    return least_squares(terms, after)


def _size(estimate: float, after: Floats, treated: NDArray[np.bool_]) -> Number:
    sides = after[treated], after[~treated]
    squares = sum(float(np.square(side - side.mean()).sum()) for side in sides)
    pooled = squares / (len(after) - 2)
    if len(after) < 4 or not pooled > 1e-20 * float(np.square(after).mean()):
        return Missing("no spread was seen to measure the difference by")
    return small_sample(len(after)) * estimate / float(np.sqrt(pooled))
