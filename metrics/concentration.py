"""Concentration: how unequally hours are spread over students."""

import numpy as np

from metrics.in_full import COUNTED
from metrics.intervals import Floats, divide
from metrics.shares import NOBODY, NOBODY_CAME, Columns
from metrics.taking_part import HOURS
from metrics.wide import Wide
from tables.codes import WHOLE


def of_hours(cells: Wide) -> Columns:
    """Gini index of hours of every year and place, one row each.

    Returns:
        ``year``, ``place``, ``grp`` ("whole") and the columns of an indicator frame: ``n`` students,
        ``count`` missing, ``value`` 0 to 1, missing where nobody is counted or came; no interval.
    """
    at = np.flatnonzero((cells.dimension == WHOLE) & cells.said(("students",)))
    groups = np.flatnonzero((cells.dimension == HOURS) & cells.said(("of_hours",)))
    students = cells.sums(("of_hours",), groups)["of_hours"]
    hours = cells.grp[groups].astype("float64")
    pairs = [
        gini(hours[mine], students[mine]) for mine in (cells.home[groups] == home for home in cells.home[at])
    ]
    n, value = (np.array(each, dtype="float64") for each in zip(*pairs, strict=True)) if pairs else ([], [])
    nothing = np.full(len(at), np.nan)
    return {
        "year": cells.year[at],
        "place": cells.place[at],
        "grp": np.full(len(at), WHOLE, dtype=object),
        "count": nothing,
        "n": np.asarray(n),
        "value": np.asarray(value),
        "low": nothing,
        "high": nothing,
        "reason": np.select(
            [np.asarray(n) == 0, np.isnan(np.asarray(value))], [NOBODY, NOBODY_CAME], COUNTED
        ).astype(object),
    }


def gini(amounts: Floats, people: Floats) -> tuple[float, float]:
    """People in all, and the Gini index of what they have; missing where nobody has anything.

    Args:
        amounts: each amount once; people: how many have it.
    """
    order = np.argsort(amounts, kind="stable")
    amounts, people = amounts[order], people[order]
    n, total = people.sum(), (amounts * people).sum()
    # Twice the rank of the middle one of those who have an amount, counted from 1.
    ranks = 2 * np.cumsum(people) - people + 1
    index = divide(np.array([(amounts * people * (ranks - n - 1)).sum()]), np.array([n * total]))
    return float(n), float(index[0])
