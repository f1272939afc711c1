"""Daily attendance codes of a student system: student, day, code, as PowerSchool and others export."""

import re

import numpy as np
import pandas as pd

from loaders.codes import day_status, status_need
from loaders.day_column import read_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.rows import (
    Coded,
    coded,
    constant_value,
    repeats,
    set_aside,
    shared_key,
    tidy_rows,
    told_headings,
)
from loaders.stacked import Stacked, lacking, parts_of, personal_notice
from loaders.student_ids import IDS
from loaders.words import Headings
from tables.codes import ABSENT_STATUS, STATUS

HEADINGS = Headings.of(
    **IDS,
    day=(
        "att date|attendance date|date|absence date|absent date|event date|calendar date|school date|"
        "date of absence|attendance day|day|att day|attdate|attendancedate|absencedate|date absent"
    ),
    code=(
        "att code|attendance code|absence code|code|status|attendance status|mark|attendance|absence type|"
        "attendance type|att status|attcode|attendancecode|daily code|daily attendance code|reason code|"
        "absence reason|attendance mark|daily attendance|attendance event category|day code|daily status|"
        "att code desc|attendance code description|absence|attendance reason|all day code|"
        "absence reason code"
    ),
    school=(
        "schoolid|school id|school|school code|school number|school name|building|campus|site|schoolnumber|"
        "building code|attendance school|school no|org id|campus id|site id|location|schoolcode|school #"
    ),
    period="period abbrev|period|period number|per|class period|section period|block",
    mode="att mode code|attendance mode|att mode|mode",
    name="lastfirst|last first|student name|name|student|full name|pupil name|last name first name",
    first="first name|firstname|first|given name|student first name",
    last="last name|lastname|last|surname|family name|student last name",
    middle="middle name|middle|middlename",
    minutes="minutes|minutes present|minutes attended|attended minutes",
)
NEEDED = {"student": "Student ID", "day": "Date", "code": "Attendance code"}
UNMARKED = {
    "present": "They were present: the file lists absences",
    "not_counted": "They are not known: leave them out",
}
_PERIODS = 0.1
"""Share of student-days with several rows above which a file is one of class periods."""


def recognise(document: Document) -> Match | None:
    """A table with student, day and attendance code."""
    parts = parts_of(document, HEADINGS, ("student", "day"))
    with_code = [part for part in parts if "code" in part.columns]
    if not with_code:
        lacks = lacking(document, HEADINGS, NEEDED)
        return Match(0.2, "some headings of daily attendance", lacks) if len(lacks) < len(NEEDED) else None
    best = with_code[0]
    top = best.head(500)
    read = read_days(top["day"], {}).days.notna().mean() if len(top) else 0.0
    understood = top["code"].dropna().map(lambda text: day_status(text)[0] != "").mean() if len(top) else 0.0
    named = ", ".join(f"“{best.heading(field)}”" for field in NEEDED)
    if len(top) and read < 0.5:
        return Match(0.3, f"the columns {named}, but few dates", ("Date",))
    few = top["code"].nunique() <= max(12, len(top) // 4)
    confidence = 0.9 if few or understood > 0.8 else 0.45
    return Match(confidence, f"the columns {named}; one row a student and day")


def read(document: Document, answers: Answers) -> Reading:
    """Turn a file of daily codes into attendance rows, one a student and day.

    A blank code is a mark, too: the student was present. Rows that repeat another in every cell are
    set aside. Two codes for one student and day: the one that says more absence stands, as between
    two files. A file with a row for each class period is refused: a day's absence is not told by it.
    """
    parts = parts_of(document, HEADINGS, tuple(NEEDED))
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    student, code, school, day = (rows.coded(field) for field in ("student", "code", "school", "day"))
    days = read_days(day, answers)
    key, again = shared_key(student.numbers, school.numbers, coded(days.days).numbers)
    duplicate = repeats(rows.body, again)
    lost = (student.blank | day.blank | days.bad.to_numpy()) & ~duplicate
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *_DUPLICATE)
    problems += rows.problems(student.blank & ~duplicate, "student", "left_out", "no_student", *_NO_STUDENT)
    problems += rows.problems(day.blank & ~duplicate, "day", "left_out", "no_day", *_NO_DAY)
    problems += rows.day_problems(days, "day", ~duplicate)
    good = ~duplicate & ~lost
    meanings, needs = _dictionary(code, good, answers)
    if _by_period(rows, key, again & good, good):
        rows.settle((), {"rejected": np.ones(len(rows), dtype=bool)})
        return Reading({}, [_periods(rows)], [], len(rows), _width(rows), 0, len(rows))
    conflict = _lighter(key, again & good, np.array([*map(_WEIGHT.__getitem__, meanings)])[code.numbers])
    problems += rows.problems(conflict, "code", "left_out", "two_codes", *_TWO_CODES)
    good &= ~conflict
    unmarked, need = _unmarked(student.numbers[good], days.days[good], code, good, meanings, answers)
    needs = [*days.needs, *needs, *need]
    if school.blank[good].any() and "school" not in answers:
        needs.append(Need("school", "Which school is the file about? It does not name one in every row."))
    rows.settle(_TAKEN, {"rejected": ~good & ~duplicate, "duplicate": duplicate}, _NAMES)
    table = {
        "source_file": document.name,
        "person_key": student.values[good],
        "school": school.take(school.texts, answers.get("school", ""))[good],
        "session_date": days.days[good],
        "status_raw": rows.verbatim("code")[good],
        "status": code.take(meanings[:-1], meanings[-1])[good],
        "minutes": _minutes(rows, good),
        "denominator_known": "yes" if unmarked == "not_counted" else "no",
        "sheet": rows.sheets()[good],
    }
    first = min(part.columns["student"] for part in parts)
    tidy = tidy_rows("attendance", table, lines=rows.line[good], column=first)
    rejected = int((~good & ~duplicate).sum())
    facts = _facts(parts, tidy, unmarked)
    return Reading(
        {"attendance": tidy}, problems, needs, len(rows), _width(rows), int(good.sum()), rejected, facts=facts
    )


