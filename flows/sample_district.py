"""The sample district in a database of its own."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from flows import choices, database
from flows.intake import check, gather, load
from flows.viewer import ADMIN

Progress = Callable[[float, str], None]

MAKING, READING = 0.2, 0.8
"""Share of the work done when the files are made, and when they are read."""


def ensure(db: str, progress: Progress) -> None:
    """Make and load the sample district, unless it is there.

    Args:
        db: address of the sample's database.
        progress: told the share done (0 to 1) and what is being done.
    """
    database.ready(db)
    if not choices.fresh(db, ADMIN).empty:
        progress(1.0, "The sample district is there.")
        return
    from sample import make

    with tempfile.TemporaryDirectory() as folder:
        progress(0.0, "Making up students, schools and partners")
        make(Path(folder))
        files = gather([Path(folder)])
        read = []
        for number, file in enumerate(files):
            progress(MAKING + (READING - MAKING) * number / len(files), f"Reading {file.name}")
            read.append((file, check(file)))
        progress(READING, "Counting")
        load(db, read, who="sample")
    progress(1.0, "Done")
