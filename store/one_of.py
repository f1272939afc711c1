"""Being one of many values, in one parameter however many they are."""

import json
from collections.abc import Iterable

import numpy as np
from sqlalchemy import ARRAY, ColumnElement, any_, bindparam, func, select

from store.connect import Tx

FEW = 50
"""Values that stand in a query one by one, where the engine can see how many there are."""


def one_of(tx: Tx, column: ColumnElement, values: Iterable[object]) -> ColumnElement[bool]:
    """The condition that a column holds one of these values; of none where there are none.

    Thousands of parameters cost more to put together than their answer, and engines limit how many there
    are: SQLite is handed them as JSON, PostgreSQL as an array.

    Args:
        values: whole numbers or texts, in any order; one that stands twice counts once.
    """
    wanted = [value.item() if isinstance(value, np.generic) else value for value in values]
    if len(wanted) <= FEW:
        return column.in_(wanted)
    if tx.connection.dialect.name == "postgresql":
        return column == any_(bindparam(None, wanted, ARRAY(column.type)))
    listed = func.json_each(json.dumps(wanted, ensure_ascii=False)).table_valued("value")
    return column.in_(select(listed.c.value))
