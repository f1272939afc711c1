"""Attendance totals: a row a student with days enrolled, absent or present, of a school year or to date."""

import re

import numpy as np
import pandas as pd

from loaders import dates
from loaders.coded import Coded
from loaders.day_column import read_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.quoted import quoted
from loaders.rows import (
    REPEATED,
    constant_value,
    joint_key,
    repeats,
    set_aside,
    tidy_rows,
    told_headings,
)
from loaders.school_years import guess_year, read_year, school_years, year_need, years_alone
from loaders.spans_across import COUNTED, measures_in, span_fields, with_spans, year_told
from loaders.spans_down import NO_SPAN, Down, added_up, spans_of_rows, years_of_months
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice, titles_of
from loaders.student_ids import NO_STUDENT
from loaders.sums_of_spans import sums_of_spans
from loaders.totals_days import NOT_A_NUMBER, as_days, checks, enrolled_and_absent, is_number, units_of
from loaders.totals_headings import HEADINGS, tells_totals
from tables.units import DAY
from words import mark, phrase

NEEDED = {"student": "Student ID", "enrolled": "Days enrolled", "absent": "Days absent"}
LONGEST = 366
"""Days of the longest school year."""

_AS_OF = re.compile(r"\b(?:as of|through|hasta(?: el)?|stand|jusqu'au|até)\b\W*(.+)$", re.IGNORECASE)


def _parts(document: Document) -> list[Part]:
    found = [with_spans(part) for part in parts_of(document, HEADINGS, ("student",))]
    return [part for part in found if _tells(part) and "day" not in part.columns]


_NEAR = 0.45
"""Of a list of students with their absences alone: nearest, but without days enrolled there is no share."""


def _fields(document: Document) -> set[str]:
    return {field for part in parts_of(document, HEADINGS, ("student",)) for field in part.columns}


def _tells(part: Part) -> bool:
    """Whether a table tells of how many days a student was absent, over the year or by month."""
    told = {*part.columns, *measures_in(part.columns)}
    return tells_totals([*told, "absent"] if COUNTED in told else told)


def recognise(document: Document) -> Match | None:
    """A table with a student, two of days enrolled, present and absent, and no day: a row a student."""
    parts = _parts(document)
    if not parts:
        lacks = lacking(document, HEADINGS, NEEDED)
        if len(lacks) == len(NEEDED):
            return None
        near = lacks == (NEEDED["enrolled"],) and "day" not in _fields(document)
        return Match(_NEAR if near else 0.2, phrase("some headings of attendance totals"), lacks)
    part = parts[0]
    by_span = span_fields(part.columns)
    told = [part.heading(field) for field in ("student", "enrolled", "present", "absent", *by_span[:2])]
    named = quoted(filter(None, told))
    head = part.head(500)
    cells = pd.concat([head[field].dropna() for field in (*_DAYS, *by_span) if field in head])
    numbers = float(np.mean([is_number(text) for text in cells])) if len(cells) else 0.0
    if numbers < 0.8:
        return Match(0.3, phrase("the columns {named}, but few numbers", named=named))
    return Match(0.96, phrase("the columns {named}; no dates of single days", named=named))


