"""What became of students, as it is in force: of some of them, by the ids that count."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, select

from store import crosswalk
from store.columns import Columns, columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import FACTS, IN_FORCE, key
from tables import year_days
from tables.outcomes import COMPLETE_LISTS

LISTS = IN_FORCE[COMPLETE_LISTS.name]


def of_years(tx: Tx, name: str, years: Sequence[int], persons: Collection[int]) -> Columns:
    """Rows of a table of ``tables.outcomes`` about some school years and students: its columns and batch."""
    table, described = IN_FORCE[name], FACTS[name]
    within: list[ColumnElement[bool]]
    if described.year:
        within = [table.c.year.in_(years)]
    else:
        day = table.c[described.day]
        first, last = year_days(min(years))[0].isoformat(), year_days(max(years))[1].isoformat()
        within = [day >= first, day <= last]
    query = select(*(table.c[each] for each in (*described.names, "batch"))).where(*within)
    any_at_all = tx.connection.execute(select(table.c.person).where(*within).limit(1)).first()
    if any_at_all is None:
        return columns(tx, query.where(table.c.person == 0))
    meant = crosswalk.renamed(tx)
    ids = crosswalk.all_ids(persons, meant)
    found = columns(tx, query.where(one_of(tx, table.c.person, ids)))
    return crosswalk.once(found, meant, key(described))


def complete(tx: Tx, years: Sequence[int]) -> list[tuple[int, int, str, str]]:
    """Lists that hold everything: school (0: all of the district), school year, list, up to which day."""
    query = select(LISTS.c.school, LISTS.c.year, LISTS.c.listed, LISTS.c.to_day).where(
        LISTS.c.year.in_(years)
    )
    return [(int(s), int(y), str(li), str(day)) for s, y, li, day in tx.connection.execute(query)]
