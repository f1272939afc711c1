"""Editions of the release: made beside the one on show, switched on at once, kept apart for comparing."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from json.encoder import encode_basestring

import pandas as pd
from sqlalchemy import and_, bindparam, delete, exists, func, insert, select, update

from store.bulk import fetch, insert_columns, plain, tuples
from store.bulk import where as meets
from store.connect import Tx
from store.schema import PUBLISHED
from tables import editions as described

EDITIONS, ON_SHOW, KNOWN, RELEASED, DECIDED = (PUBLISHED[table.name] for table in described.ALL)

# Made once: to put such a query together costs as much as its answer.
_ROWS = (
    select(
        RELEASED.c.year,
        RELEASED.c.dimension,
        RELEASED.c.grp,
        RELEASED.c.frame,
        func.coalesce(EDITIONS.c.day, "").label("since_day"),
    )
    .select_from(
        ON_SHOW.join(
            RELEASED,
            and_(
                RELEASED.c.edition == ON_SHOW.c.edition,
                RELEASED.c.year == ON_SHOW.c.year,
                RELEASED.c.indicator == ON_SHOW.c.indicator,
            ),
        ).outerjoin(EDITIONS, EDITIONS.c.edition == RELEASED.c.since)
    )
    .where(
        ON_SHOW.c.year.in_(bindparam("years", expanding=True)),
        ON_SHOW.c.indicator == bindparam("indicator"),
        RELEASED.c.place == bindparam("place"),
        RELEASED.c.dimension.in_(bindparam("dimensions", expanding=True)),
    )
    .order_by(RELEASED.c.year, RELEASED.c.dimension, RELEASED.c.position)
)


AT_ONCE = 10_000
"""Rows that are put into one text, to identify them."""


@dataclass(frozen=True)
class Shown:
    """The edition on show of an indicator and school year: its number and day (ISO), the data version at
    which the year had been counted, how many rows it has, and how many of them are withheld."""

    edition: int
    day: str
    counted: int
    rows: int
    withheld: int


def begin(tx: Tx) -> int:
    """The number of a new edition, not shown yet. What an unfinished one left is cleared away."""
    abandoned = select(EDITIONS.c.edition).where(EDITIONS.c.day == "")
    for table in (RELEASED, DECIDED, EDITIONS):
        tx.connection.execute(delete(table).where(table.c.edition.in_(abandoned)))
    number = (tx.connection.scalar(select(func.max(EDITIONS.c.edition))) or 0) + 1
    tx.connection.execute(insert(EDITIONS).values(edition=number, day="", made_by=""))
    return number


def add(tx: Tx, released: pd.DataFrame, decided: pd.DataFrame) -> None:
    """Add rows of an edition that is being made (columns of ``tables.editions``)."""
    for table, rows in ((described.RELEASED, released), (described.DECIDED, decided)):
        insert_columns(tx, PUBLISHED[table.name], plain(table, rows, len(rows)))


def being_made(tx: Tx, number: int) -> bool:
    """Whether an edition is begun and not switched on; another that began later clears it away."""
    here = select(EDITIONS.c.edition).where(EDITIONS.c.edition == number, EDITIONS.c.day == "")
    return tx.connection.scalar(here) is not None


@dataclass(frozen=True)
class Made:
    """The tables of an indicator and school year in an edition: what identifies their rows, how many there
    are, and how many of them are withheld."""

    year: int
    indicator: str
    digest: str
    rows: int
    withheld: int


def made(tx: Tx, number: int, year: int, indicators: Iterable[str]) -> list[Made]:
    """The tables of some indicators and a school year in an edition; reads all their rows."""
    return [Made(year, one, *_identified(tx, number, year, one)) for one in indicators]


def switch_on(
    tx: Tx, number: int, day: str, by: str, tables: Iterable[Made], counted: Mapping[int, int]
) -> None:
    """Show the tables of an edition in place of those of before.

    Args:
        counted: data version at which each year had been counted.
    """
    for one in tables:
        forget(tx, one.year, one.indicator)
        row = {"edition": number, "counted": counted[one.year], **asdict(one)}
        tx.connection.execute(insert(ON_SHOW).values(**row))
    tx.connection.execute(update(EDITIONS).where(EDITIONS.c.edition == number).values(day=day, made_by=by))


def clear(tx: Tx) -> None:
    """Take away tables that are not shown any more."""
    same = (ON_SHOW.c.year == RELEASED.c.year, ON_SHOW.c.indicator == RELEASED.c.indicator)
    on_show = exists().where(*same, ON_SHOW.c.edition == RELEASED.c.edition)
    finished = select(EDITIONS.c.edition).where(EDITIONS.c.day != "")
    tx.connection.execute(delete(RELEASED).where(~on_show, RELEASED.c.edition.in_(finished)))


def on_show(tx: Tx) -> dict[tuple[int, str], Shown]:
    """The editions on show, by school year and indicator."""
    of = (ON_SHOW.c.counted, ON_SHOW.c.rows, ON_SHOW.c.withheld)
    query = select(ON_SHOW.c.year, ON_SHOW.c.indicator, EDITIONS.c.edition, EDITIONS.c.day, *of)
    query = query.join_from(ON_SHOW, EDITIONS, EDITIONS.c.edition == ON_SHOW.c.edition)
    return {
        (int(year), str(key)): Shown(int(edition), str(day), *map(int, numbers))
        for year, key, edition, day, *numbers in tx.connection.execute(query)
    }


def rows(
    tx: Tx, years: Sequence[int], place: int, indicator: str, dimensions: Sequence[str]
) -> list[tuple[int, str, str, str, str]]:
    """Year, dimension, group, frame (JSON) and first day of each row on show, in the order of its table."""
    told = {"years": list(years), "place": place, "dimensions": list(dimensions), "indicator": indicator}
    return tuples(tx, _ROWS, told)


def of_places(tx: Tx, year: int, indicator: str, dimension: str) -> list[tuple[int, str, str, str, str]]:
    """Place, dimension, group, frame (JSON) and first day of the rows on show of every place."""
    joined = ON_SHOW.join(
        RELEASED,
        and_(
            RELEASED.c.edition == ON_SHOW.c.edition,
            RELEASED.c.year == ON_SHOW.c.year,
            RELEASED.c.indicator == ON_SHOW.c.indicator,
        ),
    ).outerjoin(EDITIONS, EDITIONS.c.edition == RELEASED.c.since)
    told = (RELEASED.c.place, RELEASED.c.dimension, RELEASED.c.grp, RELEASED.c.frame)
    here = (ON_SHOW.c.year == year, ON_SHOW.c.indicator == indicator, RELEASED.c.dimension == dimension)
    query = select(*told, func.coalesce(EDITIONS.c.day, "")).select_from(joined).where(*here)
    return tuples(tx, query.order_by(RELEASED.c.place, RELEASED.c.position))


def last(tx: Tx) -> tuple[int, str]:
    """Number and day of the last edition that was switched on; 0 and "" where there is none."""
    query = select(EDITIONS.c.edition, EDITIONS.c.day).where(EDITIONS.c.day != "")
    found = tx.connection.execute(query.order_by(EDITIONS.c.edition.desc()).limit(1)).first()
    return (int(found[0]), str(found[1])) if found else (0, "")


def released(tx: Tx, **equals: object) -> pd.DataFrame:
    """Rows on show (``tables.editions.RELEASED``) that meet a filter on their key, in the order of tables."""
    same = (ON_SHOW.c.year == RELEASED.c.year, ON_SHOW.c.indicator == RELEASED.c.indicator)
    joined = RELEASED.join(ON_SHOW, and_(*same, ON_SHOW.c.edition == RELEASED.c.edition))
    order = ("year", "place", "indicator", "dimension", "position")
    query = select(RELEASED).select_from(joined).where(*meets(tx, RELEASED, dict(equals)))
    return fetch(tx, query.order_by(*(RELEASED.c[name] for name in order)))


def groups_of(tx: Tx, edition: int, year: int, place: int, indicator: str) -> dict[tuple[str, str], bool]:
    """Dimension and group of the rows of one place in an edition, on show already or not, and whether their
    numbers are shown."""
    here = (RELEASED.c.edition == edition, RELEASED.c.year == year, RELEASED.c.indicator == indicator)
    query = select(RELEASED.c.dimension, RELEASED.c.grp, RELEASED.c.frame)
    rows = tuples(tx, query.where(*here, RELEASED.c.place == place))
    return {(str(dimension), str(grp)): not json.loads(text)["hidden"] for dimension, grp, text in rows}


def decided(tx: Tx, year: int, indicator: str) -> pd.DataFrame:
    """What the editions so far decided of an indicator and year (``metrics.editions.EARLIER``)."""
    finished = select(EDITIONS.c.edition).where(EDITIONS.c.day != "")
    here = (DECIDED.c.year == year, DECIDED.c.indicator == indicator, DECIDED.c.edition.in_(finished))
    rows = fetch(tx, select(DECIDED).where(*here))
    return rows.assign(**{name: pd.to_numeric(rows[name].replace("", None)) for name in ("count", "value")})


def forget(tx: Tx, year: int, indicator: str) -> None:
    """Show no table of an indicator and year until the next edition."""
    here = (ON_SHOW.c.year == year) & (ON_SHOW.c.indicator == indicator)
    tx.connection.execute(delete(ON_SHOW).where(here))


def _identified(tx: Tx, edition: int, year: int, indicator: str) -> tuple[str, int, int]:
    """SHA-256 of the rows of an edition, in the order of their key; how many they are, and how many of them
    are withheld."""
    here = (RELEASED.c.edition == edition, RELEASED.c.year == year, RELEASED.c.indicator == indicator)
    query = select(RELEASED).where(*here).order_by(*(RELEASED.c[name] for name in described.RELEASED.key))
    told = tuples(tx, query)
    since = described.RELEASED.names.index("since")
    whole = sha256()
    for at in range(0, len(told), AT_ONCE):
        whole.update("".join(map(_line, told[at : at + AT_ONCE])).encode())
    return whole.hexdigest(), len(told), sum(row[since] == 0 for row in told)


def _line(row: tuple) -> str:
    """A row as ``json.dumps`` writes it, at a quarter of the cost: whole numbers and texts alone."""
    return f"[{', '.join([str(one) if type(one) is int else encode_basestring(one) for one in row])}]"


def sizes(tx: Tx) -> tuple[int, int]:
    """How many rows the tables on show have, and how many of them are withheld."""
    summed = (func.coalesce(func.sum(column), 0) for column in (ON_SHOW.c.rows, ON_SHOW.c.withheld))
    rows, withheld = tx.connection.execute(select(*summed)).one()
    return int(rows), int(withheld)


def damaged(tx: Tx) -> list[tuple[int, str]]:
    """School years and indicators whose tables on show are not as they were published."""
    query = select(ON_SHOW.c.year, ON_SHOW.c.indicator, ON_SHOW.c.edition, ON_SHOW.c.digest)
    return [
        (int(year), str(key))
        for year, key, edition, made in tuples(tx, query.order_by(ON_SHOW.c.year, ON_SHOW.c.indicator))
        if _identified(tx, int(edition), int(year), str(key))[0] != made
    ]
