"""Rows as plain columns: for small tables a frame costs more than reading them."""

from collections.abc import Mapping

import numpy as np
from sqlalchemy import Select

from store.bulk import no_garbage, numbers, tuples
from store.connect import Tx

Columns = dict[str, np.ndarray]
"""Columns by name: whole numbers int64 (float64 with NaN where one is blank), text as objects."""


def columns(tx: Tx, query: Select, told: Mapping[str, object] | None = None) -> Columns:
    """The rows of a query; ``told``: the values of its parameters."""
    selected = list(query.selected_columns)
    with no_garbage():
        rows = tuples(tx, query, told)
        values = list(zip(*rows, strict=True)) if rows else [()] * len(selected)
        del rows
        found = {
            str(column.key): _column(each, column.type.python_type is int)
            for column, each in zip(selected, values, strict=True)
        }
        del values  # before garbage is looked for again: there is none among them
    return found


def no_rows(query: Select) -> Columns:
    """The columns of a query without rows; nothing is asked."""
    return {str(column.key): _column((), column.type.python_type is int) for column in query.selected_columns}


def _column(values: tuple, number: bool) -> np.ndarray:
    if not number:
        return np.fromiter(values, dtype=object, count=len(values))
    return numbers(values)


def together(parts: list[Columns]) -> Columns:
    """Rows of the same columns, one part below the other."""
    if len(parts) == 1:
        return parts[0]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
