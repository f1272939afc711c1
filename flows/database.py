"""Opening a database by its address."""

from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from store import pseudonyms
from store.connect import NoDatabase, Store, StoreError, Unreached, migrate, open_store, shown, sqlite_path
from tables.codes import UNMATCHED

__all__ = [
    "NoDatabase",
    "StoreError",
    "Unreached",
    "path_of",
    "ready",
    "shown",
    "store",
    "upgrade",
]


@lru_cache(maxsize=8)
def store(db: str) -> Store:
    """The store behind an address, opened once.

    Raises:
        StoreError: it is not there, not yet migrated, or newer than this Trellis.
    """
    return open_store(db)


def ready(db: str) -> Store:
    """The store behind an address, made or brought up to date first where needed."""
    from flows import release

    upgrade(db)
    release.follow(db)
    return store(db)


def upgrade(db: str) -> None:
    """Bring the schema up to date; a copy is kept beside a database that is upgraded."""
    store.cache_clear()
    migrate(db, backup_to=_beside(db))
    _have_secret(store(db))
    _count_anew(store(db))


def _have_secret(kept: Store) -> None:
    """Keep people without an id under codes of this database alone, from the first file on."""
    with kept.reading() as tx:
        if pseudonyms.has_secret(tx):
            return
    with kept.writing() as tx:
        pseudonyms.keyed(tx, UNMATCHED)


def _count_anew(kept: Store) -> None:
    """Count what was counted by the rules of an older Trellis."""
    from flows import derive

    with kept.reading() as tx:
        if derive.up_to_date(tx):
            return
    with kept.writing() as tx:
        if not derive.up_to_date(tx):  # somebody else may have done it meanwhile
            derive.rebuild(tx)


def path_of(db: str) -> Path | None:
    """The file of an SQLite address; None for a server.

    Raises:
        StoreError: the address cannot be read, or names no file.
    """
    return sqlite_path(db)


def _beside(db: str) -> Path | None:
    """Where a database is copied before it is upgraded; None for a server, which has its own tools."""
    path = path_of(db)
    if path is None:
        return None
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S")
    return path.with_name("backups") / f"{path.stem}-before-upgrade-{stamp}.db"
