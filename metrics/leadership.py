"""Student leadership: who has a part in a session, beside being there."""

import numpy as np
import pandas as pd

from metrics.keys import Table, ints
from metrics.shares import Columns, share
from tables.codes import ATTENDED_STATUS, WHOLE


def led(visits: Table, leading: Table) -> Columns:
    """Share of participants who led, planned or presented, by activity.

    Args:
        visits: ``tables.facts.PARTICIPATION`` of the students of one school and school year.
        leading: ``tables.facts.LEADING`` of the same students.

    Returns:
        ``grp`` (activity as text), ``count``, ``n``, ``value``, ``low``, ``high`` (Wilson), ``reason``; the
        total first, each student once. Activities of which no part is told are left out: nobody is known to
        lead there, or not to.
    """
    came = np.isin(np.asarray(visits["status"], dtype=object), ATTENDED_STATUS)
    rows = pd.DataFrame({name: ints(visits[name])[came] for name in ("activity", "person")})
    parts = pd.DataFrame({name: ints(leading[name]) for name in ("activity", "person")})
    rows = rows[rows["activity"].isin(parts["activity"])].drop_duplicates()
    rows = rows.merge(parts.drop_duplicates().assign(led=1), how="left").fillna({"led": 0})
    of_all = rows.groupby("person")["led"].max()
    by = rows.groupby("activity")["led"].agg(["sum", "size"])
    count = np.array([of_all.sum(), *by["sum"]], dtype="float64")
    n = np.array([len(of_all), *by["size"]], dtype="float64")
    groups = [WHOLE, *(str(one) for one in ints(by.index))]
    return {"grp": np.array(groups, dtype=object), **share(count, n)}
