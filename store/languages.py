"""Survey sources that are one survey in several languages: their answers count as those of one source.

A batch tells in its counts the source it belongs to; so an undo tells otherwise again.
"""

import json
from collections.abc import Iterable

from sqlalchemy import select

from store.connect import Tx
from store.schema import BATCHES

LEAD = "with"
"""Count of a batch: the source in whose words its questions were put."""


def leads(tx: Tx) -> dict[int, int]:
    """The source that each source belongs to now, by its latest batch in use; of most sources none."""
    found: dict[int, int] = {}
    for source, lead, live in _told(tx):
        if live:
            found[source] = lead
    return {source: lead for source, lead in found.items() if lead}


def together(tx: Tx, among: Iterable[int]) -> set[int]:
    """These sources with all that are, or ever were, counted as one with them."""
    found = set(among)
    pairs = {(source, lead) for source, lead, _ in _told(tx) if lead}
    size = 0
    while size < len(found):
        size = len(found)
        found |= {each for pair in pairs if found & set(pair) for each in pair}
    return found


def _told(tx: Tx) -> list[tuple[int, int, bool]]:
    """Source, lead (0: none) and whether it is in use, of every batch of a source that ever had one; the
    latest last."""
    mark = BATCHES.c.counts.contains(f'"{LEAD}": ')
    sources = [int(row[0]) for row in tx.connection.execute(select(BATCHES.c.source).where(mark).distinct())]
    if not sources:
        return []
    query = select(BATCHES.c.source, BATCHES.c.counts, BATCHES.c.live).where(BATCHES.c.source.in_(sources))
    rows = tx.connection.execute(query.order_by(BATCHES.c.id))
    return [(int(row[0]), int(json.loads(row[1]).get(LEAD, 0)), bool(row[2])) for row in rows]
