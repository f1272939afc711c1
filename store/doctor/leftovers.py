"""What nothing refers to: kept files of no upload, and halves of files that a killed program left.

A home folder holds the files of others, too: those of the sample district's database, and whatever its
owner put there. A file is a leftover only if its name is one that we give, and no database beside holds it.
"""

import re
import sqlite3
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import delete, select

from store.connect import Tx, sqlite_path
from store.copies import opened
from store.doctor.finding import REPAIR, Finding
from store.files import StoreError, refuse_foreign
from store.schema import BATCHES, RAW_FILES

QUIET = 3600
"""Seconds after which a file is no longer being written: a backup writes all the time, and a load of
another database names the file that it kept."""

KEPT = re.compile(r"[0-9a-f]{64}(\.part)?")
"""Names of large originals, whole and half written."""

COPY = r"(-before-(upgrade|restore|repair)-[\dT-]+)?\.db\.part"
"""What follows the name of a database in that of its half-written copy."""


def findings(tx: Tx) -> list[Finding]:
    """Leftovers; to be trusted only inside a write transaction: a load writes its file before its row."""
    return [*_rows(tx), *_files(tx), *_halves(tx)]


def _rows(tx: Tx) -> Iterator[Finding]:
    orphan = RAW_FILES.c.hash.not_in(select(BATCHES.c.hash))
    query = select(RAW_FILES.c.hash, RAW_FILES.c.name, RAW_FILES.c.size).where(orphan)
    for hash, name, size in tx.connection.execute(query.order_by(RAW_FILES.c.hash)):
        what = f"A file of {size:,} bytes is kept that no upload names."
        yield Finding(what, f"raw_files, {name} ({hash[:12]})", REPAIR, partial(_forget, hash))


def _forget(hash: str, tx: Tx) -> None:
    tx.connection.execute(delete(RAW_FILES).where(RAW_FILES.c.hash == hash))


def _files(tx: Tx) -> Iterator[Finding]:
    folder = tx.store.folder
    if folder is None or not folder.is_dir():
        return
    files = sorted(path for path in folder.iterdir() if KEPT.fullmatch(path.name) and path.is_file())
    others = _neighbours(tx, folder.parent) if files else []
    named = select(RAW_FILES.c.bytes).where(
        RAW_FILES.c.packing == "file", RAW_FILES.c.hash.in_(select(BATCHES.c.hash))
    )
    known = {bytes(row[0]).decode() for row in tx.connection.execute(named)} if files else set()
    try:
        known |= {name for other in others for name in _named_by(other)}
    except (StoreError, OSError, sqlite3.Error):
        return  # what a neighbour holds cannot be told, and so neither what nobody holds
    for path in files:
        if path.name not in known and not (others and _written_lately(path)):
            what = f"A file of {path.stat().st_size:,} bytes lies there that no upload names."
            yield Finding(what, str(path), REPAIR, partial(_remove, path))


def _halves(tx: Tx) -> Iterator[Finding]:
    database = sqlite_path(str(tx.store.engine.url))
    if database is None:
        return
    ours = re.compile(re.escape(database.stem) + COPY)
    for folder in (database.parent, database.parent / "backups"):
        for path in sorted(folder.glob("*.part")) if folder.is_dir() else []:
            if ours.fullmatch(path.name) and path.is_file() and not _written_lately(path):
                yield Finding(
                    "Half of a copy that was never finished.", str(path), REPAIR, partial(_remove, path)
                )


def _neighbours(tx: Tx, folder: Path) -> list[Path]:
    """Other databases that keep their large originals in the same place."""
    mine = sqlite_path(str(tx.store.engine.url))
    return [
        path for path in sorted(folder.iterdir()) if _is_ours(path) and not (mine and path.samefile(mine))
    ]


def _is_ours(path: Path) -> bool:
    """Whether a file is a database of Trellis; one that cannot be looked at may be."""
    try:
        if not path.is_file() or path.stat().st_size == 0:
            return False
        refuse_foreign(path)
    except StoreError:
        return False
    except OSError:
        pass
    return True


def _named_by(database: Path) -> set[str]:
    """Large originals that another database holds."""
    with opened(database, reading=True) as other:
        there = other.execute("SELECT 1 FROM sqlite_master WHERE name = 'raw_files'").fetchone()
        if not there:
            return set()
        query = "SELECT CAST(bytes AS TEXT) FROM raw_files WHERE packing = 'file'"
        return {name for (name,) in other.execute(query)}


def _written_lately(path: Path) -> bool:
    return time.time() - path.stat().st_mtime <= QUIET


def _remove(path: Path, _tx: Tx) -> None:
    path.unlink(missing_ok=True)
