"""Omega: reliability of a scale with one common factor, whose items may weigh differently."""

from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats
from metrics.statistics.missing import Missing, Number
from metrics.statistics.reliability import CONSTANT, complete, constant

FEW_ITEMS = "one factor cannot be told from fewer than three items"
FEW_PEOPLE = "fewer people answered every item than there are items"
NO_FACTOR = "no common factor could be fitted"


@dataclass(frozen=True)
class Omega:
    """Omega total of the people who answered every item.

    Attributes:
        n: those people.
        value: (sum of loadings) squared over itself and the residual variances, 0 to 1.
        loadings: of the items, in the metric in which they were fitted; their sum is not negative.
    """

    n: int
    value: Number
    loadings: list[Number]


def omega(answers: Floats) -> Omega:
    """Omega of a one-factor model by maximum likelihood, in the metric of the answers.

    The metric is that of the scale mean which is shown beside it.

    Args:
        answers: people x items, reverse-worded items turned; NaN where nothing was answered.

    Source:
        McDonald 1999; agrees with lavaan within 0.0005.
    """
    return _omega(answers, "ml", raw=True)


def correlation_omega(answers: Floats) -> Omega:
    """Omega of a one-factor model by least residuals, of standardised items; a rival in other programs."""
    return _omega(answers, "pa", raw=False)


def _omega(answers: Floats, method: str, raw: bool) -> Omega:
    whole = complete(answers)
    n, k = whole.shape
    why = _why_not(whole)
    if why is not None:
        return Omega(n, why, [why] * k)
    standard = _loadings(np.asarray(np.corrcoef(whole, rowvar=False)), n, method)
    if standard is None:
        return Omega(n, Missing(NO_FACTOR), [Missing(NO_FACTOR)] * k)
    spread = whole.std(axis=0, ddof=1) if raw else np.ones(k)
    common = float((standard * spread).sum() ** 2)
    residual = float(((1 - standard**2) * spread**2).sum())
    return Omega(n, common / (common + residual), [float(one) for one in standard * spread])


def _loadings(correlations: Floats, n: int, method: str) -> Floats | None:
    """Standardised loadings; None where the fit did not end or an item is left no variance of its own."""
    from statsmodels.multivariate.factor import Factor

    try:
        fitted = Factor(corr=correlations, n_factor=1, method=method, nobs=n).fit(maxiter=2000, tol=1e-10)
    except (ValueError, np.linalg.LinAlgError):
        return None
    found = np.asarray(fitted.loadings)[:, 0]
    if not np.isfinite(found).all() or (found**2 > 1).any():
        return None
    return found if found.sum() >= 0 else -found


def _why_not(whole: Floats) -> Missing | None:
    n, k = whole.shape
    if k < 3:
        return Missing(FEW_ITEMS)
    if n <= k:
        return Missing(FEW_PEOPLE)
    return Missing(CONSTANT) if constant(whole).any() else None
