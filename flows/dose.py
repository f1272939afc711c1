"""School time missed by hours taken part, of one school."""

import numpy as np

from flows.sheet import Sheet
from flows.similar import NO_YEAR_BEFORE, people
from metrics import dose
from metrics.keys import found_at
from metrics.settings import number
from metrics.shares import Columns
from metrics.similar import Students
from store import derived
from store.connect import Tx
from words import mark

NOBODY_CAME = mark("Nobody whose attendance is known for both years came to a session of known length.")


def by_band(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """School time missed by band of hours; or why it is not told."""
    found = _students(tx, shown, year)
    return found if isinstance(found, str) else dose.by_band(*found, _least(shown))


def slope(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """What goes with ten hours more; or why it is not told."""
    found = _students(tx, shown, year)
    return found if isinstance(found, str) else dose.slope(*found, _least(shown))


def _students(tx: Tx, shown: Sheet, year: int) -> tuple[Students, np.ndarray] | str:
    there = people.of_school(tx, shown.place, year, dict(shown.reach.settings))
    if there is None:
        return NO_YEAR_BEFORE
    years = derived.some(tx, "student_years", ("person", "minutes"), year=year, place=shown.place)
    order = np.argsort(years["person"], kind="stable")
    at = found_at(there.person, years["person"][order])
    minutes = np.append(years["minutes"][order], 0)[at]
    known = (minutes > 0) & ~np.isnan(there.missed) & ~np.isnan(there.before)
    return (there, minutes) if known.any() else NOBODY_CAME


def _least(shown: Sheet) -> int:
    return int(number(shown.reach.settings, "effect_from"))