def read(document: Document, answers: Answers) -> Reading:
    """Turn totals into one row a student, school and school year.

    Days absent are all reasons: the column of all, else excused and unexcused together, else enrolled
    less present; days enrolled, where they are not told, are present and absent together. What no column
    tells of the year is added up from its months or terms, side by side or one below the other. A blank is
    not known, never 0: the row is left out. Where a student, school and year stands twice, the later as-of
    day counts, else the earlier row.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    student, school = rows.coded("student"), rows.coded("school")
    duplicate = repeats(rows.body, pd.Series(student.numbers).duplicated(keep=False).to_numpy())
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    good = ~duplicate & ~student.blank
    problems += rows.problems(student.blank & ~duplicate, "student", "left_out", "no_student", *NO_STUDENT)
    sums = sums_of_spans(rows, good, answers)
    told: dict[str, pd.Series] = {}
    for field in _DAYS:
        told[field], bad = units_of(rows, field)
        problems += rows.problems(bad & good, field, "left_out", "not_a_number", *NOT_A_NUMBER)
        good &= ~bad
    problems += sums.problems + sums.differing(rows, told, good)
    good &= ~sums.bad
    down = spans_of_rows(rows)
    total = down.whole if down is not None else np.zeros(len(rows), dtype=bool)
    good &= ~total
    days = {field: units.fillna(sums.units.get(field, units)) for field, units in told.items()}
    enrolled, absent = enrolled_and_absent(days)
    as_of, day_needs = _as_of(rows, answers)
    year, year_needs, bad_year = _year(rows, as_of, down, document, answers)
    lost = {
        "blank": (enrolled.isna() | absent.isna(), _first(rows), *_BLANK),
        "too_long": ((enrolled > LONGEST * DAY).fillna(False), _first(rows), *_TOO_LONG),
        "more_absent": ((absent > enrolled).fillna(False), _first(rows), *_MORE_ABSENT),
        "not_a_year": (bad_year, "year", *_NOT_A_YEAR),
    }
    if down is not None:
        lost = {"no_span": (down.bad, "span", *NO_SPAN), **lost}
    for code, (mask, field, what, mend) in lost.items():
        out = np.asarray(mask, dtype=bool) & good
        problems += rows.problems(out, field, "left_out", code, what, mend)
        good &= ~out
    out = _earlier(student, school, year, as_of, good, down)
    problems += rows.problems(out, "student", "left_out", "two_rows", *_TWO_ROWS)
    good &= ~out
    problems += checks(rows, days, enrolled, absent, good)
    joined, needs = np.zeros(len(rows), dtype=bool), [*sums.needs, *day_needs, *year_needs]
    if down is not None:
        of_year = {"enrolled": enrolled, "absent": absent, "present": days["present"]}
        summed, joined, asked = added_up(down, _of_a_year(student, school, year), good, of_year, answers)
        enrolled, absent, days["present"] = summed["enrolled"], summed["absent"], summed["present"]
        needs += asked
    schools = school.values
    if school.blank.any():
        schools, asked = rows.schools(school, good, answers, phrase("the file"))
        needs += asked
    aside = {"rejected": ~good & ~duplicate & ~total, "duplicate": duplicate, "total": total}
    rows.settle([*_TAKEN, *span_fields(rows.fields)], aside, ("name", "first", "last"))
    accepted, good = int(good.sum()), good & ~joined
    whole = pd.Series(rows.line)
    table: dict[str, pd.Series | str] = {
        "source_file": document.name,
        "person_key": student.values[good],
        "school": schools[good],
        "year": year[good],
        "days_enrolled": as_days(enrolled)[good],
        "days_present": as_days(days["present"])[good],
        "days_absent": as_days(absent)[good],
        "tardies": "" if joined.any() else rows.coded("tardies").values.fillna("")[good],
        "rate_raw": "" if joined.any() else rows.verbatim("rate")[good],
        "as_of": as_of[good],
        "sheet": rows.sheets()[good],
    }
    first = min(part.columns["student"] for part in parts)
    tidy = tidy_rows("attendance_totals", table, lines=whole[good].to_numpy(), column=first)
    return Reading(
        {"attendance_totals": tidy},
        problems,
        needs,
        rows=len(rows) - int(total.sum()),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - int(total.sum()) - accepted - int(duplicate.sum()),
        facts=_facts(parts, tidy),
    )


_DAYS = ("enrolled", "present", "absent", "excused", "unexcused")
_TAKEN = ("student", "school", "year", "span", "as_of", "tardies", "rate", *_DAYS)
_BLANK = (
    mark("Days enrolled or days absent are blank, so the student's year is not known."),
    mark("Write the days, and 0 where there are none."),
)
_TOO_LONG = (
    mark("The student is enrolled for more days than a year has."),
    mark("Correct the days enrolled."),
)
_MORE_ABSENT = (mark("The student is absent for more days than enrolled."), mark("Correct the days."))
_NOT_A_YEAR = (mark("“{value}” is not a school year."), mark("Write the school year as 2025-26."))
_TWO_ROWS = (
    mark("The student “{value}” stands in another row of the same school and year, which is as recent."),
    mark("Keep the row that is right."),
)


def _no_table(document: Document) -> Problem:
    lacks = quoted(lacking(document, HEADINGS, NEEDED))
    return Problem(
        "question",
        "no_table",
        phrase(
            "No sheet has the headings of attendance totals; {missing} is missing.",
            missing=lacks or phrase("the days of each student"),
        ),
        phrase("Give the columns these headings, or choose another kind of file."),
    )


def _first(rows: Stacked) -> str:
    single = [field for field in ("absent", "unexcused", "present", "enrolled") if field in rows.fields]
    return [*single, *span_fields(rows.fields)][0]


def _as_of(rows: Stacked, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The day up to which each row counts, "" where nothing tells it: by its column, else by the title."""
    if "as_of" in rows.fields:
        days = read_days(rows.coded("as_of"), answers)
        return days.days.fillna(""), list(days.needs)
    told = []
    for part in rows.parts:
        texts = [
            found[1].strip()
            for line in titles_of(part.grid)
            for text in line
            if (found := _AS_OF.search(text))
        ]
        read = pd.Series([text for text in texts if dates.is_day(text)][:1], dtype="str")
        days = read_days(read, answers)
        told.append("" if days.needs or not len(read) else str(days.days.fillna("").iloc[0]))
    return pd.Series(told, dtype="str").take(rows.part).reset_index(drop=True), []


