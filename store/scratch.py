"""Temporary tables of the fold: the keys it looks at, and the rows that will be in force."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, Table, delete
from sqlalchemy.schema import CreateTable

from store.connect import Tx
from store.schema import FACTS, IN_FORCE, key

_metadata = MetaData()
TEMPORARY = ["TEMPORARY"]


@cache
def touched(name: str) -> Table:
    """The keys of one fact table whose rows in force are made again, each once.

    Without an index on purpose: the only way to join it is to go through it and look each key up in the
    large tables. With one, SQLite goes through all that was ever said and looks that up in here.
    """
    return Table(
        f"touched_{name}", _metadata, *_columns(IN_FORCE[name], key(FACTS[name])), prefixes=TEMPORARY
    )


@cache
def folded(name: str) -> Table:
    """The rows that will be in force for the touched keys, by key."""
    table = IN_FORCE[name]
    return Table(
        f"folded_{name}",
        _metadata,
        *_columns(table, [column.name for column in table.columns]),
        PrimaryKeyConstraint(*key(FACTS[name])),
        prefixes=TEMPORARY,
        sqlite_with_rowid=False,
    )


def _columns(table: Table, names: Sequence[str]) -> list[Column]:
    return [Column(n, table.c[n].type, nullable=table.c[n].nullable, autoincrement=False) for n in names]


def emptied(tx: Tx, table: Table) -> Table:
    """The table, there and empty."""
    tx.connection.execute(CreateTable(table, if_not_exists=True))
    tx.connection.execute(delete(table))
    return table
