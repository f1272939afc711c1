"""Many rows in and out at once: the only road for frames into and out of the database."""

import gc
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from operator import itemgetter

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray
from sqlalchemy import CompoundSelect, Delete, Dialect, Insert, Select, Table, Update, insert

from store.connect import Tx
from store.one_of import one_of
from tables import columns as described

Values = pd.Series | np.ndarray | list | tuple | range
Rows = pd.DataFrame | Mapping[str, Values]
"""Rows by column: a frame, or plain columns, because small frames cost more than keeping them."""

BLANK: Mapping[str, object] = {"entity": 0, "int": None, "bool": None}
"""What stands for no value, by kind of column; of others the empty text."""


def insert_rows(tx: Tx, table: Table, columns: Sequence[str], rows: list[tuple]) -> None:
    """Add rows the engine's fast way: driver-level ``executemany``, COPY on PostgreSQL."""
    if not rows:
        return
    if tx.connection.dialect.name == "postgresql":
        _copy(tx, table, columns, rows)
        return
    # Named keys in the table's order decide the order of the marks; ours must match.
    order = [column.name for column in table.columns if column.name in columns]
    if list(columns) != order:
        rows = list(map(itemgetter(*(columns.index(name) for name in order)), rows))
    tx.connection.exec_driver_sql(_statement(table, tuple(order), tx.connection.dialect), rows)


@lru_cache(maxsize=256)
def _statement(table: Table, columns: tuple[str, ...], dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect, column_keys=list(columns)))


def _copy(tx: Tx, table: Table, columns: Sequence[str], rows: list[tuple]) -> None:
    quote = tx.connection.dialect.identifier_preparer.quote
    names = ", ".join(quote(name) for name in columns)
    driver = tx.connection.connection.driver_connection
    assert driver is not None
    with driver.cursor() as cursor, cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def insert_columns(tx: Tx, table: Table, columns: Mapping[str, list]) -> None:
    """Add rows told by their columns, all of the table's, as the driver takes them (``plain``)."""
    names = [column.name for column in table.columns if column.name in columns]
    with no_garbage():
        rows = list(zip(*(columns[name] for name in names), strict=True))
    insert_rows(tx, table, names, rows)


def plain(table: described.Table, rows: Rows, count: int) -> dict[str, list]:
    """The columns of rows as they are kept, values for the driver: text with "" for blank, entities with
    0 for none, whole numbers with None for blank, JSON as text. Columns that are not given are blank.

    Raises:
        ValueError: a column the table does not have, or lacks a key; a number that is not whole.
    """
    unknown = set(rows.keys()) - set(table.names)
    lacking = set(table.key) - set(rows.keys())
    if unknown or lacking:
        raise ValueError(f"{table.name}: unknown columns {sorted(unknown)}, lacking {sorted(lacking)}")
    return {
        column.name: _plain(column.kind, listed(rows[column.name]))
        if column.name in rows
        else [BLANK.get(column.kind, "")] * count
        for column in table.columns
    }


def listed(values: Values) -> list:
    """The values of a column, each as Python has it."""
    return list(values) if isinstance(values, (list, tuple, range)) else values.tolist()


def _plain(kind: str, values: list) -> list:
    if kind == "entity":
        return [value or 0 for value in whole(values)]
    if kind in ("int", "bool"):
        return whole(values)
    if kind == "json":
        values = [value if type(value) is str or _missing(value) else dumped(value) for value in values]
    return [value if type(value) is str else text(value) for value in values]


def dumped(value: object) -> str:
    """A value as JSON, keys in order."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def whole(values: Values) -> list[int | None]:
    """Whole numbers, None for one that is missing.

    Raises:
        ValueError: one is not whole.
    """
    return [value if type(value) is int else _whole(value) for value in listed(values)]


def text(value: object) -> str:
    """A value as text; "" where it is missing."""
    return "" if _missing(value) else str(value)


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or value != value  # NaN alone differs from itself


def _whole(value: object) -> int | None:
    if _missing(value):
        return None
    number = int(value)  # type: ignore[call-overload]
    if number != value:
        raise ValueError(f"{value!r} is not a whole number.")
    return number


def run(tx: Tx, statement: Insert | Update | Delete) -> int:
    """Run a statement that writes; gives how many rows it wrote."""
    # Without the option an engine need not say how many rows an INSERT .. SELECT wrote.
    return tx.connection.execute(statement.execution_options(preserve_rowcount=True)).rowcount


def tuples(tx: Tx, query: Select | CompoundSelect, told: Mapping[str, object] | None = None) -> list[tuple]:
    """Rows as the driver gives them: our types need no treatment, which halves large reads.

    Args:
        told: the values of the query's parameters.
    """
    result = tx.connection.execute(query, told)
    assert result.cursor is not None
    with no_garbage():
        rows = list(result.cursor.fetchall())
    result.close()
    return rows


@contextmanager
def no_garbage() -> Iterator[None]:
    """Python does not look for garbage meanwhile: of a great many tuples that are all wanted it would look
    through again and again, which costs as much as making them."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def fetch(tx: Tx, query: Select) -> pd.DataFrame:
    """Rows as a frame: numbers ``int64`` (``float64`` with NaN where one is blank), text ``str``."""
    rows = tuples(tx, query)
    names = list(query.selected_columns.keys())
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    numbers = [column.type.python_type is int for column in query.selected_columns]
    # Plain arrays: of series pandas would compare the rows first, at three times the cost.
    return pd.DataFrame(
        {name: _column(values, number) for name, values, number in zip(names, columns, numbers, strict=True)}
    )


def _column(values: tuple, number: bool) -> np.ndarray | ExtensionArray:
    return numbers(values) if number else pd.array(list(values), dtype="str")


def numbers(values: tuple) -> np.ndarray:
    """Whole numbers int64; float64 with NaN where one is blank."""
    if None in values:
        return np.array(values, dtype="float64")
    return np.fromiter(values, "int64", len(values))  # twice as fast, for nothing has to be guessed


def where(tx: Tx, table: Table, equals: dict) -> list:
    """Conditions of a filter: a list is any of its values, a tuple of two a range with both ends."""
    conditions = []
    for name, wanted in equals.items():
        column = table.c[name]
        if isinstance(wanted, tuple):
            low, high = wanted
            conditions += [column >= low, column <= high]  # PostgreSQL knows no BETWEEN with a collation
        elif isinstance(wanted, (list, set, frozenset, pd.Series, np.ndarray)):
            conditions.append(one_of(tx, column, wanted))
        else:
            conditions.append(column == (wanted.item() if isinstance(wanted, np.generic) else wanted))
    return conditions
