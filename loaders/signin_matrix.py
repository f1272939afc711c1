"""Sign-in matrix of an after-school programme: days across, people down, a mark where they meet."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.codes import sign_in_status, status_need
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.personal import personal_columns
from loaders.rows import coded, constant_value, fingerprint, set_aside, tidy_rows
from loaders.school_years import read_year, year_need
from loaders.signin_blocks import Block, SignInSheet, read_sheet, share_understood
from loaders.signin_heads import days_of, order_of
from loaders.stacked import wipe
from loaders.words import letters
from tables.codes import STATUS

BLANKS = {
    "not_expected": "Not expected that day: it does not count",
    "absent": "Absent: the child should have been there",
    "unknown": "Not known",
}
_TIME = re.compile(
    r"^\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d{2}.*)?$", re.IGNORECASE
)
_LONG = 15
"""Numbers above this in the cells are minutes rather than hours, unless answered."""


def recognise(document: Document) -> Match | None:
    """Days across a heading row, people down, and marks such as X, A, 1 where they meet."""
    found = [each for sheet in document.sheets if (each := read_sheet(sheet)) and each.blocks]
    if not found:
        return None
    best = max(found, key=lambda each: sum(len(block.heads) for block in each.blocks))
    block = best.blocks[0]
    line = int(best.sheet.cells.index[block.top])
    where = f"in row {line}" + (f" of “{best.sheet.name}”" if best.sheet.name else "")
    why = f"{len(block.heads)} days across {where}, {len(block.people) + len(block.nameless)} people below"
    if share_understood(best) < 0.6:
        return Match(0.3, why + ", but few marks such as X or A", ("X",))
    if "student" not in block.columns and "name" not in block.columns and "last" not in block.columns:
        return Match(0.4, why, ("Student ID",))
    return Match(0.95, why)


@dataclass
class _Marks:
    """The cells where people and days meet, flat: one entry a cell, blank ones too."""

    person: list[str]
    school: list[str]
    day: list[str]
    session: list[str]
    raw: list[str | None]
    sheet: list[str]
    line: list[int]
    column: list[int]


def read(document: Document, answers: Answers) -> Reading:
    """Turn each mark into an attendance row, and each day column with a mark into a session.

    A blank cell means that nobody expected the child, unless answered otherwise; a column without
    any mark is no session. Days without a year take it from the sheet's name or the titles, else it
    is asked.
    """
    sheets = [found for sheet in document.sheets if (found := read_sheet(sheet)) and found.blocks]
    for found in sheets:
        wipe(found.sheet)
    problems = set_aside(document, [found.sheet for found in sheets])
    heads = [each for found in sheets for block in found.blocks for each in block.heads.values()]
    if not heads:
        return Reading({}, [_no_table()], [], 0, 0, 0, 0)
    order, needs = order_of(heads, answers)
    marks = _Marks([], [], [], [], [], [], [], [])
    sessions: list[dict[str, str | int]] = []
    people = rejected = 0
    yearless = False
    for found in sheets:
        for block in found.blocks:
            year = block.year or read_year(answers.get("year", ""))
            days = days_of(block.heads, order, year)
            yearless |= not year and not all(each.whole for each in block.heads.values())
            more, lost = _read_block(found, block, days, marks, sessions, answers, bool(year))
            problems += more
            people += len(block.people) + len(block.nameless)
            rejected += lost
        _settle(found)
    if yearless:
        needs.append(year_need(_other_year(sheets), "the sign-in sheet"))
    table, open_codes = _table(document.name, marks, answers, _key_of_blank(sheets))
    school = constant_value(table["school"])
    if (table["school"] == "").any() and "school" not in answers and len(table):
        needs.append(Need("school", "Which school is the sign-in sheet of? It names none."))
    return Reading(
        {"attendance": table, "sessions": _sessions(sessions)},
        problems,
        [*needs, *open_codes],
        rows=people,
        columns=sum(bool(text == text and text) for text in _heading(sheets[0])),
        accepted=people - rejected,
        rejected=rejected,
        facts=_facts(sheets, table, school),
    )


def _no_table() -> Problem:
    return Problem(
        "question",
        "no_table",
        "No sheet has days across a heading row with people below.",
        "Write the dates of the sessions in one row, and one person in each row below.",
    )


def _heading(found: SignInSheet) -> list[str]:
    return found.sheet.cells.iloc[found.blocks[0].top].tolist()


def _other_year(sheets: list[SignInSheet]) -> str:
    """The school year another sheet of the file tells, "" if none does."""
    years = {block.year for found in sheets for block in found.blocks if block.year}
    return min(years) if len(years) == 1 else ""


def _read_block(
    found: SignInSheet,
    block: Block,
    days: dict[int, str],
    marks: _Marks,
    sessions: list[dict[str, str | int]],
    answers: Answers,
    dated: bool,
) -> tuple[list[Problem], int]:
    """Take the marks of one block; returns problems and how many people were left out."""
    cells, name = found.sheet.cells, found.sheet.name
    lines = cells.index.to_numpy(dtype="int64")
    values = cells.to_numpy(object)
    problems, people = _people(found, block, values, lines)
    held = []
    for at in block.heads:
        heading = str(values[block.top, at])
        if not days[at] and (dated or block.heads[at].whole):
            what = f"“{heading}” is no day of the year."
            mend = "Correct the date in the heading row."
            problems.append(
                Problem(
                    "left_out", "not_a_date", what, mend, name, int(lines[block.top]), letters(at), heading
                )
            )
        elif any(isinstance(values[row, at], str) for row in people):
            held.append(at)
        else:
            problems.append(_not_held(name, int(lines[block.top]), at, heading))
    keys = _session_keys(block, days, held)
    school_at = block.columns.get("school")
    site = found.facts.get("school", "") or answers.get("school", "")
    for row in people:
        own = values[row, school_at] if school_at is not None else None
        for at in held:
            marks.person.append(
                _text(values[row, block.columns["student"]]) if "student" in block.columns else ""
            )
            marks.school.append(_text(own) or site)
            marks.day.append(days[at])
            marks.session.append(keys[at])
            marks.raw.append(values[row, at] if isinstance(values[row, at], str) else None)
            marks.sheet.append(name)
            marks.line.append(int(lines[row]))
            marks.column.append(at)
    for at in held:
        sessions.append(
            {
                "activity": found.facts.get("activity", ""),
                "school": site,
                "day": days[at],
                "session_key": keys[at],
                "held": "yes",
                "sheet": name,
                "line": int(lines[block.top]),
                "column": at,
            }
        )
    _mark(found, block, people, held)
    return problems, len(block.people) + len(block.nameless) - len(people)


def _text(value: object) -> str:
    return value.replace("\u00a0", " ").strip() if isinstance(value, str) else ""


def _not_held(sheet: str, line: int, at: int, heading: str) -> Problem:
    return Problem(
        "notice",
        "no_marks",
        f"Nobody is marked under “{heading}”; the day is not counted as a session.",
        "Nothing to do, unless the marks of that day were forgotten.",
        sheet,
        line,
        letters(at),
        heading,
    )


def _people(
    found: SignInSheet, block: Block, values: np.ndarray, lines: np.ndarray
) -> tuple[list[Problem], list[int]]:
    """Rows of people that can be used; without an id, or an id that came before, they cannot."""
    name, problems, people = found.sheet.name, [], []
    seen: dict[str, int] = {}
    for row in block.nameless:
        what = "The student id is blank, so the marks cannot be told whose they are."
        mend = "Write the student id, or leave the row out."
        problems.append(Problem("left_out", "no_student", what, mend, name, int(lines[row]), "Student ID"))
    at = block.columns.get("student")
    if at is None:
        what = "The sheet names people without an id; they count as visits, not as students."
        mend = "Add a column “Student ID” to follow who takes part."
        problems.append(Problem("notice", "no_ids", what, mend, name, int(lines[block.top])))
        return problems, list(block.people)
    for row in block.people:
        key = _text(values[row, at])
        if key in seen:
            what = f"The student “{key}” stands in row {seen[key]}, too; the marks of this row are not used."
            mend = "Join the two rows into one."
            place = (name, int(lines[row]), _text(values[block.top, at]) or letters(at), str(values[row, at]))
            problems.append(Problem("left_out", "two_rows", what, mend, *place))
        else:
            seen[key] = int(lines[row])
            people.append(row)
    return problems, people


def _session_keys(block: Block, days: dict[int, str], held: list[int]) -> dict[int, str]:
    """ "" for the only session of a day; am, pm or a number where a day has several columns."""
    by_day: dict[str, list[int]] = {}
    for at in held:
        by_day.setdefault(days[at] or block.heads[at].text, []).append(at)
    keys = {}
    for several in by_day.values():
        for number, at in enumerate(several, start=1):
            keys[at] = "" if len(several) == 1 else block.heads[at].half or str(number)
    return keys


def _mark(found: SignInSheet, block: Block, people: list[int], held: list[int]) -> None:
    sheet, everything = found.sheet, slice(None)
    for rows, fate in (
        (block.headings, "heading"),
        (block.total_rows, "total"),
        (block.notes, "footnote"),
        (block.nameless, "rejected"),
        ([row for row in block.people if row not in set(people)], "rejected"),
        (people, "unmapped"),
    ):
        if rows:
            sheet.mark(fate, rows, everything)
    columns = block.columns
    takes = {
        "row": [*held, *(columns[key] for key in ("student", "school") if key in columns)],
        "personal": [columns[key] for key in ("name", "first", "last") if key in columns],
        "total": block.totals,
        "rejected": [at for at in block.heads if at not in held],
    }
    takes["personal"] += [at for at in personal_columns(_heading(found)) if at not in takes["row"]]
    for fate, at in takes.items():
        if people and at:
            sheet.mark(fate, people, at)


def _settle(found: SignInSheet) -> None:
    if found.titles:
        found.sheet.mark("title", found.titles, slice(None))
    left = found.sheet.fates == 0
    if left.any():
        found.sheet.fates[left] = _footnote()


def _footnote() -> int:
    from loaders.form import FATES

    return FATES.index("footnote")


def _key_of_blank(sheets: list[SignInSheet]) -> str:
    """What the key below a sheet says of blank cells; not expected where it says nothing."""
    for found in sheets:
        rows = [row for block in found.blocks for row in block.notes] + found.titles
        for text in found.sheet.cells.iloc[rows].to_numpy(object).ravel():
            said = re.search(r"\bblank\s*(?:=|:|means|is)\s*([^,;]+)", str(text), re.IGNORECASE)
            if said and re.match(r"\s*(?:was |not )?(?:absent|present)", said[1], re.IGNORECASE):
                return "absent"
    return "not_expected"


def _table(name: str, marks: _Marks, answers: Answers, blank_is: str) -> tuple[pd.DataFrame, list[Need]]:
    """Attendance rows, and questions for marks that are not understood."""
    raw = pd.Series(marks.raw, dtype="str")
    column = coded(raw)
    counts = column.counts(np.ones(len(raw), dtype=bool))
    blank = answers.get("blank", blank_is)
    needs = []
    if counts[-1]:
        question = f"What does a blank cell mean? There are {int(counts[-1]):,}."
        needs.append(Need("blank", question, BLANKS, blank_is, sure=True))
    numbers = [text for text in column.texts if _number(text) is not None and text not in ("0", "1")]
    unit = answers.get("numbers", "")
    if numbers and unit not in ("minutes", "hours"):
        unit = "minutes" if max(_number(text) or 0 for text in numbers) > _LONG else "hours"
        needs.append(
            Need(
                "numbers",
                "What are the numbers in the cells?",
                {"minutes": "Minutes", "hours": "Hours"},
                unit,
            )
        )
    statuses, minutes = [], []
    for text, count in zip(column.texts, counts[:-1], strict=True):
        status, length, sure = _meaning(text, unit if numbers else "")
        answer = answers.get(f"code.{text}", "")
        if answer in STATUS:
            status, sure = answer, True
        if not sure:
            needs.append(status_need(text, status, int(count)))
        statuses.append(status or "unknown")
        minutes.append(length)
    table: dict[str, pd.Series | str] = {
        "source_file": name,
        "person_key": pd.Series(marks.person, dtype="str"),
        "school": pd.Series(marks.school, dtype="str"),
        "session_key": pd.Series(marks.session, dtype="str"),
        "session_date": pd.Series(marks.day, dtype="str"),
        "status_raw": raw.fillna(""),
        "status": column.take(statuses, blank if blank in STATUS else blank_is),
        "minutes": column.take(minutes, ""),
        "denominator_known": "yes",
        "sheet": pd.Series(marks.sheet, dtype="str"),
    }
    tidy = tidy_rows("attendance", table, lines=np.array(marks.line, dtype="int64"), column=0)
    tidy["column"] = pd.Series([letters(at) for at in marks.column], dtype="str")
    return tidy, needs


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _meaning(text: str, unit: str) -> tuple[str, str, bool]:
    """Status, minutes as text, and whether that is sure."""
    number = _number(text)
    if number is not None and unit and text not in ("0", "1"):
        minutes = round(number * (60 if unit == "hours" else 1))
        return ("present" if minutes > 0 else "absent"), str(minutes), True
    if number is not None and unit and text == "1":
        return "present", "60" if unit == "hours" else "1", True
    if _TIME.match(text):
        return "present", "", True
    status, sure = sign_in_status(text)
    return status, "", sure


def _sessions(sessions: list[dict[str, str | int]]) -> pd.DataFrame:
    frame = pd.DataFrame(sessions)
    names = ("activity", "school", "day", "session_key", "held", "sheet")
    columns: dict[str, pd.Series | str] = {
        name: frame[name].astype("str") if len(frame) else pd.Series(dtype="str") for name in names
    }
    lines = frame["line"].to_numpy() if len(frame) else np.zeros(0, dtype="int64")
    tidy = tidy_rows("sessions", columns, lines=lines, column=0)
    if len(frame):
        tidy["column"] = frame["column"].map(letters).astype("str")
    return tidy


def _facts(sheets: list[SignInSheet], table: pd.DataFrame, school: str) -> dict[str, str]:
    facts = {}
    for key in ("title", "partner", "activity"):
        told = {found.facts[key] for found in sheets if key in found.facts}
        if len(told) == 1:
            facts[key] = told.pop()
    if school:
        facts["school"] = school
    days = table.loc[table["session_date"] != "", "session_date"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    first = sheets[0]
    plain_heads = [
        str(text)
        for at, text in enumerate(_heading(first))
        if isinstance(text, str) and at not in first.blocks[0].heads
    ]
    return {**facts, "fingerprint": fingerprint("signin_matrix", plain_heads)}


FORM = Form("signin_matrix", "participation", "Sign-in sheet with days across", recognise, read)
