"""Which batches changed facts that are not counted yet.

A load of many files commits them group by group and counts at its end. Until then each batch carries
what it touched, among its counts; it is the note by which the next load, or the same one after it was
killed, goes on. What is counted stays as it was before all of them.
"""

import json
from collections.abc import Iterable

import pandas as pd
from sqlalchemy import select

from store.batches import set_counts
from store.connect import Tx
from store.schema import BATCHES

NAME = "uncounted"
PARTS = ["tbl", "school", "year"]

_MARKED = BATCHES.c.counts.contains(f'"{NAME}": [')  # quotes inside a text stand behind a backslash


def mark(tx: Tx, batch: int, touched: pd.DataFrame) -> None:
    """Note what a batch touched (``tbl, school, year``) as not counted."""
    said = tx.connection.execute(select(BATCHES.c.counts).where(BATCHES.c.id == batch)).scalar_one()
    set_counts(tx, batch, json.loads(said) | {NAME: _rows(touched)})


def batches(tx: Tx) -> set[int]:
    """Batches that are not counted yet."""
    return {int(row[0]) for row in tx.connection.execute(select(BATCHES.c.id).where(_MARKED))}


def listing(tx: Tx) -> pd.DataFrame:
    """What is not counted yet: ``batch, tbl, school, year``, in load order."""
    query = select(BATCHES.c.id, BATCHES.c.counts).where(_MARKED).order_by(BATCHES.c.id)
    rows = [
        (int(number), *row) for number, said in tx.connection.execute(query) for row in json.loads(said)[NAME]
    ]
    return pd.DataFrame(rows, columns=["batch", *PARTS]).astype(
        {"batch": "int64", "tbl": "str", "school": "int64", "year": "int64"}
    )


def keep(tx: Tx, left: pd.DataFrame) -> None:
    """Note that of all that was not counted only this is left (columns of ``listing``; empty: nothing)."""
    rest = {number: _rows(rows) for number, rows in left.groupby("batch")}
    query = select(BATCHES.c.id, BATCHES.c.counts).where(_MARKED)
    for number, said in tx.connection.execute(query).all():
        counts = json.loads(said)
        del counts[NAME]
        set_counts(tx, number, counts | ({NAME: rest[number]} if number in rest else {}))


def _rows(touched: pd.DataFrame) -> list[list]:
    columns: Iterable = (touched[name].tolist() for name in PARTS)
    return [list(row) for row in zip(*columns, strict=True)]
