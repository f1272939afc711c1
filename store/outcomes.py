"""What became of students, as it is in force: of some of them, by the ids that count."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, and_, exists, literal, select, union_all

from store import crosswalk
from store.columns import Columns, columns, no_rows
from store.connect import Tx
from store.one_of import one_of
from store.schema import FACTS, IN_FORCE, key
from tables import year_days
from tables.outcomes import COMPLETE_LISTS

LISTS = IN_FORCE[COMPLETE_LISTS.name]


def of_years(tx: Tx, spans: Mapping[str, Sequence[int]], persons: Collection[int]) -> dict[str, Columns]:
    """Rows about some students of tables of ``tables.outcomes``, by table: its columns and batch.

    Args:
        spans: the school years that are looked at, by table.
    """
    found: dict[str, Columns] = {}
    within = {name: _within(name, years) for name, years in spans.items()}
    # Most districts fill few of these tables: one question tells which.
    first = [select(literal(name)).where(exists().where(about)) for name, about in within.items()]
    filled = set(tx.connection.execute(union_all(*first)).scalars())
    meant = crosswalk.renamed(tx) if filled else {}
    for name, about in within.items():
        table, described = IN_FORCE[name], FACTS[name]
        query = select(*(table.c[each] for each in (*described.names, "batch"))).where(about)
        if name in filled:
            ids = crosswalk.all_ids(persons, meant)
            rows = columns(tx, query.where(one_of(tx, table.c.person, ids)))
            found[name] = crosswalk.once(rows, meant, key(described))
        else:
            found[name] = no_rows(query)
    return found


def _within(name: str, years: Sequence[int]) -> ColumnElement[bool]:
    table, described = IN_FORCE[name], FACTS[name]
    if described.year:
        return table.c.year.in_(years)
    first, last = year_days(min(years))[0].isoformat(), year_days(max(years))[1].isoformat()
    day = table.c[described.day]
    return and_(day >= first, day <= last)


def complete(tx: Tx, years: Sequence[int]) -> list[tuple[int, int, str, str]]:
    """Lists that hold everything: school (0: all of the district), school year, list, up to which day."""
    query = select(LISTS.c.school, LISTS.c.year, LISTS.c.listed, LISTS.c.to_day).where(
        LISTS.c.year.in_(years)
    )
    return [(int(s), int(y), str(li), str(day)) for s, y, li, day in tx.connection.execute(query)]
