"""How many cells of what a batch says are filled."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, case, func, select

from store.connect import Tx
from store.schema import FACTS, SAID


def filled(tx: Tx, batch: int, table: str, names: Sequence[str]) -> tuple[int, dict[str, int]]:
    """Rows a batch says of a table, and in how many of them each of these columns holds something."""
    said = SAID[table]
    kinds = {column.name: column.kind for column in FACTS[table].columns}
    there = [
        func.count(said.c[name]) if kinds[name] in ("int", "bool") else _told(said.c[name], kinds[name])
        for name in names
    ]
    query = select(func.count(), *there).where(said.c.batch == batch)
    rows, *cells = tx.connection.execute(query).one()
    return int(rows), {name: int(many or 0) for name, many in zip(names, cells, strict=True)}


def _told(column: ColumnElement, kind: str) -> ColumnElement:
    return func.sum(case((column != (0 if kind == "entity" else ""), 1), else_=0))
