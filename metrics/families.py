"""Families: households of which something is told, and how many households there are."""

from collections.abc import Mapping

import numpy as np

from metrics.keys import Ints, Table, Words, ints
from metrics.order import rank
from metrics.shares import Columns, share
from tables.codes import WHOLE

HouseholdOf = Mapping[int, str]
"""The household of each student of whom it is told; of others the family counts by itself."""


def homes_of(students: Table, household_of: HouseholdOf) -> Words:
    """The household of each student, told or not: equal for students of one household alone."""
    mine = ints(students["person"]).tolist()
    return np.array([household_of.get(one) or f"\x1f{one}" for one in mine], dtype=object)


def reached(students: Table, people: Ints, household_of: HouseholdOf, by: str = "") -> Columns:
    """Share of households of which any student is among some people.

    Args:
        students: ``tables.derived.STUDENT_YEARS`` of one place and school year, a row a student.
        household_of: as HouseholdOf.
        by: "grade" or a group of students; "" for the total alone.
        people: students in whose name something was done; others, and several times, do not matter.

    Returns:
        ``grp``, ``count``, ``n``, ``value``, ``low``, ``high`` (Wilson), ``reason``; the total first. A
        household
        with students in two groups is in both.
    """
    mine, homes = ints(students["person"]), homes_of(students, household_of)
    done = set(homes[np.isin(mine, people)].tolist())
    of = np.asarray(students[by], dtype=object) if by else np.zeros(0, dtype=object)
    groups = sorted(set(of.tolist()), key=lambda one: rank(by, one)) if by else []
    every = [set(homes.tolist()), *(set(homes[of == group].tolist()) for group in groups)]
    n = np.array([len(one) for one in every], dtype="float64")
    count = np.array([len(one & done) for one in every], dtype="float64")
    return {"grp": np.array([WHOLE, *groups], dtype=object), **share(count, n)}
