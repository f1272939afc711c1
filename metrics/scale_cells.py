"""What the items of a scale add up to: all that reliability is worked out from, in whole numbers.

Counted are people who answered every item of a scale. Of them are kept the number, the sum and the sum of
squares of their totals, of each item its sum, its sum of squares and its product with the total, and of each
two items their product: so their covariances are known without anybody's answers.
"""

import numpy as np

from metrics.answered import Answered, cells
from metrics.keys import Columns, Ints, distinct
from tables.codes import WHOLE

SCALE_ITEM = "\x1f"
"""Between scale and item in a group of "scale_item"; no name of a scale holds it."""

MEMBERS = {
    "scaled": ("scaled",),
    "scale_respondents": ("scale_respondents", "scale_complete", "scale_total", "scale_total_squared"),
    "item_sum": ("item_sum", "item_squared", "item_product"),
    "items_product": ("items_product",),
}

LEAST_ITEMS = 3
"""Questions from which on a scale is judged."""

MOST_ITEMS = 60
"""Questions of the longest scale of which products of two are kept: 1,770 a place."""


def parts(rows: Answered) -> list[Columns]:
    """Cells of scales.

    Returns:
        Dimension "scale" (group "<source>:<item_scale>") with ``scale_respondents`` (who answered any of its
        items), ``scale_complete`` (who answered all), ``scale_total`` and ``scale_total_squared`` (of the
        sums of their answers); "scale_item" (scale, SCALE_ITEM, item) with ``item_sum``,
        ``item_squared`` and ``item_product`` (answer times total) of the same people; "scale_pair" (scale,
        SCALE_ITEM, item, SCALE_ITEM, a later item) with ``items_product``; "whole" with ``scaled`` (who
        answered any item of any scale). Reversed items are turned.
    """
    rows = rows.some(rows.items.of[rows.item] >= 0)
    scale = rows.items.of[rows.item]
    # A row of ``mine`` is a respondent, scale and place; ``whose`` tells to which each answer belongs.
    mine, whose = distinct(*rows.home, scale, rows.person)
    answers = np.bincount(whose, minlength=len(mine))
    total = _summed(whose, rows.code, len(mine))
    complete = answers == rows.items.sizes[scale[mine]]
    totals = np.where(complete, total, 0)
    at, group = distinct(*(column[mine] for column in (*rows.home, scale)))
    of_scale = {
        "scale_respondents": np.bincount(group, minlength=len(at)),
        "scale_complete": np.bincount(group[complete], minlength=len(at)),
        "scale_total": _summed(group, totals, len(at)),
        "scale_total_squared": _summed(group, totals**2, len(at)),
    }
    names = [rows.items.scales[one] for one in scale[mine][at].tolist()]
    return [
        cells("scale", mine[at], rows.home, names, of_scale),
        _of_items(rows.some(complete[whose]), total[whose][complete[whose]]),
        *_of_pairs(rows.some(complete[whose]), whose[complete[whose]]),
        _of_all(rows),
    ]


def _of_items(rows: Answered, total: Ints) -> Columns:
    """Sums of the items, of people who answered all of a scale; ``total``: of each answer's respondent."""
    at, group = distinct(*rows.home, rows.item)
    sums = {
        "item_sum": _summed(group, rows.code, len(at)),
        "item_squared": _summed(group, rows.code**2, len(at)),
        "item_product": _summed(group, rows.code * total, len(at)),
    }
    items = rows.items
    names = [items.scales[items.of[one]] + SCALE_ITEM + items.names[one] for one in rows.item[at].tolist()]
    return cells("scale_item", at, rows.home, names, sums)


def _of_pairs(rows: Answered, whose: Ints) -> list[Columns]:
    """Products of each two items of a scale, of people who answered all of it.

    Args:
        whose: number of each answer's respondent, scale and place.
    """
    order = np.lexsort((rows.item, whose))
    parts = []
    of = rows.items.of[rows.item]
    for scale in np.unique(of).tolist():
        size = int(rows.items.sizes[scale])
        if not LEAST_ITEMS <= size <= MOST_ITEMS:
            continue
        mine = order[of[order] == scale]
        first = mine[::size]  # of each respondent the first of as many answers
        codes = rows.code[mine].reshape(-1, size)
        at, home = distinct(*(column[first] for column in rows.home))
        names = [rows.items.names[item] for item in rows.item[mine[:size]].tolist()]
        one, other = np.triu_indices(size, 1)
        sums = np.zeros((len(at), len(one)), dtype="int64")
        np.add.at(sums, home, codes[:, one] * codes[:, other])
        pairs = [
            SCALE_ITEM.join((rows.items.scales[scale], names[a], names[b]))
            for a, b in zip(one, other, strict=True)
        ]
        where = np.repeat(first[at], len(pairs))
        parts.append(cells("scale_pair", where, rows.home, pairs * len(at), {"items_product": sums.ravel()}))
    return parts


def _of_all(rows: Answered) -> Columns:
    """How many answered any item of any scale."""
    at, group = distinct(*rows.home)
    once, _ = distinct(group, rows.person)
    return cells(
        WHOLE, at, rows.home, [WHOLE] * len(at), {"scaled": np.bincount(group[once], minlength=len(at))}
    )


def _summed(number: Ints, values: Ints, count: int) -> Ints:
    """Sums by the number of their group, in whole numbers throughout."""
    found = np.zeros(count, dtype="int64")
    np.add.at(found, number, values)
    return found
