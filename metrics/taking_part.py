"""How students take part: to how many of the sessions they were expected at they came, online or in a room,
and whether they see working life."""

import numpy as np

from metrics.grouped import Part, Rows, Split, split
from metrics.keys import Columns, Ints, Table, added, chosen, coded, distinct, found_at, ints
from tables.codes import GROUP_DIMENSIONS, WHOLE

VISITS = [
    *("registered", "visits_expected", "visits_missed"),
    *("visits_expected_squared", "visits_missed_squared", "visits_product"),
]
"""Of students expected at any session: each; sessions expected and missed, their squares and product."""

CONTACTS = ["virtual_only", "mode_untold", "eligible", "work_based", "work_untold"]
"""Of students 0 or 1: reached by virtual activities alone; would perhaps be, but how some are delivered is
not recorded; in a grade of GRADES; and came to an activity of WORK; would perhaps have, but the kinds of some
are not recorded."""

SERVICE = ["served_others", "service_minutes"]
"""Of each student who came to an activity of SERVING: it is there; minutes in it."""

OF_HOURS = ["of_hours"]
"""Of each student 1, by the hours taken part in the year, rounded to whole ones."""

HOURS = "hours"
"""The dimension of OF_HOURS; a group is a number of hours."""

VIRTUAL = ("virtual_live", "virtual_self_paced")
WORK = ("internship", "job_shadow", "mentoring")
SERVING = ("service_learning", "cleanup_drive", "charity_event", "sustainability_project")
GRADES = ("9", "10", "11", "12")
"""Grades in which working life is to be seen; kinds of activity that show it, and that serve others."""

STUDENT = ("year", "place", "person")


def count(student_years: Table, student_activities: Table, activities: Table) -> list[Part]:
    """Sums of CONTACTS by group, of VISITS by grade, activity and partner, of SERVICE by activity, and
    students
    by HOURS.

    Args:
        student_years: ``tables.derived.STUDENT_YEARS`` with minutes; people who are not among them count
        nowhere.
        student_activities: ``tables.derived.STUDENT_ACTIVITIES``.
        activities: ``tables.facts.ACTIVITIES``; one that is not in them is the school's own, of no known
        kind.
    """
    students = {
        name: np.asarray(student_years[name]) for name in (*STUDENT, "grade", "minutes", *GROUP_DIMENSIONS)
    }
    student = _students(students, student_activities)
    there = student >= 0
    names = ("activity", "expected", "attended", "minutes")
    taken = {n: ints(student_activities[n])[there] for n in names}
    return [
        *_contacts(students, student[there], taken, activities),
        *_visits(students, student[there], taken, activities),
        *_service(students, student[there], taken, activities),
        _by_hours(students),
    ]


def _students(students: Columns, taken: Table) -> Ints:
    """Which student's each row is; -1 for nobody's."""
    rows = len(students["person"])
    at, number = distinct(*(np.concatenate([ints(students[n]), ints(taken[n])]) for n in STUDENT))
    return np.where(at < rows, at, -1)[number[rows:]]


def _contacts(students: Columns, student: Ints, taken: Columns, activities: Table) -> list[Part]:
    """CONTACTS of everybody and of groups."""
    many = len(students["person"])
    came = taken["attended"] > 0
    modes, kinds = (_told(activities, name, taken["activity"]) for name in ("delivery_mode", "activity_type"))

    def any_of(flags: np.ndarray) -> np.ndarray:
        return added(student, ints(came & flags), many) > 0

    virtual, unknown = any_of(np.isin(modes, VIRTUAL)), any_of(modes == "")
    in_a_room = any_of(~np.isin(modes, (*VIRTUAL, "")))
    eligible = np.isin(np.asarray(students["grade"], dtype=object), GRADES)
    work = any_of(np.isin(kinds, WORK))
    numbers = {
        "virtual_only": virtual & ~in_a_room & ~unknown,
        "mode_untold": unknown & ~in_a_room,
        "eligible": eligible,
        "work_based": eligible & work,
        "work_untold": eligible & ~work & any_of(kinds == ""),
    }
    rows = _rows(students, np.column_stack([numbers[name] for name in CONTACTS]), CONTACTS)
    return [rows.summed(by) for by in (_whole(many), *(split(n, students[n]) for n in GROUP_DIMENSIONS))]


def _visits(students: Columns, student: Ints, taken: Columns, activities: Table) -> list[Part]:
    """VISITS of everybody, by grade, and in each activity and partner."""
    offered, first = np.unique(ints(activities["activity"]), return_index=True)
    partner = np.append(ints(activities["partner"])[first], 0)[found_at(taken["activity"], offered)]
    everything = np.zeros(len(student), dtype="int64")
    parts = []
    for dimension, group in (("activity", taken["activity"]), ("partner", partner), (WHOLE, everything)):
        at, number = distinct(student, group)
        expected, attended = (added(number, taken[n], len(at)) for n in ("expected", "attended"))
        whose = chosen(students, student[at])
        missed = expected - attended
        squares = (expected**2, missed**2, expected * missed)
        columns = [np.ones(len(at), dtype="int64"), expected, missed, *squares]
        rows = _rows(whose, np.column_stack(columns), VISITS)
        if dimension == WHOLE:
            parts += [rows.summed(by) for by in (_whole(len(at)), split("grade", whose["grade"]))]
        else:
            found, codes = np.unique(group[at], return_inverse=True)
            names = np.array([str(one) for one in found.tolist()], dtype=object)
            parts.append(rows.summed(Split(dimension, codes, names)))
    return parts


def _service(students: Columns, student: Ints, taken: Columns, activities: Table) -> list[Part]:
    """SERVICE of everybody, each student once, and in each activity."""
    kinds = _told(activities, "activity_type", taken["activity"])
    served = np.flatnonzero((taken["attended"] > 0) & np.isin(kinds, SERVING))
    if not len(served):
        return []
    student, group, minutes = student[served], taken["activity"][served], taken["minutes"][served]
    found, codes = np.unique(group, return_inverse=True)
    names = np.array([str(one) for one in found.tolist()], dtype=object)
    whose = chosen(students, student)
    each = _rows(whose, np.column_stack([np.ones(len(student), dtype="int64"), minutes]), SERVICE)
    at, number = distinct(student)
    numbers = np.column_stack([np.ones(len(at), dtype="int64"), added(number, minutes, len(at))])
    everybody = _rows(chosen(students, student[at]), numbers, SERVICE)
    return [everybody.summed(_whole(len(at))), each.summed(Split("activity", codes, names))]


def _by_hours(students: Columns) -> Part:
    """Students by whole hours; half an hour is rounded up."""
    found, codes = np.unique((ints(students["minutes"]) + 30) // 60, return_inverse=True)
    names = np.array([str(one) for one in found.tolist()], dtype=object)
    return _rows(students, np.ones((len(codes), 1)), OF_HOURS).summed(Split(HOURS, codes, names))


def _rows(students: Columns, numbers: np.ndarray, measures: list[str]) -> Rows:
    return Rows(ints(students["year"]), ints(students["place"]), numbers.astype("int64"), measures)


def _whole(count: int) -> Split:
    return Split(WHOLE, np.zeros(count, dtype="int64"), np.array([WHOLE], dtype=object))


def _told(activities: Table, name: str, activity: Ints) -> np.ndarray:
    """What the register says of each activity; "" where it says nothing."""
    offered, first = np.unique(ints(activities["activity"]), return_index=True)
    codes, texts = coded(activities[name])
    said = np.append(texts[codes][first] if len(first) else np.empty(0, dtype=object), "")
    return said[found_at(activity, offered)]
