"""Omega: reliability of a scale with one common factor, whose items may weigh differently."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats
from metrics.statistics import one_factor
from metrics.statistics.missing import Missing, Number
from metrics.statistics.reliability import CONSTANT, complete, constant
from words import mark

FEW_ITEMS = mark("one factor cannot be told from fewer than three items")
FEW_PEOPLE = mark("fewer people answered every item than there are items")
NO_FACTOR = mark("no common factor could be fitted")

MOST_STEPS = 2000


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
    return _omega(answers, _by_likelihood, raw=True)


def correlation_omega(answers: Floats) -> Omega:
    """Omega of a one-factor model by least residuals, of standardised items: a rival in other programs."""
    return _omega(answers, _by_principal_axis, raw=False)


def _omega(answers: Floats, fitted: Callable[[Floats], Floats | None], raw: bool) -> Omega:
    whole = complete(answers)
    n, k = whole.shape
    why = _why_not(whole)
    standard = fitted(np.asarray(np.corrcoef(whole, rowvar=False))) if why is None else None
    if standard is None:
        why = Missing(NO_FACTOR) if why is None else why
        return Omega(n, why, [why] * k)
    spread = whole.std(axis=0, ddof=1) if raw else np.ones(k)
    common = float((standard * spread).sum() ** 2)
    residual = float(((1 - standard**2) * spread**2).sum())
    return Omega(n, common / (common + residual), [float(one) for one in standard * spread])


def _by_likelihood(correlations: Floats) -> Floats | None:
    """Standardised loadings; None where the fit did not end."""
    found = one_factor.loadings(correlations[None])[0]
    return None if np.isnan(found).any() else found


def _by_principal_axis(correlations: Floats) -> Floats | None:
    """Standardised loadings; None where the fit did not end."""
    from statsmodels.multivariate.factor import Factor

    try:
        found = Factor(corr=correlations, n_factor=1, method="pa").fit(maxiter=MOST_STEPS, tol=1e-10)
    except np.linalg.LinAlgError:  # two items say the same
        return None
    return _usable(found.loadings[:, 0]) if found.loadings.shape[1] else None


def _usable(loadings: Floats) -> Floats | None:
    """The loadings with a sum that is not negative; None where an item is left no variance of its own."""
    if not np.isfinite(loadings).all() or (loadings**2 > 1 - one_factor.LEAST_RESIDUAL).any():
        return None
    return loadings if loadings.sum() >= 0 else -loadings


def _why_not(whole: Floats) -> Missing | None:
    n, k = whole.shape
    if k < 3:
        return Missing(FEW_ITEMS)
    if n <= k:
        return Missing(FEW_PEOPLE)
    return Missing(CONSTANT) if constant(whole).any() else None
