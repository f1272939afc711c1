"""Who came again, of one school, for those who work with its students."""

from dataclasses import replace

import numpy as np

from flows.database import store
from flows.dressed import dressed, school_years
from flows.sheet import Sheet
from metrics.entry import Entry
from metrics.returned import returned
from store import derived
from tables import HOME_DISTRICT, year_name
from tables.figure import Figure
from words import mark, short_day, tr

OF_A_SCHOOL = mark("It is told school by school: choose one.")
NOT_LIVE = mark("Only those who work with the students of a place see this.")


def return_rate(shown: Sheet, indicator: Entry, by: str, year: int) -> Figure:
    """The share of last year's participants that took part again.

    Args:
        shown: of the place.
        by: "grade" or a group; "" for the total alone.
        year: school year; whether those came who had come the year before.

    Returns:
        A reason in place of rows of the district, for roles without people, and where nobody of last year's
        participants is known.
    """
    nothing = dressed(shown, indicator, by, year, {})
    if not shown.live:
        return replace(nothing, reason=NOT_LIVE)
    if shown.place == HOME_DISTRICT:
        return replace(nothing, reason=OF_A_SCHOOL)
    with store(shown.db).reading() as tx:
        then, now = (
            derived.rows(tx, "student_years", year=one, place=shown.place) for one in (year - 1, year)
        )
    rows = returned(then, now, by)
    if not rows["n"][0]:
        nobody = tr("Nobody is known who took part in {year} and is still here.", year=year_name(year - 1))
        return replace(nothing, reason=nobody)
    many = len(rows["n"])
    rows |= {"year": np.full(many, year), "place": np.full(many, shown.place)}
    rows |= {"status": np.full(many, "", dtype=object), "hidden": np.zeros(many, dtype=bool)}
    made = dressed(shown, indicator, by, year, rows)
    period = school_years(year_name(year - 1), year_name(year))
    if not shown.reach.finished.get(year, False):
        period = tr("{years}, to {day}", years=period, day=short_day(made.as_of))
    return replace(made, left_out=(), period=period)
