"""The withheld groups of a table as one: what is left of the total when the groups shown are taken away.

Whoever sees the table can work this out; told as a row it keeps a board from reading the groups that are
shown as everybody.
"""

import numpy as np

from metrics.deciding import BANDED, OVERLAPPING
from metrics.keys import added, coded, distinct, ints
from metrics.shares import Columns, share
from metrics.small import few
from tables.codes import TOGETHER, WHOLE

NOT_COMPARED = ("gap", "gap_low", "gap_high", "ratio", "p", "detectable", "n_others")


def withheld_together(rows: Columns, least: int) -> Columns:
    """A row for each table of which two groups or more are withheld, and enough people are in these.

    It is made of what is shown, numbers of earlier editions among them: the same where the same is shown.

    Args:
        rows: released frames of one indicator, each table with its total: ``year, place, dimension, grp,
            count, n, value, low, high, hidden`` and ``since``, which edition showed the numbers first.
        least: the hiding threshold.

    Returns:
        Rows with the columns of ``rows``: group ``TOGETHER``, count, n, value and interval; not compared.
        None where the total and the groups that are shown are of several editions: they do not add up.
    """
    total, hidden = rows["grp"] == WHOLE, rows["hidden"].astype(bool)
    adds_up = ~np.isin(rows["dimension"], [WHOLE, "", *OVERLAPPING, *BANDED])
    tables, number = distinct(ints(rows["year"]), ints(rows["place"]), coded(rows["dimension"])[0])
    many = len(tables)
    n, count, value = (np.asarray(rows[name], "float64") for name in ("n", "count", "value"))
    a_share = np.abs(value - count / np.where(n > 0, n, 1)) < 1e-9
    shown = ~total & ~hidden
    usable = np.bincount(number, (hidden & total) | (~hidden & ~a_share) | ~adds_up, minlength=many) == 0
    usable &= (np.bincount(number, total, minlength=many) == 1) & (added(number, hidden & ~total, many) >= 2)
    usable &= added(number, shown, many) > 0  # else it is the total
    since = coded(rows["since"])[0]
    first, last = np.full(many, len(since)), np.full(many, -1)
    np.minimum.at(first, number[~hidden], since[~hidden])
    np.maximum.at(last, number[~hidden], since[~hidden])
    usable &= first == last
    left = {
        name: added(number, np.where(total, values, np.where(shown, -values, 0)), many).astype(float)
        for name, values in (("n", np.nan_to_num(n)), ("count", np.nan_to_num(count)))
    }
    usable &= (left["n"] >= least) & ~few(left["count"], left["n"], least, zero=True)
    at = np.flatnonzero(total & usable[number])
    of = number[at]
    made = {name: values[at] for name, values in rows.items()}
    made |= {name: np.full(len(at), np.nan) for name in NOT_COMPARED if name in rows}
    made |= share(left["count"][of], left["n"][of])
    blank = np.full(len(at), "", dtype=object)
    return made | {"grp": np.full(len(at), TOGETHER, dtype=object), "status": blank}
