"""Families of one school: who came, who was in contact, who was helped with learning at home."""

from datetime import timedelta

import numpy as np

from flows.sheet import Sheet
from metrics import home_contacts
from metrics.families import families
from metrics.keys import chosen
from metrics.shares import Columns
from metrics.stays import day_numbers
from store import community, derived, portions
from store.connect import Tx
from store.lookup import ATTENDANCE
from tables import year_days
from words import mark

NO_FAMILY = mark(
    "No file tells whose family came. A sign-in list with the student’s number and the role “Parent” would: "
    "the family then counts for that student."
)


NO_CONTACT = mark(
    "No file tells of contacts with families. The register’s sheet “Family contacts” would: one row a "
    "contact, by the student’s number."
)
NO_SUPPORT = mark(
    "No file tells who was helped with learning at home. The register’s sheet “Family contacts” would, or a "
    "sign-in list of a family workshop with the student’s number and the role “Parent”."
)


def came(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Households of which an adult came to an event, of all; or what file would tell."""
    first, last = (day.isoformat() for day in year_days(year))
    students = derived.rows(tx, "student_years", year=year, place=shown.place)
    visits = portions.visits(tx, year, (first, last), [shown.place], [])
    rows = families(students, visits, community.households(tx), by)
    return rows if rows["count"][0] else NO_FAMILY


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


def supported(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Households helped with learning at home; or what file would tell."""
    first, last = (day.isoformat() for day in year_days(year))
    students = derived.rows(tx, "student_years", year=year, place=shown.place)
    visits = portions.visits(tx, year, (first, last), [shown.place], [])
    offered = portions.offered(tx)
    workshops = offered["activity"][np.isin(offered["activity_type"], home_contacts.AT_HOME_KINDS)]
    told = community.contacts(tx, (first, last))
    rows = home_contacts.supported(students, told, visits, workshops.tolist(), community.households(tx), by)
    return rows if rows["count"][0] else NO_SUPPORT
