"""Counting again without touching what is there: temporary tables of the same names stand in front.

Both engines look for a name among the temporary tables first, so whatever counts, counts into these, in
a transaction that only reads. Nothing of ours is copied: the code that counts is the one that always does.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce

from sqlalchemy import (
    ColumnElement,
    MetaData,
    Select,
    Table,
    and_,
    delete,
    func,
    insert,
    inspect,
    or_,
    select,
)
from sqlalchemy.schema import CreateTable, DropTable

from store.connect import Tx
from store.schema import COUNTED, COUNTED_YEARS, COUNTS, DATA_VERSION, SCHOOL_LIST, STRANGERS


@dataclass(frozen=True)
class Different:
    """Rows of one place and year of a derived table that are not as counted again."""

    table: str
    place: int
    count: int


@contextmanager
def in_front(tx: Tx) -> Iterator[None]:
    """Derived tables, empty, and the data version, in front of the real ones while inside."""
    noted = (STRANGERS, COUNTED_YEARS, SCHOOL_LIST, DATA_VERSION)
    shadows = [_in(tx, table, front=True) for table in (*COUNTS.values(), *noted)]
    for table in shadows:
        tx.connection.execute(CreateTable(table))
    tx.connection.execute(insert(shadows[-1]).values(version=0, rules=0))
    yield
    for table in shadows:
        tx.connection.execute(DropTable(table))


def forget(tx: Tx, year: int) -> None:
    """Take what was counted of a school year out of the tables in front: room is needed for two at most."""
    for table in COUNTS.values():
        front = _in(tx, table, front=True)
        tx.connection.execute(delete(front).where(front.c.year == year))


def differing(tx: Tx, year: int) -> list[Different]:
    """Where what is kept of a school year differs from what was counted in front of it."""
    found = []
    for name in COUNTS:
        kept, again = _in(tx, COUNTS[name], front=False), _in(tx, COUNTS[name], front=True)
        key = COUNTED[name].key
        both = and_(*(kept.c[n] == again.c[n] for n in key))
        values = [column.name for column in kept.c if column.name not in key]
        differs = reduce(or_, (kept.c[n].is_distinct_from(again.c[n]) for n in values))
        gone = again.c.year.is_(None)
        counts: dict[int, int] = {}
        for mine, other, wrong in ((kept, again, or_(gone, differs)), (again, kept, kept.c.year.is_(None))):
            query = select(mine.c.place, func.count()).select_from(mine.outerjoin(other, both))
            for place, count in tx.connection.execute(_by_place(query, mine, year, wrong)):
                counts[int(place)] = counts.get(int(place), 0) + int(count)
        found += [Different(name, place, count) for place, count in sorted(counts.items())]
    return found


def _by_place(query: Select, mine: Table, year: int, wrong: ColumnElement[bool]) -> Select:
    return query.where(mine.c.year == year, wrong).group_by(mine.c.place)


def years(tx: Tx) -> set[int]:
    """School years of which anything is counted."""
    return {
        int(row[0])
        for table in COUNTS.values()
        for row in tx.connection.execute(select(table.c.year).distinct())
    }


def _in(tx: Tx, table: Table, front: bool) -> Table:
    """A table by its full name: the temporary one in front, or the real one."""
    sqlite = tx.connection.dialect.name == "sqlite"
    if front:
        schema = "temp" if sqlite else "pg_temp"
    else:
        schema = "main" if sqlite else str(inspect(tx.connection).default_schema_name)
    return table.to_metadata(MetaData(), schema=schema)
