"""Cells that are not about students: what people answered, and how good the files are."""

import pandas as pd

from flows.derive.work import Schools
from metrics import quality, survey
from store import batches, derived, facts, lookup
from store.connect import Tx
from tables import HOME_DISTRICT, year_days
from tables.derived import CELLS

ROWS = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


def count_answers(tx: Tx, year: int, schools: Schools) -> None:
    """Count the answers of a year again; ``schools``: where what was answered may have changed."""
    if schools is not None and not schools:
        return
    days = tuple(day.isoformat() for day in year_days(year))
    answers = facts.in_force(tx, "answers", day=days)
    found = survey.count(answers, facts.in_force(tx, "questions"), lookup.district_of(tx))
    found = found[found["year"] == year]
    where: dict[str, object] = {"year": year, "measure": list(survey.MEASURES)}
    if schools is not None:
        places = {*schools, *lookup.codes(tx, "district")}
        where, found = where | {"place": sorted(places)}, found[found["place"].isin(places)]
    derived.replace(tx, "cells", where, found)


def count_quality(tx: Tx, year: int) -> None:
    """Count what became of the rows of the files about a year again."""
    where = {"year": year, "place": HOME_DISTRICT, "measure": quality.MEASURES}
    derived.replace(tx, "cells", where, quality.count(_loaded(tx, year))[CELLS.names])


def _loaded(tx: Tx, year: int) -> pd.DataFrame:
    """Live batches about a year with their counts."""
    listed = batches.counts_about(tx, year)
    columns = {name: [counts.get(told) or 0 for _, counts in listed] for told, name in ROWS.items()}
    return pd.DataFrame({"source": [source for source, _ in listed], "year": year, **columns}, dtype="int64")
