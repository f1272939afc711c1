"""Families of one school: who was in contact."""

from datetime import timedelta

import numpy as np

from flows.sheet import Sheet
from metrics import home_contacts
from metrics.keys import chosen
from metrics.shares import Columns
from metrics.stays import day_numbers
from store import community, derived
from store.connect import Tx
from store.lookup import ATTENDANCE
from tables import year_days
from words import mark

NO_CONTACT = mark(
    "No file tells of contacts with families. The register’s sheet “Family contacts” would: one row a "
    "contact, by the student’s number."
)


def contacted(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Households in two-way contact lately; or what file would tell.

    The last day known is that of the last contact or of attendance, whichever is later.
    """
    first, last = year_days(year)
    since = (first - timedelta(days=home_contacts.RECENT)).isoformat()
    students = derived.rows(tx, "student_years", year=year, place=shown.place)
    told = community.contacts(tx, (since, last.isoformat()))
    mine = chosen(told, np.isin(told["person"], students["person"]))
    if not len(mine["day"]):
        return NO_CONTACT
    known = max(shown.reach.to.get((year, ATTENDANCE), ""), max(mine["day"].tolist()))
    until = int(day_numbers([min(known, last.isoformat())])[0])
    return home_contacts.contacted(students, mine, community.households(tx), until, by)
