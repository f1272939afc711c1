"""What changed since somebody last looked: what was told to them then beside what is told now.

Kept is what this person was shown and nothing else. A look within the same hours is the same visit, so
that opening the page again does not make everything old.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.database import StoreError
from store import visits
from store.connect import open_store
from store.visits import NEVER, Visit

__all__ = ["NEVER", "Moved", "Visit", "looked", "moved"]

VISIT = timedelta(hours=8)
"""Looks nearer to each other are one visit."""

PATIENCE = 0.2
"""Seconds to wait for another writer: a look is rather not noted than waited for."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Moved:
    """One number that is another than it was told then.

    Attributes:
        key: of the indicator.
        value, n: now; value_then, n_then: then. Missing never: a number that was not told has not moved.
    """

    key: str
    value: float
    n: float
    value_then: float
    n_then: float


def looked(db: str, account: str, place: int, told: Mapping[str, Any], now: datetime | None = None) -> Visit:
    """Note that somebody looks at a place, and what is told to them.

    Args:
        account: by whom, as ``flows.accounts.By`` has it.
        place: entity id of the school or district.
        told: what is told, as JSON can hold it.

    Returns:
        The visit before; ``NEVER`` where there was none, or it could not be read or noted.
    """
    moment = now or datetime.now(UTC)
    visit = Visit(moment.isoformat(timespec="seconds"), told)
    try:
        kept = open_store(db, busy_seconds=PATIENCE)
        with kept.reading() as tx:
            last, before = visits.of(tx, account, place)
        if last.at and moment - datetime.fromisoformat(last.at) < VISIT:
            return before
        with kept.writing() as tx:
            visits.note(tx, account, place, visit, last)
        return last
    except StoreError as fault:
        log.info("A visit was not noted: %s", fault)
        return NEVER


def moved(then: Mapping[str, Any], now: Mapping[str, Any]) -> list[Moved]:
    """Numbers that are others than then.

    Args:
        then, now: ``values`` of each: by indicator, ``[value, n]``.
    """
    before = then.get("values", {})
    return [
        Moved(key, value, n, *before[key])
        for key, (value, n) in now.get("values", {}).items()
        if key in before and [value, n] != list(before[key])
    ]
