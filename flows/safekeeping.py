"""Copies of a database, and putting one back."""

from datetime import UTC, datetime
from pathlib import Path

from flows import database
from store import connect
from store.backup import OF_A_SERVER


def backup(db: str, target: Path) -> None:
    """Copy a database into one file, also while it is in use.

    Raises:
        StoreError: the file cannot be written, or is there already; no database, or a server's.
    """
    if database.path_of(db) is None:  # said also of one that is empty, or older than this program
        raise connect.StoreError(OF_A_SERVER)
    if target.exists():
        raise connect.StoreError(
            f"{target} is there already. Name a new file: a backup is never written over."
        )
    connect.backup(database.store(db), target)


def restore(source: Path, db: str, *, without_originals: bool = False) -> Path | None:
    """Put a copy in place of a database.

    Args:
        without_originals: also where large originals of the copy are lost.

    Returns:
        where the database that was there before is kept; None if there was none.

    Raises:
        StoreError: the file is no copy of a Trellis database; nothing was touched.
    """
    path = database.path_of(db)
    aside = None
    if path is not None and path.exists() and path.stat().st_size:
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S")
        aside = path.with_name("backups") / f"{path.stem}-before-restore-{stamp}.db"
    database.store.cache_clear()
    connect.restore(source, db, aside, without_originals=without_originals)
    database.ready(db)
    return aside
