"""What has to be counted again: of which school years, and of which schools in them."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from flows.derive.again import match_again
from store import lookup
from store.connect import Tx

STUDENTS, ANSWERS, QUALITY = "students", "answers", "quality"
"""What is counted: students, answers, and how good the files are."""

COUNTED_FROM = {
    "enrolments": STUDENTS,
    "calendar": STUDENTS,
    "attendance_months": STUDENTS,
    "sessions": STUDENTS,
    "participation": STUDENTS,
    "activities": STUDENTS,
    "answers": ANSWERS,
    "questions": ANSWERS,
}
"""What is counted from a table; of any other table only the quality of its file."""

NOT_COUNTED = frozenset({"published"})
"""Tables that stand beside what is counted here."""

Schools = frozenset[int] | None
"""Entity ids; None: all."""

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Work:
    """A school year to be counted again: the students of some schools, the answers given at some."""

    year: int
    students: Schools = NONE
    answers: Schools = NONE


def whole_years(years: Iterable[int]) -> list[Work]:
    """Whole school years, in order."""
    return [Work(year, None, None) for year in sorted(years)]


def work(tx: Tx, touched: pd.DataFrame) -> list[Work]:
    """What has to be counted again, by school year.

    Args:
        touched: parts of the facts that changed: tbl, school (0: any), year (0: no year of its own).
    """
    touched = touched[~touched["tbl"].isin(NOT_COUNTED)]
    tables = set(touched["tbl"])
    listed = zip(*(touched[name].tolist() for name in ("tbl", "school", "year")), strict=True)
    parts = [(COUNTED_FROM.get(table, table), int(school), int(year)) for table, school, year in listed]
    if "activities" in tables:  # their partners and lengths are counted in every year
        parts += [(STUDENTS, 0, year) for year in lookup.counted_years(tx)]
    if "crosswalk" in tables:  # whoever had another id may have been anywhere
        parts += [(STUDENTS, 0, year) for year in lookup.counted_years(tx)]
    if "questions" in tables:
        parts += [(ANSWERS, 0, year) for year in lookup.answer_years(tx)]
    if {"enrolments", "crosswalk"} & tables:
        parts += [(QUALITY, 0, year) for year in match_again(tx)]
    years = sorted({year for _, _, year in parts if year > 0})
    return [Work(year, _schools(parts, year, STUDENTS), _schools(parts, year, ANSWERS)) for year in years]


def notes(works: Iterable[Work]) -> pd.DataFrame:
    """Work as ``touched`` from which ``work`` makes the same again."""
    rows = []
    for one in works:
        rows.append((QUALITY, 0, one.year))
        for what, schools in ((STUDENTS, one.students), (ANSWERS, one.answers)):
            rows += [(what, school, one.year) for school in ([0] if schools is None else sorted(schools))]
    return pd.DataFrame(rows, columns=["tbl", "school", "year"])


def _schools(parts: list[tuple[str, int, int]], year: int, counted: str) -> Schools:
    """The schools touched in a year; None where any may be."""
    found = {school for what, school, of in parts if of == year and what == counted}
    return None if 0 in found else frozenset(found)
