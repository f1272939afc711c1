"""Attendance by class period or half day: a row a student and day with a column for each period, or a row
for each period. How it makes a day is said where days are counted (``flows.intake.session_days``)."""

import numpy as np
import pandas as pd

from loaders.coded import Coded, coded
from loaders.day_column import read_days, tomorrow
from loaders.day_marks import NO_DAY, dictionary, unmarked_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.period_cells import SESSION, Marks, long, names_periods, wide
from loaders.period_headings import HEADINGS, is_german, session_columns
from loaders.period_marks import meaning_of
from loaders.quoted import quoted
from loaders.rows import REPEATED, constant_value, repeats, set_aside, shared_key, tidy_rows, told_headings
from loaders.sessions_of_day import MARKED, PERIODS, sessions_need
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.student_ids import NO_STUDENT
from loaders.words import letters
from tables.codes import ABSENT_STATUS
from words import mark, phrase, phrase_many

NEEDED = {"student": "Student ID", "day": "Date", "period": "Period", "code": "Attendance code"}
BLANK = {
    "present": mark("The student was present: only absences are marked"),
    "not_taken": mark("Attendance was not taken: the period does not count"),
}
_MOST, _LONG = 60, 40
"""Most different marks that period columns hold, and the longest: more are no marks."""
_PRESENT = 0.1
"""Share of marks that say present from which a file records presence, not absences alone."""


def _parts(document: Document) -> list[Part]:
    """The tables by period: those with a column a period, else those with a column that names it."""
    dated = parts_of(document, HEADINGS, ("student", "day"))
    wide = []
    for part in dated:
        used = {at for field, at in part.columns.items() if field in ("student", "day", "school")}
        sessions = session_columns(part.grid.headings, used)
        if sessions and _are_marks(part, list(sessions)):
            kept = {field: at for field, at in part.columns.items() if at not in sessions}
            wide.append(Part(part.grid, {**kept, **{f"{SESSION}{at}": at for at in sessions}}))
    return wide or [part for part in dated if {"period", "code"} <= set(part.columns) and names_periods(part)]


def _are_marks(part: Part, at: list[int]) -> bool:
    head = part.grid.body[at].iloc[:500]
    marks = pd.unique(head.to_numpy(object).ravel())
    texts = [text for text in marks.tolist() if isinstance(text, str)]
    return bool(texts) and len(texts) <= _MOST and all(len(text) <= _LONG for text in texts)


def recognise(document: Document) -> Match | None:
    """A table with student, day and two columns of periods or more, or one that names the period."""
    parts = _parts(document)
    if not parts:
        return None
    part = parts[0]
    days = coded(part.head(500)["day"])
    if not days.texts or read_days(days, {}).told.blank.mean() > 0.5:
        return Match(0.3, phrase("columns of class periods, but few dates"), ("Date",))  # not text
    named = [part.heading(field) for field in part.columns if field.startswith(SESSION)]
    told: str = quoted([part.heading("period")])
    if named:
        told = phrase("“{first}” to “{last}”", first=named[0], last=named[-1])
    return Match(
        0.96,
        phrase(
            "the columns “{student}”, “{day}” and {periods}",
            student=part.heading("student"),
            day=part.heading("day"),
            periods=told,
        ),
    )


