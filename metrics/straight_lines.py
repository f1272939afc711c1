"""Straight-lining: who gave the same answer to everything, also where opposite answers mean the same."""

import numpy as np

from metrics.answered import Answered, cells
from metrics.keys import Columns, distinct
from tables.codes import WHOLE

LEAST = 6
"""Items on answers of as many steps, some of them reversed, from which on one answer to all is telling."""

MEMBERS = {"mixed": ("lined", "mixed"), "mixed_respondents": ("mixed_respondents",)}


def parts(rows: Answered) -> list[Columns]:
    """Cells of straight lines.

    Only where reversed items are among the others: of items that all ask for the same, the same answer to all
    may be an honest one.

    Returns:
        Dimension "survey" (group "<source>:") with ``mixed`` (who answered at least LEAST items on answers of
        as many steps, reversed ones and others) and ``lined`` (who gave the same answer to all of these);
        "whole" with ``mixed_respondents``.
    """
    rows = rows.some(~rows.items.barrier[rows.item])
    turned = rows.items.turned[rows.item]
    given = np.where(turned, rows.points + 1 - rows.code, rows.code)
    # A row of ``mine`` is a respondent, place and number of steps; ``whose`` tells whose each answer is.
    mine, whose = distinct(*rows.home, rows.person, rows.points)
    many = np.bincount(whose, minlength=len(mine))
    reversed_ones = np.bincount(whose, weights=turned, minlength=len(mine))
    first = np.zeros(len(mine), dtype="int64")
    first[whose] = given
    same = np.bincount(whose, weights=given == first[whose], minlength=len(mine)) == many
    mixed = (many >= LEAST) & (reversed_ones > 0) & (reversed_ones < many)
    mine, lined = mine[mixed], same[mixed]
    who, person = distinct(*(column[mine] for column in (*rows.home, rows.person)))
    straight = np.bincount(person, weights=lined, minlength=len(who)) > 0
    at, group = distinct(*(column[mine][who] for column in rows.home))
    sums = {
        "lined": np.bincount(group[straight], minlength=len(at)),
        "mixed": np.bincount(group, minlength=len(at)),
    }
    home = mine[who][at]
    surveys = [f"{source}:" for source in rows.source[home].tolist()]
    return [
        cells("survey", home, rows.home, surveys, sums),
        cells(WHOLE, home, rows.home, [WHOLE] * len(home), {"mixed_respondents": sums["mixed"]}),
    ]
