"""School days: which days a school taught, how long, and on which of them attendance is known."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.stays import day_numbers
from tables import FIRST_MONTH
from tables.codes import GRADE

UNKNOWN, MARKED_ONLY, PRESENT = 0, 1, 2
"""What a day without a mark means: attendance not known, not counted, or present."""

NAMES_OF_GRADES = {"kg": "K", "0": "K", "pre-k": "PK", "prek": "PK", "-1": "PK"}


@dataclass(frozen=True)
class SchoolDays:
    """School days of each school and grade, over one axis of calendar days.

    Attributes:
        start: day number of position 0.
        rows: ``school, grade, row``.
        years: ``row, year``: school years of which a calendar speaks.
        length: int32 [row, position], day units; 0 when closed or not in the calendar.
        known: int8 [row, position], UNKNOWN, MARKED_ONLY or PRESENT.
    """

    start: int
    rows: pd.DataFrame
    years: pd.DataFrame
    length: np.ndarray
    known: np.ndarray

    @property
    def size(self) -> int:
        """Days of the axis."""
        return self.length.shape[1]

    def months(self) -> tuple[np.ndarray, np.ndarray]:
        """Months of the axis (202509) and the position at which each begins."""
        axis = (self.start + np.arange(self.size)).astype("datetime64[D]")
        numbers, begins = np.unique(axis.astype("datetime64[M]").astype("int64"), return_index=True)
        return (1970 + numbers // 12) * 100 + numbers % 12 + 1, begins

    def span(self, found: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
        """First and last position of each stay; last before first: no day on the axis."""
        opens = (found["first"].to_numpy("int64") - self.start).clip(0, self.size)
        return opens, (found["last"].to_numpy("int64") - self.start).clip(-1, self.size - 1)


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


def school_days(calendar: pd.DataFrame, covered: pd.DataFrame, wanted: pd.DataFrame) -> SchoolDays:
    """Lay the calendars of the schools and grades that are wanted beside each other.

    Args:
        calendar: columns of ``tables.facts.CALENDAR``. A row for a narrower grade band goes before
            a row for a wider one.
        covered: ``school, first_day, last_day, unmarked`` ("present" or "not_counted"): on which days
            attendance is known. School 0 stands for every school, a blank day for no limit. Where
            two sources cover a day, "present" goes first: one that records absences has spoken.
        wanted: ``school, grade`` of students.
    """
    rows = wanted[["school", "grade"]].drop_duplicates().sort_values(["school", "grade"], ignore_index=True)
    rows["row"] = np.arange(len(rows))
    day = day_numbers(calendar["day"])
    start = int(day.min()) if len(day) else 0
    size = int(day.max()) - start + 1 if len(day) else 0
    entries = pd.DataFrame(
        {
            "school": calendar["school"].to_numpy(),
            "at": day - start,
            "band": calendar["grade_band"].fillna("").to_numpy(),
            "units": calendar["units"].to_numpy("int64"),
        }
    )
    bands = {band: grades_of(band) for band in entries["band"].unique()}
    holds = pd.DataFrame(
        [(band, grade, len(grades)) for band, grades in bands.items() for grade in grades],
        columns=["band", "grade", "width"],
    ).astype({"width": "int64"})
    said = rows.merge(holds, on="grade").merge(entries, on=["school", "band"])
    said = said.sort_values(["row", "at", "width", "band"]).drop_duplicates(["row", "at"])
    length = np.zeros((len(rows), size), dtype="int32")
    length[said["row"], said["at"]] = said["units"]
    months = (
        (said["at"].to_numpy("int64") + start).astype("datetime64[D]").astype("datetime64[M]").astype("int64")
    )
    years = pd.DataFrame(
        {"row": said["row"], "year": 1970 + (months - FIRST_MONTH + 1) // 12}
    ).drop_duplicates()
    known = _known(covered, rows["school"].to_numpy("int64"), start, size)
    return SchoolDays(start, rows, years, length, known)


def with_rows(found: pd.DataFrame, days: SchoolDays) -> pd.DataFrame:
    """Add to stays their ``row`` of the school days, and ``spoken``: has that year a calendar?"""
    rows = found[["school", "grade", "year"]].merge(days.rows, how="left", on=["school", "grade"])
    told = rows.merge(days.years, how="left", on=["row", "year"], indicator="told")["told"] == "both"
    return found.assign(row=rows["row"].to_numpy("int64"), spoken=told.to_numpy())


def ranges(first: np.ndarray, spans: np.ndarray) -> np.ndarray:
    """``first`` and the whole numbers after it, ``spans`` of them, one range after the other."""
    ends = np.cumsum(spans)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - spans - first, spans)


def _known(covered: pd.DataFrame, schools: np.ndarray, start: int, size: int) -> np.ndarray:
    """UNKNOWN, MARKED_ONLY or PRESENT for each row and day."""
    names, of = np.unique(schools, return_inverse=True)
    known = np.zeros((len(names), size), dtype="int8")
    blank = np.iinfo("int64").min
    first, last = day_numbers(covered["first_day"]), day_numbers(covered["last_day"])
    opens = np.clip(np.where(first == blank, 0, first - start), 0, size)
    closes = np.clip(np.where(last == blank, size, last - start + 1), 0, size)
    for unmarked, meaning in (("not_counted", MARKED_ONLY), ("present", PRESENT)):
        chosen = (covered["unmarked"] == unmarked).to_numpy() & (opens < closes)
        edges = np.zeros((len(names) + 1, size + 1), dtype="int64")  # last line: every school
        school = covered["school"].to_numpy("int64")[chosen]
        line = np.searchsorted(names, school)
        there = (
            (line < len(names)) & (names[np.minimum(line, len(names) - 1)] == school)
            if len(names)
            else line < 0
        )
        line = np.where(school == 0, len(names), line)
        there |= school == 0
        np.add.at(edges, (line[there], opens[chosen][there]), 1)
        np.add.at(edges, (line[there], closes[chosen][there]), -1)
        inside = np.cumsum(edges, axis=1)[:, :size] > 0
        known[inside[:-1] | inside[-1]] = meaning
    return known[of]
