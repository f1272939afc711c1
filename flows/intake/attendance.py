"""Daily attendance: marks a day, and how far the file speaks for the days without one."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from flows.intake.attendance_totals import attendance_totals
from flows.intake.places import Places
from flows.intake.said import COVERAGE, Context, Said, by_text
from flows.intake.session_days import days_of_sessions
from loaders.coded import used
from loaders.form import Need, Problem, Reading
from loaders.rows import shared_key
from loaders.sessions_of_day import MARKED
from tables import DAY
from tables.codes import ABSENT_STATUS
from tables.readings import ABSENT_UNITS
from words import mark, phrase

PART = DAY // 2
"""Absence a mark for part of a day counts as, where the file does not tell the part."""

UNITS = {**dict.fromkeys(ABSENT_STATUS, DAY), "partial": PART}
"""Absent part of the day of each status, in day units; of all others none."""

UNMARKED = mark(
    {
        "present": "They were present (the file lists absences only)",
        "not_counted": "They are not counted (the file lists presence, too)",
    }
)


def attendance(reading: Reading, places: Places, context: Context) -> Said:
    """Marks of each student and day, still by code; of a file of totals, its sums."""
    if "attendance_totals" in reading.tables:
        return attendance_totals(reading, places, context)
    rows = reading.tables["attendance"]
    if sessions := reading.facts.get("sessions", ""):
        rows = days_of_sessions(rows, 0 if sessions == MARKED else int(sessions))
    said = Said()
    school = by_text(rows["school"])
    told = context.school or reading.facts.get("school", "")
    if "" in school.cat.categories:
        if not told:
            said.needs.append(places.school_need())
            return said
        school = by_text(school, {"": told})
    codes, needs = places.refer(pd.Series(school.cat.categories), dict(context.answers))
    said.needs += needs
    unmarked = _unmarked(reading, context)
    if unmarked is None:
        said.counts["unmarked"] = _answer(reading, context)
    else:
        said.needs.append(unmarked)
    days = pd.DataFrame(
        {
            "person": by_text(rows["person_key"]),
            "school": by_text(school, dict(zip(school.cat.categories, codes, strict=True))),
            "day": by_text(rows["session_date"]),
            "raw": by_text(rows["status_raw"]),
            "status": by_text(rows["status"]),
            "line": rows["line"],
        },
        copy=False,
    )
    if ABSENT_UNITS in rows:
        days = days.assign(units=rows[ABSENT_UNITS].to_numpy())
    days, repeated = _largest_absence(days)
    if repeated:
        what = f"{repeated:,} student-days carry more than one mark; the longest absence counts."  # not text
        mend = "Nothing to do, unless the export should hold one line a day."  # not text
        said.problems.append(Problem("notice", "several_marks", what, mend))
    said.facts["attendance_days"] = days
    spans = [("attendance_months", school, *span, 0) for school, span in _spans(days).items()]
    said.coverage = pd.DataFrame(spans, columns=COVERAGE)
    people = days["person"].cat
    said.with_id = len(days)
    if "" in people.categories:
        said.with_id -= int((people.codes == people.categories.get_loc("")).sum())
    return said


def units(statuses: Iterable[str]) -> np.ndarray:
    """Absent part of the day of each status, in day units, int64."""
    return np.array([UNITS.get(status, 0) for status in statuses], dtype="int64")


def absent(days: pd.DataFrame) -> np.ndarray:
    """Absent part of the day of each row, in day units: as its file tells (``units``), else by its status."""
    if "units" in days:
        return days["units"].to_numpy("int64")
    return units(days["status"].cat.categories)[days["status"].cat.codes.to_numpy()]


def _largest_absence(days: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """One mark a student, school and day: the larger absence (statistics: conflicts of a day)."""
    key, again = shared_key(*(days[name].cat.codes.to_numpy() for name in ("person", "school", "day")))
    if not again.any():
        return days, 0
    at = np.flatnonzero(again)
    order = at[np.lexsort((-absent(days.iloc[at]), key[at]))]  # of equals the first stays
    lighter = order[1:][key[order[1:]] == key[order[:-1]]]
    single = days.drop(index=days.index[lighter])
    return single, len(lighter)


def _spans(days: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """First and last day of each school, by code."""
    if days.empty:
        return {}
    schools, texts = days["school"].cat.categories, days["day"].cat.categories
    order = np.argsort(texts.to_numpy(object))
    place = days["school"].cat.codes.to_numpy("int32") * len(texts) + days["day"].cat.codes.to_numpy()
    seen = used(place, len(schools) * len(texts))[:-1].reshape(len(schools), len(texts))[:, order]
    first, last = seen.argmax(axis=1), len(texts) - 1 - seen[:, ::-1].argmax(axis=1)
    return {
        str(schools[at]): (str(texts[order[first[at]]]), str(texts[order[last[at]]]))
        for at in sorted(range(len(schools)), key=lambda at: str(schools[at]))
        if seen[at].any()
    }


def _answer(reading: Reading, context: Context) -> str:
    return context.answers.get("unmarked", "") or reading.facts.get("unmarked", "")


def _unmarked(reading: Reading, context: Context) -> Need | None:
    """The question what an unmarked day means, where neither file nor answer tells."""
    if _answer(reading, context) in UNMARKED:
        return None
    choices = {code: phrase(words) for code, words in UNMARKED.items()}
    return Need("unmarked", phrase("What about students without a mark on a school day?"), choices)
