"""Is more better? Outcomes by how many hours students took part; an association, never a cause."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.design import INTERCEPT, Design, terms
from metrics.statistics.least_squares import Fit, clustered, interval, least_squares, robust
from metrics.statistics.matched import MANY_SCHOOLS
from metrics.statistics.missing import Missing, Number
from metrics.statistics.products import beside
from words import mark

STEP = 10
"""Hours of one step of the slope."""

LEAST = 20
"""Students below which no slope is told, and below which a band shows no interval of its own."""


@dataclass(frozen=True)
class Slope:
    """Change of the outcome with every ten hours more, at the same covariates.

    Attributes:
        estimate, error, low, high: in units of the outcome per ten hours; 95 % interval.
        n: students.
    """

    estimate: Number
    error: Number
    low: Number
    high: Number
    n: int


@dataclass(frozen=True)
class Band:
    """Students of one band of hours.

    Attributes:
        start, end: hours, from ``start`` to below ``end`` (infinite for the last).
        n: students.
        mean, low, high: of the outcome, as it would be if the band had the covariates of all.
    """

    start: float
    end: float
    n: int
    mean: Number
    low: Number
    high: Number


def slope(
    hours: ArrayLike,
    outcome: ArrayLike,
    covariates: Design | None = None,
    schools: ArrayLike | None = None,
    least: int = LEAST,
) -> Slope:
    """Fit one line through all students who took part.

    Args:
        hours: of each, none missing; those without any are not to be given.
        outcome: one number a student, none missing.
        covariates: adjusted for, one row a student.
        schools: of each student; errors hang together by school from twenty schools on.
    """
    steps = np.asarray(hours, dtype="float64")[:, None] / STEP
    n = len(steps)
    if n < least:
        few = Missing(mark("fewer than {n} students took part").format(n=least))
        return Slope(few, few, few, few, n)
    fit = least_squares(_terms(("hours",), steps, covariates), outcome)
    if isinstance(fit, Missing):
        return Slope(fit, fit, fit, fit, n)
    if "hours" not in fit.names:
        same = Missing(mark("all took part for as long, or the covariates tell their hours"))
        return Slope(same, same, same, same, n)
    covariance, df = _spread(fit, schools)
    estimate, error = fit.coefficient("hours"), fit.error("hours", covariance)
    return Slope(estimate, error, *interval(estimate, error, df), n)


def by_band(
    hours: ArrayLike,
    outcome: ArrayLike,
    edges: Sequence[float],
    covariates: Design | None = None,
    schools: ArrayLike | None = None,
    least: int = LEAST,
) -> list[Band]:
    """Mean outcome of each band of hours, adjusted to the covariates of all.

    Args:
        edges: where bands begin, in hours, ascending; an edge belongs to the band above it. Hours
            below the first are in no band.
        others: as for ``slope``.

    Returns:
        One row a band, also of those without students.
    """
    given, y = np.asarray(hours, dtype="float64"), np.asarray(outcome, dtype="float64")
    at = np.digitize(given, edges) - 1
    sizes = np.bincount(at[at >= 0], minlength=len(edges))
    ends = [*edges[1:], np.inf]
    inside = np.flatnonzero(at >= 0)
    filled = np.flatnonzero(sizes)
    nobody = Missing(mark("nobody took part for so long"))
    found: dict[int, tuple[Number, ...]] = {}
    if len(filled):
        levels = (at[inside][:, None] == filled[None, 1:]).astype("float64")
        rows = covariates.rows(inside) if covariates is not None else None
        names = tuple(f"band {band}" for band in filled[1:])
        fit = least_squares(_terms(names, levels, rows), y[inside])
        where = None if schools is None else np.asarray(schools)[inside]
        found = {int(band): _mean(fit, f"band {band}", where, sizes[band], least) for band in filled}
    return [
        Band(start, end, int(size), *found.get(band, (nobody, nobody, nobody)))
        for band, (start, end, size) in enumerate(zip(edges, ends, sizes, strict=True))
    ]


def _mean(
    fit: Fit | Missing, band: str, schools: NDArray | None, size: int, least: int
) -> tuple[Number, Number, Number]:
    if isinstance(fit, Missing):
        return fit, fit, fit
    part = np.array([name in (INTERCEPT, band) for name in fit.names])
    mean = float(fit.coefficients[part].sum())
    if size < least:
        few = Missing(mark("no interval: fewer than {n} students in this band").format(n=least))
        return mean, few, few
    covariance, df = _spread(fit, schools)
    return mean, *interval(mean, fit.error_of(part, covariance), df)


def _terms(names: tuple[str, ...], columns: Floats, covariates: Design | None) -> Design:
    """Intercept, the columns, and the covariates about their means."""
    rows = len(columns)
    others = np.empty((rows, 0)) if covariates is None else covariates.matrix[:, 1:]
    more = () if covariates is None else covariates.names[1:]
    table = beside([np.ones(rows), *columns.T, *(others - others.mean(axis=0)).T], rows)
    return terms((INTERCEPT, *names, *more), table)


def _spread(fit: Fit, schools: ArrayLike | None) -> tuple[Floats, float]:
    """Covariance of the coefficients and its degrees of freedom."""
    number = 0 if schools is None else len(np.unique(np.asarray(schools)))
    if schools is not None and number >= MANY_SCHOOLS:
        covariance = clustered(fit, np.asarray(schools))
        if not isinstance(covariance, Missing):
            return covariance, number - 1
    return robust(fit), fit.df
