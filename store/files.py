"""The file of a SQLite database: whether it is there, ours, and not newer than this program."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from store.address import parsed
from store.errors import StoreError, in_words
from store.schema import REVISIONS

__all__ = [
    "StoreError",
    "mark_as_ours",
    "read_only",
    "refuse_foreign",
    "refuse_newer",
    "sqlite_path",
    "writable",
]

APPLICATION = 0x54524C53
"""Marks a SQLite file as ours ("TRLS"), so that another program's file is never touched."""

BUSY_SECONDS = 30.0
"""How long a writer waits for another one to finish."""


def refuse_newer(revision: str) -> None:
    if revision and revision not in REVISIONS:
        raise StoreError("The database was made by a newer Trellis. Update this program before opening it.")


def sqlite_path(url: str) -> Path | None:
    """The file of a SQLite URL; None for another engine.

    Raises:
        StoreError: the address cannot be read, or names no file.
    """
    address = parsed(url)
    if address.get_backend_name() != "sqlite":
        return None
    if not address.database or address.database == ":memory:":
        raise StoreError("A database needs a file: sqlite:////folder/trellis.db")
    return Path(address.database)


def refuse_foreign(path: Path) -> None:
    """A file that is there must be a SQLite database, and ours or still without an owner."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(b"SQLite format 3\x00"):
        raise StoreError(f"{path.name} is not a database. Choose another file.")
    if int.from_bytes(head[68:72], "big") != APPLICATION:
        raise StoreError(f"{path.name} is a database of another program. Choose another file.")


def mark_as_ours(path: Path) -> None:
    """Write our mark into a new file, before WAL, so that the header on disk carries it at once."""
    if path.exists() and path.stat().st_size:
        return
    try:
        path.touch(mode=0o600)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
    except sqlite3.Error as error:
        raise in_words(error) from error


def writable(path: Path) -> bool:
    """Whether a database may be written: its file, and its folder, where SQLite keeps its log."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def read_only(path: Path) -> str:
    """Address, for SQLite itself, of a file that may only be read."""
    log = path.with_name(path.name + "-wal")
    # Without a log nobody writes; SQLite would make one even to read, where it may not.
    still = "" if log.exists() else "&immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro{still}"
