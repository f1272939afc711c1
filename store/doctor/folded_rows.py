"""Tables kept a row each, compared in SQL: no row that is right passes through Python."""

from functools import reduce

from sqlalchemy import and_, insert, or_, select

from store import fold_rows, scratch
from store.bulk import tuples
from store.connect import Tx
from store.doctor.spans import Span
from store.schema import FACTS, IN_FORCE, SAID, key


def differing(tx: Tx, name: str, span: Span) -> dict[str, list[tuple]]:
    """Keys of rows in a piece that are missing, other than what batches say, or said by none."""
    names, now, said = key(FACTS[name]), IN_FORCE[name], SAID[name]
    touched = scratch.emptied(tx, scratch.touched(name))
    every = select(*(said.c[n] for n in names)).where(*span.of(said)).distinct()
    tx.connection.execute(insert(touched).from_select(list(names), every))
    should = fold_rows.fold(tx, name)
    both = and_(*(now.c[n] == should.c[n] for n in names))
    values = [column.name for column in now.c if column.name not in names]
    differs = reduce(or_, (now.c[n].is_distinct_from(should.c[n]) for n in values))
    there, wanted = ([table.c[n] for n in names] for table in (now, should))
    beside = select(*there).select_from(now.outerjoin(should, both)).where(*span.of(now))
    return {
        "missing": tuples(
            tx, select(*wanted).select_from(should.outerjoin(now, both)).where(now.c.batch.is_(None))
        ),
        "other": tuples(tx, beside.where(should.c.batch.is_not(None), differs)),
        "stray": tuples(tx, beside.where(should.c.batch.is_(None))),
    }
