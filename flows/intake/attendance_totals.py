"""Attendance totals: the days of a student's year as a file sums them up."""

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Reading
from tables import day_units


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
