"""Copy a SQLite database while it is in use, and put a copy back."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.files import BUSY_SECONDS, StoreError, mark_as_ours, refuse_foreign, refuse_newer, sqlite_path

if TYPE_CHECKING:
    from store.connect import Store


def backup(store: "Store", path: Path) -> None:
    """Copy a SQLite database while it is in use; ``path`` holds a whole copy or is not touched.

    Large raw files are copied into the folder ``<path>.raw``.

    Raises:
        StoreError: not SQLite.
    """
    source = store.engine.url.database
    if store.engine.dialect.name != "sqlite" or source is None:
        raise StoreError("Back up a PostgreSQL database with its own tools (pg_dump).")
    copy_database(Path(source), path)
    if store.folder is not None and store.folder.is_dir():
        _copy_files(store.folder, raw_beside(path))


def raw_beside(path: Path) -> Path:
    """The folder of large raw files that belongs to a backup."""
    return path.with_name(path.name + ".raw")


def _copy_files(source: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    for file in sorted(source.iterdir()):
        if file.is_file() and not (target / file.name).exists():
            shutil.copyfile(file, target / f"{file.name}.part")
            os.replace(target / f"{file.name}.part", target / file.name)


def copy_database(source: Path, target: Path) -> None:
    """Copy by the online backup of SQLite, check the copy, then put it in place."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part.touch(mode=0o600)
    with _raw(source) as original, _raw(part) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        _refuse_damaged(copy, source.name)
    os.replace(part, target)


@contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        yield connection
    finally:
        connection.close()


def _refuse_damaged(connection: sqlite3.Connection, name: str) -> None:
    try:
        sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise StoreError(f"{name} is damaged. Use an earlier backup.")


def restore(path: Path, url: str) -> None:
    """Put a backup in the place of a SQLite database, in one transaction of SQLite.

    Readers that are open see the state before or after. A backup of an older Trellis is restored as it
    is; ``migrate`` then brings it up to date.

    Raises:
        StoreError: the backup is missing, not ours, damaged or newer than this program; nothing was
            changed.
    """
    target = sqlite_path(url)
    if target is None:
        raise StoreError("Restore a PostgreSQL database with its own tools (pg_restore).")
    if not path.exists() or path.stat().st_size == 0:
        raise StoreError(f"There is no backup at {path}.")
    refuse_foreign(path)
    with _raw(path) as saved:
        _refuse_damaged(saved, path.name)
        found = saved.execute("SELECT version_num FROM alembic_version").fetchone()
        refuse_newer(found[0] if found else "")
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        refuse_foreign(target)
        mark_as_ours(target)
        if raw_beside(path).is_dir():
            _copy_files(raw_beside(path), target.parent / "raw")
        with _raw(target) as live:
            saved.backup(live)
