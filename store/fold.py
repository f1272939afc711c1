"""What is in force: the fold of what the live batches say, in load order.

For a key of a source, the row in force is the one said by the source's latest live batch, unless a
later live batch of the same source with mode "replace" covers the row without saying it: then the
source says nothing. Of several sources (shared tables) the latest batch holds; a replace withdraws only
what its own source said. Daily attendance is folded day by day (``store.fold_months``). An undo is the
same fold without the batch: only the keys it said or covered can change.
"""

from dataclasses import dataclass

import pandas as pd
from sqlalchemy import delete, select

from store import fold_months, fold_rows
from store.bulk import fetch
from store.connect import StoreError, Tx
from store.schema import BATCHES, COVERAGE, FACTS, IN_FORCE, SAID
from tables.facts import ATTENDANCE_MONTHS
from tables.units import FIRST_MONTH

MONTHS = ATTENDANCE_MONTHS.name
_COVERED = ["tbl", "school", "first_day", "last_day", "year"]


@dataclass(frozen=True)
class Folded:
    """What changed in force.

    Attributes:
        new, changed, unchanged, withdrawn: rows (attendance: months) of the keys looked at, by whether
            their values differ.
        touched: ``tbl, school, year`` (school year; 0 where the table has none) of rows that changed and
            of everything the batch covers (school 0: all): what is counted from these may differ.
    """

    new: int
    changed: int
    unchanged: int
    withdrawn: int
    touched: pd.DataFrame


def apply(tx: Tx, batch: int) -> Folded:
    """Bring a batch into force after it was said, or after it was taken back or brought back.

    Raises:
        StoreError: there is no such batch.
    """
    found = tx.connection.execute(select(BATCHES).where(BATCHES.c.id == batch)).first()
    if found is None:
        raise StoreError(f"There is no upload number {batch}.")
    covered = fetch(tx, select(COVERAGE).where(COVERAGE.c.batch == batch))
    counts, touched = [], []
    for name in FACTS:
        withdraws = found.mode == "replace" and bool((covered["tbl"] == name).any())
        if not withdraws and not _says(tx, name, batch):
            continue
        folded = _apply_one(tx, name, found.id, found.source, bool(found.live), withdraws)
        if folded is not None:
            counts.append(folded[0])
            touched.append(_years(name, folded[1]))
    touched.append(_covered_years(covered))
    return _folded(counts, touched)


def _says(tx: Tx, name: str, batch: int) -> bool:
    """Whether the batch says anything of a table: most say something of one or two."""
    said = SAID[name]
    first = select(said.c.batch).where(said.c.batch == batch).limit(1)
    return tx.connection.execute(first).first() is not None


def _apply_one(
    tx: Tx, name: str, batch: int, source: int, live: bool, withdraws: bool
) -> tuple[fold_rows.Counts, pd.DataFrame] | None:
    """Fold one table; None where the batch cannot change it."""
    if name == MONTHS:
        return fold_months.apply(tx, batch, source, live, withdraws)
    touched = fold_rows.touch(tx, name, batch, source, live, withdraws)
    return fold_rows.refold(tx, name) if touched else None


def rebuild(tx: Tx) -> Folded:
    """Make everything in force again from what is said: gives the same rows."""
    counts, touched = [], []
    for name in FACTS:
        tx.connection.execute(delete(IN_FORCE[name]))
        if name == MONTHS or fold_rows.touch_all(tx, name):
            counted, places = fold_months.rebuild(tx) if name == MONTHS else fold_rows.refold(tx, name)
            counts.append(counted)
            touched.append(_years(name, places))
    return _folded(counts, touched)


def _folded(counts: list[tuple[int, int, int, int]], touched: list[pd.DataFrame]) -> Folded:
    new, changed, unchanged, withdrawn = (sum(column) for column in zip((0, 0, 0, 0), *counts, strict=True))
    places = [frame for frame in touched if len(frame)]
    empty = pd.DataFrame({"tbl": pd.Series(dtype="str"), "school": [], "year": []})
    together = pd.concat(places) if places else empty
    together = together.astype({"school": "int64", "year": "int64"}).drop_duplicates()
    return Folded(
        new, changed, unchanged, withdrawn, together.sort_values(["tbl", "school", "year"], ignore_index=True)
    )


def _years(name: str, places: pd.DataFrame) -> pd.DataFrame:
    """Tables, schools and school years of places told by ``school`` and ``day``, ``month`` or ``year``."""
    year = pd.Series(0, index=places.index)
    if "year" in places:
        year = places["year"]
    elif "month" in places:
        year = places["month"].map({m: _school_year(m) for m in places["month"].unique()})
    elif "day" in places:
        days = places["day"].unique()
        year = places["day"].map({d: _school_year(_month(d)) for d in days})
    school = places.get("school", 0)
    return pd.DataFrame({"tbl": name, "school": school, "year": year}, index=places.index).drop_duplicates()


def _covered_years(covered: pd.DataFrame) -> pd.DataFrame:
    """Tables, schools and school years a batch speaks for; year 0 where its days are open."""
    rows = []
    for tbl, school, first_day, last_day, year in covered[_COVERED].to_numpy().tolist():
        first, last = (_school_year(_month(day)) for day in (first_day, last_day))
        years = range(first, last + 1) if first and last and not year else [year]
        rows += [(tbl, school, each) for each in years]
    return pd.DataFrame(rows, columns=["tbl", "school", "year"])


def _month(day: str) -> int:
    """202509 for an ISO day, 0 for none."""
    return int(day[:4]) * 100 + int(day[5:7]) if day else 0


def _school_year(month: int) -> int:
    """The school year of a month such as 202509; 0 for none."""
    return month // 100 - int(month % 100 < FIRST_MONTH) if month else 0
