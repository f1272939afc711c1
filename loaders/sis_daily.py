"""Daily attendance codes of a student system: student, day, code, as PowerSchool and others export."""

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders import looks
from loaders.calendar_grid import calendar_grids
from loaders.day_column import read_days, tomorrow
from loaders.day_marks import NO_DAY, dictionary, lighter, unmarked_days, weights
from loaders.day_parts import DAY, by_day, parts_of_day
from loaders.fields import STUDENT, column
from loaders.form import Answers, Document, Form, Match, Problem, Reading
from loaders.grouped_students import is_grouped, names_of_groups
from loaders.headless_days import headless_days
from loaders.long_days import LongDays, read_long
from loaders.period_cells import names_periods
from loaders.quoted import quoted
from loaders.reason_columns import add_code, is_reason, with_reasons
from loaders.rows import (
    REPEATED,
    constant_value,
    different,
    repeats,
    set_aside,
    shared_key,
    tidy_rows,
    told_headings,
)
from loaders.sis_headings import HEADINGS
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.status_codes import day_status
from loaders.student_ids import NO_STUDENT
from loaders.words import plain
from words import mark, phrase

NEEDED = {"student": "Student ID", "day": "Date", "code": "Attendance code"}
_PRINTED = 50_000
"""Rows of a printed list, at most."""
_PERIODS = 0.1
"""Share of student-days with several rows above which a file is one of class periods."""


