"""What batches say, and what is in force; daily attendance: ``store.attendance_blocks``."""

import pandas as pd
from sqlalchemy import select

from store.bulk import Rows, fetch, insert_columns, plain, where, whole
from store.connect import Tx
from store.schema import FACTS, IN_FORCE, SAID, key

_PLACE = ("sheet", "line", "column")  # where a reading says a row stands; only the line is kept


def say(tx: Tx, batch: int, source: int, table: str, rows: Rows) -> int:
    """Write down what a batch says of one table, once; ``store.fold.apply`` brings it into force.

    Args:
        rows: columns of the table (those outside the key may be missing: blank), and ``line``, the row
            of the user's spreadsheet; a frame or plain. A key said twice counts once, the last row holds.

    Returns:
        How many rows were kept.

    Raises:
        ValueError: columns the table does not have, or a key lacking.
    """
    fact = FACTS[table]
    told = {str(name): rows[str(name)] for name in rows if name not in (*_PLACE, "source")}
    count = len(rows["line"]) if "line" in rows else len(next(iter(told.values()), ()))
    kept = plain(fact, told, count)
    kept["line"] = [line or 0 for line in whole(rows["line"])] if "line" in rows else [0] * count
    last = {key: at for at, key in enumerate(zip(*(kept[name] for name in fact.key), strict=True))}
    if len(last) < count:
        kept = {name: [values[at] for at in last.values()] for name, values in kept.items()}
    kept["batch"] = [batch] * len(last)
    if not fact.shared:
        kept["source"] = [source] * len(last)
    insert_columns(tx, SAID[table], kept)
    return len(last)


def in_force(tx: Tx, table: str, **equals: object) -> pd.DataFrame:
    """Rows in force, by key.

    Args:
        equals: column = value; a list: any of its values; a tuple of two: from the one to the other, both
            included.

    Returns:
        ``source`` (where each source speaks for itself), the columns of the table, ``batch``, ``line``.
        Blank text is "", a blank number NaN.
    """
    fact = IN_FORCE[table]
    order = (fact.c[name] for name in key(FACTS[table]))
    return fetch(tx, select(fact).where(*where(tx, fact, equals)).order_by(*order))


def said(tx: Tx, table: str, batch: int) -> pd.DataFrame:
    """Rows a batch said, live or not, by key: ``source``, the columns of the table, ``batch, line``."""
    told = SAID[table]
    names = [column.name for column in IN_FORCE[table].columns]
    query = select(*(told.c[name] for name in names)).where(told.c.batch == batch)
    return fetch(tx, query.order_by(*(told.c[name] for name in key(FACTS[table]))))
