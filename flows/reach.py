"""How far what is counted reaches, and the thresholds: the same for every figure of one data version.

To find the last day known, every line of coverage and every day of the calendars is asked, a cost that grows
with the schools: so it is read once for all figures, not by each.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flows import choices, release
from flows.database import store
from metrics.settings import DEFAULTS
from store import derived, lookup
from store.connect import Tx
from tables import year_days
from tables.facts import PARTICIPATION

KINDS = (lookup.ATTENDANCE, lookup.SURVEYS, PARTICIPATION.name)
"""Tables whose last day is told."""


@dataclass(frozen=True)
class Reach:
    """How far figures reach, as they are shown live or as they were released.

    Attributes:
        years: school years to choose from, in order.
        settings: thresholds, with their defaults.
        to: last day known within a school year (ISO), by year and table; "" where there is none.
        finished: whether attendance is known to the last school day of a year; true where there is no
            calendar.
    """

    years: tuple[int, ...]
    settings: Mapping[str, object]
    to: Mapping[tuple[int, str], str]
    finished: Mapping[int, bool]


def reach(db: str, live: bool) -> Reach:
    """How far figures reach now.

    Args:
        live: for figures that are counted live; else for those that were released.
    """
    with store(db).reading() as tx:
        return reach_of(tx, live)


def reach_of(tx: Tx, live: bool) -> Reach:
    """As ``reach``, inside a transaction."""
    years = tuple(choices.years(tx))
    known = {year: None if live else release.last_batch(tx, year) for year in years}
    found = {(year, tbl): _as_of(tx, tbl, year, known[year]) for year in years for tbl in KINDS}
    finished = {year: _finished(tx, year, found[year, lookup.ATTENDANCE]) for year in years}
    return Reach(years, DEFAULTS | derived.settings(tx), found, finished)


def _as_of(tx: Tx, tbl: str, year: int, upto: int | None) -> str:
    first, last = (day.isoformat() for day in year_days(year))
    found = lookup.as_of(tx, tbl, last, upto)
    return found if found >= first else ""


def _finished(tx: Tx, year: int, known: str) -> bool:
    closing = lookup.last_school_day(tx, *(day.isoformat() for day in year_days(year)))
    return not closing or known >= closing
