"""Which batches changed facts that are not counted yet.

A load of many files commits them group by group and counts at its end. Until then it is noted what each
batch touched, by which the next load, or the same one after it was killed, goes on. What is counted stays
as it was before all of them.
"""

import pandas as pd
from sqlalchemy import delete, select

from store.bulk import fetch, insert_rows
from store.connect import Tx
from store.schema import UNCOUNTED

PARTS = ["tbl", "school", "year"]


def mark(tx: Tx, batch: int, touched: pd.DataFrame) -> None:
    """Note what a batch touched (``tbl, school, year``, each once) as not counted."""
    if len(touched):
        _add(tx, touched.assign(batch=batch))


def batches(tx: Tx) -> set[int]:
    """Batches that are not counted yet."""
    return {int(row[0]) for row in tx.connection.execute(select(UNCOUNTED.c.batch).distinct())}


def listing(tx: Tx) -> pd.DataFrame:
    """What is not counted yet: ``batch, tbl, school, year``, in load order."""
    return fetch(tx, select(UNCOUNTED).order_by(*UNCOUNTED.primary_key.columns))


def keep(tx: Tx, left: pd.DataFrame) -> None:
    """Note that of all that was not counted only this is left (columns of ``listing``; empty: nothing)."""
    tx.connection.execute(delete(UNCOUNTED))
    _add(tx, left)


def _add(tx: Tx, rows: pd.DataFrame) -> None:
    names = ["batch", *PARTS]
    insert_rows(
        tx, UNCOUNTED, names, list(dict.fromkeys(zip(*(rows[n].tolist() for n in names), strict=True)))
    )
