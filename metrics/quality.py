"""Data quality: what became of the rows of the files that were loaded."""

import pandas as pd

from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.derived import CELLS

MEASURES = ["rows_read", "rows_accepted", "rows_with_id", "rows_matched"]


def count(batches: pd.DataFrame) -> pd.DataFrame:
    """Count rows read, accepted, with an id, and matched to the roster, by source.

    Args:
        batches: one row a live batch: ``source`` (id), ``year`` (school year of its data) and
            MEASURES; a blank count is 0 (a roster has no rows to match).

    Returns:
        ``tables.derived.CELLS`` of the home district: dimensions "whole" and "source" (group is the
        id of the source as text).
    """
    rows = batches[["year", *MEASURES]].fillna(0).astype("int64").assign(place=HOME_DISTRICT)
    groups = {
        "whole": pd.Series(WHOLE, rows.index, dtype="str"),
        "source": batches["source"].astype("int64").astype("str"),
    }
    parts = []
    for dimension, group in groups.items():
        key = ["year", "place", "grp"]
        sums = rows.assign(grp=group).groupby(key, as_index=False)[MEASURES].sum()
        parts.append(sums.melt(key, var_name="measure", value_name="amount").assign(dimension=dimension))
    cells = pd.concat(parts, ignore_index=True)[CELLS.names]
    return cells.astype({"grp": "str"}).sort_values(list(CELLS.key), ignore_index=True)
