"""A table in pieces by the beginning of its key, so that no look holds all of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, select

from store.connect import Tx
from store.schema import FACTS, IN_FORCE, SAID

ROWS = 50_000
"""Said rows of one piece; a piece ends where the first part of the key changes, so it can be longer."""


@dataclass(frozen=True)
class Span:
    """Rows of one source (None: of all) whose first key column is above ``low`` and up to ``high``."""

    column: str
    source: int | None
    low: object
    high: object

    def of(self, table: FromClause) -> list[ColumnElement[bool]]:
        """The rows of a table within."""
        column = table.c[self.column]
        conditions: list[ColumnElement[bool]] = []
        if self.source is not None:
            conditions.append(table.c.source == self.source)
        if self.low is not None:
            conditions.append(column > self.low)
        if self.high is not None:
            conditions.append(column <= self.high)
        return conditions


def spans(tx: Tx, name: str) -> Iterator[Span]:
    """Pieces that hold every row of a fact table, said or in force, once."""
    first = FACTS[name].key[0]
    for source in [None] if FACTS[name].shared else _sources(tx, name):
        low = None
        while True:
            span = Span(first, source, low, None)
            said = SAID[name]
            query = select(said.c[first]).where(*span.of(said)).order_by(said.c[first])
            high = tx.connection.scalar(query.offset(ROWS - 1).limit(1))
            yield Span(first, source, low, high)
            if high is None:
                break
            low = high


def _sources(tx: Tx, name: str) -> list[int]:
    tables = (SAID[name], IN_FORCE[name])
    found = {row[0] for table in tables for row in tx.connection.execute(select(table.c.source).distinct())}
    return sorted(found)
