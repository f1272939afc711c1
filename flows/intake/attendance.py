"""Daily attendance: marks a day, and how far the file speaks for the days without one."""

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Need, Problem, Reading
from tables import DAY
from tables.codes import ABSENT_STATUS

PART = DAY // 2
"""Absence a mark for part of a day counts as, where the file does not tell the part."""

SAME_EXPORT = 0.05
"""A new export that lacks at most this share of an earlier one's marks, because its days end
sooner, is the same period corrected."""

OTHER_PERIOD = 0.20
"""One that lacks more than this share is another, shorter period. Between the two it is asked."""

FEW_MARKS = 20
"""An earlier export with fewer marks than this says nothing by shares."""

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
        said.remember["unmarked"] = _answer(reading, context)
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
    said.with_id = int((rows["person_key"] != "").sum())
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
    remembered = str(context.settings.get("unmarked", ""))
    return context.answers.get("unmarked", "") or remembered or reading.facts.get("unmarked", "")


def _unmarked(reading: Reading, context: Context) -> Need | None:
    """The question what an unmarked day means, where neither file, source nor answer tells."""
    if _answer(reading, context) in UNMARKED:
        return None
    return Need("unmarked", "What about students without a mark on a school day?", UNMARKED)


def widen(said: Said, earlier: pd.DataFrame, before: pd.DataFrame, context: Context) -> None:
    """Let a corrected export speak for the whole period of the one it corrects.

    An absence that was taken back at the edge of the period leaves no line; by its own days the
    new file would then not cover the day, and the old absence would stay.

    Args:
        said: the new file's marks and coverage; the coverage is widened in place.
        earlier: coverage of live batches of the source: school (code), first_day, last_day.
        before: marks in force of the source that are absences: school (code), day, person.
        context: for the answer to ``coverage``.
    """
    given = context.answers.get("coverage", "")
    if ".." in given:
        first, last = (text.strip() for text in given.split("..", 1))
        said.coverage = said.coverage.assign(first_day=first, last_day=last)
        return
    for index, row in said.coverage.iterrows():
        same = earlier[earlier["school"] == row["school"]]
        touching = same[(same["first_day"] <= row["last_day"]) & (same["last_day"] >= row["first_day"])]
        if touching.empty:
            continue
        first = min(row["first_day"], touching["first_day"].min())
        last = max(row["last_day"], touching["last_day"].max())
        inside = before[(before["school"] == row["school"]) & before["day"].between(first, last)]
        outside = inside[~inside["day"].between(row["first_day"], row["last_day"])]
        if outside.empty:
            continue
        share = len(outside) / len(inside)
        if (
            given == "file"
            or (not given and share > OTHER_PERIOD and len(inside) >= FEW_MARKS)
            or share > 0.5
        ):
            continue
        if given == "earlier" or (share <= SAME_EXPORT and len(inside) >= FEW_MARKS):
            said.coverage.loc[index, ["first_day", "last_day"]] = [first, last]
            continue
        said.needs.append(
            Need(
                "coverage",
                f"Does this file correct the whole period {first} to {last}, or speak only for "
                f"{row['first_day']} to {row['last_day']}?",
                {"earlier": f"{first} to {last}", "file": f"{row['first_day']} to {row['last_day']}"},
            )
        )
        return
