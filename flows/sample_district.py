"""The sample district in a database of its own."""

from pathlib import Path

from flows import choices, database
from flows.progress import Progress
from flows.viewer import ADMIN
from words import tr

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "sample-district.zip"
"""What ``trellis.py sample`` makes when nothing else is asked for; made by ``make sample``."""


def ensure(db: str, progress: Progress) -> None:
    """Make and load the sample district, unless it is there.

    Args:
        db: address of the sample's database.
        progress: told the share done (0 to 1) and what is being done.
    """
    # All readers of files come with intake; the first screen must open without them.
    from flows.intake import find, load_found

    database.ready(db)
    if not choices.fresh(db, ADMIN).empty:
        progress(1.0, tr("The sample district is there."))
        return
    load_found(db, find([SHIPPED]), who="sample", progress=progress)
    progress(1.0, tr("Done"))
