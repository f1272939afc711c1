"""What a load did, kept with its batch, so that the list of loaded files can tell it later."""

from collections.abc import Iterable
from typing import Any

from flows.intake.results import Batch
from store import batches
from store.connect import Tx

OUTCOME = ("coverage", "new", "changed", "unchanged", "withdrawn", "moved")


def remember(tx: Tx, done: Iterable[Batch]) -> None:
    """Keep what each new batch changed."""
    fresh = [batch for batch in done if not batch.again]
    counts = batches.counts(tx, [batch.batch for batch in fresh])
    for batch in fresh:
        kept = {name: getattr(batch, name) for name in OUTCOME}
        batches.set_counts(tx, batch.batch, counts[batch.batch] | {"outcome": kept})


def recalled(counts: dict[str, Any]) -> dict[str, Any]:
    """What a batch changed when it was loaded."""
    empty: dict[str, Any] = dict.fromkeys(OUTCOME, 0) | {"coverage": [], "moved": []}
    return empty | counts.get("outcome", {})
