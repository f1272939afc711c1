"""Difference in differences: how much more those who took part changed than the others."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.statistics.bias_reduced import bias_reduced
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.least_squares import clustered, equal_spread, interval, least_squares, robust
from metrics.statistics.missing import Missing, Number

TREATED, POST, BOTH = "treated", "after", "treated x after"


@dataclass(frozen=True)
class Change:
    """The difference of two changes, in units of the outcome.

    Attributes:
        n: rows.
        estimate: change of those who took part, less that of the others.
        error, t: where the spread is the same for all.
        error_hc1: robust standard error.
        error_clustered: where rows of one cluster hang together; missing without clusters.
        error_cr2, df_cr2: the same, bias-reduced, and Satterthwaite's degrees of freedom.
        low, high: 95 % interval: by ``error_cr2`` where clusters are given, else robust.
        means: of the outcome: "control_pre", "control_post", "treated_pre", "treated_post".
    """

    n: int
    estimate: Number
    error: Number
    t: Number
    error_hc1: Number
    error_clustered: Number
    error_cr2: Number
    df_cr2: Number
    low: Number
    high: Number
    means: Mapping[str, Number]


def difference_in_differences(
    outcome: ArrayLike,
    treated: NDArray[np.bool_],
    post: NDArray[np.bool_],
    covariates: Mapping[str, ArrayLike] | None = None,
    clusters: ArrayLike | None = None,
) -> Change:
    """Compare the change of two groups between two times.

    Args:
        outcome: one number a row (a person at a time), none missing.
        treated, post: whose row it is, and when.
        covariates: adjusted for by least squares; none missing.
        clusters: what hangs together (schools, or persons seen twice).

    Returns:
        The difference; missing where one of the four cells holds nobody. It says something of the
        programme only if both groups would have changed alike without it.
    """
    y = np.asarray(outcome, dtype="float64")
    cells = {
        "control_pre": ~treated & ~post,
        "control_post": ~treated & post,
        "treated_pre": treated & ~post,
        "treated_post": treated & post,
    }
    nobody = Missing("nobody is in this group at this time")
    means = {name: float(y[who].mean()) if who.any() else nobody for name, who in cells.items()}
    if any(isinstance(mean, Missing) for mean in means.values()):
        empty = Missing("one of the groups holds nobody before or after")
        return _nothing(len(y), empty, means)
    terms = {TREATED: treated, POST: post, BOTH: treated & post, **(covariates or {})}
    fit = least_squares(design(Covariates.of(terms)), y)
    if isinstance(fit, Missing):
        return _nothing(len(y), fit, means)
    estimate = fit.coefficient(BOTH)
    error, error_hc1 = fit.error(BOTH, equal_spread(fit)), fit.error(BOTH, robust(fit, "hc1"))
    if clusters is None:
        error_clustered: Number = Missing("no clusters were named")
        error_cr2, df_cr2 = error_clustered, error_clustered
        low, high = interval(estimate, error_hc1, fit.df)
    else:
        _, which = np.unique(np.asarray(clusters), return_inverse=True)
        covariance = clustered(fit, which)
        error_clustered = covariance if isinstance(covariance, Missing) else fit.error(BOTH, covariance)
        error_cr2, df_cr2 = bias_reduced(fit, BOTH, which)
        low, high = interval(estimate, error_cr2, np.nan if isinstance(df_cr2, Missing) else df_cr2)
    t = error if isinstance(error, Missing) else estimate / error
    return Change(len(y), estimate, error, t, error_hc1, error_clustered, error_cr2, df_cr2, low, high, means)


def _nothing(n: int, why: Missing, means: Mapping[str, Number]) -> Change:
    return Change(n, why, why, why, why, why, why, why, why, why, means)
