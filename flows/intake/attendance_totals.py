"""Attendance totals: the days of a student's year as a file sums them up."""

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Problem, Reading
from store import entities, lookup
from store.connect import Tx
from tables import HOME_DISTRICT, day_units, year_days, year_name
from words import phrase


def attendance_totals(reading: Reading, places: Places, context: Context) -> Said:
    """Enrolled and absent days of each student; the file speaks in full for its schools in its year."""
    rows = table(reading, "attendance_totals")
    said = Said()
    told = context.school or reading.facts.get("school", "")
    rows["school"] = rows["school"].where(rows["school"] != "", told)
    if (rows["school"] == "").any():
        said.needs.append(places.school_need())
        return said
    rows["school"], needs = places.refer(rows["school"], dict(context.answers))
    said.needs += needs
    rows["year"] = pd.to_numeric(rows["year"], errors="coerce").fillna(context.year).astype("int64")
    rows["person"] = rows["person_key"]
    for name in ("enrolled", "absent"):
        rows[f"{name}_units"] = rows[f"days_{name}"].map(day_units).astype("int64")
    columns = ["person", "school", "year", "enrolled_units", "absent_units", "as_of", "line"]
    rows = rows.sort_values("as_of", kind="stable")
    said.facts["attendance_totals"] = rows.drop_duplicates(["person", "school", "year"], keep="last")[columns]
    said.coverage = pd.concat(
        [said.coverage]
        + [
            covers("attendance_totals", part["school"], year=int(str(year)))
            for year, part in rows.groupby("year")
        ]
    )
    said.with_id = len(rows)
    return said


def beside_days(tx: Tx, totals: pd.DataFrame) -> list[Problem]:
    """A notice of each school and year of which daily attendance is known, too: it counts.

    Args:
        totals: rows of the table as the file says them, schools by code.
    """
    codes = entities.find(tx, "school", HOME_DISTRICT, totals["school"])
    code_of = dict(zip(codes, totals["school"], strict=True))
    told = lookup.coverage(tx, lookup.ATTENDANCE, schools=[0, *code_of])
    problems = []
    for year in sorted(totals["year"].unique()):
        first, last = (day.isoformat() for day in year_days(int(year)))
        here = told[(told["first_day"] <= last) & (told["last_day"] >= first)]
        schools = sorted({code_of.get(int(school), "") for school in here["school"]} - {""})
        if schools or (here["school"] == 0).any():
            what = phrase(
                "Daily attendance of {year} is known: the days of students count there, and these totals "
                "are kept beside them.",
                year=year_name(int(year)),
            )
            if schools:
                more = phrase(" and {more} more", more=len(schools) - 8) if schools[8:] else ""
                what = phrase(
                    "Daily attendance of {year} is known of {schools}{more}: the days of students count "
                    "there, and these totals are kept beside them.",
                    year=year_name(int(year)),
                    schools=", ".join(schools[:8]),
                    more=more,
                )
            problems.append(Problem("notice", "days_count", what, phrase("Nothing to do.")))
    return problems
