"""The fold of tables kept a row each, in SQL: no row passes through Python."""

from functools import reduce

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    Table,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    tuple_,
    union,
)

from store import scratch
from store.bulk import run, tuples
from store.connect import Tx
from store.places import Place, places
from store.schema import BATCHES, COVERAGE, FACTS, IN_FORCE, SAID, key

FEW_LINES = 50
"""Up to so many lines of coverage are asked for one by one, by index; more in one pass over all rows."""

Counts = tuple[int, int, int, int]
"""New, changed, unchanged, withdrawn."""


def touch(tx: Tx, name: str, batch: int, source: int, live: bool, withdraws: bool) -> bool:
    """Note the keys that can change with a batch: those it says, and those it covers.

    Returns:
        Whether there are any.
    """
    says = tx.connection.scalar(select(exists(select(SAID[name].c.batch).where(SAID[name].c.batch == batch))))
    if not says and not withdraws:
        return False
    table = scratch.emptied(tx, scratch.touched(name))
    own = _keys(name, SAID[name]).where(SAID[name].c.batch == batch)
    covered = covered_keys(tx, name, batch, source, live) if withdraws else []
    together = union(own, *covered) if covered else own
    return run(tx, insert(table).from_select(list(key(FACTS[name])), together)) != 0


def touch_all(tx: Tx, name: str) -> bool:
    """Note all keys ever said; nothing may be in force."""
    table = scratch.emptied(tx, scratch.touched(name))
    everything = _keys(name, SAID[name]).distinct()
    return run(tx, insert(table).from_select(list(key(FACTS[name])), everything)) != 0


def covered_keys(tx: Tx, name: str, batch: int, source: int, live: bool) -> list[Select]:
    """Keys that a replacing batch withdraws if it does not say them: of earlier batches of its source.

    While it is live, the rows in force are enough: what is not in force cannot be withdrawn. To take it
    back, the rows said before must be asked: those it withdrew are in force no more.
    """
    earlier = IN_FORCE[name] if live else SAID[name]
    said_by, told = BATCHES.alias("said_by"), COVERAGE.alias("told")
    query = (
        _keys(name, earlier)
        .join_from(earlier, said_by, said_by.c.id == earlier.c.batch)
        .where(earlier.c.batch < batch, said_by.c.source == source)
    )
    if not FACTS[name].shared:  # known from the row, too: its key begins with the source
        query = query.where(earlier.c.source == source)
    here = and_(told.c.tbl == name, told.c.batch == batch)
    lines = tx.connection.execute(select(told).where(here)).all()
    if len(lines) > FEW_LINES:
        return [query.where(exists(select(told.c.batch).where(here, covers(name, told, earlier))))]
    return [query.where(*_within(name, line, earlier)) for line in lines]


def _within(name: str, line: Row, row: FromClause) -> list[ColumnElement[bool]]:
    """As ``covers``, for one line that is known: an index on school and day can then be used."""
    table = FACTS[name]
    conditions: list[ColumnElement[bool]] = []
    if table.school and line.school:
        conditions.append(row.c[table.school] == line.school)
    if table.day and line.first_day:
        conditions.append(row.c[table.day] >= line.first_day)
    if table.day and line.last_day:
        conditions.append(row.c[table.day] <= line.last_day)
    if table.year and line.year:
        conditions.append(row.c[table.year] == line.year)
    return conditions


def covers(name: str, told: FromClause, row: FromClause) -> ColumnElement[bool]:
    """Whether a line of coverage speaks for a row."""
    table = FACTS[name]
    conditions: list[ColumnElement[bool]] = []
    if table.school:
        conditions.append(told.c.school.in_((0, row.c[table.school])))
    if table.day:
        day = row.c[table.day]
        conditions.append(or_(told.c.first_day == "", told.c.first_day <= day))
        conditions.append(or_(told.c.last_day == "", told.c.last_day >= day))
    if table.year:
        conditions.append(told.c.year.in_((0, row.c[table.year])))
    return and_(told.c.batch == told.c.batch, *conditions)


def refold(tx: Tx, name: str) -> tuple[Counts, set[Place]]:
    """Make the rows in force of the touched keys again.

    Returns:
        How many are new, changed, unchanged, withdrawn, and where those that differ lie.
    """
    now, after, keys = IN_FORCE[name], fold(tx, name), scratch.touched(name)
    new, changed, unchanged, withdrawn = tx.connection.execute(_changes(name)).one()
    lying = _places(name)
    differing = places(list(lying.selected_columns.keys()), tuples(tx, lying))
    if changed or unchanged or withdrawn:  # something stands in the place
        marks = [now.c[n] for n in key(FACTS[name])]
        tx.connection.execute(delete(now).where(tuple_(*marks).in_(select(*keys.c))))
    tx.connection.execute(insert(now).from_select([c.name for c in after.columns], select(after)))
    return (new, changed, unchanged, withdrawn), differing