_TAKEN = ("student", "day", "code", "school", "minutes")
_NAMES = ("name", "first", "last", "middle")
_WEIGHT = {"absent": 6, "excused": 5, "partial": 4, "unknown": 3, "tardy": 2, "present": 1, "not_expected": 0}
_DUPLICATE = (
    "This row repeats an earlier row in every cell. It is counted once.",
    "Nothing to do, unless two events were meant.",
)
_NO_STUDENT = ("The student number is blank.", "Write the student number, or leave the row out.")
_NO_DAY = ("The date is blank.", "Write the date, for example 2025-09-02, or leave the row out.")
_TWO_CODES = (
    "The same student has two codes for this day; “{value}” is not used, for another row says more absence.",
    "Keep the code that is right and delete the other row.",
)


def _no_table(document: Document) -> Problem:
    lacks = ", ".join(f"“{name}”" for name in lacking(document, HEADINGS, NEEDED))
    return Problem(
        "question",
        "no_table",
        f"No sheet has all headings of daily attendance; {lacks or 'a row of headings'} is missing.",
        "Give the columns these headings, or choose another kind of file.",
    )


def _dictionary(code: Coded, good: np.ndarray, answers: Answers) -> tuple[list[str], list[Need]]:
    """What each code means, the blank one last (present), and the questions that are open."""
    meanings, needs = [], []
    for raw, count in zip([*code.texts, ""], code.counts(good), strict=True):
        status, sure = day_status(raw) if raw else ("present", True)
        answer = answers.get(f"code.{raw}", "")
        if answer in STATUS:
            status, sure = answer, True
        if not sure and count:
            needs.append(status_need(raw, status, int(count)))
        meanings.append(status or "unknown")
    return meanings, sorted(needs, key=lambda need: need.name)


def _by_period(rows: Stacked, key: np.ndarray, again: np.ndarray, good: np.ndarray) -> bool:
    """Whether the file has a row for each class period of a day."""
    if "period" not in rows.fields or rows.fields["period"].nunique() < 2:
        return False
    return len(np.unique(key[again])) > _PERIODS * max(1, len(np.unique(key[good])))


def _lighter(key: np.ndarray, again: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Rows of a student-day that another row of it outweighs; of equals the first stays."""
    lighter = np.zeros(len(key), dtype=bool)
    at = np.flatnonzero(again)
    order = at[np.lexsort((-weight[at], key[at]))]
    lighter[order[1:][key[order[1:]] == key[order[:-1]]]] = True
    return lighter


def _periods(rows: Stacked) -> Problem:
    return Problem(
        "left_out",
        "per_period",
        "The file has a row for each class period, so it does not tell who was absent for the day.",
        "Export daily attendance instead (in PowerSchool: attendance mode “Daily”).",
        rows.sheet(0),
        int(rows.line[0]),
        rows.heading("period"),
    )


def _unmarked(
    student: np.ndarray,
    days: pd.Series,
    code: Coded,
    good: np.ndarray,
    meanings: list[str],
    answers: Answers,
) -> tuple[str, list[Need]]:
    """What a student-day without a row means: present where only absences are listed."""
    present = absent = 0
    for raw, count, status in zip([*code.texts, ""], code.counts(good), meanings, strict=True):
        known = not raw or day_status(raw) == ("present", True) or answers.get(f"code.{raw}") == "present"
        present += int(count) if status == "present" and known else 0
        absent += int(count) if status in ABSENT_STATUS else 0
    if answers.get("unmarked") in UNMARKED:
        return answers["unmarked"], []
    proposed = "not_counted" if present and 10 * present >= absent + present else "present"
    day = coded(days)
    marked = _different(student * (len(day.texts) + 1) + day.numbers)
    missing = _different(student) * len(day.texts) - marked
    if not present or not missing:
        return proposed, []
    question = (
        f"The file marks presence, yet for {missing:,} pairs of student and day it has no row. "
        "What are these student-days?"
    )
    return proposed, [Need("unmarked", question, UNMARKED, proposed)]


def _different(numbers: np.ndarray) -> int:
    """How many different numbers there are, none below 0; ten times faster than sorting them."""
    if len(numbers) == 0 or numbers.max() > 50_000_000:
        return len(np.unique(numbers))
    seen = np.zeros(int(numbers.max()) + 1, dtype=bool)
    seen[numbers] = True
    return int(seen.sum())


def _minutes(rows: Stacked, good: np.ndarray) -> pd.Series | str:
    if "minutes" not in rows.fields:
        return ""
    minutes = rows.coded("minutes")
    whole = [found[1] if (found := re.fullmatch(r"(\d+)(?:\.0+)?", text)) else "" for text in minutes.texts]
    return minutes.take(whole, "")[good]


def _width(rows: Stacked) -> int:
    return sum(bool(heading) for heading in rows.headings)


def _facts(parts: list, tidy: pd.DataFrame, unmarked: str) -> dict[str, str]:
    facts = {"unmarked": unmarked, **told_headings("sis_daily", parts[0].grid.headings)}
    if len(tidy):
        facts |= {"first_day": tidy["session_date"].min(), "last_day": tidy["session_date"].max()}
        if school := constant_value(tidy["school"]):
            facts["school"] = school
    return facts


FORM = Form("sis_daily", "attendance", "Daily attendance codes of a student system", recognise, read)
