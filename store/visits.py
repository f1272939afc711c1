"""When somebody last looked at a place, and what was told then. Kept of each person and place: no trail."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select

from store.connect import Tx
from store.schema import VISITS


@dataclass(frozen=True)
class Visit:
    """One look at a place.

    Attributes:
        at: ISO time in UTC; "" for none.
        told: what was told, as ``flows.since`` writes it.
    """

    at: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)


NEVER = Visit()


def of(tx: Tx, account: str, place: int) -> tuple[Visit, Visit]:
    """The last visit of somebody to a place, and the one before it; ``NEVER`` where there was none."""
    columns = (VISITS.c.at, VISITS.c.told, VISITS.c.before_at, VISITS.c.before_told)
    query = select(*columns).where(VISITS.c.account == account, VISITS.c.place == place)
    row = tx.connection.execute(query).first()
    if row is None:
        return NEVER, NEVER
    at, told, before_at, before_told = row
    return Visit(at, json.loads(told)), Visit(before_at, json.loads(before_told)) if before_at else NEVER


def note(tx: Tx, account: str, place: int, last: Visit, before: Visit) -> None:
    """Keep the last two visits of somebody to a place."""
    tx.connection.execute(delete(VISITS).where(VISITS.c.account == account, VISITS.c.place == place))
    row = {
        "account": account,
        "place": place,
        "at": last.at,
        "told": _text(last),
        "before_at": before.at,
        "before_told": _text(before),
    }
    tx.connection.execute(insert(VISITS).values(row))


def _text(visit: Visit) -> str:
    return json.dumps(dict(visit.told), ensure_ascii=False, sort_keys=True)
