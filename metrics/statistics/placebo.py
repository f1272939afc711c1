"""Placebo ranks: would any other school have shown as much, had it been the one with the programme?"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.missing import Missing, Number


@dataclass(frozen=True)
class Placebo:
    """Where the treated unit stands among all.

    Attributes:
        estimate: of the treated unit, in units of the outcome.
        rank: its place by size, whatever the sign; 1 is the largest. Equals count as larger.
        units: all units ranked, the treated one among them.
        p: rank over units: how often chance alone would place a unit so high. Never below 1 / units.
        placebos: the differences of the others, in the order of their names.
    """

    estimate: Number
    rank: int | Missing
    units: int
    p: Number
    placebos: Floats


def placebo(
    outcome: ArrayLike, units: ArrayLike, times: ArrayLike, treated: object, post: NDArray[np.bool_]
) -> Placebo:
    """Pretend of each other unit that it had the programme, leave the treated one out, and compare.

    Args:
        outcome: one number a unit and time, none missing.
        units, times: what row it is.
        treated: the unit with the programme.
        post: rows of the times with the programme.

    Returns:
        The rank; missing where the treated unit is not seen before and after, or no other is.

    Source:
        Abadie, Diamond & Hainmueller 2010; Fisher's exact test for one treated unit.
    """
    y, where, when = np.asarray(outcome, dtype="float64"), np.asarray(units), np.asarray(times)
    mine = where == treated
    own = _effects(y, where, when, mine[:, None] & post[:, None])
    if np.isnan(own).all():
        none = Missing("the unit with the programme is not seen before and after, or stands alone")
        return Placebo(none, none, len(np.unique(where)), none, np.empty(0))
    others = np.unique(where[~mine])
    pretended = (where[~mine][:, None] == others[None, :]) & post[~mine][:, None]
    placebos = _effects(y[~mine], where[~mine], when[~mine], pretended)
    seen = placebos[~np.isnan(placebos)]
    estimate = float(own[0])
    if not len(seen):
        none = Missing("no other unit is seen before and after")
        return Placebo(estimate, none, 1, none, placebos)
    # A hair of tolerance: equal by rounding is equal, and counts as larger.
    rank = 1 + int((np.abs(seen) >= abs(estimate) * (1 - 1e-9)).sum())
    return Placebo(estimate, rank, len(seen) + 1, rank / (len(seen) + 1), placebos)


def _effects(outcome: Floats, units: NDArray, times: NDArray, programmes: NDArray[np.bool_]) -> Floats:
    """The effect of each programme (a column) with effects of units and times; missing where there is none.

    By Frisch, Waugh and Lovell: what units and times leave of the outcome on what they leave of the
    programme, for all columns at once.
    """
    known = np.column_stack([_levels(units), _levels(times)])
    basis, values, _ = np.linalg.svd(known, full_matrices=False)
    basis = basis[:, values > 1e-9 * values.max(initial=0.0)]
    on = programmes.astype("float64")
    left, rest = on - basis @ (basis.T @ on), outcome - basis @ (basis.T @ outcome)
    squares = np.square(left).sum(axis=0)
    found = squares > 1e-9 * np.maximum(on.sum(axis=0), 1)
    return np.where(found, left.T @ rest / np.where(found, squares, 1), np.nan)


def _levels(names: NDArray) -> Floats:
    _, which = np.unique(names, return_inverse=True)
    return (which[:, None] == np.arange(which.max(initial=-1) + 1)[None, :]).astype("float64")
