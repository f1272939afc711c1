"""Likelihood to recommend: how many would (9 and 10 of 0 to 10), and how many would not (0 to 6)."""

import numpy as np

from metrics.answered import Answered, cells
from metrics.keys import Columns, added, distinct
from metrics.statistics.promoters import DETRACTOR_TO, PROMOTER_FROM
from tables.codes import WHOLE

RECOMMEND, STEPS = "recommend", 11
"""The answer scale from 0 to 10 that such a question has; its lowest answer, 0, is step 1."""

DIMENSION = "likely"

MEMBERS = {
    "likely_answers": ("promoters", "detractors", "likely_answers"),
    "likely_people": ("likely_people",),
}


def parts(rows: Answered) -> list[Columns]:
    """Cells of questions how likely somebody is to recommend.

    Returns:
        Dimension "likely" (group "<source>:<question_key>|<sub_item>") with ``promoters``, ``detractors`` and
        ``likely_answers`` (who answered), and "whole" with ``likely_people`` (who answered any).
    """
    asked = np.array([scale == RECOMMEND for scale in rows.items.scale], dtype=bool)
    rows = rows.some(asked[rows.item] & (rows.points == STEPS))
    said = rows.code - 1
    at, group = distinct(*rows.home, rows.item)
    sums = {
        "promoters": added(group, (said >= PROMOTER_FROM).astype("int64"), len(at)),
        "detractors": added(group, (said <= DETRACTOR_TO).astype("int64"), len(at)),
        "likely_answers": np.bincount(group, minlength=len(at)),
    }
    names = [rows.items.names[one] for one in rows.item[at].tolist()]
    home, number = distinct(*rows.home)
    once, _ = distinct(number, rows.person)
    anybody = {"likely_people": np.bincount(number[once], minlength=len(home))}
    return [
        cells(DIMENSION, at, rows.home, names, sums),
        cells(WHOLE, home, rows.home, [WHOLE] * len(home), anybody),
    ]
