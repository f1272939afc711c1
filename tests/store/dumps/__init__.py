"""Databases as each revision of the schema left them: ``0001.sql`` and so on, of a small made-up district.

A dump is made once, by the code of its revision, and never again: ``python -m tests.store.dumps``.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from store.files import APPLICATION

FOLDER = Path(__file__).parent


def made(revision: str) -> Path:
    """Where the dump of a revision is."""
    return FOLDER / f"{revision}.sql"


def write(database: Path, revision: str) -> None:
    """Write every table and row of a database as text."""
    with closing(sqlite3.connect(database)) as connection:
        lines = list(connection.iterdump())
    mark = f"PRAGMA application_id = {APPLICATION};"
    made(revision).write_text("\n".join([mark, *lines]) + "\n", encoding="utf-8")


def read(revision: str, database: Path) -> Path:
    """Make the database of a dump again."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(made(revision).read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    return database
