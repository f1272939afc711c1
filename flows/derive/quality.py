"""How good the files are: what became of their rows."""

import numpy as np

from metrics import quality
from store import batches, derived
from store.columns import Columns
from store.connect import Tx
from tables import HOME_DISTRICT

ROWS = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


def count_quality(tx: Tx, year: int) -> None:
    """Count what became of the rows of the files about a year again."""
    where = {"year": year, "place": HOME_DISTRICT, "measure": quality.MEASURES}
    derived.replace(tx, "cells", where, quality.count(_loaded(tx, year)))


def _loaded(tx: Tx, year: int) -> Columns:
    """Live batches about a year with their counts."""
    listed = batches.counts_about(tx, year)
    columns = {name: [counts.get(told) or 0 for _, counts in listed] for told, name in ROWS.items()}
    columns |= {"source": [source for source, _ in listed], "year": [year] * len(listed)}
    return {name: np.array(values, dtype="int64") for name, values in columns.items()}
