"""Families of one school: who was in contact."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from flows.reach import Reach
from flows.sheet import Sheet
from metrics import home_contacts
from metrics.keys import Table, Words, ints
from metrics.ranges import Flags
from metrics.shares import Columns
from metrics.stays import day_numbers
from store import community, derived
from store.connect import Tx
from store.lookup import ATTENDANCE
from tables import year_days
from words import mark

NO_CONTACT = mark(
    "No file tells of contacts with families. The register's sheet “Family contacts” would: one row a "
    "contact, by the student's number."
)


@dataclass(frozen=True)
class Heard:
    """When families were heard from.

    Attributes:
        last: of each student the day (ISO) of the last two-way contact with the household; "": none is told.
        lately: whether that is in the last ``home_contacts.RECENT`` days known.
        until: the last day known.
    """

    last: Words
    lately: Flags
    until: str


def contacted(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Households in two-way contact lately; or what file would tell."""
    students = derived.rows(tx, "student_years", year=year, place=shown.place)
    told, until = _contacts(tx, shown.reach, year, students)
    if not until:
        return NO_CONTACT
    return home_contacts.contacted(students, told, _households(tx, students), _number(until), by)


def heard(tx: Tx, reach: Reach, year: int, students: Table) -> Heard | None:
    """When the family of each student was heard from; None where no file tells of contacts with them.

    Args:
        students: ``tables.derived.STUDENT_YEARS`` of one place and school year.
    """
    told, until = _contacts(tx, reach, year, students)
    if not until:
        return None
    last = home_contacts.last_heard(students, told, _households(tx, students), _number(until))
    lately = [bool(day) and _number(until) - _number(day) < home_contacts.RECENT for day in last.tolist()]
    return Heard(last, np.array(lately, dtype=bool), until)


def _contacts(tx: Tx, reach: Reach, year: int, students: Table) -> tuple[Columns, str]:
    """Contacts with the families of some students, and the last day known; "" where there is no contact.

    The last day known is that of the last contact or of attendance, whichever is later.
    """
    first, last = year_days(year)
    since = (first - timedelta(days=home_contacts.RECENT)).isoformat()
    told = community.contacts(tx, (since, last.isoformat()), ints(students["person"]).tolist())
    if not len(told["day"]):
        return told, ""
    known = max(reach.to.get((year, ATTENDANCE), ""), max(told["day"].tolist()))
    return told, min(known, last.isoformat())


def _households(tx: Tx, students: Table) -> dict[int, str]:
    return community.households(tx, ints(students["person"]).tolist())


def _number(day: str) -> int:
    return int(day_numbers([day])[0])
