"""Students in two schools of a district at once: each day counts once."""

import numpy as np
import pandas as pd

from metrics.marks import Placed
from metrics.school_days import PRESENT, UNKNOWN, SchoolDays, ranges

SUMS = ["enrolled", "absent", "unmarked"]


def in_two_schools(found: pd.DataFrame) -> np.ndarray:
    """Stays of students who were in two schools of a district on the same day of that year."""
    order = ["person", "district", "year"]
    some = found[found["first"] <= found["last"]].sort_values([*order, "first"])
    before = some.groupby(order)["last"].cummax().shift(fill_value=0)
    overlap = some.duplicated(order) & (some["first"] <= before)
    students = some.loc[overlap, order].drop_duplicates()
    flagged = found[order].merge(students, how="left", on=order, indicator=True)["_merge"] == "both"
    return (flagged & (found["first"] <= found["last"]).to_numpy()).to_numpy()


def day_by_day(found: pd.DataFrame, days: SchoolDays, said: Placed) -> pd.DataFrame:
    """Sums by month of the few students who were in two schools at once, each day counted once.

    Args:
        found: their stays; the index is the position among all stays.

    Returns:
        ``year, district, person, month`` and SUMS.
    """
    names, begins = days.months()
    opens, closes = days.span(found)
    spans = (closes - opens + 1).clip(0)
    line, at = np.repeat(np.arange(len(found)), spans), ranges(opens, spans)
    row = found["row"].to_numpy("int64")[line]
    taught = (days.length[row, at] > 0) & (days.known[row, at] != UNKNOWN)
    line, at, row = line[taught], at[taught], row[taught]
    stay = found.index.to_numpy("int64")[line]
    length = days.length[row, at].astype("int64")

    theirs = np.isin(said.stay, found.index.to_numpy("int64"))
    key = said.stay[theirs] * (days.size + 1) + said.at[theirs]
    order = np.argsort(key)
    key, absent, there = key[order], said.absent[theirs][order], said.said[theirs][order]
    wanted = stay * (days.size + 1) + at
    hit = np.searchsorted(key, wanted)
    marked = np.zeros(len(wanted), dtype=bool)
    inside = hit < len(key)
    marked[inside] = key[hit[inside]] == wanted[inside]
    expected = days.known[row, at] == PRESENT
    expected[marked] = there[hit[marked]]
    missed = np.zeros(len(wanted), dtype="int64")
    missed[marked] = absent[hit[marked]]
    of = found.iloc[line][["year", "district", "person"]].reset_index(drop=True)
    each = of.assign(at=at, enrolled=length * expected, absent=missed, length=length, marked=marked)
    once = each.groupby(["year", "district", "person", "at"], as_index=False).max()
    once["absent"] = once[["absent", "enrolled"]].min(axis=1)
    once["unmarked"] = once["length"].where(~once["marked"], 0)
    once["month"] = names[np.searchsorted(begins, once["at"].to_numpy(), side="right") - 1]
    return once.groupby(["year", "district", "person", "month"], as_index=False)[SUMS].sum()
