"""Barriers: how many name each of an inventory's items as at least somewhat a problem."""

from collections.abc import Mapping

import numpy as np

from metrics.answered import Answered, cells
from metrics.keys import Columns, added, distinct
from tables.codes import WHOLE

AGREEMENT = "agreement"
"""Answer scale on which a barrier is named by agreeing to it."""

MEMBERS = {"barrier_respondents": ("barrier_respondents",), "rated": ("cited", "rated")}


def parts(rows: Answered, agreed_from: Mapping[int, int]) -> list[Columns]:
    """Cells of barriers.

    A barrier is cited by answers from the middle of their scale up ("somewhat", "a medium problem"): a small
    one is none. Where it is a statement, by agreeing to it.

    Args:
        agreed_from: lowest answer that agrees, by the points of a scale of agreement.

    Returns:
        Dimension "barrier" (group "<source>:<question_key>|<sub_item>") with ``cited`` and ``rated`` (who
        gave a valid answer), and "whole" with ``barrier_respondents`` (who rated any).
    """
    rows = rows.some(rows.items.barrier[rows.item])
    stated = np.array([scale == AGREEMENT for scale in rows.items.scale], dtype=bool)[rows.item]
    agreed = np.array([agreed_from.get(points, points) for points in rows.points.tolist()], dtype="int64")
    cited = (rows.code >= np.where(stated, agreed, rows.points // 2 + 1)).astype("int64")
    at, group = distinct(*rows.home, rows.item)
    sums = {"cited": added(group, cited, len(at)), "rated": np.bincount(group, minlength=len(at))}
    names = [rows.items.names[one] for one in rows.item[at].tolist()]
    home, number = distinct(*rows.home)
    once, _ = distinct(number, rows.person)
    anybody = {"barrier_respondents": np.bincount(number[once], minlength=len(home))}
    return [
        cells("barrier", at, rows.home, names, sums),
        cells(WHOLE, home, rows.home, [WHOLE] * len(home), anybody),
    ]
