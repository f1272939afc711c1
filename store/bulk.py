"""Many rows in and out at once: the only road for frames into and out of the database."""

import json
from collections.abc import Sequence
from operator import itemgetter

import numpy as np
import pandas as pd
from sqlalchemy import Delete, Insert, Select, Table, Update, insert

from store.connect import Tx
from tables import columns as described

IN_LIST = 5_000
"""Most values of one condition; longer lists are asked for in parts (engines limit parameters)."""


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
    statement = insert(table).compile(dialect=tx.connection.dialect, column_keys=order)
    tx.connection.exec_driver_sql(str(statement), rows)


def _copy(tx: Tx, table: Table, columns: Sequence[str], rows: list[tuple]) -> None:
    quote = tx.connection.dialect.identifier_preparer.quote
    names = ", ".join(quote(name) for name in columns)
    driver = tx.connection.connection.driver_connection
    assert driver is not None
    with driver.cursor() as cursor, cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def insert_frame(tx: Tx, table: Table, frame: pd.DataFrame) -> None:
    """Add the rows of a frame whose columns are the table's, already plain (``plain``)."""
    names = [column.name for column in table.columns if column.name in frame.columns]
    insert_rows(tx, table, names, list(zip(*(_values(frame[name]) for name in names), strict=True)))


def _values(column: pd.Series) -> list:
    """Python values for the driver; a missing number is None."""
    if pd.api.types.is_integer_dtype(column.dtype) and not column.hasnans:
        return column.tolist()
    return column.astype(object).where(column.notna(), None).tolist()


def plain(table: described.Table, rows: pd.DataFrame) -> pd.DataFrame:
    """Bring rows to the form in which they are kept: text with "" for blank, entities with 0 for
    none, whole numbers, JSON as text. Columns that are not given are blank.

    Raises:
        ValueError: a column the table does not have, or lacks a key; a number that is not whole.
    """
    unknown = set(rows.columns) - set(table.names)
    lacking = set(table.key) - set(rows.columns)
    if unknown or lacking:
        raise ValueError(f"{table.name}: unknown columns {sorted(unknown)}, lacking {sorted(lacking)}")
    kept = {}
    for column in table.columns:
        if column.name in rows.columns:
            kept[column.name] = _plain(column, rows[column.name])
        elif column.kind in ("int", "bool"):
            kept[column.name] = pd.Series(pd.NA, index=rows.index, dtype="Int64")
        elif column.kind == "entity":
            kept[column.name] = pd.Series(0, index=rows.index, dtype="int64")
        else:
            kept[column.name] = pd.Series("", index=rows.index, dtype="str")
    return pd.DataFrame(kept, index=rows.index, columns=table.names)


def _plain(column: described.Column, values: pd.Series) -> pd.Series:
    if column.kind == "entity":
        return values.fillna(0).astype("int64") if values.hasnans else values.astype("int64")
    if column.kind in ("int", "bool"):
        whole = pd.api.types.is_integer_dtype(values.dtype) and not values.hasnans
        return values.astype("int64") if whole else values.astype("Int64")
    if column.kind == "json" and values.dtype == object:
        values = values.map(_json, na_action="ignore")
    return values.astype("str").fillna("")


def _json(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def run(tx: Tx, statement: Insert | Update | Delete) -> int:
    """Run a statement that writes; gives how many rows it wrote."""
    # Without the option an engine need not say how many rows an INSERT .. SELECT wrote.
    return tx.connection.execute(statement.execution_options(preserve_rowcount=True)).rowcount


def tuples(tx: Tx, query: Select) -> list[tuple]:
    """Rows as the driver gives them: our types need no treatment, which halves large reads."""
    result = tx.connection.execute(query)
    assert result.cursor is not None
    rows = list(result.cursor.fetchall())
    result.close()
    return rows


def fetch(tx: Tx, query: Select) -> pd.DataFrame:
    """Rows as a frame: numbers ``int64`` (``float64`` with NaN where one is blank), text ``str``."""
    rows = tuples(tx, query)
    names = list(query.selected_columns.keys())
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    numbers = [column.type.python_type is int for column in query.selected_columns]
    return pd.DataFrame(
        {name: _column(values, number) for name, values, number in zip(names, columns, numbers, strict=True)},
        columns=names,
    )


def _column(values: tuple, number: bool) -> pd.Series:
    if not number:
        return pd.Series(list(values), dtype="str")
    if None in values:
        return pd.Series(np.array(values, dtype="float64"))
    return pd.Series(np.array(values, dtype="int64"))


def where(table: Table, equals: dict) -> list:
    """Conditions of a filter: a list is any of its values, a tuple of two a range with both ends."""
    conditions = []
    for name, wanted in equals.items():
        column = table.c[name]
        if isinstance(wanted, tuple):
            low, high = wanted
            conditions += [column >= low, column <= high]  # PostgreSQL knows no BETWEEN with a collation
        elif isinstance(wanted, (list, set, frozenset, pd.Series, np.ndarray)):
            conditions.append(column.in_([_scalar(value) for value in wanted]))
        else:
            conditions.append(column == _scalar(wanted))
    return conditions


def _scalar(value: object) -> object:
    return value.item() if isinstance(value, np.generic) else value


def parts(equals: dict) -> list[dict]:
    """The same filter in parts whose longest list fits one query."""
    lists = {
        n: list(v) for n, v in equals.items() if isinstance(v, (list, set, frozenset, pd.Series, np.ndarray))
    }
    name = max(lists, key=lambda n: len(lists[n]), default="")
    if not name or len(lists[name]) <= IN_LIST:
        return [equals]
    values = list(dict.fromkeys(lists[name]))
    return [equals | {name: values[i : i + IN_LIST]} for i in range(0, len(values), IN_LIST)]
