"""Attendance: how many days of school a student could have attended, and how many were missed."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.marks import Placed, placed
from metrics.school_days import MARKED_ONLY, PRESENT, SchoolDays, ranges, school_days, with_rows
from metrics.stays import stays, traits
from metrics.two_schools import day_by_day, in_two_schools
from tables.derived import STUDENT_MONTHS, STUDENT_YEARS

SUMS = ["enrolled", "absent", "unmarked"]
KEY = ["year", "place", "person"]


@dataclass(frozen=True)
class Counted:
    """What attendance came to.

    Attributes:
        student_years: ``tables.derived.STUDENT_YEARS`` without ``sessions`` and ``minutes``; a row
            for every student with a stay, also for one with no school day (all sums 0).
        student_months: ``tables.derived.STUDENT_MONTHS`` of every student at schools and districts.
        ignored: student-days with marks that do not count, by why: "outside enrolment", "no calendar",
            "closed day", "outside coverage", "nothing said"; surplus marks ("duplicate"); and
            student-days that are "not expected" or whose marks differ ("conflict": the larger
            absence counts).
        no_calendar: ``year, place, students``: students of a school for whom that year has no
            calendar (none at all, or none for their grade); their rate is refused, not guessed.
    """

    student_years: pd.DataFrame
    student_months: pd.DataFrame
    ignored: dict[str, int]
    no_calendar: pd.DataFrame


def student_years(
    enrolments: pd.DataFrame,
    calendar: pd.DataFrame,
    covered: pd.DataFrame,
    marks: pd.DataFrame,
    district_of: dict[int, int],
    half_day: str = "sum",
) -> Counted:
    """Count each student's school year, once for each school and once for the district.

    A student is enrolled on the days of the school's calendar inside the stay on which attendance
    is known. What a day without a mark means is said by its source: present, or not counted; it is
    ``unmarked`` either way. A day on which the student was not expected is none of theirs. A day in
    two schools counts once in the district, with the larger absence. Costs grow with marks and
    stays, not with days.

    Args:
        enrolments: columns of ``tables.facts.ENROLMENTS``.
        calendar: columns of ``tables.facts.CALENDAR``; its days are the denominator.
        covered: ``school, first_day, last_day, unmarked``, see ``metrics.school_days``.
        marks: ``person, school, day`` (ISO), ``status``, ``units`` (part of the day missed, in units
            of a whole day). Of several marks for one day the larger absence counts.
        district_of: district of each school; a school not named belongs to the home district.
        half_day: "sum" adds parts of days up; "half_is_a_day" counts half a day or more as
            a day and less as none.

    Source:
        EDFacts file FS195 and Attendance Works: every reason counts, over days the student could
        have attended. Part days: a setting, states differ.
    """
    found = stays(enrolments, district_of)
    days = school_days(calendar, covered, found)
    found = with_rows(found, days)
    said = placed(marks, found, days, half_day)
    months = _months(found, days, said)
    shared = in_two_schools(found)
    once = pd.concat([months[~shared[months["stay"].to_numpy()]], day_by_day(found[shared], days, said)])
    counted = pd.concat([_at(months, "school"), _at(once, "district")], ignore_index=True)
    who = pd.concat([traits(found, "school"), traits(found, "district")], ignore_index=True)
    months = counted[counted["enrolled"] > 0].sort_values([*KEY, "month"], ignore_index=True)
    return Counted(_years(who, counted), months[STUDENT_MONTHS.names], said.ignored, _no_calendar(found))


def _months(found: pd.DataFrame, days: SchoolDays, said: Placed) -> pd.DataFrame:
    """Sums of each stay and month, by differences of running totals.

    Returns:
        ``stay, year, school, district, person, month`` (202509) and SUMS.
    """
    names, begins = days.months()
    opens, closes = days.span(found)
    some = opens <= closes
    stay = np.flatnonzero(some)
    first, last = (np.searchsorted(begins, edge[some], side="right") - 1 for edge in (opens, closes))
    spans = last - first + 1
    stay, month = np.repeat(stay, spans), ranges(first, spans)
    ends = np.append(begins[1:], days.size)
    since, until = np.maximum(opens[stay], begins[month]), np.minimum(closes[stay] + 1, ends[month])
    row = found["row"].to_numpy("int64")[stay]
    present, marked_only = (_within(days, meaning, row, since, until) for meaning in (PRESENT, MARKED_ONLY))

    # Where each stay's months begin among the lines above: a mark finds its line without a search.
    base = np.zeros(len(found), dtype="int64")
    base[some] = np.cumsum(spans) - spans - first
    line = base[said.stay] + np.searchsorted(begins, said.at, side="right") - 1
    assumed = days.known[found["row"].to_numpy("int64")[said.stay], said.at] == PRESENT

    def total(units: np.ndarray) -> np.ndarray:
        # Floats are exact here: a month of one student holds far fewer than 2**53 units.
        return np.bincount(line, units, minlength=len(stay)).astype("int64")

    marked = total(said.length)
    enrolled = (
        present + total(said.length * (said.said & ~assumed)) - total(said.length * (~said.said & assumed))
    )
    of = found.iloc[stay][["year", "school", "district", "person"]].reset_index(drop=True)
    return of.assign(
        stay=stay,
        month=names[month],
        enrolled=enrolled,
        absent=total(said.absent),
        unmarked=present + marked_only - marked,
    )


def _within(
    days: SchoolDays, meaning: int, row: np.ndarray, since: np.ndarray, until: np.ndarray
) -> np.ndarray:
    """Units of school days that are known in one way, from ``since`` to before ``until``."""
    running = np.zeros((len(days.length), days.size + 1), dtype="int64")
    np.cumsum(np.where(days.known == meaning, days.length, 0), axis=1, out=running[:, 1:])
    return running[row, until] - running[row, since]


def _at(months: pd.DataFrame, place: str) -> pd.DataFrame:
    """Sums by student and month at one grain; ``place`` is "school" or "district"."""
    rows = months[["year", place, "person", "month", *SUMS]].rename(columns={place: "place"})
    key = [*KEY, "month"]
    if not rows.duplicated(key).any():
        return rows
    return rows.groupby(key, as_index=False)[SUMS].sum()


def _no_calendar(found: pd.DataFrame) -> pd.DataFrame:
    """Students of each school and year of whom no calendar speaks."""
    rows = found.rename(columns={"school": "place"}).groupby(KEY).agg(spoken=("spoken", "max")).reset_index()
    rows = rows[~rows["spoken"].astype("bool")].assign(students=1)
    return rows.groupby(["year", "place"])[["students"]].sum().reset_index()


def _years(who: pd.DataFrame, counted: pd.DataFrame) -> pd.DataFrame:
    """Student-years: everybody with a stay, and their sums."""
    sums = counted.groupby(KEY, as_index=False)[SUMS].sum()
    rows = who.merge(sums, how="left", on=KEY)
    rows[SUMS] = rows[SUMS].fillna(0).astype("int64")
    columns = [name for name in STUDENT_YEARS.names if name not in ("sessions", "minutes")]
    return rows.sort_values(KEY, ignore_index=True)[columns]
