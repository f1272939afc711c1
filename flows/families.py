"""Families who came to an event, of one school."""

from flows.sheet import Sheet
from metrics.families import families
from metrics.shares import Columns
from store import derived, portions
from store.connect import Tx
from tables import year_days
from words import mark

NO_FAMILY = mark(
    "No file tells whose family came. A sign-in list with the student’s number and the role “Parent” would: "
    "the family then counts for that student."
)


def came(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Students whose family came to an event, of all; or what file would tell."""
    first, last = (day.isoformat() for day in year_days(year))
    students = derived.rows(tx, "student_years", year=year, place=shown.place)
    rows = families(students, portions.visits(tx, year, (first, last), [shown.place], []), by)
    return rows if rows["count"][0] else NO_FAMILY
