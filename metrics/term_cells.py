"""Cells of who stayed to the end of a term, and of who leads, beside being there.

What a student is in an activity hangs on what all students of the school do there: in which weeks anybody
came, and whether anybody's part is told. That is kept by school and activity (HERE), so that some students
can be counted again without all others.
"""

import numpy as np

from metrics.grouped import Part, Rows, Split
from metrics.keys import Columns, Ints, Table, added, chosen, distinct, ints
from metrics.within_term import context, ends, stayed
from tables.codes import WHOLE

STAYED = ["early", "stayed"]
"""Of each student in an activity 0 or 1: registered in the first weeks of a term; and came in its last."""

PEOPLE = ["early_people", "stayed_people"]
"""Of each student 0 or 1: registered early for anything; and stayed in all of it. Of all activities alone:
they are fewer than registrations."""

LED = ["part_told", "led"]
"""Of each student 0 or 1: came to an activity whose lists tell parts; and had one."""

MEMBERS = {"early": [*STAYED, *PEOPLE], "part_told": LED}

TERM = "term"
"""Dimension of what an activity is at a school; a group is an activity."""

HERE = ["weeks_held", "led_there"]
"""Its measures: the weeks held, as bits, and students with a part. They add up to nothing."""

STUDENT = ("year", "place", "person")


def count(student_years: Table, student_activities: Table, here: Columns | None = None) -> list[Part]:
    """Sums of STAYED over registrations, and of LED over students, of all and by activity; PEOPLE of all.

    Args:
        student_years: ``tables.derived.STUDENT_YEARS``; who is not among them counts nowhere.
        student_activities: ``tables.derived.STUDENT_ACTIVITIES``.
        here: ``metrics.within_term.CONTEXT`` of all schools of these students; None: they are all students of
            their schools, which then tell it themselves, and HERE is counted, too.

    Returns:
        Registrations of activities add up to the whole: a student in two activities is two, in two terms of
        one activity one, who stayed if that is so of both. A student of several schools is in the district
        what was registered at any of them, and stayed who came in the last weeks at any. Students who lead
        count once in the whole.
    """
    rows = _of_students(student_years, student_activities)
    told = context(rows) if here is None else here
    first, last, parts = _ends(rows, told)
    early, there = stayed(ints(rows["weeks_marked"]), ints(rows["weeks_came"]), first, last)
    came = (ints(rows["attended"]) > 0) & (parts > 0)
    found = [
        *_registrations(chosen(rows, early == 1), there[early == 1]),
        *_leading(chosen(rows, came)),
    ]
    return found if here is not None else [*found, *_here(rows, told)]


def of_cells(cells: Columns) -> Columns:
    """``metrics.within_term.CONTEXT`` from cells of HERE, of one school year."""
    place, activity = ints(cells["place"]), ints([int(one) for one in cells["grp"].tolist()])
    at, number = distinct(place, activity)
    found = {"place": place[at], "activity": activity[at]}
    for name, measure in zip(("held", "led"), HERE, strict=True):
        mine = cells["measure"] == measure
        found[name] = np.zeros(len(at), dtype="int64")
        found[name][number[mine]] = ints(cells["amount"])[mine]
    return found


def _of_students(student_years: Table, student_activities: Table) -> Columns:
    """Rows of those who are among the students."""
    many = len(ints(student_years["person"]))
    both = ((ints(student_years[name]), ints(student_activities[name])) for name in STUDENT)
    _, number = distinct(*(np.concatenate(pair) for pair in both))
    rows = {str(name): np.asarray(student_activities[str(name)]) for name in student_activities}
    return chosen(rows, np.isin(number[many:], number[:many]))


def _ends(rows: Columns, told: Columns) -> tuple[Ints, Ints, Ints]:
    """Of each row the first and last held weeks of the activity at its school, and students with a part.

    Of a district's row those of all schools of the student together.
    """
    many = len(rows["place"])
    both = ((ints(rows[name]), ints(told[name])) for name in ("place", "activity"))
    keys, number = distinct(*(np.concatenate(pair) for pair in both))
    at = np.full(len(keys), -1)
    at[number[many:]] = np.arange(len(told["place"]))
    mine = at[number[:many]]
    first, last = ends(told["held"])
    of_rows = [np.where(mine < 0, 0, np.append(each, 0)[mine]) for each in (first, last, told["led"])]
    one, whose = distinct(*(ints(rows[name]) for name in ("year", "person", "activity")))
    found = []
    for values in of_rows:
        together = np.zeros(len(one), dtype="int64")
        np.bitwise_or.at(together, whose, values)
        found.append(np.where(mine < 0, together[whose], values))
    return found[0], found[1], found[2]


def _registrations(rows: Columns, there: Ints) -> list[Part]:
    numbers = np.column_stack([np.ones(len(there), dtype="int64"), there])
    at, number = distinct(*(ints(rows[name]) for name in STUDENT))
    left = added(number, 1 - there, len(at)) > 0
    people = np.column_stack([np.ones(len(at), dtype="int64"), ~left])
    found = _both(rows, numbers, rows, numbers, STAYED)
    return [*found, *_both(chosen(rows, at), people, rows, numbers, PEOPLE)[:1]]


def _leading(rows: Columns) -> list[Part]:
    one = np.ones(len(rows["led"]), dtype="int64")
    at, number = distinct(*(ints(rows[name]) for name in STUDENT))
    led = (added(number, ints(rows["led"]), len(at)) > 0).astype("int64")
    once = np.column_stack([np.ones(len(at), dtype="int64"), led])
    return _both(chosen(rows, at), once, rows, np.column_stack([one, ints(rows["led"])]), LED)


def _both(
    all_rows: Columns, all_numbers: Ints, rows: Columns, numbers: Ints, measures: list[str]
) -> list[Part]:
    """Sums of everybody, and by activity; nothing where there is nobody."""
    if not len(numbers):
        return []
    whole = Split(WHOLE, np.zeros(len(all_numbers), dtype="int64"), np.array([WHOLE], dtype=object))
    return [
        _rows(all_rows, all_numbers, measures).summed(whole),
        _rows(rows, numbers, measures).summed(_activities("activity", rows)),
    ]


def _here(rows: Columns, told: Columns) -> list[Part]:
    """What each activity is at each school."""
    if not len(told["place"]):
        return []
    year = np.full(len(told["place"]), int(rows["year"][0]))
    of = Rows(year, told["place"], np.column_stack([told["held"], told["led"]]), HERE)
    return [of.summed(_activities(TERM, told))]


def _activities(dimension: str, rows: Columns) -> Split:
    found, codes = np.unique(ints(rows["activity"]), return_inverse=True)
    return Split(dimension, codes, np.array([str(one) for one in found.tolist()], dtype=object))


def _rows(rows: Columns, numbers: Ints, measures: list[str]) -> Rows:
    return Rows(ints(rows["year"]), ints(rows["place"]), numbers, measures)
