"""Families who came: students in whose name an adult of the family signed in."""

import numpy as np

from metrics.keys import Table, ints
from metrics.order import rank
from metrics.shares import Columns, share
from tables.codes import ATTENDED_STATUS, WHOLE

FAMILY = "parent_caregiver"
"""The role of an adult of the family who signs in with the student's number."""


def families(students: Table, visits: Table, by: str = "") -> Columns:
    """Share of students whose family came to at least one event.

    Args:
        students: ``tables.derived.STUDENT_YEARS`` of one place and school year, a row a student.
        visits: ``tables.facts.PARTICIPATION`` of the same students.
        by: "grade" or a group of students; "" for the total alone.

    Returns:
        ``grp``, ``count``, ``n``, ``value``, ``low``, ``high`` (Wilson), ``reason``; the total first.
        Brothers and sisters each count: no file tells who lives together.
    """
    status, role = (np.asarray(visits[name], dtype=object) for name in ("status", "role"))
    came = ints(visits["person"])[(role == FAMILY) & np.isin(status, ATTENDED_STATUS)]
    there = np.isin(ints(students["person"]), came)
    of = np.asarray(students[by], dtype=object) if by else np.zeros(0, dtype=object)
    groups = sorted(set(of.tolist()), key=lambda one: rank(by, one)) if by else []
    parts = [np.ones(len(there), dtype=bool), *(of == group for group in groups)]
    n = np.array([part.sum() for part in parts], dtype="float64")
    count = np.array([(part & there).sum() for part in parts], dtype="float64")
    return {"grp": np.array([WHOLE, *groups], dtype=object), **share(count, n)}
