"""Schools drawn to their common mean, the more, the less sure each is (empirical Bayes).

statsmodels pools estimates, too (``combine_effects``), but neither by REML nor does it draw them in.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import Floats
from metrics.statistics.missing import Missing


@dataclass(frozen=True)
class Pooled:
    """Estimates of schools, together.

    Attributes:
        mean, error: of the schools' true values, in units of the estimates.
        between: variance of the true values (tau squared); 0: no difference between schools is seen.
        i2: share of the spread of estimates that is not chance, 0 to 100 %.
        q, p: Cochran's test that all schools are the same.
        shrunken, errors: of each school: its estimate drawn to the mean, and its standard error.
    """

    mean: float
    error: float
    between: float
    i2: float
    q: float
    p: float
    shrunken: Floats
    errors: Floats


def pooled(
    estimates: ArrayLike, errors: ArrayLike, method: Literal["REML", "DL"] = "REML"
) -> Pooled | Missing:
    """Pool estimates and draw each to the mean.

    Args:
        estimates, errors: of each school, with its standard error.
        method: how the variance between schools is found: restricted likelihood, or DerSimonian & Laird.

    Returns:
        Missing for fewer than two schools, and where one has no standard error above 0: it would stand
        for all. Leave schools without one out before.

    Source:
        Raudenbush 2009; Viechtbauer 2010 (metafor), whose ``blup`` this is.
    """
    from scipy.special import chdtrc  # slow to import

    y, se = np.asarray(estimates, dtype="float64"), np.asarray(errors, dtype="float64")
    if len(y) < 2:
        return Missing("fewer than two schools")
    if not ((se > 0) & np.isfinite(y)).all():
        return Missing("a school has no estimate, or no standard error above 0")
    variance = se**2
    _, _, q = _mean(y, variance, 0.0)
    weight = 1 / variance
    free = len(y) - 1
    scale = float(weight.sum() - np.square(weight).sum() / weight.sum())
    between = max(0.0, (q - free) / scale) if method == "DL" else _restricted(y, variance)
    mean, error, _ = _mean(y, variance, between)
    typical = free / scale
    drawn = variance / (variance + between)
    return Pooled(
        mean=mean,
        error=error,
        between=between,
        i2=100 * between / (between + typical),
        q=q,
        p=float(chdtrc(free, q)),
        shrunken=drawn * mean + (1 - drawn) * y,
        errors=np.sqrt(drawn * between + np.square(drawn * error)),
    )


def _mean(y: Floats, variance: Floats, between: float) -> tuple[float, float, float]:
    """Weighted mean, its error, and the weighted squares about it."""
    weight = 1 / (variance + between)
    mean = float(weight @ y / weight.sum())
    return mean, float(weight.sum() ** -0.5), float(weight @ np.square(y - mean))


def _restricted(y: Floats, variance: Floats) -> float:
    """Variance between schools that makes the estimates likeliest, the mean being unknown."""
    from scipy.optimize import minimize_scalar  # slow to import

    def deviance(between: float) -> float:
        _, error, squares = _mean(y, variance, between)
        return float(np.log(variance + between).sum()) - 2 * float(np.log(error)) + squares

    top = 10 * float(y.var() + variance.max()) + 1e-300
    # By its root: near 0 the variance is too flat to find.
    found = minimize_scalar(
        lambda root: deviance(root * root),
        bounds=(0.0, np.sqrt(top)),
        method="bounded",
        options={"xatol": 1e-10 * float(np.sqrt(top))},
    )
    best = float(found.x) ** 2
    return best if deviance(best) < deviance(0.0) - 1e-10 else 0.0
