"""School days: which days a school taught, how long, and on which of them attendance is known.

The axis is that of the marks as they are kept: months of 31 places each, of which some are no day.
"""

import re
from dataclasses import dataclass

import numpy as np

from metrics.keys import Ints, Table, coded, distinct, ints
from metrics.stays import NO_DAY, Stays, day_numbers
from tables import FIRST_MONTH
from tables.codes import GRADE

UNKNOWN, MARKED_ONLY, PRESENT = 0, 1, 2
"""What a day without a mark means: attendance not known, not counted, or present."""

MEANINGS = (("not_counted", MARKED_ONLY), ("present", PRESENT))
"""The later goes before the earlier: a source that records absences has spoken."""

DAYS = 31
"""Places of a month."""

NAMES_OF_GRADES = {"kg": "K", "0": "K", "pre-k": "PK", "prek": "PK", "-1": "PK"}


@dataclass(frozen=True)
class SchoolDays:
    """School days of the schools and grades of stays, over the months of the stays.

    Attributes:
        start: number of the first month (months since 1970).
        row: of each stay, the row of its school and grade.
        spoken: of each stay, whether any calendar speaks of its year.
        length: int16 [row, place], day units; 0 when closed, not in the calendar, or no day.
        known: int8 [row, place], UNKNOWN, MARKED_ONLY or PRESENT.
    """

    start: int
    row: Ints
    spoken: np.ndarray
    length: np.ndarray
    known: np.ndarray

    @property
    def size(self) -> int:
        """Places of the axis."""
        return self.length.shape[1]

    def months(self) -> Ints:
        """Months of the axis (202509)."""
        numbers = self.start + np.arange(self.size // DAYS)
        return (1970 + numbers // 12) * 100 + numbers % 12 + 1

    def span(self, found: Stays) -> tuple[Ints, Ints]:
        """First and last place of each stay; last before first: no day."""
        return _places(found.first, self.start), _places(found.last, self.start)


def grades_of(band: str) -> tuple[str, ...]:
    """Grades of a band: "K-2" is K, 1, 2; "3, 5" is both; "" is every grade and no grade.

    A band that cannot be read holds no grade.
    """
    if not band.strip():
        return ("", *GRADE)
    found: list[str] = []
    text = re.sub(r"\bgrades?\b", "", band.casefold())
    text = re.sub(r"pre-?k", "pk", text).replace("\N{EN DASH}", "-")
    for part in re.split(r"[,;&/]", text):
        ends = [_grade(end) for end in re.split(r"-|\bto\b", part)]
        if any(end not in GRADE for end in ends):
            return ()
        found += GRADE[GRADE.index(ends[0]) : GRADE.index(ends[-1]) + 1]
    return tuple(found)


def _grade(text: str) -> str:
    text = text.strip()
    text = NAMES_OF_GRADES.get(text, text).upper()
    return text.lstrip("0") or text


def school_days(calendar: Table, covered: Table, found: Stays) -> SchoolDays:
    """Lay the calendars of the schools and grades of stays beside each other.

    Args:
        calendar: columns of ``tables.facts.CALENDAR``. A row for a narrower grade band goes before
            a row for a wider one.
        covered: ``school, first_day, last_day, unmarked`` ("present" or "not_counted"): on which days
            attendance is known. School 0 stands for every school, a blank day for no limit. Where
            two sources cover a day, "present" goes first: one that records absences has spoken.
        found: the stays of students.
    """
    some = found.first <= found.last
    start, end = 0, 0
    if some.any():
        start, end = int(_month(found.first[some].min())), int(_month(found.last[some].max())) + 1
    size = (end - start) * DAYS
    at, row = distinct(found.school, found.codes["grade"])
    school, grade = found.school[at], found.names["grade"][found.codes["grade"][at]]
    length = np.zeros((len(at), size), dtype="int16")
    years, year_at = np.unique(found.year, return_inverse=True)
    told = np.zeros((len(at), len(years)), dtype=bool)
    day, units = day_numbers(calendar["day"]), ints(calendar["units"])
    place, year = _places(day, start), _school_year(day)
    inside = (place >= 0) & (place < size)
    band_of, bands = coded(calendar["grade_band"])
    grades = [grades_of(band) for band in bands.tolist()]
    # A narrower band is laid over a wider one.
    order = sorted(range(len(bands)), key=lambda band: (len(grades[band]), bands[band]), reverse=True)
    of_school = ints(calendar["school"])
    for where in np.unique(school).tolist():
        theirs = of_school == where
        for band in order:
            spoken = theirs & (band_of == band)
            laid = spoken & inside
            lines = np.flatnonzero((school == where) & np.isin(grade, np.array(grades[band], dtype=object)))
            length[lines[:, None], place[laid]] = units[laid]
            told[lines] |= np.isin(years, year[spoken])
    known = _known(covered, school, start, size)
    return SchoolDays(start, row, told[row, year_at], length, known)


def _month(day: Ints) -> Ints:
    """Months since 1970 of day numbers."""
    return ints(ints(day).astype("datetime64[D]").astype("datetime64[M]"))


def _places(day: Ints, start: int) -> Ints:
    """Place of each day on an axis that starts with a month."""
    month = ints(day).astype("datetime64[D]").astype("datetime64[M]")
    return (ints(month) - start) * DAYS + day - ints(month.astype("datetime64[D]"))


def _school_year(day: Ints) -> Ints:
    return 1970 + (_month(day) - FIRST_MONTH + 1) // 12


def _known(covered: Table, school: Ints, start: int, size: int) -> np.ndarray:
    """UNKNOWN, MARKED_ONLY or PRESENT for each row and place."""
    known = np.zeros((len(school), size), dtype="int8")
    first, last = day_numbers(covered["first_day"]), day_numbers(covered["last_day"])
    opens = np.where(first == NO_DAY, 0, _places(np.maximum(first, 0), start)).clip(0, size).tolist()
    closes = np.where(last == NO_DAY, size, _places(np.maximum(last, 0), start) + 1).clip(0, size).tolist()
    told = list(zip(ints(covered["school"]).tolist(), opens, closes, covered["unmarked"], strict=True))
    for unmarked, meaning in MEANINGS:
        for where, since, until, word in told:
            if word == unmarked:
                known[(school == where) | (where == 0), since:until] = meaning
    return known
