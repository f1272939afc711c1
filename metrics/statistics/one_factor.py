"""One common factor by maximum likelihood, of many scales at once.

For given variances of their own, the loadings that fit best are known: so the likelihood is climbed in the
logarithms of these variances alone.
"""

import numpy as np

from metrics.intervals import Floats

LEAST_RESIDUAL = 0.005
"""Share of an item's variance that must be its own (R's ``factanal``); below, the item is the factor."""

STEEP = 1e-6
"""A slope of the likelihood above it: the search ended before the top."""

MOST_STEPS = 200
"""Steps of the search; a dozen are usual."""

LONGEST = 1.0
"""Longest step, of the logarithm of a variance."""

FAR = np.log(1e-6)
"""Lowest logarithm of a variance that is tried."""


def loadings(correlations: Floats) -> Floats:
    """Standardised loadings, with a sum that is not negative.

    Args:
        correlations: scales x items x items, of at least three items that differ among people.

    Returns:
        Scales x items; missing where the search did not end, or an item is left no variance of its own.

    Source:
        Joreskog 1967; steps: Lawley and Maxwell 1971. Agrees with R's ``factanal`` and lavaan.
    """
    many, k, _ = correlations.shape
    found = np.full((many, k), np.nan)
    ridge = correlations + 1e-12 * np.eye(k)
    usable = np.linalg.eigvalsh(ridge)[:, 0] > 1e-8
    if not usable.any():
        return found
    mine = correlations[usable]
    inverse = np.linalg.inv(mine)
    own = np.log((1 - 0.5 / k) / np.diagonal(inverse, axis1=1, axis2=2))
    below = np.arange(len(mine))  # the top: each scale is searched by itself, whatever others need
    for _ in range(MOST_STEPS):
        slope, curve, _ = _climbed(mine[below], own[below])
        far = np.abs(slope).max(axis=1) >= STEEP / 10
        if not far.any():
            break
        below = below[far]
        step = np.linalg.solve(curve[far] + 1e-9 * np.eye(k), slope[far][:, :, None])[:, :, 0]
        own[below] = np.clip(own[below] - np.clip(step, -LONGEST, LONGEST), FAR, 0.0)
    slope, _, fitted = _climbed(mine, own)
    good = (np.abs(slope).max(axis=1) < STEEP) & np.isfinite(fitted).all(axis=1)
    good &= (fitted**2 <= 1 - LEAST_RESIDUAL).all(axis=1)
    turned = np.where(fitted.sum(axis=1, keepdims=True) < 0, -fitted, fitted)
    found[usable] = np.where(good[:, None], turned, np.nan)
    return found


def _climbed(correlations: Floats, own: Floats) -> tuple[Floats, Floats, Floats]:
    """Slope and curve of the misfit at these logarithms of variances, and the loadings that fit best."""
    root = np.exp(own / 2)
    values, vectors = np.linalg.eigh(correlations / (root[:, :, None] * root[:, None, :]))
    rest, common = vectors[:, :, :-1], vectors[:, :, -1]
    slope = ((1 - values[:, None, :-1]) * rest**2).sum(axis=2)
    curve = (rest @ rest.transpose(0, 2, 1)) ** 2
    return slope, curve, root * common * np.sqrt(np.maximum(values[:, -1:] - 1, 0))
