"""Comparison by weights: others count the more, the more they are like those who took part."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats, divide
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import INTERCEPT, design
from metrics.statistics.least_squares import interval, least_squares, robust
from metrics.statistics.missing import Missing, Number

Estimand = Literal["ATT", "ATE"]
"""Effect on those who took part, or on everybody had they."""

TOOK_PART = "took part"


@dataclass(frozen=True)
class Weighted:
    """A weighted difference of means.

    Attributes:
        estimate: in units of the outcome.
        error, error_hc0: robust standard errors (HC2, HC0); the scores are taken as known.
        low, high: 95 % interval by ``error``.
        mean_treated, mean_control: weighted means.
        largest: largest weight; above about ten, one student speaks for many.
        effective_treated, effective_control: as how many students of equal weight each side counts.
    """

    estimate: Number
    error: Number
    error_hc0: Number
    low: Number
    high: Number
    mean_treated: Number
    mean_control: Number
    largest: Number
    effective_treated: Number
    effective_control: Number


def weights(scores: Floats, treated: NDArray[np.bool_], estimand: Estimand) -> Floats:
    """Weight of each student: inverse likelihood of being where they are, times that of taking part for ATT.

    Missing where a score is 0 or 1 and asks for an endless weight.
    """
    if estimand == "ATT":
        return np.where(treated, 1.0, divide(scores, 1 - scores))
    return np.where(treated, divide(1, scores), divide(1, 1 - scores))


def effective(weight: Floats) -> Number:
    """As how many people of equal weight these count (Kish 1965)."""
    squares = float(np.square(weight).sum())
    return float(weight.sum() ** 2 / squares) if squares > 0 else Missing("nobody has any weight")


def weighted_effect(
    outcome: ArrayLike, treated: NDArray[np.bool_], scores: Floats, estimand: Estimand = "ATT"
) -> Weighted:
    """Difference of weighted means (Hajek: weights add up to one on each side).

    Args:
        outcome: one number a student, none missing.
        treated: who took part.
        scores: likelihood of taking part, 0 to 1.

    Source:
        Hernan & Robins, Causal Inference: What If, chapter 12; Imbens 2004.
    """
    y, w = np.asarray(outcome, dtype="float64"), weights(scores, treated, estimand)
    counts = w > 0
    why = _why_not(w, treated)
    if why is not None:
        return Weighted(*[why] * 10)
    took = treated[counts].astype("float64")
    fit = least_squares(design(Covariates.of({TOOK_PART: took})), y[counts], w[counts])
    if isinstance(fit, Missing):
        return Weighted(*[fit] * 10)
    error = fit.error(TOOK_PART, robust(fit, "hc2"))
    estimate = fit.coefficient(TOOK_PART)
    low, high = interval(estimate, error, fit.df)
    return Weighted(
        estimate=estimate,
        error=error,
        error_hc0=fit.error(TOOK_PART, robust(fit, "hc0")),
        low=low,
        high=high,
        mean_treated=fit.coefficient(INTERCEPT) + estimate,
        mean_control=fit.coefficient(INTERCEPT),
        largest=float(w.max()),
        effective_treated=effective(w[treated]),
        effective_control=effective(w[~treated]),
    )


def _why_not(weight: Floats, treated: NDArray[np.bool_]) -> Missing | None:
    if np.isnan(weight).any():
        return Missing("a student was certain to take part, or certain not to: no weight can stand for that")
    if not weight[treated].sum() > 0 or not weight[~treated].sum() > 0:
        return Missing("one of the groups holds nobody")
    return None
