"""Participation: which students came to which activity, how often and for how long."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.keys import Columns, Ints, Table, added, coded, distinct, found_at, ints, ranges
from metrics.stays import Stays, day_numbers, stays
from metrics.within_term import week_bits
from tables.codes import ABSENT_STATUS, ATTENDED_STATUS
from tables.derived import STUDENT_ACTIVITIES

KEY = ("year", "place", "person", "activity")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Visits:
    """One row a person and session held.

    Attributes:
        activity, where, day, key, person: which session, at which school, and who; ``day`` and ``key`` are
            numbers.
        attended: 0 or 1; ``minutes``: whole.
    """

    activity: Ints
    where: Ints
    day: Ints
    key: Ints
    person: Ints
    attended: Ints
    minutes: Ints


def student_activities(
    participation: Table,
    sessions: Table,
    activities: Table,
    enrolments: Table,
    leading: Table,
    district_of: Mapping[int, int],
) -> Columns:
    """Count each student's sessions and minutes in each activity, by school and by district.

    A session counts for the school where the student was enrolled on that day, wherever it took
    place; for a student of two schools in both, and once in the district. People in other roles and
    students not enrolled that day are left out, and so are sessions that were not held.

    Args:
        participation: columns of ``tables.facts.PARTICIPATION``. A blank role counts where the
            person is a student. Of several sources that speak of one person and session, the one
            that saw the person there goes first, and the longer time.
        sessions, activities: columns of the tables of that name; a session that is not in them has
            no known length.
        enrolments: columns of ``tables.facts.ENROLMENTS``.
        leading: ``activity, day, person`` of ``tables.beside.LEADING``; a part in a session of a day to
            which the person did not come counts nowhere.
        district_of: district of each school.

    Returns:
        ``tables.derived.STUDENT_ACTIVITIES``. ``minutes`` are those recorded, at most the length of
        the session; where none are recorded, the session's length, else the activity's usual
        length, else 0.

    Source:
        Reach and dosage of the federal 21st CCLC report: enrolled students, minutes not beyond the
        session.
    """
    came = _visits(participation, sessions, activities)
    return _by_student(came, _led(came, leading), stays(enrolments, district_of))


def _led(came: _Visits, leading: Table) -> Ints:
    """Of each visit whether the person had a part in a session of the activity that day: 0 or 1."""
    rows = len(came.person)
    parts = (ints(leading["activity"]), day_numbers(leading["day"]), ints(leading["person"]))
    both = zip((came.activity, came.day, came.person), parts, strict=True)
    _, number = distinct(*(np.concatenate([seen, told]) for seen, told in both))
    return ints(np.isin(number[:rows], number[rows:])) * came.attended


def _by_student(came: _Visits, led: Ints, found: Stays) -> Columns:
    """Sums over visits at the schools and districts of the students; ``led``: of each visit."""
    since = np.searchsorted(found.person, came.person)
    spans = np.searchsorted(found.person, came.person, side="right") - since
    visit, stay = np.repeat(np.arange(len(came.person)), spans), ranges(since, spans)
    inside = (found.first[stay] <= came.day[visit]) & (came.day[visit] <= found.last[stay])
    visit, stay = visit[inside], stay[inside]
    once, _ = distinct(found.district[stay], visit)
    place = np.concatenate([found.school[stay], found.district[stay[once]]])
    visit, stay = np.concatenate([visit, visit[once]]), np.concatenate([stay, stay[once]])
    attended, minutes = came.attended[visit], came.minutes[visit]
    week = week_bits(came.day)[visit]
    columns = (found.year[stay], place, came.person[visit], came.activity[visit])
    at, number = distinct(*columns)
    never = np.iinfo("int64").max
    seen = np.flatnonzero(attended == 1)
    seen = seen[np.argsort(number[seen], kind="stable")]  # of each student by activity
    day = came.day[visit][seen]
    of_activity, _ = distinct(number[seen], day)
    of_student, _ = distinct(*(column[seen] for column in columns[:3]), day)
    first = np.full(len(at), never)
    np.minimum.at(first, number[attended == 1], came.day[visit][attended == 1])
    days = np.where(first < never, first, 0).astype("datetime64[D]").astype("str")
    sums = {
        **{name: column[at] for name, column in zip(KEY, columns, strict=True)},
        "expected": np.bincount(number, minlength=len(at)),
        "attended": added(number, attended, len(at)),
        "minutes": added(number, minutes, len(at)),
        "days": np.bincount(number[seen[of_activity]], minlength=len(at)),
        "new_days": np.bincount(number[seen[of_student]], minlength=len(at)),
        "first_day": np.where(first < never, days, "").astype(object),
        "weeks_marked": _together(number, week, len(at)),
        "weeks_came": _together(number, week * attended, len(at)),
        "led": _together(number, led[visit], len(at)),
    }
    return {name: sums[name] for name in STUDENT_ACTIVITIES.names}


def _together(number: Ints, bits: Ints, count: int) -> Ints:
    """All bits of the rows of each number."""
    found = np.zeros(count, dtype="int64")
    np.bitwise_or.at(found, number, bits)
    return found


def _visits(participation: Table, sessions: Table, activities: Table) -> _Visits:
    role, status = (np.asarray(participation[name], dtype=object) for name in ("role", "status"))
    seen = np.isin(status, ATTENDED_STATUS)
    counts = (np.isin(role, ("student", "")) | pd.isna(role)) & (seen | np.isin(status, ABSENT_STATUS))
    rows = len(participation["person"])
    both = [np.concatenate([ints(participation[n]), ints(sessions[n])]) for n in ("activity", "school")]
    both += [np.concatenate([day_numbers(participation["day"]), day_numbers(sessions["day"])])]
    both += [
        coded(np.concatenate([_plain(participation["session_key"]), _plain(sessions["session_key"])]))[0]
    ]
    person, minutes = ints(participation["person"]), np.asarray(participation["minutes"], dtype="float64")
    blank_first = np.where(np.isnan(minutes), -1, minutes)
    # Of several sources that speak of one person and session the strongest stands last.
    order = np.lexsort((blank_first, seen, person, *(column[:rows] for column in both)))
    order = order[counts[order]]
    _, same = distinct(person[order], *(column[:rows][order] for column in both))
    order = order[np.append(same[1:] != same[:-1], True)[: len(order)]]
    planned = _planned(both, rows, order)
    held = np.append(_plain(sessions["held"]), "")[planned]
    order, planned = order[held != "no"], planned[held != "no"]
    length = np.append(np.asarray(sessions["minutes"], dtype="float64"), np.nan)[planned]
    length = np.where(np.isnan(length), _usual(activities, both[0][order]), length)
    spent = minutes[order]
    spent = np.nan_to_num(np.where(np.isnan(spent), length, spent))
    spent = np.where(np.isnan(length), spent, np.minimum(spent, length)) * seen[order]
    activity, where, day, key = (column[order] for column in both)
    return _Visits(activity, where, day, key, person[order], ints(seen[order]), ints(spent.round()))


def _planned(both: list[Ints], rows: int, order: Ints) -> Ints:
    """Row of the planned session of each visit; -1 where there is none.

    Where the plan or the sign-in names no school, the one session of that activity and day is meant.

    Args:
        both: activity, school, day and key of ``rows`` visits, then of the planned sessions.
        order: visits wanted.
    """
    activity, school, day, key = both
    count = len(activity) - rows
    plans = np.arange(count)
    _, number = distinct(activity, school, day, key)
    exact = np.full(len(number) + 1, -1)
    planned, first = np.unique(number[rows:], return_index=True)
    exact[planned] = plans[first]
    _, loosely = distinct(activity, day, key)
    only = np.full(len(loosely) + 1, -1)
    only[loosely[rows:]] = plans
    only[np.flatnonzero(np.bincount(loosely[rows:], minlength=len(only)) > 1)] = -1
    one, other = exact[number[:rows][order]], only[loosely[:rows][order]]
    nowhere = (school[:rows][order] == 0) | (np.append(school[rows:], 0)[other] == 0)
    return np.where((one < 0) & (other >= 0) & nowhere, other, one)


def _usual(activities: Table, activity: Ints) -> Floats:
    """The usual length of each activity; missing where there is none."""
    offered, first = np.unique(ints(activities["activity"]), return_index=True)
    minutes = np.asarray(activities["minutes"], dtype="float64")[first]
    return np.append(minutes, np.nan)[found_at(activity, offered)]


def _kinds(activities: Table, activity: Ints) -> Ints:
    """The kind of each activity as a number, the same for the same kind; 0 where none is recorded."""
    offered, first = np.unique(ints(activities["activity"]), return_index=True)
    codes, kinds = coded(activities["activity_type"])
    recorded = kinds[codes] != ""
    return np.append(np.where(recorded, codes + 1, 0)[first], 0)[found_at(activity, offered)]


def _plain(values: object) -> np.ndarray:
    column = np.asarray(values, dtype=object)
    return np.where(pd.isna(column), "", column)


def add_participation(student_years: Table, student_activities: Table, activities: Table) -> Columns:
    """Add what students came to over all activities to student-years; 0 where there is nothing.

    Args:
        student_years: ``tables.derived.STUDENT_YEARS`` as far as attendance tells them.
        student_activities: ``tables.derived.STUDENT_ACTIVITIES`` of the same places.
        activities: ``tables.facts.ACTIVITIES``: of which kind each is.

    Returns:
        The student-years with ``sessions``, ``minutes``, ``days``, ``types`` and ``untyped``. A blank
        kind is none of its own: who came to it is told by ``untyped``.
    """
    rows = len(student_years["person"])
    key = [np.concatenate([ints(student_years[n]), ints(student_activities[n])]) for n in KEY[:3]]
    at, number = distinct(*key)
    student, attended = number[rows:], ints(student_activities["attended"])
    kind = _kinds(activities, ints(student_activities["activity"]))
    typed = np.flatnonzero((attended > 0) & (kind > 0))
    different, _ = distinct(student[typed], kind[typed])
    told = {
        "sessions": added(student, attended, len(at)),
        "minutes": added(student, ints(student_activities["minutes"]), len(at)),
        "days": added(student, ints(student_activities["new_days"]), len(at)),
        "types": np.bincount(student[typed[different]], minlength=len(at)),
        "untyped": added(student, ints((attended > 0) & (kind == 0)), len(at)),
    }
    sums = {name: values[number[:rows]] for name, values in told.items()}
    known: Columns = {str(name): np.asarray(student_years[str(name)]) for name in student_years}
    return known | sums
