"""Schools over time: difference in differences where programmes start at some of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.bias_reduced import bias_reduced
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.least_squares import Fit, clustered, least_squares
from metrics.statistics.missing import Missing, Number

FEW_TREATED = 5
"""Treated units below which clustered errors are far too small: tell the placebo rank instead."""

PROGRAMME = "programme"


@dataclass(frozen=True)
class Panel:
    """The effect of a programme with effects of units and times.

    Attributes:
        estimate: in units of the outcome.
        error_stata, error_fixest: clustered by unit, with two habits of the small-sample factor: unit
            effects counted as terms, or not.
        error_cr2, df_cr2: bias-reduced error, and Satterthwaite's degrees of freedom.
        units, treated: units, and those that ever had the programme.
        few_treated: fewer than five: no error here can be trusted; use ``placebo``.
    """

    estimate: Number
    error_stata: Number
    error_fixest: Number
    error_cr2: Number
    df_cr2: Number
    units: int
    treated: int
    few_treated: bool


def panel(outcome: ArrayLike, programme: ArrayLike, units: ArrayLike, times: ArrayLike) -> Panel:
    """Fit effects of units, of times and of the programme; errors clustered by unit.

    Args:
        outcome: one number a unit and time, none missing.
        programme: 1 (or its share) where the unit had the programme then, else 0.
        units, times: what row it is.

    Source:
        Wooldridge 2010, chapter 10; Conley & Taber 2011 on few treated units.
    """
    on = np.asarray(programme, dtype="float64")
    _, unit = np.unique(np.asarray(units), return_inverse=True)
    treated = len(np.unique(unit[on > 0]))
    number = int(unit.max(initial=-1)) + 1
    few = treated < FEW_TREATED
    fit = _fit(np.asarray(outcome, dtype="float64"), on, unit, np.asarray(times))
    if isinstance(fit, Missing):
        return Panel(fit, fit, fit, fit, fit, number, treated, few)
    errors = [
        covariance if isinstance(covariance, Missing) else fit.error(PROGRAMME, covariance)
        for covariance in (clustered(fit, unit), clustered(fit, unit, nested=number - 1))
    ]
    cr2, df = bias_reduced(fit, PROGRAMME, unit)
    return Panel(fit.coefficient(PROGRAMME), errors[0], errors[1], cr2, df, number, treated, few)


def _fit(outcome: Floats, on: Floats, unit: NDArray[np.int64], times: NDArray) -> Fit | Missing:
    # The programme is the last term: where units and times tell it already, it is the one left out.
    terms = {
        "unit ": unit.astype(str).astype(object),
        "time ": np.asarray(times).astype(str).astype(object),
        PROGRAMME: on,
    }
    fit = least_squares(design(Covariates.of(terms)), outcome)
    if not isinstance(fit, Missing) and PROGRAMME not in fit.names:
        return Missing("units and times tell exactly who had the programme: nothing is left to compare")
    return fit
