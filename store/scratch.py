"""Temporary tables of the fold: the keys it looks at, and the rows that will be in force."""

from functools import cache

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, Table, delete
from sqlalchemy.schema import CreateTable

from store.connect import Tx
from store.schema import FACTS, IN_FORCE, key

_metadata = MetaData()


@cache
def touched(name: str) -> Table:
    """The keys of one fact table whose rows in force are made again."""
    return _like(f"touched_{name}", IN_FORCE[name], key(FACTS[name]), key(FACTS[name]))


@cache
def folded(name: str) -> Table:
    """The rows that will be in force for the touched keys."""
    names = tuple(column.name for column in IN_FORCE[name].columns)
    return _like(f"folded_{name}", IN_FORCE[name], key(FACTS[name]), names)


def _like(name: str, table: Table, primary: tuple[str, ...], names: tuple[str, ...]) -> Table:
    columns = [Column(n, table.c[n].type, nullable=table.c[n].nullable, autoincrement=False) for n in names]
    return Table(
        name,
        _metadata,
        *columns,
        PrimaryKeyConstraint(*primary),
        prefixes=["TEMPORARY"],
        sqlite_with_rowid=False,
    )


def emptied(tx: Tx, table: Table) -> Table:
    """The table, there and empty."""
    tx.connection.execute(CreateTable(table, if_not_exists=True))
    tx.connection.execute(delete(table))
    return table
