"""Attendance: how many days of school a student could have attended, and how many were missed."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.marks import Placed, placed
from metrics.school_days import MARKED_ONLY, PRESENT, UNKNOWN, SchoolDays, school_days
from metrics.stays import stays, traits
from tables.derived import SCHOOL_MONTHS, STUDENT_YEARS

SUMS = ["enrolled", "absent", "unmarked"]
KEY = ["year", "place", "person"]


@dataclass(frozen=True)
class Counted:
    """What attendance came to.

    Attributes:
        student_years: ``tables.derived.STUDENT_YEARS`` without ``sessions`` and ``minutes``; a row
            for every student with a stay, also for one with no school day (all sums 0).
        school_months: ``tables.derived.SCHOOL_MONTHS`` of schools and districts.
        ignored: student-days with marks that do not count, by why: "outside enrolment", "no calendar",
            "closed day", "outside coverage", "nothing said"; surplus marks ("duplicate"); and
            student-days that are "not expected" or whose marks differ ("conflict": the larger
            absence counts).
        no_calendar: schools with students and without any calendar: their rates are refused.
    """

    student_years: pd.DataFrame
    school_months: pd.DataFrame
    ignored: dict[str, int]
    no_calendar: tuple[int, ...]


def student_years(
    enrolments: pd.DataFrame,
    calendar: pd.DataFrame,
    covered: pd.DataFrame,
    marks: pd.DataFrame,
    district_of: dict[int, int],
    half_day: str = "fractions",
) -> Counted:
    """Count each student's school year, once for each school and once for the district.

    A student is enrolled on the days of the school's calendar inside the stay on which attendance
    is known. What a day without a mark means is said by its source: present, or not counted; it is
    ``unmarked`` either way. A day in two schools counts once in the district, with the larger
    absence. Costs grow with marks and stays, not with days.

    Args:
        enrolments: columns of ``tables.facts.ENROLMENTS``.
        calendar: columns of ``tables.facts.CALENDAR``; its days are the denominator.
        covered: ``school, first_day, last_day, unmarked``, see ``metrics.school_days``.
        marks: ``person, school, day`` (ISO), ``status``, ``units`` (part of the day missed, in units
            of a whole day). Of several marks for one day the larger absence counts.
        district_of: district of each school; a school not named belongs to the home district.
        half_day: "fractions" adds parts of days up; "half_or_more" counts half a day or more as
            a day and less as none.

    Source:
        EDFacts file FS195 and Attendance Works: every reason counts, over days the student could
        have attended. Part days: a setting, states differ.
    """
    found = stays(enrolments, district_of)
    days = school_days(calendar, covered, found)
    rows = found[["school", "grade"]].merge(days.rows, how="left", on=["school", "grade"])
    found["row"] = rows["row"].to_numpy("int64")
    said = placed(marks, found, days, half_day)
    months = _months(found, days, said)
    shared = _in_two_schools(found)
    once = pd.concat([months[~shared[months["stay"].to_numpy()]], _day_by_day(found[shared], days, said)])
    counted = pd.concat([_at(months, "school"), _at(once, "district")], ignore_index=True)
    who = pd.concat([traits(found, "school"), traits(found, "district")], ignore_index=True)
    spoken = days.rows.groupby("school")["calendar"].any()
    without = tuple(int(school) for school in spoken.index[~spoken.astype(bool)])
    return Counted(_years(who, counted), _school_months(counted), said.ignored, without)


def _months(found: pd.DataFrame, days: SchoolDays, said: Placed) -> pd.DataFrame:
    """Sums of each stay and month, by differences of running totals.

    Returns:
        ``stay, year, school, district, person, month`` (202509) and SUMS.
    """
    size = days.length.shape[1]
    names, begins = _axis_months(days)
    opens = (found["first"].to_numpy("int64") - days.start).clip(0, size)
    closes = (found["last"].to_numpy("int64") - days.start).clip(-1, size - 1)
    some = opens <= closes
    stay = np.flatnonzero(some)
    first, last = (np.searchsorted(begins, edge[some], side="right") - 1 for edge in (opens, closes))
    spans = last - first + 1
    stay, month = np.repeat(stay, spans), _ranges(first, spans)
    ends = np.append(begins[1:], size)
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


def _axis_months(days: SchoolDays) -> tuple[np.ndarray, np.ndarray]:
    """Months of the axis (202509) and the position at which each begins."""
    axis = days.start + np.arange(days.length.shape[1])
    months = axis.astype("datetime64[D]").astype("datetime64[M]").astype("int64")
    numbers, begins = np.unique(months, return_index=True)
    return (1970 + numbers // 12) * 100 + numbers % 12 + 1, begins


def _ranges(first: np.ndarray, spans: np.ndarray) -> np.ndarray:
    """``first`` and the whole numbers after it, ``spans`` of them, one range after the other."""
    ends = np.cumsum(spans)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - spans - first, spans)


def _within(
    days: SchoolDays, meaning: int, row: np.ndarray, since: np.ndarray, until: np.ndarray
) -> np.ndarray:
    """Units of school days that are known in one way, from ``since`` to before ``until``."""
    running = np.zeros((len(days.length), days.length.shape[1] + 1), dtype="int64")
    np.cumsum(np.where(days.known == meaning, days.length, 0), axis=1, out=running[:, 1:])
    return running[row, until] - running[row, since]


def _in_two_schools(found: pd.DataFrame) -> np.ndarray:
    """Stays of students who were in two schools of a district on the same day of that year."""
    order = ["person", "district", "year"]
    some = found[found["first"] <= found["last"]].sort_values([*order, "first"])
    before = some.groupby(order)["last"].cummax().shift(fill_value=0)
    overlap = some.duplicated(order) & (some["first"] <= before)
    students = some.loc[overlap, order].drop_duplicates()
    flagged = found[order].merge(students, how="left", on=order, indicator=True)["_merge"] == "both"
    return (flagged & (found["first"] <= found["last"]).to_numpy()).to_numpy()


def _day_by_day(found: pd.DataFrame, days: SchoolDays, said: Placed) -> pd.DataFrame:
    """Sums by month of the few students who were in two schools at once, each day counted once.

    Args:
        found: their stays; the index is the position among all stays.

    Returns:
        ``year, district, person, month`` and SUMS.
    """
    size = days.length.shape[1]
    names, begins = _axis_months(days)
    opens = (found["first"].to_numpy("int64") - days.start).clip(0, size)
    spans = ((found["last"].to_numpy("int64") - days.start).clip(-1, size - 1) - opens + 1).clip(0)
    line, at = np.repeat(np.arange(len(found)), spans), _ranges(opens, spans)
    row = found["row"].to_numpy("int64")[line]
    taught = (days.length[row, at] > 0) & (days.known[row, at] != UNKNOWN)
    line, at, row = line[taught], at[taught], row[taught]
    stay = found.index.to_numpy("int64")[line]
    length = days.length[row, at].astype("int64")

    theirs = np.isin(said.stay, found.index.to_numpy("int64"))
    key = said.stay[theirs] * (size + 1) + said.at[theirs]
    order = np.argsort(key)
    key, absent, there = key[order], said.absent[theirs][order], said.said[theirs][order]
    wanted = stay * (size + 1) + at
    hit = np.searchsorted(key, wanted)
    marked = np.zeros(len(wanted), dtype=bool)
    inside = hit < len(key)
    marked[inside] = key[hit[inside]] == wanted[inside]
    expected = days.known[row, at] == PRESENT
    expected[marked] = there[hit[marked]]
    missed = np.zeros(len(wanted), dtype="int64")
    missed[marked] = absent[hit[marked]]
    of = found.iloc[line][["year", "district", "person"]].reset_index(drop=True)
    each = of.assign(at=at, enrolled=length * expected, absent=missed, length=length, marked=marked)
    once = each.groupby(["year", "district", "person", "at"], as_index=False).max()
    once["absent"] = once[["absent", "enrolled"]].min(axis=1)
    once["unmarked"] = once["length"].where(~once["marked"], 0)
    once["month"] = names[np.searchsorted(begins, once["at"].to_numpy(), side="right") - 1]
    return once.groupby(["year", "district", "person", "month"], as_index=False)[SUMS].sum()


def _at(months: pd.DataFrame, place: str) -> pd.DataFrame:
    """Sums by student and month at one grain; ``place`` is "school" or "district"."""
    rows = months[["year", place, "person", "month", *SUMS]].rename(columns={place: "place"})
    key = [*KEY, "month"]
    if not rows.duplicated(key).any():
        return rows
    return rows.groupby(key, as_index=False)[SUMS].sum()


def _years(who: pd.DataFrame, counted: pd.DataFrame) -> pd.DataFrame:
    """Student-years: everybody with a stay, and their sums."""
    sums = counted.groupby(KEY, as_index=False)[SUMS].sum()
    rows = who.merge(sums, how="left", on=KEY)
    rows[SUMS] = rows[SUMS].fillna(0).astype("int64")
    columns = [name for name in STUDENT_YEARS.names if name not in ("sessions", "minutes")]
    return rows.sort_values(KEY, ignore_index=True)[columns]


def _school_months(counted: pd.DataFrame) -> pd.DataFrame:
    """Sums and sums of squares by place and month, over students with an enrolled day in it."""
    rows = counted[counted["enrolled"] > 0]
    rows = rows.assign(
        students=1,
        enrolled_squared=rows["enrolled"] ** 2,
        absent_squared=rows["absent"] ** 2,
        product=rows["enrolled"] * rows["absent"],
    )
    key = ["year", "place", "month"]
    sums = rows.drop(columns=["person", "unmarked"]).groupby(key, as_index=False).sum()
    return sums[SCHOOL_MONTHS.names]
