"""Editions of the release: made beside the one on show, switched on at once, kept apart for comparing."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from itertools import groupby
from json.encoder import encode_basestring
from math import nan
from operator import itemgetter

import numpy as np
import pandas as pd
from sqlalchemy import and_, bindparam, delete, exists, func, insert, select, update

from store.bulk import Rows, fetch, insert_columns, plain, tuples
from store.bulk import where as meets
from store.columns import Columns, columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import PUBLISHED
from tables import editions as described

EDITIONS, ON_SHOW, KNOWN, RELEASED, DECIDED = (PUBLISHED[table.name] for table in described.ALL)

_OF = and_(
    ON_SHOW.c.kept == RELEASED.c.edition,
    ON_SHOW.c.year == RELEASED.c.year,
    ON_SHOW.c.indicator == RELEASED.c.indicator,
)
"""Rows that are on show."""

# Made once: to put such a query together costs as much as its answer.
_ROWS = (
    select(
        RELEASED.c.year,
        RELEASED.c.dimension,
        RELEASED.c.grp,
        RELEASED.c.frame,
        func.coalesce(EDITIONS.c.day, "").label("since_day"),
    )
    .select_from(ON_SHOW.join(RELEASED, _OF).outerjoin(EDITIONS, EDITIONS.c.edition == RELEASED.c.since))
    .where(
        ON_SHOW.c.year.in_(bindparam("years", expanding=True)),
        ON_SHOW.c.indicator == bindparam("indicator"),
        RELEASED.c.place == bindparam("place"),
        RELEASED.c.dimension.in_(bindparam("dimensions", expanding=True)),
    )
    .order_by(RELEASED.c.year, RELEASED.c.dimension, RELEASED.c.position)
)
_ON_SHOW = (
    select(ON_SHOW.c.year, ON_SHOW.c.indicator, EDITIONS.c.edition, EDITIONS.c.day)
    .add_columns(ON_SHOW.c.counted, ON_SHOW.c.rows, ON_SHOW.c.withheld)
    .join_from(ON_SHOW, EDITIONS, EDITIONS.c.edition == ON_SHOW.c.edition)
)
_SETTINGS = (
    select(EDITIONS.c.edition, EDITIONS.c.day, EDITIONS.c.settings)
    .where(EDITIONS.c.day != "")
    .order_by(EDITIONS.c.edition)
)

AT_ONCE = 10_000
"""Rows that are put into one text, to identify them."""

_ORDER = itemgetter(
    *(described.RELEASED.names.index(name) for name in ("year", "indicator", "place", "dimension", "grp"))
)
"""By which rows stand that are of one edition, table by table."""

_BEFORE = tuple(RELEASED.c[name] for name in ("place", "indicator", "dimension", "grp", "since", "frame"))


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
    tx.connection.execute(insert(EDITIONS).values(edition=number, day="", made_by="", settings="{}"))
    return number


def being_made(tx: Tx, number: int) -> bool:
    """Whether an edition is begun and not switched on; another that began later clears it away."""
    here = select(EDITIONS.c.edition).where(EDITIONS.c.edition == number, EDITIONS.c.day == "")
    return tx.connection.scalar(here) is not None


@dataclass(frozen=True)
class Made:
    """The tables of an indicator and school year in an edition (``tables.editions.ON_SHOW``): what identifies
    their rows, how many there are, how many of them are withheld, the edition that made them, and what
    identifies all that decides them."""

    year: int
    indicator: str
    digest: str
    rows: int
    withheld: int
    kept: int
    made_of: str = ""


class Making:
    """The tables of an edition that is being made, identified while they are added."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._found: dict[tuple[int, str], _Identified] = {}

    def add(self, tx: Tx, released: Rows, decided: Rows) -> None:
        """Add rows (columns of ``tables.editions``).

        Args:
            released: of an indicator and year the places grow from one time to the next.
        """
        for table, rows in ((described.RELEASED, released), (described.DECIDED, decided)):
            columns = plain(table, rows, len(rows[described.EDITION.name]))
            insert_columns(tx, PUBLISHED[table.name], columns)
            if table is described.RELEASED:
                self._identify(list(zip(*columns.values(), strict=True)))

    def made(self, year: int, made_of: Mapping[str, str]) -> list[Made]:
        """The tables of some indicators and a school year.

        Args:
            made_of: what identifies all that decides them, by indicator.
        """
        return [
            Made(year, one, *self._found.get((year, one), _Identified()).told, self._number, of)
            for one, of in made_of.items()
        ]

    def _identify(self, rows: list[tuple]) -> None:
        of = itemgetter(*(described.RELEASED.names.index(name) for name in ("year", "indicator")))
        for key, mine in groupby(sorted(rows, key=_ORDER), of):
            self._found.setdefault(key, _Identified()).take(list(mine))


