"""What is known of students' outcomes in a school year: looked up for a portion of students."""

from collections.abc import Collection
from datetime import date

import numpy as np

from metrics import outcomes
from metrics.keys import added, distinct
from store import outcomes as kept
from store.columns import Columns
from store.connect import Tx
from tables import school_year
from tables.outcomes import OF_STUDENTS

EARLIEST = 2000
"""Credentials completed from this school year on count."""

BACK = {"credentials": EARLIEST}
"""The first school year that is looked at, by table; of others the year before."""


def judged(
    tx: Tx, year: int, years: Columns, activities: Columns, offered: Columns, schools: Collection[int]
) -> np.ndarray:
    """The flags of each student's year (``metrics.outcomes``).

    Args:
        years: ``place, person, grade`` of student-years.
        activities: student-activities of the same students.
        offered: the activities on offer.
        schools: all places that are schools.
    """
    persons = np.unique(years["person"]).tolist()
    names = [described.name for described in OF_STUDENTS]
    spans = {name: range(min(BACK.get(name, year - 1), year), year + 1) for name in names}
    rows = kept.of_years(tx, spans, persons)
    for described in OF_STUDENTS:
        if described.day:
            days = rows[described.name][described.day].tolist()
            rows[described.name]["year"] = np.array([_year(day) for day in days], dtype="int64")
    complete = frozenset(kept.complete(tx, [year - 1, year]))
    told = outcomes.Told(rows, complete, _worked(activities, offered))
    return outcomes.judged(years, told, year, schools)


def _year(day: str) -> int:
    return school_year(date.fromisoformat(day))


def _worked(activities: Columns, offered: Columns) -> np.ndarray:
    """Students with work-based hours in the year, wherever they had them."""
    work = offered["activity"][np.isin(offered["activity_type"], outcomes.WORK)]
    there = np.isin(activities["activity"], work) & (activities["attended"] >= 1)
    place, person = activities["place"][there], activities["person"][there]
    at, number = distinct(place, person)
    minutes = added(number, activities["minutes"][there], len(at))
    return np.unique(person[at][minutes >= outcomes.WORK_MINUTES])
