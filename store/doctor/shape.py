"""Revision, tables, columns and indexes, as the code expects them."""

from collections.abc import Iterator
from functools import partial

from sqlalchemy import Index, Inspector, Table, func, inspect, select, text
from sqlalchemy.schema import CreateIndex, CreateTable, DropIndex

from store.connect import Tx
from store.doctor.finding import REPAIR, RESTORE, Finding
from store.schema import COUNTED_YEARS, COUNTS, IN_FORCE, REVISIONS, SCHOOL_LIST, STRANGERS, TALLY, metadata

MADE_AGAIN = {*IN_FORCE, *COUNTS, *(table.name for table in (COUNTED_YEARS, SCHOOL_LIST, TALLY, STRANGERS))}
"""Tables that are worked out from others."""


def findings(tx: Tx) -> list[Finding]:
    """What of the schema is lacking or otherwise than the code expects."""
    found = inspect(tx.connection)
    there = set(found.get_table_names())
    wrong = list(_revision(tx))
    for table in metadata.sorted_tables:
        if table.name in there:
            wrong += [*_columns(found, table), *_indexes(tx, found, table)]
        else:
            wrong.append(_lacking(table))
    return wrong


def _revision(tx: Tx) -> Iterator[Finding]:
    found = [row[0] for row in tx.connection.execute(text("SELECT version_num FROM alembic_version"))]
    if found != [REVISIONS[-1]]:
        what = f"The schema is marked {', '.join(map(str, found)) or 'with nothing'}, not {REVISIONS[-1]}."
        yield Finding(what, "alembic_version", RESTORE, stops=True)


def _lacking(table: Table) -> Finding:
    if table.name not in MADE_AGAIN:
        return Finding("The table is missing.", table.name, RESTORE, stops=True)
    what = "The table is missing; what it held is worked out from other tables."
    return Finding(what, table.name, REPAIR, partial(_create, table), stops=True)


def _create(table: Table, tx: Tx) -> None:
    tx.connection.execute(CreateTable(table))
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        tx.connection.execute(CreateIndex(index))


def _columns(found: Inspector, table: Table) -> Iterator[Finding]:
    there = {str(column["name"]): column for column in found.get_columns(table.name)}
    wrong = dict.fromkeys(sorted(set(there) - set(table.c.keys())), "The column is none that Trellis made.")
    for column in table.columns:
        known = there.get(column.name)
        if known is None:
            wrong[column.name] = "The column is missing."
        elif known["type"].python_type is not column.type.python_type:
            wrong[column.name] = f"The column is made to hold {known['type']}."
        elif bool(known["nullable"]) != bool(column.nullable):
            wrong[column.name] = "The column allows blanks, or refuses them, where it must not."
    for name, what in wrong.items():
        yield Finding(what, f"{table.name}, column {name}", RESTORE, stops=True)
    key = found.get_pk_constraint(table.name)["constrained_columns"]
    if list(key) != [column.name for column in table.primary_key.columns]:
        what = f"The key of the table is {', '.join(key) or 'lacking'}."
        yield Finding(what, table.name, RESTORE, stops=True)


def _indexes(tx: Tx, found: Inspector, table: Table) -> Iterator[Finding]:
    there = {one["name"]: one for one in found.get_indexes(table.name)}
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        known = there.get(str(index.name))
        where = f"{table.name}, index {index.name}"
        if known is None and index.unique and _twice(tx, index):
            what = "The index is missing, and two rows have what only one may have."
            yield Finding(what, where, RESTORE)
        elif known is None:
            what = "The index is missing: what asks for it is slow."
            yield Finding(what, where, REPAIR, partial(_make, index))
        elif (known["column_names"], bool(known["unique"])) != (index.columns.keys(), bool(index.unique)):
            what = "The index is over other columns than it should be."
            yield Finding(what, where, REPAIR, partial(_make_anew, index))


def _twice(tx: Tx, index: Index) -> bool:
    columns = list(index.columns)
    twice = select(*columns).group_by(*columns).having(func.count() > 1).limit(1)
    return tx.connection.execute(twice).first() is not None


def _make(index: Index, tx: Tx) -> None:
    tx.connection.execute(CreateIndex(index))


def _make_anew(index: Index, tx: Tx) -> None:
    tx.connection.execute(DropIndex(index))
    tx.connection.execute(CreateIndex(index))
