"""What nothing refers to: kept files of no upload, and halves of files that a killed program left."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import delete, select

from store.connect import Tx, sqlite_path
from store.doctor.finding import REPAIR, Finding
from store.schema import BATCHES, RAW_FILES

QUIET = 3600
"""Seconds after which a half-written copy is no longer being written: a backup writes all the time."""


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
    files = sorted(path for path in folder.iterdir() if path.is_file())
    named = select(RAW_FILES.c.bytes).where(
        RAW_FILES.c.packing == "file", RAW_FILES.c.hash.in_(select(BATCHES.c.hash))
    )
    known = {bytes(row[0]).decode() for row in tx.connection.execute(named)} if files else set()
    for path in files:
        if path.name not in known:
            what = f"A file of {path.stat().st_size:,} bytes lies there that no upload names."
            yield Finding(what, str(path), REPAIR, partial(_remove, path))


def _halves(tx: Tx) -> Iterator[Finding]:
    database = sqlite_path(str(tx.store.engine.url))
    if database is None:
        return
    for folder in (database.parent, database.parent / "backups"):
        for path in sorted(folder.glob("*.part")) if folder.is_dir() else []:
            if path.is_file() and time.time() - path.stat().st_mtime > QUIET:
                yield Finding(
                    "Half of a copy that was never finished.", str(path), REPAIR, partial(_remove, path)
                )


def _remove(path: Path, _tx: Tx) -> None:
    path.unlink(missing_ok=True)
