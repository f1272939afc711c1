"""Means of answers of which several are one respondent's: their sums, and what they come to.

Answers of one respondent hang together, so the interval is linearised over respondents, not over answers.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.intervals import Floats, rate_of_sums, t_quantile
from metrics.keys import ints

OF_ONE = ("respondents", "answers", "points", "answers_squared", "points_squared", "product")
"""Of each respondent: it is there; answers; their sum; squares of both; their product."""


def names(prefix: str) -> list[str]:
    """The measures of OF_ONE under a name of their own."""
    return [f"{prefix}_{name}" for name in OF_ONE]


def part(
    rows: pd.DataFrame, who: Sequence[str], measures: Sequence[str], by: str, year: int, grp: str = ""
) -> Part:
    """Sums over respondents.

    Args:
        rows: ``place, answers, points`` (whole numbers), the columns of ``who`` and ``grp``.
        who: columns that tell respondents of a place apart.
        measures: as ``names`` gives them.
        by: dimension.
        grp: column of the group's code; "" for the whole.
    """
    keys = ["place", *([grp] if grp else [])]
    each = rows.groupby([*keys, *who], as_index=False, sort=True)[["answers", "points"]].sum()
    told = each.assign(
        respondents=1,
        answers_squared=each["answers"] ** 2,
        points_squared=each["points"] ** 2,
        product=each["answers"] * each["points"],
    )
    summed = told.groupby(keys, as_index=False, sort=True)[list(OF_ONE)].sum()
    groups = summed[grp].to_numpy(object) if grp else np.full(len(summed), by, dtype=object)
    years = np.full(len(summed), year, dtype="int64")
    numbers = summed[list(OF_ONE)].to_numpy("int64").reshape(len(summed), len(OF_ONE))
    return Part(by, years, ints(summed["place"]), groups, list(measures), numbers)


def mean(sums: Sequence[Floats], scale: float = 1.0) -> tuple[Floats, Floats, Floats]:
    """Pooled mean, its standard error, and how many respondents.

    Args:
        sums: of OF_ONE, in its order.
        scale: points to one step.

    Returns:
        The error is missing for fewer than two respondents and where all are alike.
    """
    n, answers, points, answers_squared, points_squared, product = sums
    value, error = rate_of_sums(answers, points, answers_squared, points_squared, product, n)
    return value / scale, error / scale, n


def within(value: Floats, error: Floats, n: Floats, least: float, most: float) -> tuple[Floats, Floats]:
    """The t interval over respondents, inside the scale."""
    half = t_quantile(n - 1) * error
    return np.maximum(value - half, least), np.minimum(value + half, most)
