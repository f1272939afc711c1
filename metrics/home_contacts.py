"""Families and the school: who was in contact lately."""

import numpy as np

from metrics.families import HouseholdOf, homes_of, reached
from metrics.keys import Table, Words, ints
from metrics.shares import Columns
from metrics.stays import day_numbers
from tables.codes import WHOLE

RECENT = 60
"""Days, the last day known among them, in which a family was in contact."""

AT_HOME_KINDS = ("family_workshop",)
"""Kinds of activity that help families with learning at home."""


def last_heard(students: Table, contacts: Table, household_of: HouseholdOf, last: int) -> Words:
    """The day (ISO) of the last two-way contact with the household of each student; "" where none is told.

    Args:
        students, contacts, household_of, last: as for ``contacted``.
    """
    days, two_way = day_numbers(contacts["day"]), np.asarray(contacts["two_way"], dtype=object) == "yes"
    homes = homes_of(students, household_of)
    home_of = dict(zip(ints(students["person"]).tolist(), homes.tolist(), strict=True))
    found: dict[str, str] = {}
    for at in np.flatnonzero(two_way & (days <= last)).tolist():
        home, day = home_of.get(int(contacts["person"][at])), str(contacts["day"][at])
        if home is not None:
            found[home] = max(found.get(home, ""), day)
    return np.array([found.get(home, "") for home in homes.tolist()], dtype=object)


def contacted(
    students: Table, contacts: Table, household_of: HouseholdOf, last: int, by: str = ""
) -> Columns:
    """Share of households in two-way contact in the last RECENT days; by "month" in that month.

    Args:
        students: ``tables.derived.STUDENT_YEARS`` of one place and school year, a row a student.
        contacts: ``tables.community.FAMILY_CONTACTS``, of these students and of others.
        household_of: of whom it is told.
        last: the last day known (days since 1970).
        by: "grade", "month" or "" for the total alone.

    Returns:
        As ``metrics.families.reached``. Months are those with a contact on record.
    """
    days, two_way = day_numbers(contacts["day"]), np.asarray(contacts["two_way"], dtype=object) == "yes"
    people = ints(contacts["person"])
    lately = two_way & (days > last - RECENT) & (days <= last)
    if by != "month":
        return reached(students, people[lately], household_of, by)
    every = np.unique(ints(students["person"]))
    here = np.isin(people, every) & (days <= last)
    months = np.array([day[:7].replace("-", "") for day in contacts["day"]], dtype=object)
    found = [reached(students, people[lately], household_of)]
    groups = sorted({str(month) for month in months[here].tolist()})
    found += [reached(students, people[two_way & (months == month)], household_of) for month in groups]
    together = {name: np.concatenate([each[name] for each in found]) for name in found[0]}
    return together | {"grp": np.array([WHOLE, *groups], dtype=object)}
