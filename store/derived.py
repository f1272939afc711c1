"""The few tables counted from facts, the data version, and settings."""

import pandas as pd
from sqlalchemy import delete, insert, select, update

from store.bulk import fetch, insert_frame, parts, plain
from store.bulk import where as meets
from store.connect import Tx
from store.schema import COUNTED, COUNTS, DATA_VERSION, SETTINGS


def replace(tx: Tx, table: str, where: dict, rows: pd.DataFrame) -> None:
    """Put rows in the place of all that meet a filter (as in ``read``; {}: all).

    Args:
        rows: all columns of the table; none may be blank but text.
    """
    counted = COUNTS[table]
    for part in parts(where):
        tx.connection.execute(delete(counted).where(*meets(counted, part)))
    insert_frame(tx, counted, plain(COUNTED[table], rows))


def read(tx: Tx, table: str, **equals: object) -> pd.DataFrame:
    """Rows by key. ``equals``: column = value; a list: any of it; a tuple of two: a range."""
    counted = COUNTS[table]
    order = COUNTED[table].key
    found = [
        fetch(tx, select(counted).where(*meets(counted, part)).order_by(*(counted.c[n] for n in order)))
        for part in parts(equals)
    ]
    if len(found) == 1:
        return found[0]
    return pd.concat(found, ignore_index=True).sort_values(list(order), ignore_index=True)


def version(tx: Tx) -> int:
    """The data version: differs whenever views may have to show something else."""
    return tx.connection.scalar(select(DATA_VERSION.c.version)) or 0


def bump(tx: Tx) -> int:
    """Raise the data version; belongs into every transaction that changes what views show."""
    tx.connection.execute(update(DATA_VERSION).values(version=DATA_VERSION.c.version + 1))
    return version(tx)


def settings(tx: Tx) -> dict[str, str]:
    """The settings that were changed: value by key, or by "key.applies_to" where it is for some."""
    found = fetch(tx, select(SETTINGS).order_by(SETTINGS.c.key, SETTINGS.c.applies_to))
    names = found["key"].where(found["applies_to"] == "", found["key"] + "." + found["applies_to"])
    return dict(zip(names, found["value"], strict=True))


def set_setting(tx: Tx, key: str, value: str, applies_to: str = "", source: str = "") -> None:
    """Change a setting. ``source``: who or what says so."""
    here = (SETTINGS.c.key == key) & (SETTINGS.c.applies_to == applies_to)
    tx.connection.execute(delete(SETTINGS).where(here))
    tx.connection.execute(insert(SETTINGS).values(key=key, value=value, applies_to=applies_to, source=source))
