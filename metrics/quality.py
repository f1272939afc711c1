"""Data quality: what became of the rows of the files that were loaded."""

import numpy as np

from metrics.grouped import Rows, split, tall
from metrics.keys import Columns, Table, ints
from tables import HOME_DISTRICT
from tables.codes import WHOLE

MEASURES = ["rows_read", "rows_accepted", "rows_with_id", "rows_matched"]


def count(batches: Table) -> Columns:
    """Count rows read, accepted, with an id, and matched to the roster, by source.

    Args:
        batches: one row a live batch: ``source`` (id), ``year`` (school year of its data) and
            MEASURES; a blank count is 0 (a roster has no rows to match).

    Returns:
        ``tables.derived.CELLS`` of the home district: dimensions "whole" and "source" (group is the
        id of the source as text).
    """
    told = np.column_stack([np.asarray(batches[name], "float64") for name in MEASURES])
    numbers = np.nan_to_num(told).astype("int64")
    year = ints(batches["year"])
    rows = Rows(year, np.full(len(year), HOME_DISTRICT), numbers, MEASURES)
    source = [str(number) for number in ints(batches["source"]).tolist()]
    return tall([rows.summed(split("whole", [WHOLE] * len(year))), rows.summed(split("source", source))])
