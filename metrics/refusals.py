"""Who refused to take part in comparisons: in every count, but not where those who took part in something
stand beside the others.

They are counted apart (dimensions of cells called ``apart``), a few numbers a place, and taken off where a
comparison is made.
"""

import numpy as np

from metrics.intervals import Floats
from metrics.keys import coded
from metrics.wide import Flags, Ints, Sums, Wide
from tables.codes import REFUSED, WHOLE

BESIDE_OTHERS = ("took_part", "activity", "partner")
"""Dimensions in which those who took part stand beside the others, where an indicator compares them."""

COMPARED_BY = (WHOLE, *BESIDE_OTHERS)
"""Dimensions by which those who refused are counted apart."""

PURPOSE = "purpose"
"""With ``apart``: the dimension of who refuses what, a group a purpose."""

GUARDS = ("refused_n", "refused_count", "refused_value", "others_count")
"""Columns of a frame that decide what is hidden for the sake of those who refused; never shown."""


def apart(dimension: str) -> str:
    """What the cells of those who refused are called, of a dimension of COMPARED_BY."""
    return REFUSED + dimension


def refusing(refused: object) -> dict[str, Flags]:
    """Who refuses each purpose that somebody refuses, in order; one flag a student.

    Args:
        refused: of ``tables.derived.STUDENT_YEARS``.
    """
    codes, texts = coded(refused)
    listed = [text.split(",") if text else [] for text in texts]
    purposes = sorted({purpose for each in listed for purpose in each})
    return {purpose: np.array([purpose in each for each in listed])[codes] for purpose in purposes}


def sums(cells: Wide, measures: tuple[str, ...], at: Ints, rows: Flags) -> dict[str, Floats]:
    """The measures of those of these groups who refused; 0 where nobody did, and outside ``rows``."""
    theirs = np.where(rows, cells.refused[at], -1)
    if (theirs < 0).all():
        return dict.fromkeys(measures, np.zeros(len(at)))
    found = cells.sums(measures, theirs)
    return {name: np.nan_to_num(values) for name, values in found.items()}


def less(everybody: Sums, refused: Sums) -> dict[str, Floats]:
    """The sums of those who take part in comparisons."""
    return {name: values - refused[name] for name, values in everybody.items()}
