"""Clustered errors with few clusters: bias-reduced, with the degrees of freedom they really have.

Neither scipy nor statsmodels has them.
"""

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.statistics.least_squares import Fit
from metrics.statistics.missing import Missing, Number


def bias_reduced(fit: Fit, term: str, clusters: NDArray[np.int64]) -> tuple[Number, Number]:
    """CR2 error of a term, and its Satterthwaite degrees of freedom.

    Args:
        fit: the model.
        term: one of its terms.
        clusters: the cluster of each row, from 0 on.

    Returns:
        Error and degrees of freedom; missing with fewer than two clusters. Few degrees of freedom in
        spite of many clusters mean that few of them tell of the term. They do not warn of one treated
        unit alone.

    Source:
        Bell & McCaffrey 2002; Pustejovsky & Tipton 2018 (equal spread as the working model).
    """
    number = int(clusters.max(initial=-1)) + 1
    if number < 2:
        few = Missing("fewer than two clusters")
        return few, few
    x, at = fit.matrix, fit.names.index(term)
    influence = x @ fit.inverse[:, at]
    root = np.linalg.cholesky(fit.inverse)
    squares, patterns = 0.0, np.zeros((number, len(x)))
    for cluster in range(number):
        rows = np.flatnonzero(clusters == cluster)
        inside = x[rows]
        aim = _unbiased(inside @ root, influence[rows])
        squares += float(fit.residuals[rows] @ aim) ** 2
        patterns[cluster, rows] = aim
        patterns[cluster] -= x @ (fit.inverse @ (inside.T @ aim))
    spread = patterns @ patterns.T
    if not squares > 1e-22 * fit.inverse[at, at] * fit.squares:
        why = Missing("no error: the model fits everybody exactly, so no spread was seen")
        return why, why
    return float(np.sqrt(squares)), float(np.trace(spread)) ** 2 / float(np.square(spread).sum())


def _unbiased(half: Floats, values: Floats) -> Floats:
    """``values`` times the symmetric root of the inverse of ``1 - half half'``.

    Terms are few and rows may be many, so it is found among the terms; directions of which the cluster
    itself leaves nothing (its own effect) stay out of it.
    """
    shares, directions = np.linalg.eigh(half.T @ half)
    left = 1 - shares
    root = np.where(left > 1e-9, 1 / np.sqrt(np.maximum(left, 1e-9)), 0.0)
    factor = np.where(shares > 1e-9, (root - 1) / np.maximum(shares, 1e-9), 0.5)
    return values + half @ (directions @ (factor * (directions.T @ (half.T @ values))))
