"""Roster: one row a student and stay in a school, as any student system can list it."""

import numpy as np
import pandas as pd

from loaders import looks
from loaders.class_list import is_class_list
from loaders.coded import coded
from loaders.day_column import read_days
from loaders.fields import STUDENT, column
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.quoted import quoted
from loaders.roster_groups import groups_of
from loaders.roster_headings import FLAGS, HEADINGS
from loaders.rows import REPEATED, constant_value, repeats, set_aside, shared_key, tidy_rows, told_headings
from loaders.school_years import guess_year, read_year, school_years, year_need, years_alone
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.student_ids import NO_STUDENT
from loaders.totals_headings import has_totals
from loaders.words import plain
from words import mark, phrase


def recognise(document: Document) -> Match | None:
    """A table with a student id and at least two of school, grade, entry day and groups; or a class list."""
    best = _best(document)
    if best is None:
        lacks = lacking(document, HEADINGS, NEEDED)
        return Match(0.2, phrase("some headings of a roster"), lacks) if len(lacks) < 3 else None
    told = [field for field in _TELLING if field in best.columns]
    told += [field for field in ("race_flags",) if any(flag in best.columns for flag in FLAGS)]
    named = quoted(best.heading(field) for field in ["student", *told[:3]] if best.heading(field))
    students = best.head(2000)["student"].dropna()
    unique = students.nunique() / len(students) if len(students) else 0.0
    of_absences = "grade" not in told and any(plain(text) in _OF_ABSENCES for text in best.grid.headings)
    if is_class_list(best) and len(told) < 2:
        return Match(CLASS_LIST, phrase("the columns {named}, and nothing but a class list has", named=named))
    if len(told) < 2 or unique < 0.5 or of_absences or not {*told} - {"first_day", "last_day"}:
        lacks = tuple(name for field, name in _WANTED.items() if field not in best.columns)
        return Match(0.3, phrase("the columns {named}", named=named), lacks)
    most = _TOTALS if has_totals(best.grid.headings) else 0.88
    return Match(
        min(most, 0.6 + 0.07 * len(told)), phrase("the columns {named}; one row a student", named=named)
    )


_OF_ABSENCES = frozenset(
    plain(word)
    for word in (
        "Reason, Absence Reason, Reason for Absence, Absence Type, Type of Absence, Absence Code, Excused, "
        "Leave Type, Motivo, Motivo de ausencia, Tipo de ausencia"
    ).split(",")
)
"""Headings of lists of absences from one day to another, which name a student and two days, too."""

CLASS_LIST = 0.65
"""Confidence of a list of numbers, names and grades."""

_TOTALS = 0.7
"""Most confidence where the table tells days enrolled and absent, too: it is more than a roster."""

NEEDED = {"student": "Student ID", "school": "School", "grade": "Grade"}
_WANTED = {**NEEDED, "first_day": "Entry date"}
_TELLING = (
    "school grade first_day last_day gender race_ethnicity race english_learner disability low_income"
).split()


def _best(document: Document) -> Part | None:
    """The table with most fields of a roster; of equals the first."""
    parts = parts_of(document, HEADINGS, ("student",))
    parts = [part for part in parts if "day" not in part.columns or "attendance" not in part.columns]
    return max(parts, key=lambda part: len(part.columns), default=None)


