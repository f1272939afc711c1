"""Which activities are emptying, and since which month, for those who work with the students of a place."""

from dataclasses import replace

import numpy as np
import pandas as pd

from flows import labels
from flows.database import store
from flows.dressed import dressed
from flows.sheet import Sheet
from metrics.emptying import by_month, emptying, months
from metrics.entry import Entry
from metrics.keys import Columns
from metrics.offered import ACTIVITY_MONTH
from store import derived
from tables.codes import WHOLE
from tables.figure import Figure
from words import mark

BY_ACTIVITY = mark("It is told by activity: choose this split.")
EACH_BY_ITSELF = mark("told by activity")


def falls(shown: Sheet, indicator: Entry, by: str, year: int) -> Figure:
    """The fall of each activity, or what came of those expected in each of its months.

    Args:
        shown: of the place.
        by: "activity"; or ACTIVITY_MONTH, with ``activity_label`` and ``month_label`` beside ``label``; "":
            none.

    Returns:
        By activity as ``metrics.emptying.emptying``, the worst first, ``since`` in words ("" where there is
        none), and what was expected in all. A reason in place of rows where no dimension is named, for roles
        without people, and where nothing of anybody is known.
    """
    nothing = dressed(shown, indicator, by, year, {})
    if not shown.live:
        return nothing
    if not by:
        return replace(nothing, reason=BY_ACTIVITY)
    with store(shown.db).reading() as tx:
        known = months(derived.cells_of(tx, [year], shown.place, [ACTIVITY_MONTH]))
    if not len(known.month):
        return nothing
    if by == ACTIVITY_MONTH:
        return _months(shown, indicator, year, by_month(known))
    rows = emptying(known, shown.reach.settings)
    made = dressed(shown, indicator, by, year, _with_total(rows, shown.place, year))
    since = [labels.month(f"{one:.0f}") if one > 0 else "" for one in made.rows["since"].fillna(0)]
    told = made.rows.assign(since=pd.Series(since, dtype="str"), total=made.rows["grp"] == WHOLE)
    worst_first = told.sort_values(["total", "value"], kind="stable").drop(columns="total")
    return replace(made, rows=worst_first.reset_index(drop=True))


def _with_total(rows: Columns, place: int, year: int) -> Columns:
    """The activities, and a row of how many were expected at all together."""
    many = len(rows["n"])
    blank = np.full(1, np.nan)
    total = dict.fromkeys(rows, blank) | {
        "n": rows["n"].sum(keepdims=True),
        "reason": np.array([EACH_BY_ITSELF], dtype=object),
        "status": np.array([""], dtype=object),
        "comparisons": rows["comparisons"][:1],
    }
    own = {name: values for name, values in rows.items() if name != "activity"}
    joined = {name: np.concatenate([values, total[name]]) for name, values in own.items()}
    return joined | _where(np.append(_codes(rows["activity"]), WHOLE), place, year, many + 1)


def _months(shown: Sheet, indicator: Entry, year: int, rows: Columns) -> Figure:
    """What came of those expected, a row a month of an activity."""
    activity = _codes(rows["activity"])
    with store(shown.db).reading() as tx:
        names = labels.words(tx, "activity", sorted(set(activity)))
    when = [str(one) for one in rows["month"].tolist()]
    keys = [f"{one}:{month}" for one, month in zip(activity, when, strict=True)]
    many = len(keys)
    told = {name: rows[name] for name in ("n", "sessions", "value", "low", "high")}
    told |= _where(np.array(keys, dtype=object), shown.place, year, many)
    told |= {name: np.full(many, "", dtype=object) for name in ("status", "reason")}
    told |= {
        "activity_label": np.array([names.get(one, one) for one in activity], dtype=object),
        "month_label": np.array([labels.month(one) for one in when], dtype=object),
    }
    return dressed(shown, indicator, ACTIVITY_MONTH, year, told)


def _where(groups: np.ndarray, place: int, year: int, many: int) -> Columns:
    return {
        "grp": groups.astype(object),
        "year": np.full(many, year),
        "place": np.full(many, place),
        "count": np.full(many, np.nan),
        "hidden": np.zeros(many, dtype=bool),
    }


def _codes(activity: np.ndarray) -> np.ndarray:
    return np.array([str(one) for one in activity.tolist()], dtype=object)
