"""The few tables counted from facts, the data version, and settings."""

from collections.abc import Sequence
from itertools import chain

import numpy as np
import pandas as pd
from sqlalchemy import Text, bindparam, cast, delete, func, insert, select, update

from store.bulk import dumped, fetch, insert_rows, tuples
from store.bulk import where as meets
from store.columns import Columns, columns
from store.connect import Tx
from store.pseudonyms import SECRET
from store.schema import COUNTED, COUNTED_YEARS, COUNTS, DATA_VERSION, SETTINGS
from tables.codes import WHOLE

BETWEEN = "\n"
"""Stands between measures that are read together; none has it in its name."""

_C = COUNTS["cells"].c

# Made once: to put such a query together costs as much as its answer.
# A group comes as one row: of as many rows as there are cells, handing them over costs most.
_CELLS = (
    select(
        _C.year,
        _C.dimension,
        _C.grp,
        func.aggregate_strings(_C.measure, BETWEEN),
        func.aggregate_strings(cast(_C.amount, Text), BETWEEN),
    )
    .where(
        _C.year.in_(bindparam("years", expanding=True)),
        _C.place == bindparam("place"),
        _C.dimension.in_(bindparam("dimensions", expanding=True)),
    )
    .group_by(_C.year, _C.dimension, _C.grp)
)
_YEARS_WITH = (
    select(_C.year)
    .where(
        _C.year.in_(select(COUNTED_YEARS.c.year)),  # by the index: a search alone would read every cell
        _C.place == bindparam("place"),
        _C.dimension == WHOLE,
        _C.measure.in_(bindparam("measures", expanding=True)),
    )
    .distinct()
    .order_by(_C.year)
)
_SETTINGS = (
    select(SETTINGS.c.key, SETTINGS.c.applies_to, SETTINGS.c.value)
    .where(SETTINGS.c.key != SECRET)
    .order_by(SETTINGS.c.key, SETTINGS.c.applies_to)
)
_VERSION = select(DATA_VERSION.c.version)  # asked in every run of every view


def replace(tx: Tx, table: str, where: dict, rows: pd.DataFrame | Columns) -> None:
    """Put rows in the place of all that meet a filter (as in ``read``; {}: all)."""
    clear(tx, table, **where)
    add(tx, table, rows)


def clear(tx: Tx, table: str, **equals: object) -> None:
    """Take away the rows that meet a filter, as in ``read``; without one all of them."""
    counted = COUNTS[table]
    tx.connection.execute(delete(counted).where(*meets(tx, counted, equals)))


def add(tx: Tx, table: str, rows: pd.DataFrame | Columns) -> None:
    """Add rows with all columns of the table; none may be blank but text."""
    described = COUNTED[table]
    values = [_values(column.kind, rows[column.name]) for column in described.columns]
    add_rows(tx, table, list(zip(*values, strict=True)))


def add_rows(tx: Tx, table: str, rows: list[tuple]) -> None:
    """Add rows of plain values in the order of the table's columns."""
    insert_rows(tx, COUNTS[table], COUNTED[table].names, rows)


def _values(kind: str, column: pd.Series | np.ndarray) -> list:
    """Values for the driver: whole numbers, text with "" for blank, JSON as text."""
    if kind in ("int", "entity"):
        return np.asarray(column).astype("int64", copy=False).tolist()
    if kind == "json":
        return [text if isinstance(text, str) else dumped(text) for text in column.tolist()]
    texts = column.tolist()
    return (
        texts if {*map(type, texts)} <= {str} else [text if isinstance(text, str) else "" for text in texts]
    )


def read(tx: Tx, table: str, **equals: object) -> pd.DataFrame:
    """Rows by key. ``equals``: column = value; a list: any of it; a tuple of two: a range."""
    counted = COUNTS[table]
    order = (counted.c[name] for name in COUNTED[table].key)
    return fetch(tx, select(counted).where(*meets(tx, counted, equals)).order_by(*order))


def rows(tx: Tx, table: str, **equals: object) -> Columns:
    """The rows that meet a filter, as ``read``, but as plain columns and in no order."""
    counted = COUNTS[table]
    return columns(tx, select(counted).where(*meets(tx, counted, equals)))


def some(tx: Tx, table: str, names: Sequence[str], **equals: object) -> Columns:
    """Some columns of the rows that meet a filter, as ``rows``."""
    counted = COUNTS[table]
    wanted = select(*(counted.c[name] for name in names))
    return columns(tx, wanted.where(*meets(tx, counted, equals)))


def how_many(tx: Tx, table: str, **equals: object) -> int:
    """How many rows meet a filter, as ``read``."""
    counted = COUNTS[table]
    return (
        tx.connection.scalar(select(func.count()).select_from(counted).where(*meets(tx, counted, equals)))
        or 0
    )


