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
    squares, patterns = 0.0, np.zeros((number, len(x)))
    for cluster in range(number):
        rows = np.flatnonzero(clusters == cluster)
        inside = x[rows]
        hat = inside @ fit.inverse @ inside.T
        aim = _root_of_inverse(np.eye(len(rows)) - hat) @ influence[rows]
        squares += float(fit.residuals[rows] @ aim) ** 2
        patterns[cluster, rows] = aim
        patterns[cluster] -= x @ (fit.inverse @ (inside.T @ aim))
    spread = patterns @ patterns.T
    whole = float(np.trace(spread))
    if not squares > 1e-22 * fit.inverse[at, at] * fit.squares:
        why = Missing("no error: the model fits everybody exactly, so no spread was seen")
        return why, why
    return float(np.sqrt(squares)), whole**2 / float(np.square(spread).sum())


def _root_of_inverse(matrix: Floats) -> Floats:
    """Symmetric root of the inverse; directions of which nothing is left stay out of it."""
    values, vectors = np.linalg.eigh(matrix)
    root = np.where(values > 1e-9, 1 / np.sqrt(np.maximum(values, 1e-9)), 0.0)
    return (vectors * root) @ vectors.T
