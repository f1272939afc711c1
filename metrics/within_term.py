"""Who stayed to the end: registered in the first two weeks of a term, and there in its last two."""

import numpy as np
import pandas as pd

from metrics.keys import Table, ints
from metrics.shares import Columns, share
from metrics.stays import day_numbers
from tables.codes import ABSENT_STATUS, ATTENDED_STATUS, WHOLE

FALL_FROM = 8
"""Month in which the first term begins; the second has the months of the new year."""

WEEKS = 2
"""Held weeks at each end of a term."""

LEAST = 2 * WEEKS
"""Held weeks of a term from which on its two ends are apart."""

MONDAY = 3
"""1970-01-01 was a Thursday: with so many days more, weeks of whole numbers begin on Monday."""

STUDENT = ("student", "")


def stayed(visits: Table) -> Columns:
    """Of the students registered early those who were there at the end, by activity.

    Args:
        visits: ``tables.facts.PARTICIPATION`` of the students of one school in one school year; a status that
            is neither attended nor absent is no registration.

    Returns:
        ``grp`` (activity as text), ``count``, ``n`` (a student in one activity and term is one), ``value``,
        ``low``, ``high`` (Wilson), ``reason``; the total first. A week counts as held where anybody came. A
        term of fewer than LEAST held weeks, or of which it is not over whether anybody stays, is left out.
    """
    rows = pd.DataFrame({name: np.asarray(visits[name]) for name in ("activity", "person", "day")})
    status, role = (np.asarray(visits[name], dtype=object) for name in ("status", "role"))
    rows = rows.assign(came=np.isin(status, ATTENDED_STATUS))
    rows = rows[(rows["came"] | np.isin(status, ABSENT_STATUS)) & np.isin(role, STUDENT)]
    months = rows["day"].astype(str).str.slice(5, 7).astype(int)
    rows = rows.assign(fall=months >= FALL_FROM, week=(day_numbers(rows["day"]) + MONDAY) // 7)
    term = ["activity", "fall"]
    held = rows.loc[rows["came"], [*term, "week"]].drop_duplicates().sort_values("week")
    held = held.assign(first=held.groupby(term).cumcount(), last=held.groupby(term).cumcount(ascending=False))
    weeks = held.groupby(term)["week"].transform("size")
    held = held[weeks >= LEAST]
    seen = rows.merge(held, on=[*term, "week"])
    who = [*term, "person"]
    early = seen.loc[seen["first"] < WEEKS, who].drop_duplicates()
    late = seen.loc[(seen["last"] < WEEKS) & seen["came"], who].drop_duplicates().assign(there=1)
    both = early.merge(late, on=who, how="left").fillna({"there": 0})
    by = both.groupby("activity")["there"].agg(["sum", "size"])
    count = np.array([both["there"].sum(), *by["sum"]], dtype="float64")
    n = np.array([len(both), *by["size"]], dtype="float64")
    groups = [WHOLE, *(str(one) for one in ints(by.index))]
    return {"grp": np.array(groups, dtype=object), **share(count, n)}