def cells_of(tx: Tx, years: Sequence[int], place: int, dimensions: Sequence[str]) -> Columns:
    """The cells of a place by some dimensions, in no order."""
    told = {"years": list(years), "place": place, "dimensions": list(dimensions)}
    rows = tuples(tx, _CELLS, told)
    of, dimension, grp, measures, amounts = zip(*rows, strict=True) if rows else ((),) * 5
    named = [one.split(BETWEEN) for one in measures]
    many = [len(one) for one in named]
    count = sum(many)
    whole = chain.from_iterable(one.split(BETWEEN) for one in amounts)
    return {
        "year": np.repeat(np.fromiter(of, "int64", len(of)), many),
        "place": np.full(count, place, dtype="int64"),
        "dimension": np.repeat(np.fromiter(dimension, object, len(dimension)), many),
        "grp": np.repeat(np.fromiter(grp, object, len(grp)), many),
        "measure": np.fromiter(chain.from_iterable(named), object, count),
        "amount": np.fromiter(map(int, whole), "int64", count),
    }


def years_with(tx: Tx, place: int, measures: Sequence[str]) -> list[int]:
    """School years in which any of these measures is counted of a whole place, in order."""
    return [int(year) for (year,) in tuples(tx, _YEARS_WITH, {"place": place, "measures": list(measures)})]


def places(tx: Tx, year: int) -> list[int]:
    """Places of which anything is counted in a school year, in order."""
    counted = COUNTS["cells"]
    query = select(counted.c.place).where(counted.c.year == year).distinct().order_by(counted.c.place)
    return [int(place) for (place,) in tuples(tx, query)]


def version(tx: Tx) -> int:
    """The data version: differs whenever views may have to show something else."""
    return tx.connection.scalar(_VERSION) or 0


def bump(tx: Tx) -> int:
    """Raise the data version; belongs into every transaction that changes what views show."""
    tx.connection.execute(update(DATA_VERSION).values(version=DATA_VERSION.c.version + 1))
    return version(tx)


def note_counted(tx: Tx, years: list[int]) -> None:
    """Raise the data version, and note that these school years were counted with it."""
    now = bump(tx)
    known = {int(row[0]) for row in tx.connection.execute(select(COUNTED_YEARS.c.year))}
    for year in years:
        if year in known:
            here = COUNTED_YEARS.c.year == year
            tx.connection.execute(update(COUNTED_YEARS).where(here).values(counted=now))
        else:
            tx.connection.execute(insert(COUNTED_YEARS).values(year=year, counted=now))


def counted_years(tx: Tx) -> dict[int, int]:
    """The data version at which each school year was counted, in order of the years."""
    query = select(COUNTED_YEARS.c.year, COUNTED_YEARS.c.counted).order_by(COUNTED_YEARS.c.year)
    return {int(year): int(counted) for year, counted in tx.connection.execute(query)}


def measures(tx: Tx, year: int, place: int) -> set[str]:
    """What is counted of everybody of a place in a school year."""
    cells = COUNTS["cells"]
    whole = (cells.c.year == year, cells.c.place == place, cells.c.dimension == WHOLE)
    return {str(name) for (name,) in tuples(tx, select(cells.c.measure).where(*whole))}


def rules(tx: Tx) -> int:
    """The rules by which all that is counted was counted (``flows.derive.RULES``); 0: not counted yet."""
    return tx.connection.scalar(select(DATA_VERSION.c.rules)) or 0


def set_rules(tx: Tx, number: int) -> None:
    """Note by which rules everything was counted."""
    tx.connection.execute(update(DATA_VERSION).values(rules=number))


def settings(tx: Tx) -> dict[str, str]:
    """The settings that were changed: value by key, or by "key.applies_to" where it is for some."""
    rows = tuples(tx, _SETTINGS)
    return {f"{key}.{whom}" if whom else str(key): str(value) for key, whom, value in rows}


def setting_sources(tx: Tx) -> dict[str, str]:
    """Who or what says so of each setting that was changed, by key as in ``settings``."""
    query = select(SETTINGS.c.key, SETTINGS.c.applies_to, SETTINGS.c.source).where(SETTINGS.c.key != SECRET)
    rows = tx.connection.execute(query)
    return {f"{key}.{whom}" if whom else str(key): str(source) for key, whom, source in rows}


def unset_setting(tx: Tx, key: str, applies_to: str = "") -> None:
    """Put a setting back to what is shipped."""
    here = (SETTINGS.c.key == key) & (SETTINGS.c.applies_to == applies_to)
    tx.connection.execute(delete(SETTINGS).where(here))


def set_setting(tx: Tx, key: str, value: str, applies_to: str = "", source: str = "") -> None:
    """Change a setting. ``source``: who or what says so."""
    unset_setting(tx, key, applies_to)
    tx.connection.execute(insert(SETTINGS).values(key=key, value=value, applies_to=applies_to, source=source))
