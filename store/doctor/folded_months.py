"""Packed attendance, folded again day by day and compared month by month."""

import numpy as np
from sqlalchemy import Select, Table, and_, select

from store import batches
from store.attendance import BLANK, characters, texts
from store.bulk import tuples
from store.connect import Tx
from store.doctor.spans import Span
from store.fold_months import KEY, ORDER, Months, folded
from store.schema import BATCHES, IN_FORCE, SAID

Rows = dict[tuple, tuple]
"""Marks, batch and line by source, school, month and person."""


def differing(tx: Tx, name: str, span: Span) -> dict[str, list[tuple]]:
    """Keys of months in a piece that are missing, other than what batches say, or said by none."""
    now, said = IN_FORCE[name], SAID[name]
    live = and_(BATCHES.c.id == said.c.batch, BATCHES.c.live == 1)
    should = _should(tx, name, _query(said).join_from(said, BATCHES, live).where(*span.of(said)))
    there = {tuple(row[:4]): tuple(row[4:]) for row in tuples(tx, _query(now).where(*span.of(now)))}
    both = there.keys() & should.keys()
    return {
        "missing": _keys(should.keys() - there.keys()),
        "other": _keys({at for at in both if there[at] != should[at]}),
        "stray": _keys(there.keys() - should.keys()),
    }


def _query(table: Table) -> Select:
    return select(*(table.c[n] for n in (*ORDER, "marks", "batch", "line")))


def _should(tx: Tx, name: str, said: Select) -> Rows:
    """The fold of what live batches say; months of which nothing is left have no row."""
    told = batches.coverage(tx, name)
    told = told.loc[told["mode"] == "replace", ["batch", "source", "school", "first_day", "last_day"]]
    covers = [tuple(row) for row in told.to_numpy(dtype=object).tolist()]
    months = folded(None, _months(tuples(tx, said)), covers)
    kept = (months.state != BLANK).any(axis=1)
    values = (texts(months.state[kept]), months.batch[kept], months.line[kept])
    rows = zip(*(column.tolist() for column in values), strict=True)
    return dict(zip(map(tuple, months.keys[kept].tolist()), rows, strict=True))


def _months(rows: list[tuple]) -> Months:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 7
    numbers = [np.array(columns[at], dtype="int64") for at in (0, 1, 2, 3, 5, 6)]
    return Months(np.column_stack(numbers[:4]), characters(columns[4]), numbers[4], numbers[5])


def _keys(found: set[tuple]) -> list[tuple]:
    """Sorted, and in the order of the table's key."""
    order = [ORDER.index(name) for name in KEY]
    return sorted(tuple(at[place] for place in order) for at in found)
