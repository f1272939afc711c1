"""Dump the district made by hand, as the last revision keeps it; a dump that is there is not touched."""

import tempfile
from pathlib import Path

from flows import database
from store.schema import REVISIONS
from tests.flows import district
from tests.flows.office import Office, closed
from tests.store import dumps

if not dumps.made(REVISIONS[-1]).exists():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trellis.db"
        database.ready(f"sqlite:///{path}")
        Office(f"sqlite:///{path}").done(**district.files())
        dumps.write(closed(path), REVISIONS[-1])