def read(document: Document, answers: Answers) -> Reading:
    """Turn a roster into one row a student, school and stay.

    Every sheet with the headings of the fullest one is read. The groups keep "" where nothing is
    recorded; a code that is not understood is asked, and is "" until it is answered.
    """
    best = _best(document)
    if best is None:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    parts = parts_of(document, HEADINGS, ("student",))
    parts = [part for part in parts if set(part.columns) == set(best.columns)]
    rows = Stacked(parts)
    problems = personal_notice(parts, kept=list(best.columns))
    problems += set_aside(document, [part.grid.sheet for part in parts])
    student, school = rows.coded("student"), rows.coded("school")
    stay = [rows.coded(field) for field in ("first_day", "last_day")]
    first, last = (read_days(column, answers, stay) for column in stay)
    year, year_needs, bad_year = _years(rows, first.days, document, answers)
    key, again = shared_key(student.numbers, school.numbers, coded(first.days).numbers, pd.factorize(year)[0])
    duplicate = repeats(rows.body, again)
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    lost = {
        "no_student": (student.blank, "student", *NO_STUDENT),
        "not_a_year": (bad_year, "year", *_NOT_A_YEAR),
        "backwards": ((last.days < first.days).fillna(False).to_numpy(), "last_day", *_BACKWARDS),
        "two_rows": (_later(key, again & ~duplicate), "student", *_TWO_ROWS),
    }
    good = ~duplicate & ~first.bad.to_numpy() & ~last.bad.to_numpy()
    problems += rows.day_problems(first, "first_day", ~duplicate) if "first_day" in rows.fields else []
    problems += rows.day_problems(last, "last_day", ~duplicate) if "last_day" in rows.fields else []
    for code, (mask, field, what, mend) in lost.items():
        problems += rows.problems(mask & good, field, "left_out", code, what, mend)
        good &= ~mask
    codes, needs, more = groups_of(rows, good, answers)
    problems += more
    needs = [*first.needs, *(last.needs if not first.needs else ()), *year_needs, *needs]
    schools, asked = rows.schools(school, good, answers, phrase("the roster"))
    needs += asked
    names = _names(rows)
    rows.settle(
        [str(field) for field in rows.fields if field not in ("attendance", "day")],
        {"rejected": ~good & ~duplicate, "duplicate": duplicate},
    )
    table = {
        "student_id": student.values,
        "role": pd.Series(["student"] * len(rows), dtype="str"),
        "school": schools,
        "year": year,
        "first_day": first.days.fillna(""),
        "last_day": last.days.fillna(""),
        **codes,
        **names,
        "sheet": rows.sheets(),
    }
    tidy = tidy_rows(
        "roster",
        {name: values[good] for name, values in table.items()},
        lines=rows.line[good],
        column=best.columns["student"],
    )
    accepted = int(good.sum())
    return Reading(
        {"roster": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted - int(duplicate.sum()),
        facts=_facts(rows, tidy),
    )


_NOT_A_YEAR = (mark("“{value}” is not a school year."), mark("Write the school year as 2025-26."))
_BACKWARDS = (
    mark("The student leaves on “{value}”, before the entry day."),
    mark("Correct the entry or the exit day."),
)
_TWO_ROWS = (
    mark(
        "The student “{value}” stands in an earlier row of the same school, year and entry "
        "day, with other entries."
    ),
    mark("Keep the row that is right, or give each stay its own entry day."),
)


def _no_table(document: Document) -> Problem:
    lacks = quoted(lacking(document, HEADINGS, NEEDED))
    return Problem(
        "question",
        "no_table",
        phrase(
            "No sheet has the headings of a roster; {missing} is missing.",
            missing=lacks or phrase("a student number"),
        ),
        phrase("Give the columns these headings, or choose another kind of file."),
    )


def _later(key: np.ndarray, again: np.ndarray) -> np.ndarray:
    """True for all but the first of rows with the same key."""
    later = np.zeros(len(key), dtype=bool)
    at = np.flatnonzero(again)
    later[at] = pd.Series(key[at]).duplicated().to_numpy()
    return later


def _years(
    rows: Stacked, first: pd.Series, document: Document, answers: Answers
) -> tuple[pd.Series, list[Need], np.ndarray]:
    """School year of each row ("" where not told), what is asked, and rows whose year is none."""
    nothing = np.zeros(len(rows), dtype=bool)
    if "year" in rows.fields:
        column = rows.coded("year")
        ends, needs = years_alone(column, school_years(first), answers)
        found = [read_year(text, ends) for text in column.texts]
        if any(found):
            read = column.take([year or None for year in found], answers.get("year", ""))
            return read.fillna(""), needs, read.isna().to_numpy()
    answer = read_year(answers.get("year", ""))
    proposed, sure = guess_year(document, first)
    if answer or sure:
        return pd.Series([answer or proposed] * len(rows), dtype="str"), [], nothing
    return pd.Series([""] * len(rows), dtype="str"), [year_need(proposed)], nothing


def _names(rows: Stacked) -> dict[str, pd.Series]:
    """First and last names; one column with both is split at its comma."""
    names = {
        field: rows.coded(field).values.fillna("")
        for field in ("first_name", "last_name")
        if field in rows.fields
    }
    if names or "name" not in rows.fields or not len(rows):
        return names
    whole = rows.coded("name").values.fillna("")
    parts = whole.str.partition(",")
    comma = parts[1] != ""
    return {
        "last_name": parts[0].where(comma, whole).str.strip(),
        "first_name": parts[2].where(comma, "").str.strip(),
    }


def _facts(rows: Stacked, tidy: pd.DataFrame) -> dict[str, str]:
    facts = told_headings("roster", rows.headings)
    if school := constant_value(tidy["school"]):
        facts["school"] = school
    if year := constant_value(tidy["year"]):
        facts["year"] = year
    return facts


FORM = Form(
    "roster",
    "roster",
    "Roster of students",
    recognise,
    read,
    (
        STUDENT,
        column("school", "School", HEADINGS["school"], needed=True),
        column("grade", "Grade", HEADINGS["grade"], looks.codes, needed=True),
        column("year", "School year", HEADINGS["year"], looks.codes),
        column("first_day", "Entry date", HEADINGS["first_day"], looks.days),
        column("last_day", "Exit date", HEADINGS["last_day"], looks.days),
        column("gender", "Gender", HEADINGS["gender"], looks.codes),
        column("race_ethnicity", "Race/ethnicity", HEADINGS["race_ethnicity"], looks.codes),
        column("english_learner", "English learner", HEADINGS["english_learner"], looks.codes),
        column("disability", "Disability", HEADINGS["disability"], looks.codes),
        column("low_income", "Low income", HEADINGS["low_income"], looks.codes),
        column("first_name", "First name", HEADINGS["first_name"], looks.words),
        column("last_name", "Last name", HEADINGS["last_name"], looks.words),
    ),
)
