"""What became of students, judged student by student: who is known, and of whom it holds.

Each indicator has a flag for who is known and one for whom it holds (``PAIRS``). Who is not known has
neither: nothing is taken for a zero that no file says.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.intervals import Floats
from metrics.keys import Columns, Table, ints
from metrics.wide import Flags, Ints
from tables.outcome_codes import CASE_GOAL, GROWTH_SUBJECT, TEACHER_RATING

GPA_BELOW = 3_000
"""Thousandths of a grade point: an average below it last year is where the federal measure begins."""

GPA_GRADES = ("7", "8", "10", "11", "12")
GROWTH_GRADES = ("4", "5", "6", "7", "8")
SUSPENSION_GRADES = tuple(str(grade) for grade in range(1, 13))
RATED_GRADES = ("1", "2", "3", "4", "5")
LAST_GRADE = "12"
"""Grades of the federal measures 2, 1, 4 and 5, and the last before school is over."""

WORK = ("internship", "job_shadow")
WORK_MINUTES = 60
"""Activities at a place of work, and from how many minutes in them on a student has had work-based hours."""

GOAL = {kind: (f"goal_{kind}", f"goal_{kind}_met") for kind in CASE_GOAL}
"""Flags of who has goals of a kind due, and of who met all of them."""

PAIRS: dict[str, tuple[str, ...]] = {
    "gpa_low": ("gpa_rose",),
    **{f"{subject}_known": (f"{subject}_grew",) for subject in GROWTH_SUBJECT},
    "suspended_before": ("suspended_less",),
    "teacher_told": tuple(f"rated_{rating}" for rating in TEACHER_RATING),
    "marked": ("passing",),
    "discipline_known": ("suspended_out",),
    "goal_due": ("goal_met",),
    "promotion_known": ("promoted",),
    "graduation_known": ("graduated",),
    "after_known": ("after_school",),
    "readiness_known": ("ready",),
}
"""Of each flag of who is known, those of whom it holds."""

GPA_STARTS = {"gpa_from_0": 0, "gpa_from_1": 1_000, "gpa_from_2": 2_000, "gpa_from_2_5": 2_500}
SUSPENDED_STARTS = {"suspended_once": 1, "suspended_twice": 2, "suspended_often": 3}
"""From which average (thousandths) and from how many suspensions last year on a start begins, within which
who took part stands beside the others."""

STARTS: dict[str, tuple[str, ...]] = {
    "gpa_low": tuple(GPA_STARTS),
    "suspended_before": tuple(SUSPENDED_STARTS),
}
"""Of each flag of who is known, where they started: each student is in one."""

FLAGS = (
    *(name for known, holds in PAIRS.items() for name in (known, *holds)),
    *(name for pair in GOAL.values() for name in pair),
    *(name for starts in STARTS.values() for name in starts),
)
"""All flags, in the order in which they are written."""


@dataclass(frozen=True)
class Told:
    """What files tell of some students.

    Attributes:
        rows: of each table of ``tables.outcomes.OF_STUDENTS`` about the school year and the one before, by
            name, each with its school ``year``.
        complete: lists that hold everything: school (0: all of the district), school year, list, up to which
            day ("": the whole year).
        worked: students with at least ``WORK_MINUTES`` in activities of ``WORK`` this year.
    """

    rows: Mapping[str, Columns]
    complete: frozenset[tuple[int, int, str, str]]
    worked: Ints


def judged(student_years: Table, told: Told, year: int, schools: Collection[int]) -> np.ndarray:
    """The flags of each student's year, joined by a comma in the order of FLAGS; "" where nothing is known.

    Args:
        student_years: ``place, person, grade`` of students at schools, and of those of several schools at
            districts, of one school year.
        told: what files tell of them.
        year: the school year.
        schools: all places that are schools; others are districts.
    """
    person = ints(student_years["person"])
    if not told.complete and not any(len(rows["person"]) for rows in told.rows.values()):
        return np.full(len(person), "", dtype=object)
    place, grade = ints(student_years["place"]), np.asarray(student_years["grade"], dtype=object)
    of = _Of(person, place, ~np.isin(place, list(schools)), grade, told, year)
    flags = {
        **_averages(of),
        **_growth(of),
        **_ratings(of),
        **_marks(of),
        **_progress(of),
        **_goals(of),
        **_suspensions(of),
        **_ready(of),
    }
    code = np.zeros(len(person), dtype="int64")
    for at, name in enumerate(FLAGS):
        code |= flags[name].astype("int64") << at
    found, which = np.unique(code, return_inverse=True)
    texts = [",".join(name for at, name in enumerate(FLAGS) if one >> at & 1) for one in found.tolist()]
    return np.array(texts, dtype=object)[which]


@dataclass(frozen=True)
class _Of:
    """Students' years with what is told of them."""

    person: Ints
    place: Ints
    of_district: Flags
    grade: np.ndarray
    told: Told
    year: int

    def rows(self, name: str, year: int) -> pd.DataFrame:
        """Rows of a table about one school year."""
        rows = pd.DataFrame(dict(self.told.rows[name]))
        return rows[rows["year"] == year]

    def now(self, name: str) -> pd.DataFrame:
        return self.rows(name, self.year)

    def among(self, rows: pd.DataFrame) -> Flags:
        """Of which students there is a row."""
        return np.isin(self.person, rows["person"].to_numpy("int64"))

    def numbers(self, of: pd.Series) -> Floats:
        """A number of each student, by person; missing where there is none."""
        return of.reindex(self.person).to_numpy("float64")

    def in_grades(self, grades: tuple[str, ...]) -> Flags:
        return np.isin(self.grade, grades)

    def complete(self, listed: str, year: int, *, whole: bool) -> Flags:
        """Whether the list of a place holds everything of a school year; of a district, where all schools of
        the student's year do.

        Args:
            whole: of the whole year; else at least to some day of it.
        """
        schools = self.schools_of(listed, year, whole=whole)
        there = np.isin(self.place, schools) | (0 in schools)
        own = pd.Series(there[~self.of_district], self.person[~self.of_district])
        every = own.groupby(level=0).all().reindex(self.person, fill_value=False).to_numpy("bool")
        return np.where(self.of_district, every, there)

    def schools_of(self, listed: str, year: int, *, whole: bool) -> list[int]:
        """Schools whose list holds everything of a year; 0: those of the whole district."""
        told = self.told.complete
        return sorted({s for s, y, one, day in told if (y, one) == (year, listed) and not (whole and day)})


