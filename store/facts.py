"""What batches say, and what is in force; daily attendance: ``store.attendance_blocks``."""

import pandas as pd
from sqlalchemy import select

from store.bulk import fetch, insert_frame, parts, plain, where
from store.connect import Tx
from store.schema import FACTS, IN_FORCE, SAID, key

_PLACE = ("sheet", "line", "column")  # where a reading says a row stands; only the line is kept


def say(tx: Tx, batch: int, source: int, table: str, rows: pd.DataFrame) -> int:
    """Write down what a batch says of one table, once; ``store.fold.apply`` brings it into force.

    Args:
        rows: columns of the table (those outside the key may be missing: blank), and ``line``, the row
            of the user's spreadsheet. A key said twice counts once, the last row holds.

    Returns:
        How many rows were kept.

    Raises:
        ValueError: columns the table does not have, or a key lacking.
    """
    fact = FACTS[table]
    kept = plain(fact, rows.drop(columns=[*_PLACE, "source"], errors="ignore"))
    line = rows["line"].fillna(0).astype("int64") if "line" in rows else 0
    kept = kept.assign(line=line, batch=batch).drop_duplicates(list(fact.key), keep="last")
    insert_frame(tx, SAID[table], kept if fact.shared else kept.assign(source=source))
    return len(kept)


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
    order = key(FACTS[table])
    pieces = parts(equals)
    found = [
        fetch(tx, select(fact).where(*where(fact, part)).order_by(*(fact.c[name] for name in order)))
        for part in pieces
    ]
    if len(found) == 1:
        return found[0]
    return pd.concat(found, ignore_index=True).sort_values(list(order), ignore_index=True)


def said(tx: Tx, table: str, batch: int) -> pd.DataFrame:
    """Rows a batch said, live or not, by key: ``source``, the columns of the table, ``batch, line``."""
    told = SAID[table]
    names = [column.name for column in IN_FORCE[table].columns]
    query = select(*(told.c[name] for name in names)).where(told.c.batch == batch)
    return fetch(tx, query.order_by(*(told.c[name] for name in key(FACTS[table]))))