def switch_on(
    tx: Tx,
    number: int,
    day: str,
    by: str,
    tables: Iterable[Made],
    counted: Mapping[int, int],
    settings: Mapping[str, str],
) -> None:
    """Show the tables of an edition in place of those of before.

    Args:
        counted: data version at which each year had been counted.
        settings: those it was made with that differ from what is shipped.
    """
    for one in tables:
        forget(tx, one.year, one.indicator)
        row = {"edition": number, "counted": counted[one.year], **asdict(one)}
        tx.connection.execute(insert(ON_SHOW).values(**row))
    made = {"day": day, "made_by": by, "settings": json.dumps(dict(settings), sort_keys=True)}
    tx.connection.execute(update(EDITIONS).where(EDITIONS.c.edition == number).values(**made))


def clear(tx: Tx) -> None:
    """Take away tables that are not shown any more."""
    on_show = exists().where(_OF)
    finished = select(EDITIONS.c.edition).where(EDITIONS.c.day != "")
    tx.connection.execute(delete(RELEASED).where(~on_show, RELEASED.c.edition.in_(finished)))


def on_show(tx: Tx) -> dict[tuple[int, str], Shown]:
    """The editions on show, by school year and indicator."""
    return {
        (int(year), str(key)): Shown(int(edition), str(day), *map(int, numbers))
        for year, key, edition, day, *numbers in tuples(tx, _ON_SHOW)
    }


def tables(tx: Tx, year: int) -> dict[str, Made]:
    """The tables on show of a school year, by indicator."""
    query = select(*(ON_SHOW.c[one.name] for one in fields(Made))).where(ON_SHOW.c.year == year)
    return {row.indicator: Made(*row) for row in tx.connection.execute(query)}


def rows(
    tx: Tx, years: Sequence[int], place: int, indicator: str, dimensions: Sequence[str]
) -> list[tuple[int, str, str, str, str]]:
    """Year, dimension, group, frame (JSON) and first day of each row on show, in the order of its table."""
    told = {"years": list(years), "place": place, "dimensions": list(dimensions), "indicator": indicator}
    return tuples(tx, _ROWS, told)


def of_places(
    tx: Tx, year: int, places: Collection[int], indicator: str, dimension: str
) -> list[tuple[int, str, str, str, str]]:
    """Place, dimension, group, frame (JSON) and first day of the rows on show of some places."""
    joined = ON_SHOW.join(RELEASED, _OF).outerjoin(EDITIONS, EDITIONS.c.edition == RELEASED.c.since)
    told = (RELEASED.c.place, RELEASED.c.dimension, RELEASED.c.grp, RELEASED.c.frame)
    here = (ON_SHOW.c.year == year, ON_SHOW.c.indicator == indicator, RELEASED.c.dimension == dimension)
    there = one_of(tx, RELEASED.c.place, places)
    query = select(*told, func.coalesce(EDITIONS.c.day, "")).select_from(joined).where(*here, there)
    return tuples(tx, query.order_by(RELEASED.c.place, RELEASED.c.position))


def last(tx: Tx) -> tuple[int, str]:
    """Number and day of the last edition that was switched on; 0 and "" where there is none."""
    query = select(EDITIONS.c.edition, EDITIONS.c.day).where(EDITIONS.c.day != "")
    found = tx.connection.execute(query.order_by(EDITIONS.c.edition.desc()).limit(1)).first()
    return (int(found[0]), str(found[1])) if found else (0, "")


def settings(tx: Tx) -> dict[int, tuple[str, dict[str, str]]]:
    """Of each edition that was switched on, by its number, in order: its day (ISO), and the settings it was
    made with that differ from what is shipped."""
    return {int(number): (str(day), json.loads(text)) for number, day, text in tuples(tx, _SETTINGS)}


def released(tx: Tx, **equals: object) -> pd.DataFrame:
    """Rows on show (``tables.editions.RELEASED``) that meet a filter on their key, in the order of tables."""
    joined = RELEASED.join(ON_SHOW, _OF)
    order = ("year", "place", "indicator", "dimension", "position")
    query = select(RELEASED).select_from(joined).where(*meets(tx, RELEASED, dict(equals)))
    return fetch(tx, query.order_by(*(RELEASED.c[name] for name in order)))


