"""The difference between matched students, with an interval of the design."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import POWER_Z, Floats, Z
from metrics.statistics.design import INTERCEPT, Design, terms
from metrics.statistics.least_squares import clustered, clustered_twice, interval, least_squares
from metrics.statistics.matching import Pairs, Rows
from metrics.statistics.missing import Missing, Number
from metrics.statistics.products import beside, rows_of

EFFECT_FROM = 20
"""Matched students a side from which on an effect is told (setting ``effect_from``)."""

MANY_SCHOOLS = 20
"""Schools from which on students of one school may hang together in the error (Cameron & Miller 2015)."""

TOOK_PART = "took part"

ONE_SCHOOL, FEW_SCHOOLS, BY_SCHOOL = "pairs", "pairs, few schools", "schools"
"""What hangs together: pairs in one school; pairs, though schools may, too; students of a school."""


@dataclass(frozen=True)
class Effect:
    """A difference of outcomes between matched students, those who took part minus the others.

    Attributes:
        estimate, error, low, high: in units of the outcome; 95 % t interval.
        pairs: matched students a side.
        clusters, design: what was taken to hang together, and how many of them there are.
        detectable: smallest difference that four samples in five of this size would have shown.
    """

    estimate: Number
    error: Number
    low: Number
    high: Number
    pairs: int
    clusters: int
    design: str
    detectable: Number


def matched_effect(
    outcome: ArrayLike,
    pairs: Pairs,
    covariates: Design | None = None,
    schools: ArrayLike | None = None,
    least: int = EFFECT_FROM,
) -> Effect:
    """The average effect on those who took part and were matched.

    Args:
        outcome: one number a student, rows as ``pairs`` has them; none missing among the matched.
        covariates: adjusted for by least squares, rows as ``pairs`` has them; without, means alone.
        schools: of each student; decides what hangs together. Without, one school.
        least: pairs below which no effect is told.

    Returns:
        The effect; missing below ``least`` pairs.

    Source:
        Abadie & Spiess 2022: errors clustered by pair after matching without replacement; factor
        G/(G-1) (N-1)/(N-K).
    """
    clusters, name = together(pairs, schools)
    number = int(clusters.max(initial=-1)) + 1
    if len(pairs.treated) < least:
        few = Missing(f"fewer than {least} matched students a side")
        return Effect(few, few, few, few, len(pairs.treated), number, name, few)
    rows = pairs.rows
    took = np.repeat([1.0, 0.0], len(pairs.treated))
    fit = least_squares(_terms(took, covariates, rows), np.asarray(outcome)[rows])
    if isinstance(fit, Missing):
        return Effect(fit, fit, fit, fit, len(pairs.treated), number, name, fit)
    if TOOK_PART not in fit.names:
        told = Missing("the covariates tell exactly who took part")
        return Effect(told, told, told, told, len(pairs.treated), number, name, told)
    estimate = fit.coefficient(TOOK_PART)
    # Others who were taken again hang together with themselves, too.
    again = name != BY_SCHOOL and len(np.unique(pairs.controls)) < len(pairs.controls)
    covariance = clustered_twice(fit, clusters, rows) if again else clustered(fit, clusters)
    error = covariance if isinstance(covariance, Missing) else fit.error(TOOK_PART, covariance)
    low, high = interval(estimate, error, number - 1)
    return Effect(estimate, error, low, high, len(pairs.treated), number, name, detectable(error))


def together(pairs: Pairs, schools: ArrayLike | None = None) -> tuple[Rows, str]:
    """What hangs together among the matched, by the number of their schools.

    Returns:
        The cluster of each of ``pairs.rows``, from 0 on, and the design: one school, pairs; 2 to 19
        schools, pairs with a word of warning, as so few schools tell little of how schools differ; 20 and
        more, schools.
    """
    if schools is None:
        return pairs.pair, ONE_SCHOOL
    where = np.asarray(schools)[pairs.rows]
    which, found = pd.factorize(where, use_na_sentinel=False)
    if len(found) >= MANY_SCHOOLS:
        return which, BY_SCHOOL
    return pairs.pair, ONE_SCHOOL if len(found) <= 1 else FEW_SCHOOLS


def detectable(error: Number) -> Number:
    """Smallest true difference that four samples in five with this error would show at 5 %."""
    return error if isinstance(error, Missing) else (Z + POWER_Z) * error


def _terms(took: Floats, covariates: Design | None, rows: NDArray) -> Design:
    """Intercept, the covariates of these rows, and who took part."""
    known = [np.ones(len(rows))] if covariates is None else [*rows_of(covariates.matrix, rows).T]
    names, left_out = ((INTERCEPT,), ()) if covariates is None else (covariates.names, covariates.left_out)
    # Who took part stands last, so that it is what is left out where the covariates tell it.
    return terms((*names, TOOK_PART), beside([*known, took], len(rows)), left_out)
