"""A student's year as a file sums it up, counted where no day of it is."""

from collections.abc import Mapping

import numpy as np

from metrics.keys import Ints, Table, distinct, ints
from metrics.stays import Students


def in_place_of_days(
    counted: Mapping[str, Ints], whose: Students, totals: Table
) -> tuple[dict[str, Ints], np.ndarray]:
    """Take the totals of students of whom no day is counted: never both, for the days say more.

    A day is not counted where no attendance of it is known, or no calendar tells that it was a school day.

    Args:
        counted: ``enrolled, absent, absent_other, unmarked`` from days, a number a student.
        whose: the students, at schools.
        totals: columns of ``tables.facts.ATTENDANCE_TOTALS``; those of who is not among them are left out.

    Returns:
        The same sums with totals where no day is counted, and whose they are.
    """
    rows = len(whose.person)
    key = [
        np.concatenate([mine, ints(totals[name])])
        for mine, name in zip(
            (whose.year, whose.place, whose.person), ("year", "school", "person"), strict=True
        )
    ]
    at, number = distinct(*key)
    student = np.where(at < rows, at, -1)[number[rows:]]
    taken = (student >= 0) & (counted["enrolled"][student] == 0)
    student = student[taken]
    filled = {name: values.copy() for name, values in counted.items()}
    filled["enrolled"][student] = ints(totals["enrolled_units"])[taken]
    filled["absent"][student] = ints(totals["absent_units"])[taken]
    filled["absent_other"][student] = filled["absent"][student]  # parts of days are not told
    filled["unmarked"][student] = 0
    told = np.zeros(rows, dtype=bool)
    told[student] = True
    return filled, told
