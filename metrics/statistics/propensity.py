"""How likely each student was to take part, given what was known before.

In numpy, because it is computed anew with every filter: statsmodels gives the same scores (the tests hold
them against it) in four times the time, after two seconds of import.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.statistics.design import Design
from metrics.statistics.missing import Missing
from metrics.statistics.products import blocks, cross, in_blocks, times

STEPS = 30
"""Most rounds of reweighting; eight do where nothing is odd."""

CLOSE = 1e-8
"""Change of the deviance, in shares of it, at which the fit stands still: that of R."""

STEEPEST = 30.0
"""Log odds beyond which a likelihood cannot be told from 0 or 1."""


@dataclass(frozen=True)
class Propensity:
    """A logistic model of taking part.

    Attributes:
        names: terms; coefficients: log odds per unit of the term.
        scores: likelihood of taking part, 0 to 1, one a student.
        left_out: terms that others of the model already tell.
    """

    names: tuple[str, ...]
    coefficients: Floats
    scores: Floats
    left_out: tuple[str, ...]


def propensity(design: Design, treated: NDArray[np.bool_]) -> Propensity | Missing:
    """Fit by maximum likelihood (iteratively reweighted least squares, McCullagh & Nelder 1989).

    Args:
        design: what was known of each student before, with the intercept.
        treated: who took part.

    Returns:
        The model; missing where all or none took part, where there are no more students than terms,
        and where the terms tell exactly who took part: nobody is then comparable.
    """
    took = treated.astype("float64")
    n, terms = design.matrix.shape
    if not 0 < took.sum() < n:
        return Missing("all took part or none did: there is nobody to compare")
    if n <= terms:
        return Missing("fewer students than the model has terms")
    middle, scale = design.middle, design.scale
    x = blocks((design.matrix - middle) / scale)
    deviance = np.inf
    share = took.mean()
    likely: Floats = np.full(n, share)
    log_odds: Floats = np.full(n, np.log(share / (1 - share)))
    for _ in range(STEPS):
        weight = np.maximum(likely * (1 - likely), 1e-13)
        aim = in_blocks(weight * log_odds + (took - likely), x)
        per_spread = np.linalg.solve(cross(x * in_blocks(weight, x), x), cross(x, aim)[:, 0]).astype(
            "float64"
        )
        log_odds[:] = np.clip(times(x, per_spread, n), -STEEPEST, STEEPEST)
        likely[:] = 1 / (1 + np.exp(-log_odds))
        before, deviance = deviance, -2 * float(np.log(np.where(treated, likely, 1 - likely)).sum())
        if abs(before - deviance) < CLOSE * (deviance + 0.1):
            break
    if deviance < 1e-4 * n:
        return Missing("who took part can be told exactly from what was known before: nobody is comparable")
    per_unit: Floats = per_spread / scale
    per_unit[0] -= float(per_unit @ middle)
    return Propensity(design.names, per_unit, likely, design.left_out)
