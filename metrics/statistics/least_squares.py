"""Least squares, with the errors that the design asks for.

In numpy: statsmodels gives the same numbers (the tests hold them against it), but takes two seconds of the
processor to be imported, and a comparison is computed anew with every filter.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats, t_quantile
from metrics.statistics.design import Design
from metrics.statistics.missing import Missing, Number
from metrics.statistics.products import blocks, cross, in_blocks, times
from words import mark

TOO_FEW = mark("fewer people than the model has terms")


@dataclass(frozen=True)
class Fit:
    """A fitted model; errors are computed by the functions below.

    Attributes:
        names: terms, one a coefficient.
        coefficients: in units of the outcome per unit of the term.
        matrix, residuals: rows of the design and what is left over, both times the root of the weights.
        inverse: of the cross products of ``matrix``.
        squares: of the outcome, summed.
        left_out: terms that others of the model already tell.
    """

    names: tuple[str, ...]
    coefficients: Floats
    matrix: Floats
    residuals: Floats
    inverse: Floats
    squares: float
    left_out: tuple[str, ...]

    @property
    def df(self) -> int:
        """Residual degrees of freedom: rows less terms."""
        return len(self.residuals) - len(self.names)

    def coefficient(self, name: str) -> float:
        """The coefficient of a term."""
        return float(self.coefficients[self.names.index(name)])

    def error(self, name: str, covariance: Floats) -> Number:
        """Standard error of a term; ``covariance`` is what one of the functions below gave."""
        return self.error_of(np.arange(len(self.names)) == self.names.index(name), covariance)

    def error_of(self, sum_of: ArrayLike, covariance: Floats) -> Number:
        """Standard error of a weighted sum of the coefficients."""
        part = np.asarray(sum_of, dtype="float64")
        variance = float(part @ covariance @ part)
        if not variance > 1e-22 * self.squares * float(part @ self.inverse @ part):
            return Missing(mark("no error: the model fits everybody exactly, so no spread was seen"))
        return float(np.sqrt(variance))


def least_squares(design: Design, outcome: ArrayLike, weights: ArrayLike | None = None) -> Fit | Missing:
    """Fit a model.

    Args:
        design: terms, with the intercept; columns that others already tell were left out of it.
        outcome: one number a row, none missing.
        weights: one a row, above 0; without, all alike.

    Returns:
        The model; missing where there are no more rows than terms.
    """
    y = np.asarray(outcome, dtype="float64")
    x = design.matrix
    if len(y) <= x.shape[1]:
        return Missing(TOO_FEW)
    # Centred and in standard deviations, so that cross products are exact enough; undone by ``back``.
    middle, scale = design.middle, design.scale
    back = np.diag(1 / scale)
    back[0] -= middle / scale
    z = (x - middle) / scale
    if weights is not None:
        root = np.sqrt(np.asarray(weights, dtype="float64"))
        x, y, z = x * root[:, None], y * root, z * root[:, None]
    parts = blocks(z)
    inverse = np.linalg.inv(cross(parts, parts))
    found = inverse @ cross(parts, in_blocks(y, parts))[:, 0]
    # Once more on what is left, as the first round is only as exact as the cross products.
    left = y - times(parts, found, len(y))
    found = found + inverse @ cross(parts, in_blocks(left, parts))[:, 0]
    residuals = y - times(parts, found, len(y))
    return Fit(
        names=design.names,
        coefficients=back @ found,
        matrix=x,
        residuals=residuals,
        inverse=back @ inverse @ back.T,
        squares=float(np.square(y).sum()),
        left_out=design.left_out,
    )


def equal_spread(fit: Fit) -> Floats:
    """Covariance of the coefficients where the spread is the same for all (the text book's)."""
    return fit.inverse * np.square(fit.residuals).sum() / fit.df


def robust(fit: Fit, kind: str = "hc2") -> Floats:
    """Covariance of the coefficients whatever the spread.

    Args:
        kind: "hc0" as it comes, "hc1" times n / (n - terms), "hc2" each residual over one less its leverage.

    Source:
        White 1980; MacKinnon & White 1985.
    """
    squared = fit.residuals**2
    if kind == "hc2":
        hat = (blocks(fit.matrix) @ fit.inverse).reshape(-1, len(fit.names))[: len(squared)]
        leverage = (hat * fit.matrix).sum(axis=1)
        squared = squared / np.maximum(1 - leverage, 1e-12)
    scores = cross(blocks(fit.matrix * squared[:, None]), blocks(fit.matrix))
    factor = len(squared) / fit.df if kind == "hc1" else 1.0
    return factor * fit.inverse @ scores @ fit.inverse


def clustered(fit: Fit, clusters: NDArray, nested: int = 0) -> Floats | Missing:
    """Covariance of the coefficients where rows of one cluster hang together.

    Args:
        clusters: the cluster of each row (a pair, a school).
        nested: terms that are constant inside clusters and not counted in the small-sample factor
            (effects of the clusters themselves): 0 is Stata's habit, their number is fixest's.

    Returns:
        Covariance with the factor G/(G-1) (N-1)/(N-K); missing with fewer than two clusters.

    Source:
        Liang & Zeger 1986; Cameron & Miller 2015, section II.
    """
    which, found = pd.factorize(clusters, use_na_sentinel=False)
    groups = len(found)
    if groups < 2:
        return Missing("fewer than two clusters")
    n, terms = len(fit.residuals), len(fit.names) - nested
    scores = fit.matrix * fit.residuals[:, None]
    sums = np.column_stack([np.bincount(which, weights=column, minlength=groups) for column in scores.T])
    factor = groups / (groups - 1) * (n - 1) / (n - terms)
    return factor * fit.inverse @ (sums.T @ sums) @ fit.inverse


def clustered_twice(fit: Fit, first: NDArray, second: NDArray) -> Floats | Missing:
    """As ``clustered``, where rows hang together in two ways (pairs, and students who are in several).

    Source:
        Cameron, Gelbach & Miller 2011: both, less that of rows alike in both.
    """
    ways = [pd.factorize(way, use_na_sentinel=False)[0].astype("int64") for way in (first, second)]
    both = ways[0] * (ways[1].max(initial=0) + 1) + ways[1]
    one, other, shared = (clustered(fit, way) for way in (*ways, both))
    if isinstance(one, Missing) or isinstance(other, Missing) or isinstance(shared, Missing):
        return Missing("fewer than two clusters")
    return one + other - shared


def interval(estimate: float, error: Number, df: float) -> tuple[Number, Number]:
    """95 % t interval; missing where the error is, or with less than one degree of freedom."""
    if isinstance(error, Missing):
        return error, error
    quantile = float(t_quantile(df))
    if np.isnan(quantile):
        why = Missing(mark("no interval: less than one degree of freedom"))
        return why, why
    return estimate - quantile * error, estimate + quantile * error
