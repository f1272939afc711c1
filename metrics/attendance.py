"""Attendance: how many days of school a student could have attended, and how many were missed."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.attendance_totals import in_place_of_days
from metrics.keys import Columns, Ints, Table, added, distinct
from metrics.lines import Lines, ignored, lines, sums
from metrics.marks import Marks, said
from metrics.school_days import school_days
from metrics.stays import TRAITS, Students, stays, students
from metrics.two_schools import day_by_day, in_two_schools
from tables.derived import STUDENT_MONTHS, STUDENT_YEARS
from tables.facts import ATTENDANCE_TOTALS

SUMS = ("enrolled", "absent", "absent_other", "unmarked")

NO_TOTALS: Table = {name: np.zeros(0, dtype="int64") for name in ATTENDANCE_TOTALS.names}


@dataclass(frozen=True)
class Counted:
    """What attendance came to.

    Attributes:
        student_years: ``tables.derived.STUDENT_YEARS`` without what students came to; a row
            for every student with a stay, also for one with no school day (all sums 0).
        student_months: ``tables.derived.STUDENT_MONTHS`` of every student at schools and districts.
        ignored: student-days with marks that do not count, by why: "outside enrolment", "no calendar",
            "closed day", "outside coverage", "nothing said"; surplus marks ("duplicate"); and
            student-days that are "not expected" or whose marks differ ("conflict": the larger
            absence counts).
        no_calendar: ``year, place, students``: students of a school for whom that year has no
            calendar (none at all, or none for their grade); their rate is refused, not guessed.
    """

    student_years: Columns
    student_months: Columns
    ignored: dict[str, int]
    no_calendar: pd.DataFrame


def student_years(
    enrolments: Table,
    calendar: Table,
    covered: Table,
    marks: Marks,
    district_of: Mapping[int, int],
    half_day: str = "sum",
    totals: Table = NO_TOTALS,
) -> Counted:
    """Count each student's school year, once for each school and once for the district.

    A student is enrolled on the days of the school's calendar inside the stay on which attendance
    is known. What a day without a mark means is said by its source: present, or not counted; it is
    ``unmarked`` either way. A day on which the student was not expected is none of theirs. A day in
    two schools counts once in the district, with the larger absence. Costs grow with the months of
    students, not with days.

    Args:
        enrolments: columns of ``tables.facts.ENROLMENTS``.
        calendar: columns of ``tables.facts.CALENDAR``; its days are the denominator.
        covered: ``school, first_day, last_day, unmarked``, see ``metrics.school_days``.
        marks: as they are kept. Of several marks for one day the larger absence counts. A part of the
            day missed is the same part of a shorter school day.
        district_of: district of each school; a school not named belongs to the home district.
        half_day: "sum" adds parts of days up; "half_is_a_day" counts half a day or more as
            a day and less as none. What the other rule comes to is ``absent_other``.
        totals: columns of ``tables.facts.ATTENDANCE_TOTALS``: counted for a student of a school of whom no
            day is, by year and not by month.

    Source:
        EDFacts file FS195 and Attendance Works: every reason counts, over days the student could
        have attended. Part days: a setting, states differ.
    """
    found = stays(enrolments, district_of)
    days = school_days(calendar, covered, found)
    told = said(marks, found, days)
    laid = lines(found, days, told)
    counted = sums(laid, days, half_day)
    shared = in_two_schools(found)
    once = day_by_day(found, shared, laid, days, half_day) if shared.any() else None
    apart = ~shared[laid.stay]
    schools, home = students(found, found.school), students(found, found.district)
    grains = [
        _Grain.of(schools, laid, counted, None, days.months()),
        _Grain.of(
            home, laid, {name: values * apart for name, values in counted.items()}, once, days.months()
        ),
    ]
    left_out = ignored(laid, days, told)
    return Counted(_years(grains, totals), _months(grains), left_out, _no_calendar(schools, days.spoken))


@dataclass(frozen=True)
class _Grain:
    """Sums of students at one grain: a row a student, a column a month."""

    students: Students
    months: Ints
    sums: dict[str, Ints]

    @classmethod
    def of(
        cls,
        whose: Students,
        laid: Lines,
        counted: Mapping[str, Ints],
        once: Mapping[str, Ints] | None,
        months: Ints,
    ) -> "_Grain":
        """Add up lines by student and month.

        Args:
            once: ``stay, month`` and SUMS to be added to those of the lines; None: nothing.
        """
        width, rows = len(months), len(whose.person)
        place = whose.of_stay[laid.stay] * width + laid.month
        found = {name: added(place, counted[name], rows * width) for name in SUMS}
        if once is not None:
            also = whose.of_stay[once["stay"]] * width + once["month"]
            found = {name: held + added(also, once[name], rows * width) for name, held in found.items()}
        return cls(whose, months, {name: held.reshape(rows, width) for name, held in found.items()})


def _years(grains: list[_Grain], totals: Table) -> Columns:
    """Student-years: everybody with a stay, and their sums."""
    found = _with_totals(grains, totals)
    who = [grain.students for grain in grains]
    key = [np.concatenate([getattr(one, name) for one in who]) for name in ("year", "place", "person")]
    order = np.lexsort(key[::-1])
    columns = dict(zip(("year", "place", "person"), (column[order] for column in key), strict=True))
    columns |= {name: np.concatenate([one.traits[name] for one in who])[order] for name in TRAITS}
    for name in SUMS:
        columns[name] = np.concatenate([sums[name] for sums in found])[order]
    return {name: columns[name] for name in STUDENT_YEARS.names if name in columns}


def _with_totals(grains: list[_Grain], totals: Table) -> list[dict[str, Ints]]:
    """Sums of students at schools and districts; what a school has from totals, its district has, too."""
    school, home = ({name: held.sum(axis=1) for name, held in grain.sums.items()} for grain in grains)
    at_school, at_home = (grain.students for grain in grains)
    filled, told = in_place_of_days(school, at_school, totals)
    if not told.any():
        return [school, home]
    of, first = np.unique(at_school.of_stay, return_index=True)
    stay = first[told[of]]
    here, there = at_school.of_stay[stay], at_home.of_stay[stay]
    return [
        filled,
        {
            name: home[name] + added(there, filled[name][here] - school[name][here], len(home[name]))
            for name in SUMS
        },
    ]


def _months(grains: list[_Grain]) -> Columns:
    """Months of students with an enrolled day, by year, place, person and month."""
    parts = []
    for grain in grains:
        row, month = np.nonzero(grain.sums["enrolled"])
        who = grain.students
        values = [who.year[row], who.place[row], who.person[row], grain.months[month]]
        parts.append([*values, grain.sums["enrolled"][row, month], grain.sums["absent"][row, month]])
    columns = [np.concatenate(values) for values in zip(*parts, strict=True)]
    order = np.lexsort(columns[3::-1])
    return {name: values[order] for name, values in zip(STUDENT_MONTHS.names, columns, strict=True)}


def _no_calendar(schools: Students, spoken: np.ndarray) -> pd.DataFrame:
    """Students of each school and year of whom no calendar speaks."""
    told = np.bincount(schools.of_stay, spoken, minlength=len(schools.person)) > 0
    year, place = schools.year[~told], schools.place[~told]
    at, number = distinct(year, place)
    return pd.DataFrame({"year": year[at], "place": place[at], "students": np.bincount(number)})
