"""Whose voice it is: how many students answered a survey, and which groups are heard more than others."""

import numpy as np

from metrics.each_by_itself import EACH_BY_ITSELF, below, of_rows, positions
from metrics.in_full import COUNTED
from metrics.intervals import divide
from metrics.shares import Columns, composition
from metrics.wide import Wide
from tables.codes import WHOLE
from words import mark

STUDENTS = ("students",)
ANSWERED = ("answered_students",)
ANSWERING = ("answering",)

NO_ROSTER = mark("no roster tells how many students there are")
TOO_MANY = mark("more answers than students: some answered twice, or are on no roster")


def response(cells: Wide, by: str) -> Columns:
    """Students who answered each survey, of all who are enrolled.

    Args:
        cells: dimensions "whole" with ``students`` and "survey" with ``answered_students``.
        by: "" or "survey".

    Returns:
        Year, place, group, ``count``, ``n`` (students of the place), ``value``, ``low``, ``high`` (missing:
        counted in full), ``reason``. The total row has no count: who answers twice is not told.
    """
    whole = positions(cells, ANSWERED, WHOLE)
    parts = []
    for dimension, at in ((WHOLE, whole), ("survey", positions(cells, ANSWERED, "survey"))):
        if dimension != WHOLE and not by:
            continue
        n = np.nan_to_num(cells.sums(STUDENTS, cells.total[cells.home[at]])["students"])
        count = cells.sums(ANSWERED, at)["answered_students"]
        each = dimension != WHOLE
        sure = (count <= n) & (n > 0) & each
        nothing = np.full(len(at), np.nan)
        why = np.select([n == 0, count > n], [NO_ROSTER, TOO_MANY], COUNTED)
        told = {
            "count": np.where(sure, count, np.nan),
            "n": n,
            "value": np.where(sure, divide(count, n), np.nan),
            "low": nothing,
            "high": nothing,
            "reason": (why if each else np.full(len(at), EACH_BY_ITSELF)).astype(object),
        }
        parts.append(of_rows(cells, at, told))
    return below(parts)


def representation(cells: Wide, by: str) -> Columns:
    """Share of each group among the students who answered, less its share of all students.

    Args:
        cells: dimensions "whole" and ``by`` with ``students`` and ``answering``.
        by: "" or a dimension of groups.

    Returns:
        Year, place, group, ``count`` (who answered), ``n`` (students), ``value`` (difference of shares, -1 to
        1), ``low``, ``high``, ``reason`` (``metrics.shares.composition``).
    """
    parts = [_of(cells, WHOLE)]
    if by:
        parts.append(_of(cells, by))
    return below(parts)


def _of(cells: Wide, dimension: str) -> Columns:
    heard = np.nan_to_num(cells.sums(ANSWERING, cells.total[cells.home])["answering"])
    at = np.flatnonzero(cells.said(STUDENTS) & (cells.dimension == dimension) & (heard > 0))
    everybody = cells.total[cells.home[at]]
    count, n = cells.sums(ANSWERING, at)["answering"], cells.sums(STUDENTS, at)["students"]
    answered, students = cells.sums(ANSWERING, everybody), cells.sums(STUDENTS, everybody)
    told = composition(count, n, answered["answering"], students["students"])
    return of_rows(cells, at, told)
