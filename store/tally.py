"""How many batches there are, by kind and whether they are in use: counted as they change."""

from sqlalchemy import delete, insert, select, update

from store.bulk import run
from store.connect import Tx
from store.schema import TALLY

Files = dict[tuple[str, bool], int]
"""Batches by kind, and whether they are in use; none that are zero."""


def change(tx: Tx, kind: str, live: bool, by: int) -> None:
    """There are so many batches more, or fewer, of a kind."""
    here = (TALLY.c.kind == kind, TALLY.c.live == int(live))
    if not run(tx, update(TALLY).where(*here).values(files=TALLY.c.files + by)):
        tx.connection.execute(insert(TALLY).values(kind=kind, live=int(live), files=by))


def files(tx: Tx) -> Files:
    """How many there are."""
    rows = tx.connection.execute(select(TALLY).where(TALLY.c.files > 0).order_by(TALLY.c.kind, TALLY.c.live))
    return {(str(kind), bool(live)): int(number) for kind, live, number in rows}


def put(tx: Tx, counted: Files) -> None:
    """Say anew how many there are."""
    tx.connection.execute(delete(TALLY))
    for (kind, live), number in counted.items():
        tx.connection.execute(insert(TALLY).values(kind=kind, live=int(live), files=number))