def _averages(of: _Of) -> dict[str, Flags]:
    """Federal measure 2: who had an average below 3.0 last year, and who has a higher one now."""
    sums, many = zip(
        *(_average(of.rows("grade_points", year)) for year in (of.year, of.year - 1)), strict=True
    )
    now, before = (of.numbers(one) for one in sums)
    n_now, n_before = (of.numbers(one) for one in many)
    low = of.in_grades(GPA_GRADES) & ~np.isnan(now) & (before < GPA_BELOW * n_before)
    # Sums of whole numbers across: means as floats would take the same average for another.
    starts = _started(before, n_before, GPA_STARTS, low)
    return {"gpa_low": low, "gpa_rose": low & (now * n_before > before * n_now), **starts}


def _started(before: Floats, many: Floats, starts: Mapping[str, int], known: Flags) -> dict[str, Flags]:
    """In which start each known student is: the last whose edge they reach.

    Args:
        before, many: a sum of last year, and of how many.
        starts: edges of their mean, growing.
    """
    reached = [known & (before >= edge * many) for edge in starts.values()]
    above = [*reached[1:], np.zeros(len(known), dtype=bool)]
    return {name: here & ~more for name, here, more in zip(starts, reached, above, strict=True)}


def _average(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Sum of thousandths and how many, by person: the year's own row, else those of all its terms."""
    rows = rows[rows["thousandths"].notna()]
    of_year = rows[rows["term"] == ""]
    kept = pd.concat([of_year, rows[~rows["person"].isin(of_year["person"])]])
    by = kept.groupby("person")["thousandths"]
    return by.sum(), by.size()


def _growth(of: _Of) -> dict[str, Flags]:
    """Federal measure 1: whether the state says that its rule was met, subject by subject."""
    rows, grades = of.now("growth"), of.in_grades(GROWTH_GRADES)
    found: dict[str, Flags] = {}
    for subject in GROWTH_SUBJECT:
        mine = rows[rows["subject"] == subject]
        found[f"{subject}_known"] = grades & of.among(mine)
        found[f"{subject}_grew"] = grades & of.among(mine[mine["met"] == "yes"])
    return found


def _ratings(of: _Of) -> dict[str, Flags]:
    """Federal measure 5: what a teacher says."""
    rows, grades = of.now("teacher_ratings"), of.in_grades(RATED_GRADES)
    return {"teacher_told": grades & of.among(rows)} | {
        f"rated_{rating}": grades & of.among(rows[rows["rating"] == rating]) for rating in TEACHER_RATING
    }


def _marks(of: _Of) -> dict[str, Flags]:
    """Who fails no core course in any term; known where a failed core course is, or no row could be one."""
    rows = of.now("course_marks")
    core, passed, told = rows["core"], rows["passed"], rows["course_mark"] != ""
    failing = of.among(rows[(core == "yes") & (passed == "no")])
    open_core = (core != "no") & (passed == "") & told
    unsure = of.among(rows[open_core | ((core == "") & (passed == "no"))])
    some = of.among(rows[(core == "yes") & (passed != "")])
    known = failing | (some & ~unsure)
    return {"marked": known, "passing": known & ~failing}


def _progress(of: _Of) -> dict[str, Flags]:
    """Promoted, graduated on time, enrolled after school: each of whom it is told."""
    rows = of.now("progression")
    found: dict[str, Flags] = {}
    for column, known, holds in (
        ("promoted", "promotion_known", "promoted"),
        ("graduated", "graduation_known", "graduated"),
        ("postsecondary", "after_known", "after_school"),
    ):
        found[known] = of.among(rows[rows[column] != ""])
        found[holds] = of.among(rows[rows[column] == "yes"])
    return found


def _goals(of: _Of) -> dict[str, Flags]:
    """Who has goals due of which it is told whether they were met, and who met all of them."""
    rows = of.now("case_goals")
    rows = rows[rows["met"] != ""]
    found: dict[str, Flags] = {}
    for kind, (due, met) in GOAL.items():
        mine = rows[rows["kind"] == kind]
        found[due] = of.among(mine)
        found[met] = found[due] & ~of.among(mine[mine["met"] == "no"])
    found["goal_due"] = of.among(rows)
    found["goal_met"] = found["goal_due"] & ~of.among(rows[rows["met"] == "no"])
    return found


def _suspensions(of: _Of) -> dict[str, Flags]:
    """Federal measure 4, and who was suspended out of school: where lists hold everything.

    Of last year all suspensions in school must stand in complete lists: that of the school that tells them.
    """
    last = of.rows("suspensions", of.year - 1)
    last = last[last["kind"] == "in_school"]
    schools = of.schools_of("suspensions", of.year - 1, whole=True)
    listed = last["school"].isin(schools) | (0 in schools)
    before = of.numbers(last.groupby("person").size())
    now = of.now("suspensions")
    here = of.numbers(now[now["kind"] == "in_school"].groupby("person").size())
    whole = of.complete("suspensions", of.year, whole=True)
    known = of.in_grades(SUSPENSION_GRADES) & whole & (before >= 1) & ~of.among(last[~listed])
    some = of.complete("suspensions", of.year, whole=False)
    return {
        "suspended_before": known,
        "suspended_less": known & (np.nan_to_num(here) < before),
        **_started(before, np.ones(len(before)), SUSPENDED_STARTS, known),
        "discipline_known": some,
        "suspended_out": some & of.among(now[now["kind"] == "out_of_school"]),
    }


def _ready(of: _Of) -> dict[str, Flags]:
    """Students of the last grade with a credential, or with work-based hours this year: where the list of
    credentials holds everything."""
    known = (of.grade == LAST_GRADE) & of.complete("credentials", of.year, whole=False)
    rows = pd.DataFrame(dict(of.told.rows["credentials"]))
    earned = of.among(rows[(rows["completed"] == "yes") & (rows["year"] <= of.year)])
    return {"readiness_known": known, "ready": known & (earned | np.isin(of.person, of.told.worked))}
