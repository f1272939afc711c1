"""From facts to cells: what is counted again after a load or an undo, inside its transaction."""

import json
from dataclasses import dataclass

import pandas as pd

from flows.release import released
from metrics import attendance, cells, participation, quality, survey
from metrics.settings import DEFAULTS
from store import batches, derived, facts, lookup
from store.connect import Tx
from tables import year_days

ALL_YEARS = ("districts", "schools", "partners", "activities")
"""Tables without a year: a change in them is counted in every year there is."""

QUALITY = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


@dataclass(frozen=True)
class Year:
    """The facts of one school year, as the metrics want them."""

    year: int
    enrolments: pd.DataFrame
    calendar: pd.DataFrame
    covered: pd.DataFrame
    marks: pd.DataFrame
    participation: pd.DataFrame
    sessions: pd.DataFrame
    activities: pd.DataFrame
    answers: pd.DataFrame
    questions: pd.DataFrame
    district_of: dict[int, int]


def derive(tx: Tx, touched: pd.DataFrame) -> None:
    """Count the touched school years again and bump the data version.

    Args:
        tx: the transaction of the load or undo.
        touched: parts of the facts that changed: tbl, school, year (0: no year of its own).
    """
    years = set(touched.loc[touched["year"] > 0, "year"])
    if touched["tbl"].isin(ALL_YEARS).any():
        years |= set(lookup.counted_years(tx))
    settings = DEFAULTS | derived.settings(tx)
    for year in sorted(int(year) for year in years):
        _derive_year(tx, year, settings)
    derived.bump(tx)


def rebuild(tx: Tx) -> None:
    """Count every year that has facts from scratch."""
    for table in ("student_years", "student_activities", "school_months", "cells", "released"):
        derived.replace(tx, table, {}, pd.DataFrame())
    derive(tx, pd.DataFrame({"tbl": "", "school": 0, "year": lookup.fact_years(tx)}))


def _derive_year(tx: Tx, year: int, settings: dict) -> None:
    held = _facts(tx, year)
    counted = attendance.student_years(
        held.enrolments,
        held.calendar,
        held.covered,
        held.marks,
        held.district_of,
        half_day=str(settings["half_day"]),
    )
    activities = participation.student_activities(
        held.participation, held.sessions, held.activities, held.enrolments, held.district_of
    )
    students = participation.add_participation(counted.student_years, activities)
    tall = [
        cells.count(students, activities, held.activities, counted.school_months, settings),
        survey.count(held.answers, held.questions, held.district_of),
        quality.count(_loaded(tx, year)),
    ]
    all_cells = pd.concat([rows for rows in tall if len(rows)] or [tall[0]], ignore_index=True)
    all_cells = all_cells[all_cells["year"] == year]
    derived.replace(tx, "student_years", {"year": year}, students)
    derived.replace(tx, "student_activities", {"year": year}, activities)
    derived.replace(tx, "school_months", {"year": year}, counted.school_months)
    derived.replace(tx, "cells", {"year": year}, all_cells)
    derived.replace(tx, "released", {"year": year}, released(all_cells, settings))


def _facts(tx: Tx, year: int) -> Year:
    first, last = (day.isoformat() for day in year_days(year))
    enrolments = facts.in_force(tx, "enrolments", year=year)
    days = (first, last)
    calendar = facts.in_force(tx, "calendar", day=days)
    schools = sorted(set(enrolments["school"]) | set(calendar["school"]) - {0})
    return Year(
        year=year,
        enrolments=enrolments,
        calendar=_everywhere(calendar, schools),
        covered=_covered(tx, first, last, schools),
        marks=lookup.attendance_days(tx, first=first, last=last),
        participation=facts.in_force(tx, "participation", day=days),
        sessions=facts.in_force(tx, "sessions", day=days),
        activities=facts.in_force(tx, "activities"),
        answers=facts.in_force(tx, "answers", day=days),
        questions=facts.in_force(tx, "questions"),
        district_of=lookup.district_of(tx),
    )


def _everywhere(calendar: pd.DataFrame, schools: list[int]) -> pd.DataFrame:
    """Days of the district's calendar (school 0) at each school that has no calendar of its own."""
    common = calendar[calendar["school"] == 0]
    alone = [school for school in schools if school not in set(calendar["school"])]
    spread = [common.assign(school=school) for school in alone] if len(common) else []
    return pd.concat([calendar[calendar["school"] != 0], *spread], ignore_index=True)


def _covered(tx: Tx, first: str, last: str, schools: list[int]) -> pd.DataFrame:
    """Days on which attendance is known, a school and range each, and what an unmarked day means."""
    coverage = lookup.coverage(tx, lookup.ATTENDANCE)
    coverage = coverage[(coverage["first_day"] <= last) & (coverage["last_day"] >= first)]
    whole = coverage[coverage["school"] == 0]
    spread = [whole.assign(school=school) for school in schools] if len(whole) else []
    coverage = pd.concat([coverage[coverage["school"] != 0], *spread], ignore_index=True)
    meaning = {
        int(row.source): json.loads(str(row.settings)).get("unmarked", "present")
        for row in lookup.source_settings(tx).itertuples()
    }
    return coverage.assign(
        first_day=coverage["first_day"].clip(lower=first),
        last_day=coverage["last_day"].clip(upper=last),
        unmarked=coverage["source"].map(meaning).astype("str"),
    )[["school", "first_day", "last_day", "unmarked"]]


def _loaded(tx: Tx, year: int) -> pd.DataFrame:
    """Live batches about a year with their counts, for the indicators of data quality."""
    listed = batches.listing(tx)
    listed = listed[listed["live"].astype(bool)]
    counts = pd.DataFrame(list(listed["counts"]), index=listed.index)
    wanted = ["rows", "accepted", "with_id", "matched", "year"]
    counts = counts.reindex(columns=wanted).fillna(0).astype("int64")
    rows = pd.concat([listed["source"], counts], axis=1).rename(columns=QUALITY)
    return rows[rows["year"] == year]
