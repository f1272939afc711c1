"""How good the files are: what became of their rows, which cells are blank, which rules they break."""

import numpy as np

from flows.derive import filled
from flows.derive.work import Some
from metrics import filled_cells, quality, rule_breaks
from metrics.keys import Columns, chosen
from store import batches, derived
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.quality_codes import BREAKS, SAME_KEY

ROWS = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}
EVERY = [*quality.MEASURES, *filled_cells.MEASURES, *rule_breaks.MEASURES]
EACH = [quality.SOURCE, filled_cells.SOURCE_FIELD, rule_breaks.SOURCE_RULE]
"""Dimensions of what each source has of its own."""

OF_ALL = [WHOLE, quality.ENDS, filled_cells.FIELD, rule_breaks.RULE]
"""Dimensions of what is counted of all sources together."""


def count_quality(tx: Tx, year: int, sources: Some) -> None:
    """Count what became of the rows of the files about a year again: of some sources (None: of all), and of
    all together from what is counted of the others."""
    here = {"year": year, "place": HOME_DISTRICT}
    rows, cells, broken = _loaded(tx, year, sources)
    if sources is not None:
        held = derived.rows(tx, "cells", dimension=EACH, **here)
        mine = _of_sources(held, sources)
        others = chosen(held, ~mine)
        rows = _both(quality.by_source(_told(others, quality.SOURCE, quality.MEASURES)), rows)
        cells = _both(filled_cells.by_source(_told(others, filled_cells.SOURCE_FIELD)), cells)
        broken = _both(rule_breaks.by_source(_told(others, rule_breaks.SOURCE_RULE)), broken)
        for dimension in EACH:
            gone = set(chosen(held, mine & (held["dimension"] == dimension))["grp"].tolist())
            derived.clear(tx, "cells", dimension=dimension, grp=sorted(gone), **here)
        derived.clear(tx, "cells", dimension=OF_ALL, measure=EVERY, **here)
    else:
        derived.clear(tx, "cells", measure=EVERY, **here)
    read = {year: int(rows["rows_read"].sum())} if len(rows["source"]) else {}
    derived.add(tx, "cells", quality.count(rows, sources))
    derived.add(tx, "cells", filled_cells.count(cells, sources))
    derived.add(tx, "cells", rule_breaks.count(broken, read, sources))


def _of_sources(held: Columns, sources: Some) -> np.ndarray:
    """Cells of some sources: their number stands first in the group."""
    mine = {str(number) for number in sources or ()}
    return np.array([grp.partition(":")[0] in mine for grp in held["grp"].tolist()], dtype=bool)


def _told(cells: Columns, dimension: str, measures: list[str] | None = None) -> Columns:
    which = cells["dimension"] == dimension
    return chosen(cells, which & np.isin(cells["measure"], measures) if measures else which)


def _both(kept: Columns, new: Columns) -> Columns:
    return {name: np.concatenate([kept[name], new[name]]) for name in new}


def _loaded(tx: Tx, year: int, sources: Some = None) -> tuple[Columns, Columns, Columns]:
    """Live batches about a year with their counts, the cells they fill, and the rules their rows break;
    ``sources``: of these alone, None: of all."""
    listed = batches.counts_about(tx, year, sources)
    problems = batches.problems_about(tx, year, [*BREAKS, SAME_KEY], sources)
    rows = [
        (source, *(counts.get(name) or 0 for name in ROWS), max(0, _repeated(counts)))
        for source, counts in listed
    ]
    rows += [(source, *[0] * len(ROWS), many) for source, code, many in problems if code == SAME_KEY]
    cells = [
        (source, field, *numbers)
        for source, counts in listed
        for field, numbers in counts.get(filled.NAME, {}).items()
    ]
    broken = [(source, BREAKS[code], many) for source, code, many in problems if code in BREAKS]
    return (
        _columns(year, rows, ("source", *ROWS.values(), "rows_repeated")),
        _columns(year, cells, ("source", "field", *filled_cells.MEASURES)),
        _columns(year, broken, ("source", "rule", rule_breaks.BREAKS)),
    )


def _repeated(counts: dict) -> int:
    """Rows that were neither used nor left out: what repeats another row in full."""
    rows, accepted, rejected = (int(counts.get(name) or 0) for name in ("rows", "accepted", "rejected"))
    return rows - accepted - rejected


def _columns(year: int, rows: list[tuple], names: tuple[str, ...]) -> Columns:
    found = {
        name: np.array([row[at] for row in rows], dtype=object if name in ("field", "rule") else "int64")
        for at, name in enumerate(names)
    }
    return found | {"year": np.full(len(rows), year, dtype="int64")}
