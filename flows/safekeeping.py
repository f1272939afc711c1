"""Copies of a database, and putting one back."""

from datetime import UTC, datetime
from pathlib import Path

from flows import database
from store import connect


def backup(db: str, target: Path) -> None:
    """Copy a database into one file, also while it is in use.

    Raises:
        StoreError: the file cannot be written, or is there already.
    """
    if target.exists():
        raise connect.StoreError(
            f"{target} is there already. Name a new file: a backup is never written over."
        )
    connect.backup(database.store(db), target)


def restore(source: Path, db: str) -> Path | None:
    """Put a copy in place of a database.

    Returns:
        where the database that was there before is kept; None if there was none.

    Raises:
        StoreError: the file is no copy of a Trellis database.
    """
    kept = None
    path = database.path_of(db)
    if path is not None and path.exists():
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S")
        kept = path.with_name("backups") / f"before-restore-{stamp}.db"
        kept.parent.mkdir(parents=True, exist_ok=True)
        connect.backup(connect.open_store(db), kept)
    database.store.cache_clear()
    connect.restore(source, db)
    database.ready(db)
    return kept