def groups_of(tx: Tx, edition: int, year: int, place: int, indicator: str) -> dict[tuple[str, str], bool]:
    """Dimension and group of the rows of one place that an edition made, on show already or not, and
    whether their numbers are shown."""
    here = (RELEASED.c.edition == edition, RELEASED.c.year == year, RELEASED.c.indicator == indicator)
    query = select(RELEASED.c.dimension, RELEASED.c.grp, RELEASED.c.frame)
    rows = tuples(tx, query.where(*here, RELEASED.c.place == place))
    return {(str(dimension), str(grp)): not json.loads(text)["hidden"] for dimension, grp, text in rows}


def before(
    tx: Tx, year: int, places: Sequence[int], indicators: Collection[str]
) -> dict[tuple[int, str, str, str], tuple[int, str]]:
    """Since when each row on show is, and its frame (JSON); by place, indicator, dimension and group."""
    joined = RELEASED.join(ON_SHOW, _OF)
    here = meets(tx, RELEASED, {"year": year, "place": list(places), "indicator": list(indicators)})
    found = tuples(tx, select(*_BEFORE).select_from(joined).where(*here))
    return {row[:4]: row[4:] for row in found}


def decided(tx: Tx, year: int, indicator: str) -> Columns:
    """What the editions so far decided of an indicator and year (``metrics.editions.EARLIER``)."""
    finished = select(EDITIONS.c.edition).where(EDITIONS.c.day != "")
    here = (DECIDED.c.year == year, DECIDED.c.indicator == indicator, DECIDED.c.edition.in_(finished))
    rows = columns(tx, select(DECIDED).where(*here))
    told = {
        name: [float(text) if text else nan for text in rows[name].tolist()] for name in ("count", "value")
    }
    return rows | {name: np.array(numbers, dtype="float64") for name, numbers in told.items()}


def forget(tx: Tx, year: int, indicator: str) -> None:
    """Show no table of an indicator and year until the next edition."""
    here = (ON_SHOW.c.year == year) & (ON_SHOW.c.indicator == indicator)
    tx.connection.execute(delete(ON_SHOW).where(here))


def _rows_of(tx: Tx, edition: int, year: int, indicator: str) -> list[tuple]:
    """The rows that an edition made, in the order of their key."""
    here = (RELEASED.c.edition == edition, RELEASED.c.year == year, RELEASED.c.indicator == indicator)
    query = select(RELEASED).where(*here).order_by(*(RELEASED.c[name] for name in described.RELEASED.key))
    return tuples(tx, query)


class _Identified:
    """What identifies rows: SHA-256 of them as JSON, in the order of their key; how many they are, and how
    many of them are withheld."""

    def __init__(self) -> None:
        self._whole, self._rows, self._withheld, self._last = sha256(), 0, 0, 0

    @property
    def told(self) -> tuple[str, int, int]:
        return self._whole.hexdigest(), self._rows, self._withheld

    def take(self, rows: list[tuple]) -> None:
        """The next rows, in the order of their key, of places that come later than those before."""
        place, since = (described.RELEASED.names.index(name) for name in ("place", "since"))
        if rows and rows[0][place] <= self._last:
            raise ValueError(f"Place {rows[0][place]} comes after place {self._last}.")
        for at in range(0, len(rows), AT_ONCE):
            self._whole.update("".join(_lines(rows[at : at + AT_ONCE])).encode())
        self._rows += len(rows)
        self._withheld += sum(row[since] == 0 for row in rows)
        self._last = rows[-1][place] if rows else self._last


def _lines(rows: list[tuple]) -> list[str]:
    """Each row as ``json.dumps`` writes it; column by column, which is cheaper: whole numbers and texts."""
    columns = [
        list(map(str if column.kind in ("int", "entity") else encode_basestring, values))
        for column, values in zip(described.RELEASED.columns, zip(*rows, strict=True), strict=True)
    ]
    return [f"[{', '.join(row)}]" for row in zip(*columns, strict=True)]


def sizes(tx: Tx) -> tuple[int, int]:
    """How many rows the tables on show have, and how many of them are withheld."""
    summed = (func.coalesce(func.sum(column), 0) for column in (ON_SHOW.c.rows, ON_SHOW.c.withheld))
    rows, withheld = tx.connection.execute(select(*summed)).one()
    return int(rows), int(withheld)


def damaged(tx: Tx) -> list[tuple[int, str]]:
    """School years and indicators whose tables on show are not as they were published."""
    query = select(ON_SHOW.c.year, ON_SHOW.c.indicator, ON_SHOW.c.kept, ON_SHOW.c.digest)
    return [
        (int(year), str(key))
        for year, key, kept, made in tuples(tx, query.order_by(ON_SHOW.c.year, ON_SHOW.c.indicator))
        if _identified(_rows_of(tx, int(kept), int(year), str(key))) != made
    ]


def _identified(rows: list[tuple]) -> str:
    found = _Identified()
    found.take(rows)
    return found.told[0]
