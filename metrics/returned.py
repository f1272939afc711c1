"""Who came again: of last year's participants who are still there, those who took part this year, too."""

import numpy as np

from metrics.keys import Table, found_at, ints
from metrics.order import rank
from metrics.shares import Columns, share
from tables.codes import WHOLE


def returned(then: Table, now: Table, by: str = "") -> Columns:
    """Share of last year's participants that took part again.

    Args:
        then, now: ``tables.derived.STUDENT_YEARS`` of one place in the school year before and in this one, a
            row a student.
        by: "grade" or a group of students, as they are this year; "" for the total alone.

    Returns:
        ``grp``, ``count``, ``n``, ``value`` (0 to 1, missing where nobody is counted), ``low``, ``high``
        (Wilson), ``reason``; the total first. Counted are who came to a session last year and is enrolled
        this year in a grade of which somebody came: who left, or grew out of what is offered, could not.
    """
    person = ints(now["person"])
    order = np.argsort(ints(then["person"]), kind="stable")
    at = found_at(person, ints(then["person"])[order])
    before = np.append(ints(then["sessions"])[order], 0)[at] >= 1  # -1, who was not there, is the last: no
    came = ints(now["sessions"]) >= 1
    grade = np.asarray(now["grade"], dtype=object)
    counted = before & np.isin(grade, np.unique(grade[came].astype(str)).astype(object))
    of = np.asarray(now[by], dtype=object) if by else np.zeros(0, dtype=object)
    groups = sorted(set(of[counted].tolist()), key=lambda one: rank(by, one)) if by else []
    parts = [counted, *(counted & (of == group) for group in groups)]
    n = np.array([part.sum() for part in parts], dtype="float64")
    count = np.array([(part & came).sum() for part in parts], dtype="float64")
    return {"grp": np.array([WHOLE, *groups], dtype=object), **share(count, n)}
