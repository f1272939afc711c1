"""From facts to cells: what is counted again after a load or an undo, inside its transaction."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from flows.release import released
from metrics import attendance, cells, participation, quality, survey
from metrics.settings import DEFAULTS
from store import batches, derived, facts, lookup
from store.connect import Tx
from tables import Table, year_days
from tables.derived import ALL, CELLS, SCHOOL_MONTHS, STUDENT_ACTIVITIES, STUDENT_YEARS

KNOWN_BEFORE = "present"
"""What an unmarked day means where a batch does not say: it lists absences alone."""

QUALITY = {
    "rows": "rows_read",
    "accepted": "rows_accepted",
    "with_id": "rows_with_id",
    "matched": "rows_matched",
}


MEANINGS = ("", "not_counted", "present")
"""What an unmarked day means; "": attendance is not known."""

NO_DAYS = pd.DataFrame({"school": [], "first_day": [], "last_day": [], "unmarked": []}).astype(
    {"school": "int64", "first_day": "str", "last_day": "str", "unmarked": "str"}
)


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


def years_of(tx: Tx, touched: pd.DataFrame) -> list[int]:
    """School years to be counted again, in order.

    Args:
        touched: parts of the facts that changed: tbl, school, year (0: no year of its own).
    """
    tables = set(touched["tbl"])
    years = set(touched.loc[touched["year"] > 0, "year"])
    if "activities" in tables:  # their partners and lengths are counted in every year
        years |= set(lookup.counted_years(tx))
    if "questions" in tables:
        years |= set(lookup.answer_years(tx))
    if "enrolments" in tables:
        years |= _match_again(tx)
    return sorted(int(year) for year in years)


def derive(tx: Tx, years: list[int]) -> None:
    """Count school years again and bump the data version, in the transaction of the load or undo."""
    settings = DEFAULTS | derived.settings(tx)
    for year in years:
        _derive_year(tx, year, settings)
    derived.bump(tx)


def rebuild(tx: Tx) -> None:
    """Count every year that has facts from scratch."""
    for table in ALL:
        derived.replace(tx, table.name, {}, _nothing(table))
    _match_again(tx)
    derive(tx, lookup.fact_years(tx))


def _derive_year(tx: Tx, year: int, settings: dict) -> None:
    held = _facts(tx, year)
    students, activities, months, of_students = _students(held, settings)
    tall = [
        of_students,
        survey.count(held.answers, held.questions, held.district_of),
        quality.count(_loaded(tx, year)),
    ]
    all_cells = pd.concat([rows for rows in tall if len(rows)] or tall[1:], ignore_index=True)
    all_cells = all_cells[all_cells["year"] == year]
    derived.replace(tx, "student_years", {"year": year}, students)
    derived.replace(tx, "student_activities", {"year": year}, activities)
    derived.replace(tx, "school_months", {"year": year}, months)
    derived.replace(tx, "cells", {"year": year}, all_cells)
    derived.replace(tx, "released", {"year": year}, released(all_cells, settings))


def _nothing(table: Table) -> pd.DataFrame:
    return pd.DataFrame(columns=table.names)


def _students(held: Year, settings: dict) -> tuple[pd.DataFrame, ...]:
    """Student-years, student-activities, school-months and the cells of students; empty without a roster."""
    if held.enrolments.empty:
        return tuple(_nothing(table) for table in (STUDENT_YEARS, STUDENT_ACTIVITIES, SCHOOL_MONTHS, CELLS))
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
    found = cells.count(students, activities, held.activities, counted.school_months, settings)
    return students, activities, counted.school_months, found


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
    """Days on which attendance is known, a school and range each, and what an unmarked day means.

    Of several batches of one source the latest says what a day means, whatever was loaded in between.
    """
    told = lookup.coverage(tx, lookup.ATTENDANCE)
    told = told[(told["first_day"] <= last) & (told["last_day"] >= first)]
    meanings = lookup.unmarked(tx)
    start = pd.Timestamp(first)
    days = len(pd.date_range(first, last))
    opens, closes = (
        (pd.to_datetime(told[name].where(told[name].between(first, last), edge)) - start).dt.days.tolist()
        for name, edge in (("first_day", first), ("last_day", last))
    )
    held: dict[tuple[int, int], np.ndarray] = {}
    for batch, source, school, low, high in zip(
        told["batch"], told["source"], told["school"], opens, closes, strict=True
    ):
        for place in schools if school == 0 else [school]:
            known = held.setdefault((source, place), np.zeros(days, dtype="int8"))
            known[low : high + 1] = MEANINGS.index(meanings.get(batch, KNOWN_BEFORE))
    return pd.concat([NO_DAYS, *(_ranges(place, known, start) for (_, place), known in held.items())])


def _ranges(school: int, known: np.ndarray, start: pd.Timestamp) -> pd.DataFrame:
    """Runs of days that mean the same, from one number a day (an index into MEANINGS)."""
    edges = np.flatnonzero(np.r_[True, known[1:] != known[:-1], True])
    opens, closes = edges[:-1], edges[1:] - 1
    told = known[opens] > 0
    days = [(start + pd.to_timedelta(at[told], unit="D")).strftime("%Y-%m-%d") for at in (opens, closes)]
    meant = [MEANINGS[number] for number in known[opens][told]]
    rows = pd.DataFrame({"first_day": days[0], "last_day": days[1], "unmarked": meant})
    return rows.assign(school=school)[list(NO_DAYS.columns)].astype(NO_DAYS.dtypes)


def _loaded(tx: Tx, year: int) -> pd.DataFrame:
    """Live batches about a year with their counts, for the indicators of data quality."""
    listed = batches.listing(tx)
    listed = listed[listed["live"].astype(bool)]
    counts = pd.DataFrame(list(listed["counts"]), index=listed.index)
    wanted = ["rows", "accepted", "with_id", "matched", "year"]
    counts = counts.reindex(columns=wanted).fillna(0).astype("int64")
    rows = pd.concat([listed["source"], counts], axis=1).rename(columns=QUALITY)
    return rows[rows["year"] == year]


def _match_again(tx: Tx) -> set[int]:
    """Count for each live batch the rows whose person the roster knows now.

    Returns:
        The school years of the batches whose count has changed.
    """
    now = lookup.matched(tx)
    listed = batches.listing(tx)
    years = set()
    for row in listed[listed["live"] & listed["kind"].isin(lookup.OF_PEOPLE)].to_dict("records"):
        counts = row["counts"]
        if counts.get("matched", 0) != now.get(row["id"], 0):
            batches.set_counts(tx, row["id"], counts | {"matched": now.get(row["id"], 0)})
            years.add(int(counts.get("year", 0)))
    return years - {0}
