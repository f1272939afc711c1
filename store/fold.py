"""What is in force: the fold of what the live batches say, in load order.

For a key of a source, the row in force is the one said by the source's latest live batch, unless a
later live batch of the same source with mode "replace" covers the row without saying it: then the
source says nothing. Of several sources (shared tables) the latest batch holds; a replace withdraws only
what its own source said. Daily attendance is folded day by day (``store.fold_months``). An undo is the
same fold without the batch: only the keys it said or covered can change.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from sqlalchemy import delete, exists, literal, select, union_all

from store import fold_months, fold_rows
from store.bulk import tuples
from store.connect import StoreError, Tx
from store.fold_block import added
from store.places import Place, year_of_day
from store.schema import BATCHES, COVERAGE, FACTS, IN_FORCE, SAID
from tables.facts import ATTENDANCE_MONTHS

MONTHS = ATTENDANCE_MONTHS.name
_COVERED = ("tbl", "school", "first_day", "last_day", "year")

Touched = tuple[str, int, int]
"""Table, school, school year."""


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
    covered = tuples(tx, select(*(COVERAGE.c[n] for n in _COVERED)).where(COVERAGE.c.batch == batch))
    speaks_for = {line[0] for line in covered} if found.mode == "replace" else set()
    says = _says(tx, batch)
    counts: list[fold_rows.Counts] = []
    touched = _covered_years(covered)
    for name in FACTS:
        if name in says or name in speaks_for:
            folded = _apply_one(tx, name, found.id, found.source, bool(found.live), name in speaks_for)
            if folded is not None:
                counts.append(folded[0])
                touched |= {(name, *place) for place in folded[1]}
    return _folded(counts, touched)


def _says(tx: Tx, batch: int) -> set[str]:
    """The tables of which the batch says anything: most say something of one or two."""
    each = [
        select(literal(name)).where(exists(select(said.c.batch).where(said.c.batch == batch)))
        for name, said in SAID.items()
    ]
    return {str(name) for (name,) in tuples(tx, union_all(*each))}


def _apply_one(
    tx: Tx, name: str, batch: int, source: int, live: bool, withdraws: bool
) -> tuple[fold_rows.Counts, set[Place]] | None:
    """Fold one table; None where the batch cannot change it."""
    if name == MONTHS:
        return fold_months.apply(tx, batch, source, live, withdraws)
    touched = fold_rows.touch(tx, name, batch, source, live, withdraws)
    return fold_rows.refold(tx, name) if touched else None


def rebuild(tx: Tx) -> Folded:
    """Make everything in force again from what is said: gives the same rows."""
    counts: list[fold_rows.Counts] = []
    touched: set[Touched] = set()
    for name in FACTS:
        tx.connection.execute(delete(IN_FORCE[name]))
        if name == MONTHS or fold_rows.touch_all(tx, name):
            counted, places = fold_months.rebuild(tx) if name == MONTHS else fold_rows.refold(tx, name)
            counts.append(counted)
            touched |= {(name, *place) for place in places}
    return _folded(counts, touched)


def _folded(counts: list[fold_rows.Counts], touched: set[Touched]) -> Folded:
    tbl, school, year = zip(*sorted(touched), strict=True) if touched else ((), (), ())
    parts = pd.DataFrame(
        {
            "tbl": pd.Series(tbl, dtype="str"),
            "school": np.array(school, dtype="int64"),
            "year": np.array(year, dtype="int64"),
        }
    )
    return Folded(*added(counts), parts)


def _covered_years(covered: list[tuple]) -> set[Touched]:
    """Tables, schools and school years a batch speaks for; year 0 where its days are open."""
    found: set[Touched] = set()
    for tbl, school, first_day, last_day, year in covered:
        first, last = year_of_day(first_day), year_of_day(last_day)
        years = range(first, last + 1) if first and last and not year else [year]
        found |= {(tbl, school, each) for each in years}
    return found