def _year(
    rows: Stacked, as_of: pd.Series, down: Down | None, document: Document, answers: Answers
) -> tuple[pd.Series, list[Need], np.ndarray]:
    """School year of each row ("" where not told), what is asked, and rows whose year is none."""
    nothing = np.zeros(len(rows), dtype=bool)
    counted = school_years(as_of.where(as_of != "", np.nan).astype("str"))
    if down is not None and (of_months := years_of_months(rows, down)) is not None:
        return of_months, [], nothing
    if "year" in rows.fields:
        column = rows.coded("year")
        ends, needs = years_alone(column, counted, answers)
        read = column.take([read_year(text, ends) or None for text in column.texts], answers.get("year", ""))
        return read.fillna(""), needs, read.isna().to_numpy()
    answer = read_year(answers.get("year", ""))
    proposed, sure = guess_year(document, counted)
    if told := year_told(rows.parts):
        proposed, sure = told, True
    if not answer and counted.notna().all() and len(counted):
        return counted, [], nothing
    if answer or (sure and proposed):
        return pd.Series([answer or proposed] * len(rows), dtype="str"), [], nothing
    return pd.Series([""] * len(rows), dtype="str"), [year_need(proposed)], nothing


def _earlier(
    student: Coded, school: Coded, year: pd.Series, as_of: pd.Series, good: np.ndarray, down: Down | None
) -> np.ndarray:
    """Rows of a student, school, year and span that another outdates; of equals all but the first."""
    frame = pd.DataFrame({"key": _of_a_year(student, school, year), "as_of": as_of})
    frame["span"] = -1 if down is None else down.place
    frame = frame[good].sort_values("as_of", ascending=False, kind="stable")
    out = np.zeros(len(good), dtype=bool)
    out[frame.index[frame.duplicated(["key", "span"])]] = True
    return out


def _of_a_year(student: Coded, school: Coded, year: pd.Series) -> np.ndarray:
    """A number for each student, school and school year."""
    return joint_key(student.numbers, school.numbers, pd.factorize(year)[0])


def _facts(parts: list[Part], tidy: pd.DataFrame) -> dict[str, str]:
    facts = told_headings("attendance_totals", parts[0].grid.headings)
    for name in ("school", "year", "as_of"):
        if len(tidy) and (one := constant_value(tidy[name])):
            facts[name] = one
    return facts


FORM = Form("attendance_totals", "attendance", "Attendance totals of students", recognise, read)