def read(document: Document, answers: Answers) -> Reading:
    """Turn marks of periods into attendance rows, one a student, day and period.

    A blank is a student who was present, or a period that was not taken: the file does not tell, so it is
    asked. Where it is present, the periods up to the last one that holds a mark are the day; where it is
    not, the marked ones are. Rows that repeat another in every cell are set aside.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    student, school, day = (rows.coded(field) for field in ("student", "school", "day"))
    days = read_days(day, answers, until=tomorrow())
    duplicate = repeats(rows.body, pd.Series(student.numbers).duplicated(keep=False).to_numpy())
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    problems += rows.problems(student.blank & ~duplicate, "student", "left_out", "no_student", *NO_STUDENT)
    problems += rows.problems(day.blank & ~duplicate, "day", "left_out", "no_day", *NO_DAY)
    problems += rows.day_problems(days, "day", ~duplicate)
    good = ~(student.blank | day.blank | days.bad.to_numpy() | duplicate)
    key, _ = shared_key(student.numbers, school.numbers, days.told.numbers)
    by_column = any(str(field).startswith(SESSION) for field in rows.fields)
    marks = wide(rows, good) if by_column else long(rows, key, good)
    meaning = meaning_of(marks.code.texts, is_german(rows.headings))
    meanings, needs = dictionary(marks.code, np.ones(len(marks.row), dtype=bool), answers, meaning)
    status = np.array(meanings, dtype=object)[marks.code.numbers]
    blank, asked = _blank(marks, status, answers)
    facts, more = _sessions(marks, status, blank, by_column, answers)
    unmarked, also = _unmarked(rows, marks, status, blank, student, days.told, good, answers)
    needs = [*days.needs, *needs, *asked, *more, *also]
    if blank != "present":
        marks = marks.kept(~marks.code.blank)
    schools = school.by_text(school.texts)
    if school.blank.any():
        schools, asked = rows.schools(school, good, answers, phrase("the file"))
        needs += asked
    taken = [str(field) for field in rows.fields if field in _TAKEN or str(field).startswith(SESSION)]
    rows.settle(taken, {"rejected": ~good & ~duplicate, "duplicate": duplicate}, _NAMES)
    of = marks.row
    table: dict[str, pd.Series | str] = {
        "source_file": document.name,
        "person_key": student.by_text(student.texts).iloc[of],
        "school": schools.iloc[of],
        "session_key": Coded(marks.session, marks.names).by_text(marks.names, ""),
        "session_date": days.told.by_text(days.told.texts).iloc[of],
        "status_raw": marks.code.by_text(marks.code.texts, ""),
        "status": marks.code.by_text(meanings[:-1], meanings[-1]),
        "denominator_known": "yes" if facts["sessions"] == MARKED else "no",
        "sheet": rows.sheets_by_text().iloc[of],
    }
    tidy = tidy_rows("attendance", table, lines=rows.line[of], column=0)
    tidy["column"] = _columns(marks)
    accepted = int(good.sum())
    return Reading(
        {"attendance": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted - int(duplicate.sum()),
        facts={"unmarked": unmarked, **facts, **_facts(parts, tidy)},
    )


_TAKEN = ("student", "day", "school", "period", "code")
_NAMES = ("name", "first", "last", "middle")


def _no_table(document: Document) -> Problem:
    lacks = quoted(lacking(document, HEADINGS, NEEDED))
    return Problem(
        "question",
        "no_table",
        phrase(
            "No sheet has all headings of attendance by period; {missing} is missing.",
            missing=lacks or phrase("a column a period"),
        ),
        phrase("Give the columns these headings, or choose another kind of file."),
    )


def _blank(marks: Marks, status: np.ndarray, answers: Answers) -> tuple[str, list[Need]]:
    """What a blank period means, and the question. A file that records presence left it out on purpose."""
    if answers.get("blank") in BLANK:
        return answers["blank"], []
    proposed = "not_taken" if _presence(marks, status) else "present"
    if not marks.blanks:
        return proposed, []
    question = phrase_many(
        marks.blanks,
        "What does a blank period mean? {n} cells of periods are blank.",
        "What does a blank period mean? {n} cells of periods are blank.",
    )
    return proposed, [Need("blank", question, BLANK, proposed)]


def _presence(marks: Marks, status: np.ndarray) -> bool:
    """Whether presence is marked, too, and not absences alone."""
    written = ~marks.code.blank
    present = int((written & (status == "present")).sum())
    return bool(present and present >= _PRESENT * written.sum())


def _sessions(
    marks: Marks, status: np.ndarray, blank: str, by_column: bool, answers: Answers
) -> tuple[dict[str, str], list[Need]]:
    """How many periods make up a day: the marked ones, or as many as the table has columns; a list of
    absences alone does not tell, so it is asked."""
    if answers.get("sessions"):
        return sessions_need(answers, False, PERIODS)
    if by_column:
        return {"sessions": str(marks.last) if blank == "present" and marks.blanks else MARKED}, []
    if _presence(marks, status) or (blank == "present" and marks.blanks):
        return {"sessions": MARKED}, []
    absent = np.isin(status, (*ABSENT_STATUS, "partial")).any()
    return sessions_need(answers, bool(absent), PERIODS, str(marks.last) if marks.last > 1 else "")


def _unmarked(
    rows: Stacked,
    marks: Marks,
    status: np.ndarray,
    blank: str,
    student: Coded,
    day: Coded,
    good: np.ndarray,
    answers: Answers,
) -> tuple[str, list[Need]]:
    """What a day without a row means: as for daily codes, by days on which somebody was marked present."""
    there = (status == "present") & (~marks.code.blank | (blank == "present"))
    missed = np.isin(status, ABSENT_STATUS)
    by_row = np.full(len(rows), -1, dtype="int64")
    by_row[marks.row[there]] = 0
    by_row[marks.row[missed]] = 1
    code = Coded(by_row, ["present", "absent"])
    return unmarked_days(student, day, code, good, ["present", "absent", "tardy"], answers)


def _columns(marks: Marks) -> pd.Series:
    """Letters of the cell each mark stands in."""
    different = np.unique(marks.at)
    texts = pd.Index([letters(int(at)) for at in different], dtype="str")
    return pd.Series(pd.Categorical.from_codes(np.searchsorted(different, marks.at), texts))


def _facts(parts: list[Part], tidy: pd.DataFrame) -> dict[str, str]:
    facts = told_headings("sis_period", parts[0].grid.headings)
    if len(tidy):
        days = tidy["session_date"].unique()
        facts |= {"first_day": min(days), "last_day": max(days)}
        if school := constant_value(tidy["school"]):
            facts["school"] = school
    return facts


FORM = Form("sis_period", "attendance", "Attendance by class period or half day", recognise, read)
