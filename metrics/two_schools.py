"""Students in two schools of a district at once: each day counts once."""

import numpy as np

from metrics import half_days
from metrics.keys import Ints, distinct, ranges
from metrics.lines import Lines
from metrics.marks import NOT_EXPECTED, NOTHING, SAID
from metrics.school_days import DAYS, PRESENT, UNKNOWN, SchoolDays
from metrics.stays import Stays, highest_before
from tables import DAY


def in_two_schools(found: Stays) -> np.ndarray:
    """Stays of students who were in two schools of a district on the same day of that year."""
    some = found.first <= found.last
    _, student = distinct(found.person, found.district, found.year)
    shared = np.zeros(len(found), dtype=bool)
    order = np.lexsort((found.first, student))
    order = order[some[order]]
    group = student[order]
    if not (group[1:] == group[:-1]).any():
        return shared
    before = highest_before(group, found.last[order])
    return some & np.isin(student, group[found.first[order] <= before])


def day_by_day(
    found: Stays, shared: np.ndarray, laid: Lines, days: SchoolDays, half_day: str
) -> dict[str, Ints]:
    """Sums by month of the few students who were in two schools at once, each day counted once.

    Args:
        shared: whose they are, of ``in_two_schools``.

    Returns:
        ``stay`` (any of the student's), ``month`` of the axis, ``enrolled``, ``absent``, ``absent_other``,
        ``unmarked``.
    """
    theirs = np.flatnonzero(shared[laid.stay])
    spans = laid.until[theirs] - laid.since[theirs]
    line, at = np.repeat(theirs, spans), ranges(laid.since[theirs], spans)
    row = laid.row[line]
    taught = (days.length[row, at] > 0) & (days.known[row, at] != UNKNOWN)
    line, at, row = line[taught], at[taught], row[taught]
    length, stay = days.length[row, at].astype("int64"), laid.stay[line]

    marked_at = np.full(len(laid.stay), -1)
    marked_at[laid.marked] = np.arange(len(laid.marked))
    word = np.full(len(line), NOTHING, dtype="int64")
    some = marked_at[line] >= 0
    word[some] = laid.words[marked_at[line[some]], at[some] % DAYS]
    marked = word >= NOT_EXPECTED
    expected = np.where(marked, word >= SAID, days.known[row, at] == PRESENT)
    part = np.maximum(word - SAID, 0)

    first, day = distinct(found.year[stay], found.district[stay], found.person[stay], at)

    def highest(values: Ints) -> Ints:
        most = np.zeros(len(first), dtype="int64")
        np.maximum.at(most, day, values)
        return most

    enrolled = highest(length * expected)

    def missed(rule: str) -> Ints:
        return np.minimum(highest(length * half_days.counted(part, rule) // DAY), enrolled)

    return {
        "stay": stay[first],
        "month": at[first] // DAYS,
        "enrolled": enrolled,
        "absent": missed(half_day),
        "absent_other": missed(half_days.other(half_day)),
        "unmarked": np.where(highest(marked.astype("int64")) > 0, 0, highest(length)),
    }
