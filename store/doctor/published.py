"""Tables on show as they were published."""

from functools import partial

from store import editions
from store.connect import Tx
from store.doctor.finding import REPAIR, Finding
from tables import year_name


def findings(tx: Tx) -> list[Finding]:
    """Tables on show that somebody altered, or that lost rows."""
    return [
        Finding(
            "The published tables are not as they were made. Repaired, they are published anew.",
            f"{key}, {year_name(year)}",
            REPAIR,
            partial(_forget, year, key),
        )
        for year, key in editions.damaged(tx)
    ]


def _forget(year: int, key: str, tx: Tx) -> None:
    editions.forget(tx, year, key)
