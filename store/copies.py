"""What copying and restoring share: connections of SQLite's own, originals, words for full disks."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import StoreError
from store.files import BUSY_SECONDS, read_only, writable

NAMED = "SELECT CAST(bytes AS TEXT), size FROM raw_files WHERE packing = 'file' ORDER BY 1"
"""Large originals of a database, by the name of their file."""


def raw_beside(path: Path) -> Path:
    """The folder of large raw files that belongs to a backup."""
    return path.with_name(path.name + ".raw")


def originals(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    try:
        return connection.execute(NAMED).fetchall()
    except sqlite3.OperationalError:  # an older schema that has no such table
        return []


def copy_originals(names: list[str], source: Path, target: Path) -> None:
    """Copy files that are there; a file is in place whole or not at all.

    One that lies there already is left if it is what its name says: names are fingerprints.
    """
    for name in names:
        file, place = source / name, target / name
        if not file.is_file() or (place.is_file() and fingerprint(place) == name):
            continue
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = target / f"{name}.part"
        try:
            shutil.copyfile(file, part)
            part.chmod(0o600)
            flush(part)
            os.replace(part, place)
        finally:
            part.unlink(missing_ok=True)


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class Damaged(StoreError):
    """A database that is not sound."""


def refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    try:
        sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError as fault:
        if isinstance(fault, sqlite3.OperationalError):  # it cannot be looked at, which is something else
            raise
        sound = False
    if not sound:
        raise Damaged(f"{path.name} is damaged. Restore an earlier backup: python trellis.py restore FILE")


@contextmanager
def opened(path: Path, *, reading: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection of SQLite's own. ``reading``: of a file that is not changed, and may not be to be."""
    if reading and not writable(path):
        connection = sqlite3.connect(read_only(path), uri=True, timeout=BUSY_SECONDS)
    else:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        yield connection
    finally:
        connection.close()


FULL = "The disk is full where {target} is. Nothing was changed. Make room, or choose another place."
SIGNS = (
    ("full", FULL),
    ("disk I/O", "The disk of {target} is full, or fails. Nothing was changed. Make room, or use another."),
    ("readonly", "{target} cannot be written by this user. Nothing was changed. Choose another place."),
    ("unable to open", "{target} cannot be opened by this user. Nothing was changed. Choose another place."),
    ("locked", "{target} is in use by another program. Nothing was changed. Close it, then try again."),
    ("", "It cannot be copied ({said}). Nothing was changed. Look at it with: python trellis.py doctor"),
)
"""What SQLite says, and what it means to somebody who copies."""


@contextmanager
def told(target: Path) -> Iterator[None]:
    """What the computer says of files and disks, in words."""
    try:
        yield
    except OSError as fault:
        raise StoreError(
            f"{fault.filename or target} cannot be written: {fault.strerror}. Nothing was changed. Make "
            "room, or choose another place."
        ) from fault
    except sqlite3.Error as fault:
        words = next(words for sign, words in SIGNS if sign in str(fault))
        raise StoreError(words.format(target=target, said=fault)) from fault
