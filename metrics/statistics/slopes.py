"""Slopes of students and of schools: a scatter of school means says nothing of a student."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import Floats
from metrics.statistics.missing import Missing, Number

FLAT = "all are alike in one of the two"


@dataclass(frozen=True)
class Slopes:
    """One relation at three levels.

    Attributes:
        r_students, r_within, r_means: correlation of all students, of students about their group's mean,
            and of group means, each group counting once (-1 to 1).
        slope_students, slope_within, slope_between: units of ``y`` for one of ``x``: of all students, within
            groups, and of group means, each counting by its students.
    """

    r_students: Number
    r_within: Number
    r_means: Number
    slope_students: Number
    slope_within: Number
    slope_between: Number


def slopes(x: ArrayLike, y: ArrayLike, groups: ArrayLike) -> Slopes:
    """Correlations and slopes within and between groups.

    Args:
        x, y: one number a student, none missing.
        groups: of each student.

    Source:
        Robinson 1950; Raudenbush & Bryk 2002, chapter 5.
    """
    a, b = np.asarray(x, dtype="float64"), np.asarray(y, dtype="float64")
    _, which, sizes = np.unique(np.asarray(groups), return_inverse=True, return_counts=True)
    means_a, means_b = (np.bincount(which, weights=side) / sizes for side in (a, b))
    once, people = np.ones(len(sizes)), sizes.astype("float64")
    inside_a, inside_b = a - means_a[which], b - means_b[which]
    each = np.ones(len(a))
    return Slopes(
        r_students=_relation(a, b, each)[0],
        r_within=_relation(inside_a, inside_b, each, a, b)[0],
        r_means=_relation(means_a, means_b, once)[0],
        slope_students=_relation(a, b, each)[1],
        slope_within=_relation(inside_a, inside_b, each, a, b)[1],
        slope_between=_relation(means_a, means_b, people)[1],
    )


def _relation(
    a: Floats, b: Floats, weight: Floats, scale_a: Floats | None = None, scale_b: Floats | None = None
) -> tuple[Number, Number]:
    """Weighted correlation and slope; what is only rounding beside ``scale`` does not vary."""
    if len(a) < 2:
        few = Missing("fewer than two to relate")
        return few, few
    away_a, away_b = (side - np.average(side, weights=weight) for side in (a, b))
    aa, bb, ab = (
        float((weight * one * other).sum())
        for one, other in ((away_a, away_a), (away_b, away_b), (away_a, away_b))
    )
    least_a, least_b = (1e-20 * float(np.square(side).sum()) for side in (_or(scale_a, a), _or(scale_b, b)))
    flat = Missing(FLAT)
    slope = ab / aa if aa > least_a else flat
    r = ab / float(np.sqrt(aa * bb)) if aa > least_a and bb > least_b else flat
    return r, slope


def _or(scale: Floats | None, values: Floats) -> Floats:
    return values if scale is None else scale
