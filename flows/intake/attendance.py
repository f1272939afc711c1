"""Daily attendance: marks a day, and how far the file speaks for the days without one."""

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Need, Problem, Reading
from tables import DAY
from tables.codes import ABSENT_STATUS

PART = DAY // 2
"""Absence a mark for part of a day counts as, where the file does not tell the part."""

UNMARKED = {
    "present": "They were present (the file lists absences only)",
    "not_counted": "They are not counted (the file lists presence, too)",
}


def attendance(reading: Reading, places: Places, context: Context) -> Said:
    """Marks of each student and day, still by code."""
    rows = table(reading, "attendance")
    said = Said()
    if context.school:
        rows["school"] = rows["school"].where(rows["school"] != "", context.school)
    if (rows["school"] == "").any():
        told = reading.facts.get("school", "")
        if not told:
            said.needs.append(places.school_need())
            return said
        rows["school"] = rows["school"].where(rows["school"] != "", told)
    rows["school"], needs = places.refer(rows["school"], dict(context.answers))
    said.needs += needs
    unmarked = _unmarked(reading, context)
    if unmarked is None:
        said.counts["unmarked"] = _answer(reading, context)
    else:
        said.needs.append(unmarked)
    rows["units"] = _units(rows["status"])
    days = rows.rename(columns={"person_key": "person", "session_date": "day", "status_raw": "raw"})
    days, repeated = _largest_absence(days)
    if repeated:
        said.problems.append(
            Problem(
                "notice",
                "several_marks",
                f"{repeated:,} student-days carry more than one mark; the longest absence counts.",
                "Nothing to do, unless the export should hold one line a day.",
            )
        )
    said.facts["attendance_days"] = days[["person", "school", "day", "raw", "status", "units", "line"]]
    spans = days.groupby("school")["day"].agg(["min", "max"])
    said.coverage = pd.concat(
        [
            covers("attendance_months", [str(school)], str(span["min"]), str(span["max"]))
            for school, span in spans.iterrows()
        ]
        or [said.coverage]
    )
    said.with_id = int((days["person"] != "").sum())
    return said


def _units(status: pd.Series) -> pd.Series:
    """Absent part of the day of each status, in day units."""
    units = {**dict.fromkeys(ABSENT_STATUS, DAY), "partial": PART}
    return status.map(units).fillna(0).astype("int64")


def _largest_absence(days: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """One mark a student, school and day: the larger absence (statistics: conflicts of a day)."""
    key = ["person", "school", "day"]
    ordered = days.sort_values("units", kind="stable", ascending=False)
    single = ordered.drop_duplicates(key).sort_index()
    return single, len(days) - len(single)


def _answer(reading: Reading, context: Context) -> str:
    return context.answers.get("unmarked", "") or reading.facts.get("unmarked", "")


def _unmarked(reading: Reading, context: Context) -> Need | None:
    """The question what an unmarked day means, where neither file nor answer tells."""
    if _answer(reading, context) in UNMARKED:
        return None
    return Need("unmarked", "What about students without a mark on a school day?", UNMARKED)
