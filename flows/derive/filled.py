"""How many of the cells that figures need a file fills: counted once, when it is kept."""

from collections.abc import Collection

from store import batches
from store.connect import Tx
from store.filled import filled
from tables.quality_codes import NEEDED

NAME = "filled"
"""What it is called among the counts of a batch: of each field how many cells are filled, of how many."""


def of(tx: Tx, batch: int, kind: str, tables: Collection[str] | None = None) -> dict[str, list[int]]:
    """Filled cells and all cells by field (``tables.quality_codes.FIELD``) of what a batch says.

    Args:
        kind: of the file.
        tables: those it speaks of; None: all that such a file may.
    """
    found: dict[str, list[int]] = {}
    for table, names in NEEDED.get(kind, {}).items():
        if tables is None or table in tables:
            rows, told = filled(tx, batch, table, names)
            found |= {f"{table}.{name}": [told[name], rows] for name in names if rows}
    return found


def of_older_files(tx: Tx) -> None:
    """Count the same of files that were kept before it was counted."""
    lacking = batches.without(tx, NAME)
    counts = batches.counts(tx, lacking)
    for number in lacking:
        batches.set_counts(tx, number, counts[number] | {NAME: of(tx, number, batches.kind(tx, number))})
