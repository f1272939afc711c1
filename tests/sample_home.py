"""A home folder with a small sample district in it, made once for all tests of a run."""

import os
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from flows import database
from flows.intake import check, gather, load
from sample import make

STUDENTS, SCHOOLS, YEARS, SEED = 240, 2, 2, 2
"""Few enough that groups are withheld, many enough that some are not; two years for a comparison."""

PATIENCE = 300
"""Seconds to wait for another process that makes the same folder."""


def once(folders: pytest.TempPathFactory) -> Path:
    """The home folder of this run of the tests; whoever comes first makes it, the others wait for it."""
    base = folders.getbasetemp()
    # Processes of one run have their folders side by side in one.
    shared = base.parent if base.name.startswith("popen-") else base
    home, lock = shared / "sample-home", shared / "sample-home.lock"
    until = time.monotonic() + PATIENCE
    while not home.is_dir():
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            if time.monotonic() > until:
                raise TimeoutError(f"Another process was to make {home}, and has not.") from None
            time.sleep(0.2)
            continue
        try:
            with tempfile.TemporaryDirectory(dir=shared) as folder:
                made = Path(folder) / "home"
                made.mkdir()
                _fill(made / "sample.db")
                made.rename(home)
        finally:
            lock.unlink()
    return home


def _fill(path: Path) -> None:
    """Make the district's files and load them as the first screen's door does."""
    db = f"sqlite:///{path.with_name('making.db')}"
    database.ready(db)
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), students=STUDENTS, schools=SCHOOLS, history=YEARS, seed=SEED)
        loaded = load(db, [(file, check(file)) for file in gather([Path(folder)])], who="sample")
    assert not loaded.waiting, "the sample asks nothing"
    # A copy by SQLite itself is whole: a copy of the file would miss what is still in its log.
    with (
        closing(sqlite3.connect(path.with_name("making.db"))) as source,
        closing(sqlite3.connect(path)) as target,
    ):
        source.backup(target)