def recognise(document: Document) -> Match | None:
    """A table with student, day and attendance code, or a column for each reason."""
    found = parts_of(document, HEADINGS, ("student",))
    best = next(iter(_coded(found) or _grouped(document)), None)
    if best is None and (long := _long(document, {})):
        return _of_long(document, long)
    if best is None:
        return _nearly(document, found)
    if names_periods(best):
        return Match(
            0.4,
            phrase("a code, but a row for each “{period}”", period=_heading_of_period(best)),
            _ONE_A_DAY,
        )
    top = best.head(500)
    named = quoted(best.heading(field) for field in NEEDED if best.heading(field))
    read = read_days(top["day"], {}).days.notna().mean() if len(top) else 0.0
    if len(top) and read < 0.5:
        return Match(0.3, phrase("the columns {named}, but few dates", named=named), ("Date",))  # not text
    if "code" not in best.columns:
        return Match(0.85, phrase("the columns {named} and one for each reason", named=named))
    rows_of = top["code"].value_counts()
    told = sum(rows for text, rows in rows_of.items() if day_status(str(text))[0] != "")
    understood = told / rows_of.sum() if len(rows_of) else 0.0
    few = len(rows_of) <= max(12, len(top) // 4)
    confidence = 0.9 if few or understood > 0.8 else 0.45
    if any(plain(heading) in _OF_VISITS for heading in best.grid.headings):
        confidence = min(confidence, 0.7)  # a day at school is no activity: rather a list of visits
    return Match(confidence, phrase("the columns {named}; one row a student and day", named=named))


def _long(document: Document, answers: Answers) -> list[LongDays]:
    """The sheets that set days in another way than a row each."""
    return calendar_grids(document, answers) or headless_days(document)


def _of_long(document: Document, long: list[LongDays]) -> Match:
    codes = {mark.told["code"].strip() for each in long for mark in each.marks}
    days = sum(len(each.marks) for each in long)
    why = phrase("{days} codes of days, below lines or beside months that name a student", days=days)
    return Match(0.96 if len(codes) <= _FEW else 0.45, why)


_FEW = 30
"""Different codes of days, at most."""


_ONE_A_DAY = (phrase("one row a student and day"),)


def _heading_of_period(part: Part) -> str:
    return part.heading("period") or part.heading("part")


def _coded(parts: list[Part]) -> list[Part]:
    """The tables that tell what a student's day was: by a code, else by a column for each reason."""
    dated = [part for part in parts if "day" in part.columns]
    by_code = [_by_reason(part) for part in dated if {"code", "reason"} & set(part.columns)]
    return by_code or [part for each in dated if (part := with_reasons(each)) is not None]


def _tables(document: Document) -> list[Part]:
    """The tables of daily codes: with a column of students, else with a line that names each."""
    if found := _coded(parts_of(document, HEADINGS, ("student", "day"))):
        return found
    return _grouped(document)


def _grouped(document: Document) -> list[Part]:
    """Printed lists of days and codes in which a line above names each student."""
    if any(len(sheet.cells) > _PRINTED for sheet in document.sheets):
        return []
    return [part for part in _coded(parts_of(document, HEADINGS, ("day",))) if is_grouped(part)]


def _by_reason(part: Part) -> Part:
    """The table with its reason or description as code, if it has no other."""
    rest = {field: at for field, at in part.columns.items() if field != "reason"}
    return (
        Part(part.grid, {"code": part.columns.get("reason", -1), **rest})
        if "code" not in rest
        else Part(part.grid, rest)
    )


def _nearly(document: Document, parts: list[Part]) -> Match | None:
    """What a table of students lacks to be daily attendance."""
    for part in parts:
        periods = [heading for heading in part.grid.headings if _OF_PERIOD.match(heading)]
        if "day" in part.columns and len(periods) > 1:
            return Match(
                0.4,
                phrase("a column for each class period, such as “{period}”", period=periods[0]),
                (NEEDED["code"],),
            )
        if "part" in part.columns and "day" not in part.columns:
            told = part.heading("part")
            return Match(
                0.4,
                phrase("the column “{heading}” sums up days", heading=told),
                (NEEDED["day"], NEEDED["code"]),
            )
    lacks = lacking(document, HEADINGS, NEEDED)
    return (
        Match(0.2, phrase("some headings of daily attendance"), lacks) if len(lacks) < len(NEEDED) else None
    )


def read(document: Document, answers: Answers) -> Reading:
    """Turn a file of daily codes into attendance rows, one a student and day.

    A blank code is a mark, too: the student was present. Rows that repeat another in every cell are
    set aside. Two codes for one student and day: the one that says more absence stands, as between
    two files; but a morning and an afternoon make up one day. A file with a row for each class period
    is refused: a day's absence is not told by it.
    """
    parts = _tables(document)
    if not parts and (long := _long(document, answers)):
        return read_long(document, long, answers, read)
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    if "code" not in rows.fields:
        add_code(rows)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    heads = names_of_groups(rows)
    student, code, school, day = (rows.coded(field) for field in ("student", "code", "school", "day"))
    days = read_days(day, answers, until=tomorrow())
    key, again = shared_key(student.numbers, school.numbers, days.told.numbers)
    duplicate = repeats(rows.body, again) & ~heads
    lost = (student.blank | day.blank | days.bad.to_numpy()) & ~duplicate
    told = ~duplicate & ~heads
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    problems += rows.problems(student.blank & told, "student", "left_out", "no_student", *NO_STUDENT)
    problems += rows.problems(day.blank & told, "day", "left_out", "no_day", *NO_DAY)
    problems += rows.day_problems(days, "day", told)
    good = told & ~lost
    meanings, needs = dictionary(code, good, answers)
    halves = _halves(rows)
    if halves is None and _by_period(rows, key, again & good, good):
        rows.settle((), {"rejected": np.ones(len(rows), dtype=bool)})
        return Reading({}, [_periods(rows)], [], len(rows), _width(rows), 0, len(rows))
    status = code.by_text(meanings[:-1], meanings[-1])
    weight = weights(meanings)[code.numbers] if again.any() else np.zeros(len(rows), dtype="int8")
    if halves is not None:
        of_day = by_day(np.array(meanings, dtype=object)[code.numbers], halves, key, good)
        status, weight = pd.Series(of_day, dtype="str"), weights(of_day)
    second = lighter(key, again & good, weight)
    joined = second & (halves != DAY) if halves is not None else np.zeros(len(rows), dtype=bool)
    conflict = second & ~joined
    problems += rows.problems(conflict, "code", "left_out", "two_codes", *_TWO_CODES)
    good &= ~second
    unmarked, need = unmarked_days(student, days.told, code, good, meanings, answers)
    needs = [*days.needs, *needs, *need]
    schools = school.by_text(school.texts)
    if school.blank.any():
        schools, need = rows.schools(school, good, answers, phrase("the file"))
        needs += need
    reasons = [str(field) for field in rows.fields if is_reason(str(field))]
    rows.settle(
        [*_TAKEN, *reasons],
        {"rejected": ~good & told & ~joined, "duplicate": duplicate, "heading": heads},
        _NAMES,
    )
    kept = slice(None) if good.all() else good
    table = {
        "source_file": document.name,
        "person_key": student.by_text(student.texts)[kept],
        "school": schools[kept],
        "session_date": days.told.by_text(days.told.texts)[kept],
        "status_raw": rows.verbatim_by_text("code")[kept],
        "status": status[kept],
        "minutes": _minutes(rows, good),
        "denominator_known": "yes" if unmarked == "not_counted" else "no",
        "sheet": parts[0].grid.sheet.name if len(parts) == 1 else rows.sheets_by_text()[kept],
    }
    first = min(part.columns.get("student", part.columns["day"]) for part in parts)
    tidy = tidy_rows("attendance", table, lines=rows.line[kept], column=first)
    accepted = int((good | joined).sum())
    count = len(rows) - int(heads.sum())
    rejected = count - accepted - int(duplicate.sum())
    facts = _facts(parts, tidy, unmarked)
    return Reading(
        {"attendance": tidy}, problems, needs, count, _width(rows), accepted, rejected, facts=facts
    )


def _halves(rows: Stacked) -> np.ndarray | None:
    """The part of the day each row is about; None where all are about whole days."""
    for field in ("part", "period"):
        if field in rows.fields and (found := parts_of_day(rows.coded(field))) is not None:
            return found
    return None


_OF_VISITS = {
    *("activity", "activity name", "club", "club name", "workshop", "workshop name"),  # not text
    *("actividad", "nombre de la actividad", "taller"),  # not text
}
_OF_PERIOD = re.compile(r"^\s*(?:p|pd|per|period)\W*\d{1,2}\s*$", re.IGNORECASE)
_TAKEN = ("student", "day", "code", "school", "minutes", "part")
_NAMES = ("name", "first", "last", "middle")
_TWO_CODES = (
    mark(
        "The same student has two codes for this day; “{value}” is not used, for another row "
        "says more absence."
    ),
    mark("Keep the code that is right and delete the other row."),
)


def _no_table(document: Document) -> Problem:
    lacks = quoted(lacking(document, HEADINGS, NEEDED))
    return Problem(
        "question",
        "no_table",
        phrase(
            "No sheet has all headings of daily attendance; {missing} is missing.",
            missing=lacks or phrase("a row of headings"),
        ),
        phrase("Give the columns these headings, or choose another kind of file."),
    )


def _by_period(rows: Stacked, key: np.ndarray, again: np.ndarray, good: np.ndarray) -> bool:
    """Whether the file has a row for each class period of a day."""
    if "period" not in rows.fields or rows.fields["period"].nunique() < 2:
        return False
    return len(np.unique(key[again])) > _PERIODS * max(1, len(np.unique(key[good])))


def _periods(rows: Stacked) -> Problem:
    return Problem(
        "left_out",
        "per_period",
        phrase("The file has a row for each class period, so it does not tell who was absent for the day."),
        phrase("Export daily attendance instead (in PowerSchool: attendance mode “Daily”)."),
        rows.sheet(0),
        int(rows.line[0]),
        rows.heading("period"),
    )


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
        days = different(tidy["session_date"])
        facts |= {"first_day": min(days), "last_day": max(days)}
        if school := constant_value(tidy["school"]):
            facts["school"] = school
    return facts


def _like_codes(texts: Sequence[str]) -> float:
    """How like attendance codes some texts are: short, few, and some of them understood."""
    understood = sum(day_status(text)[0] != "" for text in texts) / len(texts) if texts else 0.0
    return (looks.codes(texts) + understood) / 2


FORM = Form(
    "sis_daily",
    "attendance",
    "Daily attendance codes of a student system",
    recognise,
    read,
    (
        STUDENT,
        column("day", "Date", HEADINGS["day"], looks.days, needed=True),
        column("code", "Attendance code", HEADINGS["code"] | HEADINGS["reason"], _like_codes, needed=True),
        column("school", "School", HEADINGS["school"]),
        column("part", "Part of day", HEADINGS["part"], looks.codes),
    ),
)
