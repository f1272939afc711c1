"""Whether the database itself is sound, and its rows point at what is there."""

import re
from collections.abc import Iterator
from functools import partial

from sqlalchemy import ColumnElement, Table, and_, exists, func, select
from sqlalchemy.exc import DBAPIError

from store.connect import Tx
from store.doctor import blocks
from store.doctor.finding import REPAIR, RESTORE, Finding, rows
from store.schema import BATCHES, COVERAGE, ENTITIES, FACTS, MARKS, REJECTS, SAID, SOURCES, metadata

MOST = 20
"""Messages of SQLite that are told; a damaged file has thousands."""

INDEX = re.compile(r"(?:from index|in index) (\w+)")


def damage(tx: Tx) -> list[Finding]:
    """Damage of the file, as SQLite finds it; a server looks after its own."""
    if tx.connection.dialect.name != "sqlite":
        return []
    try:
        return list(_damage(tx))
    except DBAPIError as fault:  # so damaged that it cannot be looked through
        what = f"The database file is damaged: {str(fault.orig).splitlines()[0]}."
        return [Finding(what, "the whole file", RESTORE, stops=True)]


def lost(tx: Tx) -> list[Finding]:
    """Rows that point at a source, upload, school, person or mark that is not there."""
    return [*_batches(tx), *_entities(tx), *blocks.findings(tx)]


def _damage(tx: Tx) -> Iterator[Finding]:
    told = [row[0] for row in tx.connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})")]
    if told == ["ok"]:
        return
    ours = {str(index.name): table.name for table in metadata.sorted_tables for index in table.indexes}
    of_index = [found.group(1) if (found := INDEX.search(line)) else "" for line in told]
    for name in sorted({name for name in of_index if name in ours}):
        what = "The index does not agree with its table: answers can be wrong."
        yield Finding(what, f"{ours[name]}, index {name}", REPAIR, partial(_reindex, name), stops=True)
    for line, name in zip(told, of_index, strict=True):
        if name not in ours:
            yield Finding(f"The database file is damaged: {line}.", "the whole file", RESTORE, stops=True)


def _reindex(name: str, tx: Tx) -> None:
    tx.connection.exec_driver_sql(f"REINDEX {name}")


def _batches(tx: Tx) -> Iterator[Finding]:
    known = select(SOURCES.c.id)
    for table in (BATCHES, *(SAID[name] for name, fact in FACTS.items() if not fact.shared), MARKS):
        yield from _lost(tx, table, ~table.c.source.in_(known), "belong to a source that is not there")
    loads = select(BATCHES.c.id)
    for table in (*SAID.values(), COVERAGE, REJECTS):
        yield from _lost(tx, table, ~table.c.batch.in_(loads), "belong to an upload that is not there")


def _entities(tx: Tx) -> Iterator[Finding]:
    for name, fact in FACTS.items():
        for column in fact.columns:
            if column.kind == "entity":
                said = SAID[name]
                named = exists(
                    select(ENTITIES.c.id).where(
                        ENTITIES.c.id == said.c[column.name], ENTITIES.c.kind == column.of
                    )
                )
                wrong = and_(said.c[column.name] != 0, ~named)
                yield from _lost(tx, said, wrong, f"name a {column.of} that is not there")


def _lost(tx: Tx, table: Table, wrong: ColumnElement[bool], what: str) -> Iterator[Finding]:
    count = tx.connection.scalar(select(func.count()).select_from(table).where(wrong)) or 0
    if count:
        yield Finding(f"{rows(count)} {what}.", table.name, RESTORE)
