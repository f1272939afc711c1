"""How good the files are: what became of their rows."""

import numpy as np

from flows.derive.work import Some
from metrics import quality
from metrics.keys import chosen
from store import batches, derived
from store.columns import Columns
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import WHOLE

ROWS = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


def count_quality(tx: Tx, year: int, sources: Some) -> None:
    """Count what became of the rows of the files about a year again: of some sources (None: of all), and of
    all together from what is counted of the others."""
    here = {"year": year, "place": HOME_DISTRICT}
    of_all = here | {"measure": quality.MEASURES}
    if sources is None:
        derived.replace(tx, "cells", of_all, quality.count(_loaded(tx, year)))
        return
    mine = [str(number) for number in sorted(sources)]
    held = derived.rows(tx, "cells", dimension=quality.SOURCE, **here)
    others = quality.by_source(chosen(held, ~np.isin(held["grp"], mine)))
    again = _loaded(tx, year, sources)
    found = quality.count({name: np.concatenate([others[name], again[name]]) for name in again}, sources)
    derived.clear(tx, "cells", dimension=quality.SOURCE, grp=mine, **here)
    derived.clear(tx, "cells", dimension=[WHOLE, quality.ENDS], **of_all)
    derived.add(tx, "cells", found)


def _loaded(tx: Tx, year: int, sources: Some = None) -> Columns:
    """Live batches about a year with their counts; ``sources``: of these alone, None: of all."""
    listed = batches.counts_about(tx, year, sources)
    columns = {name: [counts.get(told) or 0 for _, counts in listed] for told, name in ROWS.items()}
    columns |= {"source": [source for source, _ in listed], "year": [year] * len(listed)}
    return {name: np.array(values, dtype="int64") for name, values in columns.items()}
