"""Roster: one row a student and stay in a school, as any student system can list it."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.codes import GROUP_OF, grade, group, group_need, truth
from loaders.day_column import read_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.roster_headings import FLAGS, HEADINGS
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
from loaders.school_years import guess_year, read_year, school_years, year_need, years_alone
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from tables.codes import GRADE

_MANY = 12
"""More different texts that are not understood than this: the column is probably another one."""


def recognise(document: Document) -> Match | None:
    """A table with a student id and at least two of school, grade, entry day and groups."""
    best = _best(document)
    if best is None:
        lacks = lacking(document, HEADINGS, {"student": "Student ID", "school": "School", "grade": "Grade"})
        return Match(0.2, "some headings of a roster", lacks) if len(lacks) < 3 else None
    told = [field for field in _TELLING if field in best.columns]
    told += [field for field in ("race_flags",) if any(flag in best.columns for flag in FLAGS)]
    named = ", ".join(f"“{best.heading(field)}”" for field in ["student", *told[:3]] if best.heading(field))
    students = best.head(2000)["student"].dropna()
    unique = students.nunique() / len(students) if len(students) else 0.0
    if len(told) < 2 or unique < 0.5:
        return Match(0.3, f"the columns {named}", ("School", "Grade"))
    return Match(min(0.88, 0.6 + 0.07 * len(told)), f"the columns {named}; one row a student")


_TELLING = (
    "school grade first_day last_day gender race_ethnicity english_learner disability low_income"
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
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *_DUPLICATE)
    lost = {
        "no_student": (student.blank, "student", *_NO_STUDENT),
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
    codes, needs, more = _groups(rows, good, answers)
    problems += more
    needs = [*first.needs, *(last.needs if not first.needs else ()), *year_needs, *needs]
    if school.blank[good].any() and "school" not in answers:
        needs.append(Need("school", "Which school is the roster of? It does not name one in every row."))
    names = _names(rows)
    rows.settle(
        [str(field) for field in rows.fields if field not in ("attendance", "day")],
        {"rejected": ~good & ~duplicate, "duplicate": duplicate},
    )
    table = {
        "student_id": student.values,
        "role": pd.Series(["student"] * len(rows), dtype="str"),
        "school": school.take(school.texts, answers.get("school", "")),
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


_DUPLICATE = (
    "This row repeats an earlier row in every cell. It is counted once.",
    "Nothing to do.",
)
_NO_STUDENT = ("The student number is blank.", "Write the student number, or leave the row out.")
_NOT_A_YEAR = ("“{value}” is not a school year.", "Write the school year as 2025-26.")
_BACKWARDS = (
    "The student leaves on “{value}”, before the entry day.",
    "Correct the entry or the exit day.",
)
_TWO_ROWS = (
    "The student “{value}” stands in an earlier row of the same school, year and entry day, "
    "with other entries.",
    "Keep the row that is right, or give each stay its own entry day.",
)


def _no_table(document: Document) -> Problem:
    wanted = {"student": "Student ID", "school": "School", "grade": "Grade"}
    lacks = ", ".join(f"“{name}”" for name in lacking(document, HEADINGS, wanted))
    return Problem(
        "question",
        "no_table",
        f"No sheet has the headings of a roster; {lacks or 'a student number'} is missing.",
        "Give the columns these headings, or choose another kind of file.",
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


def _groups(
    rows: Stacked, good: np.ndarray, answers: Answers
) -> tuple[dict[str, pd.Series], list[Need], list[Problem]]:
    """Grade and group codes of each row, with questions for codes that are not understood."""
    codes: dict[str, pd.Series] = {}
    needs: list[Need] = []
    problems: list[Problem] = []
    for name in ("grade", *GROUP_OF):
        if name not in rows.fields:
            continue
        column = rows.coded(name)
        meaning = grade if name == "grade" else group(name)
        found, open_ = [], []
        for text, count in zip(column.texts, column.counts(good)[:-1], strict=True):
            answer = answers.get(f"code.{name}.{text}", "")
            code = "" if answer == "blank" else answer or meaning(text)
            found.append(code or "")
            if code is None and count:
                open_.append(_need(name, text, int(count)))
        if len(open_) > _MANY:
            problems.append(_another_column(rows, name, len(open_)))
            open_ = []
        needs += open_
        blank, need = _blank(rows, name, column, found, good, answers)
        needs += need
        codes[name] = column.take(found, blank)
    flags = _race(rows)
    if flags is not None:
        own = codes.get("race_ethnicity")
        codes["race_ethnicity"] = (
            flags if own is None else flags.where(flags == "hispanic", own.where(own != "", flags))
        )
    return codes, needs, problems


def _need(name: str, text: str, count: int) -> Need:
    if name != "grade":
        return group_need(name, text, count)
    choices = {code: f"Grade {code}" if code.isdigit() else code for code in GRADE}
    question = f'Which grade is "{text}"? It stands in {count:,} rows.'
    return Need(f"code.grade.{text}", question, {**choices, "blank": "Not recorded"})


def _blank(
    rows: Stacked, name: str, column: Coded, found: Sequence[str], good: np.ndarray, answers: Answers
) -> tuple[str, list[Need]]:
    """What a blank means in a yes-or-no column: nothing recorded, unless the column only says yes.

    Many systems write Y or nothing; then the blank is a no, which only a person can confirm.
    """
    if name not in ("english_learner", "disability", "low_income"):
        return "", []
    answer = answers.get(f"blank.{name}", "")
    if answer in ("no", "not_recorded"):
        return ("no" if answer == "no" else ""), []
    if not column.blank[good].any() or set(found) != {"yes"}:
        return "", []
    question = f"The column “{rows.heading(name)}” only says yes. Does a blank mean no?"
    return "no", [Need(f"blank.{name}", question, {"no": "No", "not_recorded": "Not recorded"}, "no")]


def _another_column(rows: Stacked, name: str, count: int) -> Problem:
    return Problem(
        "notice",
        "many_codes",
        f"The column “{rows.heading(name)}” holds {count:,} different entries that are not understood; "
        "they are kept as not recorded.",
        "Check that it is the right column, or load a column with codes.",
        rows.sheet(0),
        0,
        rows.heading(name),
    )


def _race(rows: Stacked) -> pd.Series | None:
    """Race and ethnicity from columns that each say yes or no; None where there are none.

    Hispanic stands before race, and more than one race is two or more, as the federal report counts.
    """
    flags = [flag for flag in FLAGS if flag in rows.fields]
    if not flags:
        return None
    said = {}
    for flag in flags:
        column = rows.coded(flag)
        yes = [truth(text) is True or _says_itself(flag, text) for text in column.texts]
        said[flag] = np.array([*yes, False])[column.numbers]
    races = [said[flag] for flag in flags if flag not in ("is_hispanic", "is_two_or_more")]
    total = np.sum(races, axis=0) if races else np.zeros(len(rows), dtype="int64")
    code = np.full(len(rows), "", dtype=object)
    for flag in flags:
        code[said[flag]] = FLAGS[flag]
    code[total > 1] = "two_or_more"
    for flag in ("is_two_or_more", "is_hispanic"):
        if flag in said:
            code[said[flag]] = FLAGS[flag]
    return pd.Series(code, dtype="str")


def _says_itself(flag: str, text: str) -> bool:
    return group("race_ethnicity")(text) == FLAGS[flag] and truth(text) is None


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


FORM = Form("roster", "roster", "Roster of students", recognise, read)
