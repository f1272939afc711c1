"""The data version: one row, a number, or views go on showing what was counted before."""

import time
from functools import partial

from sqlalchemy import delete, insert, select

from store.connect import Tx
from store.doctor.finding import REPAIR, Finding, rows
from store.schema import DATA_VERSION


def findings(tx: Tx) -> list[Finding]:
    """Whether there is one data version."""
    found = list(tx.connection.execute(select(DATA_VERSION.c.version)).scalars())
    if len(found) == 1 and isinstance(found[0], int) and found[0] >= 0:
        return []
    what = f"The data version has {rows(len(found))} where it must have one, a number."
    return [Finding(what, DATA_VERSION.name, REPAIR, partial(_set, found))]


def _set(found: list, tx: Tx) -> None:
    # Above every number that was ever used, also where they are lost: seconds outgrow any count of loads.
    known = [number for number in found if isinstance(number, int)]
    tx.connection.execute(delete(DATA_VERSION))
    # By which rules was counted is not known any more: all is counted anew when it is next opened.
    row = {"version": max([int(time.time()), *known]) + 1, "rules": 0}
    tx.connection.execute(insert(DATA_VERSION).values(**row))