def fold(tx: Tx, name: str) -> Table:
    """Work out the rows that should be in force for the touched keys.

    Returns:
        The temporary table that holds them.
    """
    after = scratch.emptied(tx, scratch.folded(name))
    tx.connection.execute(insert(after).from_select([c.name for c in after.columns], _winners(name)))
    return after


def _winners(name: str) -> Select:
    """The rows that will be in force for the touched keys."""
    said, keys, names = SAID[name], scratch.touched(name), key(FACTS[name])
    latest = (
        select(*keys.c, BATCHES.c.source.label("said_by"), func.max(said.c.batch).label("batch"))
        .join_from(keys, said, _same(keys, said, names))
        .join(BATCHES, and_(BATCHES.c.id == said.c.batch, BATCHES.c.live == 1))
        .group_by(*keys.c, BATCHES.c.source)
        .subquery("latest")
    )
    row, told, replacing = said.alias("row"), COVERAGE.alias("told"), BATCHES.alias("replacing")
    withdrawn = exists(
        select(told.c.batch)
        .join_from(told, replacing, replacing.c.id == told.c.batch)
        .where(
            told.c.tbl == name,
            told.c.batch > row.c.batch,
            replacing.c.live == 1,
            replacing.c.mode == "replace",
            replacing.c.source == latest.c.said_by,
            covers(name, told, row),
        )
    )
    here = and_(row.c.batch == latest.c.batch, _same(latest, row, FACTS[name].key))
    columns = [column.name for column in IN_FORCE[name].columns]
    standing = select(*(row.c[n] for n in columns)).join_from(latest, row, here).where(~withdrawn)
    if not FACTS[name].shared:
        return standing
    rows = standing.subquery("standing")
    place = func.row_number().over(partition_by=[rows.c[n] for n in names], order_by=rows.c.batch.desc())
    ranked = select(rows, place.label("place")).subquery("ranked")
    return select(*(ranked.c[n] for n in columns)).where(ranked.c.place == 1)


def _changes(name: str) -> Select:
    joined, before, after, differs = _compared(name)
    kinds = (
        and_(~before, after),
        and_(before, after, differs),
        and_(before, after, ~differs),
        and_(before, ~after),
    )
    return select(*(func.coalesce(func.sum(case((kind, 1), else_=0)), 0) for kind in kinds)).select_from(
        joined
    )


def _places(name: str) -> Select:
    """Where rows differ: by what was in force and by what will be.

    Who takes part is counted where they are enrolled, wherever it took place: so the schools of those who
    came are told, too.
    """
    table = FACTS[name]
    names = [n for n in (table.school, table.day, table.year) if n] or list(key(table))[:1]
    joined, before, after, differs = _compared(name)
    now, then = IN_FORCE[name], scratch.folded(name)
    told = []
    for rows, wanted in (
        (now, and_(before, or_(~after, differs))),
        (then, and_(after, or_(~before, differs))),
    ):
        told.append(select(*(rows.c[n] for n in names)).select_from(joined).where(wanted))
        if name in ("sessions", "participation", "leading"):
            told.append(_of_people(name, joined, rows).where(wanted))
    both = union(*told).subquery("both")
    if names == list(key(table))[:1] and names[0] != "school":  # no place in the table: one row tells
        return select(*(column.label("none") for column in both.columns)).limit(1)
    return select(*both.columns)


def _of_people(name: str, joined: FromClause, rows: FromClause) -> Select:
    """The days of rows about sessions, each with the schools where those who came are enrolled."""
    stays, came = IN_FORCE["enrolments"].alias("stays"), rows
    if name == "sessions":
        came = IN_FORCE["participation"].alias("came")
        held = and_(came.c.day == rows.c.day, came.c.school.in_((rows.c.school, 0)))
        joined = joined.join(came, and_(held, came.c.activity == rows.c.activity))
    joined = joined.join(stays, stays.c.person == came.c.person)
    return select(stays.c.school, rows.c.day).select_from(joined)


def _compared(name: str) -> tuple[FromClause, ColumnElement, ColumnElement, ColumnElement]:
    """Touched keys beside what is in force and what will be: is, will be, differs."""
    table, now, then, keys = FACTS[name], IN_FORCE[name], scratch.folded(name), scratch.touched(name)
    names = key(table)
    joined = keys.outerjoin(now, _same(keys, now, names)).outerjoin(then, _same(keys, then, names))
    values = [n for n in table.names if n not in table.key]
    different = [now.c[n].is_distinct_from(then.c[n]) for n in values]
    differs = reduce(or_, different) if different else now.c.batch != now.c.batch
    return joined, now.c.batch.is_not(None), then.c.batch.is_not(None), differs


def _keys(name: str, table: Table) -> Select:
    return select(*(table.c[n] for n in key(FACTS[name])))


def _same(one: FromClause, other: FromClause, names: tuple[str, ...]) -> ColumnElement[bool]:
    return and_(*(one.c[n] == other.c[n] for n in names))
