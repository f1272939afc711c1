"""How good the files are: what became of their rows."""

import pandas as pd

from metrics import quality
from store import batches, derived
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.derived import CELLS

ROWS = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


def count_quality(tx: Tx, year: int) -> None:
    """Count what became of the rows of the files about a year again."""
    where = {"year": year, "place": HOME_DISTRICT, "measure": quality.MEASURES}
    derived.replace(tx, "cells", where, quality.count(_loaded(tx, year))[CELLS.names])


def _loaded(tx: Tx, year: int) -> pd.DataFrame:
    """Live batches about a year with their counts."""
    listed = batches.counts_about(tx, year)
    columns = {name: [counts.get(told) or 0 for _, counts in listed] for told, name in ROWS.items()}
    return pd.DataFrame({"source": [source for source, _ in listed], "year": year, **columns}, dtype="int64")
