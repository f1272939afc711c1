"""Copy a SQLite database while it is in use, and put a copy back.

A copy is a file, and beside it the folder ``<file>.raw`` where large originals are kept outside the database.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.copies import Damaged, copy_originals, flush, opened, originals, raw_beside, refuse_damaged, told
from store.errors import StoreError
from store.files import mark_as_ours, refuse_foreign, refuse_newer, sqlite_path

if TYPE_CHECKING:
    from store.connect import Store


OF_A_SERVER = "Back up a PostgreSQL database with its own tools (pg_dump)."


def backup(store: "Store", path: Path) -> None:
    """Copy a SQLite database while it is in use; ``path`` holds a whole copy or is not touched.

    Raises:
        StoreError: not SQLite; damaged; or the copy cannot be written.
    """
    source = store.engine.url.database
    if store.engine.dialect.name != "sqlite" or source is None:
        raise StoreError(OF_A_SERVER)
    copy_database(Path(source), path)


def copy_database(source: Path, target: Path) -> None:
    """Copy by the online backup of SQLite, check the copy, add its large originals, then put it in place.

    The originals come second: a file is never taken away once a transaction has named it.

    Raises:
        StoreError: the database is damaged, or the copy cannot be written.
    """
    part = target.with_name(target.name + ".part")
    beside = raw_beside(target)
    with told(target):
        fresh = not beside.exists()
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _remove(part)
        try:
            part.touch(mode=0o600)
            with opened(source, reading=True) as original, opened(part) as copy:
                refuse_damaged(original, source)
                original.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
                refuse_damaged(copy, source)
                copy_originals([name for name, _ in originals(copy)], source.parent / "raw", beside)
            flush(part)
            os.replace(part, target)
        except BaseException:
            _remove(part)
            if fresh:
                shutil.rmtree(beside, ignore_errors=True)
            raise


def _remove(part: Path) -> None:
    """A copy that is not done, with what SQLite leaves beside it where the disk is full."""
    for path in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))):
        path.unlink(missing_ok=True)


def restore(path: Path, url: str, aside: Path | None = None, *, without_originals: bool = False) -> None:
    """Put a backup in the place of a SQLite database, in one transaction of SQLite.

    Readers that are open see the state before or after. A backup of an older Trellis is restored as it
    is; ``migrate`` then brings it up to date.

    Args:
        aside: where what is there now is kept; None: nowhere.
        without_originals: also where large originals of the backup are lost.

    Raises:
        StoreError: the backup is missing, not ours, damaged, lacks a part or is newer than this program, or
            there is no room; the database is as it was.
    """
    target = sqlite_path(url)
    if target is None:
        raise StoreError("Restore a PostgreSQL database with its own tools (pg_restore).")
    if not path.is_file() or path.stat().st_size == 0:
        raise StoreError(f"There is no backup at {path}.")
    if target.exists() and path.samefile(target):
        raise StoreError(f"{path} is the database itself. Name the backup that is to be put in its place.")
    refuse_foreign(path)
    with told(target), opened(path, reading=True) as saved:
        beside = _checked(saved, path, target, without_originals)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _kept_aside(target, aside) as version:
            mark_as_ours(target)
            copy_originals(beside, raw_beside(path), target.parent / "raw")
            with opened(target) as live:
                saved.backup(live)
                # Views keep what they have counted by this number: never the same one for other data.
                if version:
                    live.execute("UPDATE data_version SET version = max(version, ?) + 1", (version,))
                live.commit()


def _checked(saved: sqlite3.Connection, path: Path, target: Path, without_originals: bool) -> list[str]:
    """Large originals that lie beside a backup that is sound, ours, and not newer."""
    refuse_damaged(saved, path)
    try:
        found = saved.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        found = None
    if not found:
        raise StoreError(f"{path.name} holds no data of Trellis. Choose another file.")
    refuse_newer(found[0])
    there, lacking = [], []
    for name, size in originals(saved):
        beside, kept = raw_beside(path) / name, target.parent / "raw" / name
        if beside.is_file() and beside.stat().st_size == size:
            there.append(name)
        elif not kept.is_file():
            lacking.append(name)
    if lacking and not without_originals:
        raise StoreError(
            f"{path.name} was made with the folder {raw_beside(path).name}, which is missing or lacks "
            f"{len(lacking)} of the originals. Put it beside the file. Where it is lost, all but these "
            f"originals can be restored: python trellis.py restore {path} --without-originals"
        )
    return there


@contextmanager
def _kept_aside(target: Path, aside: Path | None) -> Iterator[int]:
    """Keep what is there: a copy of it or, where it is damaged, the file itself; put back if all fails.

    Yields:
        Its data version; 0 where nothing is there.
    """
    refuse_foreign(target)
    there, moved = target.exists() and target.stat().st_size > 0, False
    try:
        if there and aside is not None:
            copy_database(target, aside)
    except Damaged:
        assert aside is not None
        _move(target, aside)
        moved = True
    try:
        yield int(time.time()) if moved else _version(target) if there else 0
    except BaseException:
        if moved or not there:
            target.unlink(missing_ok=True)
        if aside is not None and moved:
            _move(aside, target)
        elif aside is not None:
            aside.unlink(missing_ok=True)
            shutil.rmtree(raw_beside(aside), ignore_errors=True)
        raise


def _move(database: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    for end in ("", "-wal", "-shm"):
        file = database.with_name(database.name + end)
        if file.exists():
            os.replace(file, place.with_name(place.name + end))


def _version(target: Path) -> int:
    try:
        with opened(target) as live:
            return int(live.execute("SELECT version FROM data_version").fetchone()[0])
    except (sqlite3.DatabaseError, TypeError):  # not there
        return int(time.time())  # above any that was used
